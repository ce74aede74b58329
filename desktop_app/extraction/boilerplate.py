"""Lines that are not the article, and the blocks of a text that has none."""

from desktop_app.extraction.draft import Draft


def run(draft: Draft) -> None:
    """Add them to the draft."""
