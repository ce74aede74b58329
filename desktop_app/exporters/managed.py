"""Text of ours in a file of the user's: managed regions that an export writes anew, around which everything stays.

A region lies between the lines `<!-- kliping NAME -->` and `<!-- /kliping SEAL -->`, both of them invisible where
Markdown is shown. The seal is a hash of what stands between them, so words that were changed by hand are known.
The last line, `<!-- kliping-state {…} -->`, says which documents the file is of and what its front matter was.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

_REGION = re.compile(
    r"^<!-- kliping (?P<name>\S[^\n]*?) -->\n(?P<content>.*?)^<!-- /kliping(?: (?P<seal>\w+))? -->(?:\n|\Z)",
    re.MULTILINE | re.DOTALL,
)
_STATE = re.compile(r"^<!-- kliping-state (\{.*\}) -->\n?", re.MULTILINE)
_SIGN = re.compile(r"<!--(?= */?kliping)")
_EDITED = "> [!quote] Written here by hand; the export has changed since"
_GONE = "> [!note] A note that stood here is no longer exported."


@dataclass(frozen=True, slots=True)
class Region:
    """A managed region. `seal` is what its end says of its content, "" if it says nothing."""

    name: str
    content: str
    seal: str = ""

    @property
    def edited(self) -> bool:
        """Whether its words were changed by hand since they were exported."""
        return bool(self.seal) and self.seal != seal_of(self.content)

    def __str__(self) -> str:
        seal = self.seal or seal_of(self.content)
        return f"<!-- kliping {self.name} -->\n{self.content}<!-- /kliping {seal} -->\n"


Piece = str | Region


def seal_of(content: str) -> str:
    """The hash of a region's words; white space at the ends of lines, which editors remove, does not count."""
    lines = (line.rstrip() for line in content.strip().splitlines())
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def defused(words: str) -> str:
    """Words in which no line can be taken for the sign of a region."""
    return _SIGN.sub("&lt;!--", words)


def pieces(text: str) -> list[Piece]:
    """The text as what stands between the regions, and the regions."""
    found: list[Piece] = []
    end = 0
    for match in _REGION.finditer(text):
        found += [text[end : match.start()], Region(match["name"], match["content"], match["seal"] or "")]
        end = match.end()
    return [*found, text[end:]]


def sealed(text: str) -> str:
    """The text with a seal at the end of each region."""
    return "".join(map(str, pieces(text)))


def state_line(state: dict[str, Any]) -> str:
    """The last line of a managed file."""
    words = json.dumps(state, ensure_ascii=False, sort_keys=True).replace(">", "\\u003e").replace("<", "\\u003c")
    return f"<!-- kliping-state {words} -->\n"


def parted(text: str) -> tuple[str, dict[str, Any] | None]:
    """The text without its state, and the state; None if it has none that can be read."""
    match = None
    for match in _STATE.finditer(text):  # noqa: B007 - the last one counts
        pass
    if match is None:
        return text, None
    try:
        state = json.loads(match[1])
    except ValueError:
        return text, None
    return text[: match.start()] + text[match.end() :], state if isinstance(state, dict) else None


def merged(old: str, new: str) -> str:
    """The old text with its regions as they are in the new one; what stands around and inside them by hand is kept."""
    fresh = [piece for piece in pieces(new) if isinstance(piece, Region)]
    wanted = {region.name: region for region in fresh}
    kept = pieces(old)
    there = {piece.name for piece in kept if isinstance(piece, Region)}
    before = _newcomers(fresh, there)
    result: list[str] = []
    gone = False
    for piece, after in zip_longest(kept, kept[1:], fillvalue=""):
        if isinstance(piece, str):
            result.append("" if gone and not piece.strip() else piece)
            gone = False
            continue
        result += [f"{region}\n" for region in before.pop(piece.name, ())]
        told = isinstance(after, str) and bool(after.strip())
        result.append(_again(piece, wanted.pop(piece.name, None), told=told))
        gone = not result[-1]
    result += [f"\n{region}" for region in before.get("", ())]
    return "".join(result)


def _newcomers(fresh: Iterable[Region], there: set[str]) -> dict[str, list[Region]]:
    """Regions that the old text lacks, by the name of the one they stand before; "" is the end."""
    waiting: list[Region] = []
    before: dict[str, list[Region]] = {}
    for region in fresh:
        if region.name in there:
            before[region.name], waiting = waiting, []
        else:
            waiting.append(region)
    before[""] = waiting
    return before


def _again(old: Region, new: Region | None, *, told: bool) -> str:
    """A region of the old text as it is written now. `told`: the user wrote something below it."""
    if new is None:
        return old.content if old.edited else f"{_GONE}\n" if told else ""
    if not old.edited or old.content.split() == new.content.split():
        return str(new)
    if old.seal == seal_of(new.content):  # only the user changed it
        return str(old)
    quoted = "\n".join(f"> {line}".rstrip() for line in old.content.strip().splitlines())
    return f"{new}\n{_EDITED}\n{quoted}\n"
