"""A box to choose from that may be narrower than its words: they end in dots then, and the tool tip has them whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop_app.gui.guard import guarded


class ChoiceBox(QComboBox):
    """As wide as `least` characters at least."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 4) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)
        self.currentTextChanged.connect(self.setToolTip)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words as far as there is room for them."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        room -= 0 if option.currentIcon.isNull() else option.iconSize.width() + 6  # pyright: ignore[reportAttributeAccessIssue]
        words = option.fontMetrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)  # pyright: ignore[reportAttributeAccessIssue]
        option.currentText = words  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
