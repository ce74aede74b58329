"""The revisions of an article: an older text to be read with its notes, and beside it what differs in a newer one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSplitter, QTabWidget, QWidget

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.differences import Difference
from desktop_app.domain.documents import Document, Revision
from desktop_app.gui import preferences
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.earlier import EarlierText
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import Session
from desktop_app.gui.theme import theme_named
from desktop_app.store import revising

_WIDTHS = [560, 500]  # pixels, at first


class RevisionsDialog(KeepingDialog):
    """The text of the older revision on the left; its differences from the newer one, and its notes, on the right.

    A row that is chosen is shown in the older text; one that is opened is shown in the article too.
    """

    def __init__(self, session: Session, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self._revisions = session.library.revisions(document.id)
        self.setWindowTitle(self.tr("Revisions"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.old, self.new = self._box(self.tr("Older revision")), self._box(self.tr("Newer revision"))
        self.old.setCurrentIndex(max(0, len(self._revisions) - 2))
        self.new.setCurrentIndex(len(self._revisions) - 1)
        self.only = QCheckBox(self.tr("Material changes only"), self)
        for widget in (self.old, QLabel("→", self), self.new):
            self.tools.addWidget(widget)
        self.tools.addStretch(1)
        self.tools.addWidget(self.only)
        settings = session.settings
        theme = theme_named(settings.get("theme", "system"))
        self.text = EarlierText(theme, preferences.typography(settings), self)
        self.text.back.clicked.connect(self.reject)
        self._build_tables()
        self.shown: list[Difference] = []
        self.notes: list[Annotation] = []
        for box in (self.old, self.new):
            box.currentIndexChanged.connect(self.fill)
        self.only.toggled.connect(self.fill)
        self.fill()
        self.text.view.setFocus()

    def _build_tables(self) -> None:
        self.model = TableModel((self.tr("Material"), self.tr("Before"), self.tr("After")), self)
        self.table = Table(self.model, name=self.tr("Differences"), wide=(1, 2), parent=self)
        self.notes_model = TableModel((self.tr("Passage"), self.tr("Note")), self)
        self.notes_table = Table(self.notes_model, name=self.tr("Notes in the older text"), wide=(0, 1), parent=self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.table, "")
        self.tabs.addTab(self.notes_table, "")
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.text)
        parts.addWidget(self.tabs)
        parts.setSizes(_WIDTHS)
        self.lay_out(parts)
        self.resize(self.screen().availableGeometry().size().boundedTo(self.size() * 1.4) * 0.92)
        self.table.clicked.connect(lambda _: self._show_difference())
        self.notes_table.clicked.connect(lambda _: self._show_note())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_difference())
        self.notes_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_note())
        self.table.activated.connect(self._show_place)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        for number, revision in enumerate(self._revisions, 1):
            text = self.tr("{number}: {when}").format(number=number, when=words.moment(revision.created))
            is_current = revision.id == self._document.revision
            box.addItem(self.tr("{revision} (current)").format(revision=text) if is_current else text, revision.id)
        return box

    def fill(self) -> None:
        """Show the older of the two that are chosen, and compare them."""
        self.attempt(self._compare)

    def _compare(self) -> None:
        library, session = self._session.library, self._session
        old, new = library.revision(self.old.currentData()), library.revision(self.new.currentData())
        found = revising.compare(old, new)
        self.notes = revising.notes_in(library, self._document.id, old.id)
        self.shown = [each for each in found if each.material or not self.only.isChecked()]
        self.text.say(old, is_current=old.id == self._document.revision)
        self.text.show_revision(old, self.notes, session.codes)
        self.text.bracket(self.shown, new)
        self.model.show([_row(each, old, new) for each in self.shown])
        said = [", ".join(filter(None, (note.comment, *session.tag_names(note)))) for note in self.notes]
        rows = [(note.targets[0].quote.exact, text) for note, text in zip(self.notes, said, strict=True)]
        self.notes_model.show(rows)
        self.tabs.setTabText(0, self.tr("Differences ({number})").format(number=len(self.shown)))
        self.tabs.setTabText(1, self.tr("Notes ({number})").format(number=len(self.notes)))
        self.words.setText(
            self.tr("{number} differences, {material} of them material: numbers, negations, names, dates, who says it.")
            .format(number=len(found), material=sum(bool(each.material) for each in found))
        )  # fmt: skip

    def _show_difference(self) -> None:
        each = self.table.chosen_of(self.shown)
        if each is not None:
            self.text.reveal(each.old)

    def _show_note(self) -> None:
        note = self.notes_table.chosen_of(self.notes)
        if note is not None:
            self.text.reveal(note.targets[0].span)

    def _show_place(self) -> None:
        each, current = self.table.chosen_of(self.shown), self._session.revision
        if each is not None and current is not None and self.new.currentData() == current.id:
            self._session.place_shown.emit(each.new)


def _row(each: Difference, old: Revision, new: Revision) -> tuple[str, str, str]:
    flag = f"⚠ {words.materials(each.material)}" if each.material else ""
    before = words.excerpt(old.text, each.old.start, each.old.end)
    return flag, before, words.excerpt(new.text, each.new.start, each.new.end)
