"""What a web page says of itself in its head: JSON-LD (schema.org), meta elements, what a browser notes on saving."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLES = ("NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "LiveBlogPosting")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")  # Chromium, Firefox, old Internet Explorer
_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]+)")
_META = {
    "published": (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate",
        "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "content_publisheddate",
    ),
    "updated": ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified"),
    "section": ("article:section", "section", "category"),
}  # fmt: skip


def page_fields(tree: "HtmlElement", head: str) -> dict[str, str]:
    """Fields of a Source that stand in `tree`, by name: published, updated, section, language, url, retrieved.

    `head` is the beginning of the page's text, where a browser writes where the page was saved from.
    """
    found: dict[str, str] = {}
    for article in _articles(tree):
        _keep(found, "published", _date(article.get("datePublished")))
        _keep(found, "updated", _date(article.get("dateModified")))
        _keep(found, "section", _words(article.get("articleSection")))
        _keep(found, "language", _words(article.get("inLanguage")))
    metas = _metas(tree)
    for field, names in _META.items():
        for name in names:
            value = metas.get(name)
            _keep(found, field, value if field == "section" else _date(value))
    _keep(found, "language", tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"))
    _keep(found, "language", metas.get("content-language") or metas.get("og:locale"))
    if "language" in found:
        found["language"] = found["language"].strip().replace("_", "-")
    found.update(_saved(head))
    return found


def _keep(found: dict[str, str], field: str, value: str | None) -> None:
    if value and value.strip():
        found.setdefault(field, value.strip())


def _saved(head: str) -> dict[str, str]:
    single = _SINGLE_FILE.search(head)
    if single is not None:
        return {"url": single[1], "note": f"saved {single[2].strip()}"}
    saved = _SAVED_FROM.search(head)
    return {"url": saved[1]} if saved is not None and saved[1] != "about:internet" else {}


def _metas(tree: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = element.get("content")
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _articles(tree: "HtmlElement") -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json" or not script.text:
            continue
        try:
            values = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for value in _objects(values):
            kinds = value.get("@type")
            if any(kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])):
                yield value


def _objects(values: Any) -> Iterator[dict[str, Any]]:
    for value in values if isinstance(values, list) else [values]:
        if isinstance(value, dict):
            yield value
            graph = value.get("@graph")
            if isinstance(graph, list):
                yield from (part for part in graph if isinstance(part, dict))


def _words(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, str) else None


def _date(value: Any) -> str | None:
    """The ISO 8601 date or time in `value`, seconds at most."""
    match = _DATE.search(value) if isinstance(value, str) else None
    if match is None:
        return None
    return re.sub(r"\.\d+", "", match[0].strip()).replace(" ", "T", 1).replace(" ", "")
