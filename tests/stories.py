"""Articles of a story with their facts, made of a few words each, for tests of what stands side by side."""

from typing import Any

from desktop_app.domain.documents import Document, Source, Story
from desktop_app.domain.facts import (
    Count,
    Entity,
    Event,
    FactSheet,
    Link,
    Mention,
    SheetSource,
    Speaker,
    Statement,
)
from desktop_app.domain.spans import TextSpan

STORY = Story(id="story", name="Perbatasan", created="2021-11-20T08:00:00Z")
ARMENIA = Entity(id="am", type="place", name="Armenia", country="AM")
AZERBAIJAN = Entity(id="az", type="place", name="Azerbaijan", country="AZ")
PASHINYAN = Entity(id="np", type="person", name="Nikol Pashinyan")
HOSPITAL = Entity(id="rs", type="organisation", name="Rumah Sakit Goris")
WHO = (ARMENIA, AZERBAIJAN, PASHINYAN, HOSPITAL)


def count(number: int, value: float | None, *, side: str = "", by: str = "", **fields: Any) -> Count:
    """The figure `number` of an article; whose it is and who says so are ids of entities with blanks between."""
    values: dict[str, Any] = {"kind": "killed", "low": value, "high": value, "when": "2021-11-16"} | fields
    return Count(
        id=f"c{number}",
        value=value,
        side=tuple(side.split()),
        claimed_by=tuple(by.split()),
        evidence=TextSpan(start=100 * number, end=100 * number + 10, text=f"{value} tewas"),
        **values,
    )


def event(number: int, *, who: str = "", where: str = "", **fields: Any) -> Event:
    """The event `number` of an article."""
    values: dict[str, Any] = {"type": "clash", "when": "2021-11-16"} | fields
    words = TextSpan(start=1000 + number, end=1004 + number, text="baku")
    return Event(id=f"e{number}", triggers=(words,), actors=tuple(who.split()), places=tuple(where.split()), **values)


def statement(number: int, words: str, *, by: str | None = None) -> Statement:
    """The statement `number` of an article; `by` is the id of its speaker."""
    start = 2000 + 100 * number
    return Statement(
        id=f"s{number}",
        speaker=None if by is None else Speaker(start=start, end=start + 3, text="dia", entities=(by,)),
        cue=None,
        content=(TextSpan(start=start + 4, end=start + 4 + len(words), text=words),),
        mode="indirect",
        act="assert",
    )


def mention(start: int, entity: Entity) -> Mention:
    """The name of an entity where it stands."""
    return Mention(start=start, end=start + len(entity.name), text=entity.name, type=entity.type, entity=entity.id)


def article(
    number: int, published: str | None = "2021-11-17", *, entities: tuple[Entity, ...] = WHO, **facts: Any
) -> tuple[Document, FactSheet]:
    """The article `number` and its facts."""
    document = Document(
        id=f"d{number}",
        source=Source(title=f"Berita {number}", publisher=f"Koran {number}", published=published),
        revision=f"r{number}",
        added=f"2021-11-20T08:00:0{number}Z",
        stories=(STORY.id,),
    )
    source = SheetSource(id=f"d{number}", language="id", published=published, characters=3000, sha256="")
    return document, FactSheet(source=source, entities=entities, **facts)


def conflict(*counts: int) -> Link:
    """A link between figures of one article that stand against each other."""
    return Link(type="conflicts", facts=tuple(f"c{number}" for number in counts))
