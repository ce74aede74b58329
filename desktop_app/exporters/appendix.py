"""What stands after an article on paper: its facts with who claims them, and its source, as tables of words."""

from collections.abc import Iterator, Sequence

from desktop_app.domain.selections import SelectedDocument
from desktop_app.exporters import excerpts
from desktop_app.exporters.excerpts import Facts
from desktop_app.exporters.fields import source_of

Row = Sequence[str]
Listed = tuple[str, Row, list[Row]]  # a table: its title, the heads of its columns, its rows


def appendix(selected: SelectedDocument) -> Iterator[Listed]:
    """The tables in the order they stand in; one without rows is not for show."""
    facts = Facts(selected)
    yield (
        "Figures and who claims them",
        ("What", "Figure", "Of", "Whose", "Claimed by", "When", "Words"),
        [(c.kind, c.figure, c.of, c.side, c.claimed_by or "the article", c.when, c.evidence) for c in facts.counts()],
    )
    yield (
        "Events",
        ("What", "Who", "Where", "When", "Status", "Words"),
        [(e.type, e.who, e.where, e.when, e.status, e.trigger) for e in facts.events()],
    )
    yield (
        "Who says what",
        ("Speaker", "How", "When", "Says"),
        [(excerpts.speaker_of(s), f"{s.act}, {s.mode}", s.when, s.content) for s in facts.statements()],
    )
    yield (
        "Names",
        ("Name", "Kind", "Country", "Also"),
        [(e.name, e.type, e.country or "", ", ".join(e.aliases)) for e in facts.entities()],
    )
    yield "Source", ("What", "Which"), list(_source(selected))


def _source(selected: SelectedDocument) -> Iterator[Row]:
    source, revision = selected.document.source, selected.revision
    yield from source_of(source)
    if source.note:
        yield "note", source.note
    yield "sha256", revision.sha256
    yield "sha256 of the text", revision.text_sha256
    yield "revision", revision.id
    yield "reader", f"{revision.reader} {revision.reader_version}"
