"""Forms of regular English verbs."""

from collections.abc import Iterator

_VOWELS = "aeiou"


def forms(verbs: str) -> Iterator[str]:
    """Present, past and progressive of each verb; a final consonant written twice (`ban:n`) is doubled."""
    for entry in verbs.split():
        verb, _, doubled = entry.partition(":")
        stem = verb + doubled
        if verb.endswith("e"):
            yield from (f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
        elif verb.endswith("y") and verb[-2] not in _VOWELS:
            yield from (f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
        else:
            yield from (f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s", f"{stem}ed", f"{stem}ing")
        yield verb
