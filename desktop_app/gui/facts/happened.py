"""The section Happened: events as a time line."""

from desktop_app.domain.facts import Event, FactSheet
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Names, Row, Subject, passages, section
from desktop_app.gui.wording import translate

_LAST = "9999"  # undated events stand below the dated ones


def happened(sheet: FactSheet, names: Names, text: str) -> Row:
    """The section: events by date, then by place in the text."""
    ordered = sorted((event for event in sheet.events if event.triggers), key=_moment)
    return section(
        "happened",
        translate("Facts", "Happened"),
        [_row(event, names, text) for event in ordered],
        hint=translate("Facts", "No events were found."),
    )


def _moment(event: Event) -> tuple[str, int]:
    when = event.when or _LAST
    start, slash, end = when.partition("/")
    known = end if slash and start in ("", "..") else start
    return known if known[:1].isdigit() else _LAST, event.triggers[0].start


def _row(event: Event, names: Names, text: str) -> Row:
    pieces = [names.listed(event.actors)]
    if event.places:
        pieces.append(translate("Facts", "in {places}").format(places=names.listed(event.places)))
    if event.status != "actual":
        pieces.insert(0, wording.event_states().get(event.status, event.status))
    spans = tuple(trigger.span for trigger in event.triggers)
    words = tuple(dict.fromkeys(trigger.text for trigger in event.triggers))
    return Row(
        key=f"event:{event.id}",
        lead=wording.day(event.when) or translate("Facts", "no date"),
        head=wording.event_types().get(event.type, event.type),
        tail=" · ".join(piece for piece in pieces if piece),
        words=", ".join(words[:4]),
        style=f"event:{event.status}",
        confidence=event.confidence,
        spans=spans,
        subject=Subject(kind="event", span=spans[0], slot=event.type),
        children=passages(f"event:{event.id}", spans, text) if len(spans) > 1 else (),
    )
