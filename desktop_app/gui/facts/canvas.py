"""What the drawn parts of the facts panel have in common: one current thing, keys, wheel, focus ring, spoken words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QToolTip, QWidget

from desktop_app.gui.guard import guarded
from desktop_app.gui.icons import icon
from desktop_app.gui.theme import Theme

_NOTCH = 120  # the wheel's unit of Qt
_CLICK = 4  # pixels the pointer may move in a click


class Canvas(QWidget):
    """A drawing with things on it, each with a key. A thing is current, and chosen by a click or Enter.

    The wheel zooms when the drawing has the focus or Ctrl is held; otherwise it scrolls what the drawing stands in.
    """

    chosen = Signal(str)  # key of the thing whose words are wanted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: QPixmap | None = None
        self._tools: dict[str, QToolButton] = {}
        self.current = ""
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # --- what a drawing says of itself; one that says nothing is empty ---

    def keys(self) -> Sequence[str]:
        """The keys of all things, in the order of the arrow keys."""
        return ()

    def key_at(self, point: QPointF) -> str:
        """The thing drawn there, "" if there is none."""
        return ""

    def spoken(self, key: str) -> str:
        """A thing in words, for tool tips and screen readers."""
        return ""

    def draw(self, painter: QPainter) -> None:
        """Paint everything but the focus ring."""

    def show_key(self, key: str) -> None:
        """Bring a thing into view."""

    def zoom(self, factor: float, at: QPointF) -> None:
        """Zoom around a point of the drawing."""

    def pan(self, by: QPointF) -> None:
        """Move the drawing by pixels."""

    def fit(self, *, everything: bool = False) -> None:
        """Show what matters most; `everything` shows all there is."""

    # --- the rest ---

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for name, button in self._tools.items():
            button.setIcon(icon(name, theme.panel_ink))
        self.touch()

    def set_current(self, key: str) -> None:
        """Make a thing the current one and tell screen readers of it."""
        if key != self.current:
            self.current = key
            self.setAccessibleDescription(self.spoken(key) if key else "")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            self.touch()

    def step(self, by: int) -> None:
        """Go to the next or previous thing."""
        keys = self.keys()
        if keys:
            here = keys.index(self.current) if self.current in keys else (-1 if by > 0 else len(keys))
            self.set_current(keys[min(max(here + by, 0), len(keys) - 1)])
            self.show_key(self.current)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step, with Shift they move the drawing; + and - zoom, 0 fits, Home shows all, Enter chooses."""
        key, middle = event.key(), QPointF(self.rect().center())
        arrows = {
            Qt.Key.Key_Left: QPointF(48, 0), Qt.Key.Key_Right: QPointF(-48, 0),
            Qt.Key.Key_Up: QPointF(0, 48), Qt.Key.Key_Down: QPointF(0, -48),
        }  # fmt: skip
        if key in arrows and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(arrows[Qt.Key(key)])
        elif key in arrows:
            self.step_towards(arrows[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.5, middle)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / 1.5, middle)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit(everything=key == Qt.Key.Key_Home)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def step_towards(self, moved: QPointF) -> None:
        """Go to the next thing in the direction opposite to which the drawing would move."""
        self.step(-1 if moved.x() + moved.y() > 0 else 1)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody who comes by keyboard stands on the first thing."""
        super().focusInEvent(event)
        if not self.current and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.step(1)
        self.update()

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, or leave the wheel to what is around."""
        if self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 ** (event.angleDelta().y() / _NOTCH), event.position())
            event.accept()
        else:
            event.ignore()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position()

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what can be clicked."""
        if self._pressed is not None and self._dragged is not None:
            if (event.position() - self._pressed).manhattanLength() > _CLICK:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.pan(event.position() - self._dragged)
                self._dragged = event.position()
            return
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.key_at(event.position()) else Qt.CursorShape.ArrowCursor
        )

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that did not drag chooses."""
        pressed, self._pressed, self._dragged = self._pressed, None, None
        self.unsetCursor()
        if pressed is not None and (event.position() - pressed).manhattanLength() <= _CLICK:
            key = self.key_at(event.position())
            if key:
                self.set_current(key)
                self.chosen.emit(key)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in where nothing is."""
        if not self.key_at(event.position()):
            self.zoom(2.0, event.position())

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Tell in a tool tip what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self.key_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.spoken(key) if key else "", self)
            return True
        return super().event(event)

    def add_tools(self, tools: dict[str, tuple[str, Callable[[], object]]]) -> None:
        """Small buttons at the lower right: name of the icon → words and what it does. The keys do the same."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 6)
        row.setSpacing(1)
        row.addStretch(1)
        for name, (words, act) in tools.items():
            button = self._tools[name] = QToolButton(self)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setIcon(icon(name, self._theme.panel_ink))
            button.setIconSize(QSize(16, 16))
            button.setFixedSize(24, 24)
            button.setStyleSheet("padding: 0")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    def touch(self) -> None:
        """Draw anew: something on the drawing has changed."""
        self._kept = None
        self.update()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture that is kept until something changes, and a ring around it when it has the focus."""
        ratio = self.devicePixelRatioF()
        if self._kept is None or self._kept.size() != self.size() * ratio:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(inner)
            inner.end()
            self._kept = picture
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.ring), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
