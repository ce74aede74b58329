"""The panel of notes: a filtered list in text order, and the editor of the one that is chosen."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.annotations import COLOURS, Annotation, Target
from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.spans import Span
from desktop_app.gui import wording
from desktop_app.gui.choice_box import ChoiceBox
from desktop_app.gui.panels.note_editor import NoteEditor
from desktop_app.gui.panels.notes_list import NotesList
from desktop_app.gui.panels.notes_model import Noted, NoteDelegate, NotesModel
from desktop_app.gui.session import Session
from desktop_app.gui.theme import Theme
from desktop_app.store.shelves import document_of


class NotesPanel(QWidget):
    """Notes of the article on screen.

    `jumped` carries the passage to show, `chosen` the id of the note in the editor.
    """

    jumped = Signal(object)  # Span
    chosen = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Span | Target | None = None  # the end of a link that was led to last
        self._known: dict[str, Noted] = {}  # by id, as they were listed last
        self.model = NotesModel(self)
        self.list = NotesList(self.model, self)
        self.list.setAccessibleName(self.tr("Notes"))
        self._delegate = NoteDelegate(self.list, theme)
        self.list.set_delegate(self._delegate)
        self.editor = NoteEditor(session, theme, self)
        self._build()
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        session.document_shown.connect(self._show_document)
        session.changed.connect(self._follow)
        session.refreshed.connect(self._read_again)
        self._fill()

    def _build(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter notes"))
        self.filter.setAccessibleName(self.tr("Filter notes"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._fill)
        self.colour = ChoiceBox(self)
        self.colour.setAccessibleName(self.tr("Only notes of a colour"))
        self.colour.addItem(self.tr("any colour"), "")
        for name in COLOURS:
            self.colour.addItem(wording.colours()[name], name)
        self.status = ChoiceBox(self)
        self.status.setAccessibleName(self.tr("Only notes of a status"))
        self.status.addItem(self.tr("any status"), "")
        for name, word in wording.annotation_states().items():
            self.status.addItem(word, name)
        for box in (self.colour, self.status):
            box.currentIndexChanged.connect(self._fill)
        self._lay_out()

    def _lay_out(self) -> None:
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setContentsMargins(16, 12, 16, 12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        top, choices = QVBoxLayout(), QHBoxLayout()
        for part in (top, choices):
            part.setSpacing(6)  # or they take the nothing of the layout around them
        top.setContentsMargins(10, 10, 10, 6)
        top.addWidget(self.filter)
        top.addLayout(choices)
        for box in (self.colour, self.status):
            choices.addWidget(box, 1)
        upper = QWidget(self)
        inner = QVBoxLayout(upper)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(top)
        inner.addWidget(self.empty)
        inner.addWidget(self.list, 1)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(upper)
        parts.addWidget(self.editor)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(parts)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.editor.set_theme(theme)
        self.list.viewport().update()

    def show_note(self, id: str) -> None:  # noqa: A002 - the field's name
        """Choose a note and show it in the editor, without jumping."""
        note = self._session.annotations.get(id) or self._session.linked.get(id)
        if note is None:
            return
        index = self.model.index_of(id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        self._edit(note)
        self.chosen.emit(id)

    def current(self) -> Annotation | None:
        """The note that is chosen."""
        return self.model.note_at(self.list.currentIndex())

    def _show_document(self) -> None:
        self.editor.clear()
        self._fill()

    def _read_again(self) -> None:
        self._known.clear()
        self._fill()

    def _choose(self, index: QModelIndex) -> None:
        note = self.model.note_at(index)
        if note is None:
            return
        self._edit(note)
        self.chosen.emit(note.id)
        ends = self._ends(note)
        following = ends.index(self._shown) + 1 if self._shown in ends else 0
        self._shown = ends[following % len(ends)]  # of a link, its ends in turn
        if isinstance(self._shown, Span):
            self.jumped.emit(self._shown)
        else:
            self._session.target_wanted.emit(self._shown)

    def _edit(self, note: Annotation) -> None:
        """Show a note in the editor; one of another article is edited there."""
        if note.id in self._session.annotations:
            self.editor.edit(note)
        elif self.editor.keep():
            self.editor.clear()

    def _ends(self, note: Annotation) -> list[Span | Target]:
        """The passages of a note, those in the article on screen as their places in it."""
        revision = self._session.revision
        if revision is None or note.document == revision.document:
            return [*(target.span for target in note.targets), *note.links]
        return [*(target.span for target in note.linked(revision.id)), *note.targets]

    def _follow(self, changes: ChangeSet) -> None:
        if changes.of_kind("code"):
            self._known.clear()  # a tag may have another name
        if changes.of_kind("annotation") or changes.of_kind("code"):
            self._fill()

    def _noted(self, note: Annotation) -> Noted:
        tags = tuple(self._session.tag_names(note))
        if note.id in self._session.linked:
            title = self._session.library.document(note.document).source.title
            return Noted(note=note, tags=tags, elsewhere=title, leads_here=True)
        other = document_of(self._session.library, note.links[0].revision) if note.links else None
        return Noted(note=note, tags=tags, elsewhere="" if other is None else other.source.title)

    def _fill(self) -> None:
        current = self.current()
        words, colour, status = self.filter.text().casefold(), self.colour.currentData(), self.status.currentData()
        known = self._known  # the same records as long as nothing changed, so that the list sees what did
        notes = [
            item if (item := known.get(note.id)) is not None and item.note is note else self._noted(note)
            for note in (*self._session.in_order(), *self._session.linked.values())
        ]
        self._known = {item.note.id: item for item in notes}
        shown = (
            notes
            if not (words or colour or status)
            else [
                item
                for item in notes
                if colour in ("", item.note.colour)
                and status in ("", item.note.status)
                and (not words or words in _searched(item))
            ]
        )
        self.model.show(shown)
        self.empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self.empty.setText(self._advice(bool(notes)))
        if current is not None:
            index = self.model.index_of(current.id)
            if index.isValid():
                self.list.setCurrentIndex(index)
        self.editor.follow()

    def _advice(self, filtered: bool) -> str:
        if filtered:
            return self.tr("No note fits the filter.")
        return self.tr(
            "No notes yet.\n\nSelect words in the article, then press H to highlight them, N to write a note, "
            "T to tag them. With the keyboard: hold Shift and move with the arrow keys."
        )


def _searched(item: Noted) -> str:
    """Everything of a note that the filter looks at, in small letters."""
    return "\n".join((item.quote, item.note.comment, *item.tags, item.note.reason, item.note.author)).casefold()
