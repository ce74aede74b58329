"""Letters and newsletters (.eml): the HTML part as it is laid out, else the plain one."""

from email.message import EmailMessage

from desktop_app.domain.offsets import canonical
from desktop_app.errors import ReadingError
from desktop_app.languages.lines import with_boilerplate
from desktop_app.readers.encoding import decode
from desktop_app.readers.furniture import drop_unseen
from desktop_app.readers.mail import body_of, broken, header, message_of, moment_in, parts_of, sender_of
from desktop_app.readers.markup import write_blocks
from desktop_app.readers.page import page_text, parsed
from desktop_app.readers.provenance import Provenance, reading_of
from desktop_app.readers.reader import BlockWriter, Reader, Reading, checked
from desktop_app.readers.visible import note_text


def read(data: bytes, file_name: str) -> Reading:
    """Subject and words of a message; pictures and attachments are left out. Raises ReadingError."""
    message = message_of(data, file_name)
    found = Provenance()
    _note_headers(message, found)
    writer = BlockWriter()
    writer.add("title", found.best("title"))
    if not (_write_html(message, file_name, writer) or _write_plain(message, file_name, writer)):
        raise broken(file_name)
    blocks = with_boilerplate(writer.text, writer.blocks)
    note_text(writer.text, blocks, found)
    return checked(reading_of(writer.text, blocks, found), file_name)


def _note_headers(message: EmailMessage, found: Provenance) -> None:
    found.add("title", header(message, "Subject"), "header")
    name, address = sender_of(message)
    found.add("byline", name, "header")
    found.add("publisher", header(message, "List-Id").partition("<")[0].strip(' "'), "header")
    found.add("publisher", address.rpartition("@")[2], "header", guess=True)
    found.add("published", moment_in(message), "header")
    found.add("url", header(message, "Archived-At").strip("<>"), "header")
    found.add("language", header(message, "Content-Language"), "header")


def _write_html(message: EmailMessage, file_name: str, writer: BlockWriter) -> bool:
    for part in parts_of(message, "text/html"):
        content, charset = body_of(part)
        tree = parsed(page_text(content, file_name, declared=charset)) if content.strip() else None
        if tree is not None:
            before = len(writer)
            drop_unseen(tree)
            write_blocks(tree, writer, title=writer.text)
            if len(writer) > before:
                return True
    return False


def _write_plain(message: EmailMessage, file_name: str, writer: BlockWriter) -> bool:
    before = len(writer)
    for part in parts_of(message, "text/plain"):
        content, charset = body_of(part)
        try:
            text = canonical(decode(content, declared=charset, name=file_name))
        except ReadingError:
            continue
        for paragraph in map(str.strip, text.split("\n\n")):
            _write_paragraph(paragraph, writer)
    return len(writer) > before


def _write_paragraph(paragraph: str, writer: BlockWriter) -> None:
    """Lines that were broken for the width of a terminal are one paragraph; quoted ones a quote."""
    lines = paragraph.split("\n")
    if all(line.startswith(">") for line in lines if line.strip()):
        writer.add("quote", " ".join(line.lstrip("> ") for line in lines))
    elif all(len(line) > 45 for line in lines[:-1]):
        writer.add("paragraph", " ".join(lines))
    else:
        for line in lines:
            writer.add("list" if line.startswith(("- ", "* ", "• ")) else "paragraph", line.removeprefix("- "))


READER = Reader(
    name="eml",
    label="E-mail",
    suffixes=(".eml",),
    media_types=("message/rfc822",),
    version="1",
    read=read,
)
