"""Colour names as the hexadecimal colours that other programs have, and back."""

import re

from desktop_app.domain.annotations import Code, Colour

HEX: dict[Colour, str] = {
    "yellow": "#F5D000",
    "green": "#4CAF50",
    "blue": "#2F80ED",
    "pink": "#E8528A",
    "purple": "#8E5BD6",
    "orange": "#F28A14",
}
_COLOUR = re.compile("#(?:[0-9A-F]{3}|[0-9A-F]{6})")
_SHORT = 4  # characters of #RGB


def shade(hexadecimal: str) -> str:
    """#RGB or #RRGGBB as #RRGGBB in capitals. Raises ValueError for anything else."""
    written = hexadecimal.strip().upper()
    if _COLOUR.fullmatch(written) is None:
        raise ValueError(f"{hexadecimal!r} is no colour")
    return "#" + "".join(digit * 2 for digit in written[1:]) if len(written) == _SHORT else written


def nearest(hexadecimal: str) -> Colour:
    """The colour name that looks most like #RGB or #RRGGBB ("redmean" distance, compuphase.com/cmetric.htm).

    Raises ValueError for anything else.
    """
    wanted = _channels(hexadecimal)
    return min(HEX, key=lambda name: _distance(wanted, _channels(HEX[name])))


def shown(code: Code) -> str:
    """The colour of a code in hexadecimal: its shade, unless its colour was changed since it got that."""
    try:
        return code.shade if nearest(code.shade) == code.colour else HEX[code.colour]
    except ValueError:  # there is none
        return HEX[code.colour]


def _channels(hexadecimal: str) -> tuple[int, int, int]:
    digits = shade(hexadecimal)[1:]
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    red, green, blue = (mine - theirs for mine, theirs in zip(one, other, strict=True))
    mean = (one[0] + other[0]) / 2
    return (2 + mean / 256) * red**2 + 4 * green**2 + (2 + (255 - mean) / 256) * blue**2
