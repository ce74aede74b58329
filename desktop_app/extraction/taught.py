"""The library's own names in an article: what the reader taught stands before what tables and the tagger say."""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from desktop_app.domain.facts import Mention
from desktop_app.domain.own_names import OwnName
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
    pattern = "|".join(re.escape(words) for words in sorted(by_words, key=len, reverse=True))
    kept, found = given, []
    for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", draft.text):
        if not draft.is_article(match.start()):
            continue
        span, own = Span(*match.span()), by_words[match.group()]
        same = next((m for m in given if m.span == span), None)
        kind = own.type or (same.type if same is not None else None)
        if kind is not None:
            found.append(_mention(draft, span, own, kind, same))
            kept = [m for m in kept if m.span != span and not _crosses(m.span, span)]
    return [*kept, *found]


def own_key(draft: Draft, mention: Mention) -> str | None:
    """The identity of a mention of one of the library's own names: the name it was given."""
    if mention.found_by != FOUND_BY:
        return None
    own = next((each for each in draft.own_names if each.words == mention.text), None)
    return None if own is None else f"own:{own.name}"


def _mention(draft: Draft, span: Span, own: OwnName, kind: str, same: Mention | None) -> Mention:
    made = Mention(
        start=span.start,
        end=span.end,
        text=span.slice(draft.text),
        type=kind,  # type: ignore[arg-type]
        entity="",
        form="name",
        confidence=1.0,
        found_by=FOUND_BY,
    )
    return made if same is None else replace(made, form=same.form)


def _crosses(one: Span, other: Span) -> bool:
    return one.overlaps(other) and not one.contains(other) and not other.contains(one)
