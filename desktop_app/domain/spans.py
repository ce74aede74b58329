"""Ranges of text. One unit everywhere: Unicode code points, start inclusive, end exclusive."""

from collections.abc import Iterable

from msgspec import Struct


class Span(Struct, frozen=True, order=True, gc=False):
    """A half-open range of code points of one revision's text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether at least one character is common."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether every character of `other` is in this span."""
        return self.start <= other.start and other.end <= self.end

    def crosses(self, other: "Span") -> bool:
        """Whether they overlap and neither holds the other."""
        return self.overlaps(other) and not self.contains(other) and not other.contains(self)

    def slice(self, text: str) -> str:
        """The words of the span in `text`."""
        return text[self.start : self.end]

    def trimmed(self, text: str) -> "Span":
        """The span without white space at its ends; empty at `start` if there is nothing else."""
        words = self.slice(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.start + len(words.rstrip())))


class TextSpan(Struct, frozen=True, gc=False):
    """A span with its words, so that `text[start:end] == self.text` can be checked anywhere."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def cut(text: str, start: int, end: int) -> TextSpan:
    """The words of `text` from `start` to `end`."""
    return TextSpan(start, end, text[start:end])


def covered(spans: Iterable[Span]) -> list[Span]:
    """The stretches that spans cover together, in text order; those that only touch stay apart."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
