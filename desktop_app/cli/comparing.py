"""A story across its sources as lines of words for a terminal."""

from collections.abc import Iterable, Iterator

from desktop_app.cli.output import printable
from desktop_app.domain.comparison import Claim, Comparison, Figure, Happening, Name, Passage, Report, Voice

_STANDINGS = {"single": "one source", "agree": "sources agree", "updated": "later figures", "differ": "sources differ"}
_NARRATOR = "the narrator"


def written(comparison: Comparison) -> Iterator[str]:
    """The lines. [1] is the first source; what follows a figure is its article and the characters it stands at."""
    articles, sources = len(comparison.articles), len(comparison.reports)
    yield f"{printable(comparison.story.name)}: {_number(articles, 'article')}, {_number(sources, 'source')}"
    for line in comparison.story.note.splitlines():
        yield f"  {printable(line)}".rstrip()
    for number, report in enumerate(comparison.reports, 1):
        yield _source(number, report)
    yield from _part("Counted", [line for claim in comparison.claims for line in _claim(claim)])
    yield from _part("Happened", map(_happening, comparison.happenings))
    yield from _part("Said", [line for voice in comparison.voices for line in _voice(voice)])
    yield from _part("Named", map(_name, comparison.names))
    if comparison.without_facts:
        yield from _part("Without facts yet", comparison.without_facts)


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    shown = [f"  {line}" for line in lines]
    if shown:
        yield ""
        yield title
        yield from shown


def _source(number: int, report: Report) -> str:
    copies = f" ({len(report.documents)} copies of one report)" if len(report.documents) > 1 else ""
    first = report.first
    about = " · ".join(part for part in (first.publisher, first.published, first.title) if part)
    return f"  [{number}] {printable(about)}{copies}  {' '.join(report.documents)}"


def _claim(claim: Claim) -> Iterator[str]:
    head = [claim.kind, ", ".join(claim.sides), claim.of and f"of them: {claim.of}", claim.when]
    yield f"{printable(' · '.join(part for part in head if part))}: {_STANDINGS[claim.standing]}"
    for line in claim.lines:
        who = ", ".join(line.claimants) or _NARRATOR
        yield f"    {printable(who)}: {'; '.join(map(_figure, line.figures))}"


def _figure(figure: Figure) -> str:
    number = figure.count.figure(lambda value: f"{value:,.10g}")
    return f"{number} [{figure.report + 1}] {_place(figure.passages[0])}"


def _place(passage: Passage) -> str:
    return f"{passage.document}:{passage.start}-{passage.end}"


def _happening(happening: Happening) -> str:
    status = "" if happening.status == "actual" else happening.status
    who, where = ", ".join(happening.actors), ", ".join(happening.places)
    parts = (happening.when or "no date", happening.type, status, who, where and f"in {where}")
    return f"{printable(' · '.join(part for part in parts if part))} {_reports(happening.reports)}"


def _voice(voice: Voice) -> Iterator[str]:
    yield printable(voice.speaker or "nobody named")
    for quote in voice.quotes:
        against = f" ≠ {printable(', '.join(quote.against))}" if quote.against else ""
        where = f"{_reports(quote.reports)} {_place(quote.passages[0])}"
        yield f"    {quote.act}: {printable(quote.text)} {where}{against}"


def _name(name: Name) -> str:
    also = f" (also {', '.join(name.aliases)})" if name.aliases else ""
    return f"{printable(f'{name.type} {name.name}{also}')} ×{len(name.passages)} {_reports(name.reports)}"


def _reports(numbers: Iterable[int]) -> str:
    return "".join(f"[{number + 1}]" for number in numbers)
