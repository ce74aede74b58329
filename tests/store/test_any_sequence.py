"""Whatever is done in whatever order, the library holds what a plain model holds, also after a restart."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from tests.store.articles import TEXT, article

_numbers = st.integers(0, 10_000)
_documents = st.integers(0, 1)


class AnyEdits(RuleBasedStateMachine):
    """Notes on two articles are made, edited, binned, removed, undone and redone; the model is a dictionary, and two
    lists of change sets for every article.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())

    @initialize()
    def open_with_two_articles(self):
        self.library = Library(self.folder / "library.kliping", stem_at_once=False)
        self.articles = [self.library.add(article(f"{TEXT} {number}")) for number in range(2)]
        self.texts = [self.library.revision(document.revision) for document in self.articles]
        self.notes: dict[str, Annotation] = {}
        self.done: list[list[ChangeSet]] = [[], []]
        self.undone: list[list[ChangeSet]] = [[], []]

    def teardown(self):
        assert self.library.check() == []
        self.library.close()
        shutil.rmtree(self.folder)

    def do(self, which: int, before: Annotation | None, after: Annotation | None):
        changes = ChangeSet(action="edit", changes=(Change(before, after),), document=self.articles[which].id)
        self.library.apply(changes)
        self.done[which].append(changes)
        self.undone[which].clear()
        self.follow(changes)

    def follow(self, changes: ChangeSet):
        for change in changes.changes:
            self.notes.pop(change.record.id, None)
            if isinstance(change.after, Annotation):
                self.notes[change.after.id] = change.after

    def pick(self, number: int) -> tuple[int, Annotation]:
        note = self.notes[sorted(self.notes)[number % len(self.notes)]]
        return [document.id for document in self.articles].index(note.document), note

    @rule(which=_documents, start=st.integers(0, 60), length=st.integers(1, 30), comment=st.text(max_size=8))
    def make(self, which, start, length, comment):
        moment = now()
        comment = comment.encode("utf-8", "replace").decode()
        note = Annotation(
            id=new_id(), document=self.articles[which].id, motivation="commenting", created=moment, modified=moment,
            targets=(describe(self.texts[which], Span(start, start + length)),), comment=comment,
        )  # fmt: skip
        self.do(which, None, note)

    @precondition(lambda self: self.notes)
    @rule(number=_numbers, comment=st.sampled_from(["satu", "dua", ""]), colour=st.sampled_from(["pink", "blue"]))
    def edit(self, number, comment, colour):
        which, note = self.pick(number)
        self.do(which, note, replace(note, comment=comment, colour=colour))

    @precondition(lambda self: self.notes)
    @rule(number=_numbers)
    def bin_or_take_out(self, number):
        which, note = self.pick(number)
        self.do(which, note, replace(note, binned=None if note.binned else now()))

    @precondition(lambda self: self.notes)
    @rule(number=_numbers)
    def remove(self, number):
        which, note = self.pick(number)
        self.do(which, note, None)

    @precondition(lambda self: self.notes)
    @rule(number=_numbers)
    def apply_and_apply_the_inverse(self, number):
        which, note = self.pick(number)
        before = self.library.annotations()
        there = ChangeSet(
            action="edit", changes=(Change(note, replace(note, comment="x")),), document=self.articles[which].id
        )
        for changes in (there, there.inverse()):
            self.library.apply(changes)
            self.done[which].append(changes)
        self.undone[which].clear()
        assert self.library.annotations() == before

    @rule(which=_documents)
    def undo(self, which):
        if not self.done[which]:
            return  # the step before is the import of the article
        changes = self.done[which].pop()
        assert self.library.undo(self.articles[which].id) == changes.inverse()
        self.undone[which].append(changes)
        self.follow(changes.inverse())

    @rule(which=_documents)
    def redo(self, which):
        changes = self.undone[which].pop() if self.undone[which] else None
        assert self.library.redo(self.articles[which].id) == changes
        if changes is not None:
            self.done[which].append(changes)
            self.follow(changes)

    @rule()
    def restart(self):
        self.library.close()
        self.library = Library(self.folder / "library.kliping", stem_at_once=False)

    @invariant()
    def the_library_holds_what_the_model_holds(self):
        shown = {note.id: note for note in self.library.annotations()}
        binned = {note.id: note for note in self.library.annotations(binned=True)}
        assert {**shown, **binned} == self.notes
        assert all(note.binned for note in binned.values())

    @invariant()
    def notes_are_found_by_their_words(self):
        expected = {note.id for note in self.notes.values() if note.comment == "satu" and not note.binned}
        assert {hit.annotation for hit in self.library.search("notes:satu")} == expected


AnyEdits.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestAnyEdits = AnyEdits.TestCase
