"""The best place of a quote, as the clients whose tests are replayed here ask for it."""

from desktop_app.domain.annotations import QuoteSelector
from desktop_app.domain.matching import Match, QuoteFinder


def best_match(text: str, quote: QuoteSelector, *, hint: int | None = None, least: float = 0.5) -> Match | None:
    """The best place of a quote: one with the very words if there is any, else the most similar one."""
    if not quote.exact or not text:
        return None
    finder = QuoteFinder(text)
    found = finder.exact(quote, hint=hint) or finder.similar(quote, least=least, hint=hint)
    return found[0] if found else None
