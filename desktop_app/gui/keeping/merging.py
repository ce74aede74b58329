"""The merge of a bundle: what would come in, and the fields that both sides changed, for the reader to decide."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.bundles import Bundle
from desktop_app.domain.merging import Clash, Side
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.store import merging


class MergeDialog(KeepingDialog):
    """A row for each clash; a tick takes the value from the bundle. `merged` is what was merged."""

    merged: merging.Merge | None = None

    def __init__(self, session: Session, brought: Bundle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._brought = session, brought
        self.setWindowTitle(self.tr("Merge a bundle"))
        titles = (self.tr("Take theirs"), self.tr("Of what"), self.tr("Here"), self.tr("In the bundle"))
        self.model = TableModel(titles, self)
        self.table = Table(self.model, name=self.tr("Clashes"), wide=(1, 2, 3), parent=self)
        self.merge = self.button(self.tr("Merge"), self._merge)
        self.lay_out(self.table)
        self.clashes: tuple[Clash, ...] = ()
        self.merge.setEnabled(self.attempt(self._plan))

    def _plan(self) -> None:
        planned = merging.plan(self._session.library, self._brought)
        self.clashes = planned.clashes
        of, fields = _names(self._brought), words.fields()
        rows = []
        for each in self.clashes:
            field = fields.get(each.field, each.field)
            what = f"{field} · {of[each.record]}" if each.record in of else field
            rows.append(("", what, words.shown(each.field, each.mine), words.shown(each.field, each.theirs)))
        self.model.show(rows, ticked=[each.taken == "theirs" for each in self.clashes])
        self.table.selectRow(0)
        self.words.setText(
            self.tr(
                "From {author}: {added} new records, {updated} updated. Where both sides changed the same field, the "
                "newer change is ticked. The merge can be undone."
            ).format(author=self._brought.author or self.tr("somebody"), added=planned.added, updated=planned.updated)
        )

    def _merge(self) -> None:
        ticked = set(self.model.ticked())
        choices: dict[tuple[str, str], Side] = {
            each.key: "theirs" if number in ticked else "mine" for number, each in enumerate(self.clashes)
        }
        if self.attempt(lambda: self._write(choices)):
            self._session.refresh()
            self.accept()

    def _write(self, choices: dict[tuple[str, str], Side]) -> None:
        self.merged = merging.merge(self._session.library, self._brought, choices=choices)


def _names(brought: Bundle) -> dict[str, str]:
    """What people call the records of a bundle, by their ids here: notes by their words, the rest by their names."""
    return {
        **{note.id: f"“{note.targets[0].quote.exact}”" for note in brought.annotations},
        **{document.id: document.source.title for document in brought.documents},
        **{record.id: record.name for record in (*brought.codes, *brought.stories)},
    }
