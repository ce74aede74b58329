"""Makes the names of an article agree: with the words they are made of, and with each other."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from desktop_app.domain.facts import EntityType, Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.joining import joined
from desktop_app.extraction.lexicon import KnownName, known_at, lexicon, types_of_names
from desktop_app.extraction.nesting import nested
from desktop_app.extraction.offices import parted
from desktop_app.extraction.titles import title_at
from desktop_app.extraction.tokens import tokens

_LONGEST_TITLE = 4  # words
_FIXED = ("rule:names.table", "rule:names.nested", "rule:names.common")
_NEXT_WORD = 20  # characters behind a name that a title may go on in
_SHORTEST_AGAIN = 4  # characters of a name that is looked for again
_SURE_IN_LOWER = 0.9  # that a word in lower case is a name: `detikcom`
_SURE_OF_TYPE = 0.8
_WORD = re.compile(r"\w+")
_CAPITALS = re.compile(r"[A-Z]{2,7}")
_INITIALS = re.compile(r"[A-Z]{1,4}")
_AGE = re.compile(r" \((?:\d{1,2})(?: tahun| years?)?\)")
_YEAR = re.compile(r" (?:1[89]|20)\d\d\b")
_GLOSS = re.compile(r" \(([A-Z]\w*)\)")
_IN_PARENTHESES = re.compile(r"\s?\($")


def agreed(draft: Draft, mentions: list[Mention]) -> list[Mention]:
    """The mentions without titles and common words, split persons made whole, and one type for one name."""
    nominal = [mention for mention in mentions if mention.form == "nominal"]
    names = [kept for mention in mentions if mention.form != "nominal" and (kept := _named(draft, mention)) is not None]
    names = parted(draft, joined(draft, names))
    names = _abbreviated(draft, [_headed(draft, mention) for mention in names])
    names = nested(draft, _of_one_type(draft, names))
    names = _lengthened(draft, names)
    return [*names, *_again(draft, names), *nominal]


def _named(draft: Draft, mention: Mention) -> Mention | None:
    """What the tagger read without a title that begins it and common words at its edges; None where nothing is left."""
    if mention.found_by.startswith("rule:"):
        return mention
    trimmed = _without_edges(draft, mention)
    if _is_no_name(draft, trimmed):
        return None
    if trimmed.type != "person":
        return trimmed
    words = tokens(draft.text, trimmed.span)
    length = title_at(words[:-1], 0, draft.language.names.titles)
    if not length:
        return trimmed
    rest = [token for token in words[length:] if token.is_word]
    return draft.resized(trimmed, rest[0].start, trimmed.end) if rest else None


def _is_no_name(draft: Draft, mention: Mention) -> bool:
    """Whether it is a title or a kind word alone, or begins a phrase that only looks like a name (baku tembak)."""
    words = draft.language.names
    lower = mention.text.lower()
    if mention.text.islower() and not (mention.type == "organisation" and mention.confidence >= _SURE_IN_LOWER):
        return True
    if lower in words.nominal_heads and not _is_titled(mention.text):
        return True
    if mention.type == "place" and lower in words.place_heads:
        return True
    gloss = _GLOSS.match(draft.text, mention.end)
    if gloss is not None and gloss.group(1).lower() in words.never and gloss.group(1) not in types_of_names():
        return True
    if lower in words.never and mention.text not in types_of_names():
        return mention.text.isupper() or mention.type == "organisation" or mention.confidence < _SURE_IN_LOWER
    if mention.text.isupper() and len(mention.text) > 1:
        return lower in words.titles and draft.text[mention.end : mention.end + 2].strip().isupper()
    following = tokens(draft.text, Span(mention.start, min(len(draft.text), mention.end + _NEXT_WORD)))
    return any(
        " ".join(token.text.lower() for token in following[:length]) in words.titles | words.not_names
        and following[length - 1].end >= mention.end
        for length in range(1, min(_LONGEST_TITLE, len(following)) + 1)
    )


def _is_titled(words: str) -> bool:
    """Whether several words all begin with a capital: `Kementerian Kesehatan`."""
    parts = words.split()
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


def _without_edges(draft: Draft, mention: Mention) -> Mention:
    """Without a bracket that is not closed, and words in lower case at the end or, in English, at the front."""
    mention = _without_kind(draft, mention)
    if mention.text.count("(") > mention.text.count(")") and draft.text[mention.end : mention.end + 1] == ")":
        mention = draft.resized(mention, mention.start, mention.end + 1)
    bracket = mention.text.find(")") if "(" not in mention.text else -1
    if bracket > 0:
        mention = draft.resized(mention, mention.start, mention.start + bracket)
    words = [token for token in tokens(draft.text, mention.span) if token.is_word]
    capital = [token for token in words if not token.text.islower()]
    if not capital:
        return mention
    first = mention.text.split()[0]
    leads = draft.language.names.head_last and first.islower()
    start = capital[0].start if leads else mention.start
    if mention.type == "organisation" and first.lower() in draft.language.statements.documents and len(capital) > 1:
        start = capital[1].start  # the report of a body is none
    trails = words[-1].text.islower() and len(capital) > 1 and draft.text[words[-1].start - 1] == " "
    end = capital[-1].end if trails else mention.end
    return draft.resized(mention, start, end) if (start, end) != (mention.start, mention.end) else mention


def _without_kind(draft: Draft, mention: Mention) -> Mention:
    """`organisasi hak asasi Viasna`, `Dinas penyelamatan Salvamento`: without small words that only tell its kind; not
    where a place follows them and makes them a name (`angkatan darat Kolombia`).
    """
    if mention.type not in ("organisation", "place") or draft.language.names.head_last:
        return mention
    words = tokens(draft.text, mention.span)
    small = [
        n for n, token in enumerate(words) if token.text.islower() and token.text not in draft.language.names.joiners
    ]
    first = max(small, default=-1) + 1
    rest = words[first:]
    if not small or not rest or not all(token.text.islower() for token in words[1:first]) or len(rest[0].text) < 3:
        return mention
    is_known = known_at(rest, 0, language=draft.language.name) is not None or rest[0].text.isupper()
    is_placed = mention.type == "organisation" and is_known
    return mention if is_placed or not rest[0].is_capitalised else draft.resized(mention, rest[0].start, mention.end)


def _table(draft: Draft) -> dict[str, KnownName]:
    return lexicon(draft.language.name)


def _headed(draft: Draft, mention: Mention) -> Mention:
    """A name that is known to be one is of that type; one that begins with a word for a law or a product is one,
    capitals that are no known place a body; a year goes with a law.
    """
    if mention.found_by.startswith(_FIXED):
        return mention
    words, head = draft.language.names, mention.text.split()[0].lower()
    known = types_of_names().get(mention.text)
    kind: EntityType | None = None
    if known is not None and mention.type != "person":
        kind = known.type
    elif " " in mention.text and (head in words.law_heads or head in words.product_heads):
        kind = "law" if head in words.law_heads else "product"
    elif _is_vessel(draft, mention):
        kind = "product"
    elif _is_initials(draft, mention):
        kind = "person"
    elif _is_dateline(draft, mention):
        kind = "place"
    elif mention.type == "place" and _is_abbreviation(draft, mention):
        kind = "organisation"
    if kind is None and mention.type in ("organisation", "place"):
        kind = _hospital(draft, mention)
    mention = replace(mention, type=kind) if kind is not None else mention
    year = _YEAR.match(draft.text, mention.end) if mention.type == "law" else None
    return mention if year is None else draft.resized(mention, mention.start, year.end())


def _is_vessel(draft: Draft, mention: Mention) -> bool:
    """`korvet Viteazul`, `the ferry Kapetan Vasilis`: a name behind the word for a ship, but no country's or body's."""
    is_told = not draft.language.names.vessels.isdisjoint(_words_before(draft, mention)[-1:])
    is_owner = mention.text.isupper() or mention.text.lower() in _table(draft) or mention.text in types_of_names()
    return is_told and not is_owner and mention.type != "law"


def _is_initials(draft: Draft, mention: Mention) -> bool:
    """`berinisial BT`, `tersangka DR (34)`: somebody whose name is kept back."""
    if not _INITIALS.fullmatch(mention.text):
        return False
    before = " ".join(_words_before(draft, mention)[-1:]).lower()
    return before in draft.language.names.initialled or _AGE.match(draft.text, mention.end) is not None


def _is_dateline(draft: Draft, mention: Mention) -> bool:
    """A town in capitals that opens a paragraph: `MAKALE, KOMPAS.com -`."""
    known = _table(draft).get(mention.text.lower())
    return _opens_paragraph(draft, mention) and mention.text.isupper() and known is not None and known.type == "place"


def _hospital(draft: Draft, mention: Mention) -> EntityType | None:
    """`dirawat di RSUD Cilacap`: a hospital is a place where one is, a body where it acts; None for any other name."""
    words, lower = draft.language.names, mention.text.lower()
    is_headed = any(lower.startswith(f"{head} ") for head in words.hospitals)
    is_tailed = any(lower.endswith(f" {head}") for head in words.hospitals)
    if not (is_tailed if words.head_last else is_headed):
        return None
    is_visited = any(
        word.lower() in words.places_within | words.places_after for word in _words_before(draft, mention)[-2:]
    )
    return "place" if is_visited else "organisation"


def _is_abbreviation(draft: Draft, mention: Mention) -> bool:
    """Capitals that are no known place and open no paragraph, as datelines do."""
    is_short = _CAPITALS.fullmatch(mention.text) is not None and mention.text.lower() not in _table(draft)
    return is_short and not _opens_paragraph(draft, mention)


def _opens_paragraph(draft: Draft, mention: Mention) -> bool:
    return draft.text[mention.start - 1 : mention.start] in ("", "\n")


def _words_before(draft: Draft, mention: Mention) -> list[str]:
    return draft.text[max(0, mention.start - _NEXT_WORD) : mention.start].split()


def _abbreviated(draft: Draft, names: list[Mention]) -> list[Mention]:
    """`Kode Tata Berperilaku (CoC)`: an abbreviation is of the type of its full name."""
    ends = {mention.end: mention for mention in sorted(names, key=lambda m: len(m.span))}  # the longest that ends there
    found: list[Mention] = []
    for mention in names:
        opening = _IN_PARENTHESES.search(draft.text, max(0, mention.start - 2), mention.start)
        full = ends.get(opening.start()) if opening is not None else None
        closes = draft.text[mention.end : mention.end + 1] == ")"
        is_known = mention.text in types_of_names() or mention.found_by.startswith(_FIXED)
        if full is not None and closes and full.type != "person" and not is_known:
            mention = replace(mention, type=full.type)
        found.append(mention)
    return found


def _of_one_type(draft: Draft, names: list[Mention]) -> list[Mention]:
    """The same words are of the type that is surest over the article; a surname is its person's everywhere, and so is
    another part of the name where the tagger is not sure.
    """
    table = _table(draft)
    votes: dict[str, dict[EntityType, float]] = defaultdict(lambda: defaultdict(float))
    for mention in names:
        votes[mention.text][mention.type] += mention.confidence
    persons = [mention.text.split() for mention in names if mention.type == "person" and " " in mention.text]
    surnames = {parts[-1] for parts in persons}
    others = {part for parts in persons for part in parts if len(part) >= _SHORTEST_AGAIN}
    found: list[Mention] = []
    for mention in names:
        free = not mention.found_by.startswith(_FIXED) and mention.text.lower() not in table
        is_unsure = mention.confidence < _SURE_OF_TYPE
        if free and (mention.text in surnames or (is_unsure and mention.text in others)):
            mention = replace(mention, type="person")
        elif free and len(votes[mention.text]) > 1:
            kinds = votes[mention.text]
            mention = replace(mention, type=max(kinds, key=lambda kind: kinds[kind]))
        found.append(mention)
    return found


def _lengthened(draft: Draft, names: list[Mention]) -> list[Mention]:
    """`El` of `El Fasher`: the first word of a name that stands in full elsewhere is that name where it goes on so."""
    longer: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in names:
        first, blank, _ = mention.text.partition(" ")
        if blank and mention.type in ("person", "place", "organisation") and not mention.found_by.startswith("rule:"):
            longer[first].setdefault(mention.text, mention)
    starts = {mention.start for mention in names}
    found: list[Mention] = []
    for mention in names:
        known = longer[mention.text].values() if mention.text in longer else ()
        whole = next((m for m in known if _goes_on(draft, mention, m.text)), None)
        if whole is not None and mention.end + 1 not in starts:
            mention = draft.resized(mention, mention.start, mention.start + len(whole.text), kind=whole.type)
        found.append(mention)
    return found


def _goes_on(draft: Draft, mention: Mention, whole: str) -> bool:
    end = mention.start + len(whole)
    return draft.text.startswith(whole, mention.start) and not draft.text[end : end + 1].isalnum()


def _again(draft: Draft, names: list[Mention]) -> list[Mention]:
    """A name found once is found everywhere."""
    occupied = {position for mention in names for position in range(mention.start, mention.end)}
    first: dict[str, Mention] = {}
    for mention in names:
        if mention.form == "name" and len(mention.text) >= _SHORTEST_AGAIN and mention.text[0].isupper():
            first.setdefault(mention.text, mention)
    found: list[Mention] = []
    for span in _standing(draft.text, first):
        if occupied.isdisjoint(range(span.start, span.end)) and draft.is_article(span.start):
            known = first[span.slice(draft.text)]
            again = replace(
                known, start=span.start, end=span.end, confidence=0.7, found_by="rule:names.again", form="name"
            )
            if not _is_no_name(draft, again):
                found.append(again)
    return found


def _standing(text: str, names: Iterable[str]) -> Iterator[Span]:
    """Where the names stand as whole words, the longest at each place; looked up by their first word."""
    by_word: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        if (match := _WORD.match(name)) is not None:
            by_word[match.group()].append(name)
    end = 0
    for match in _WORD.finditer(text):
        start = match.start()
        for name in by_word.get(match.group(), ()) if start >= end else ():
            after = text[start + len(name) : start + len(name) + 1]
            if text.startswith(name, start) and not (after.isalnum() or after == "_"):
                end = start + len(name)
                yield Span(start, end)
                break
