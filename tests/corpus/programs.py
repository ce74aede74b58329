"""Programs that read the corpus: ours, and three others for comparison (the latter two are no dependencies)."""

from collections.abc import Callable
from importlib.util import find_spec

from desktop_app.domain.documents import BOILERPLATE
from tests.corpus.samples import Sample
from tests.corpus.scoring import Found


def kliping(sample: Sample) -> Found:
    """The registered reader for the file; what it takes for something around the article does not count as found."""
    from desktop_app import pipeline

    revision = pipeline.read_bytes(sample.data, file_name=sample.name)
    kept = [block for block in revision.blocks if block.kind != "title" and block.kind not in BOILERPLATE]
    found = revision.found
    paragraphs = tuple(revision.text[block.start : block.end] for block in kept)
    return Found(paragraphs, found.title, found.byline, found.published or "")


def trafilatura(sample: Sample) -> Found:
    """As it is used out of the box for text with metadata."""
    from trafilatura import bare_extraction

    document = bare_extraction(sample.data.decode(), include_comments=False, with_metadata=True)
    if document is None:
        return Found(())
    lines = (document.text or "").split("\n")
    kept = [line.removeprefix("- ") for line in lines]
    title = document.title or ""
    if kept and kept[0].strip() == title.strip():
        kept = kept[1:]
    return Found(tuple(kept), title, (document.author or "").replace(";", ","), document.date or "")


def readability(sample: Sample) -> Found:
    """The article's HTML, its paragraphs, headings, quotations and items taken as ours are."""
    from lxml import html
    from readability import Document

    document = Document(sample.data.decode())
    tree = html.fromstring(document.summary())
    leaves = [each for each in tree.iter("p", "h2", "h3", "li", "blockquote") if each.find(".//p") is None]
    return Found(tuple(each.text_content() for each in leaves), document.short_title())


def newspaper(sample: Sample) -> Found:
    """newspaper4k on the given HTML, with nothing fetched."""
    from newspaper import Article

    article = Article("https://beispiel.example/", language="en", fetch_images=False)
    article.download(input_html=sample.data.decode())
    article.parse()
    moment = article.publish_date.isoformat() if article.publish_date else ""
    return Found(tuple(article.text.split("\n")), article.title or "", ", ".join(article.authors), moment)


def programs() -> dict[str, Callable[[Sample], Found]]:
    """Those that are installed, by name."""
    found: dict[str, Callable[[Sample], Found]] = {"kliping": kliping, "trafilatura": trafilatura}
    if find_spec("readability"):
        found["readability-lxml"] = readability
    if find_spec("newspaper"):
        found["newspaper4k"] = newspaper
    return found
