"""Names that the tagger cut too short or too long: parts that stand side by side, and what a bracket holds."""

import re
from dataclasses import dataclass
from itertools import pairwise

from msgspec.structs import replace

from desktop_app.domain.facts import EntityType, Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.lexicon import known_at
from desktop_app.extraction.tokens import tokens

_LEGAL_FORM = re.compile(r"(?: \(Persero\))?(?: Tbk\b)?")
_NUMBER = re.compile(r" (?:ke-\d+|[IVX]+(?:/[A-Z]\w+)*)\b")
_AND = re.compile(" dan | and ")
_WORD_BEFORE = re.compile(r"\b(\w+) $")
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th) $")
_LONGEST_ORDINAL = 8  # characters
_NUMERAL = re.compile(r"(?:ke-)?\d+|[IVX]+")
_ABBREVIATION = re.compile(r"^(.{4,}?) \(([A-Z]\w*)\)(?: (.+))?$")
_WORDS_BEFORE = 40  # characters
_LONGEST_LEAD = 2  # words of a person's name that a tagger takes for something else


@dataclass(frozen=True, slots=True)
class _Heads:
    """Words that begin names of bodies and of persons, and those that end a body's in the language of a draft."""

    bodies: frozenset[str]
    tails: frozenset[str]
    persons: frozenset[str]


def joined(draft: Draft, names: list[Mention]) -> list[Mention]:
    """The names with those made whole that stand in pieces, each piece that is a name of its own kept inside."""
    words = draft.language.names
    heads = _Heads(words.organisation_heads, words.organisation_tails, words.person_leads)
    found: list[Mention] = []
    outer: Mention | None = None  # the last that stands in no other
    at = -1
    for mention in sorted(names, key=lambda m: (m.start, -m.end)):
        if outer is None or mention.start >= outer.end:
            whole = _whole(draft, outer, mention, heads) if outer is not None else None
            if whole is None:
                found.append(mention)
                outer, at = mention, len(found) - 1
                continue
            if _stays_inside(mention, whole):
                found.append(mention)
            found[at] = outer = whole
        elif mention.span != outer.span:
            found.append(mention)
    persons = {word for mention in found if mention.type == "person" for word in mention.text.split()}
    found = [pair for mention in found for pair in _pair(draft, mention, persons)]
    found = [whole for mention in found for whole in _pact(draft, mention)]
    found = [part for mention in found for part in _parts(draft, _led(draft, _numbered(draft, mention, heads), heads))]
    return [_before(draft, mention, after) for mention, after in pairwise([*found, None]) if mention is not None]


def _before(draft: Draft, mention: Mention, after: Mention | None) -> Mention:
    """`Bombana La Ode`, read as a place, without the first words of the person's name behind it."""
    crosses = after is not None and mention.type == "place" and after.type == "person"
    if after is None or not crosses or not mention.start < after.start - 1 < mention.end:
        return mention
    return draft.resized(mention, mention.start, after.start - 1)


def _whole(draft: Draft, first: Mention, second: Mention, heads: _Heads) -> Mention | None:
    """Both as one, if a blank alone parts them and they are two persons, or a body and what tells which: `Polres` and
    `Sikka`, `Komisi VII` and `DPR`.
    """
    between, kinds = draft.text[first.end : second.start], (first.type, second.type)
    if between == "-" and kinds == ("person", "person") and " " in first.text:
        return draft.resized(first, first.start, second.end)
    if between != " ":
        return _hospital(draft, first, second, between)
    begins = second.text.split()[0].lower()
    if first.type == "person" and begins in draft.language.names.person_joiners:
        return draft.resized(first, first.start, second.end)
    is_body = kinds == ("organisation", "place")
    is_body |= kinds == ("organisation", "organisation") and not first.text.isupper()
    is_one_person = kinds == ("person", "person") and not (" " in first.text and " " in second.text)
    is_one_person |= kinds == ("place", "person") and _is_first_name(draft, first)
    if is_one_person or (is_body and _tells_no_body(first, heads)):
        return draft.resized(first, first.start, second.end, kind=first.type if is_body else second.type)
    if second.type == "organisation" and first.type != "person" and _is_tail(second, heads, draft):
        return replace(draft.resized(first, first.start, second.end), type="organisation", found_by=second.found_by)
    return None


def _is_first_name(draft: Draft, mention: Mention) -> bool:
    """Whether a word read as a place begins the name behind it: no place that is known or that a word before tells."""
    words = draft.language.names
    before = draft.text[max(0, mention.start - _WORDS_BEFORE) : mention.start].split()
    last = before[-1] if before else ""
    governed = any(" ".join(before[-length:]).lower() in words.territorial_titles for length in (1, 2, 3))
    heads = words.places_after | words.places_within | words.place_heads | words.organisation_heads | words.hospitals
    told = last.lower() in heads
    told |= last[:1].isupper() and last.lower() not in words.titles  # the end of a longer name
    known = known_at(tokens(draft.text, mention.span), 0, language=draft.language.name)
    return " " not in mention.text and mention.text.isalpha() and not (governed or told) and known is None


def _hospital(draft: Draft, first: Mention, second: Mention, between: str) -> Mention | None:
    """`RSUD dr Dradjat Prawiranegara`: a hospital that is named after somebody."""
    words = draft.language.names
    is_titled = between.strip(" .").lower() in words.titles
    if second.type != "person" or not is_titled or first.text.lower() not in words.hospitals:
        return None
    return draft.resized(first, first.start, second.end)


def _tells_no_body(mention: Mention, heads: _Heads) -> bool:
    """Whether it is only the word for a kind of body, with a number: `Puskesmas`, `Komisi VII`."""
    first, *rest = mention.text.split()
    return first.lower() in heads.bodies and all(_NUMERAL.fullmatch(word) for word in rest)


def _is_tail(mention: Mention, heads: _Heads, draft: Draft) -> bool:
    """Whether the words only end a body's name: `General Hospital` behind `Kisumu`."""
    words = mention.text.lower().split()
    return draft.language.names.head_last and 1 < len(words) <= 3 and words[-1] in heads.tails


def _stays_inside(mention: Mention, whole: Mention) -> bool:
    return whole.type == "organisation" and mention.type in ("organisation", "place") and " " not in mention.text


def _numbered(draft: Draft, mention: Mention, heads: _Heads) -> Mention:
    """`PT Samudra (Persero) Tbk`, `Brigade ke-30`: with its legal form or its number."""
    if mention.type != "organisation":
        return mention
    ordinal = _ORDINAL.search(draft.text, max(0, mention.start - _LONGEST_ORDINAL), mention.start)
    if ordinal is not None and mention.text.split()[-1].lower() in heads.tails:
        return draft.resized(mention, ordinal.start(), mention.end)
    match = _LEGAL_FORM.match(draft.text, mention.end)
    if (match is None or not match.group()) and mention.text.lower() in heads.bodies:
        match = _NUMBER.match(draft.text, mention.end)
    return draft.resized(mention, mention.start, match.end()) if match is not None and match.group() else mention


def _led(draft: Draft, mention: Mention, heads: _Heads) -> Mention:
    """A person with the first words of the name: `I Wayan Suardana`, `Lalu Anton Suhardi`."""
    if mention.type != "person" or not heads.persons:
        return mention
    before = tokens(draft.text, Span(max(0, mention.start - 20), mention.start))
    for length in range(min(_LONGEST_LEAD, len(before)), 0, -1):
        lead = before[-length:]
        words = draft.text[lead[0].start : mention.start]
        if words.rstrip().lower() in heads.persons and words[0].isupper() and words.endswith(" "):
            opens = draft.text[: lead[0].start].rstrip(" \"“'")[-1:] in ("", ".", "!", "?", "\n", ":")
            return mention if opens else draft.resized(mention, lead[0].start, mention.end)
    return mention


def _pair(draft: Draft, mention: Mention, persons: set[str]) -> list[Mention]:
    """`Rusdin-Nurmin` are two persons where one of them is named alone elsewhere."""
    first, sign, second = mention.text.partition("-")
    is_pair = (
        bool(sign) and mention.type == "person" and " " not in mention.text and not persons.isdisjoint({first, second})
    )
    if not is_pair:
        return [mention]
    middle = mention.start + len(first)
    return [draft.resized(mention, mention.start, middle), draft.resized(mention, middle + 1, mention.end)]


def _pact(draft: Draft, mention: Mention) -> list[Mention]:
    """`pakta Organisasi Perjanjian Keamanan Kolektif`: a pact by the body or the words it is named after; `etnis
    Armenia`: a people by its country.
    """
    words = draft.language.names
    before = _WORD_BEFORE.search(draft.text, max(0, mention.start - _WORDS_BEFORE), mention.start)
    if before is None or mention.form != "name" or words.head_last:
        return [mention]
    word = before.group(1)
    if word in words.peoples and mention.type == "place" and mention.found_by.endswith(("country", "name")):
        return [draft.resized(mention, before.start(1), mention.end, kind="group")]
    if word not in words.pacts or mention.type not in ("law", "organisation"):
        return [mention]
    is_body = mention.type == "organisation" or mention.text.split()[0].lower() in words.organisation_heads
    body = [replace(mention, type="organisation")] if is_body else []
    return [draft.resized(mention, before.start(1), mention.end, kind="law"), *body]


def _towns(draft: Draft, mention: Mention) -> list[Mention]:
    """`Kendal dan Pekalongan`: known places that were read as one; empty for anything else."""
    joints = list(_AND.finditer(draft.text, mention.start, mention.end))
    if not joints:
        return []
    starts, ends = [mention.start, *(j.end() for j in joints)], [*(j.start() for j in joints), mention.end]
    parts = [draft.resized(mention, start, end) for start, end in zip(starts, ends, strict=True)]
    known = [known_at(tokens(draft.text, part.span), 0, language=draft.language.name) for part in parts]
    return parts if all(found is not None and found[1].type == "place" for found in known) else []


def _parts(draft: Draft, mention: Mention) -> list[Mention]:
    """`Pengadilan Negeri (PN)` is a name and its abbreviation; what stands behind them is a place."""
    if mention.type == "place" and (towns := _towns(draft, mention)):
        return towns
    match = _ABBREVIATION.match(mention.text) if mention.type in ("organisation", "law", "product") else None
    if match is None or match.group(2) in ("Persero", "Perseroda"):
        return [mention]
    kinds: tuple[EntityType, ...] = (mention.type, mention.type, "place")
    return [
        draft.resized(mention, mention.start + match.start(n), mention.start + match.end(n), kind=kind)
        for n, kind in enumerate(kinds, 1)
        if match.group(n)
    ]
