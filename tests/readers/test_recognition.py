"""Scans: pages that are pictures, read where the extra `ocr` is installed."""

import io

import pytest

from tests.corpus import papers
from tests.corpus.articles import ARTICLES


def scanned(data: bytes) -> bytes:
    """The pages of a PDF as pictures in a PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    pictures = [page.render(scale=150 / 72).to_pil().convert("RGB") for page in document]
    document.close()
    buffer = io.BytesIO()
    pictures[0].save(buffer, "PDF", resolution=150, save_all=True, append_images=pictures[1:])
    return buffer.getvalue()


def test_the_words_on_a_scan_are_recognised_and_said_to_be(qapp):
    pytest.importorskip("rapidocr", reason="the extra for text recognition is not installed")
    pytest.importorskip("PIL")
    from desktop_app.readers.pdf import read

    article = ARTICLES[1]
    reading = read(scanned(papers.qt_pdf(article, 2)), "scan.pdf")
    words = " ".join(article.texts).split()
    found = set(reading.text.split())
    assert sum(word in found for word in words) >= 0.95 * len(words)
    assert [each.where for each in reading.evidence if each.field == "text"] == ["recognition"]
