"""What came of notes that were brought in from elsewhere: every one of them, with where its words were found."""

from PySide6.QtWidgets import QWidget

from desktop_app.exchange import Arrivals
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.importers.importer import Remark


class ArrivalsDialog(KeepingDialog):
    """A row for each note, then what else there is to say. `chosen` is the article of the row that was opened."""

    chosen = ""

    def __init__(self, arrivals: Arrivals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes brought in"))
        titles = (self.tr("Found"), self.tr("Passage"), self.tr("Note"), self.tr("Article"))
        self.model = TableModel(titles, self)
        self.table = Table(self.model, name=self.tr("Notes brought in"), wide=(1, 2, 3), parent=self)
        self.opens = self.button(self.tr("Open the article"), self._open)
        self.lay_out(self.table)
        self._notes = arrivals.notes
        fates = words.fates()
        self.model.show([(fates[each.outcome], each.quote, each.comment, each.article) for each in arrivals.notes])
        self.table.selectRow(0)
        self.table.doubleClicked.connect(lambda _: self._open())
        self.opens.setEnabled(any(each.document for each in arrivals.notes))
        said = (self._said(remark) for remark in arrivals.remarks)
        new = self.tr("{articles} new articles, {tags} new tags.").format(
            articles=len(arrivals.documents), tags=len(arrivals.codes)
        )
        self.words.setText("\n".join((new, *said)))

    def _open(self) -> None:
        note = self.table.chosen_of(self._notes)
        if note is not None and note.document:
            self.chosen = note.document
            self.accept()

    def _said(self, remark: Remark) -> str:
        values = remark.values
        if remark.code == "offsets":
            counted = self.tr(
                "Positions are counted in {unit}, a line end as {line_end}: so {whole} of {passages} passages begin "
                "and end with words."
            )
            return counted.format(**values)
        if remark.code == "colour":
            return self.tr("The colour {0} of “{1}” is {2} here.").format(values["from"], remark.about, values["to"])
        if remark.code == "facts":
            return self.tr("{number} facts that a program found are left out.").format(**values)
        return self.tr("Left out: {what}").format(
            what=f"{remark.about} {values.get('text') or values.get('number', '')}"
        )
