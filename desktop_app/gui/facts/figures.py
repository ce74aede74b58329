"""The drawings that stand among the rows of the facts panel, made when they come into view."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.domain.facts import FactSheet
from desktop_app.gui import wording
from desktop_app.gui.facts.canvas import Canvas
from desktop_app.gui.facts.model import FactsModel
from desktop_app.gui.facts.rows import Names
from desktop_app.gui.facts.tree import FactsTree
from desktop_app.gui.theme import Theme


class Figures(QObject):
    """Makes the time line and the map, and keeps them in step with the rows. `chosen` is told the key of a row."""

    def __init__(self, tree: FactsTree, model: FactsModel, theme: Theme, chosen: Callable[[str], None]) -> None:
        super().__init__(tree)
        self._tree, self._model, self._theme, self._chosen = tree, model, theme, chosen
        self._sheet: FactSheet | None = None
        self._wanted: set[str] = set()
        self.made: dict[str, Canvas] = {}
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._make)

    def show_sheet(self, sheet: FactSheet | None) -> None:
        """The facts that are to be drawn; the model was filled anew, which took the drawings away."""
        self._sheet = sheet
        self.made.clear()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for canvas in self.made.values():
            canvas.set_theme(theme)

    def want(self, key: str) -> None:
        """A drawing came into view: make it as soon as the painting is over."""
        if key not in self.made:
            self._wanted.add(key)
            self._wait.start(0)

    def enter(self, key: str) -> bool:
        """Give a drawing the focus; False if there is none."""
        canvas = self.made.get(key)
        if canvas is not None:
            canvas.setFocus(Qt.FocusReason.TabFocusReason)
        return canvas is not None

    def light(self, key: str) -> None:
        """Make the thing of a row the current one in the drawings that show it."""
        for canvas in self.made.values():
            if key in canvas.keys():  # noqa: SIM118 - the keys are a list of the canvas
                canvas.set_current(key)
                canvas.show_key(key)

    def _make(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for key in wanted:
            index = self._model.index_of(key)
            if self._sheet is None or not index.isValid() or key in self.made:
                continue
            holder = QWidget(self._tree.viewport())
            canvas, caption = self._time_line(holder) if key == "timeline" else self._map(holder)
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(4, 2, 8, 4)
            layout.setSpacing(2)
            layout.addWidget(canvas, 1)
            if caption:
                label = QLabel(caption, holder)
                label.setObjectName("muted")
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                layout.addWidget(label)
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), canvas, context=Qt.ShortcutContext.WidgetShortcut)
            back.activated.connect(lambda: self._tree.setFocus(Qt.FocusReason.OtherFocusReason))
            canvas.chosen.connect(self._chosen)
            self._tree.setIndexWidget(index, holder)
            self.made[key] = canvas

    def _time_line(self, parent: QWidget) -> tuple[Canvas, str]:
        from desktop_app.domain.extents import extent
        from desktop_app.gui.timeline.view import Moment, TimeLine

        assert self._sheet is not None
        canvas, types, moments = TimeLine(self._theme, parent), wording.event_types(), []
        for event in self._sheet.events:
            stretch, row = extent(event.when), self._model.row_of(f"event:{event.id}")
            if stretch is not None and row is not None:
                words = types.get(event.type, event.type)
                moments.append(Moment(key=row.key, words=words, status=event.status, extent=stretch, spoken=row.spoken))
        canvas.show_moments(moments, published=extent(self._sheet.source.published))
        return canvas, ""

    def _map(self, parent: QWidget) -> tuple[Canvas, str]:
        from desktop_app.gui.map.spots import spots
        from desktop_app.gui.map.view import MapView

        assert self._sheet is not None
        canvas, names = MapView(self._theme, parent), Names(self._sheet)
        shown = [each for each in self._sheet.entities if self._model.row_of(f"entity:{each.id}") is not None]
        places = [each for each in shown if each.type == "place"]
        countries = {each.country for each in self._sheet.entities if each.country}
        found = spots(places, names.mentions, countries=countries)
        canvas.show_spots(found)
        located = {spot.key for spot in found}
        lost = [each.name for each in places if f"entity:{each.id}" not in located]
        return canvas, self.tr("Not on the map: {places}").format(places=", ".join(lost)) if lost else ""
