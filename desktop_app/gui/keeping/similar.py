"""Articles that share text with the one on screen: copies of one agency report are one source, not five."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.documents import Document
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.store import similar


class SimilarDialog(KeepingDialog):
    """Similar articles, the most alike first. `chosen` is the id of the one to open."""

    chosen = ""

    def __init__(self, session: Session, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self.setWindowTitle(self.tr("Similar articles"))
        titles = (self.tr("In common"), self.tr("Title"), self.tr("Publisher"), "")
        self.model = TableModel(titles, self)
        self.table = Table(self.model, name=self.tr("Similar articles"), wide=(1,), parent=self)
        self.table.activated.connect(lambda _: self._open())
        self.opens = self.button(self.tr("Open"), self._open)
        self.lay_out(self.table)
        self.found: list[similar.Similar] = []
        self.attempt(self._read)

    def _read(self) -> None:
        library = self._session.library
        self.found = similar.similar(library.database, self._document.id)
        rows = []
        for each in self.found:
            source = library.document(each.document).source
            copy = self.tr("copy of one report") if each.shared >= similar.COPY else ""
            rows.append((f"{each.shared:.0%}", source.title, source.publisher, copy))
        self.model.show(rows)
        self.table.selectRow(0)
        self.opens.setEnabled(bool(rows))
        copies = sum(each.shared >= similar.COPY for each in self.found)
        self.words.setText(
            self.tr("No other article of the library shares text with this one.")
            if not rows
            else self.tr(
                "{number} articles share text with this one, {copies} of them are copies of one report."
            ).format(number=len(self.found), copies=copies)
        )

    def _open(self) -> None:
        chosen = self.table.chosen_of(self.found)
        if chosen is not None:
            self.chosen = chosen.document
            self.accept()
