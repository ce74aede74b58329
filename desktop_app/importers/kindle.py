"""Clippings of a Kindle ("My Clippings.txt"), which KOReader writes too.

Entries are parted by a line of equals signs: title and author, a line of place and time, then the words. A note stands
in an entry of its own; it belongs to the highlight of its book that its place lies in.
"""

import re
from collections import defaultdict
from dataclasses import dataclass

from desktop_app.domain.annotations import Annotation
from desktop_app.errors import ImportingError
from desktop_app.importers.highlights import book, highlight, utc
from desktop_app.importers.importer import Imported, ImportedDocument, Importer
from desktop_app.importers.values import utf8

_RULE = re.compile(r"^=+\s*$", re.MULTILINE)
_TITLE = re.compile(r"^(?P<title>.*?)(?:\s*\((?P<author>[^()]*(?:\([^()]*\)[^()]*)*)\))?$")
_RANGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")
# "note" in the languages Kindles speak
_NOTE = re.compile(r"\b(?:note|notiz|nota|notitie|notatka|catatan|заметка)\b|メモ|笔记|筆記", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Clipping:
    """One entry. `place` is a range of locations or pages."""

    title: str
    author: str
    place: tuple[int, int] | None
    made: str
    is_note: bool
    words: str


def read(data: bytes) -> Imported:
    """The highlights with their notes. Raises ImportingError when no entry has the form."""
    text = utf8(data, problem="This is no text in UTF-8.", remedy="Copy the file from the device again.")
    clippings = [found for entry in _RULE.split(text.replace("\r\n", "\n")) if (found := _clipping(entry)) is not None]
    if not clippings:
        raise ImportingError("There are no clippings in it.", remedy="Choose the My Clippings.txt of the device.")
    documents: dict[str, ImportedDocument] = {}
    for each in clippings:
        document = book(each.title, author=each.author)
        documents.setdefault(document.id, document)
    return Imported(annotations=tuple(_annotations(clippings)), documents=tuple(documents.values()))


def recognises(beginning: bytes) -> bool:
    """Whether a file begins with an entry: a title, a line with a dash and the place, words, a line of equals signs."""
    entry, *more = _RULE.split(beginning.decode("utf-8", "ignore").replace("\r\n", "\n"), maxsplit=1)
    lines = entry.strip("\n\ufeff").split("\n")
    return bool(more) and len(lines) > 1 and lines[1].startswith("- ")


def _clipping(entry: str) -> _Clipping | None:
    """The entry; None for a bookmark, which has no words, and for what has not the form."""
    lines = entry.strip("\n\ufeff").split("\n")
    if len(lines) < 3 or not lines[1].lstrip().startswith("-"):
        return None
    words = "\n".join(lines[2:]).strip()
    head = _TITLE.match(lines[0].strip("\ufeff "))
    if not words or head is None:
        return None
    place, _, made = lines[1].rpartition("|")
    numbers = _RANGE.findall(place)
    last = numbers[-1] if numbers else None
    return _Clipping(
        title=head["title"].strip(),
        author=(head["author"] or "").strip(),
        place=None if last is None else (int(last[0]), int(last[1] or last[0])),
        made=utc(made.strip().removeprefix("Added on ")),
        is_note=bool(_NOTE.search(place)),
        words=words,
    )


def _annotations(clippings: list[_Clipping]) -> list[Annotation]:
    marks = [each for each in clippings if not each.is_note]
    of_book: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, mark in enumerate(marks):
        of_book[mark.title, mark.author].append(number)
    comments: dict[int, list[str]] = {}
    alone: list[_Clipping] = []
    for each in (each for each in clippings if each.is_note):
        there = of_book[each.title, each.author]
        home = next((number for number in there if _holds(marks[number].place, each.place)), None)
        if home is None:
            alone.append(each)
        else:
            comments.setdefault(home, []).append(each.words)
    marked = [_annotation(mark, mark.words, "\n\n".join(comments.get(n, ()))) for n, mark in enumerate(marks)]
    return [*marked, *(_annotation(each, "", each.words) for each in alone)]


def _holds(mark: tuple[int, int] | None, note: tuple[int, int] | None) -> bool:
    return mark is not None and note is not None and mark[0] <= note[0] <= mark[1]


def _annotation(clipping: _Clipping, quote: str, comment: str) -> Annotation:
    document = book(clipping.title, author=clipping.author).id
    return highlight(
        id=f"kindle:{document}:{clipping.place}:{clipping.words}",
        document=document,
        quote=quote,
        comment=comment,
        created=clipping.made,
    )


IMPORTER = Importer(
    name="kindle",
    label="Kindle clippings (My Clippings.txt)",
    suffixes=(".txt",),
    media_types=("text/plain",),
    read=read,
    recognises=recognises,
)
