"""What a file's own words about its source are worth: which fields are guesses, and where its values contradict."""

from collections.abc import Iterable
from datetime import UTC, datetime

from desktop_app.domain.documents import Evidence, Source

_DATES = frozenset(("published", "updated", "retrieved"))


def behind(evidence: Iterable[Evidence], field: str, value: str | None) -> tuple[Evidence, ...]:
    """The evidence for the value that a field has now, the weightiest first; () for one that a reader typed."""
    return tuple(each for each in evidence if each.field == field and each.value == value)


def guesses(evidence: Iterable[Evidence], source: Source) -> frozenset[str]:
    """The fields of `source` whose value stands nowhere but in places that were not made for it."""
    every = tuple(evidence)
    found: set[str] = set()
    for field in {each.field for each in every}:
        support = behind(every, field, getattr(source, field, None))
        if support and all(each.guess for each in support):
            found.add(field)
    return frozenset(found)


def conflicts(evidence: Iterable[Evidence], field: str) -> tuple[Evidence, ...]:
    """The evidence of a field, one for each of its values, if they contradict each other, else ().

    Of two dates one may be more exact: a day agrees with a time on it, and a time with the same one in another zone.
    """
    values: dict[str, Evidence] = {}
    for each in evidence:
        if each.field == field:
            values.setdefault(each.value if field in _DATES else _folded(each.value), each)
    agree = _are_one_moment if field in _DATES else _are_one
    every = tuple(values.values())
    return () if all(agree(one.value, other.value) for one in every for other in every) else every


def _are_one(one: str, other: str) -> bool:
    """Whether one value goes on where the other ends: a title cut short, one author of two."""
    one, other = _folded(one), _folded(other)
    return one in other or other in one


def _are_one_moment(one: str, other: str) -> bool:
    if one.startswith(other) or other.startswith(one):
        return True
    if "T" not in one or "T" not in other:
        return one[:10] == other[:10]
    try:
        first, second = datetime.fromisoformat(one), datetime.fromisoformat(other)
    except ValueError:
        return False
    if (first.tzinfo is None) != (second.tzinfo is None):
        return first.replace(second=0, tzinfo=None) == second.replace(second=0, tzinfo=None)
    if first.tzinfo is not None:
        first, second = first.astimezone(UTC), second.astimezone(UTC)
    return first.replace(second=0) == second.replace(second=0)


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
