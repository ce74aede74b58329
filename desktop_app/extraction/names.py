"""Names and nominal groups in the text: what the tagger read, completed and checked by rules and tables."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable

from msgspec.structs import replace

from desktop_app.domain.facts import EntityType, Mention, MentionForm
from desktop_app.domain.spans import Span
from desktop_app.extraction.agreement import agreed
from desktop_app.extraction.capitals import Candidate, candidates
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.lexicon import KnownName, clitic_length, known_at, lexicon
from desktop_app.extraction.nominals import bodies, nominals
from desktop_app.extraction.taught import with_own_names
from desktop_app.extraction.tokens import Token, tokens

_SURE = 0.5
# the address of a paper or a site stands for it: `kabarlaut.co.id`; not in a longer address
_DOMAIN = re.compile(r"(?<![\w@/.-])[a-z][\w-]+\.(?:com|net|org|tv|id|co(?:\.[a-z]{2})?)(?![\w/@]|\.\w)", re.IGNORECASE)


def run(draft: Draft) -> None:
    """Add the mentions, each still without its entity."""
    sentences = [tokens(draft.text, sentence) for sentence in draft.sentences]
    domains = _domains(draft)
    of_domains = _finder([Span(domain.start, domain.end) for domain in domains])
    proposed = [
        candidate
        for sentence in sentences
        for candidate in _split(candidates(sentence, draft.language), draft)
        if not any(span.end > candidate.start for span in of_domains(Span(candidate.start, candidate.end)))
    ]
    proposed += [*_common_bodies(sentences, draft), *domains]
    if draft.reading is None:
        kept = [_mention(draft, candidate) for candidate in _typed(proposed, draft) if candidate.type is not None]
    else:
        kept = _merged(draft, _read(draft), [c for c in proposed if c.rule in _STRONG])
    kept = agreed(draft, kept)
    found: dict[tuple[int, int], Mention] = {}
    taken: list[Span] = []
    for mention in sorted(kept, key=lambda mention: (mention.start, -mention.end)):
        taken = [span for span in taken if span.end > mention.start]
        if mention.form == "nominal" or not any(_clash(mention.span, other) for other in taken):
            found.setdefault((mention.start, mention.end), mention)
            taken += [mention.span] if mention.form != "nominal" else []
    if draft.reading is None:
        for span, kind in nominals(sentences, draft.language, taken=[m.span for m in found.values()]):
            found.setdefault(
                (span.start, span.end), _new(draft, span, kind, form="nominal", found_by="rule:names.nominal")
            )
    draft.mentions += with_own_names(draft, (_with_seat(mention, draft) for mention in found.values()))
    draft.mentions.sort(key=lambda mention: (mention.start, -mention.end))


# rules that know more than a tagger can: tables, a body by its common name, a place inside a public body's name
_STRONG = frozenset(
    f"names.{rule}"
    for rule in (
        "table.country",
        "table.capital",
        "table.seat",
        "table.body",
        "table.region",
        "common",
        "nested",
        "domain",
        "vessel",
    )
)


def _merged(draft: Draft, read: list[Mention], strong: list[Candidate]) -> list[Mention]:
    """What the tagger read, put right where a strong rule says otherwise.

    A longer name of the tagger's stays (a company named after a country), and so does the country in it only where a
    rule has it nested; a shorter or crossing one gives way. A body in capitals is no capital city of that name: SANA.
    """
    persons = _persons_named_like_places(read)
    capitals = {(m.start, m.end) for m in read if m.type == "organisation" and m.text.isupper()}
    ruled = [
        _mention(draft, c)
        for c in strong
        if (c.start, c.end) not in (persons | capitals if c.rule == "names.table.capital" else persons)
    ]
    across = _finder([mention.span for mention in ruled])
    names = [m for m in read if m.form != "nominal" and not any(m.span.crosses(span) for span in across(m.span))]
    around = _finder([mention.span for mention in names])
    longer = [
        mention
        for mention in ruled
        if not any(n.contains(mention.span) and len(n) > len(mention.span) + 2 for n in around(mention.span))
        or mention.found_by == "rule:names.nested"
    ]
    across = _finder([mention.span for mention in longer])
    kept = [m for m in names if not any(m.span.overlaps(s) and not _holds(m.span, s) for s in across(m.span))]
    nominal = [mention for mention in read if mention.form == "nominal"]
    return sorted([*longer, *kept], key=lambda mention: (mention.start, -mention.end)) + nominal


def _finder(spans: list[Span]) -> Callable[[Span], list[Span]]:
    """A function that gives those of the spans that may share a character with one, in about the logarithm of time."""
    ordered = sorted(spans)
    longest = max(map(len, ordered), default=0)

    def near(span: Span) -> list[Span]:
        low, high = (bisect_left(ordered, at, key=lambda other: other.start) for at in (span.start - longest, span.end))
        return ordered[low:high]

    return near


def _persons_named_like_places(read: list[Mention]) -> set[tuple[int, int]]:
    """Where a person stands who bears the name of a place: `Bali` for the Matheus Bali named in full elsewhere."""
    persons = [mention for mention in read if mention.type == "person"]
    parts = {part for mention in persons if " " in mention.text for part in mention.text.split()}
    return {(mention.start, mention.end) for mention in persons if mention.text in parts}


def _holds(outer: Span, inner: Span) -> bool:
    return outer.contains(inner) and outer != inner


def _clash(span: Span, other: Span) -> bool:
    """Overlapping counts unless one stands inside the other, as a country does in its ministry's name."""
    return span.overlaps(other) and not (other.contains(span) and other != span and len(span) < len(other))


def _split(found: list[Candidate], draft: Draft) -> list[Candidate]:
    """`Armenia-Azerbaijan` is two places."""
    table = lexicon(draft.language.name)
    out: list[Candidate] = []
    for candidate in found:
        words = draft.text[candidate.start : candidate.end]
        parts = _joined_names(words, draft)
        if parts:
            start = candidate.start
            for part in parts:
                known = table[part.lower()]
                out.append(
                    replace(
                        candidate, start=start, end=start + len(part), type=known.type, rule=f"names.table.{known.kind}"
                    )
                )
                start += len(part) + 1
        else:
            out.append(candidate)
    return out


def _joined_names(words: str, draft: Draft) -> list[str]:
    """The known names that a hyphen joins and that are none together; empty for anything else."""
    table, parts = lexicon(draft.language.name), re.split(r"[-–]", words)
    is_joined = len(parts) > 1 and words.lower() not in table and all(part.lower() in table for part in parts)
    return parts if is_joined else []


def _typed(found: list[Candidate], draft: Draft) -> list[Candidate]:
    """Gives single unknown words the type that the same word has elsewhere in the article, or a person's surname."""
    seen: dict[str, Counter[EntityType]] = {}
    for candidate in found:
        if candidate.type is not None:
            words = draft.text[candidate.start : candidate.end]
            seen.setdefault(words, Counter())[candidate.type] += 1
            if candidate.type == "person":
                for part in words.split():
                    seen.setdefault(part, Counter())["person"] += 1
    lower_words = set(re.findall(r"\b[^\W\d_A-Z]\w+", draft.text))
    out: list[Candidate] = []
    inside = {draft.text[c.start : c.end] for c in found if not _opens(draft, c.start)}
    for candidate in found:
        words = draft.text[candidate.start : candidate.end]
        if candidate.type is None:
            known = seen.get(words)
            if known:
                candidate = replace(candidate, type=known.most_common(1)[0][0])
            elif (
                words.lower() in lower_words
                or len(words) < 3
                or (_opens(draft, candidate.start) and words not in inside)
            ):
                continue
            else:
                candidate = replace(candidate, type="person")
        elif candidate.rule == "names.preposition" and seen[words].most_common(1)[0][0] != candidate.type:
            candidate = replace(candidate, type=seen[words].most_common(1)[0][0])
        out.append(candidate)
    return out


def _opens(draft: Draft, start: int) -> bool:
    """Whether a sentence or a quotation begins at `start`, where any word has a capital."""
    before = draft.text[max(0, start - 3) : start].rstrip(" \"'“‘«([—–-")
    return not before or before[-1] in ".!?…:\n" or draft.text[start - 1 : start] in ('"', "“", "‘", "'")


def _read(draft: Draft) -> list[Mention]:
    """The tagger's names, nested names and nominal groups; the metonym layer says which stand for a government."""
    assert draft.reading is not None
    metonyms = {(tag.start, tag.end) for tag in draft.reading.layers["metonym"] if tag.label == "metonym"}
    found: list[Mention] = []
    for tag in draft.reading.tags:
        if tag.layer not in ("name", "inner", "nominal") or (tag.confidence < _SURE and tag.layer != "name"):
            continue
        span = _bare(draft, Span(tag.start, tag.end))
        span = _without_joiner(draft, span) if tag.layer == "nominal" else span
        if tag.layer == "nominal" and span.slice(draft.text).lower() in draft.language.names.nominal_modifiers:
            continue
        if tag.layer == "name" and _joined_names(span.slice(draft.text), draft):
            continue  # the rules have each of them
        form: MentionForm = "nominal" if tag.layer == "nominal" else "name"
        if (tag.start, tag.end) in metonyms and form == "name":
            form = "metonym"
        found.append(_new(draft, span, tag.label, form=form, found_by=f"model:{tag.layer}", confidence=tag.confidence))  # type: ignore[arg-type]
    return found


def _bare(draft: Draft, span: Span) -> Span:
    """A name without a mark or a clitic at its end: `Rusianya`, `Armenia-`."""
    words = span.slice(draft.text).rstrip("-–,.;:([“ " if not span.slice(draft.text).rstrip("-").endswith(".") else "-")
    return Span(span.start, span.start + len(words) - clitic_length(words, draft.language.name))


def _without_joiner(draft: Draft, span: Span) -> Span:
    """`pasukan Armenia dan`: a group that the tagger broke off before what is joined to it."""
    words = tokens(draft.text, span)
    while len(words) > 1 and words[-1].text.lower() in draft.language.statements.joiners:
        words.pop()
    return Span(span.start, words[-1].end)


def _domains(draft: Draft) -> list[Candidate]:
    found = [match.span() for match in _DOMAIN.finditer(draft.text) if draft.is_article(match.start())]
    return [Candidate(*span, "organisation", "names.domain") for span in found]


def _common_bodies(sentences: list[list[Token]], draft: Draft) -> list[Candidate]:
    """Bodies by common words beside a place that a table or the tagger knows."""
    read = [] if draft.reading is None else [*draft.reading.layers["name"], *draft.reading.layers["inner"]]
    places = {tag.start: tag.end for tag in read if tag.label in ("place", "organisation")}
    return [candidate for sentence in sentences for candidate in bodies(sentence, draft.language, places=places)]


def _mention(draft: Draft, candidate: Candidate) -> Mention:
    assert candidate.type is not None
    return _new(
        draft, Span(candidate.start, candidate.end), candidate.type, found_by=f"rule:{candidate.rule}", confidence=0.8
    )


def _new(
    draft: Draft,
    span: Span,
    kind: EntityType,
    *,
    form: MentionForm = "name",
    found_by: str,
    confidence: float = 0.7,
) -> Mention:
    return Mention(
        start=span.start,
        end=span.end,
        text=span.slice(draft.text),
        type=kind,
        entity="",
        form=form,
        confidence=round(confidence, 3),
        found_by=found_by,
    )


def _with_seat(mention: Mention, draft: Draft) -> Mention:
    """A capital or seat that speaks, acts or is addressed stands for its government."""
    if mention.form != "name" or mention.type not in ("place", "organisation"):
        return mention
    known = _known(mention, draft)
    if known is None or known.kind not in ("capital", "seat"):
        return mention
    if known.kind == "capital" and mention.type != "place":
        return mention
    before = draft.text[max(0, mention.start - 24) : mention.start].split()
    if known.kind == "seat" and before and before[-1].lower() in draft.language.names.places_within:
        return replace(mention, type="place", form="name")
    if known.kind == "capital" and before and before[-1].lower().strip("(,") in draft.language.names.places_after:
        return mention
    return replace(mention, form="metonym")


def _known(mention: Mention, draft: Draft) -> KnownName | None:
    words = tokens(draft.text, mention.span)
    found = known_at(words, 0, language=draft.language.name)
    return found[1] if found is not None and found[0] == len(words) else None
