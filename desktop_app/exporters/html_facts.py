"""The facts of an article as HTML: who says what, the ledger of figures, the time line, what agrees, who is named."""

import html
from collections.abc import Iterable, Iterator

from desktop_app.domain.facts import FactSheet
from desktop_app.domain.selections import SelectedDocument
from desktop_app.exporters import timeline
from desktop_app.exporters.excerpts import Counted, Facts, Happened, Place, Places, Said, speaker_of

_LINKS = {"repeats": "the same", "adds_up": "adds up", "conflicts": "differs", "updates": "brings up to date"}


def said(words: str) -> str:
    """Words as HTML shows them, between tags and in attributes."""
    return html.escape(words, quote=True)


def facts(selected: SelectedDocument, anchor: str) -> Iterator[str]:
    """The sections, without what the reader rejects; `anchor` begins the ids of the blocks that rows lead to."""
    if selected.sheet is None:
        return
    found = Facts(selected)
    places = Places(selected.revision)

    def words(text: str, place: Place) -> str:
        block = places.block(place.span)
        return said(text) if block is None else f'<a href="#{anchor}block-{block}">{said(text)}</a>'

    counts, events, statements = found.counts(), found.events(), found.statements()
    ledger = [(*_counted(each), words(each.evidence, each.place)) for each in counts]
    yield from _table("Figures and who claims them", _LEDGER, ledger)
    yield from _timeline(events)
    yield from _table("Events", _EVENTS, [(*_happened(e), words(e.trigger, e.place)) for e in events])
    yield from _table("Who says what", _SAID, [(*_said(s), words(s.content, s.place)) for s in statements])
    yield from _table("What agrees, what differs", ("How", "Which", "Note"), _links(found.sheet, counts, statements))
    yield from _table(
        "Names",
        ("Name", "Kind", "Country", "Also"),
        [tuple(map(said, (e.name, e.type, e.country or "", ", ".join(e.aliases)))) for e in found.entities()],
    )


_LEDGER = ("What", "Figure", "Of", "Whose", "Claimed by", "When", "Words")
_EVENTS = ("What", "Who", "Where", "When", "Status", "Words")
_SAID = ("Speaker", "How", "When", "Says")


def _counted(counted: Counted) -> tuple[str, ...]:
    claimant = counted.claimed_by or "the article"
    kind = counted.kind + (f" ({counted.verdict})" if counted.verdict else "")
    return tuple(map(said, (kind, counted.figure, counted.of, counted.side, claimant, counted.when)))


def _happened(event: Happened) -> tuple[str, ...]:
    status = ", ".join(filter(None, (event.status, event.verdict)))
    return tuple(map(said, (event.type, event.who, event.where, event.when, status)))


def _said(statement: Said) -> tuple[str, ...]:
    how = ", ".join(filter(None, (statement.act, statement.mode, statement.verdict)))
    return tuple(map(said, (speaker_of(statement), how, statement.when)))


def _links(sheet: FactSheet, counts: Iterable[Counted], statements: Iterable[Said]) -> list[tuple[str, ...]]:
    shown = {each.count.id: f"{each.figure} ({each.claimed_by or 'the article'})" for each in counts}
    shown |= {each.statement.id: f"“{each.content}” ({each.speaker or 'nobody named'})" for each in statements}
    rows: list[tuple[str, ...]] = []
    for link in sheet.links:
        ids = (*link.facts, *([link.total] if link.total else ()))
        if all(fact in shown for fact in ids):
            which = " | ".join(shown[fact] for fact in ids)
            rows.append(tuple(map(said, (_LINKS.get(link.type, link.type), which, link.note or ""))))
    return rows


def _timeline(events: Iterable[Happened]) -> Iterator[str]:
    drawing = timeline.drawing(events)
    if drawing:
        yield f"<h2>Time line</h2>{drawing}"


def _table(title: str, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> Iterator[str]:
    """A table of cells that are HTML already."""
    if not rows:
        return
    heads = "".join(f'<th scope="col">{column}</th>' for column in columns)
    yield f"<h2>{title}</h2><table><thead><tr>{heads}</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(f'<td dir="auto">{cell}</td>' for cell in row) + "</tr>"
    yield "</tbody></table>"
