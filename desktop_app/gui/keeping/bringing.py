"""Notes made elsewhere on their way in: read and placed beside the window, with progress and a way to give it up."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from desktop_app.errors import KlipingError
from desktop_app.exchange import Arrivals
from desktop_app.gui.keeping.arriving import ArrivalsDialog
from desktop_app.gui.keeping.errands import progress_dialog

if TYPE_CHECKING:
    from desktop_app.gui.jobs import Job
    from desktop_app.gui.window import Window
    from desktop_app.store.merging import Proposal


class Bringing(QObject):
    """One import of files. Each is a step of its own; bundles are merged afterwards, with a dialog of their own."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._came: list[Arrivals] = []
        self._bundles: list[tuple[str, Proposal]] = []
        self.job: Job | None = None
        self.dialog = progress_dialog(self.tr("Bringing in notes…"), self.tr("Cancel"), window)
        self.dialog.setWindowTitle(self.tr("Bring in notes"))
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.canceled.connect(self._give_up)

    def begin(self, files: Sequence[Path]) -> None:
        """Bring in the notes of files."""
        self._submit([str(file) for file in files])

    def _submit(self, files: list[str], *, document: str | None = None) -> None:
        library = self._session.library
        self.job = self._window.jobs.submit("bring_in", str(library.path.absolute()), library.author, files, document)
        self.dialog.setRange(0, 0)
        self.dialog.setValue(0)
        self.job.progress.connect(self._advance)
        self.job.done.connect(lambda came: self._arrived(files, came, asked=document is not None))
        self.job.failed.connect(self._failed)
        self.job.cancelled.connect(self._cancelled)

    def _advance(self, done: int, total: int) -> None:
        self.dialog.setMaximum(total)
        self.dialog.setValue(done)

    def _arrived(self, files: list[str], came: "list[Arrivals | Proposal | KlipingError]", *, asked: bool) -> None:
        """Keep what came; where notes name no article, their file may be about the one on screen, and is read again."""
        self._session.refresh()
        again: list[str] = []
        document = self._session.document
        for file, each in zip(files, came, strict=True):
            if isinstance(each, KlipingError):
                self._session.tell(each)
            elif not isinstance(each, Arrivals):
                self._bundles.append((file, each))
            elif not asked and document is not None and (number := _homeless(each)) and self._are_here(number):
                again.append(file)
            else:
                self._came.append(each)
        if again and document is not None:
            self._submit(again, document=document.id)
        else:
            self._end()

    def _end(self) -> None:
        """Show what became of every note; then merge what is to be merged."""
        self._close()
        self._session.refresh()
        self._window.opening.learn()
        for file, proposal in self._bundles:
            self._window.commands.keeper.merge_bundle(file, proposal)
        if self._came:
            dialog = ArrivalsDialog(_together(self._came), self._window)
            if dialog.exec() and dialog.chosen:
                self._window.commands.open_document(dialog.chosen)
        self.deleteLater()

    def _are_here(self, number: int) -> bool:
        question = self.tr("%n notes name no article of the library. Are they on the one on screen?", "", number)
        return QMessageBox.question(self._window, self.tr("Bring in notes"), question) == QMessageBox.StandardButton.Yes

    def _give_up(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def _cancelled(self) -> None:
        self._close()
        self._session.refresh()
        self._session.say(self.tr("Given up. What files had brought before is here, and can be undone."))
        self.deleteLater()

    def _failed(self, error: KlipingError) -> None:
        self._close()
        self._session.refresh()
        self._session.tell(error)
        self.deleteLater()

    def _close(self) -> None:
        self.job = None
        self.dialog.canceled.disconnect(self._give_up)
        self.dialog.close()
        self.dialog.deleteLater()


def _homeless(arrivals: Arrivals) -> int:
    return sum(note.outcome == "homeless" for note in arrivals.notes)


def _together(came: Sequence[Arrivals]) -> Arrivals:
    return Arrivals(
        notes=tuple(note for each in came for note in each.notes),
        documents=tuple(document for each in came for document in each.documents),
        codes=tuple(code for each in came for code in each.codes),
        remarks=tuple(remark for each in came for remark in each.remarks),
    )
