"""Bundles: documents with everything about them, out of another library, merged into this one.

Documents and revisions are known by the hashes of their contents, notes, tags and stories by their ids (tags and
stories else by their names), never by a file name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Target
from desktop_app.domain.bundles import Bundle
from desktop_app.domain.changes import Change, ChangeSet, Record, changes_from_json
from desktop_app.domain.documents import Document, Revision
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.merging import Choices, Clash, Side, merged
from desktop_app.store import records
from desktop_app.store.library import Library

_CHANGES = "SELECT changes FROM document_history WHERE document = ? AND changes IS NOT NULL AND step IS NULL"
_LAST_DONE = "SELECT max(at) FROM document_history WHERE document = ? AND state = 'done'"
_KINDS = ("codes", "stories", "documents", "revisions", "annotations", "judgements")
_TOLD = 50  # records between two words of progress
_THERE = "SELECT 1 FROM revisions WHERE id = ?"

Progress = Callable[[int, int], None]  # how much is done, of how much


class Merge(Struct, frozen=True, kw_only=True):
    """What a merge would write, and where both sides changed the same field."""

    changes: ChangeSet
    clashes: tuple[Clash, ...]

    @property
    def added(self) -> int:
        """How many records are new."""
        return sum(change.before is None for change in self.changes.changes)

    @property
    def updated(self) -> int:
        """How many records get other values."""
        return len(self.changes.changes) - self.added


class Proposal(Struct, frozen=True, kw_only=True):
    """What the reader is asked about a merge: from whom, how many records are `added` and `updated`, and the clashes.

    `names` are what people call the records of the clashes, by their ids: notes by their words, others by their names.
    """

    author: str
    added: int
    updated: int
    clashes: tuple[Clash, ...]
    names: dict[str, str]


def plan(library: Library, brought: Bundle, *, choices: Choices | None = None) -> Merge:
    """What a merge would write; nothing is written."""
    return _Merger(library, brought, choices or {}).merge()


def propose(library: Library, brought: Bundle, *, progress: Progress | None = None) -> Proposal:
    """What to ask before a merge; nothing is written. `progress` hears how many records are compared, of how many."""
    merger = _Merger(library, brought, {}, progress)
    planned = merger.merge()
    names = {
        **{note.id: note.targets[0].quote.exact for note in brought.annotations},
        **{merger.documents[document.id]: document.source.title for document in brought.documents},
        **{merger.ids[record.id]: record.name for record in (*brought.codes, *brought.stories)},
    }
    clashing = {clash.record for clash in planned.clashes}
    return Proposal(
        author=brought.author,
        added=planned.added,
        updated=planned.updated,
        clashes=planned.clashes,
        names={record: name for record, name in names.items() if record in clashing},
    )


def merge(
    library: Library, brought: Bundle, *, choices: Choices | None = None, progress: Progress | None = None
) -> Merge:
    """Merge a bundle as one step that can be undone; `progress` as in `propose`.

    Raises ConflictError when somebody writes at the same moment.
    """
    merger = _Merger(library, brought, choices or {}, progress)
    planned = merger.merge()
    library.apply(planned.changes)
    for revision, sheet in brought.sheets.items():
        mine = merger.revisions.get(revision, revision)
        if library.sheet(mine) is None:
            library.keep_sheet(mine, sheet)
    return planned


class _Merger:
    """The ids of theirs that are others here, and what was found so far."""

    def __init__(self, library: Library, brought: Bundle, choices: Choices, progress: Progress | None = None) -> None:
        self.library, self.brought, self.choices, self.progress = library, brought, choices, progress
        self.db = library.database
        self.documents: dict[str, str] = {}
        self.revisions: dict[str, str] = {}
        self.ids: dict[str, str] = {}  # of codes and stories
        self.changes: list[Change] = []
        self.clashes: list[Clash] = []
        self.done, self.total = 0, sum(len(getattr(brought, kind)) for kind in _KINDS)
        self._pasts: dict[str | None, dict[str, list[Record]]] = {}
        self._merges = self._states(None, "action = 'bundle.merge'")

    def merge(self) -> Merge:
        """Everything in the order that references need; they are checked at the end of the transaction."""
        self._match_contents()
        self._match_names()
        brought = self.brought
        for code in brought.codes:
            parent = None if code.parent is None else self.ids.get(code.parent, code.parent)
            self._bring(replace(code, id=self.ids.get(code.id, code.id), parent=parent), None)
        for story in brought.stories:
            self._bring(replace(story, id=self.ids.get(story.id, story.id)), None)
        for document in brought.documents:
            self._bring(self._document(document), self.documents[document.id])
        for revision in brought.revisions:
            self._bring_revision(revision)
        for note in brought.annotations:
            self._bring(self._annotation(note), self.documents[note.document])
        for judgement in brought.judgements:
            self._bring(self._judgement(judgement), self.documents[judgement.document])
        changes = ChangeSet(action="bundle.merge", changes=tuple(self.changes))
        return Merge(changes=changes, clashes=tuple(self.clashes))

    def _match_contents(self) -> None:
        """Which of my documents and revisions have the contents of theirs."""
        brought: defaultdict[str, list[Revision]] = defaultdict(list)
        for revision in self.brought.revisions:
            brought[revision.document].append(revision)
        for document in self.brought.documents:
            theirs = brought[document.id]
            mine = next(filter(None, (self.library.document_with(each.sha256) for each in theirs)), None)
            self.documents[document.id] = document.id if mine is None else mine.id
            listed = [] if mine is None else self.library.revisions(mine.id)
            for each in theirs:
                same = (old.id for old in listed if (old.sha256, old.text_sha256) == (each.sha256, each.text_sha256))
                self.revisions[each.id] = next(same, each.id)

    def _match_names(self) -> None:
        """Tags and stories of the same name are the same, unless the id is here already."""
        known = {record.id for record in (*self.library.codes(), *self.library.stories())}
        stories = {story.name: story.id for story in self.library.stories()}
        for code in self.brought.codes:
            mine = None if code.id in known else self.library.code_named(code.name)
            self.ids[code.id] = code.id if mine is None else mine.id
        for story in self.brought.stories:
            self.ids[story.id] = story.id if story.id in known else stories.get(story.name, story.id)

    def _document(self, document: Document) -> Document:
        return replace(
            document,
            id=self.documents[document.id],
            revision=self.revisions.get(document.revision, document.revision),
            stories=tuple(self.ids.get(each, each) for each in document.stories),
        )

    def _annotation(self, note: Annotation) -> Annotation:
        return replace(
            note,
            document=self.documents[note.document],
            targets=tuple(map(self._target, note.targets)),
            links=tuple(link for each in note.links if self._is_here(link := self._target(each))),
            tags=tuple(dict.fromkeys(self.ids.get(each, each) for each in note.tags)),
        )

    def _is_here(self, link: Target) -> bool:
        """Whether the article that a note leads to is in the library, or comes with the bundle."""
        return link.revision in self.revisions.values() or self.db.row(_THERE, (link.revision,)) is not None

    def _judgement(self, judgement: Judgement) -> Judgement:
        return replace(judgement, document=self.documents[judgement.document], target=self._target(judgement.target))

    def _target(self, target: Target) -> Target:
        return replace(target, revision=self.revisions.get(target.revision, target.revision))

    def _bring_revision(self, revision: Revision) -> None:
        """Revisions never change: one that is not here is added."""
        self._advance()
        if self.revisions[revision.id] == revision.id and records.standing(self.db, revision) is None:
            self.changes.append(Change(None, replace(revision, document=self.documents[revision.document])))

    def _bring(self, theirs: Record, document: str | None) -> None:
        """Add a record, or bring it together with the one that is here."""
        self._advance()
        mine = records.standing(self.db, theirs)
        if mine is None:
            self.changes.append(Change(None, theirs))
            return
        past = [*self._past(document).get(theirs.id, ()), *self._merges.get(theirs.id, ()), mine]
        newer: Side = "theirs" if self._when(theirs) > self._changed(mine, document) else "mine"
        result, clashes = merged(mine, theirs, past, newer=newer, choices=self.choices)
        self.clashes += clashes
        if isinstance(result, Annotation) and result != mine and isinstance(theirs, Annotation):
            result = replace(result, modified=max(result.modified, theirs.modified))
        if result != mine:
            self.changes.append(Change(mine, result))

    def _advance(self) -> None:
        self.done += 1
        if self.progress is not None and self.done % _TOLD == 0:
            self.progress(self.done, self.total)

    def _when(self, theirs: Record) -> str:
        return getattr(theirs, "modified", "") or self.brought.made

    def _changed(self, mine: Record, document: str | None) -> str:
        """When my record was changed last."""
        modified = getattr(mine, "modified", "")
        return modified or self.db.value(_LAST_DONE, (document or "",)) or ""

    def _past(self, document: str | None) -> dict[str, list[Record]]:
        """The states that the records of a document have had outside merges, by their ids."""
        if document not in self._pasts:
            self._pasts[document] = self._states(document, "action <> 'bundle.merge'")
        return self._pasts[document]

    def _states(self, document: str | None, where: str) -> dict[str, list[Record]]:
        """What some steps of a document, or of none, changed, before and after, by the ids of the records."""
        rows = self.db.rows(f"{_CHANGES} AND {where}", (document or "",))
        states: dict[str, list[Record]] = {}
        for each in _sides(row[0] for row in rows):
            states.setdefault(each.id, []).append(each)
        return states


def _sides(contents: Iterable[str]) -> Sequence[Any]:
    changes = (change for content in contents for change in changes_from_json(content))
    return [side for change in changes for side in (change.before, change.after) if side is not None]
