"""Notes made elsewhere, brought into the library: anchored to their articles, with a report of every one of them."""

from desktop_app.exchange.arrival import Arrival, Arrivals, bring_in, import_notes

__all__ = ["Arrival", "Arrivals", "bring_in", "import_notes"]
