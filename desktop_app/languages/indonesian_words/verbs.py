"""Forms of Indonesian verbs: what one root becomes by prefix and suffix (Sneddon et al. 2010, chapter 1)."""

from collections.abc import Iterator

_VOWELS = "aeiou"
_DROPPED = {"p": "mem", "t": "men", "s": "meny", "k": "meng"}
_KEPT = {"b": "mem", "f": "mem", "v": "mem", "d": "men", "c": "men", "j": "men", "z": "men", "g": "meng", "h": "meng"}


def active(root: str, *, prefix: str = "me") -> str:
    """The root with meN-, or peN- where `prefix` is "pe": tembak, menembak; bom, mengebom."""
    if sum(letter in _VOWELS for letter in root) == 1:
        return f"{prefix}nge{root}"
    first = root[0]
    if first in _DROPPED and root[:2] not in ("pr", "tr", "st", "kr", "kl"):
        return prefix + _DROPPED[first][2:] + root[1:]
    return prefix + (_KEPT.get(first) or ("meng" if first in _VOWELS else "me"))[2:] + root


def forms(roots: str, *, suffixes: str = "", noun: bool = True) -> Iterator[str]:
    """Active, passive and nominal forms of each root, bare and with each of the `suffixes`."""
    for root in roots.split():
        for suffix in ("", *suffixes.split()):
            yield active(root) + suffix
            yield f"di{root}{suffix}"
        if noun:
            yield active(root, prefix="pe") + "an"
