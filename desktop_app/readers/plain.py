"""Plain text: its exact characters, apart from line ends."""

from desktop_app.domain.offsets import canonical
from desktop_app.languages.lines import blocks_of
from desktop_app.readers.encoding import decode
from desktop_app.readers.provenance import Provenance, reading_of
from desktop_app.readers.reader import Reader, Reading, checked, title_in
from desktop_app.readers.visible import note_text


def read(data: bytes, file_name: str) -> Reading:
    """The text as it stands; by-lines and dates in it are guesses at its source."""
    text = canonical(decode(data, name=file_name))
    checked(Reading(text=text), file_name)  # before 50 MB are cut into blocks
    blocks = blocks_of(text)
    found = Provenance()
    found.add("title", title_in(text, blocks), "text")
    note_text(text, blocks, found)
    return reading_of(text, blocks, found)


READER = Reader(
    name="plain",
    label="Plain text",
    suffixes=(".txt", ".text"),
    media_types=("text/plain",),
    version="1",
    read=read,
)
