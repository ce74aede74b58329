"""A story across its sources, from the fact sheets of its articles: a pure function over records."""

from collections.abc import Iterable, Sequence

from desktop_app.domain.claims import claims
from desktop_app.domain.comparison import Article, Comparison, Member, Report
from desktop_app.domain.documents import Document, Story
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.happenings import happenings, voices
from desktop_app.domain.identities import Identities, Naming, plain_key, plain_state


def compare(
    story: Story,
    articles: Iterable[tuple[Document, FactSheet | None]],
    *,
    copies: Iterable[Sequence[str]] = (),
    key_of: Naming = plain_key,
    state_of: Naming = plain_state,
) -> Comparison:
    """The articles side by side; those without a sheet are listed.

    `copies` are groups of ids of articles that are one report. `key_of` gives what names of one place or body have in
    common in all languages, `state_of` the code of the state that somebody stands for, or "".
    """
    every = sorted(articles, key=lambda one: _order(one[0]))
    reports = _reports([document for document, _ in every], copies)
    report_of = {document: number for number, report in enumerate(reports) for document in report.documents}
    members = [Member(document=document, sheet=sheet) for document, sheet in every if sheet is not None]
    identities = Identities(members, key_of=key_of, state_of=state_of)
    return Comparison(
        story=story,
        reports=reports,
        claims=claims(members, report_of, identities),
        happenings=happenings(members, report_of, identities),
        voices=voices(members, report_of, identities),
        names=identities.names(report_of),
        without_facts=tuple(document.id for document, sheet in every if sheet is None),
    )


def _order(document: Document) -> tuple[bool, str, str, str]:
    """By publication, those without a date last, then as they were added."""
    published = document.source.published
    return published is None, published or "", document.added, document.id


def _reports(documents: Sequence[Document], copies: Iterable[Sequence[str]]) -> tuple[Report, ...]:
    """Articles with their copies, in the order of the first of each."""
    group_of = {document: number for number, group in enumerate(copies) for document in group}
    together: dict[object, list[Document]] = {}
    for document in documents:
        together.setdefault(group_of.get(document.id, document.id), []).append(document)
    return tuple(Report(articles=tuple(map(_article, group))) for group in together.values())


def _article(document: Document) -> Article:
    source = document.source
    return Article(id=document.id, title=source.title, publisher=source.publisher, published=source.published)
