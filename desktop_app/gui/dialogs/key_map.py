"""The sheet of all keys, made from the table of actions and from the keys the reader gave them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.actions import actions, key_words, menus, plain

_COLUMNS = 3


class KeyMap(QDialog):
    """Keys by menu, in three columns."""

    def __init__(self, made: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        keyed = {
            menu: [made[action.id] for action in actions() if action.menu == menu and made[action.id].shortcuts()]
            for menu in menus()
        }
        for menu, lines in sorted(keyed.items(), key=lambda item: -len(item[1])):  # the longest first: level columns
            if lines:
                at = heights.index(min(heights))
                heights[at] += len(lines) + 2
                columns[at].addWidget(_box(plain(menus()[menu]), lines))
        sheet = QWidget(self)
        across = QHBoxLayout(sheet)
        across.setSpacing(14)
        for column in columns:
            column.addStretch(1)
            across.addLayout(column)
        self._lay_out(sheet)

    def _lay_out(self, sheet: QWidget) -> None:
        area = QScrollArea(self)
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keys"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        hint = QLabel(
            self.tr(
                "Select words with Shift and the arrow keys. Single letters act while reading. "
                "Other keys can be chosen in the preferences."
            )
        )
        hint.setWordWrap(True)
        hint.setObjectName("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        for widget in (area, hint, buttons):
            layout.addWidget(widget)
        wanted = sheet.sizeHint().grownBy(layout.contentsMargins())
        self.resize(wanted.width() + 30, wanted.height() + 110)
        self.resize(self.size().boundedTo(self.screen().availableGeometry().size() * 0.92))


def _box(title: str, lines: list[QAction]) -> QGroupBox:
    box = QGroupBox(title)
    grid = QGridLayout(box)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(0, 1)
    for row, action in enumerate(lines):
        shown = QLabel(key_words(action))
        shown.setObjectName("key")
        grid.addWidget(QLabel(plain(action.text())), row, 0)
        grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
    return box
