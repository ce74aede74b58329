"""How well a reader does on the corpus: paragraphs found and not made up, and title, author and time right."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from tests.corpus.samples import Sample

FIELDS = ("title", "byline", "day", "clock")


@dataclass(frozen=True, slots=True)
class Found:
    """What a program found in a file: paragraphs in order, and metadata as text."""

    paragraphs: tuple[str, ...]
    title: str = ""
    byline: str = ""
    published: str = ""


@dataclass(slots=True)
class Score:
    """Sums over files. A paragraph counts by its words; `wrong` are the names of files with something amiss."""

    expected: int = 0
    found: int = 0
    right: int = 0
    fields: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0] for name in FIELDS})
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 0.0

    def accuracy(self, name: str) -> float:
        """The share of files that show a field in which it was found right."""
        right, whole = self.fields[name]
        return right / whole if whole else 0.0


def scored(samples: Iterable[Sample], read: Callable[[Sample], Found]) -> Score:
    """The score of a program over samples. Paragraph-level: one is right when its words are those of one expected."""
    score = Score()
    for sample in samples:
        found = read(sample)
        expected = [_bare(words) for words in sample.paragraphs]
        given = [_bare(words) for words in found.paragraphs if _bare(words)]
        right = sum(1 for words in given if _claim(expected, words, sample))
        score.expected += len(sample.paragraphs)
        score.found += len(given)
        score.right += right
        if right < max(len(given), len(sample.paragraphs)):
            score.wrong.append(f"{sample.name}: paragraphs {right}/{len(given)}/{len(sample.paragraphs)}")
        for name in score.fields:
            _score_field(score, name, sample, found)
    return score


def _claim(expected: list[str], words: str, sample: Sample) -> bool:
    """Whether `words` are a paragraph that was not found yet, perhaps with a dateline before it."""
    for number, paragraph in enumerate(expected):
        if words == paragraph or (words.endswith(paragraph) and len(words) - len(paragraph) <= 60):
            del expected[number]
            return True
    return False


def _score_field(score: Score, name: str, sample: Sample, found: Found) -> None:
    if ("published" if name == "day" else name) not in sample.shows:
        return
    if name in ("day", "clock"):
        value, expected = found.published, sample.article.published
        is_right = _is_moment(value, expected, length=10 if name == "day" else 16)
    else:
        value, expected = getattr(found, name), getattr(sample.article, name)
        is_right = _names(value) == _names(expected) if name == "byline" else _bare(value) == _bare(expected)
    score.fields[name][0] += is_right
    score.fields[name][1] += 1
    if not is_right:
        score.wrong.append(f"{sample.name}: {name} {value!r} for {expected!r}")


def _is_moment(value: str, expected: str, *, length: int) -> bool:
    """Whether two times are one to so many characters as written, or the same moment in two zones."""
    if value[:length] == expected[:length]:
        return True
    try:
        return datetime.fromisoformat(value) == datetime.fromisoformat(expected)
    except (ValueError, TypeError):
        return False


def _names(words: str) -> set[str]:
    return {_bare(name) for name in re.split(r",|;|\band\b|\bdan\b", words) if name.strip()}


def _bare(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).casefold()
