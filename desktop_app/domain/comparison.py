"""The sources of a story side by side: which figures they give, who says so, what happened, who is named.

It gives no verdict. Everything in it leads to the words of an article. Articles that are copies of one report are one
source, however many there are.
"""

from typing import Literal

from msgspec import Struct

from desktop_app.domain.documents import Document, Story
from desktop_app.domain.facts import Act, Count, CountKind, EntityType, EventStatus, EventType, FactSheet, Mode

Standing = Literal["single", "agree", "updated", "differ"]


class Member(Struct, frozen=True, kw_only=True):
    """An article of a story with its facts as the reader has them, rejected ones left out."""

    document: Document
    sheet: FactSheet


class Passage(Struct, frozen=True, kw_only=True, gc=False):
    """Words of an article: code points of its current revision."""

    document: str
    start: int
    end: int
    text: str


class Article(Struct, frozen=True, kw_only=True, gc=False):
    """What tells an article from the others: `id` is its document's."""

    id: str
    title: str
    publisher: str = ""
    published: str | None = None


class Report(Struct, frozen=True, kw_only=True, gc=False):
    """One source: an article and its copies, the first published first."""

    articles: tuple[Article, ...]

    @property
    def first(self) -> Article:
        """The article that the others are copies of, as far as their dates tell."""
        return self.articles[0]

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the articles."""
        return tuple(article.id for article in self.articles)


class Figure(Struct, frozen=True, kw_only=True, gc=False):
    """How many, as one report has it: its number in the comparison, and where its articles say so."""

    report: int
    count: Count
    passages: tuple[Passage, ...]

    @property
    def range(self) -> tuple[float, float]:
        """The least and the most it may be."""
        count = self.count
        low = count.low if count.low is not None else count.value if count.high is None else 0.0
        high = count.high if count.high is not None else count.value if count.low is None else None
        return low or 0.0, float("inf") if high is None else high

    def agrees(self, other: "Figure") -> bool:
        """Whether both can be true."""
        (low, high), (least, most) = self.range, other.range
        return low <= most and least <= high


class Line(Struct, frozen=True, kw_only=True, gc=False):
    """What one claimant says in all reports, earlier ones first; without claimants, the narrators."""

    claimants: tuple[str, ...]
    figures: tuple[Figure, ...]


class Claim(Struct, frozen=True, kw_only=True, gc=False):
    """One thing that is counted: what befell whose people, and when. `of` tells a part from the whole (children).

    `standing`: one report alone gives it, all can be true, later figures follow earlier ones, or reports differ.
    """

    kind: CountKind
    sides: tuple[str, ...]
    lines: tuple[Line, ...]
    standing: Standing
    of: str = ""
    when: str | None = None

    @property
    def reports(self) -> tuple[int, ...]:
        """The numbers of the reports that say something of it."""
        return tuple(sorted({figure.report for line in self.lines for figure in line.figures}))


class Quote(Struct, frozen=True, kw_only=True, gc=False):
    """A statement in the words of the first report that has it, and where all have it.

    `against` are those whose statements an article sets against it.
    """

    text: str
    act: Act
    mode: Mode
    reports: tuple[int, ...]
    passages: tuple[Passage, ...]
    when: str | None = None
    against: tuple[str, ...] = ()


class Voice(Struct, frozen=True, kw_only=True, gc=False):
    """Who speaks, "" if nobody is named, and everything that is quoted."""

    speaker: str
    quotes: tuple[Quote, ...]


class Happening(Struct, frozen=True, kw_only=True, gc=False):
    """An event that one report or several tell of."""

    type: EventType
    status: EventStatus
    reports: tuple[int, ...]
    passages: tuple[Passage, ...]
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    when: str | None = None


class Name(Struct, frozen=True, kw_only=True, gc=False):
    """Somebody or something that articles name, with every other name it has in them and its mentions."""

    type: EntityType
    name: str
    aliases: tuple[str, ...]
    reports: tuple[int, ...]
    passages: tuple[Passage, ...]
    country: str | None = None


class Comparison(Struct, frozen=True, kw_only=True):
    """A story across its sources. `without_facts` are articles that were not searched for facts yet."""

    story: Story
    reports: tuple[Report, ...]
    claims: tuple[Claim, ...] = ()
    happenings: tuple[Happening, ...] = ()
    voices: tuple[Voice, ...] = ()
    names: tuple[Name, ...] = ()
    without_facts: tuple[str, ...] = ()

    @property
    def articles(self) -> dict[str, Article]:
        """All articles of the story by their ids, those of one report together."""
        return {article.id: article for report in self.reports for article in report.articles}
