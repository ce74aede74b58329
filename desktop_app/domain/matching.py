"""Where a quote stands in a text, also when some of its letters are others.

Passages that share trigrams with the quote (q-gram filter, Jokinen and Ukkonen 1991) are compared with it by the
bit-vector algorithm of Myers (1999), with Python's integers for vectors of any length. A place is scored as the
Hypothesis client does: by its words first, then by what stands before and after, then by its distance from a hint.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from desktop_app.domain.annotations import QuoteSelector
from desktop_app.domain.spans import Span

_GRAM = 3
_MOST_VOTES = 1_500  # positions of trigrams looked at for one quote, those of the rarest first
_MOST_PLACES = 6  # passages compared letter by letter
_FEWEST_VOTES = 0.6  # of those of the best passage, that another needs to be compared
_MOST_EXACT = 64  # of the places with the very words, those whose context is compared loosely
_WEIGHTS = (50, 20, 20, 2)  # words, before, after, position


class Match(Struct, frozen=True, kw_only=True):
    """A place of a quote. `similarity` is that of its words, `before` and `after` those of its context, each 0 to 1
    (1 when the quote says nothing about that side); `score` is all together.
    """

    span: Span
    similarity: float
    before: float
    after: float
    score: float


class QuoteFinder:
    """One text in which quotes are looked for. Its trigrams are listed at the first quote that is not found as it is.

    60,000 characters: 15 ms to list, then about 1 ms for a changed quote.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._listed: dict[str, list[int]] | None = None

    def exact(self, quote: QuoteSelector, *, hint: int | None = None) -> list[Match]:
        """The places with the very words, the best first; of very many, those whose context agrees best."""
        starts = list(_starts(self.text, quote.exact)) if quote.exact else []
        if len(starts) > _MOST_EXACT:
            starts.sort(key=lambda start: (-self._same_letters(start, quote), abs(start - (hint or 0))))
            del starts[_MOST_EXACT:]
        found = [self.match(Span(start, start + len(quote.exact)), quote, hint=hint, errors=0) for start in starts]
        return sorted(found, key=_by_score)

    def similar(self, quote: QuoteSelector, *, least: float, hint: int | None = None) -> list[Match]:
        """Places whose words are similar to `least` or more, none over another, the best first."""
        length = len(quote.exact)
        most = int((1 - least) * length)
        found: list[Match] = []
        for start, end in self._passages(quote.exact, most):
            for last, errors in _lowest(quote.exact, self.text[start:end], most):
                span = Span(self._start(quote.exact, start + last, errors), start + last)
                if len(span):
                    found.append(self.match(span, quote, hint=hint, errors=errors))
        return _apart(sorted(found, key=_by_score))

    def between(self, quote: QuoteSelector, *, hint: int | None = None, reach: int = 20) -> list[Match]:
        """What stands between the words that stood before and after the quote, whatever it is: the best first."""
        before, after, text = quote.prefix[-reach:], quote.suffix[:reach], self.text
        if max(len(before), len(after)) < reach // 2:
            return []
        found: list[Match] = []
        for start in self._ends_of(before, reach // 2):
            most = min(len(text), start + 3 * len(quote.exact) + reach + len(after))
            if len(after) >= reach // 2:
                end = text.find(after, start, most)
            else:  # the old text ended there
                end = len(text) - len(after) if text.endswith(after, start) and most == len(text) else -1
            span = Span(start, end).trimmed(text) if end > start else Span(start, start)
            if len(span):
                errors = distance(quote.exact, span.slice(text))
                found.append(self.match(span, quote, hint=hint, errors=errors))
        return sorted(found, key=_by_score)

    def _ends_of(self, before: str, least: int) -> list[int]:
        """Where the words before a quote end; few of them are looked for at the start of the text alone."""
        if len(before) < least:
            return [len(before)] if self.text.startswith(before) else []
        return [start + len(before) for start in _starts(self.text, before)]

    def match(self, span: Span, quote: QuoteSelector, *, hint: int | None, errors: int) -> Match:
        """How well the passage fits the quote."""
        similarity = max(0.0, 1 - errors / len(quote.exact))
        before = _context(quote.prefix[::-1], self.text[: span.start][-2 * len(quote.prefix) or 0 :][::-1])
        after = _context(quote.suffix, self.text[span.end : span.end + 2 * len(quote.suffix)])
        near = 1.0 if hint is None else max(0.0, 1 - abs(span.start - hint) / max(1, len(self.text)))
        weighed = zip(_WEIGHTS, (similarity, before, after, near), strict=True)
        score = sum(weight * value for weight, value in weighed) / sum(_WEIGHTS)
        return Match(span=span, similarity=similarity, before=before, after=after, score=score)

    def _same_letters(self, start: int, quote: QuoteSelector) -> int:
        end = start + len(quote.exact)
        before = self.text[max(0, start - len(quote.prefix)) : start]
        after = self.text[end : end + len(quote.suffix)]
        return common_start(quote.prefix[::-1], before[::-1]) + common_start(quote.suffix, after)

    def _start(self, words: str, end: int, errors: int) -> int:
        """The first start of a passage that ends at `end` with so many errors."""
        reach = min(end, len(words) + errors)
        backwards = self.text[end - reach : end][::-1]
        scores = list(_scores(words[::-1], backwards, anchored=True))
        lengths = [length for length, score in enumerate(scores, 1) if score == errors]
        return end - (lengths[-1] if lengths else min(reach, len(words)))

    def _passages(self, words: str, most: int) -> list[tuple[int, int]]:
        """Stretches of the text that share the most trigrams with `words`, wide enough for `most` errors."""
        width = max(8, most)
        votes: Counter[int] = Counter()
        looked = 0
        for places, offset in sorted(self._grams_of(words), key=lambda pair: len(pair[0])):
            if looked and looked + len(places) > _MOST_VOTES:
                break
            looked += len(places)
            votes.update((place - offset) // width for place in places)
        both = {bucket: votes[bucket] + votes[bucket + 1] for bucket in {*votes, *(bucket - 1 for bucket in votes)}}
        best: list[int] = []
        for bucket in sorted(both, key=lambda bucket: (-both[bucket], bucket)):
            if len(best) == _MOST_PLACES or both[bucket] < _FEWEST_VOTES * both[best[0] if best else bucket]:
                break
            if not any(abs(bucket - other) <= 1 for other in best):
                best.append(bucket)
        return [
            (max(0, bucket * width - most), min(len(self.text), (bucket + 2) * width + len(words) + most))
            for bucket in best
        ]

    def _grams_of(self, words: str) -> list[tuple[list[int], int]]:
        listed = self._grams()
        grams = ((words[offset : offset + _GRAM], offset) for offset in range(len(words) - _GRAM + 1))
        return [(listed[gram], offset) for gram, offset in grams if gram in listed]

    def _grams(self) -> dict[str, list[int]]:
        if self._listed is None:
            listed: defaultdict[str, list[int]] = defaultdict(list)
            text = self.text
            for place in range(len(text) - _GRAM + 1):
                listed[text[place : place + _GRAM]].append(place)
            self._listed = dict(listed)
        return self._listed


def places(text: str, quote: QuoteSelector) -> list[Span]:
    """All places of the very words between the very context (W3C TextQuoteSelector); of empty words too."""
    starts = _starts(text, quote.prefix + quote.exact + quote.suffix)
    return [Span(start + len(quote.prefix), start + len(quote.prefix) + len(quote.exact)) for start in starts]


def distance(one: str, other: str) -> int:
    """The edit distance of two strings (Levenshtein 1965)."""
    if not one or not other:
        return len(one) + len(other)
    *_, last = _scores(one, other, anchored=True)
    return last


def _by_score(match: Match) -> tuple[float, Span]:
    return -match.score, match.span


def _apart(matches: list[Match]) -> list[Match]:
    """The matches that overlap no better one."""
    kept: list[Match] = []
    for match in matches:
        if not any(match.span.overlaps(other.span) for other in kept):
            kept.append(match)
    return kept


def _starts(text: str, words: str) -> Iterator[int]:
    """All places of `words`, overlapping ones too."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def common_start(one: Sequence[str], other: Sequence[str]) -> int:
    """How many letters, or words of two lists, are the same from the start."""
    same = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        same += 1
    return same


def _context(stored: str, there: str) -> float:
    """How similar the beginning of `there` is to what was stored; 1 when nothing was."""
    if not stored or there.startswith(stored):
        return 1.0
    if not there:
        return 0.0
    return max(0.0, 1 - min(_scores(stored, there, anchored=True)) / len(stored))


def _lowest(pattern: str, text: str, most: int) -> list[tuple[int, int]]:
    """The ends in `text` where `pattern` fits with the fewest errors and no more than `most`; of a run the last."""
    scores = list(_scores(pattern, text, anchored=False))
    fewest = min(scores, default=most + 1)
    if fewest > most:
        return []
    return [
        (end, fewest) for end, score in enumerate(scores, 1) if score == fewest and scores[end : end + 1] != [score]
    ]


def _scores(pattern: str, text: str, *, anchored: bool) -> Iterator[int]:
    """For each end in `text`, the fewest errors of `pattern` in a passage that ends there.

    The passage starts where `text` does if `anchored`, else anywhere (Myers 1999, figure 8).
    """
    masks: defaultdict[str, int] = defaultdict(int)
    for place, letter in enumerate(pattern):
        masks[letter] |= 1 << place
    whole, high = (1 << len(pattern)) - 1, 1 << len(pattern) - 1
    carry = int(anchored)
    positive, negative, score = whole, 0, len(pattern)
    for letter in text:
        same = masks.get(letter, 0)
        vertical = same | negative
        horizontal = (((same & positive) + positive) ^ positive) | same
        up = negative | whole & ~(horizontal | positive)
        down = positive & horizontal
        if up & high:
            score += 1
        elif down & high:
            score -= 1
        up, down = up << 1 & whole | carry, down << 1 & whole
        positive = down | whole & ~(vertical | up)
        negative = up & vertical
        yield score
