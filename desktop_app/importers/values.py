"""What a file from elsewhere holds as text and JSON, of which nothing is taken on trust."""

import json
from collections.abc import Mapping
from typing import Any

from desktop_app.errors import ImportingError


def utf8(data: bytes, *, problem: str = "It is not in UTF-8.", remedy: str = "Save it in UTF-8.") -> str:
    """The text of `data` without its byte order mark. Raises ImportingError with the sentences given."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportingError(problem, remedy=remedy) from error


def json_of(data: bytes) -> Any:
    """The value that is written in `data`. Raises ImportingError."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ImportingError("This is not JSON.", remedy="Export the annotations again.") from error


def words_in(values: Mapping[str, Any], *names: str) -> str:
    """The first of the named values that is a string, "" without one."""
    return next((values[name] for name in names if isinstance(values.get(name), str)), "")


def listed(value: Any) -> list[Any]:
    """The value as a list, where one may be written without its brackets."""
    return value if isinstance(value, list) else [] if value is None else [value]
