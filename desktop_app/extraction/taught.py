"""The library's own names in an article: what the reader taught stands before what tables and the tagger say."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from desktop_app.domain.facts import EntityType, Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft

FOUND_BY = "library:names"


def with_own_names(draft: Draft, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions with those of the library's own names; a longer name that holds one stays, one that crosses it
    goes.
    """
    given = list(mentions)
    if not draft.own_names:
        return given
    by_words = {own.words: own for own in draft.own_names}
    there = {mention.span: mention for mention in reversed(given)}
    pattern = "|".join(re.escape(words) for words in sorted(by_words, key=len, reverse=True))
    found: list[Mention] = []
    for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", draft.text):
        if not draft.is_article(match.start()):
            continue
        span = Span(*match.span())
        same = there.get(span)
        kind = by_words[match.group()].type or (same.type if same is not None else None)
        if kind is not None:
            found.append(_mention(draft, span, kind, same))
    return [*(mention for mention in given if not _gives_way(mention.span, found)), *found]


def _gives_way(span: Span, found: list[Mention]) -> bool:
    """Whether one of the own names, which are in text order and apart, has the words or crosses them."""
    place = bisect_left(found, span.start, key=lambda mention: mention.end)
    while place < len(found) and found[place].start < span.end:
        if found[place].span == span or found[place].span.crosses(span):
            return True
        place += 1
    return False


def own_key(draft: Draft, mention: Mention) -> str | None:
    """The identity of a mention of one of the library's own names: the name it was given."""
    if mention.found_by != FOUND_BY:
        return None
    return next(f"own:{own.name}" for own in draft.own_names if own.words == mention.text)


def _mention(draft: Draft, span: Span, kind: EntityType, same: Mention | None) -> Mention:
    return Mention(
        start=span.start,
        end=span.end,
        text=span.slice(draft.text),
        type=kind,
        entity="",
        form="name" if same is None else same.form,
        confidence=1.0,
        found_by=FOUND_BY,
    )
