"""A time line of events as SVG: days on the left, what happened on the right, long gaps said in words."""

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape

from desktop_app.exporters import dates
from desktop_app.exporters.excerpts import Happened

_WIDTH, _LINE, _TOP = 620, 176, 14  # the width of the drawing, where its line stands, the space above
_ROW, _GAP = 30, 22  # heights
_LONGEST = 58  # letters of a label, at 13 units wide enough for the drawing
_QUIET = 31  # days without an event that a gap is shown for


def drawing(events: Iterable[Happened]) -> str:
    """The drawing; "" if there are no events whose days are known. Circles that are hollow did not happen for sure."""
    dated = sorted(
        ((covered, event) for event in events if (covered := dates.days(event.when)) is not None),
        key=lambda each: (each[0][0], each[0][1]),
    )
    if not dated:
        return ""
    shapes, height = _shapes(dated)
    return (
        f'<svg class="timeline" viewBox="0 0 {_WIDTH} {height}" xmlns="http://www.w3.org/2000/svg" role="img"'
        f' aria-label="Time line of {len(dated)} events">'
        f'<line x1="{_LINE}" y1="{_TOP}" x2="{_LINE}" y2="{height - _TOP}"'
        f' stroke="currentColor" stroke-opacity=".35"/>{"".join(shapes)}</svg>'
    )


def _shapes(dated: list[tuple[tuple[date, date], Happened]]) -> tuple[list[str], int]:
    shapes: list[str] = []
    y, before = _TOP, None
    for covered, event in dated:
        quiet = (covered[0] - before).days if before is not None else 0
        if quiet > _QUIET:
            y += _GAP
            shapes.append(f'<text class="gap" x="{_LINE + 16}" y="{y + 4}">{_spell(quiet)} later</text>')
        y += _ROW if shapes else _TOP
        shapes.extend(_shape(event, y))
        before = max(covered[1], before) if before is not None else covered[1]
    return shapes, y + 2 * _TOP


def _shape(event: Happened, y: int) -> Iterator[str]:
    what = event.type if event.status == "actual" else f"{event.type} ({event.status})"
    label = " · ".join(filter(None, (what, event.who, event.where)))
    shown = label if len(label) <= _LONGEST else label[: _LONGEST - 1].rstrip(" ,·") + "…"
    when = event.when.replace("/", " – ")
    fill = "currentColor" if event.status == "actual" else "var(--page, #fff)"
    yield f"<g><title>{escape(f'{when}: {label} (“{event.trigger}”)')}</title>"
    yield f'<text class="day" x="{_LINE - 16}" y="{y + 4}" text-anchor="end">{escape(when)}</text>'
    yield f'<circle cx="{_LINE}" cy="{y}" r="5" fill="{fill}" stroke="currentColor" stroke-width="2"/>'
    yield f'<text x="{_LINE + 16}" y="{y + 4}">{escape(shown)}</text></g>'


def _spell(days: int) -> str:
    for length, name in ((365, "year"), (30, "month")):
        if days >= length:
            number = days // length
            return f"{number} {name}{'s' if number > 1 else ''}"
    return f"{days} days"
