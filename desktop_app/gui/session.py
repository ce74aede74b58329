"""What the window works on: the open library, the article on screen and everything known of it."""

from bisect import insort
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document, Revision
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.spans import Span
from desktop_app.errors import ConflictError, KlipingError
from desktop_app.gui.speech import sentence
from desktop_app.gui.wording import translate
from desktop_app.settings import Settings
from desktop_app.store.library import Library
from desktop_app.store.shelves import annotations_leading_to

if TYPE_CHECKING:
    from desktop_app.domain.corrections import Judged

OWN_STEPS = ("document.add", "document.restore", "revision.add")  # taken back by the bin, not by undo


class Notice(Struct, frozen=True, kw_only=True, gc=False):
    """Something to tell the reader without stopping them: one sentence, what to do about it, details to copy."""

    text: str
    remedy: str = ""
    details: str = ""
    kind: Literal["done", "hint", "problem"] = "hint"


class Session(QObject):
    """The open library and the article on screen. Writing goes through `apply`; views hear of it by `changed`."""

    document_shown = Signal(object)  # Document | None
    facts_shown = Signal(object)  # FactSheet | None
    changed = Signal(object)  # ChangeSet, after it is on disk
    refreshed = Signal()  # another program wrote; everything was read again
    told = Signal(object)  # Notice
    place_shown = Signal(object)  # Span to bring into view
    target_wanted = Signal(object)  # Target in another article, to be opened

    def __init__(self, library: Library, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library, self.settings = library, settings
        self.document: Document | None = None
        self.revision: Revision | None = None
        self.found: FactSheet | None = None  # as the engine has it
        self.sheet: FactSheet | None = None  # as the reader corrected it
        self.judged: Judged | None = None
        self.annotations: dict[str, Annotation] = {}
        self.linked: dict[str, Annotation] = {}  # notes of other articles that lead to this one
        self._ordered: list[Annotation] | None = None
        self.waiting = 0  # notes on an older revision, which are not shown until they are reviewed
        self.codes: dict[str, Code] = {code.id: code for code in library.codes()}
        self.judgements: dict[str, Judgement] = {}
        self._unsubscribe = library.subscribe(self._follow)

    def end(self) -> None:
        """Close the library; the session cannot be used afterwards."""
        self._unsubscribe()
        self.library.close()

    def reopen(self, work: Callable[[], object]) -> None:
        """Close the library, let `work` put another file in its place, open it again and read everything anew.

        Raises LibraryError; the library is open again in any case.
        """
        path, author, shown = self.library.path, self.library.author, self._id()
        self.end()
        try:
            work()
        finally:
            self.library = Library(path, author=author, stem_at_once=False)
            self._unsubscribe = self.library.subscribe(self._follow)
        self.leave()
        self.refresh()
        if shown is not None:
            self.show(shown)

    # --- the article on screen ---

    def show(self, document_id: str) -> bool:
        """Put an article on screen with what is stored of it. False, and a notice, if it cannot be read."""
        try:
            document = self.library.document(document_id)
            revision = self.library.revision(document.revision)
            sheet = self.library.sheet(document.revision)
            self.document, self.revision, self.found = document, revision, sheet
            self._read_records()
        except KlipingError as error:
            self.tell(error)
            return False
        self._correct()
        self.document_shown.emit(document)
        self.facts_shown.emit(self.sheet)
        return True

    def leave(self) -> None:
        """Take the article off the screen."""
        self.document = self.revision = self.found = None
        self.annotations, self.linked, self.judgements, self._ordered = {}, {}, {}, None
        self._correct()
        self.document_shown.emit(None)
        self.facts_shown.emit(None)

    def show_facts(self, revision: Revision, sheet: FactSheet) -> None:
        """Keep a new fact sheet, and show it if its article is still on screen."""
        try:
            self.library.keep_sheet(revision.id, sheet)
        except KlipingError as error:
            self.tell(error)
        if self.revision is not None and self.revision.id == revision.id:
            self.found = sheet
            self._correct()
            self.facts_shown.emit(self.sheet)

    def in_order(self) -> list[Annotation]:
        """The annotations of the article on screen in text order."""
        if self._ordered is None:
            self._ordered = sorted(self.annotations.values(), key=_place)
        return list(self._ordered)

    def tag_names(self, annotation: Annotation) -> list[str]:
        """The names of an annotation's codes."""
        return [self.codes[tag].name for tag in annotation.tags if tag in self.codes]

    # --- writing ---

    def apply(self, action: str, changes: Iterable[Change], *, document: str | None = None) -> bool:
        """Write changes; False, and a notice, if the library refuses. Nothing is written then."""
        whole = ChangeSet(action=action, changes=tuple(changes), document=document or self._id())
        return self.guarded(lambda: self.library.apply(whole))

    def guarded(self, work: Callable[[], Any]) -> bool:
        """Run something that writes; a refusal becomes a notice, and what stands in the file is shown again."""
        try:
            work()
        except ConflictError as error:
            self.refresh()
            self.tell(error)
            return False
        except KlipingError as error:
            self.tell(error)
            return False
        return True

    def undo(self) -> bool:
        """Take back the last step of this article (without one: of the library), and show where it was."""
        return self._step(self.library.undo_step, self.library.undo, translate("Session", "There is nothing to undo."))

    def redo(self) -> bool:
        """Do the step again that was undone last."""
        return self._step(self.library.redo_step, self.library.redo, translate("Session", "There is nothing to redo."))

    def _step(self, next_step: Callable[..., Any], move: Callable[..., Any], nothing: str) -> bool:
        try:
            step = next_step(self._id())
            if step is None or step.action in OWN_STEPS:
                self.say(nothing)
                return False
            changes = move(self._id())
        except KlipingError as error:
            self.refresh()
            self.tell(error)
            return False
        span = place_of(changes)
        if span is not None:
            self.place_shown.emit(span)
        return changes is not None

    # --- what others wrote ---

    def poll(self) -> None:
        """Look whether another program wrote, and read everything again if so."""
        try:
            if self.library.poll():
                self.refresh()
        except KlipingError as error:
            self.tell(error)

    def refresh(self) -> None:
        """Read the article's records again."""
        try:
            self.codes = {code.id: code for code in self.library.codes()}
            if self.document is not None:
                self.document = self.library.document(self.document.id)
                self._read_records()
        except KlipingError as error:
            self.tell(error)
            return
        corrected = self._correct()
        self.refreshed.emit()
        if corrected:
            self.facts_shown.emit(self.sheet)

    def say(self, words: str, *, kind: Literal["done", "hint"] = "hint") -> None:
        """Tell the reader a few words."""
        self.told.emit(Notice(text=words, kind=kind))

    def tell(self, error: KlipingError) -> None:
        """Show an error of the world as a notice."""
        cause = "" if error.__cause__ is None else f"{type(error.__cause__).__name__}: {error.__cause__}"
        self.told.emit(
            Notice(text=sentence(error.message), remedy=sentence(error.remedy), details=cause, kind="problem")
        )

    def _id(self) -> str | None:
        return None if self.document is None else self.document.id

    def _read_records(self) -> None:
        if self.document is not None:
            notes = self.library.annotations(self.document.id)
            self.annotations = {note.id: note for note in notes if self.document.revision in _revisions(note)}
            self.waiting, self._ordered = len(notes) - len(self.annotations), None
            self.linked = {note.id: note for note in annotations_leading_to(self.library, self.document.revision)}
            self.judgements = {each.id: each for each in self.library.judgements(self.document.id)}

    def _follow(self, changes: ChangeSet) -> None:
        for change in changes.changes:
            record = change.record
            if isinstance(record, Code):
                _keep(self.codes, record, there=change.after is not None)
            elif isinstance(record, Annotation):
                self._follow_note(record, there=change.after is not None and record.binned is None)
            elif isinstance(record, Judgement) and record.document == self._id():
                _keep(self.judgements, record, there=change.after is not None)
            elif isinstance(record, Document) and record.id == self._id():
                self.document = record if change.after is not None else None
        corrected = bool(changes.of_kind("judgement")) and self._correct()
        self.changed.emit(changes)
        if corrected:
            self.facts_shown.emit(self.sheet)

    def _follow_note(self, note: Annotation, *, there: bool) -> None:
        """Take over a note of the article on screen, or one of another that leads to it."""
        revision = "" if self.revision is None else self.revision.id
        if note.document == self._id():
            self._keep_note(note, there=there and revision in _revisions(note))
        else:
            _keep(self.linked, note, there=there and bool(note.linked(revision)))

    def _keep_note(self, note: Annotation, *, there: bool) -> None:
        """Take over a note as it is now; the order of the others stays, for to sort 3,000 takes 3 ms."""
        old = self.annotations.get(note.id)
        if self._ordered is not None and old is not None:
            self._ordered.remove(old)
        _keep(self.annotations, note, there=there)
        if self._ordered is not None and there:
            insort(self._ordered, note, key=_place)

    def _correct(self) -> bool:
        """Bring `sheet` up to date with the judgements; whether it says something else now."""
        old = self.sheet
        if self.found is None or self.revision is None or not self.judgements:
            self.sheet, self.judged = self.found, None
        else:
            from desktop_app.domain.corrections import corrected  # not needed before the first judgement

            self.judged = corrected(self.found, self.judgements.values(), self.revision)
            self.sheet = self.judged.sheet
        return self.sheet != old


def _place(annotation: Annotation) -> tuple[int, int, str]:
    """Where a note stands among the others."""
    position = annotation.targets[0].position
    return position.start, position.end, annotation.created


def _revisions(annotation: Annotation) -> set[str]:
    """The revisions a note has passages in."""
    return {target.revision for target in annotation.targets}


def _keep(records: dict[str, Any], record: Any, *, there: bool) -> None:
    if there:
        records[record.id] = record
    else:
        records.pop(record.id, None)


def place_of(changes: ChangeSet | None) -> Span | None:
    """The first passage that a change set is about; None if it is about none."""
    for change in () if changes is None else changes.changes:
        record = change.record
        if isinstance(record, Annotation):
            return record.targets[0].span
        if isinstance(record, Judgement):
            return record.target.span
    return None
