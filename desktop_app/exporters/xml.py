"""What XML 1.0 has no room for."""

import re

# XML 1.0 §2.2: everything but these is a character
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(words: str) -> str:
    """The words with U+FFFD in place of characters that no XML document may hold."""
    return _UNFIT.sub("\ufffd", words)
