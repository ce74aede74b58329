"""What a language gives to the extraction stages: data only."""

from dataclasses import dataclass, field

from desktop_app.languages.grammar import (
    CountWords,
    EventWords,
    LinkWords,
    NameWords,
    NumberWords,
    RoleWords,
    StatementWords,
    TimeWords,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language. `name` is its BCP 47 code, `label` its name in itself."""

    name: str
    label: str
    abbreviations: frozenset[str]
    names: NameWords = field(default_factory=NameWords)
    times: TimeWords = field(default_factory=TimeWords)
    numbers: NumberWords = field(default_factory=NumberWords)
    statements: StatementWords = field(default_factory=StatementWords)
    counts: CountWords = field(default_factory=CountWords)
    events: EventWords = field(default_factory=EventWords)
    roles: RoleWords = field(default_factory=RoleWords)
    links: LinkWords = field(default_factory=LinkWords)
