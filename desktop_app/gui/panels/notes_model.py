"""The notes of an article as a list, and how one is painted."""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.annotations import Annotation
from desktop_app.gui import wording
from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.list_model import ITEM, Index, ListModel
from desktop_app.gui.theme import Theme
from desktop_app.gui.wording import translate

_MEASURED = 10_000  # notes whose height is remembered


class Noted(Struct, frozen=True, kw_only=True):
    """An annotation with the names of its tags.

    `elsewhere` is the title of the other article of a link, `leads_here` whether the note is on that one.
    """

    note: Annotation
    tags: tuple[str, ...] = ()
    elsewhere: str = ""
    leads_here: bool = False

    @property
    def quote(self) -> str:
        """The words it is on, on one line; of a link, both ends."""
        return " ⇄ ".join(" ".join(target.quote.exact.split()) for target in (*self.note.targets, *self.note.links))


class NotesModel(ListModel[Noted]):
    """Annotations in the order given."""

    def note_at(self, index: Index) -> Annotation | None:
        """The annotation of an index."""
        item = self.item_at(index)
        return None if item is None else item.note

    def index_of(self, id: str) -> QModelIndex:  # noqa: A002 - the field's name
        """Where the annotation stands; invalid if it is not shown."""
        return self.index_where(lambda item: item.note.id == id)

    def text(self, item: Noted, role: int) -> Any:
        """The quote; a sentence with everything for screen readers and as a tip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return item.quote
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            note = item.note
            kind = wording.motivations().get(note.motivation, "")
            colour, state = wording.colours()[note.colour], wording.annotation_states()[note.status]
            parts = (
                kind,
                _other_end(item),
                f"“{item.quote}”",
                note.comment,
                ", ".join(item.tags),
                colour,
                state,
                note.reason,
            )
            return ", ".join(part for part in parts if part)
        return None


class NoteDelegate(QStyledItemDelegate):
    """A bar in the note's colour, the quote, the comment, tags and status."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._kinds = wording.motivations()
        self._states = wording.annotation_states()
        self._width = 0
        self._heights: dict[str, tuple[Noted, int]] = {}  # by id, for this width

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def height(self, item: Noted) -> int:
        """One line of the quote, up to two of the comment, one of tags and status; pixels."""
        width = self._view.viewport().width()
        if width != self._width or len(self._heights) > _MEASURED:
            self._width, self._heights = width, {}
        known = self._heights.get(item.note.id)
        if known is None or known[0] is not item:
            lines = 1 + self._comment_lines(item.note) + bool(self._foot(item))
            known = item, round(lines * QFontMetricsF(self._view.font()).height() + 18)
            self._heights[item.note.id] = known
        return known[1]

    @guarded(lambda: QSize(100, 60))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The width of the view, and the height that the note wants."""
        return QSize(self._view.viewport().width(), self.height(index.data(ITEM)))

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one note."""
        item: Noted = index.data(ITEM)
        note = item.note
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        tint, theme = self._theme.annotation(note.colour), self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setBrush(QColor(theme.selection if state & QStyle.StateFlag.State_Selected else theme.hover))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 5, 5)
        painter.setBrush(QColor(tint.line))
        painter.drawRoundedRect(QRectF(rect.left() + 10, rect.top() + 8, 4, rect.height() - 16), 2, 2)
        left, width, top = rect.left() + 24, rect.width() - 40, rect.top() + 8
        font = QFont(self._view.font())
        metrics = QFontMetricsF(font)
        line = metrics.height()
        painter.setFont(font)
        painter.setPen(QColor(theme.panel_muted if note.comment else theme.panel_ink))
        quote = metrics.elidedText(f"“{item.quote}”", Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top, width, line), quote)
        top += line + 1
        if note.comment:
            painter.setPen(QColor(theme.panel_ink))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRectF(left, top, width, 2 * line), int(flags), note.comment)
            top += self._comment_lines(note) * line
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(theme.panel_muted))
        foot = QFontMetricsF(font).elidedText(self._foot(item), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top, width, line), foot)
        painter.restore()

    def _comment_lines(self, note: Annotation) -> int:
        """Up to two lines of the comment, as it is broken at the width the view has."""
        if not note.comment:
            return 0
        width = self._view.viewport().width() - 40
        metrics = QFontMetricsF(self._view.font())
        box = metrics.boundingRect(QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), note.comment[:400])
        return 1 if box.height() < 1.5 * metrics.height() else 2

    def _foot(self, item: Noted) -> str:
        """What kind of note it is, its tags, its status and why."""
        note = item.note
        tags = "  ".join(f"#{tag}" for tag in item.tags)
        state = self._states[note.status] if note.status != "unchecked" else ""
        parts = (self._kinds.get(note.motivation, ""), _other_end(item), tags, state, note.reason)
        return "  ·  ".join(part for part in parts if part)


def _other_end(item: Noted) -> str:
    """Which article a link leads to, or comes from; "" for a note of one article."""
    if not item.elsewhere:
        return ""
    words = translate("Notes", "from “{title}”") if item.leads_here else translate("Notes", "to “{title}”")
    return words.format(title=item.elsewhere)
