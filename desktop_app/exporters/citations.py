"""A passage with where it was read, in Markdown and as HTML, to be pasted into other texts."""

from html import escape

from desktop_app.domain.documents import Revision, Source
from desktop_app.domain.spans import Span
from desktop_app.exporters.excerpts import Places
from desktop_app.exporters.fields import escaped

_WEB = ("http://", "https://")


def cited_in_markdown(source: Source, revision: Revision, span: Span) -> str:
    """The passage as a quotation, its article below it."""
    quote = "\n".join(f"> {escaped(line)}".rstrip() for line in span.slice(revision.text).split("\n"))
    title = escaped(source.title or "Untitled")
    if source.url.startswith(_WEB):
        address = source.url.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E")
        title = f"[{title}](<{' '.join(address.split())}>)"
    return f"{quote}\n>\n> — {', '.join((title, *map(escaped, _about(source, revision, span))))}\n"


def cited_in_html(source: Source, revision: Revision, span: Span) -> str:
    """The passage as a quotation, its article below it; for the rich text of other programs."""
    words = escape(span.slice(revision.text)).replace("\n", "<br>")
    title, about = escape(source.title or "Untitled"), map(escape, _about(source, revision, span))
    cite = ""
    if source.url.startswith(_WEB):
        cite = f' cite="{escape(source.url)}"'
        title = f'<a href="{escape(source.url)}">{title}</a>'
    return f"<blockquote{cite}><p>{words}</p></blockquote><p>— {', '.join((title, *about))}</p>"


def _about(source: Source, revision: Revision, span: Span) -> list[str]:
    """By whom, published and read when, in which paragraph."""
    paragraph = Places(revision).of(span).paragraph
    known = (
        source.byline,
        source.publisher,
        source.published or "",
        "" if paragraph is None else f"paragraph {paragraph}",
        f"read {source.retrieved[:10]}" if source.retrieved else "",
    )
    return [words for words in known if words]
