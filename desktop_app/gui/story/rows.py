"""The rows of a story's pages: its sources, what happened, who says what, who is named. Each leads to its passages."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Target
from desktop_app.domain.comparison import Article, Comparison, Happening, Name, Passage, Quote, Report
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Row, by, group
from desktop_app.gui.wording import translate
from desktop_app.store.library import Library

T = TypeVar("T", Happening, Quote, Name)


class Page(Struct, frozen=True, kw_only=True):
    """Rows, and by the keys of the rows the passages they lead to, in turn."""

    rows: tuple[Row, ...]
    places: dict[str, tuple[Passage, ...]]


def sources(comparison: Comparison) -> Page:
    """A row for each source; below one that is in several articles a row for each of them."""
    places: dict[str, tuple[Passage, ...]] = {}
    rows = [_source(number, report, places) for number, report in enumerate(comparison.reports)]
    return Page(rows=tuple(rows), places=places)


def _source(number: int, report: Report, places: dict[str, tuple[Passage, ...]]) -> Row:
    copies = len(report.articles)
    below = []
    for article in report.articles:
        places[f"article:{article.id}"] = (Passage(document=article.id, start=0, end=0, text=""),)
        below.append(Row(key=f"article:{article.id}", kind="passage", head=f"{called(article)} · {article.title}"))
    places[f"source:{number}"] = places[below[0].key]
    return Row(
        key=f"source:{number}",
        head=report.first.title or called(report.first),
        tail=called(report.first),
        aside=translate("Story", "{number} copies of one report").format(number=copies) if copies > 1 else "",
        style="repeats" if copies > 1 else "",
        children=tuple(below) if copies > 1 else (),
    )


def called(article: Article) -> str:
    """An article by its publisher and its day; what is not known is said."""
    publisher = article.publisher or translate("Story", "unknown publisher")
    return " · ".join((publisher, wording.day(article.published) or translate("Story", "no date")))


def happened(comparison: Comparison) -> Page:
    """The events by date, each with its sources."""
    return _page(comparison, "happening", comparison.happenings, _happening)


def _happening(happening: Happening, comparison: Comparison) -> Row:
    pieces = [", ".join(happening.actors)]
    if happening.places:
        pieces.append(translate("Facts", "in {places}").format(places=", ".join(happening.places)))
    if happening.status != "actual":
        pieces.insert(0, wording.event_states().get(happening.status, happening.status))
    pieces.append(of_sources(happening.reports, comparison))
    words = dict.fromkeys(passage.text for passage in happening.passages)
    return Row(
        key="",
        head=wording.event_types().get(happening.type, happening.type),
        aside=wording.day(happening.when) or translate("Facts", "no date"),
        tail=" · ".join(piece for piece in pieces if piece),
        words=", ".join(list(words)[:4]),
        style=f"event:{happening.status}",
    )


def said(comparison: Comparison) -> Page:
    """What is said, by speaker."""
    rows: list[Row] = []
    places: dict[str, tuple[Passage, ...]] = {}
    for number, voice in enumerate(comparison.voices):
        page = _page(comparison, f"quote:{number}", voice.quotes, _quote)
        places |= page.places
        rows.append(group(f"voice:{number}", voice.speaker or translate("Facts", "Nobody named"), page.rows))
    return Page(rows=tuple(rows), places=places)


def _quote(quote: Quote, comparison: Comparison) -> Row:
    return Row(
        key="",
        head=wording.acts().get(quote.act, quote.act),
        tail=" · ".join(part for part in (of_sources(quote.reports, comparison), _against(quote)) if part),
        aside=wording.day(quote.when),
        words=quote.text,
        style=f"said:{quote.mode}",
    )


def _against(quote: Quote) -> str:
    """Whose words an article sets against a quote."""
    return f"≠ {', '.join(quote.against)}" if quote.against else ""


def named(comparison: Comparison) -> Page:
    """Who and what is named, by type, those of most sources first."""
    words = {
        "person": translate("Facts", "People"),
        "organisation": translate("Facts", "Bodies"),
        "group": translate("Facts", "Groups"),
        "place": translate("Facts", "Places"),
        "law": translate("Facts", "Laws and treaties"),
        "product": translate("Facts", "Products"),
        "work": translate("Facts", "Works"),
    }
    found = by(lambda name: name.type, comparison.names)
    rows: list[Row] = []
    places: dict[str, tuple[Passage, ...]] = {}
    for kind in (kind for kind in words if kind in found):
        page = _page(comparison, f"name:{kind}", found[kind], _name)
        places |= page.places
        rows.append(group(f"names:{kind}", words[kind], page.rows, style=kind))
    return Page(rows=tuple(rows), places=places)


def _name(name: Name, comparison: Comparison) -> Row:
    country = wording.country(name.country)
    also = translate("Facts", "also {aliases}").format(aliases=", ".join(name.aliases)) if name.aliases else ""
    pieces = (country if country != name.name else "", also, of_sources(name.reports, comparison))
    return Row(
        key="",
        head=name.name,
        tail=" · ".join(piece for piece in pieces if piece),
        aside=f"×{len(name.passages)}",
        style=name.type,
    )


def noted(comparison: Comparison, library: Library) -> Page:
    """The notes of all articles, under the article they are on, in the order of its text."""
    rows: list[Row] = []
    places: dict[str, tuple[Passage, ...]] = {}
    codes = {code.id: code.name for code in library.codes()}
    for article in comparison.articles.values():
        notes = library.annotations(article.id)
        made = [_note(note, codes) for note in notes]
        places |= {
            f"note:{note.id}": tuple(_passage(note.document, target) for target in note.targets) for note in notes
        }
        if made:
            rows.append(group(f"notes:{article.id}", article.title or called(article), made, tail=called(article)))
    return Page(rows=tuple(rows), places=places)


def _note(note: Annotation, codes: dict[str, str]) -> Row:
    tags = "  ".join(f"#{codes[tag]}" for tag in note.tags if tag in codes)
    state = wording.annotation_states()[note.status] if note.status != "unchecked" else ""
    parts = (wording.motivations().get(note.motivation, ""), tags, state, note.reason, note.author)
    words = " ⇄ ".join(" ".join(target.quote.exact.split()) for target in (*note.targets, *note.links))
    return Row(
        key=f"note:{note.id}",
        head=" ".join(note.comment.split()) or wording.colours()[note.colour],
        tail="  ·  ".join(part for part in parts if part),
        words=words,
    )


def _passage(document: str, target: Target) -> Passage:
    place = target.span
    return Passage(document=document, start=place.start, end=place.end, text=target.quote.exact)


def of_sources(reports: Sequence[int], comparison: Comparison) -> str:
    """In how many of the sources something is: by name if it is one."""
    if len(reports) == 1:
        return called(comparison.reports[reports[0]].first)
    number, whole = len(reports), len(comparison.reports)
    return translate("Story", "{number} of {whole} sources").format(number=number, whole=whole)


def _page(comparison: Comparison, name: str, things: Iterable[T], made: Callable[[T, Comparison], Row]) -> Page:
    """A row for each thing, with a row for each of its passages below it."""
    rows: list[Row] = []
    places: dict[str, tuple[Passage, ...]] = {}
    articles = comparison.articles
    for number, thing in enumerate(things):
        key, row = f"{name}:{number}", made(thing, comparison)
        places[key] = thing.passages
        below = []
        for place, passage in enumerate(thing.passages if len(thing.passages) > 1 else ()):
            head = f"{called(articles[passage.document])}: {passage.text}"
            below.append(Row(key=f"{key}@{place}", kind="passage", head=" ".join(head.split())))
            places[f"{key}@{place}"] = (passage,)
        rows.append(replace(row, key=key, children=tuple(below)))
    return Page(rows=tuple(rows), places=places)
