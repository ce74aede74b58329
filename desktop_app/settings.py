"""The user's preferences: one small JSON file, written whole."""

import json
import os
from pathlib import Path
from typing import Any


class Settings:
    """Preferences by name. A damaged or missing file counts as empty; unknown names are kept for newer programs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def get(self, name: str, default: Any = None) -> Any:
        """The value of `name`; `default` also when its type differs from the default's."""
        value = self._values.get(name, default)
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        """Keep `value` (anything JSON can say). Raises OSError when the file cannot be written."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_name(self._path.name + f".{os.getpid()}.part")
        partial.write_text(json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
        partial.replace(self._path)


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
