"""Tables of words written as running text."""


def phrases(text: str) -> frozenset[str]:
    """The phrases of a table, parted by commas or line ends."""
    return frozenset(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())
