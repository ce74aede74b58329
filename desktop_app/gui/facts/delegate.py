"""Paints a row of the facts panel: a sign, figure or date at the left; head, circumstances and words beside it."""

from math import ceil

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from desktop_app.gui.facts.model import ROW, VERDICT
from desktop_app.gui.facts.rows import UNSURE, Row
from desktop_app.gui.facts.signs import paint_sign
from desktop_app.gui.guard import guarded
from desktop_app.gui.theme import Theme
from desktop_app.gui.typography import SERIFS, available

_GAP = 4  # pixels between the parts of a row
_LINES = 3  # most lines of the article's words in a row; the tool tip has all of them
_SLACK = 1.06  # wrapped lines are not filled to their ends

Index = QModelIndex | QPersistentModelIndex


class Face(Struct, frozen=True, gc=False):
    """A font with its metrics, which cost more to make than to use."""

    font: QFont
    metrics: QFontMetricsF

    @staticmethod
    def of(
        base: QFont,
        *,
        scale: float = 1.0,
        weight: QFont.Weight = QFont.Weight.Normal,
        families: list[str] | None = None,
        struck: bool = False,
    ) -> "Face":
        """A variant of the interface's font."""
        font = QFont(base)
        font.setPointSizeF(base.pointSizeF() * scale)
        font.setWeight(weight)
        font.setStrikeOut(struck)
        if families is not None:
            font.setFamilies(families)
        return Face(font, QFontMetricsF(font))


class FactsDelegate(QStyledItemDelegate):
    """Rows of one, two or more lines. Heights come from advances, not from layouts, which cost ten times as much."""

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and fonts anew."""
        self._theme = theme
        font = self._view.font()
        self._plain = Face.of(font)
        self._head = Face.of(font, weight=QFont.Weight.Bold)
        self._bold = Face.of(font, weight=QFont.Weight.DemiBold)
        self._struck = Face.of(font, weight=QFont.Weight.DemiBold, struck=True)
        self._small = Face.of(font, scale=0.9)
        self._figure = Face.of(font, scale=1.25, weight=QFont.Weight.Bold)
        self._words = Face.of(font, families=available(SERIFS))
        self._heights: dict[tuple[str, int], int] = {}

    def forget_heights(self) -> None:
        """Forget measured rows: the model was filled anew."""
        self._heights.clear()

    @guarded(lambda: QSize(100, 24))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height for the width the view has now."""
        row: Row = index.data(ROW)
        width = self._width(index)
        key = (row.key, width)
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._height(row, width)
        return QSize(width, height)

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint background, sign and lines."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        self._background(painter, rect, chosen=chosen, hovered=hovered and row.kind != "hint")
        if row.kind in ("section", "group"):
            self._heading(painter, rect, row)
        elif row.kind in ("hint", "passage"):
            self._line(painter, rect, row)
        else:
            self._fact(painter, rect, row, str(index.data(VERDICT)))
        painter.restore()

    # --- measures ---

    def _width(self, index: Index) -> int:
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        return max(80, self._view.viewport().width() - self._view.indentation() * depth)

    def _lead(self, row: Row) -> int:
        if row.style == "count":
            return round(max(46.0, self._figure.metrics.horizontalAdvance(row.lead) + 12))
        if row.style.startswith("event:"):
            return 22
        return 0 if row.style == "member" else 24

    def _height(self, row: Row, width: int) -> int:
        line = self._plain.metrics.height()
        if row.kind == "section":
            return round(line + 18)
        if row.kind == "group":
            return round(line + 10)
        if row.kind == "passage":
            return round(self._small.metrics.height() + 8)
        inner = width - self._lead(row) - 18
        if row.kind == "hint":
            return round(self._lines(row.head, self._plain, width - 12, most=4) * line + 14)
        height = self._lines(self._title(row), self._bold, inner, most=2) * self._bold.metrics.height()
        if row.tail:
            height += self._lines(row.tail, self._small, inner, most=2) * self._small.metrics.height()
        if row.words:
            words = f"“{row.words}”"
            height += self._lines(words, self._words, inner, most=_LINES) * self._words.metrics.height() + 2
        return round(height + 12)

    def _lines(self, text: str, font: Face, width: float, *, most: int) -> int:
        advance = font.metrics.horizontalAdvance(text)
        return min(most, max(1, ceil(advance * (_SLACK if advance > width else 1) / max(width, 1))))

    def _title(self, row: Row) -> str:
        return f"{row.lead}  ·  {row.head}" if row.style.startswith("event:") else row.head

    # --- painting ---

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

    def _heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        section = row.kind == "section"
        font = self._head if section else self._bold
        painter.setFont(font.font)
        painter.setPen(QColor(self._theme.panel_ink if section else self._theme.panel_muted))
        count = f"  {row.count}" if row.count else ""
        room = rect.width() - self._small.metrics.horizontalAdvance(count) - 14
        head = font.metrics.elidedText(row.head, Qt.TextElideMode.ElideRight, room)
        area = rect.adjusted(4, 0, -6, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, middle, head)
        left = round(font.metrics.horizontalAdvance(head))
        painter.setFont(self._small.font)
        painter.setPen(QColor(self._theme.panel_muted))
        painter.drawText(area.adjusted(left, 0, 0, 0), middle, count)

    def _line(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(QColor(self._theme.panel_muted))
        if row.kind == "hint":
            painter.setFont(self._plain.font)
            painter.drawText(rect.adjusted(4, 4, -8, -4), Qt.TextFlag.TextWordWrap, row.head)
            return
        painter.setFont(self._small.font)
        head = self._small.metrics.elidedText(row.head, Qt.TextElideMode.ElideRight, rect.width() - 16)
        painter.drawText(rect.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, head)

    def _fact(self, painter: QPainter, rect: QRect, row: Row, verdict: str) -> None:
        ink = QColor(self._theme.panel_ink)
        muted = QColor(self._theme.panel_muted)
        if verdict == "rejected":
            painter.setOpacity(0.5)
        lead = self._lead(row)
        top = float(rect.top() + 6)
        self._sign(painter, rect, row, lead)
        left, width = float(rect.left() + lead + 4), float(rect.width() - lead - 18)
        unsure = row.confidence < UNSURE
        painter.setPen(ink)
        title_width = width - (20 if verdict or unsure or row.style in self._theme.entities else 0)
        drawn = self._wrapped(
            painter,
            self._title(row),
            self._struck if verdict == "rejected" else self._bold,
            QPointF(left, top),
            title_width,
            most=2,
        )
        self._corner(painter, rect, row, verdict, unsure=unsure)
        top += drawn
        if row.tail:
            painter.setPen(muted)
            top += self._wrapped(painter, row.tail, self._small, QPointF(left, top), width, most=2)
        if row.words:
            painter.setPen(ink)
            self._wrapped(painter, f"“{row.words}”", self._words, QPointF(left, top + 2), width, most=_LINES)

    def _sign(self, painter: QPainter, rect: QRect, row: Row, lead: int) -> None:
        if row.style == "count":
            painter.setFont(self._figure.font)
            painter.setPen(QColor(self._theme.panel_ink))
            area = QRect(rect.left(), rect.top() + 4, lead - 6, round(self._figure.metrics.height()))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.lead)
        elif lead:
            centre = QPointF(rect.left() + 12, rect.top() + 6 + self._bold.metrics.height() / 2)
            paint_sign(painter, row.style, centre, rect, theme=self._theme)

    def _corner(self, painter: QPainter, rect: QRect, row: Row, verdict: str, *, unsure: bool) -> None:
        sign = {"accepted": "✓", "rejected": "✗", "corrected": "✎", "added": "+"}.get(verdict, "?" if unsure else "")
        if not sign and row.style in self._theme.entities and row.count > 1:
            sign = f"×{row.count}"
        painter.setPen(_verdict_colour(self._theme, verdict))
        painter.setFont(self._small.font)
        area = rect.adjusted(0, 6, -12, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, sign)

    def _wrapped(self, painter: QPainter, text: str, font: Face, at: QPointF, width: float, *, most: int) -> float:
        """Draw text in at most so many lines, the last one elided, and say how high that is."""
        layout = QTextLayout(text, font.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        metrics = font.metrics
        painter.setFont(font.font)
        height = metrics.height()
        layout.beginLayout()
        drawn = 0
        while drawn < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            start, last = line.textStart(), drawn == most - 1
            piece = text[start:] if last else text[start : start + line.textLength()]
            piece = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, width) if last else piece
            painter.drawText(QPointF(at.x(), at.y() + drawn * height + metrics.ascent()), piece.rstrip())
            drawn += 1
        layout.endLayout()
        return drawn * height


def _verdict_colour(theme: Theme, verdict: str) -> QColor:
    return QColor({"accepted": theme.good, "rejected": theme.bad}.get(verdict, theme.panel_muted))
