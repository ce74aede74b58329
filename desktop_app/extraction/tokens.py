"""Words and signs of a stretch of text."""

import re
from functools import lru_cache

from msgspec import Struct

from desktop_app.domain.spans import Span

_SENTENCE = 60  # characters from which tokens are kept: each stage asks for the same sentences anew
MONEY_SIGNS = "$£€¥₱¢₵₦₺₽₩₹₫₴"

# an amount with its currency; a number with its separators; letters joined by hyphens, apostrophes or dots; one sign
_TOKEN = re.compile(
    rf"(?=[A-Z{MONEY_SIGNS}])"  # for speed: small letters begin no amount
    rf"(?:\b(?:Rp|USD|IDR|RM|Rs)\.?|\b[A-Z]{{0,2}}[{MONEY_SIGNS}]|[{MONEY_SIGNS}])\d+(?:[.,]\d+)*(?:bn|m|k)?\b|"
    r"\d+(?:[.,:/]\d+)*|[^\W_]+(?:[-'’‑][^\W_]+|\.(?=[^\W\d_]\b)[^\W\d_])*|\S"
)

_AMOUNT = re.compile(rf"(?:Rp|USD|IDR|RM|Rs|[A-Z]{{1,2}}[{MONEY_SIGNS}])\.?\d")


class Token(Struct, frozen=True, gc=False):
    """One word or sign, in code points of the whole text."""

    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter or a digit."""
        return self.text[0].isalnum()

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter and is no amount of money: `US$165`."""
        return self.text[0].isupper() and _AMOUNT.match(self.text) is None


def tokens(text: str, span: Span) -> list[Token]:
    """The tokens of `text` within `span`, in order."""
    return list(_kept(text, span.start, span.end)) if len(span) >= _SENTENCE else _tokens(text, span.start, span.end)


@lru_cache(maxsize=2048)
def _kept(text: str, start: int, end: int) -> tuple[Token, ...]:
    return tuple(_tokens(text, start, end))


def _tokens(text: str, start: int, end: int) -> list[Token]:
    return [Token(*match.span(), match.group()) for match in _TOKEN.finditer(text, start, end)]
