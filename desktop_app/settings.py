"""The user's preferences: one small JSON file, written whole."""

import os
from pathlib import Path
from typing import Any

import msgspec


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
        partial.write_bytes(_written(self._values))
        partial.replace(self._path)


def _read(path: Path) -> dict[str, Any]:
    try:
        values = msgspec.json.decode(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _written(values: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(values, order="sorted"), indent=1)
