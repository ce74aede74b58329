"""People counted by what befell them."""

from desktop_app.extraction.draft import Draft


def run(draft: Draft) -> None:
    """Add them to the draft."""
