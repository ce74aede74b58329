"""What repeats, adds up, conflicts and updates."""

from desktop_app.extraction.draft import Draft


def run(draft: Draft) -> None:
    """Add them to the draft."""
