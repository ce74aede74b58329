"""How well and how fast files are read, beside other programs: python -m tests.benchmarks.reading [--papers].

Paragraphs by precision and recall over the corpus of tests/corpus, title, author and time by accuracy; then the time of
a page of 200 KB as a ratio to trafilatura's in the same run, and of 300 pages of PDF to PDFium's own.
"""

import os
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from tests.corpus import samples
from tests.corpus.programs import kliping, programs
from tests.corpus.scoring import Score, scored


def main() -> int:
    """Print the tables."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pages = list(samples.pages())
    print(f"{len(pages)} pages          precision  recall  title  author    day  clock")
    for name, read in programs().items():
        _show(name, scored(pages, read))
    if "--papers" in sys.argv:
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication([])
        papers = [*samples.documents(), *samples.printed_by_qt(), *samples.printed_by_office()]
        print(f"{len(papers)} documents")
        score = scored(papers, kliping)
        _show("kliping", score)
        print("\n".join(score.wrong))
        del application
    _time_page()
    _time_pdf()
    return 0


def _show(name: str, score: Score) -> None:
    values = (score.precision, score.recall, *(score.accuracy(field) for field in ("title", "byline", "day", "clock")))
    print(f"{name:18}" + "".join(f"{value:9.3f}" for value in values))


def _time_page() -> None:
    """A page of 200 KB: menus, an article of 60 paragraphs, comments."""
    from trafilatura import bare_extraction

    from desktop_app.readers.html import read

    page = long_page()
    ours, theirs = _alternately(
        lambda: read(page, "page.html"),
        lambda: bare_extraction(page.decode(), include_comments=False, with_metadata=True),
    )
    print(f"page of {len(page) // 1000} KB: {ours * 1000:.0f} ms, {ours / theirs:.2f} of trafilatura alone")


def _time_pdf() -> None:
    """300 pages of text in one column."""
    import pypdfium2

    from desktop_app.readers.pdf import read

    data = long_pdf(300)
    start = time.process_time()
    document = pypdfium2.PdfDocument(data)
    for page in document:
        page.get_textpage().get_text_range()
    alone = time.process_time() - start
    pages = len(document)
    document.close()
    start = time.process_time()
    read(data, "long.pdf")
    ours = time.process_time() - start
    print(f"PDF of {pages} pages: {pages / ours:.0f} pages a second, {ours / alone:.2f} of PDFium alone")


def long_page() -> bytes:
    """200 KB of markup around and in an article."""
    from tests.corpus.pages import paper

    article = samples.ARTICLES[0]
    page = paper(article)
    inside = "".join(f'<p data-n="{n}">{words} ({n})</p>' for n in range(60) for words in (article.texts[n % 5],))
    menu = "".join(
        f'<li class="menu-item menu-item-{n}"><a href="/rubrik/{n}">Rubrik {n}</a></li>' for n in range(2000)
    )
    comments = "".join(f"<li class='comment'><p>Komentar nomor {n} tentang berita ini.</p></li>" for n in range(600))
    page = page.replace('<p class="kcm', f'{inside}<p class="kcm', 1).replace("<nav>", f"<nav><ul>{menu}</ul>", 1)
    return page.replace("</body>", f"<ul id='comments'>{comments}</ul></body>", 1).encode()


def long_pdf(pages: int) -> bytes:
    """A PDF of so many pages of some 2,500 characters, in a standard font, written by hand."""
    words = " ".join(samples.ARTICLES[5].texts)
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(pages))
    objects.append(f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for number in range(pages):
        text = (words[37 * number % 900 :] + " " + words)[:2500].encode("ascii", "ignore").decode()
        text = text.replace("(", "").replace(")", "").replace("\\", "")
        lines = [text[at : at + 80] for at in range(0, len(text), 80)]
        stream = "BT /F1 10 Tf 60 780 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return _pdf(objects)


def _pdf(objects: list[str]) -> bytes:
    data, places = b"%PDF-1.4\n", []
    pieces = [data]
    length = len(data)
    for number, content in enumerate(objects, 1):
        piece = f"{number} 0 obj\n{content}\nendobj\n".encode()
        places.append(length)
        pieces.append(piece)
        length += len(piece)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return b"".join(pieces) + f"{end}startxref\n{length}\n%%EOF".encode()


def _alternately(*calls: Callable[[], Any], rounds: int = 7) -> list[float]:
    """The median time of each call, taken in turns so that a busy machine slows all alike."""
    times: list[list[float]] = [[] for _ in calls]
    for call in calls:
        call()
    for _ in range(rounds):
        for taken, call in zip(times, calls, strict=True):
            start = time.process_time()
            call()
            taken.append(time.process_time() - start)
    return [median(taken) for taken in times]


if __name__ == "__main__":
    raise SystemExit(main())
