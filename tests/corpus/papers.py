"""Documents of the corpus: office files, books, mail and PDFs in one to three columns."""

import io
import plistlib
import shutil
import subprocess
import tempfile
from email import policy
from email.message import EmailMessage
from html import escape
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from tests.corpus.articles import Article
from tests.corpus.pages import portal
from tests.corpus.parts import body, shown_date

_MOMENT = (2024, 1, 1, 0, 0, 0)


def _zipped(members: dict[str, str | bytes]) -> bytes:
    """The members in a package, the first one not packed, as EPUB and OpenDocument want their media type."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as package:
        for number, (name, content) in enumerate(members.items()):
            info = ZipInfo(name, _MOMENT)
            package.writestr(info, content, ZIP_STORED if number == 0 else ZIP_DEFLATED)
    return buffer.getvalue()


def docx(article: Article) -> bytes:
    """A manuscript in Word: title, by-line, headings, quotations, lists; properties filled in."""
    from docx import Document

    document = Document()
    document.core_properties.title, document.core_properties.author = article.title, article.byline
    document.add_heading(article.title, 0)
    styles = {"quote": "Quote", "list": "List Bullet"}
    for kind, words in article.parts:
        if kind == "heading":
            document.add_heading(words, 1)
        else:
            document.add_paragraph(words, style=styles.get(kind))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(f'xmlns:{name}="{_OFFICE}{name}:1.0"' for name in ("office", "text", "style", "meta")) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def _odt_body(article: Article) -> str:
    styles = {"quote": "Quotations", "paragraph": "Text_20_body", "list": "Text_20_body"}
    pieces = [f'<text:p text:style-name="Title">{escape(article.title)}</text:p>']
    for kind, words in article.parts:
        if kind == "heading":
            pieces.append(f'<text:h text:outline-level="2">{escape(words)}</text:h>')
            continue
        piece = f'<text:p text:style-name="{styles[kind]}">{escape(words)}</text:p>'
        pieces.append(f"<text:list><text:list-item>{piece}</text:list-item></text:list>" if kind == "list" else piece)
    return "".join(pieces)


def odt(article: Article) -> bytes:
    """An OpenDocument text written by hand."""
    meta = f"<dc:title>{escape(article.title)}</dc:title><dc:creator>{escape(article.byline)}</dc:creator>"
    return _zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {_SPACES}><office:body><office:text>{_odt_body(article)}"
        "</office:text></office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {_SPACES}><office:meta>{meta}</office:meta></office:document-meta>",
    })  # fmt: skip


def rtf(article: Article) -> bytes:
    """Rich text as small editors write it."""

    def escaped(words: str) -> str:
        return "".join(each if ord(each) < 128 else rf"\u{ord(each)}?" for each in words.replace("\\", ""))

    pieces = [rf"\pard\plain\outlinelevel0\b\fs36 {escaped(article.title)}\par"]
    for kind, words in article.parts:
        layout = {"heading": r"\outlinelevel1\b", "list": r"\fi-200 {\listtext\'95\tab}"}.get(kind, "")
        pieces.append(rf"\pard\plain{layout} {escaped(words)}\par")
    info = rf"{{\info{{\title {escaped(article.title)}}}{{\author {escaped(article.byline)}}}}}"
    return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\froman Serif;}}" + info + "\n".join(pieces) + "}").encode("ascii")


def epub(article: Article) -> bytes:
    """A book of one article, a chapter to each half."""
    half = len(article.parts) // 2
    chapters = [body(article).split("\n")[:half], body(article).split("\n")[half:]]
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{}</body></html>'
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(article.title)}</dc:title><dc:creator>{escape(article.byline)}</dc:creator>"
        f"<dc:publisher>{article.publisher}</dc:publisher><dc:language>{article.language}</dc:language>"
        f'<dc:date>{article.published}</dc:date></metadata><manifest><item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="text/b%20b.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/c.opf"/></rootfiles></container>'
    return _zipped({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "OEBPS/c.opf": opf,
        "OEBPS/text/a.xhtml": page.format("".join(chapters[0])),
        "OEBPS/text/b b.xhtml": page.format("".join(chapters[1])),
    })  # fmt: skip


def eml(article: Article) -> bytes:
    """A newsletter: tables, a hidden preview, a line to unsubscribe."""
    message = EmailMessage(policy=policy.SMTP)
    message["Subject"], message["From"] = article.title, f"{article.byline} <surat@{article.domain}>"
    message["Date"] = _mail_date(article.published)
    message.set_content(article.texts[0])
    inside = "".join(f"<tr><td>{piece}</td></tr>" for piece in body(article).split("\n"))
    message.add_alternative(
        f'<html><body><div style="display:none">{article.related[0]}</div><table>{inside}<tr><td><p>'
        'Unsubscribe from this list</p></td></tr></table><img src="https://pixel.example/1.gif"></body></html>',
        subtype="html",
    )
    message.set_boundary("boundary")
    return message.as_bytes()


def letter(article: Article) -> bytes:
    """A plain letter, its lines broken for a terminal, in quoted-printable."""
    message = EmailMessage(policy=policy.SMTP)
    message["Subject"], message["From"] = article.title, f"{article.byline} <surat@{article.domain}>"
    message["Date"] = _mail_date(article.published)
    message.set_content("\n\n".join(_wrapped(words) for words in article.texts), cte="quoted-printable")
    return message.as_bytes()


def _mail_date(moment: str) -> str:
    from datetime import datetime
    from email.utils import format_datetime

    return format_datetime(datetime.fromisoformat(moment))


def _wrapped(words: str) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(words, 72))


def mhtml(article: Article) -> bytes:
    """A page as Chromium archives it."""
    message = EmailMessage(policy=policy.SMTP)
    message["From"], message["Snapshot-Content-Location"] = "<Saved by Blink>", article.address
    message["Date"] = "Tue, 07 May 2024 09:00:00 +0700"
    message.set_content(portal(article), subtype="html", cte="quoted-printable")
    message.make_related(boundary="boundary")
    message.add_related(b"GIF89a", maintype="image", subtype="gif")
    return message.as_bytes()


def webarchive(article: Article) -> bytes:
    """A page as Safari archives it."""
    page = {"WebResourceData": portal(article).encode(), "WebResourceURL": article.address,
            "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8"}  # fmt: skip
    return plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)


def maff(article: Article) -> bytes:
    """A page as the Mozilla Archive Format extension keeps it."""
    record = f"""<?xml version="1.0"?>
<RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="{article.address}"/>
<MAF:archivetime RDF:resource="Tue, 07 May 2024 09:00:00 +0700"/><MAF:indexfilename RDF:resource="index.html"/>
<MAF:charset RDF:resource="UTF-8"/></RDF:Description></RDF:RDF>"""
    folder = "1715047200000_1"
    return _zipped(
        {
            f"{folder}/index.rdf": record,
            f"{folder}/index.html": portal(article),
            f"{folder}/index_files/a.gif": b"GIF89a",
        }
    )


def text(article: Article) -> bytes:
    """Words copied from a page, with what stood around them."""
    lines = [
        article.title,
        shown_date(article),
        f"Penulis: {article.byline}",
        *article.texts,
        f"Baca juga: {article.related[0]}",
    ]
    return "\r\n\r\n".join(lines).encode("utf-8-sig")


def qt_pdf(article: Article, columns: int) -> bytes:
    """A page set by Qt: a title over all columns, a running head and page numbers, words broken by hyphens."""
    from tests.corpus.typesetting import typeset

    return typeset(article, columns)


def office_pdf(article: Article, columns: int) -> bytes | None:
    """A page set by LibreOffice, None where it is not installed. Not the same bytes twice."""
    program = shutil.which("soffice")
    if program is None:
        return None
    layout = (
        '<office:automatic-styles><style:style style:name="S" style:family="section"><style:section-properties>'
        f'<style:columns fo:column-count="{columns}" fo:column-gap="0.5cm"/></style:section-properties></style:style>'
        '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"'
        ' fo:margin-bottom="0.2cm"/></style:style></office:automatic-styles>'
    )
    inside = _odt_body(article).replace('"Text_20_body"', '"P"').replace('"Quotations"', '"P"')
    title, rest = inside.split("</text:p>", 1)
    flat = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2">{layout}'
        f'<office:body><office:text>{title}</text:p><text:section text:style-name="S" text:name="s">{rest}</text:section>'
        "</office:text></office:body></office:document>"
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "a.fodt")
        source.write_text(flat, encoding="utf-8")
        command = [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", folder, str(source)], capture_output=True, timeout=120, check=False)
        made = source.with_suffix(".pdf")
        return made.read_bytes() if made.exists() else None
