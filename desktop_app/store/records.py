"""Records as rows: how each kind is read, written and removed. Nothing here begins a transaction."""

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from desktop_app.domain.annotations import (
    Annotation,
    BlockSelector,
    Code,
    PositionSelector,
    QuoteSelector,
    Target,
)
from desktop_app.domain.changes import Record
from desktop_app.domain.documents import Block, Document, Evidence, Revision, Source, Story, text_hash
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.offsets import canonical
from desktop_app.store.database import Database, Row

_SOURCE = Source.__struct_fields__
_REVISION = (
    "id", "document", "sha256", "text_sha256", "reader", "reader_version", "created", "blocks", "found", "file_name",
    "media_type", "evidence",
)  # fmt: skip
_ANNOTATION = (
    "id", "document", "motivation", "created", "modified", "comment", "colour", "status", "reason", "author",
    "private", "binned",
)  # fmt: skip
_TARGET = ("revision", '"start"', '"end"', "exact", "prefix", "suffix", "block", "block_offset")
_NOTE = (*_ANNOTATION, *_TARGET)  # an annotation with the first of its targets
_CODE = ("id", "name", "colour", "description", "parent", "created", "shade")
_STORY = ("id", "name", "created", "note")
_JUDGEMENT = ("id", "document", "kind", "target", "verdict", "created", "value", "author")
_TABLES = {
    Document: "documents", Revision: "revisions", Annotation: "annotations", Code: "codes", Judgement: "judgements",
    Story: "stories",
}  # fmt: skip
_encode = msgspec.json.encode


def _text(value: Any) -> str:
    return _encode(value).decode()


@cache
def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


@cache
def _update(table: str, columns: tuple[str, ...], *, key: str = "id") -> str:
    return f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in columns)} WHERE {key} = ?"


# --- reading -----------------------------------------------------------------------------------------------------


def documents(db: Database, where: str, parameters: Iterable[Any] = ()) -> list[Document]:
    """Documents with their sources; `where` is everything of the query after FROM … JOIN."""
    columns = ", ".join(f"sources.{name}" for name in _SOURCE)
    rows = db.rows(
        f"SELECT documents.id, revision, added, binned, "
        f"EXISTS (SELECT 1 FROM document_stories WHERE document = documents.id), {columns} "
        f"FROM documents JOIN sources ON sources.document = documents.id {where}",
        tuple(parameters),
    )
    return [
        Document(
            id=row[0],
            revision=row[1],
            added=row[2],
            binned=row[3],
            stories=_stories_of(db, row[0]) if row[4] else (),
            source=Source(**dict(zip(_SOURCE, row[5:], strict=True))),
        )
        for row in rows
    ]


def _stories_of(db: Database, document: str) -> tuple[str, ...]:
    rows = db.rows("SELECT story FROM document_stories WHERE document = ? ORDER BY number", (document,))
    return tuple(row[0] for row in rows)


def document_with(db: Database, content: Literal["sha256", "text_sha256"], stored: str) -> Document | None:
    """The document one of whose revisions has these bytes, or this text, by its hash."""
    where = f"WHERE documents.id = (SELECT document FROM revisions WHERE {content} = ? ORDER BY id DESC LIMIT 1)"
    return next(iter(documents(db, where, (stored,))), None)


def revisions(db: Database, where: str, parameters: Iterable[Any] = ()) -> list[Revision]:
    """Revisions without their content."""
    rows = db.rows(f"SELECT {', '.join(_REVISION)} FROM revisions {where}", tuple(parameters))
    return [_revision(row) for row in rows]


def _revision(row: Row) -> Revision:
    values = dict(zip(_REVISION, row, strict=True))
    values["blocks"] = msgspec.json.decode(values["blocks"], type=tuple[Block, ...])
    values["found"] = msgspec.json.decode(values["found"], type=Source)
    values["evidence"] = msgspec.json.decode(values["evidence"], type=tuple[Evidence, ...])
    return Revision(**values)


def annotations(db: Database, where: str, parameters: Iterable[Any] = ()) -> list[Annotation]:
    """Annotations with targets and tags; `where` may name the table annotations only."""
    parameters = tuple(parameters)
    rows = db.rows(f"SELECT {', '.join(_NOTE)} FROM annotations {where}", parameters)
    if not rows:
        return []
    # one annotation by its key, the usual look before a save, needs no sub-query
    chosen = "= ?" if len(rows) == 1 else f"IN (SELECT id FROM annotations {where})"
    parameters = (rows[0][0],) if len(rows) == 1 else parameters
    further: defaultdict[str, list[Target]] = defaultdict(list)
    links: defaultdict[str, list[Target]] = defaultdict(list)
    for annotation, linked, *target in db.rows(
        f"SELECT annotation, linked, {', '.join(_TARGET)} FROM further_targets WHERE annotation {chosen} "
        "ORDER BY annotation, number",
        parameters,
    ):
        (links if linked else further)[annotation].append(_target(target))
    tags: defaultdict[str, list[str]] = defaultdict(list)
    for annotation, code in db.rows(
        f"SELECT annotation, code FROM annotation_codes WHERE annotation {chosen} ORDER BY annotation, number",
        parameters,
    ):
        tags[annotation].append(code)
    return [_annotation(row, further.get(row[0], ()), tags.get(row[0], ()), links.get(row[0], ())) for row in rows]


def _annotation(row: Row, further: Iterable[Target], tags: Iterable[str], links: Iterable[Target]) -> Annotation:
    values = dict(zip(_ANNOTATION, row, strict=False))
    values["private"] = bool(values["private"])
    targets = (_target(row[len(_ANNOTATION) :]), *further)
    return Annotation(**values, targets=targets, tags=tuple(tags), links=tuple(links))


def _target(row: Sequence[Any]) -> Target:
    revision, start, end, exact, prefix, suffix, block, offset = row
    return Target(
        revision=revision,
        position=PositionSelector(start=start, end=end),
        quote=QuoteSelector(exact=exact, prefix=prefix, suffix=suffix),
        structure=None if block is None else BlockSelector(block=block, offset=offset),
    )


def codes(db: Database, where: str, parameters: Iterable[Any] = ()) -> list[Code]:
    """Codes of the codebook."""
    rows = db.rows(f"SELECT {', '.join(_CODE)} FROM codes {where}", tuple(parameters))
    return [Code(**dict(zip(_CODE, row, strict=True))) for row in rows]


def code_named(db: Database, name: str) -> Code | None:
    """The code of that name; small and capital letters (of ASCII) are the same."""
    return next(iter(codes(db, "WHERE name = ?", (name,))), None)


def stories(db: Database, where: str, parameters: Iterable[Any] = ()) -> list[Story]:
    """Stories."""
    rows = db.rows(f"SELECT {', '.join(_STORY)} FROM stories {where}", tuple(parameters))
    return [Story(**dict(zip(_STORY, row, strict=True))) for row in rows]


def judgements(db: Database, where: str, parameters: Iterable[Any] = ()) -> list[Judgement]:
    """The reader's verdicts."""
    rows = db.rows(f"SELECT {', '.join(_JUDGEMENT)} FROM judgements {where}", tuple(parameters))
    found = []
    for row in rows:
        values = dict(zip(_JUDGEMENT, row, strict=True))
        values["target"] = msgspec.json.decode(values["target"], type=Target)
        values["value"] = msgspec.json.decode(values["value"])
        found.append(Judgement(**values))
    return found


_READERS = {
    Document: documents, Revision: revisions, Annotation: annotations, Code: codes, Judgement: judgements,
    Story: stories,
}  # fmt: skip


def standing(db: Database, record: Record) -> Record | None:
    """What stands in the file under the record's kind and id, without content."""
    kind = type(record)
    return next(iter(_READERS[kind](db, f"WHERE {_TABLES[kind]}.id = ?", (record.id,))), None)


def without_content(record: Record) -> Record:
    """The record as history and comparison know it."""
    return replace(record, text="", original=b"") if isinstance(record, Revision) else record


def storable(revision: Revision) -> Revision:
    """The revision with what SQLite can hold: file names of another encoding and metadata have lone surrogates."""
    found = {
        name: value and canonical(value) for name, value in ((name, getattr(revision.found, name)) for name in _SOURCE)
    }
    return replace(revision, file_name=canonical(revision.file_name), found=replace(revision.found, **found))


# --- writing -----------------------------------------------------------------------------------------------------


def remove(db: Database, record: Record) -> None:
    """Delete the record's row; what hangs on it alone goes with it."""
    db.run(f"DELETE FROM {_TABLES[type(record)]} WHERE id = ?", (record.id,))


def write(db: Database, record: Record, *, new: bool) -> None:
    """Insert a new record, or put the record in place of the one with its id."""
    _WRITERS[type(record)](db, record, new=new)


def _write_row(db: Database, table: str, columns: tuple[str, ...], values: Sequence[Any], *, new: bool) -> None:
    if new:
        db.run(_insert(table, columns), values)
    else:
        db.run(_update(table, columns), (*values, values[0]))


def _write_plain(db: Database, record: Code | Story, *, new: bool) -> None:
    """A record whose fields are its columns."""
    columns = _CODE if isinstance(record, Code) else _STORY
    _write_row(db, _TABLES[type(record)], columns, [getattr(record, name) for name in columns], new=new)


def _write_document(db: Database, document: Document, *, new: bool) -> None:
    columns = ("id", "revision", "added", "binned")
    _write_row(db, "documents", columns, [getattr(document, name) for name in columns], new=new)
    source = [getattr(document.source, name) for name in _SOURCE]
    if new:
        db.run(_insert("sources", ("document", *_SOURCE)), [document.id, *source])
    else:
        db.run(_update("sources", _SOURCE, key="document"), [*source, document.id])
        db.run("DELETE FROM document_stories WHERE document = ?", (document.id,))
    db.run_many(
        "INSERT INTO document_stories (document, number, story) VALUES (?, ?, ?)",
        [(document.id, number, story) for number, story in enumerate(document.stories)],
    )


def _write_revision(db: Database, revision: Revision, *, new: bool) -> None:
    keep_content(db, revision)
    values = [getattr(revision, name) for name in _REVISION]
    for name in ("blocks", "found", "evidence"):
        values[_REVISION.index(name)] = _text(getattr(revision, name))
    _write_row(db, "revisions", _REVISION, values, new=new)


def keep_content(db: Database, revision: Revision) -> None:
    """Keep text and bytes once by their hash. Raises ValueError when the text is neither given nor there."""
    if revision.text and text_hash(revision.text) != revision.text_sha256:
        raise ValueError(f"the text of revision {revision.id} has another hash than it says")
    if revision.text or revision.text_sha256 == text_hash(""):
        db.run("INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", (revision.text_sha256, revision.text))
    elif db.row("SELECT 1 FROM texts WHERE sha256 = ?", (revision.text_sha256,)) is None:
        raise ValueError(f"revision {revision.id} comes without its text")
    if revision.original and db.row("SELECT 1 FROM originals WHERE sha256 = ?", (revision.sha256,)) is None:
        deflated = zlib.compress(revision.original)
        db.run("INSERT INTO originals (sha256, deflated) VALUES (?, ?)", (revision.sha256, deflated))


def unneeded_content(db: Database) -> Iterator[tuple[str, str]]:
    """Content that no revision and no step of the history needs any more: `text` or `original`, and its hash."""
    loose = {
        (kind, stored)
        for kind, column in (("text", "text_sha256"), ("original", "sha256"))
        for (stored,) in db.rows(
            f"SELECT sha256 FROM {kind}s WHERE NOT EXISTS "
            f"(SELECT 1 FROM revisions WHERE revisions.{column} = {kind}s.sha256)"
        )
    }
    if loose:  # the history is read once, not for each of them
        for text, original in db.rows(_REVISIONS_OF_STEPS):
            loose -= {("text", text), ("original", original)}
    yield from sorted(loose)


_REVISIONS_OF_STEPS = """
SELECT coalesce(json_extract(value, '$.after.text_sha256'), json_extract(value, '$.before.text_sha256')),
    coalesce(json_extract(value, '$.after.sha256'), json_extract(value, '$.before.sha256'))
FROM history, json_each(changes)
WHERE changes LIKE '%"kind":"revision"%' AND json_extract(value, '$.kind') = 'revision'
"""


def _write_annotation(db: Database, annotation: Annotation, *, new: bool) -> None:
    values = (*_annotation_values(annotation), *_target_values(annotation.targets[0]))
    if new:
        db.run(_INSERT_NOTE, values)
    else:
        db.run(_UPDATE_NOTE, (*values, annotation.id))
        db.run("DELETE FROM further_targets WHERE annotation = ?", (annotation.id,))
        db.run("DELETE FROM annotation_codes WHERE annotation = ?", (annotation.id,))
    further = len(annotation.targets) - 1
    for number, target in enumerate((*annotation.targets[1:], *annotation.links), start=1):
        db.run(_INSERT_FURTHER, (annotation.id, number, int(number > further), *_target_values(target)))
    for number, code in enumerate(annotation.tags):
        db.run(_INSERT_TAG, (annotation.id, number, code))


def _target_values(target: Target) -> tuple[Any, ...]:
    """The values of _TARGET."""
    structure = target.structure
    block, offset = (None, None) if structure is None else (structure.block, structure.offset)
    return (*_selector_values(target), block, offset)


_INSERT_NOTE, _UPDATE_NOTE = _insert("annotations", _NOTE), _update("annotations", _NOTE)
_INSERT_FURTHER = _insert("further_targets", ("annotation", "number", "linked", *_TARGET))
_INSERT_TAG = "INSERT INTO annotation_codes (annotation, number, code) VALUES (?, ?, ?)"
_annotation_values = attrgetter(*_ANNOTATION)
_selector_values = attrgetter(
    "revision", "position.start", "position.end", "quote.exact", "quote.prefix", "quote.suffix"
)


def _write_judgement(db: Database, judgement: Judgement, *, new: bool) -> None:
    columns = (*_JUDGEMENT, "revision")
    values = [getattr(judgement, name) for name in _JUDGEMENT]
    values[_JUDGEMENT.index("target")] = _text(judgement.target)
    values[_JUDGEMENT.index("value")] = _text(judgement.value)
    _write_row(db, "judgements", columns, [*values, judgement.target.revision], new=new)


_WRITERS: dict[type[Record], Callable[..., None]] = {
    Document: _write_document, Revision: _write_revision, Annotation: _write_annotation, Code: _write_plain,
    Judgement: _write_judgement, Story: _write_plain,
}  # fmt: skip
