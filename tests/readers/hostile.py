"""Files that mean harm, or came to some: made for the tests."""

import io
import plistlib
from zipfile import ZIP_DEFLATED, ZipFile

_OFFICE = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text"))
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORDS = "Sebuah dermaga kayu ambruk pada Senin pagi."


def zipped(members: dict[str, str | bytes]) -> bytes:
    """A package of the members."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return buffer.getvalue()


def odt(inside: str = f"<text:p>{WORDS}</text:p>", *, before: str = "", **more: str | bytes) -> bytes:
    """An OpenDocument text with this in its body, and more members."""
    body = f"<office:body><office:text>{inside}</office:text></office:body>"
    content = f"{before}<office:document-content {_OFFICE}>{body}</office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, **more})


def docx(inside: str = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>", *, before: str = "", **more: str | bytes) -> bytes:
    """A Word document with this in its body, and more members."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r" Type="{kind}" Target="word/document.xml"/></Relationships>'
    )
    document = f"{before}<w:document {_WORD}><w:body>{inside}</w:body></w:document>"
    return zipped({"[Content_Types].xml": types, "_rels/.rels": relations, "word/document.xml": document, **more})


def epub(chapter: str = f"<p>{WORDS}</p>", *, href: str = "a.xhtml", before: str = "", **more: str | bytes) -> bytes:
    """A book of one chapter, which the package looks for at `href`."""
    opf = (
        f'{before}<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title>Buku</dc:title></metadata><manifest><item id="a" href="{href}" media-type="application/xhtml+xml"/>'
        '</manifest><spine><itemref idref="a"/></spine></package>'
    )
    container = '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>'
    return zipped({
        "META-INF/container.xml": container,
        "c.opf": opf,
        "a.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{chapter}</body></html>',
        **more,
    })  # fmt: skip


def maff(page: str = f"<p>{WORDS}</p>", *, index: str = "index.html", before: str = "", **more: str | bytes) -> bytes:
    """A page kept by the archive format of Mozilla, whose record names it as `index`."""
    terms = 'xmlns:m="http://maf.mozdev.org/metadata/rdf#" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    record = f'{before}<r:RDF {terms}><r:Description><m:indexfilename r:resource="{index}"/></r:Description></r:RDF>'
    return zipped({"1/index.rdf": record, "1/index.html": page, **more})


def webarchive(page: str) -> bytes:
    """A page as Safari archives it, in XML."""
    return plistlib.dumps(
        {"WebMainResource": {"WebResourceData": page.encode(), "WebResourceURL": "https://x.example/"}}
    )


def entities(*, levels: int = 12) -> str:
    """A document type whose last entity unfolds to ten to the power of `levels`."""
    rest = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(levels))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{rest}<!ENTITY f SYSTEM "file:///etc/passwd">]>'


def encrypted(data: bytes) -> bytes:
    """A package whose members say that they are encrypted."""
    changed = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(mark)
        while at >= 0:
            changed[at + place] |= 1
            at = changed.find(mark, at + 4)
    return bytes(changed)


def pdf(*, page: str = "", trailer: str = "", objects: tuple[str, ...] = ()) -> bytes:
    """A PDF of one page with more objects from number 5 on."""
    stream = page or f"BT /F1 10 Tf 60 700 Td ({WORDS}) Tj ET"
    every = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> "
        "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        *objects,
    )
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(every, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(every) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R {trailer} >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF".encode()


def scan() -> bytes:
    """A page that is a picture."""
    picture = (
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    )
    return pdf(page="q 595 0 0 842 0 0 cm /I Do Q", objects=(f"{picture}\nstream\nA\nendstream",))


def locked_pdf() -> bytes:
    """A PDF that only a password opens, which nobody knows."""
    key = "<" + "5a" * 32 + ">"
    lock = f"<< /Filter /Standard /V 1 /R 2 /P -44 /O {key} /U {key} >>"
    return pdf(objects=("<< >>", lock), trailer="/Encrypt 6 0 R /ID [<00><00>]")
