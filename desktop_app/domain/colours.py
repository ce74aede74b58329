"""Colour names as the hexadecimal colours that other programs have, and back."""

from desktop_app.domain.annotations import Colour

HEX: dict[Colour, str] = {
    "yellow": "#F5D000",
    "green": "#4CAF50",
    "blue": "#2F80ED",
    "pink": "#E8528A",
    "purple": "#8E5BD6",
    "orange": "#F28A14",
}
_SHORT, _LONG = 4, 7  # characters of #RGB and #RRGGBB


def nearest(hexadecimal: str) -> Colour:
    """The colour name that looks most like #RGB or #RRGGBB ("redmean" distance, compuphase.com/cmetric.htm).

    Raises ValueError for anything else.
    """
    wanted = _channels(hexadecimal)
    return min(HEX, key=lambda name: _distance(wanted, _channels(HEX[name])))


def _channels(hexadecimal: str) -> tuple[int, int, int]:
    digits = hexadecimal[1:]
    if len(hexadecimal) == _SHORT:
        digits = "".join(digit * 2 for digit in digits)
    if not hexadecimal.startswith("#") or len(hexadecimal) not in (_SHORT, _LONG):
        raise ValueError(f"{hexadecimal!r} is no colour")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    red, green, blue = (mine - theirs for mine, theirs in zip(one, other, strict=True))
    mean = (one[0] + other[0]) / 2
    return (2 + mean / 256) * red**2 + 4 * green**2 + (2 + (255 - mean) / 256) * blue**2
