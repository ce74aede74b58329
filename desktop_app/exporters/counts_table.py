"""The ledger of figures in the manner of the UCDP Georeferenced Event Dataset, a row a figure and its claimant.

`best`, `low` and `high` are the figure; `of_side_a`, `of_side_b`, `of_civilians` and `of_unknown` say whose people it
counts, as UCDP parts its deaths: fighters of a side, the unarmed, and those of whom nothing is said. The sides are the
actors of the event if there are two, else the first two whose people the article counts. `date_precision` is UCDP's.
"""

import re
from collections.abc import Iterable, Iterator

from desktop_app.domain.facts import Count, Event, FactSheet
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import dates
from desktop_app.exporters.excerpts import Counted, Facts
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.tables import BOM, SOURCE_COLUMNS, Cell, Table, about_source, as_csv, whole
from desktop_app.languages import language_for
from desktop_app.languages.grammar import CountWords

COLUMNS = (
    "id", "kind", "best", "low", "high", "side_a", "side_b", "of_side_a", "of_side_b", "of_civilians", "of_unknown",
    "whose", "of", "claimant", "source", "date", "date_start", "date_end", "date_precision", "where", "country",
    "event", "words", "paragraph", "start", "end", "repeats", "conflicts_with", "verdict", "confidence", "found_by",
    *SOURCE_COLUMNS,
)  # fmt: skip
_PARTS = ("side_a", "side_b", "civilians", "unknown")


def table(selection: Selection) -> Table:
    """The figures of all documents, without those that the reader rejects."""
    return Table(title="Counts", columns=COLUMNS, rows=_rows(selection))


def write(selection: Selection, *, encoding: str = BOM.default) -> bytes:
    """The table as CSV."""
    return as_csv(table(selection), encoding=encoding)


def _rows(selection: Selection) -> Iterator[tuple[Cell, ...]]:
    for selected in selection.documents:
        facts = Facts(selected)
        words = [language_for(code).counts for code in (selected.document.source.language, "en")]
        counted = facts.counts()
        sides = _sides(each.count for each in counted)
        events = {event.id: event for event in facts.sheet.events}
        for each in counted:
            yield _row(each, selected, facts, events.get(each.count.event or ""), sides, words)


def _sides(counts: Iterable[Count]) -> tuple[str, ...]:
    """The first two entities whose people are counted apart from others."""
    alone = [count.side[0] for count in counts if len(count.side) == 1]
    return tuple(dict.fromkeys(alone))[:2]


def _row(
    counted: Counted, selected: SelectedDocument, facts: Facts, event: Event | None, sides: tuple[str, ...],
    words: Iterable[CountWords],
) -> tuple[Cell, ...]:  # fmt: skip
    count = counted.count
    pair = event.actors if event is not None and len(event.actors) == 2 else (*sides, "", "")[:2]
    when = counted.when or ("" if event is None else event.when or "")
    covered = dates.days(when)
    part = _part(count, pair, words)
    return (
        count.id,
        count.kind,
        whole(count.value),
        whole(count.low if count.low is not None or count.high is not None else count.value),
        whole(count.high if count.low is not None or count.high is not None else count.value),
        facts.names(pair[:1]),
        facts.names(pair[1:]),
        *(whole(count.value) if part == each else None for each in _PARTS),
        counted.side,
        counted.of,
        counted.claimed_by or "the article",
        selected.document.source.publisher,
        when,
        covered[0].isoformat() if covered else "",
        covered[1].isoformat() if covered else "",
        dates.precision(covered),
        "" if event is None else facts.names(event.places),
        "" if event is None else _countries(facts.sheet, event),
        "" if event is None else event.type,
        counted.evidence,
        counted.place.paragraph,
        counted.place.start,
        counted.place.end,
        _linked(facts.sheet, count, "repeats"),
        _linked(facts.sheet, count, "conflicts"),
        counted.verdict,
        count.confidence,
        count.found_by,
        *about_source(selected),
    )


def _part(count: Count, pair: tuple[str, ...], words: Iterable[CountWords]) -> str:
    """Which of UCDP's parts the people counted are. What is counted may be named in English whatever the article's."""
    nouns = re.findall(r"[\w-]+", (count.of or "").lower())
    for each in words:
        bare = {noun.removesuffix(ending) for noun in nouns for ending in ("", *each.possessives)}
        if bare & each.civilians or " ".join(nouns) in each.civilians:
            return "civilians"
        if len(count.side) == 1 and bare & (each.soldiers | each.fighters) and count.side[0] in pair:
            return _PARTS[pair.index(count.side[0])]
    return "unknown"


def _countries(sheet: FactSheet, event: Event) -> str:
    places = (sheet.entity(place) for place in event.places)
    return ", ".join(dict.fromkeys(place.country for place in places if place is not None and place.country))


def _linked(sheet: FactSheet, count: Count, kind: str) -> str:
    """The other facts of the article that a link of this kind ties to the count."""
    others = [fact for link in sheet.links if link.type == kind and count.id in link.facts for fact in link.facts]
    return ", ".join(dict.fromkeys(fact for fact in others if fact != count.id))


EXPORTER = Exporter(
    name="csv-counts",
    label="Counts ledger as a table (CSV)",
    suffix=".counts.csv",
    media_type="text/csv",
    write=write,
    options=(BOM,),
    holds=frozenset(("source", "facts")),
)
