"""A Lua file that returns one table of strings, numbers, truths and tables. Nothing in it is run."""

import re
from typing import Any

_TOKEN = re.compile(
    r"""\s*(?:--[^\n]*\n\s*)*(?:
    (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    |(?P<number>-?(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?))
    |(?P<name>[A-Za-z_]\w*)
    |(?P<sign>[{}\[\]=,;])
    )""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(\d{1,3}|x[0-9a-fA-F]{2}|z\s*|\n|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_CONSTANTS = {"true": True, "false": False, "nil": None}
_DEEPEST = 64


class LuaError(ValueError):
    """It is not such a file."""


def literal(text: str) -> Any:
    """The value after `return`; a table of 1, 2, 3 … is a list. Raises LuaError."""
    parser = _Parser(text)
    if parser.take() != ("name", "return"):
        raise LuaError("no return")
    return parser.value(*parser.take(), depth=0)


class _Parser:
    """Tokens one after the other."""

    def __init__(self, text: str) -> None:
        self._text, self._place = text, 0

    def take(self) -> tuple[str, str]:
        """The next token: what it is, and its words."""
        found = _TOKEN.match(self._text, self._place)
        if found is None or found.lastgroup is None:
            raise LuaError(f"unexpected at {self._place}")
        self._place = found.end()
        return found.lastgroup, found[found.lastgroup]

    def value(self, kind: str, words: str, *, depth: int) -> Any:
        """The value that begins with a token."""
        if depth > _DEEPEST:
            raise LuaError("too deep")
        if kind == "string":
            return _string(words[1:-1])
        if kind == "number":
            return int(words, 16) if "x" in words.lower() else float(words) if set(words) & set(".eE") else int(words)
        if kind == "name" and words in _CONSTANTS:
            return _CONSTANTS[words]
        if words == "{":
            return self._table(depth + 1)
        raise LuaError(f"unexpected {words}")

    def _table(self, depth: int) -> Any:
        table: dict[Any, Any] = {}
        token = self.take()
        while token != ("sign", "}"):
            key, token = self._key(token, len(table) + 1, depth)
            table[key] = self.value(*token, depth=depth)
            token = self.take()
            if token in (("sign", ","), ("sign", ";")):
                token = self.take()
            elif token != ("sign", "}"):
                raise LuaError(f"unexpected {token[1]}")
        return list(table.values()) if table and list(table) == list(range(1, len(table) + 1)) else table

    def _key(self, token: tuple[str, str], number: int, depth: int) -> tuple[Any, tuple[str, str]]:
        """The key that an entry begins with, else its number; and the token that its value begins with."""
        key: Any = number
        if token == ("sign", "["):
            key = self.value(*self.take(), depth=depth)
            self._expect("]", "=")
        elif token[0] == "name" and token[1] not in _CONSTANTS:
            key = token[1]
            self._expect("=")
        else:
            return key, token
        if isinstance(key, dict | list):
            raise LuaError("a table for a key")
        return key, self.take()

    def _expect(self, *signs: str) -> None:
        for sign in signs:
            if self.take() != ("sign", sign):
                raise LuaError(f"no {sign} at {self._place}")


def _string(words: str) -> str:
    """The characters of a string; numbers in it are bytes of UTF-8."""

    def unescaped(match: re.Match[str]) -> str:
        code = match[1]
        if code.isdigit():
            return chr(0xDC00 + int(code)) if 0x7F < int(code) < 0x100 else chr(int(code) & 0x7F)
        if code[0] == "x":
            return chr(0xDC00 + int(code[1:], 16)) if int(code[1:], 16) > 0x7F else chr(int(code[1:], 16))
        return "" if code[0] == "z" else _ESCAPED.get(code, code)

    return _ESCAPE.sub(unescaped, words).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
