"""What a file says of its own source: every value with where it stood, and the record that is made of them."""

import re
from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from desktop_app.domain.documents import Block, Evidence, Source
from desktop_app.domain.offsets import canonical
from desktop_app.readers.reader import Reading

LONGEST_VALUE = 500  # characters; a longer one is no title and no name
_MOST_ALIKE = 8  # values of one field that are kept
_BLANKS = re.compile(r"\s+")


class Provenance:
    """Evidence being gathered, the weightiest first."""

    def __init__(self) -> None:
        self._evidence: list[Evidence] = []

    def add(self, field: str, value: object, where: str, *, guess: bool = False, first: bool = False) -> None:
        """Note a value of a field of Source, as the weightiest if it is `first`.

        Nothing for what is blank, no text, far too long, or noted already from there.
        """
        words = _BLANKS.sub(" ", canonical(value)).strip() if isinstance(value, str) else ""
        if (
            not words
            or len(words) > LONGEST_VALUE
            or (field == "url" and not words.startswith(("http://", "https://")))
        ):
            return
        same = [each for each in self._evidence if each.field == field]
        if not any((each.value, each.where) == (words, where) for each in same) and (first or len(same) < _MOST_ALIKE):
            place = 0 if first else len(self._evidence)
            self._evidence.insert(place, Evidence(field=field, value=words, where=where, guess=guess))

    def best(self, field: str) -> str:
        """The weightiest value of a field, "" without one: the first that is no guess, else the first.

        Of a day, the first time on it.
        """
        values = [each for each in self._evidence if each.field == field]
        value = next((each.value for each in values if not each.guess), values[0].value if values else "")
        if field in ("published", "updated") and len(value) == len("2024-05-06"):
            return next((each.value for each in values if each.value.startswith(f"{value}T")), value)
        return value

    def values(self, field: str) -> list[str]:
        """All values of a field, the weightiest first."""
        return [each.value for each in self._evidence if each.field == field]

    def doubt(self, field: str, values: Iterable[str]) -> None:
        """Make guesses of a field's values that are among `values`, and the least weighty: a house is no author."""
        known = {value.casefold() for value in values}
        doubted = [each for each in self._evidence if each.field == field and each.value.casefold() in known]
        if doubted:
            self._evidence = [each for each in self._evidence if each not in doubted]
            self._evidence += [replace(each, guess=True) for each in doubted]

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return tuple(self._evidence)

    @property
    def source(self) -> Source:
        """The record of the weightiest values."""
        known = {each.field for each in self._evidence}.intersection(Source.__struct_fields__)
        fields: dict[str, Any] = {field: self.best(field) for field in known}
        return Source(**fields)


def reading_of(text: str, blocks: tuple[Block, ...], found: Provenance) -> Reading:
    """A reading with the record that is made of what was found."""
    return Reading(
        text=text, blocks=blocks, found=found.source, evidence=found.evidence, language=found.best("language")
    )
