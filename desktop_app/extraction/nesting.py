"""Names inside the names of bodies: the body that another is part of, and the place a public one is named after."""

from bisect import bisect_right
from collections.abc import Iterator

from msgspec.structs import replace

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.lexicon import known_at
from desktop_app.extraction.tokens import Token, tokens

_SURE = 0.8


def nested(draft: Draft, names: list[Mention]) -> list[Mention]:
    """The names, with those inside a body's name made whole, added where a table has them, or taken out where the
    body is no public one.
    """
    outer = _outermost(names)
    starts = [mention.start for mention in outer]
    found: list[Mention] = []
    inner: list[Mention] = []
    for mention in names:
        holder = outer[bisect_right(starts, mention.start) - 1]
        if holder.span == mention.span or not holder.span.contains(mention.span):
            found.append(mention)
        elif mention.type != "place" or holder.type != "organisation" or not _is_closed(draft, holder):
            inner.append(_with_compass(draft, mention, holder))
    there = {mention.span for mention in inner}
    bodies = [body for mention in outer if mention.type == "organisation" for body in _bodies(draft, mention)]
    found = [mention for mention in found if not _is_only_of_kind(draft, mention, bodies)]
    return [*found, *_united(draft, inner), *(body for body in bodies if body.span not in there)]


def _is_only_of_kind(draft: Draft, mention: Mention, bodies: list[Mention]) -> bool:
    """`Organisasi Human Rights Watch`: the word before the known body only tells its kind."""
    inside = next((body for body in bodies if body.end == mention.end and body.start > mention.start), None)
    before = "" if inside is None else draft.text[mention.start : inside.start].strip().lower()
    return before in draft.language.statements.kinds


def _outermost(names: list[Mention]) -> list[Mention]:
    """Names in text order, each behind the one before."""
    found: list[Mention] = []
    for mention in sorted(names, key=lambda m: (m.start, -m.end)):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found


def _is_closed(draft: Draft, mention: Mention) -> bool:
    """Whether it is a company, a paper, a bank: one that is named after a place and belongs to none."""
    words = mention.text.lower().split()
    closed = draft.language.names.closed_bodies
    return words[0] in closed or (draft.language.names.head_last and words[-1] in closed)


def _with_compass(draft: Draft, mention: Mention, holder: Mention) -> Mention:
    """`Palangka Raya` where only the first word was read inside a longer name."""
    if mention.type != "place":
        return mention
    behind = tokens(draft.text, Span(mention.end, holder.end))
    is_more = bool(behind) and behind[0].text.lower() in draft.language.names.compass
    return draft.resized(mention, mention.start, behind[0].end) if is_more else mention


def _united(draft: Draft, inner: list[Mention]) -> list[Mention]:
    """Places that stand side by side inside a name are one: `Pulang` and `Pisau`."""
    found: list[Mention] = []
    for mention in sorted(inner, key=lambda m: (m.start, -m.end)):
        last = found[-1] if found else None
        if last is None or last.type != mention.type:
            found.append(mention)
        elif _is_more_of(draft, last, mention):
            found[-1] = draft.resized(last, last.start, mention.end)
        elif not last.span.contains(mention.span):
            found.append(mention)
    return found


def _is_more_of(draft: Draft, last: Mention, mention: Mention) -> bool:
    is_read_place = mention.type == "place" and not mention.found_by.startswith("rule")
    return is_read_place and draft.text[last.end : mention.start] == " "


def _bodies(draft: Draft, holder: Mention) -> Iterator[Mention]:
    """Known bodies that another is part of, behind its own words: `Komisi II DPR`; in English before: `UN envoy's`."""
    words = tokens(draft.text, holder.span)
    first, last = (0, 1) if draft.language.names.head_last else (1, len(words))
    for place in range(first, min(last, len(words))):
        known = known_at(words, place, language=draft.language.name)
        if known is None or known[1].type != "organisation" or not _is_whole(words, place, known[0]):
            continue
        start, end = words[place].start, words[place + known[0] - 1].end
        if (start, end) != (holder.start, holder.end) and (known[1].written or " " in draft.text[start:end]):
            body = draft.resized(holder, start, end)
            yield replace(body, found_by="rule:names.nested", confidence=_SURE, form="name")


def _is_whole(words: list[Token], place: int, length: int) -> bool:
    """Whether it is no abbreviation in brackets of the words before it: `Lembaga Bantuan Hukum (LBH) Medan`."""
    return place == 0 or words[place - 1].text != "(" or place + length == len(words)
