"""What a page says of its own source: JSON-LD (schema.org), meta elements, microdata, what a browser notes."""

import html
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.languages.dates import machine_date, written_date
from desktop_app.readers.provenance import Provenance

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLES = frozenset((
    "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "LiveBlogPosting",
    "OpinionNewsArticle", "ReviewNewsArticle", "BackgroundNewsArticle", "SocialMediaPosting", "Report",
))  # fmt: skip
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")  # Chromium, Firefox, old Internet Explorer
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+)")
_BROWSER_DATE = re.compile(
    r"\w{3} (?P<month>\w{3}) (?P<day>\d\d) (?P<year>\d{4}) (?P<time>[\d:]{8}) GMT(?P<zone>[+-]\d{4})"
)
_MOST_SCRIPT = 2_000_000  # characters of JSON-LD
_DEEPEST = 6  # lists and graphs within each other
# field → names of meta elements, the weightiest first, with the vocabulary they are of
_META: dict[str, tuple[tuple[str, str], ...]] = {
    "title": (("og:title", "opengraph"), ("twitter:title", "twitter"), ("dc.title", "dublin-core"),
              ("dcterms.title", "dublin-core"), ("parsely-title", "meta"), ("title", "meta")),
    "byline": (("author", "meta"), ("article:author", "opengraph"), ("dc.creator", "dublin-core"),
               ("dcterms.creator", "dublin-core"), ("parsely-author", "meta"), ("sailthru.author", "meta"),
               ("content_author", "meta"), ("byl", "meta")),
    "publisher": (("og:site_name", "opengraph"), ("dc.publisher", "dublin-core"), ("dcterms.publisher", "dublin-core"),
                  ("publisher", "meta"), ("application-name", "meta"), ("apple-mobile-web-app-title", "meta")),
    "published": (("article:published_time", "opengraph"), ("datepublished", "meta"), ("publishdate", "meta"),
                  ("publish-date", "meta"), ("pubdate", "meta"), ("content_publisheddate", "meta"),
                  ("parsely-pub-date", "meta"), ("sailthru.date", "meta"), ("dc.date.issued", "dublin-core"),
                  ("dcterms.issued", "dublin-core"), ("dc.date", "dublin-core"), ("dcterms.created", "dublin-core"),
                  ("dcterms.date", "dublin-core"), ("date", "meta")),
    "updated": (("article:modified_time", "opengraph"), ("og:updated_time", "opengraph"), ("datemodified", "meta"),
                ("last-modified", "meta"), ("dcterms.modified", "dublin-core")),
    "section": (("article:section", "opengraph"), ("section", "meta"), ("category", "meta"),
                ("content_category", "meta"), ("parsely-section", "meta")),
    "url": (("og:url", "opengraph"),),
    "language": (("content-language", "meta"), ("dc.language", "dublin-core"), ("language", "meta"),
                 ("og:locale", "opengraph")),
    "licence": (("dcterms.license", "dublin-core"), ("dc.rights", "dublin-core"), ("dcterms.rights", "dublin-core")),
}  # fmt: skip


def note_head(tree: "HtmlElement", beginning: str, found: Provenance) -> None:
    """Add to `found` what stands in the page's head; `beginning` is where a browser writes where the page is from."""
    _note_saving(beginning, found)
    for element in tree.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split():
            found.add("url", element.get("href"), "canonical")
    articles = list(_articles(tree))
    for article in articles:
        _note_article(article, found)
    _note_metas(tree, found)
    _note_microdata(tree, found)
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
    found.add("language", language and language.replace("_", "-"), "markup")


def _note_saving(beginning: str, found: Provenance) -> None:
    single = _SINGLE_FILE.search(beginning)
    if single is not None:
        found.add("url", single[1], "browser")
        found.add("retrieved", _browser_date(single[2]), "browser")
        return
    saved = _SAVED_FROM.search(beginning)
    if saved is not None:
        found.add("url", saved[1], "browser")


def _browser_date(words: str) -> str | None:
    """What JavaScript's Date.toString() writes: Mon May 06 2024 10:00:00 GMT+0700 (Western Indonesia Time)."""
    match = _BROWSER_DATE.search(words)
    if match is None:
        return written_date(words)
    return written_date(f"{match['day']} {match['month']} {match['year']} {match['time']} {match['zone']}")


def _note_article(article: dict[str, Any], found: Provenance) -> None:
    where = "json-ld"
    found.add("title", _words(article.get("headline")) or _words(article.get("name")), where)
    authors = [_name(author) for author in _listed(article.get("author") or article.get("creator"))]
    found.add("byline", ", ".join(filter(None, authors)), where)
    for publisher in _listed(article.get("publisher")):
        found.add("publisher", _name(publisher), where)
    found.add("published", machine_date(_plain(article.get("datePublished"))), where)
    found.add("updated", machine_date(_plain(article.get("dateModified"))), where)
    found.add("section", _words(next(iter(_listed(article.get("articleSection"))), None)), where)
    found.add("language", _language(article.get("inLanguage")), where)
    page = article.get("mainEntityOfPage")
    found.add("url", _plain(article.get("url")) or _plain(page.get("@id") if isinstance(page, dict) else page), where)
    found.add("licence", _plain(article.get("license")), where)


def _note_metas(tree: "HtmlElement", found: Provenance) -> None:
    metas: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("http-equiv")
        content = element.get("content")
        if name and content and content.strip():
            metas.setdefault(name.strip().lower(), html.unescape(content))
    for field, names in _META.items():
        for name, where in names:
            value = metas.get(name)
            if value is None or (field == "byline" and "://" in value):
                continue
            if field in ("published", "updated"):
                value = machine_date(value) or written_date(value)
            found.add(field, value and value.replace("_", "-") if field == "language" else value, where)


def _note_microdata(tree: "HtmlElement", found: Provenance) -> None:
    fields = {"datepublished": "published", "datemodified": "updated"}
    for element in tree.xpath("//*[@itemprop]"):
        field = fields.get(element.get("itemprop").strip().lower())
        if field:
            value = element.get("content") or element.get("datetime")
            found.add(field, machine_date(value), "microdata")


def _articles(tree: "HtmlElement") -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json" or not script.text:
            continue
        if len(script.text) > _MOST_SCRIPT:
            continue
        try:
            values = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for value in _objects(values, _DEEPEST):
            if not _ARTICLES.isdisjoint(each for each in _listed(value.get("@type")) if isinstance(each, str)):
                yield value


def _objects(values: Any, depth: int) -> Iterator[dict[str, Any]]:
    for value in _listed(values):
        if isinstance(value, list) and depth:
            yield from _objects(value, depth - 1)
        elif isinstance(value, dict):
            yield value
            if depth and isinstance(value.get("@graph"), list):
                yield from _objects(value["@graph"], depth - 1)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _name(value: Any) -> str | None:
    return _words(value.get("name")) if isinstance(value, dict) else _words(value)


def _language(value: Any) -> str | None:
    words = _plain(value.get("alternateName") or value.get("name")) if isinstance(value, dict) else _plain(value)
    return words.replace("_", "-") if words and len(words) <= 11 else None


def _plain(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _words(value: Any) -> str | None:
    """A value's words; templates escape them for HTML although JSON needs none of it."""
    return html.unescape(value) if isinstance(value, str) and "://" not in value else None
