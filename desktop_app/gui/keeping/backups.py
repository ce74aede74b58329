"""The backups of a library: those it made of itself, one more now, a copy elsewhere, and the way back to one."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.errands import THOUSANDTHS, Errand, Progress, Work
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
        self._errand: Errand | None = None
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
        self.say_empty(
            ""
            if self._listed
            else self.tr(
                "There is no backup yet.\n\nThe first is made a minute after the start. “Back up now” makes one at "
                "once; “Save a copy…” puts one where you like: a copy on another disk survives the loss of this one."
            )
        )

    def _back_up(self) -> None:
        def end(errand: Errand) -> None:
            self._end_copy(errand)
            if errand.result is None and errand.error is None:
                self.say(self.tr("Nothing has changed since the newest backup."))

        self._copy(lambda: rotation.rotate(self._library, due=timedelta(0)), end)

    def _save_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy of the library"), "", self.tr("Libraries (*.kliping)")
        )
        if name:
            self.save_copy(Path(name))

    def save_copy(self, target: Path) -> None:
        """Copy the library to a file; one whose own file is gone is copied from what is still open of it."""
        if self._library.exists():
            self._copy(lambda: backup.copy_library(self._library, target), self._end_copy)
        else:
            self.attempt(lambda: self._session.library.backup(target))

    def _copy(self, work: Callable[[], object], end: Callable[[Errand], object]) -> None:
        """Copy in a thread: a large library takes seconds. SQLite's own copy cannot be given up."""
        self._send(self.tr("Copying the library"), lambda _: work(), end, can_stop=False)

    def _end_copy(self, errand: Errand) -> None:
        self.fill()
        if errand.is_given_up and errand.error is None:
            self.reject()

    def _send(self, name: str, work: Work, end: Callable[[Errand], object], *, can_stop: bool) -> None:
        """Do something in a thread; an error is said, then `end` is called."""
        self.begin_work(name, can_stop=can_stop)
        errand = self._errand = Errand(work, self)
        errand.progress.connect(lambda part: self.advance(part, THOUSANDTHS))
        errand.ended.connect(lambda: self._end(errand, end))
        errand.begin()

    def _end(self, errand: Errand, end: Callable[[Errand], object]) -> None:
        self._errand = None
        self.end_work()
        if errand.error is not None:
            self.tell(errand.error)
        end(errand)

    def give_up(self) -> None:
        """Give a restoring up; a copy is waited for, and the dialog closes then."""
        if self._errand is not None:
            self._errand.give_up()

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
        if answer == QMessageBox.StandardButton.Yes:
            self.restore(chosen)

    def restore(self, chosen: rotation.Backup) -> None:
        """Make the backup ready beside the window, then put it in place of the library and open that again."""

        def work(progress: Progress) -> backup.Prepared:
            return backup.prepare(chosen.path, self._library, progress=progress)

        self._send(self.tr("Restoring"), work, self._put, can_stop=True)

    def _put(self, errand: Errand) -> None:
        ready: backup.Prepared | None = errand.result
        self.fill()
        if errand.is_given_up:
            if ready is not None:  # too late to save the work
                ready.discard()
            self.say(self.tr("Given up. The library is as it was."))
        elif ready is not None and self.attempt(lambda: self._session.reopen(ready.put_in_place)):
            self.restored = True
            self.accept()
