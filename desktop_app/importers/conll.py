"""CoNLL-2003 and its like: a word a line with its name in the last column (IOB1, IOB2, IOBES), blank lines between
sentences, -DOCSTART- between documents.

The format has words and no text, so a text is made of them: signs stand on the words they belong to. Brought in to an
article that is there, names are found by their words and what is around them.
"""

import re
from collections.abc import Iterator

from desktop_app.domain.annotations import Annotation
from desktop_app.errors import ImportingError
from desktop_app.importers.importer import Imported, ImportedDocument, Importer
from desktop_app.importers.passages import target_in
from desktop_app.importers.values import utf8

_LABEL = re.compile(r"O|([BIESLUM])-(\S+)")
_CLOSING = re.compile(r"[,.;:!?%)\]}”’»…]+")  # signs that stand on the word before them
_OPENING = re.compile(r"[(\[{“‘«]+")  # and on the word after them
_STARTS = frozenset("BSU")
_ENDS = frozenset("ESLU")


def read(data: bytes) -> Imported:
    """The names of every document. Raises ImportingError."""
    documents: list[ImportedDocument] = []
    notes: list[Annotation] = []
    for number, lines in enumerate(_documents(utf8(data)), 1):
        made = _Text(lines)
        if made.text:
            id = f"conll:{number}"  # noqa: A001 - the field's name
            documents.append(ImportedDocument(id=id, title=made.title, text=made.text))
            notes += made.notes(id)
    if not documents:
        raise ImportingError("There are no words in it.", remedy="Choose a file with a word and its name a line.")
    return Imported(annotations=tuple(notes), documents=tuple(documents))


def _documents(text: str) -> Iterator[list[str]]:
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.startswith("-DOCSTART-"):
            yield lines
            lines = []
        else:
            lines.append(line)
    yield lines


class _Text:
    """The text of one document with the names in it."""

    def __init__(self, lines: list[str]) -> None:
        pieces: list[str] = []
        length, glued = 0, True
        self._names: list[tuple[str, int, int]] = []
        inside = ""
        for line in lines:
            columns = line.split()
            if not columns:
                if pieces and pieces[-1] != "\n":
                    pieces.append("\n")
                    length += 1
                glued, inside = True, ""
                continue
            word, label = columns[0], _label(columns[-1], line)
            if not glued and not _CLOSING.fullmatch(word):
                pieces.append(" ")
                length += 1
            inside = self._take(label, length, len(word), inside)
            pieces.append(word)
            length += len(word)
            glued = _OPENING.fullmatch(word) is not None
        self.text = "".join(pieces).strip("\n")
        self.title = self.text.partition("\n")[0]

    def _take(self, label: tuple[str, str] | None, start: int, length: int, inside: str) -> str:
        """Note that a word is in a name; the type of the name that goes on."""
        if label is None:
            return ""
        place, name = label
        if inside == name and place not in _STARTS:
            kind, begin, _ = self._names[-1]
            self._names[-1] = (kind, begin, start + length)
        else:
            self._names.append((name, start, start + length))
        return "" if place in _ENDS else name

    def notes(self, document: str) -> Iterator[Annotation]:
        """An annotation for every name, tagged with its type."""
        for name, start, end in self._names:
            target = target_in(self.text, start, end)
            yield Annotation(
                id=f"{document}:{name}:{start}:{end}:{target.quote.exact}", document=document, targets=(target,),
                motivation="tagging", created="", modified="", tags=(name,),
            )  # fmt: skip


def _label(words: str, line: str) -> tuple[str, str] | None:
    match = _LABEL.fullmatch(words)
    if match is None:
        raise ImportingError(f"“{line[:40]}” names no word in its last column.", remedy="Choose a CoNLL-2003 file.")
    return (match[1], match[2]) if match[1] else None


IMPORTER = Importer(
    name="conll",
    label="CoNLL-2003 names",
    suffixes=(".conll", ".bio", ".iob"),
    media_types=("text/plain",),
    read=read,
)
