"""The slots of the menu Library, and what the window does for its library by itself: backups, and a look at damage."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app.domain.documents import Document, Revision
from desktop_app.errors import KlipingError
from desktop_app.gui.session import Notice

if TYPE_CHECKING:
    from desktop_app.gui.window import Window
    from desktop_app.store.merging import Proposal

_FIRST, _AGAIN = 60_000, 600_000  # milliseconds to the first look whether a backup is due, and between two


class Keeper(QObject):
    """Everything about keeping that the window offers. What a start does not need is loaded when it is asked for."""

    backed_up = Signal(str)  # the file
    failed = Signal(object)  # KlipingError
    damaged = Signal(bool)  # whether there is a good backup

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._thread: Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_FIRST)
        self._timer.timeout.connect(self._backup_if_due)
        self._timer.start()
        self._warned: set[str] = set()
        self.failed.connect(self._tell_once)
        self.damaged.connect(self._tell_damage)
        self._session.document_shown.connect(self._tell_waiting)
        window.opening.notes_came.connect(self.import_notes_of)
        for signal in (self._session.changed, self._session.refreshed, self._session.document_shown):
            signal.connect(self.name_steps)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Id of each action → what it does."""
        return {
            "history": self.show_history,
            "revisions": self.show_revisions,
            "revise": self.revise,
            "review": self.show_review,
            "similar": self.show_similar,
            "merge": self.merge,
            "import_notes": self.import_notes,
            "backups": self.show_backups,
            "empty_bin": self.empty_bin,
        }

    # --- dialogs ---

    def show_history(self) -> None:
        """Open the history of the article on screen, or of the library."""
        from desktop_app.gui.keeping.history import HistoryDialog

        if self._window.notes.editor.keep():
            HistoryDialog(self._session, self._window).exec()

    def show_revisions(self) -> None:
        """Compare the revisions of the article on screen."""
        from desktop_app.gui.keeping.revisions import RevisionsDialog

        document = self._document()
        if document is None:
            return
        if len(self._session.library.revisions(document.id)) < 2:
            self._hint(self.tr("There is one revision only. A changed text of the article can be added as another."))
            return
        RevisionsDialog(self._session, document, self._window).exec()

    def show_review(self) -> None:
        """Review the notes on older revisions of the article on screen."""
        from desktop_app.gui.keeping.review import ReviewDialog

        document = self._document()
        if document is None:
            return
        if not self._session.waiting:
            self._hint(self.tr("All notes are on the current text."))
        elif self._window.notes.editor.keep():
            ReviewDialog(self._session, document, self._window).exec()

    def show_backups(self) -> None:
        """Show the backups; one may be put in place of the library."""
        from desktop_app.gui.keeping.backups import BackupsDialog

        if not self._window.notes.editor.keep():
            return
        dialog = BackupsDialog(self._session, self._window)
        dialog.exec()
        if dialog.restored:
            self._session.told.emit(Notice(text=self.tr("The backup is in place."), kind="done"))

    def show_similar(self) -> None:
        """Show the articles that share text with the one on screen."""
        from desktop_app.gui.keeping.similar import SimilarDialog

        document = self._document()
        if document is None:
            return
        dialog = SimilarDialog(self._session, document, self._window)
        if dialog.exec() and dialog.chosen:
            self._window.commands.open_document(dialog.chosen)

    # --- what changes the library ---

    def merge(self) -> None:
        """Ask for a bundle and merge it, after the reader has seen where both sides changed the same."""
        kinds = self.tr("Bundles (*.kliping-bundle)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Merge a bundle"), "", kinds)
        if name and self._window.notes.editor.keep():
            self.import_notes_from(Path(name))

    def merge_bundle(self, file: str, proposal: "Proposal") -> None:
        """Merge the bundle in a file after the reader has seen what it would bring."""
        from desktop_app.gui.keeping.merging import MergeDialog

        dialog = MergeDialog(self._session, self._window.jobs, file, proposal, self._window)
        dialog.exec()
        if dialog.merged is not None:
            added, updated = dialog.merged
            text = self.tr("Merged: {added} new, {updated} updated.").format(added=added, updated=updated)
            self._session.told.emit(Notice(text=text, kind="done"))

    def import_notes(self) -> None:
        """Ask for a file of notes made elsewhere and bring them in."""
        from desktop_app.importers import importers

        endings = " ".join(sorted({f"*{suffix}" for importer in importers for suffix in importer.suffixes}))
        kinds = f"{self.tr('Notes made elsewhere')} ({endings})"
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Bring in notes"), "", kinds)
        self.import_notes_of(names)

    def import_notes_of(self, names: Sequence[str]) -> None:
        """Bring in the notes of the files so named, once what is being typed is kept."""
        if names and self._window.notes.editor.keep():
            self.import_notes_from(*map(Path, names))

    def import_notes_from(self, *files: Path) -> None:
        """Bring in the notes of files beside the window, and show what became of each note."""
        from desktop_app.gui.keeping.bringing import Bringing

        Bringing(self._window).begin(files)

    def revise(self) -> None:
        """Ask for a file with a newer text of the article on screen."""
        document = self._document()
        if document is None:
            return
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Newer text of the article"))
        if name:
            self.revise_from(Path(name), document)

    def revise_from(self, file: Path, document: Document) -> None:
        """Read a file beside the window and make it the current revision of a document."""
        job = self._window.jobs.submit("read", str(file))
        job.done.connect(lambda revision: self._revised(document, revision))
        job.failed.connect(self._session.tell)

    def _revised(self, document: Document, revision: Revision) -> None:
        from desktop_app.store import revising

        if self._session.guarded(lambda: revising.revise(self._session.library, document.id, revision)):
            self._session.show(document.id)

    def empty_bin(self) -> None:
        """Ask, then erase what is in the bin."""
        from desktop_app.store import erasing

        try:
            documents, notes = erasing.binned(self._session.library)
        except KlipingError as error:
            self._session.tell(error)
            return
        if not documents and not notes:
            self._hint(self.tr("The bin is empty."))
            return
        question = self.tr("Erase {articles} articles with all their notes, and {notes} notes? This cannot be undone.")
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Empty the bin"))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(question.format(articles=len(documents), notes=len(notes)))
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is erase:
            self.erase()

    def erase(self) -> None:
        """Empty the bin, and say so."""
        from desktop_app.gui.shelving import empty_bin

        if empty_bin(self._session):
            self._session.told.emit(Notice(text=self.tr("The bin is empty."), kind="done"))

    # --- by itself ---

    def name_steps(self) -> None:
        """Say in the menu what undo and redo would do, and from when it is."""
        from desktop_app.gui.keeping import words

        document, library = self._session.document, self._session.library
        try:
            steps = library.undo_step(document and document.id), library.redo_step(document and document.id)
        except KlipingError:
            return  # whoever writes or reads next says what is wrong
        for name, plain, step in (("undo", self.tr("Undo"), steps[0]), ("redo", self.tr("Redo"), steps[1])):
            action = self._window.actions_by_id[name]
            said = "" if step is None else f"{plain}: {words.step(step.action)} ({words.moment(step.at)})"
            action.setStatusTip(said)
            action.setToolTip(said or plain)

    def look_for_damage(self) -> None:
        """After an unclean end: read all pages in a thread, and say so if one is damaged."""
        from desktop_app.store import rotation

        path = self._session.library.path

        def work() -> None:
            if not rotation.is_sound(path):
                self.damaged.emit(rotation.newest_good(path) is not None)  # which reads all pages of backups

        self._run(work)

    def back_up(self) -> None:
        """Make a backup in a thread, if one is due."""
        from desktop_app.store import rotation

        path = self._session.library.path

        def work() -> None:
            try:
                made = rotation.rotate(path)
            except KlipingError as error:
                self.failed.emit(error)
            else:
                self.backed_up.emit("" if made is None else str(made))

        self._run(work)

    def end(self) -> None:
        """Wait for what runs; nothing more is begun."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()

    def _backup_if_due(self) -> None:
        self._timer.setInterval(_AGAIN)
        self.back_up()

    def _run(self, work: Callable[[], object]) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=work, name="keeper")
            self._thread.start()

    def _tell_once(self, error: KlipingError) -> None:
        """A backup that fails every ten minutes is said once."""
        if error.message not in self._warned:
            self._warned.add(error.message)
            self._session.tell(error)

    def _tell_damage(self, has_backup: bool) -> None:
        from_backup = self.tr("Restore a backup: Library, Backups.")
        remedy = from_backup if has_backup else self.tr("Save your notes by an export.")
        self._session.told.emit(Notice(text=self.tr("The library is damaged."), remedy=remedy, kind="problem"))

    def _tell_waiting(self) -> None:
        if self._session.waiting and self._session.document is not None:
            text = self.tr("{number} notes were made for an older text of this article.")
            remedy = self.tr("Review them: Library, Review notes.")
            self._session.told.emit(
                Notice(text=text.format(number=self._session.waiting), remedy=remedy, kind="problem")
            )

    def _document(self) -> Document | None:
        if self._session.document is None:
            self._hint(self.tr("Open an article first."))
        return self._session.document

    def _hint(self, text: str) -> None:
        self._session.told.emit(Notice(text=text))
