"""The sheet of all keys, made from the table of actions."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.actions import actions, menus


class KeyMap(QDialog):
    """Keys by menu, in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        columns = [QVBoxLayout() for _ in range(3)]
        heights = [0, 0, 0]
        for menu, title in menus().items():
            lines = [action for action in actions() if action.menu == menu and action.keys]
            if not lines:
                continue
            box = QGroupBox(title.replace("&", ""))
            form = QFormLayout(box)
            form.setHorizontalSpacing(24)
            for action in lines:
                keys = "  ".join(
                    QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys
                )
                shown = QLabel(keys)
                shown.setObjectName("key")
                form.addRow(QLabel(action.text.replace("&", "").rstrip("…")), shown)
            at = heights.index(min(heights))
            heights[at] += len(lines) + 2
            columns[at].addWidget(box)
        across = QHBoxLayout()
        across.setSpacing(14)
        for column in columns:
            column.addStretch(1)
            across.addLayout(column)
        hint = QLabel(self.tr("Select words with Shift and the arrow keys. Single letters act while reading."))
        hint.setWordWrap(True)
        hint.setObjectName("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(across)
        layout.addWidget(hint)
        layout.addWidget(buttons)
