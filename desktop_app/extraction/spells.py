"""How long an event lasted, where words near it say so: on which day of it one was, how long it is from a day on."""

import re
from datetime import date, timedelta

from desktop_app.domain.facts import EventType, TimeExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.days import whole_day
from desktop_app.extraction.draft import Draft

# what takes longer than a day
LASTING: frozenset[EventType] = frozenset({"fire", "clash", "strike", "protest", "flood", "outbreak"})
_COUNTED = LASTING | {"meeting", "rescue", "trial", "attack", "war", "evacuation"}
_NEAR = 60  # characters
_LONGEST = 400  # days
_HOURS = 24
_DURATION = re.compile(r"P(?:(?P<days>\d+)D|T(?P<hours>\d+)H)")


def spell(draft: Draft, sentence: Span, span: Span, kind: EventType, time: TimeExpression | None) -> str | None:
    """The interval (EDTF) of an event at `span`, whose day is `time` or that of publication; None where none is told.

    `memasuki hari ketiga pada Kamis` lasts since Tuesday, `mogok 48 jam mulai Senin` to Tuesday.
    """
    day = draft.published if time is None else _day(time)
    if day is None or kind not in _COUNTED:
        return None
    number = _number(draft, sentence, span)
    if number is not None:
        return f"{day - timedelta(number - 1)}/{day}"
    length = None if time is None else _length(draft, sentence, span, time)
    return None if length is None else f"{day}/{day + timedelta(length - 1)}"


def _day(time: TimeExpression) -> date | None:
    day = whole_day(time.value)
    return None if day is None else date.fromisoformat(day)


def _number(draft: Draft, sentence: Span, span: Span) -> int | None:
    """Which day of the event it was: `hari ketiga`, `a fourth straight day`."""
    table = draft.language.times
    around = draft.text[max(sentence.start, span.start - _NEAR) : min(sentence.end, span.end + _NEAR)].lower()
    match = re.search(table.nth_day, around) if table.nth_day else None
    if match is None:
        return None
    number = dict(table.ordinals).get(match["ordinal"]) or int("".join(filter(str.isdigit, match["ordinal"])) or 0)
    return number if 1 < number < _LONGEST else None


def _length(draft: Draft, sentence: Span, span: Span, time: TimeExpression) -> int | None:
    """The days that an event takes which begins at a time, where its length stands between them."""
    before = draft.text[max(sentence.start, time.start - _NEAR) : time.start].lower().split()[-1:]
    if not before or before[0] not in draft.language.times.from_on:
        return None
    for other in draft.times_in(Span(span.end, time.start)):
        match = _DURATION.fullmatch(other.value or "")
        if match is not None:
            days = int(match["days"]) if match["days"] else int(match["hours"]) / _HOURS
            return int(days) if days == int(days) and 1 < days < _LONGEST else None
    return None
