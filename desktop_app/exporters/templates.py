"""Plain text with fields: the templates that users write, a part of Mustache (mustache(5)) without code in it.

`{{field}}` is a value, escaped for the format; `{{{field}}}` the value as it is; `{{#field}}…{{/field}}` stands once
for every item of a list, or if there is a value; `{{^field}}…{{/field}}` if there is none; `{{! … }}` is a remark;
`{{.}}` is the item itself. A line with nothing but the sign of a section leaves no empty line behind.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.errors import ExportError

Value = str | bool | dict[str, Any] | list[Any] | None
Fields = dict[str, Any]

_SIGN = re.compile(
    r"\{\{\{\s*(?P<raw>[\w.]+)\s*\}\}\}|\{\{\s*(?P<field>[\w.]+)\s*\}\}"
    r"|(?P<before>^[ \t]*)?\{\{(?P<kind>[#^/!])(?P<name>[^{}]*)\}\}(?P<after>[ \t]*(?:\n|\Z))?",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    raw: bool


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    opposite: bool
    nodes: tuple["_Node", ...]


_Node = str | _Field | _Section


class Template:
    """A template, read once. Raises ExportError, with the line, when its sections do not match."""

    def __init__(self, text: str) -> None:
        self._nodes = _parsed(text)

    def render(self, fields: Fields, *, escape: Callable[[str], str] = str) -> str:
        """The text with its fields filled in; a field that is not there is empty."""
        pieces: list[str] = []
        _render(self._nodes, [fields], pieces, escape)
        return "".join(pieces)


def _parsed(text: str) -> tuple[_Node, ...]:
    levels: list[list[_Node]] = [[]]
    opened: list[tuple[str, str, int]] = []
    end = 0
    for match in _SIGN.finditer(text):
        kind, name = match["kind"], (match["name"] or "").strip()
        alone = match["before"] is not None and match["after"] is not None
        start, stop = (match.start(), match.end()) if alone else _within(match)
        levels[-1].append(text[end:start])
        end = stop
        if kind is None:
            levels[-1].append(_Field(match["raw"] or match["field"], match["raw"] is not None))
        elif kind in ("#", "^"):
            opened.append((name, kind, match.start()))
            levels.append([])
        elif kind == "/":
            if not opened or opened[-1][0] != name:
                raise _mismatch(text, match.start(), f"{{{{/{name}}}}} ends no section")
            section, sign, _ = opened.pop()
            nodes = tuple(levels.pop())
            levels[-1].append(_Section(section, sign == "^", nodes))
    if opened:
        raise _mismatch(text, opened[-1][2], f"{{{{#{opened[-1][0]}}}}} has no end")
    levels[-1].append(text[end:])
    return tuple(node for node in levels[0] if node != "")


def _within(match: re.Match[str]) -> tuple[int, int]:
    """The sign without the white space around it."""
    return match.start() + len(match["before"] or ""), match.end() - len(match["after"] or "")


def _mismatch(text: str, position: int, what: str) -> ExportError:
    line = text.count("\n", 0, position) + 1
    return ExportError(f"Line {line} of the template: {what}.", remedy="Correct the template, or leave it out.")


def _render(nodes: Iterable[_Node], stack: list[Value], pieces: list[str], escape: Callable[[str], str]) -> None:
    for node in nodes:
        if type(node) is str:  # isinstance() of an abstract class costs as much as all the rest
            pieces.append(node)
        elif type(node) is _Field:
            value = _found(node.name, stack)
            if type(value) is str:
                pieces.append(value if node.raw else escape(value))
        elif type(node) is _Section:
            for item in _items(_found(node.name, stack), opposite=node.opposite):
                stack.append(item)
                _render(node.nodes, stack, pieces, escape)
                stack.pop()


def _items(value: Value, *, opposite: bool) -> Sequence[Value]:
    """What a section stands for: the items of a list, or the value itself if there is one."""
    items: Sequence[Value] = value if type(value) is list else (value,) if value else ()
    if opposite:
        return () if items else (None,)
    return items


def _found(name: str, stack: list[Value]) -> Value:
    if name == ".":
        return stack[-1]
    for level in reversed(stack):
        if type(level) is dict and name in level:
            return level[name]
    return None
