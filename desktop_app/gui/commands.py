"""What the actions do: each slot reads the selection, changes the session, and leaves the focus where it was."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app import __version__
from desktop_app.domain.annotations import COLOURS, Annotation, Colour
from desktop_app.domain.changes import Change
from desktop_app.domain.identifiers import now
from desktop_app.domain.spans import Span
from desktop_app.errors import KlipingError
from desktop_app.gui import annotating
from desktop_app.gui.session import Notice
from desktop_app.gui.theme import THEMES

if TYPE_CHECKING:
    from desktop_app.gui.window import Window


class Commands(QObject):
    """The slots of the window's actions, by id."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._colour: Colour = COLOURS[0]

    def slots(self) -> dict[str, Callable[[], object]]:
        """Id of each action → what it does."""
        window, session = self._window, self._session
        slots: dict[str, Callable[[], object]] = {
            "open": self.open_files,
            "paste": self.paste,
            "export": self.export,
            "bin_article": lambda: session.document and self.bin_document(session.document.id),
            "quit": window.close,
            "undo": session.undo,
            "redo": session.redo,
            "find": self.find,
            "search": lambda: window.library.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "next_panel": lambda: self.step_panel(1),
            "previous_panel": lambda: self.step_panel(-1),
            "show_facts": lambda: self.show_tab(window.facts, window.facts.tree),
            "show_notes": lambda: self.show_tab(window.notes, window.notes.list),
            "show_source": lambda: self.show_tab(window.source, window.source.fields["title"]),
            "larger": lambda: window.reading.view.zoom(1),
            "smaller": lambda: window.reading.view.zoom(-1),
            "theme": self.next_theme,
            "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
            "highlight": self.highlight,
            "note": lambda: self.write(window.notes.editor.comment),
            "tag": lambda: self.write(window.notes.editor.tags),
            "delete": self.delete,
            "next_note": lambda: window.reading.step_note(1),
            "previous_note": lambda: window.reading.step_note(-1),
            "next_entity": lambda: window.reading.step_entity(1),
            "previous_entity": lambda: window.reading.step_entity(-1),
            "accept": lambda: window.facts.judge("accepted"),
            "reject": lambda: window.facts.judge("rejected"),
            "extract": lambda: window.opening.extract(again=True),
            "key_map": self.show_keys,
            "about": self.show_about,
        }
        return slots | self._numbered_slots()

    def _numbered_slots(self) -> dict[str, Callable[[], object]]:
        slots: dict[str, Callable[[], object]] = {}
        for layer in ("entities", "facts", "annotations"):
            slots[f"layer_{layer}"] = lambda layer=layer: self.switch_layer(layer)
        for number in range(1, len(COLOURS) + 1):
            slots[f"colour_{number}"] = lambda number=number: self.colour(number)
        return slots

    # --- articles ---

    def open_document(self, id: str) -> None:  # noqa: A002 - the field's name
        """Put an article on screen, after keeping what was typed about the other."""
        if self._session.document is not None and self._session.document.id == id:
            return
        if self._window.notes.editor.keep():
            self.remember_position()
            self._session.show(id)

    def remember_position(self) -> None:
        """Keep where the reader is in the article on screen."""
        document = self._session.document
        if document is not None:
            position = self._window.reading.view.reading_position()
            self._session.guarded(lambda: self._session.library.remember(f"position:{document.id}", position))

    def open_files(self) -> None:
        """Ask for files and bring them in."""
        from desktop_app.readers import readers  # the registry loads every format, which a start does not need

        known = " ".join(f"*{suffix}" for reader in readers for suffix in reader.suffixes)
        kinds = self.tr("Articles ({known});;All files (*)").format(known=known)
        files, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open articles"), "", kinds)
        if files:
            self._window.opening.open_files(files)

    def paste(self) -> None:
        """Make an article of what is on the clipboard: files, HTML or text."""
        data = QGuiApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self._window.opening.open_files(files)
        else:
            self._window.opening.open_text(data.html() or data.text(), html=data.hasHtml())

    def bin_document(self, id: str) -> None:  # noqa: A002 - the field's name
        """Move an article to the bin; if it is on screen, it leaves it."""
        try:
            document = self._session.library.document(id)
        except KlipingError as error:
            self._session.tell(error)
            return
        shown = self._session.document is not None and self._session.document.id == id
        if shown and not self._window.notes.editor.keep():
            return
        change = Change(document, replace(document, binned=now()))
        if self._session.apply("document.bin", (change,), document=id):
            if shown:
                self._session.leave()
            self._session.told.emit(Notice(text=self.tr("The article is in the bin."), kind="done"))

    def restore_document(self, id: str) -> None:  # noqa: A002 - the field's name
        """Take an article out of the bin and show it."""
        try:
            document = self._session.library.document(id)
        except KlipingError as error:
            self._session.tell(error)
            return
        if self._session.apply("document.unbin", (Change(document, replace(document, binned=None)),), document=id):
            self._session.show(id)

    def export(self) -> None:
        """Open the export dialog."""
        from desktop_app.gui.dialogs.export import ExportDialog  # the exporters are not needed before

        if not self._window.notes.editor.keep():
            return
        dialog = ExportDialog(self._session, self._window)
        dialog.exec()
        if dialog.written is not None:
            self._session.told.emit(Notice(text=self.tr("Exported to {file}").format(file=dialog.written), kind="done"))

    # --- annotations ---

    def highlight(self) -> None:
        """Highlight the selection in the colour used last."""
        span = self._window.reading.selected()
        if span is None:
            self._session.told.emit(Notice(text=self.tr("Select some words first.")))
        else:
            self.highlight_span(span)

    def highlight_span(self, span: Span) -> None:
        """Highlight a passage, once: the same passage in the same colour stays one highlight."""
        for note in self._session.annotations.values():
            if note.targets[0].span == span:
                self._window.notes.show_note(note.id)
                return
        made = annotating.create(self._session, span, colour=self._colour)
        if made is not None:
            self._window.notes.show_note(made.id)
            self._done()

    def write(self, field: QObject) -> None:
        """Open the editor for the selection, else for the annotation at the caret; `field` gets the focus."""
        window = self._window
        span, note = window.reading.selected(), self._current()
        if note is not None and (span is None or note.targets[0].span == span):
            window.notes.show_note(note.id)
        elif span is not None:
            window.notes.editor.begin(span, colour=self._colour)
        else:
            self._session.told.emit(Notice(text=self.tr("Select some words first.")))
            return
        window.tabs.setCurrentWidget(window.notes)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)  # pyright: ignore[reportAttributeAccessIssue]

    def colour(self, number: int) -> None:
        """Give the annotation at hand a colour, or highlight the selection in it; the colour is used from now on."""
        self._colour = COLOURS[number - 1]
        note, span = self._current(), self._window.reading.selected()
        if note is not None and (span is None or note.targets[0].span == span):
            if annotating.edit(self._session, note, colour=self._colour):
                self._done()
        elif span is not None:
            self.highlight_span(span)

    def delete(self) -> None:
        """Move the annotation at hand to the bin."""
        note = self._current()
        if note is not None and annotating.put_in_bin(self._session, note):
            self._session.told.emit(Notice(text=self.tr("The note is in the bin; Ctrl+Z brings it back."), kind="done"))

    def show_note(self, id: str) -> None:  # noqa: A002 - the field's name
        """Open a note beside the article."""
        self._window.tabs.setCurrentWidget(self._window.notes)
        self._window.notes.show_note(id)

    def show_row(self, key: str) -> None:
        """Light the row of a fact."""
        self._window.tabs.setCurrentWidget(self._window.facts)
        self._window.facts.light(key)

    def _current(self) -> Annotation | None:
        """The annotation that is meant: the chosen one if the list has the focus, else the one at the caret."""
        if self._window.notes.list.hasFocus():
            return self._window.notes.current()
        return self._window.reading.annotation_here()

    def _done(self) -> None:
        self._session.told.emit(Notice(text=self.tr("saved"), kind="done"))

    # --- getting about ---

    def find(self) -> None:
        """Open the find bar, with the selected words if they are on one line."""
        span, revision = self._window.reading.selected(), self._session.revision
        words = span.slice(revision.text) if span is not None and revision is not None else ""
        self._window.reading.find_bar.open_bar("" if "\n" in words else words)

    def step_panel(self, by: int) -> None:
        """Move the focus to the next part of the window."""
        window = self._window
        tab = {
            window.facts: window.facts.tree,
            window.notes: window.notes.list if window.notes.list.isVisible() else window.notes.filter,
            window.source: window.source.fields["title"],
        }[window.tabs.currentWidget()]  # pyright: ignore[reportArgumentType]
        list_or_search = window.library.list if window.library.list.isVisible() else window.library.search
        stops = (list_or_search, window.reading.view, tab)
        inside = (window.library, window.reading, window.tabs)
        here = next((n for n, part in enumerate(inside) if part.isAncestorOf(window.focusWidget() or window)), 0)
        stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tab(self, panel: QObject, focus: QObject) -> None:
        """Bring a panel to the front with the focus in it."""
        self._window.tabs.setCurrentWidget(panel)  # pyright: ignore[reportArgumentType]
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)  # pyright: ignore[reportAttributeAccessIssue]

    def switch_layer(self, layer: str) -> None:
        """Show or hide the marks of a layer; codes go with the notes."""
        visible = self._window.actions_by_id[f"layer_{layer}"].isChecked()
        for name in (layer, "codes") if layer == "annotations" else (layer,):
            self._window.reading.view.set_layer_visible(name, visible)

    def next_theme(self) -> None:
        """Take the next theme and remember it."""
        names = list(THEMES)
        theme = THEMES[names[(names.index(self._window.theme.name) + 1) % len(names)]]
        self._window.dress(theme)
        self._session.settings.set("theme", theme.name)
        self._session.told.emit(Notice(text=self.tr("Theme: {name}").format(name=theme.name)))

    def show_keys(self) -> None:
        """Show all keys."""
        from desktop_app.gui.dialogs.key_map import KeyMap

        KeyMap(self._window).exec()

    def show_about(self) -> None:
        """Say what this is."""
        QMessageBox.about(
            self._window,
            self.tr("About Kliping"),
            self.tr("Kliping {version}\n\nA desktop reading room for news. Everything stays on this computer.").format(
                version=__version__
            ),
        )
