"""The backups of a library: those it made of itself, one more now, a copy elsewhere, and the way back to one."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.store import backup, rotation


class BackupsDialog(KeepingDialog):
    """Backups, newest first. `restored` says that the library was replaced."""

    restored = False

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
        self.lay_out(self.table)
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
        self.attempt(lambda: rotation.rotate(self._library, due=timedelta(0)))
        self.fill()

    def _save_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy of the library"), "", self.tr("Libraries (*.kliping)")
        )
        if name:
            self.attempt(lambda: self._session.library.backup(Path(name)))

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
