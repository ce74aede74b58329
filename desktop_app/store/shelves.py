"""What lies on which shelf of a library: how many articles there are, in stories, under tags, in the bin."""

from collections.abc import Iterable

from msgspec import Struct

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Document
from desktop_app.store import records
from desktop_app.store.library import Library

_TAGGED = """SELECT codes.code, count(DISTINCT annotations.document), count(*) FROM annotation_codes AS codes
JOIN annotations ON annotations.id = codes.annotation JOIN documents ON documents.id = annotations.document
WHERE annotations.binned IS NULL AND documents.binned IS NULL GROUP BY codes.code"""
_TOLD = """SELECT story, count(*) FROM document_stories JOIN documents ON documents.id = document
WHERE binned IS NULL GROUP BY story"""


class Shelves(Struct, frozen=True, kw_only=True):
    """How many articles: all, in the bin, by id of a story, by id of a code; and `passages` by id of a code."""

    articles: int
    binned: int
    stories: dict[str, int]
    codes: dict[str, int]
    passages: dict[str, int]


def shelves(library: Library) -> Shelves:
    """The counts. Raises LibraryError."""
    db = library._db
    tagged = list(db.rows(_TAGGED, ()))
    return Shelves(
        articles=db.value("SELECT count(*) FROM documents WHERE binned IS NULL"),
        binned=db.value("SELECT count(*) FROM documents WHERE binned IS NOT NULL"),
        stories=dict(db.rows(_TOLD, ())),
        codes={code: articles for code, articles, _ in tagged},
        passages={code: passages for code, _, passages in tagged},
    )


def documents_tagged(library: Library, codes: Iterable[str]) -> list[Document]:
    """Articles outside the bin with a passage under one of the codes, the latest added first. Raises LibraryError."""
    ids = list(codes)
    where = f"""WHERE documents.binned IS NULL AND documents.id IN (
        SELECT annotations.document FROM annotations JOIN annotation_codes ON annotation = annotations.id
        WHERE annotations.binned IS NULL AND code IN ({", ".join("?" * len(ids))})
    ) ORDER BY added DESC, documents.id DESC"""
    return records.documents(library._db, where, ids)


def annotations_tagged(library: Library, code: str) -> list[Annotation]:
    """Every annotation under a code, those in the bin too. Raises LibraryError."""
    where = "WHERE annotations.id IN (SELECT annotation FROM annotation_codes WHERE code = ?)"
    return records.annotations(library._db, where, (code,))
