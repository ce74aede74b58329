"""The texts of a REFI-QDA project, in its XML or beside it, with the selections on them."""

from dataclasses import dataclass

from desktop_app.importers.archive import Archive
from desktop_app.importers.offsets import ForeignText, Passage
from desktop_app.importers.refi import Element, child, children, local

_TEXTS = ("TextSource", "Representation", "TextDescription", "Transcript")
_PICTORIAL = ("PictureSelection", "PDFSelection", "AudioSelection", "VideoSelection", "TranscriptSelection")


@dataclass(frozen=True, slots=True, eq=False)
class TextSource:
    """A text with the selections on it."""

    element: Element
    text: ForeignText
    selections: tuple[Element, ...]

    @property
    def passages(self) -> list[Passage]:
        """The selections as their writer places them; programs that name them name them by their words."""
        return [
            Passage(start=_whole(each, "startPosition"), end=_whole(each, "endPosition"), quote=each.get("name", ""))
            for each in self.selections
        ]

    @property
    def title(self) -> str:
        """The text's name, else that of the PDF or recording it is the text of."""
        parent = self.element.getparent()
        return self.element.get("name", "") or ("" if parent is None else parent.get("name", ""))


def sources_of(root: Element, archive: Archive) -> tuple[list[TextSource], list[str]]:
    """The texts of a project in its order, and the names of what cannot be read as text."""
    found: list[TextSource] = []
    left_out: list[str] = []
    for element in root.iter():
        if local(element) in _PICTORIAL:
            left_out.append(local(element))
        if local(element) not in _TEXTS:
            continue
        selections = tuple(children(element, "PlainTextSelection"))
        raw = raw_text(element, archive)
        if raw is None:
            left_out += ["TextSource", *(local(each) for each in selections)]
        else:
            found.append(TextSource(element, ForeignText(raw), selections))
    return found, left_out


def raw_text(element: Element, archive: Archive) -> str | None:
    """The plain text of a source or note as the file has it; None where it is elsewhere."""
    path = element.get("plainTextPath", "")
    if path:
        name = archive.find(f"sources/{path.rpartition('/')[2]}")
        return None if name is None else _decoded(archive.read(name))
    inline = child(element, "PlainTextContent")
    return None if inline is None else "".join(inline.itertext())


def _decoded(data: bytes) -> str:
    """The text with its byte order mark, which some writers count."""
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def _whole(element: Element, attribute: str) -> int:
    try:
        return int(element.get(attribute, ""))
    except ValueError:
        return -1
