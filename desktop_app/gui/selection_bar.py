"""The small bar at a selection: colours, note, tag, link, question."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop_app.domain.annotations import COLOURS
from desktop_app.gui.icons import icon
from desktop_app.gui.swatches import colour_swatches
from desktop_app.gui.theme import Theme

_AWAY = 8  # pixels between the bar and the words
_COLOURS = tuple(f"colour_{number}" for number in range(1, len(COLOURS) + 1))
_OTHERS = ("note", "tag", "link", "question")


class SelectionBar(QFrame):
    """Lies over the article beside the selected words; it never takes the focus, for its keys act without it."""

    def __init__(self, actions: dict[str, QAction], theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("selection_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Annotate the selection"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.buttons: dict[str, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(5, 4, 5, 4)
        layout.setSpacing(1)
        for name in (*_COLOURS, *_OTHERS):
            button = self.buttons[name] = QToolButton(self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setIconSize(QSize(18, 18))
            button.setToolTip(actions[name].toolTip())
            button.setAccessibleName(actions[name].toolTip())
            button.clicked.connect(actions[name].trigger)
            button.clicked.connect(self.hide)
            layout.addWidget(button)
            if name == _COLOURS[-1]:
                layout.addSpacing(6)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        for name, picture in zip(_COLOURS, colour_swatches(theme, size=18), strict=True):
            self.buttons[name].setIcon(picture)
        for name in _OTHERS:
            self.buttons[name].setIcon(icon(name, theme.panel_ink))

    def show_at(self, words: QRect) -> None:
        """Show the bar above the words, or below them if there is no room; `words` in pixels of the page."""
        self.adjustSize()
        page, size = self._page.rect(), self.sizeHint()
        top = words.top() - size.height() - _AWAY
        if top < page.top():
            top = min(words.bottom() + _AWAY, page.bottom() - size.height())
        left = min(max(words.left(), page.left() + 4), max(page.left() + 4, page.right() - size.width() - 4))
        self.move(QPoint(left, top))
        self.show()
        self.raise_()
