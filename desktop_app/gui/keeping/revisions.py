"""Two revisions of an article compared: every difference with the words around it, material ones marked."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from desktop_app.domain.differences import Difference
from desktop_app.domain.documents import Document, Revision
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.store import revising


class RevisionsDialog(KeepingDialog):
    """The older revision on the left, the newer on the right. A row shown in the article is one of the current text."""

    def __init__(self, session: Session, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._revisions = session.library.revisions(document.id)
        self.setWindowTitle(self.tr("Revisions"))
        self.model = TableModel((self.tr("Material"), self.tr("Before"), self.tr("After")), self)
        self.table = Table(self.model, name=self.tr("Differences"), wide=(1, 2), parent=self)
        self.old, self.new = self._box(self.tr("Older revision")), self._box(self.tr("Newer revision"))
        self.old.setCurrentIndex(max(0, len(self._revisions) - 2))
        self.new.setCurrentIndex(len(self._revisions) - 1)
        self.only = QCheckBox(self.tr("Material changes only"), self)
        arrow = QLabel("→", self)
        for widget in (self.old, arrow, self.new):
            self.tools.addWidget(widget)
        self.tools.addStretch(1)
        self.tools.addWidget(self.only)
        self.lay_out(self.table)
        self.shown: list[Difference] = []
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(self.fill)
        self.only.toggled.connect(self.fill)
        self.table.activated.connect(self._show_place)
        self.fill()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        for number, revision in enumerate(self._revisions, 1):
            when = words.moment(revision.created)
            box.addItem(self.tr("{number}: {when}").format(number=number, when=when), revision.id)
        return box

    def fill(self) -> None:
        """Compare the two that are chosen."""
        self.attempt(self._compare)

    def _compare(self) -> None:
        library = self._session.library
        old, new = library.revision(self.old.currentData()), library.revision(self.new.currentData())
        found = revising.compare(old, new)
        self.shown = [each for each in found if each.material or not self.only.isChecked()]
        self.model.show([_row(each, old, new) for each in self.shown])
        self.table.selectRow(0)
        self.words.setText(
            self.tr("{number} differences, {material} of them material: numbers, negations, names, dates, who says it.")
            .format(number=len(found), material=sum(bool(each.material) for each in found))
        )  # fmt: skip

    def _show_place(self) -> None:
        each, current = self.table.chosen_of(self.shown), self._session.revision
        if each is not None and current is not None and self.new.currentData() == current.id:
            self._session.place_shown.emit(each.new)


def _row(each: Difference, old: Revision, new: Revision) -> tuple[str, str, str]:
    flag = f"⚠ {words.materials(each.material)}" if each.material else ""
    before = words.excerpt(old.text, each.old.start, each.old.end)
    return flag, before, words.excerpt(new.text, each.new.start, each.new.end)
