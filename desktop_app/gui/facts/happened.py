"""The section Happened: a time line, and below it the events by date."""

from desktop_app.domain.extents import in_turn
from desktop_app.domain.facts import Event, FactSheet
from desktop_app.domain.judgements import place_of
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Names, Row, Subject, passages, section
from desktop_app.gui.wording import translate


def happened(sheet: FactSheet, names: Names, text: str) -> Row:
    """The section: events by date, then by place in the text."""
    ordered = sorted((event for event in sheet.events if event.triggers), key=_moment)
    rows = [_row(event, names, text) for event in ordered]
    dated = sum(event.when is not None for event in ordered)
    if dated:
        head = translate("Facts", "Time line")
        rows.insert(0, Row(key="timeline", kind="figure", style="timeline", head=head, count=dated))
    return section("happened", translate("Facts", "Happened"), rows, hint=translate("Facts", "No events were found."))


def _moment(event: Event) -> tuple[str, int]:
    return in_turn(event.when), event.triggers[0].start


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
        head=wording.event_types().get(event.type, event.type),
        aside=wording.day(event.when) or translate("Facts", "no date"),
        tail=" · ".join(piece for piece in pieces if piece),
        words=", ".join(words[:4]),
        style=f"event:{event.status}",
        confidence=event.confidence,
        spans=spans,
        subjects=(Subject(kind="event", span=place_of(event), slot=event.type),),
        traits=(f"when:{event.when or ''}",),
        children=passages(f"event:{event.id}", spans, text) if len(spans) > 1 else (),
    )
