"""The dialog that writes articles with their notes and facts to files."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop_app import exports
from desktop_app.domain.selections import Omission
from desktop_app.errors import ExistsError, KlipingError
from desktop_app.exports import Done, Plan, Preview
from desktop_app.gui.dialogs.export_form import ExportForm
from desktop_app.gui.guard import guarded
from desktop_app.gui.speech import said, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.gui.jobs import Job, Jobs
    from desktop_app.gui.session import Session

_PREVIEW = 6_000  # characters
_AT_ONCE = 60_000  # characters of an article whose preview is made at once, in some 20 ms; of others, by the worker
_PAUSE = 150  # milliseconds after a change, before the preview follows


class ExportDialog(QDialog):
    """What, how and where, with a preview; errors are said in the dialog, which stays open.

    The writing is done beside the window. `done_with` is what came of it.
    """

    done_with: Done | None = None

    def __init__(
        self, session: "Session", jobs: "Jobs", *, selected: "Iterable[str]" = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._looking = False  # the worker makes a preview
        self.setWindowTitle(self.tr("Export"))
        self.form = ExportForm(session, selected, self)
        self._build()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.show_preview)
        self.form.changed.connect(lambda: self._wait.start())
        self.finished.connect(self._wait.stop)
        self.show_preview()

    def _build(self) -> None:
        self.state = QLabel(self)
        self.state.setObjectName("muted")
        self.state.setWordWrap(True)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.progress = QProgressBar(self)
        self.progress.hide()
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.problem.hide()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Save | buttons.Cancel, self)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        for widget in (self.form, self.state, self.preview, self.progress, self.problem, self.buttons):
            layout.addWidget(widget, 1 if widget is self.preview else 0)
        self.resize(720, 720)

    # --- before ---

    def show_preview(self) -> None:
        """The beginning of what would be written, of the first article; or what would change in the file."""
        if self._looking:
            self._wait.start()
            return
        self.problem.hide()
        library = self._session.library
        try:
            plan = self.form.plan()
            if self.form.exporter.is_text and exports.weight(library, plan) > _AT_ONCE:
                self._look(plan)
            else:
                self._show(exports.preview(library, plan, most=_PREVIEW))
        except KlipingError as error:
            self._say(error)

    def _look(self, plan: Plan) -> None:
        """Have the worker make the preview."""
        self._looking = True
        self.state.setText(self.tr("The preview of this long article is being made…"))
        job = self._jobs.submit("preview", str(self._session.library.path), plan, _PREVIEW)
        job.done.connect(self._show)
        job.failed.connect(self._say)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(self._looked)

    def _looked(self) -> None:
        self._looking = False

    def _show(self, preview: Preview) -> None:
        self.state.setText(
            {
                "new": self.tr("The beginning of what will be written:"),
                "standing": self.tr("The file is there. You will be asked before it is replaced."),
                "merged": self.tr("The file is there; what you wrote in it is kept."),
                "changes": self.tr("What would change in the file; what you wrote in it is kept:"),
            }[preview.state]
        )
        nothing = (
            self.tr("Nothing would change.")
            if preview.state == "changes"
            else self.tr("This format can only be read by another program.")
        )
        self.preview.setPlainText(preview.words or nothing)

    # --- writing ---

    def save(self) -> None:
        """Write the files beside the window."""
        try:
            self._write(self.form.plan())
        except KlipingError as error:
            self._say(error)

    def _write(self, plan: Plan) -> None:
        self.problem.hide()
        self._job = self._jobs.submit("export", str(self._session.library.path), plan)
        self._job.progress.connect(self._advance)
        self._job.done.connect(lambda done: self._finish(plan, done))
        self._job.failed.connect(lambda error: self._fail(plan, error))
        self._job.cancelled.connect(lambda: self._set_busy(busy=False))
        self._set_busy(busy=True)

    def _set_busy(self, *, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not busy)
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        if not busy:
            self._job = None

    def _advance(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _finish(self, plan: Plan, done: Done) -> None:
        self._set_busy(busy=False)
        self.done_with = done
        try:
            self.form.remember(plan)
        except OSError:
            self.problem.hide()  # the files are written; only the choices will not be remembered
        self.accept()

    def _fail(self, plan: Plan, error: KlipingError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, ExistsError) and self._may_replace(error):
            self._write(replace(plan, replace=True))
        else:
            self._say(error)

    def _may_replace(self, error: ExistsError) -> bool:
        """Ask; by default nothing is lost."""
        buttons = QMessageBox.StandardButton
        question = self.tr("{file} Replace what is there?").format(file=sentence(error.message))
        answer = QMessageBox.question(self, self.tr("Export"), question, buttons.Yes | buttons.No, buttons.No)
        return answer == buttons.Yes

    @guarded()
    def reject(self) -> None:
        """Stop the writing; without one, close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _say(self, error: KlipingError) -> None:
        self.problem.setText(said(error))
        self.problem.show()


class _Words(QObject):
    """An object, for lupdate sees plural forms in its tr() alone."""

    def files(self, done: Done) -> str:
        """Where the files are."""
        paths = [written.path for written in done.written]
        if len(paths) == 1:
            return self.tr("Exported to {file}").format(file=paths[0])
        folder = paths[0].parent if paths else ""
        return self.tr("%n files were written to {folder}", "", len(paths)).format(folder=folder)

    def omission(self, omission: Omission) -> str:
        """What was left out, and how much of it."""
        number = omission.number
        match omission.what:
            case "notes":
                return self.tr("%n notes", "left out", number)
            case "private_notes":
                return self.tr("%n private notes", "left out", number)
            case "facts":
                return self.tr("%n facts", "left out", number)
            case "unaccepted_facts":
                return self.tr("%n facts you did not accept", "left out", number)
            case "names":
                return self.tr("%n names", "left out", number)
            case "paths":
                return self.tr("%n local paths", "left out", number)

    def left_out(self, omissions: "Iterable[Omission]") -> str:
        """A sentence about all that is missing."""
        return self.tr("Left out: {what}.").format(what=", ".join(self.omission(each) for each in omissions))


def words_of(done: Done) -> str:
    """What a notice says of an export."""
    words = _Words()
    return f"{words.files(done)}. {words.left_out(done.omissions)}" if done.omissions else words.files(done)
