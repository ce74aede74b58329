"""Passages of texts that a format brings with it."""

from collections import Counter
from collections.abc import Iterable

from desktop_app.domain.anchoring import CONTEXT
from desktop_app.domain.annotations import PositionSelector, QuoteSelector, Target
from desktop_app.importers.importer import Remark


def target_in(text: str, start: int, end: int, *, revision: str = "") -> Target:
    """The target of a passage, with the words around it."""
    return Target(
        revision=revision,
        position=PositionSelector(start=start, end=end),
        quote=QuoteSelector(
            exact=text[start:end], prefix=text[max(0, start - CONTEXT) : start], suffix=text[end : end + CONTEXT]
        ),
    )


def counted(things: Iterable[str]) -> list[Remark]:
    """A remark for every kind of thing that is left out, with how many there are."""
    return [Remark(code="left_out", about=each, values={"number": str(n)}) for each, n in Counter(things).items()]
