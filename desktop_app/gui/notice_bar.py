"""The bar that says what went wrong and what to do, without stopping anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop_app.gui.session import Notice


class NoticeBar(QFrame):
    """One notice at a time; it stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Notice"))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QLabel(self)
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.hide()
        self.more = QToolButton(self)
        self.more.setText(self.tr("Details"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self.details.setVisible)
        self.dismiss = QToolButton(self)
        self.dismiss.setText("✕")
        self.dismiss.setAccessibleName(self.tr("Close the notice"))
        self.dismiss.clicked.connect(self.hide)
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 8, 10, 8)
        layout.addWidget(self.words, 0, 0)
        layout.addWidget(self.more, 0, 1)
        layout.addWidget(self.dismiss, 0, 2)
        layout.addWidget(self.details, 1, 0, 1, 3)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a problem."""
        self.words.setText(f"{notice.text} {notice.remedy}".strip())
        self.details.setText(notice.details)
        self.more.setVisible(bool(notice.details))
        self.more.setChecked(False)
        self.show()
