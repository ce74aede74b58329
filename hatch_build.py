"""Build hook: puts resources/ and data/samples/ into the wheel."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """An editable install reads the folders where they are, so only a real wheel gets copies."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folders to the wheel; `version` is "editable" for `pip install -e`."""
        root = Path(self.root)
        if version != "editable":
            build_data["force_include"][str(root / "resources")] = "desktop_app/resources"
            build_data["force_include"][str(root / "data" / "samples")] = "desktop_app/data/samples"
