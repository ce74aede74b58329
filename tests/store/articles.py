"""Revisions as a reader makes them, from a text."""

from hashlib import sha256

from desktop_app.domain.documents import Block, Revision, Source, text_hash
from desktop_app.domain.identifiers import new_id, now

TEXT = (
    "Tujuh tentara tewas 🌧️ di perbatasan\n"
    "Serangan itu menewaskan tujuh orang, kata juru bicara pada hari Rabu.\n"
    "Pihak lain membantah: tidak ada serangan."
)


def article(text: str = TEXT, *, title: str = "Bentrokan", language: str = "id", document: str = "") -> Revision:
    """A revision of `text`, every line a paragraph."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(kind="paragraph", start=start, end=start + len(line)))
        start += len(line) + 1
    data = text.encode()
    return Revision(
        id=new_id(),
        document=document or new_id(),
        sha256=sha256(data).hexdigest(),
        text_sha256=text_hash(text),
        reader="plain",
        reader_version="1",
        created=now(),
        blocks=tuple(blocks),
        found=Source(title=title, language=language, published="2021-11-17"),
        file_name="bentrokan.txt",
        media_type="text/plain",
        text=text,
        original=data,
    )
