"""Paints a row of the facts panel: a sign or figure at the left; head, circumstances and words beside it."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from desktop_app.gui.facts.faces import Face, Faces
from desktop_app.gui.facts.ledger import cell_at, paint_bracket, paint_cells
from desktop_app.gui.facts.model import ROW, VERDICT, FactsModel
from desktop_app.gui.facts.plans import BRACKET, GUTTER, MARGIN, Plan, aside_of, lead_of, plan
from desktop_app.gui.facts.rows import UNSURE, Cell, Row, quoted
from desktop_app.gui.facts.signs import paint_sign
from desktop_app.gui.guard import guarded
from desktop_app.gui.theme import Theme
from desktop_app.gui.tree_model import Index

_PLANNED = 20_000  # rows whose plan is remembered, those of articles shown before too
_FIGURES = 46.0, 124.0  # pixels, least and most, for the column of figures
_VERDICTS = {"accepted": "✓", "rejected": "✗", "corrected": "✎", "added": "+"}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Inks(Struct, frozen=True, gc=False):
    """The colours of words on a row's ground."""

    main: str
    muted: str
    good: str
    bad: str


class FactsDelegate(QStyledItemDelegate):
    """Rows of one, two or more lines. Heights come from advances, not from layouts, which cost ten times as much."""

    figure_seen = Signal(str)  # key of a drawing that came into view

    def __init__(self, view: QTreeView, model: FactsModel, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._model, self._theme = view, model, theme
        self._figures = _FIGURES[0]
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and fonts anew."""
        self._theme = theme
        self._faces = Faces(self._view.font())
        self._inks = Inks(theme.panel_ink, theme.panel_muted, theme.good, theme.bad)
        self._chosen = Inks(*[theme.selection_ink] * 4)
        self._plans: dict[int, tuple[Row, int, float, Plan]] = {}  # by the row's own number, with what they are for

    def prepare(self, rows: list[Row]) -> None:
        """Make the column of figures as wide as the widest of `rows`."""
        if len(self._plans) > _PLANNED:
            self._plans.clear()
        widest = max((self._faces.figure.advance(row.lead) for row in rows if row.style == "count"), default=0.0)
        self._figures = min(max(widest + 10, _FIGURES[0]), _FIGURES[1])

    def cell(self, index: Index, point: QPointF) -> Cell | None:
        """The figure under a point of the view, of those that stand side by side."""
        row: Row = index.data(ROW)
        rect = self._view.visualRect(index)
        made = self._plan(row, self._width(index))
        return cell_at(row.cells, _cells(rect, made, self._faces), made.columns, self._faces, point)

    @guarded(lambda: QSize(100, 24))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height for the width the view has now."""
        width = self._width(index)
        return QSize(width, round(self._plan(index.data(ROW), width).height))

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint background, sign and lines."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        if row.kind == "figure":
            self.figure_seen.emit(row.key)
            hovered = False
        self._background(painter, rect, chosen=chosen, hovered=hovered and row.kind != "hint")
        inks, verdict = self._chosen if chosen else self._inks, str(index.data(VERDICT))
        if row.kind == "section":
            self._section(painter, rect, row, inks, first=index.row() == 0)
        elif row.kind == "group":
            self._group(painter, rect, row, inks)
        elif row.kind in ("hint", "passage", "figure"):
            self._line(painter, rect, row, verdict, inks)
        else:
            self._fact(painter, rect, row, verdict, index, inks)
        painter.restore()

    def _width(self, index: Index) -> int:
        return max(80, self._view.viewport().width() - self._view.indentation() * self._model.depth(index))

    def _plan(self, row: Row, width: int) -> Plan:
        known = self._plans.get(id(row))
        if known is not None and known[0] is row and known[1:3] == (width, self._figures):
            return known[3]
        made = plan(row, width, self._faces, figures=self._figures)
        self._plans[id(row)] = row, width, self._figures, made
        return made

    def _background(self, painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool) -> None:
        if not (chosen or hovered):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.selection if chosen else self._theme.hover))
        area = QRectF(rect).adjusted(0, 1, -4, -1)
        painter.drawRoundedRect(area, 5, 5)
        if chosen:
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(QRectF(area.left(), area.top() + 3, 3, area.height() - 6), 1.5, 1.5)

    def _section(self, painter: QPainter, rect: QRect, row: Row, inks: Inks, *, first: bool) -> None:
        if not first:
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.drawLine(QPointF(8, rect.top() + 0.5), QPointF(rect.right() - 8, rect.top() + 0.5))
        face, small = self._faces.section, self._faces.small
        area = rect.adjusted(4, 4, -6, 0)
        self._text(painter, area, row.head, face, inks.main)
        if row.count:
            area.setLeft(area.left() + round(face.advance(row.head)) + 8)
            self._text(painter, area, str(row.count), small, inks.muted)

    def _group(self, painter: QPainter, rect: QRect, row: Row, inks: Inks) -> None:
        face, small = self._faces.head, self._faces.small
        area = rect.adjusted(4, 2, -10, 0)
        count = f"{row.count}" if row.count > 1 else ""
        room = area.width() - small.advance(count) - 8
        head = face.metrics.elidedText(row.head, Qt.TextElideMode.ElideRight, room)
        self._text(painter, area, head, face, inks.main)
        area.setLeft(area.left() + round(face.advance(head)) + 7)
        self._text(painter, area, count, small, inks.muted)
        area.setLeft(area.left() + round(small.advance(count)) + (7 if count else 0))
        if row.tail and area.width() > 40:
            tail = small.metrics.elidedText(row.tail, Qt.TextElideMode.ElideRight, area.width())
            self._text(painter, area, tail, small, inks.muted)

    def _text(self, painter: QPainter, area: QRect, words: str, face: Face, ink: str) -> None:
        painter.setFont(face.font)
        painter.setPen(QColor(ink))
        painter.drawText(area, _MIDDLE, words)

    def _line(self, painter: QPainter, rect: QRect, row: Row, verdict: str, inks: Inks) -> None:
        painter.setPen(QColor(inks.muted))
        if row.kind == "hint":
            painter.setFont(self._faces.plain.font)
            painter.drawText(rect.adjusted(4, 4, -8, -4), Qt.TextFlag.TextWordWrap, row.head)
            return
        if row.kind == "passage":
            words = self._faces.small.metrics.elidedText(row.head, Qt.TextElideMode.ElideRight, rect.width() - 34)
            self._text(painter, rect.adjusted(8, 0, -26, 0), words, self._faces.small, inks.main)
            self._corner(painter, rect.adjusted(0, -2, 0, 0), row, verdict, inks)

    def _fact(self, painter: QPainter, rect: QRect, row: Row, verdict: str, index: Index, inks: Inks) -> None:
        theme, faces, made = self._theme, self._faces, self._plan(row, self._width(index))
        off = verdict == "rejected"
        ink = inks.muted if off else inks.main
        left, top = rect.left() + made.left, rect.top() + MARGIN
        self._sign(painter, rect, row, ink, inks)
        self._corner(painter, rect, row, verdict, inks)
        right = left + made.width
        aside = aside_of(row)
        if aside and made.aside_beside:
            at = right - faces.small.advance(aside)
            self._lines(painter, (aside,), faces.small, QPointF(at, top + 1), inks.muted)
        head = faces.head.lines(row.head, made.width, most=made.head)
        self._lines(painter, head, faces.struck if off else faces.head, QPointF(left, top), ink)
        if made.tail_beside:
            at = QPointF(left + faces.head.advance(row.head) + 8, top + 1)
            self._lines(painter, (row.tail,), faces.small, at, inks.muted)
        top += made.head * faces.head.height
        if aside and not made.aside_beside:
            self._lines(painter, (aside,), faces.small, QPointF(left, top), inks.muted)
            top += faces.small.height
        if made.tail:
            lines = faces.small.lines(row.tail, made.width, most=made.tail)
            tail_ink = inks.main if row.style == "count" and not off else inks.muted
            self._lines(painter, lines, faces.small, QPointF(left, top), tail_ink)
            top += made.tail * faces.small.height
        if made.words:
            lines = faces.words.lines(quoted(row.words), made.width, most=made.words)
            self._lines(painter, lines, faces.words, QPointF(left, top + 2), ink)
        if row.cells:
            paint_cells(painter, row, _cells(rect, made, faces), made.columns, faces, theme)

    def _sign(self, painter: QPainter, rect: QRect, row: Row, ink: str, inks: Inks) -> None:
        faces, theme = self._faces, self._theme
        if row.style == "count":
            area = QRectF(rect.left(), rect.top() + MARGIN - 3, self._figures - 6, faces.figure.height)
            painter.setFont(faces.figure.font)
            painter.setPen(QColor(ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.lead)
            if row.bracket:
                column = QRectF(rect.left() + self._figures, rect.top(), BRACKET, rect.height())
                paint_bracket(painter, row.bracket, column, area, inks.muted)
        elif lead_of(row, self._figures) > 10:
            centre = QPointF(rect.left() + 13, rect.top() + MARGIN + faces.head.height / 2)
            paint_sign(painter, row.style, centre, rect, theme=theme, ink=None if inks is self._inks else inks.main)

    def _corner(self, painter: QPainter, rect: QRect, row: Row, verdict: str, inks: Inks) -> None:
        sign = _VERDICTS.get(verdict, "?" if row.confidence < UNSURE else "")
        if sign:
            ink = {"accepted": inks.good, "rejected": inks.bad}.get(verdict, inks.muted)
            painter.setFont(self._faces.head.font)
            painter.setPen(QColor(ink))
            area = QRectF(rect.right() - GUTTER + 3, rect.top() + MARGIN, GUTTER - 10, self._faces.head.height)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, sign)

    def _lines(self, painter: QPainter, lines: tuple[str, ...], face: Face, at: QPointF, ink: str) -> None:
        """Draw lines below each other."""
        painter.setFont(face.font)
        painter.setPen(QColor(ink))
        base = at.y() + face.metrics.ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPointF(at.x(), base + number * face.height), line)


def _cells(rect: QRect, made: Plan, faces: Faces) -> QRectF:
    """Where the figures that stand side by side are drawn: below head and tail, to the right edge."""
    top = rect.top() + MARGIN + made.head * faces.head.height + (0 if made.aside_beside else faces.small.height) + 4
    return QRectF(rect.left() + made.left, top, made.width + GUTTER - 10, rect.bottom() - MARGIN - top)
