"""What the actions of getting about and looking do: panels, jumps, layers, themes, focus."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import THEMES
from desktop_app.gui.trail import Place, Trail

if TYPE_CHECKING:
    from desktop_app.gui.window import Window

LAYERS = {"entities": ("entities",), "facts": ("facts",), "annotations": ("annotations", "codes")}


class Moving(QObject):
    """The slots of the menu View, and the trail of the jumps."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.trail = Trail()
        self._hidden: list[QWidget] = []  # by the focus mode

    def join(self) -> None:
        """Listen to the article, once the window's parts are there."""
        self._window.reading.jumping.connect(self.leave)
        self._window.reading.view.escaped.connect(self._escape)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Id of each action → what it does."""
        window = self._window
        slots: dict[str, Callable[[], object]] = {
            "find": self.find,
            "search": lambda: window.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "back": lambda: self._follow(self.trail.back),
            "forward": lambda: self._follow(self.trail.forward),
            "next_panel": lambda: self.step_panel(1),
            "previous_panel": lambda: self.step_panel(-1),
            "show_facts": lambda: self.show_tab(window.facts, window.facts.tree),
            "show_notes": lambda: self.show_tab(window.notes, window.notes.list),
            "show_source": lambda: self.show_tab(window.source, window.source.fields["title"]),
            "larger": lambda: window.reading.view.zoom(1),
            "smaller": lambda: window.reading.view.zoom(-1),
            "theme": self.next_theme,
            "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
            "focus_mode": self.switch_focus_mode,
            "next_entity": lambda: window.reading.step_entity(1),
            "previous_entity": lambda: window.reading.step_entity(-1),
        }
        for layer in LAYERS:
            slots[f"layer_{layer}"] = lambda layer=layer: self.switch_layer(layer)
        return slots

    def find(self) -> None:
        """Open the find bar, with the selected words if they are on one line."""
        span, revision = self._window.reading.selected(), self._session.revision
        words = span.slice(revision.text) if span is not None and revision is not None else ""
        self._window.reading.find_bar.open_bar("" if "\n" in words else words)

    # --- jumps ---

    def here(self) -> Place | None:
        """Where the reader is, None without an article or a story."""
        story = self._window.commands.stories.story
        if story is not None:
            return Place(story=story.id)
        document = self._session.document
        position = self._window.reading.view.reading_position()
        return None if document is None else Place(document=document.id, position=position)

    def leave(self) -> None:
        """Remember this place, which is about to be jumped from."""
        here = self.here()
        if here is not None:
            self.trail.leave(here)

    def _follow(self, move: Callable[[Place], Place | None]) -> None:
        here = self.here()
        place = None if here is None else move(here)
        if here is None or place is None:
            self._session.say(self.tr("There is no place to go to."))
            return
        if place.story:
            self._window.commands.stories.show(place.story, jump=False)
            return
        if place.document != here.document:
            self._window.commands.open_document(place.document, jump=False)
        self._window.reading.view.restore_position(place.position)
        self._window.reading.view.setFocus()

    # --- panels ---

    def step_panel(self, by: int) -> None:
        """Move the focus to the next part of the window that is shown."""
        window = self._window
        tab = (
            lambda: window.facts.tree,
            lambda: window.notes.list if window.notes.list.isVisible() else window.notes.filter,
            lambda: window.source.fields["title"],
        )[window.tabs.currentIndex()]()  # the other panels need not be made for it
        list_or_search = window.library.list if window.library.list.isVisible() else window.library.search
        stops: list[tuple[QWidget, QWidget]] = [
            (window.library, list_or_search), (window.middle, window.commands.stories.stop()), (window.tabs, tab),
        ]  # fmt: skip
        stops = [(part, stop) for part, stop in stops if part.isVisible()]
        here = next((n for n, (part, _) in enumerate(stops) if part.isAncestorOf(window.focusWidget() or window)), 0)
        stops[(here + by) % len(stops)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tab(self, panel: QWidget, focus: QWidget) -> None:
        """Bring a panel to the front with the focus in it; a story that is open has no such panels."""
        self.leave_focus_mode()
        if self._window.commands.stories.story is not None:
            self._session.say(self.tr("Open an article first."))
            return
        self._window.tabs.setCurrentWidget(panel)
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def switch_focus_mode(self) -> None:
        """Leave the article alone on the screen, or bring back what was around it."""
        window = self._window
        if self.leave_focus_mode():
            return
        around = (window.library, window.tabs, window.tool_bar, window.status, window.menuBar())
        self._hidden = [part for part in around if part.isVisible()]
        for part in self._hidden:
            part.hide()
        window.commands.stories.stop().setFocus()
        self._session.say(self.tr("F9 or Esc brings the panels back."))

    def leave_focus_mode(self) -> bool:
        """Bring back what was around the article; False if nothing was hidden."""
        hidden, self._hidden = self._hidden, []
        for part in hidden:
            part.show()
        return bool(hidden)

    def _escape(self) -> None:
        """Escape in the article gives up a link, else leaves the focus mode."""
        if not self._window.commands.marking.give_up_link():
            self.leave_focus_mode()

    # --- looks ---

    def switch_layer(self, layer: str) -> None:
        """Show or hide the marks of a layer; codes go with the notes."""
        visible = self._window.actions_by_id[f"layer_{layer}"].isChecked()
        for name in LAYERS[layer]:
            self._window.reading.view.set_layer_visible(name, visible)

    def next_theme(self) -> None:
        """Take the next theme and remember it."""
        names = list(THEMES)
        theme = THEMES[names[(names.index(self._window.theme.name) + 1) % len(names)]]
        self._window.dress(theme)
        self._session.settings.set("theme", theme.name)
        self._session.say(self.tr("Theme: {name}").format(name=theme.name))
