"""What lies on which shelf of a library: articles in stories, under tags, in the bin; how many, and in which order."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Document
from desktop_app.store import records
from desktop_app.store.library import Library

Order = Literal["added", "published", "title", "publisher"]
_ORDERS: dict[str, str] = {
    "added": "added DESC",
    "published": "published IS NULL, published DESC",
    "title": "title COLLATE NOCASE",
    "publisher": "publisher = '', publisher COLLATE NOCASE",
}
_MOST_LOOKED_UP = 50_000  # tagged passages
_TAGGED = """SELECT codes.code, count(DISTINCT annotations.document), count(*) FROM annotation_codes AS codes
JOIN annotations ON annotations.id = codes.annotation JOIN documents ON documents.id = annotations.document
WHERE annotations.binned IS NULL AND documents.binned IS NULL GROUP BY codes.code"""
_TOLD = """SELECT story, count(*) FROM document_stories JOIN documents ON documents.id = document
WHERE binned IS NULL GROUP BY story"""


class Shelves(Struct, frozen=True, kw_only=True):
    """How many articles: all, in the bin, by id of a story, by id of a code; and `passages` by id of a code."""

    articles: int = 0
    binned: int = 0
    stories: dict[str, int] = {}
    codes: dict[str, int] = {}
    passages: dict[str, int] = {}


def shelves(library: Library) -> Shelves:
    """The counts. With over 50,000 tagged passages those of `codes` and `passages` are the most there can be, the bin
    included: a million take 0.1 s to count, and 3 s to look up one by one. Raises LibraryError.
    """
    db = library.database
    articles = db.value("SELECT count(*) FROM documents WHERE binned IS NULL")
    if db.row("SELECT 1 FROM annotation_codes LIMIT 1 OFFSET ?", (_MOST_LOOKED_UP,)) is None:
        tagged = db.rows(_TAGGED)
    else:
        passages = db.rows("SELECT code, count(*) FROM annotation_codes GROUP BY code")
        tagged = [(code, min(number, articles), number) for code, number in passages]
    return Shelves(
        articles=articles,
        binned=db.value("SELECT count(*) FROM documents WHERE binned IS NOT NULL"),
        stories=dict(db.rows(_TOLD, ())),
        codes={code: number for code, number, _ in tagged},
        passages={code: number for code, _, number in tagged},
    )


def documents_on(
    library: Library,
    *,
    story: str | None = None,
    codes: Sequence[str] | None = None,
    binned: bool = False,
    order: Order = "added",
    limit: int = -1,
    offset: int = 0,
) -> list[Document]:
    """Articles on a shelf: those of a story, those with a passage under one of `codes`, those in the bin, or all.

    Raises LibraryError.
    """
    where, parameters = [f"documents.binned IS {'NOT ' if binned else ''}NULL"], []
    if story is not None:
        where.append("documents.id IN (SELECT document FROM document_stories WHERE story = ?)")
        parameters.append(story)
    if codes is not None:
        where.append(
            "documents.id IN (SELECT annotations.document FROM annotations JOIN annotation_codes "
            f"ON annotation = annotations.id WHERE annotations.binned IS NULL AND code IN ({_places(codes)}))"
        )
        parameters += codes
    ordered = f"ORDER BY {_ORDERS[order]}, documents.id DESC LIMIT ? OFFSET ?"
    return records.documents(library.database, f"WHERE {' AND '.join(where)} {ordered}", [*parameters, limit, offset])


def titles(library: Library) -> list[tuple[str, str]]:
    """Id and title of every article outside the bin, the latest added first: a third of what whole articles cost.

    Raises LibraryError.
    """
    rows = library.database.rows(
        "SELECT documents.id, title FROM documents JOIN sources ON sources.document = documents.id "
        f"WHERE documents.binned IS NULL ORDER BY {_ORDERS['added']}, documents.id DESC"
    )
    return [(document, title) for document, title in rows]


def document_of(library: Library, revision: str) -> Document | None:
    """The article that a revision is of, None if it is not in the library. Raises LibraryError."""
    where = "WHERE documents.id = (SELECT document FROM revisions WHERE id = ?)"
    return next(iter(records.documents(library.database, where, (revision,))), None)


def annotations_leading_to(library: Library, revision: str) -> list[Annotation]:
    """The notes of other articles, outside the bin, that lead to a passage of a revision. Raises LibraryError."""
    where = (
        "WHERE binned IS NULL AND id IN (SELECT annotation FROM further_targets WHERE linked AND revision = ?) "
        "AND document IN (SELECT documents.id FROM documents WHERE documents.binned IS NULL) ORDER BY created, id"
    )
    return records.annotations(library.database, where, (revision,))


def annotations_tagged(library: Library, code: str) -> list[Annotation]:
    """Every annotation under a code, those in the bin too. Raises LibraryError."""
    where = "WHERE annotations.id IN (SELECT annotation FROM annotation_codes WHERE code = ?)"
    return records.annotations(library.database, where, (code,))


def _places(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
