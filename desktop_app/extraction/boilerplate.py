"""Lines that are not the article, and the blocks of a text that has none."""

from desktop_app.domain.facts import Boilerplate
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.languages.lines import blocks_of

_KINDS = {"byline", "dateline", "caption", "advert", "navigation", "related"}


def run(draft: Draft) -> None:
    """Sort the blocks into paragraphs of the article and boilerplate."""
    if not draft.blocks:
        draft.blocks = blocks_of(draft.text)
    for block in draft.blocks:
        span = block.span.trimmed(draft.text)
        if block.kind in _KINDS:
            draft.boilerplate.append(Boilerplate(start=span.start, end=span.end, kind=block.kind))  # type: ignore[arg-type]
        elif len(span):
            draft.paragraphs += _lines(draft.text, span)


def _lines(text: str, span: Span) -> list[Span]:
    """The lines of a block; a reader may have put several into one (a list, a table)."""
    found: list[Span] = []
    start = span.start
    for line in span.slice(text).split("\n"):
        trimmed = Span(start, start + len(line)).trimmed(text)
        if len(trimmed):
            found.append(trimmed)
        start += len(line) + 1
    return found
