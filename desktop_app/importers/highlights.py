"""Highlights whose format knows their words, and not where they stand: what makes annotations of them."""

from collections.abc import Iterable
from datetime import UTC, datetime

from desktop_app.domain.annotations import COLOURS, Annotation, Colour, QuoteSelector, Target
from desktop_app.domain.colours import nearest
from desktop_app.importers.importer import NOWHERE, ImportedDocument
from desktop_app.importers.own import motivation_of
from desktop_app.languages.dates import written_date

# names that reading programs have beside ours: KOReader, calibre, Kindle
_LIKE: dict[str, Colour] = {
    "red": "pink", "magenta": "pink", "cyan": "blue", "olive": "green", "lime": "green", "violet": "purple",
    "gray": "purple", "grey": "purple",
}  # fmt: skip
_LATEST = 32_503_680_000  # seconds; the year 3000, after which a number counts milliseconds


def highlight(
    *,
    id: str,  # noqa: A002 - the field's name
    document: str,
    quote: str,
    comment: str = "",
    tags: Iterable[str] = (),
    colour: str = "",
    author: str = "",
    created: str = "",
    modified: str = "",
    prefix: str = "",
    suffix: str = "",
) -> Annotation:
    """An annotation of words, on the whole document if there are none. `tags` are names."""
    names = tuple(dict.fromkeys(filter(None, (tag.strip() for tag in tags))))
    selector = QuoteSelector(exact=quote, prefix=prefix, suffix=suffix)
    return Annotation(
        id=id,
        document=document,
        targets=(Target(revision="", position=NOWHERE, quote=selector),) if quote.strip() else (),
        motivation=motivation_of(comment, names),
        created=created,
        modified=modified or created,
        comment=comment,
        tags=names,
        colour=colour_like(colour),
        author=author,
    )


def book(title: str, *, author: str = "", url: str = "") -> ImportedDocument:
    """The document that highlights are on, by the names the format has for it."""
    return ImportedDocument(id=url or f"{title}\n{author}", title=title, author=author, url=url)


def colour_like(colour: str) -> Colour:
    """Our name of a colour's name or #RRGGBB; yellow for what cannot be named."""
    name = colour.strip().lower()
    for known in COLOURS:
        if name == known:
            return known
    if name in _LIKE:
        return _LIKE[name]
    try:
        return nearest(name[:7])
    except ValueError:
        return COLOURS[0]


def utc(time: object) -> str:
    """A time as UTC ISO 8601 to the second, "" if it is none. A time without a zone is taken as it is."""
    if isinstance(time, bool) or not isinstance(time, str | int | float):
        return ""
    try:
        if isinstance(time, str):
            return _iso(datetime.fromisoformat(_machine_readable(time.strip())))
        return _iso(datetime.fromtimestamp(time / 1000 if time > _LATEST else time, UTC))
    except (ValueError, OverflowError, OSError):
        return ""


def _machine_readable(words: str) -> str:
    return words if words[:4].isdigit() else written_date(words) or ""


def _iso(moment: datetime) -> str:
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
