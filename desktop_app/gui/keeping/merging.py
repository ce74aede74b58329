"""The merge of a bundle: what would come in, and the fields that both sides changed, for the reader to decide."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.merging import Clash, Side
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.store.library import Step
from desktop_app.store.merging import Proposal

if TYPE_CHECKING:
    from desktop_app.errors import KlipingError
    from desktop_app.gui.jobs import Job, Jobs


class MergeDialog(KeepingDialog):
    """A row for each clash; a tick takes the value from the bundle. `merged`: how many were added, and updated.

    The merge is done in the worker, which reads the file again: a bundle with its articles may be large.
    """

    merged: tuple[int, int] | None = None

    def __init__(
        self, session: Session, jobs: "Jobs", file: str, proposal: Proposal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._file = session, jobs, file
        self._job: Job | None = None
        self._before: Step | None = None  # the last step before the merge
        self.setWindowTitle(self.tr("Merge a bundle"))
        titles = (self.tr("Take theirs"), self.tr("Of what"), self.tr("Here"), self.tr("In the bundle"))
        self.model = TableModel(titles, self)
        self.table = Table(self.model, name=self.tr("Clashes"), wide=(1, 2, 3), parent=self)
        self.merge = self.button(self.tr("Merge"), self._merge)
        self.lay_out(self.table)
        self.clashes = proposal.clashes
        self._show(proposal)

    def _show(self, proposal: Proposal) -> None:
        fields = words.fields()
        self.model.show(
            [_row(each, fields.get(each.field, each.field), proposal.names.get(each.record)) for each in self.clashes],
            ticked=[each.taken == "theirs" for each in self.clashes],
        )
        self.table.selectRow(0)
        self.say_empty(
            "" if self.clashes else self.tr("Nothing clashes: no field was changed on both sides in different ways.")
        )
        self.words.setText(
            self.tr(
                "From {author}: {added} new records, {updated} updated. Where both sides changed the same field, the "
                "newer change is ticked. The merge can be undone."
            ).format(author=proposal.author or self.tr("somebody"), added=proposal.added, updated=proposal.updated)
        )

    def _merge(self) -> None:
        ticked = set(self.model.ticked())
        choices: dict[tuple[str, str], Side] = {
            each.key: "theirs" if number in ticked else "mine" for number, each in enumerate(self.clashes)
        }
        library = self._session.library
        self._before = library.undo_step()
        self.begin_work(self.tr("Merging"), can_stop=True)
        self._job = self._jobs.submit("merge", str(library.path.absolute()), library.author, self._file, choices)
        self._job.progress.connect(self.advance)
        self._job.done.connect(self._end)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._stopped)

    def give_up(self) -> None:
        """End the process that merges: what it has not written as a whole is not written."""
        if self._job is not None:
            self._job.cancel()

    def _end(self, merged: tuple[int, int]) -> None:
        self.merged = merged
        self._leave_job()
        self.accept()

    def _fail(self, error: "KlipingError") -> None:
        self._leave_job()
        self.tell(error)

    def _stopped(self) -> None:
        self._leave_job()
        if self._session.library.undo_step() == self._before:
            self.say(self.tr("Given up. Nothing was merged."))
        else:
            self.say(self.tr("It was merged already: undo takes it back."))

    def _leave_job(self) -> None:
        self._job = None
        self.end_work()
        self._session.refresh()


def _row(clash: Clash, field: str, name: str | None) -> tuple[str, str, str, str]:
    """The words of a clash in a field; a record without a name is one of a kind."""
    called = name if name is None or clash.kind != "annotation" else f"“{name}”"
    what = field if called is None else f"{field} · {called}"
    return "", what, words.shown(clash.field, clash.mine), words.shown(clash.field, clash.theirs)
