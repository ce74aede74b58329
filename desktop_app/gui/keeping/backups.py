"""The backups of a library: those it made of itself, one more now, a copy elsewhere, and the way back to one."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressBar, QWidget

from desktop_app.errors import KlipingError
from desktop_app.gui.guard import guarded
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.store import backup, rotation


class BackupsDialog(KeepingDialog):
    """Backups, newest first. `restored` says that the library was replaced."""

    restored = False
    _copied = Signal(object)  # KlipingError; None when all went well

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._library = session.library.path
        self.setWindowTitle(self.tr("Backups"))
        self.words.setText(
            self.tr(
                "While it is used, the library is copied every hour. A copy is kept for each hour of a day, each day "
                "of a week and each week of a month.\n{folder}"
            ).format(folder=rotation.folder_of(self._library))
        )
        self.model = TableModel((self.tr("Made"), self.tr("Size"), self.tr("File")), self)
        self.table = Table(self.model, name=self.tr("Backups"), wide=(2,), parent=self)
        self.now = self.button(self.tr("Back up now"), self._back_up)
        self.copy = self.button(self.tr("Save a copy…"), self._save_copy)
        self.put_back = self.button(self.tr("Restore…"), self._restore)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("Copying the library"))
        self.busy.hide()
        self.lay_out(self.table, self.busy)
        self._thread: Thread | None = None
        self._copied.connect(self._end_copy)
        self._listed: list[rotation.Backup] = []
        self.fill()

    def fill(self) -> None:
        """Look again which backups there are."""
        self._listed = rotation.backups(self._library)
        locale = QLocale()
        self.model.show(
            [
                (words.moment(each.made.isoformat()), locale.formattedDataSize(each.size), each.path.name)
                for each in self._listed
            ]
        )
        self.table.selectRow(0)
        self.put_back.setEnabled(bool(self._listed))

    def _back_up(self) -> None:
        self._copy(lambda: rotation.rotate(self._library, due=timedelta(0)))

    def _save_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy of the library"), "", self.tr("Libraries (*.kliping)")
        )
        if name:
            self.save_copy(Path(name))

    def save_copy(self, target: Path) -> None:
        """Copy the library to a file; one whose own file is gone is copied from what is still open of it."""
        if self._library.exists():
            self._copy(lambda: backup.copy_library(self._library, target))
        else:
            self.attempt(lambda: self._session.library.backup(target))

    def _copy(self, work: Callable[[], object]) -> None:
        """Copy in a thread: a large library takes seconds."""
        self._set_busy(busy=True)

        def run() -> None:
            try:
                work()
            except KlipingError as error:
                self._copied.emit(error)
            else:
                self._copied.emit(None)

        self._thread = Thread(target=run, name="copy of the library")
        self._thread.start()

    def _end_copy(self, error: KlipingError | None) -> None:
        self._set_busy(busy=False)
        self.attempt(lambda: self._raise(error))
        self.fill()

    def _raise(self, error: KlipingError | None) -> None:
        if error is not None:
            raise error

    def _set_busy(self, *, busy: bool) -> None:
        self.busy.setVisible(busy)
        for button in (self.now, self.copy, self.put_back):
            button.setEnabled(not busy)

    @guarded(None)
    def done(self, result: int) -> None:
        """Close, once what is being copied is copied."""
        if self._thread is not None:
            self._thread.join()
        super().done(result)

    def _restore(self) -> None:
        chosen = self.table.chosen_of(self._listed)
        if chosen is None:
            return
        answer = QMessageBox.question(
            self,
            self.tr("Restore"),
            self.tr(
                "Put the backup of {when} in place of the library? What was done since is not in it. The library as it "
                "is now is kept beside it."
            ).format(when=words.moment(chosen.made.isoformat())),
        )
        if answer == QMessageBox.StandardButton.Yes and self.attempt(lambda: self.restore(chosen)):
            self.accept()

    def restore(self, chosen: rotation.Backup) -> None:
        """Replace the library and open it again. Raises LibraryError; the library is open again in any case."""
        self._session.reopen(lambda: backup.restore(chosen.path, self._library))
        self.restored = True
