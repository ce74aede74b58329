"""What readers of documents end with: the blocks, and what the file and its text say of their source."""

from collections.abc import Callable

from desktop_app.languages.lines import with_boilerplate
from desktop_app.readers.provenance import Provenance, reading_of
from desktop_app.readers.reader import BlockWriter, Reading, checked, title_in, with_title
from desktop_app.readers.visible import note_text


def document_of(writer: BlockWriter, file_name: str, note: Callable[[Provenance], None]) -> Reading:
    """The reading of what was written; `note` adds what the file says apart from its text, which weighs more.

    Raises ReadingError as `checked()` does.
    """
    text = writer.text
    blocks = with_boilerplate(text, with_title(writer.blocks))
    found = Provenance()
    found.add("title", title_in(text, blocks), "text")
    note(found)
    note_text(text, blocks, found)
    return checked(reading_of(text, blocks, found), file_name)
