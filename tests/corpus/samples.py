"""The files of the corpus with what is expected of each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.corpus import later_pages as later
from tests.corpus import papers
from tests.corpus.articles import ARTICLES, Article
from tests.corpus.fourth_pages import FOURTH_SHAPES
from tests.corpus.house_pages import HOUSE_SHAPES
from tests.corpus.pages import Shape
from tests.corpus.stranger_pages import SHAPES
from tests.corpus.system_pages import SYSTEM_SHAPES
from tests.corpus.third_pages import THIRD_SHAPES
from tests.corpus.unmet_pages import UNMET_SHAPES


@dataclass(frozen=True, slots=True)
class Sample:
    """A file's name, its bytes, the article in it, and which of title, byline, published, clock it shows."""

    name: str
    data: bytes
    article: Article
    shows: frozenset[str]
    paragraphs: tuple[str, ...]


LATER_SHAPES = (
    Shape("regional", later.regional),
    Shape("wire", later.wire),
    Shape("grey_lady", later.grey_lady),
    Shape("letter_site", later.letter_site),
    Shape("reader_view", later.reader_view, frozenset(("title", "byline"))),
    Shape("ministry", later.ministry, frozenset(("title", "published", "clock"))),
    Shape("magazine", later.magazine, has_standfirst=True),
    Shape("forwarded", later.forwarded, frozenset(("title",))),
)


EVERY_SHAPE = (*SHAPES, *LATER_SHAPES, *SYSTEM_SHAPES, *HOUSE_SHAPES, *UNMET_SHAPES, *THIRD_SHAPES, *FOURTH_SHAPES)


def pages(shapes: tuple[Shape, ...] = EVERY_SHAPE) -> Iterator[Sample]:
    """Each shape of page with an Indonesian and an English article."""
    indonesian = [article for article in ARTICLES if article.language == "id"]
    english = [article for article in ARTICLES if article.language == "en"]
    for number, shape in enumerate(shapes):
        for articles in (indonesian, english):
            article = articles[number % len(articles)]
            data = shape.write(article).encode()
            expected = (*([article.standfirst] if shape.has_standfirst else []), *article.texts)
            yield Sample(f"{shape.name}-{article.language}.html", data, article, shape.shows, expected)


_PAPERS = (
    ("docx", papers.docx, ("title", "byline")),
    ("odt", papers.odt, ("title", "byline")),
    ("rtf", papers.rtf, ("title", "byline")),
    ("epub", papers.epub, ("title", "byline", "published", "clock")),
    ("eml", papers.eml, ("title", "byline", "published", "clock")),
    ("letter.eml", papers.letter, ("title", "byline", "published", "clock")),
    ("mhtml", papers.mhtml, ("title", "byline", "published", "clock")),
    ("webarchive", papers.webarchive, ("title", "byline", "published", "clock")),
    ("maff", papers.maff, ("title", "byline", "published", "clock")),
    ("txt", papers.text, ("byline", "published", "clock")),
)


def documents() -> Iterator[Sample]:
    """Each kind of document with an Indonesian and an English article."""
    for number, (suffix, write_one, shows) in enumerate(_PAPERS):
        for article in (ARTICLES[number % 5], ARTICLES[5 + number % 5]):
            expected = (article.title, *article.texts) if suffix == "txt" else tuple(article.texts)
            yield Sample(f"{article.key}.{suffix}", write_one(article), article, frozenset(shows), expected)


def printed_by_qt() -> Iterator[Sample]:
    """PDFs in one, two and three columns; a QGuiApplication must be there."""
    for columns in (1, 2, 3):
        for article in (ARTICLES[columns - 1], ARTICLES[4 + columns]):
            data = papers.qt_pdf(article, columns)
            yield Sample(
                f"qt-{columns}-{article.language}.pdf", data, article, frozenset(("title",)), tuple(article.texts)
            )


def printed_by_office() -> Iterator[Sample]:
    """The same by LibreOffice; none where it is not installed."""
    for columns in (1, 2, 3):
        article = ARTICLES[2 * columns - 1]
        data = papers.office_pdf(article, columns)
        if data is not None:
            yield Sample(f"office-{columns}.pdf", data, article, frozenset(("title",)), tuple(article.texts))


def write(samples: Iterable[Sample], folder: Path) -> list[Path]:
    """Put the files of samples into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for sample in samples:
        path = folder / sample.name
        path.write_bytes(sample.data)
        written.append(path)
    return written
