"""Names and nominal groups in the text."""

from desktop_app.extraction.draft import Draft


def run(draft: Draft) -> None:
    """Add them to the draft."""
