"""The middle of the window: title, article, marks, find bar; what is chosen there, and how to get about in it."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.spans import Span
from desktop_app.gui.article import ArticleView, Typography
from desktop_app.gui.captions import about
from desktop_app.gui.find_bar import FindBar
from desktop_app.gui.marks import annotation_marks, code_marks, entity_marks, fact_marks
from desktop_app.gui.notice_bar import NoticeBar
from desktop_app.gui.session import Session
from desktop_app.gui.theme import Theme

_SETTLED = 250  # milliseconds a selection stays as it is before it is offered to be annotated


class ReadingPane(QWidget):
    """Shows the session's article and keeps its marks up to date."""

    annotation_clicked = Signal(str)  # id
    annotation_resized = Signal(str, int, object)  # id, number of the target, its new Span
    row_clicked = Signal(str)  # key of a facts row
    jumping = Signal()  # the reader is about to be taken elsewhere
    selection_settled = Signal(object)  # Span that has been selected and stays so

    def __init__(self, session: Session, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.notice = NoticeBar(self)
        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.about = QLabel(self)
        self.about.setObjectName("about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.view = ArticleView(self)
        self.view.set_typography(typography)
        self.view.set_theme(theme)
        self.find_bar = FindBar(self.view, self)
        self.find_bar.closed.connect(self.view.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._heading = QWidget(self)
        self._heading.setObjectName("heading")
        self._heading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QVBoxLayout(self._heading)
        heading.setContentsMargins(32, 18, 32, 8)
        heading.setSpacing(5)
        heading.addWidget(self.title)
        heading.addWidget(self.about)
        layout.addWidget(self.notice)
        layout.addWidget(self._heading)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.find_bar)
        self._connect()
        self._show_document()

    def _connect(self) -> None:
        session = self._session
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(self._settled)
        self.view.selection_changed.connect(self._select)
        self._describe = QTimer(self, singleShot=True, interval=_SETTLED)
        self._describe.timeout.connect(self._tell_marks)
        self.view.cursorPositionChanged.connect(self._describe.start)
        self.view.mark_clicked.connect(self._clicked)
        self.view.mark_resized.connect(self._resized)
        self.view.margin_clicked.connect(lambda key: self.annotation_clicked.emit(_owner(key)))
        session.document_shown.connect(self._show_document)
        session.facts_shown.connect(self._show_facts)
        session.changed.connect(self._follow)
        session.refreshed.connect(self._show_annotations)
        session.place_shown.connect(self.show_span)

    def show_span(self, span: Span) -> None:
        """Bring a passage into view and put the focus ring on it."""
        self.jumping.emit()
        self.view.reveal(span)
        self.view.focus_span(span)

    def selected(self) -> Span | None:
        """The words that are selected, without blanks at the ends."""
        span = self.view.selected_span()
        if span is None or self._session.revision is None:
            return None
        span = span.trimmed(self._session.revision.text)
        return span if len(span) else None

    def annotation_here(self) -> Annotation | None:
        """The shortest annotation over the caret."""
        caret = self.view.caret()
        for layer, mark in (*self.view.marks_at(caret), *self.view.marks_at(max(0, caret - 1))):
            note = self._session.annotations.get(_owner(mark.key)) if layer == "annotations" else None
            if note is not None:
                return note
        return None

    def entity_here(self) -> str:
        """The id of the entity on whose mention the caret is, "" without one."""
        span = self.view.selected_span()
        keys = (
            mark.key
            for layer, mark in self.view.marks_at(span.start if span else self.view.caret())
            if layer == "entities"
        )
        return next((_owner(key).removeprefix("entity:") for key in keys), "")

    def step_entity(self, by: int) -> None:
        """Select the next or previous mention of an entity, and show its row."""
        sheet = self._session.sheet
        if sheet is None or not sheet.mentions:
            return
        chosen = self.view.selected_span()
        here = (chosen.start, -chosen.end) if chosen is not None else (self.view.caret(), -(10**9) if by > 0 else 0)
        mentions = sorted(sheet.mentions, key=lambda mention: (mention.start, -mention.end))
        places = [(mention.start, -mention.end) for mention in mentions]
        ahead = [n for n, place in enumerate(places) if (place > here if by > 0 else place < here)]
        mention = mentions[(ahead[0] if by > 0 else ahead[-1]) if ahead else (0 if by > 0 else -1)]
        self.show_span(mention.span)
        self.view.select(mention.span)  # showing puts the caret there, which takes a selection away
        self.row_clicked.emit(f"entity:{mention.entity}")

    def step_note(self, by: int) -> None:
        """Go to the next or previous annotation, and open it."""
        notes = self._session.in_order()
        if not notes:
            return
        here = self.view.caret()
        starts = [note.targets[0].position.start for note in notes]
        ahead = [n for n, start in enumerate(starts) if (start > here if by > 0 else start < here)]
        note = notes[(ahead[0] if by > 0 else ahead[-1]) if ahead else (0 if by > 0 else -1)]
        self.place_caret(note.targets[0].span)
        self.annotation_clicked.emit(note.id)

    def place_caret(self, span: Span) -> None:
        """Put the caret at the start of a passage and show it."""
        self.view.select(Span(span.start, span.start))
        self.show_span(span)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.view.set_theme(theme)

    def _show_document(self) -> None:
        document, revision = self._session.document, self._session.revision
        self.view.focus_span(None)
        self.view.show_text("" if revision is None else revision.text, () if revision is None else revision.blocks)
        self.find_bar.set_text("" if revision is None else revision.text)
        self._show_heading()
        self._show_annotations()
        if document is not None:
            self.view.restore_position(int(self._session.library.recall(f"position:{document.id}", 0)))

    def _show_heading(self) -> None:
        document = self._session.document
        if document is None:
            self.title.setText(self.tr("Nothing is open"))
            self.about.setText(self.tr("Choose an article at the left, open a file (Ctrl+O), or drop one here."))
        else:
            self.title.setText(document.source.title or self.tr("Untitled"))
            self.about.setText(about(document))

    def _show_facts(self, sheet: FactSheet | None) -> None:
        if self._session.judged is not None:
            from desktop_app.domain.corrections import without_rejected  # not needed before the first judgement

            sheet = without_rejected(self._session.judged)
        self.view.set_layer("entities", entity_marks(sheet) if sheet else ())
        self.view.set_layer("facts", fact_marks(sheet) if sheet else ())

    def _show_annotations(self) -> None:
        notes = [self._here(note) for note in (*self._session.in_order(), *self._session.linked.values())]
        self.view.set_layer("annotations", annotation_marks(notes, self._session.codes))
        self.view.set_layer("codes", code_marks(notes, self._session.codes))

    def _follow(self, changes: ChangeSet) -> None:
        if changes.of_kind("document"):
            self._show_heading()
        if changes.of_kind("judgement"):
            self._show_facts(self._session.sheet)
        if changes.of_kind("code"):
            self._show_annotations()
            return
        for change in changes.of_kind("annotation"):
            self._remark(change.before, change.after)

    def _remark(self, before: object, after: object) -> None:
        """Exchange the marks of one annotation for those it has now."""
        codes = self._session.codes
        for layer, made in (("annotations", annotation_marks), ("codes", code_marks)):
            if isinstance(before, Annotation) and before.binned is None:
                for mark in made((self._here(before),), codes):
                    self.view.remove_mark(layer, mark.key)
            if isinstance(after, Annotation) and (
                after.id in self._session.annotations or after.id in self._session.linked
            ):
                for mark in made((self._here(after),), codes):
                    self.view.add_mark(layer, mark)

    def _here(self, note: Annotation) -> Annotation:
        """The note with its passages in the text on screen: those of an older revision stand elsewhere or nowhere."""
        revision = self._session.revision
        if revision is not None and note.document != revision.document:
            return replace(note, targets=note.linked(revision.id))
        here = tuple(each for each in note.targets if revision and each.revision == revision.id)
        return note if len(here) == len(note.targets) else replace(note, targets=here)

    def _select(self, span: Span | None) -> None:
        if span is None:
            self._settle.stop()
        else:
            self._settle.start()

    def _settled(self) -> None:
        """Tell of the selection, once the mouse has let it go."""
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._settle.start()
            return
        span = self.selected()
        if span is not None and self.view.hasFocus():
            self.selection_settled.emit(span)

    def _tell_marks(self) -> None:
        """Say to screen readers what marks the words at the caret."""
        span = self.view.selected_span()
        marks = self.view.marks_at(span.start if span is not None else self.view.caret())
        words = "; ".join(dict.fromkeys(mark.tip for _, mark in marks if mark.tip))
        if words != self.view.accessibleDescription():
            self.view.setAccessibleDescription(words)

    def _resized(self, key: str, span: Span) -> None:
        note = self._session.annotations.get(_owner(key))
        for number, mark in enumerate(annotation_marks((note,), self._session.codes) if note is not None else ()):
            if mark.key == key:
                self.annotation_resized.emit(_owner(key), number, span)

    def _clicked(self, layer: str, key: str) -> None:
        owner = _owner(key)
        if layer in ("annotations", "codes"):
            self.annotation_clicked.emit(owner)
        elif layer in ("entities", "facts"):
            self.row_clicked.emit(owner)


def _owner(key: str) -> str:
    """The row or annotation a mark belongs to."""
    return key.partition("@")[0].partition("#")[0]
