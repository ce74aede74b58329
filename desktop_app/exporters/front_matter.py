"""YAML front matter: written so that every reader of YAML takes it alike, and merged key by key with what stands there.

Only what note programs write at the top of a file is understood: scalars and lists of them. Any other value is the
user's and stays as it is.
"""

import json
import re
from collections.abc import Mapping

Value = str | list[str]

# YAML 1.2 §5.1: characters that are not printable, and those that break lines
_NOT_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_BLOCK = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.MULTILINE | re.DOTALL)
_KEY = re.compile(r"""^("[^"\n]*"|'[^'\n]*'|(?!-\s)[^\s#:"'][^:\n]*):(?:[ \t]+|$)""", re.MULTILINE)
_REMARK = re.compile(r"\s#.*$")


def written(values: Mapping[str, Value]) -> str:
    """The lines of a mapping."""
    return "".join(_line(key, value) for key, value in values.items())


def _line(key: str, value: Value) -> str:
    words = f"[{', '.join(map(_scalar, value))}]" if isinstance(value, list) else _scalar(value)
    return f"{key}: {words}\n"


def _scalar(value: str) -> str:
    """JSON is YAML."""
    return _NOT_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))


def split(text: str) -> tuple[str | None, str]:
    """The lines of the front matter, None if there is none, and the rest of the text."""
    match = _BLOCK.match(text)
    return (None, text) if match is None else (match[1], text[match.end() :])


def fields(lines: str) -> dict[str, str]:
    """Each key with its lines as they stand; what stands before the first key is under ""."""
    found = list(_KEY.finditer(lines))
    ends = [match.start() for match in found[1:]] + [len(lines)]
    head = lines[: found[0].start()] if found else lines
    there = {
        match[1].strip("\"'").rstrip(): lines[match.start() : end] for match, end in zip(found, ends, strict=False)
    }
    return ({"": head} if head else {}) | there


def value_of(lines: str) -> Value | None:
    """The value in the lines of a key; None if it is of a form that is not understood."""
    match = _KEY.match(lines)
    rest = lines[match.end() :] if match else ""
    first, _, more = rest.partition("\n")
    if more.strip():
        items = [line.strip() for line in (first + "\n" + more).splitlines() if line.strip()]
        return [_read(item[1:]) for item in items] if all(item.startswith("- ") for item in items) else None
    first = first.strip()
    if first.startswith("[") and first.endswith("]"):
        return [_read(item) for item in _items(first[1:-1])]
    return None if first[:1] in ("{", "|", ">", "&", "*", "!") else _read(first)


def _items(words: str) -> list[str]:
    found = re.findall(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)\s*(?:,|$)""", words)
    return [item for item in found if item.strip()]


def _read(words: str) -> str:
    words = words.strip()
    if words.startswith('"'):
        try:
            return str(json.loads(words))
        except ValueError:
            return words
    if words.startswith("'") and words.endswith("'") and len(words) > 1:
        return words[1:-1].replace("''", "'")
    return _REMARK.sub("", words)


def merged(old: str, new: Mapping[str, Value], base: Mapping[str, Value], *, ours: frozenset[str]) -> str:
    """The old lines with the new values where the user left what was exported (`base`); keys in `ours` always get them.

    Of a list, the user's own items stay and those that are exported no longer go.
    """
    there = fields(old)
    lines: list[str] = []
    for key, standing in there.items():
        if key not in new:
            dropped = key in base and value_of(standing) == base[key]
            lines.append("" if dropped else standing)
            continue
        value = value_of(standing)
        wanted = new[key] if key in ours else _agreed(value, new[key], base.get(key))
        lines.append(standing if wanted is None or wanted == value else _line(key, wanted))
    missing = {key: value for key, value in new.items() if key not in there and (key in ours or key not in base)}
    text = "".join(line if not line or line.endswith("\n") else f"{line}\n" for line in lines)
    return text + written(missing)


def _agreed(old: Value | None, new: Value, base: Value | None) -> Value | None:
    """The value to write, None to leave what stands there."""
    if old == base:
        return new
    if isinstance(old, list) and isinstance(new, list):
        gone = set(base if isinstance(base, list) else ()) - set(new)
        return list(dict.fromkeys([*(item for item in old if item not in gone), *new]))
    return None
