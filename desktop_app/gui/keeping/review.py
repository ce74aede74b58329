"""The review of notes that were made for an older revision: old and new words side by side, to be accepted."""

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop_app.domain.documents import Document
from desktop_app.domain.reanchoring import Reanchoring
from desktop_app.domain.spans import Span
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.store import revising

_SAFE = ("exact",)
_OPEN = ("ambiguous", "orphan")


class ReviewDialog(KeepingDialog):
    """The passages that wait. Those with the very same words are ticked; the rest is ticked by the reader, or stays."""

    def __init__(self, session: Session, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self.setWindowTitle(self.tr("Notes on the older text"))
        self.words.setText(
            self.tr(
                "These notes were made for an older text of the article. Nothing is moved before you accept it, and it "
                "can be undone."
            )
        )
        titles = (self.tr("What became of it"), self.tr("Words of the note"), self.tr("Words now"), self.tr("Note"))
        self.model = TableModel(titles, self)
        self.table = Table(self.model, name=self.tr("Passages"), wide=(1, 2), parent=self)
        self.places = QComboBox(self)
        self.places.setAccessibleName(self.tr("Which place is meant"))
        self.places.activated.connect(self._choose)
        self.places_label = QLabel(self.tr("Several places have these words. Which is meant?"), self)
        self.accept_ticked = self.button(self.tr("Accept what is ticked"), self._accept)
        self.tick_all = self.button(self.tr("Tick all that were found"), self._tick_all)
        self.lay_out(self.table, self.places_label, self.places)
        self.listed: tuple[Reanchoring, ...] = ()
        self._chosen: dict[tuple[str, int], Span] = {}
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.fill()

    def fill(self) -> None:
        """Look again which passages wait."""
        self.attempt(self._read)

    def _read(self) -> None:
        self.listed = revising.review(self._session.library, self._document.id)
        self._chosen.clear()
        outcomes = words.outcomes()
        rows = []
        for each in self.listed:
            kinds = words.materials(each.anchoring.material)
            outcome = outcomes[each.anchoring.outcome] + (f" ⚠ {kinds}" if kinds else "")
            rows.append((outcome, each.target.quote.exact, self._now(each), each.annotation.comment))
        self.model.show(rows, ticked=[each.anchoring.outcome in _SAFE for each in self.listed])
        self.table.selectRow(0)
        self._show_row()
        self.accept_ticked.setEnabled(bool(self.listed))

    def _now(self, each: Reanchoring) -> str:
        """The words proposed, with what stands around them if that is what differs."""
        span, revision = each.anchoring.span, self._session.revision
        if span is None or revision is None or each.anchoring.outcome in ("exact", "changed"):
            return each.words
        return words.excerpt(revision.text, span.start, span.end)

    def _show_row(self) -> None:
        """Show the passage in the article; for one with several places, let the reader choose."""
        each, revision = self.table.chosen_of(self.listed), self._session.revision
        spans = each.anchoring.places if each is not None else ()
        self.places.clear()
        for widget in (self.places, self.places_label):
            widget.setVisible(bool(spans))
        if each is None or revision is None:
            return
        for span in spans:
            self.places.addItem(words.excerpt(revision.text, span.start, span.end), span)
        span = self._chosen.get(each.key, each.anchoring.span)
        if span is not None:
            self.places.setCurrentIndex(max(0, list(spans).index(span) if span in spans else 0))
            self._session.place_shown.emit(span)

    def _choose(self) -> None:
        each, span = self.table.chosen_of(self.listed), self.places.currentData()
        if each is not None and isinstance(span, Span):
            self._chosen[each.key] = span
            self.model.tick([*self.model.ticked(), self.table.row()])
            self._session.place_shown.emit(span)

    def _tick_all(self) -> None:
        self.model.tick([n for n, each in enumerate(self.listed) if each.anchoring.outcome not in _OPEN])

    def _accept(self) -> None:
        chosen = [self.listed[row] for row in self.model.ticked()]
        if not chosen:
            return
        moved = self.attempt(
            lambda: revising.accept(self._session.library, self._document.id, chosen, chosen=dict(self._chosen))
        )
        self._session.refresh()
        if moved:
            self.fill()
            if not self.listed:
                self.accept()
