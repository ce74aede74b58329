"""What the actions do: each slot reads the selection, changes the session, and leaves the focus where it was.

Those about articles and dialogs are here, those of annotating in `marking`, those of getting about in `moving`.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app import __version__
from desktop_app.domain.annotations import Target
from desktop_app.domain.changes import Change
from desktop_app.domain.documents import Document
from desktop_app.domain.identifiers import now
from desktop_app.domain.spans import Span
from desktop_app.errors import KlipingError
from desktop_app.gui.keeping.keeper import Keeper
from desktop_app.gui.marking import Marking
from desktop_app.gui.moving import Moving
from desktop_app.gui.stories import Stories
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.gui.window import Window


class Commands(QObject):
    """The slots of the window's actions, by id."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.marking = Marking(window)
        self.moving = Moving(window)
        self.keeper = Keeper(window)
        self.stories = Stories(window)
        window.session.target_wanted.connect(self.follow)
        for part in (self.marking, self.moving, self.stories):
            part.join()
        self._slots = self.slots()

    def run(self, id: str) -> None:  # noqa: A002 - the field's name
        """Do what the action `id` is for."""
        self._slots[id]()

    def set_theme(self, theme: Theme) -> None:
        """Show what the commands have on the screen in other colours."""
        self.marking.set_theme(theme)
        self.stories.set_theme(theme)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Id of each action → what it does."""
        window, session = self._window, self._session
        slots: dict[str, Callable[[], object]] = {
            "open": self.open_files,
            "open_folder": self.open_folder,
            "paste": self.paste,
            "export": self.export,
            "print": lambda: self.print_article(preview=False),
            "print_preview": lambda: self.print_article(preview=True),
            "bin_article": lambda: session.document and self.bin_document(session.document.id),
            "new_window": self.open_another_window,
            "quit": window.close,
            "undo": session.undo,
            "redo": session.redo,
            "accept": lambda: window.facts.judge("accepted"),
            "reject": lambda: window.facts.judge("rejected"),
            "correct_fact": lambda: window.facts.correct(),
            "merge_names": lambda: window.facts.merge(),
            "split_name": lambda: window.facts.split(),
            "add_fact": self.add_fact,
            "extract": lambda: window.opening.extract(again=True),
            "new_story": window.library.shelves.make_story,
            "palette": self.show_palette,
            "codebook": self.show_codebook,
            "preferences": self.show_preferences,
            "key_map": self.show_keys,
            "about": self.show_about,
        }
        return slots | self.moving.slots() | self.marking.slots() | self.keeper.slots() | self.stories.slots()

    # --- articles ---

    def open_document(self, id: str, *, jump: bool = True) -> None:  # noqa: A002 - the field's name
        """Put an article on screen, after keeping what was typed about the other; `jump` remembers the way back."""
        if self._session.document is not None and self._session.document.id == id:
            return
        if self._window.notes.editor.keep():
            if jump:
                self.moving.leave()
            self.remember_position()
            self._session.show(id)

    def open_passage(self, id: str, span: Span) -> None:  # noqa: A002 - the field's name
        """Put an article on screen at some of its words; back leads to where the reader is now."""
        reading = self._window.reading
        if self._session.document is None or self._session.document.id != id:
            self.open_document(id)
        else:
            reading.jumping.emit()
        if self._session.document is not None and self._session.document.id == id and len(span):
            reading.view.select(Span(span.start, span.start))
            reading.view.reveal(span)
            reading.view.focus_span(span)
        reading.view.setFocus()

    def follow(self, target: Target) -> None:
        """Open the article of a passage that a note leads to, at its words, where they stand in its text of today."""
        from desktop_app.gui.linking import place_now  # nothing of this is needed before a link is followed

        place = place_now(self._session, target)
        if place is not None and self._window.notes.editor.keep():
            self.open_passage(*place)

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

    def open_folder(self) -> None:
        """Ask for a folder and bring in every article in it and below."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of articles"))
        if folder:
            self._window.opening.open_files([folder])

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
        self.bin_documents([id])

    def bin_documents(self, ids: Iterable[str]) -> None:
        """Move articles to the bin in one step; the one on screen leaves it."""
        documents = self._documents(ids)
        shown = self._session.document is not None and self._session.document.id in {each.id for each in documents}
        if not documents or (shown and not self._window.notes.editor.keep()):
            return
        changes = [Change(document, replace(document, binned=now())) for document in documents]
        if self._session.apply("document.bin", changes, document=documents[0].id):
            if shown:
                self._session.leave()
            self._session.say(self.tr("%n article(s) moved to the bin.", None, len(documents)), kind="done")

    def restore_documents(self, ids: Iterable[str]) -> None:
        """Take articles out of the bin and show the first."""
        documents = self._documents(ids)
        changes = [Change(document, replace(document, binned=None)) for document in documents]
        if changes and self._session.apply("document.unbin", changes, document=documents[0].id):
            self._session.show(documents[0].id)

    def _documents(self, ids: Iterable[str]) -> list[Document]:
        """The documents with these ids; none, and a notice, if one cannot be read."""
        try:
            return [self._session.library.document(id) for id in ids]  # noqa: A001
        except KlipingError as error:
            self._session.tell(error)
            return []

    def export(self) -> None:
        """Open the export dialog."""
        from desktop_app.gui.dialogs.export import ExportDialog, words_of  # the exporters are not needed before

        if not self._window.notes.editor.keep() or not self.stories.keep():
            return
        window = self._window
        dialog = ExportDialog(self._session, window.jobs, selected=window.library.selected(), parent=window)
        if self.stories.story is not None:
            dialog.form.choose_story(self.stories.story.name)
        dialog.exec()
        if dialog.done_with is not None:
            self._session.say(words_of(dialog.done_with), kind="done")

    def print_article(self, *, preview: bool) -> None:
        """Print the article with its highlights and notes, or show how that would look."""
        from desktop_app.gui.printing import print_article  # the printing part of Qt is large

        if self._window.notes.editor.keep():
            print_article(self._session, self._window, preview=preview)

    # --- notes and facts, where the window is asked for them by key ---

    def show_note(self, id: str) -> None:  # noqa: A002 - the field's name
        """Open a note beside the article."""
        self._window.tabs.setCurrentWidget(self._window.notes)
        self._window.notes.show_note(id)

    def show_row(self, key: str) -> None:
        """Light the row of a fact."""
        self._window.tabs.setCurrentWidget(self._window.facts)
        self._window.facts.light(key)

    def add_fact(self) -> None:
        """Make a fact of the selected words by hand."""
        span = self._window.reading.selected()
        if span is None:
            self._session.say(self.tr("Select some words first."))
            return
        self._window.tabs.setCurrentWidget(self._window.facts)
        self._window.facts.add(span)

    # --- dialogs and windows ---

    def show_palette(self) -> None:
        """Ask what to do or which article to open, by a few letters."""
        from desktop_app.gui.dialogs.palette import Palette

        Palette(self._window).exec()

    def show_codebook(self) -> None:
        """Order the tags."""
        from desktop_app.gui.dialogs.codebook import Codebook

        if self._window.notes.editor.keep():
            Codebook(self._session, self._window.theme, self._window).exec()

    def show_preferences(self) -> None:
        """Change how everything looks and works."""
        from desktop_app.gui.dialogs.preferences import Preferences

        Preferences(self._window).exec()

    def show_keys(self) -> None:
        """Show all keys."""
        from desktop_app.gui.dialogs.key_map import KeyMap

        KeyMap(self._window.actions_by_id, self._window).exec()

    def show_about(self) -> None:
        """Say what this is."""
        QMessageBox.about(
            self._window,
            self.tr("About Kliping"),
            self.tr("Kliping {version}\n\nA desktop reading room for news. Everything stays on this computer.").format(
                version=__version__
            ),
        )

    def open_another_window(self) -> None:
        """Open a second window on the same library."""
        from desktop_app.gui.windows import open_another

        open_another(self._window)
