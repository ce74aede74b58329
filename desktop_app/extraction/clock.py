"""What relative times are counted from: the day of publication, the day and the clock time last mentioned."""

from dataclasses import dataclass
from datetime import date

from desktop_app.extraction import calendar

_LONG_AGO = 2  # years


@dataclass(frozen=True, slots=True)
class Found:
    """A match of one pattern."""

    kind: str
    start: int
    end: int
    groups: dict[str, str]


@dataclass(slots=True)
class Clock:
    """What relative times are counted from.

    `day` is the past day last mentioned that something happened on, `minutes` the clock time last mentioned on it,
    `last` the EDTF value of the last mention of any precision, `year` the year last named and the paragraph it stands
    in; `paragraph` is that of the expression to be resolved, `is_spoken` whether it says when something was said,
    `is_open` and `is_closed` whether something lasts from it on or up to it; `stamp` is the last time at the head of a
    live report's paragraph, as its day and minutes, `of_sentence` the last day told with
    the `sentence` it stands in.
    """

    published: date
    day: date
    minutes: int | None = None
    last: str = ""
    last_paragraph: int = 0
    year: tuple[int, int] | None = None
    paragraph: int = 0
    is_spoken: bool = False
    is_open: bool = False
    is_closed: bool = False
    is_set: bool = False
    stamp: tuple[date, int] | None = None
    sentence: int = 0
    of_sentence: tuple[date, int] | None = None

    def tell(self, day: date) -> None:
        """Take a day for that of what is told from here on, unless it is to come or only that of a saying."""
        self.of_sentence = day, self.sentence
        if day <= self.published and not (self.is_spoken and self.is_set):
            self.day, self.minutes, self.is_set = day, None, True

    def remember(self, value: str | None, *, names_year: bool) -> None:
        """Keep a value for those that count from it."""
        if value and value[0].isdigit():
            self.last, self.last_paragraph = value.split("/")[0].split("T")[0], self.paragraph
            if names_year:
                self.year = int(value[:4]), self.paragraph
            elif self.year and not self.is_spoken and not value.startswith(str(self.year[0])):
                self.year = None

    def day_around(self) -> date | None:
        """The day that the sentence has named."""
        return self.of_sentence[0] if self.of_sentence and self.of_sentence[1] == self.sentence else None

    def year_around(self) -> int | None:
        """A year of long ago that the paragraph has named."""
        if self.year is None or self.year[1] != self.paragraph or abs(self.year[0] - self.published.year) < _LONG_AGO:
            return None
        return self.year[0]

    def base(self, *, from_last: bool) -> date:
        """The day that a period is counted from: that of publication, or the first of the value last mentioned."""
        return calendar.opened(self.last) if from_last and self.last else self.published

    def nearest_year(self, month: int, of_month: int | None, *, future: bool, shift: int | None = None) -> int:
        """The year of a month: before the day of publication behind `since`, near it on either side behind `until`."""
        direction = shift or (1 if future else -1 if self.is_open else 0)
        is_even = direction == 0 and self.is_closed
        return calendar.nearest_year(self.published, month, of_month, direction=direction, is_even=is_even)
