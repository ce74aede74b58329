"""Where an article begins and ends among its blocks: short lines before and after its prose are not of it."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from desktop_app.domain.documents import BOILERPLATE, Block, BlockKind
from desktop_app.languages.credits import author_in
from desktop_app.languages.dates import written_date

_PROSE = 60  # characters from which a line is prose
_CREDIT = 160  # characters of a line with a name and a date
_SENTENCE = 20  # characters from which one is that ends like a sentence
_BACK = re.compile(
    r"(?:sumber|sources?|references|referensi|pranala luar|external links|see also|lihat (?:pula|juga))$", re.I
)
_END = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")


def with_edges(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks; short lines before the first prose, and lines after the last, are what they look like.

    Unchanged where nothing is prose. Lists at the end stay, and headings before the first prose: they are standfirsts.
    """
    places = [number for number, block in enumerate(blocks) if _is_prose(block, text)]
    if not places:
        return blocks
    found = list(blocks)
    for number in range(places[0]):
        block = found[number]
        if block.kind == "paragraph" or (block.kind == "list" and block.end - block.start < _PROSE):
            found[number] = replace(found[number], kind=_kind_before(found[number].span.slice(text)))
    is_back = False
    for number in range(places[-1] + 1, len(blocks)):
        words = found[number].span.slice(text)
        is_back = is_back or (found[number].kind == "heading" and _BACK.match(words) is not None)
        if is_back or (found[number].kind in ("paragraph", "heading") and not _opens_list(found, number)):
            found[number] = replace(found[number], kind="related" if is_back else "navigation", level=0)
    return tuple(found)


def _is_prose(block: Block, text: str) -> bool:
    if block.kind in BOILERPLATE or block.kind in ("title", "heading"):
        return False
    words = block.span.slice(text)
    if len(words) <= _CREDIT and not _END.search(words) and written_date(words):
        return False
    return block.kind != "list" and (
        len(words) >= _PROSE or (len(words) >= _SENTENCE and _END.search(words) is not None)
    )


def _kind_before(words: str) -> BlockKind:
    if author_in(words):
        return "byline"
    return "dateline" if written_date(words) else "navigation"


def _opens_list(blocks: Sequence[Block], number: int) -> bool:
    return number + 1 < len(blocks) and blocks[number + 1].kind == "list"
