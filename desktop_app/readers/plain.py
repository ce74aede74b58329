"""Plain text: its exact characters, apart from line ends."""

from desktop_app.domain.documents import Source
from desktop_app.domain.offsets import canonical
from desktop_app.languages.lines import blocks_of
from desktop_app.readers.encoding import decode
from desktop_app.readers.reader import Reader, Reading, checked


def read(data: bytes, file_name: str) -> Reading:
    """The text as it stands; the title is the line that is one, if any."""
    text = canonical(decode(data, name=file_name))
    checked(Reading(text=text), file_name)  # before 50 MB are cut into blocks
    blocks = blocks_of(text)
    title = next((block.span.slice(text) for block in blocks if block.kind == "title"), "")
    return Reading(text=text, blocks=blocks, found=Source(title=title))


READER = Reader(
    name="plain",
    label="Plain text",
    suffixes=(".txt", ".text"),
    media_types=("text/plain",),
    version="1",
    read=read,
)
