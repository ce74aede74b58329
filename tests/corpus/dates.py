"""Days and times of an article as sites write them."""

from datetime import datetime

from tests.corpus.articles import Article
from tests.corpus.parts import _ZONES, MONTHS

_WEEKDAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def written(article: Article, pattern: str, *, updated: bool = False, language: str = "") -> str:
    """The time of publication (or of the update) by a format string.

    Fields: weekday, d (number), month, mon (three letters), m (number), y, hour, minute, h12, ampm, zone. `language`
    overrides the article's, for sites that mix the two.
    """
    moment = datetime.fromisoformat(article.updated if updated else article.published)
    speech = language or article.language
    offset = article.published[-6:]
    return pattern.format(
        weekday=_WEEKDAYS[speech][moment.weekday()],
        d=moment.day,
        month=MONTHS[speech][moment.month - 1],
        mon=MONTHS[speech][moment.month - 1][:3],
        m=moment.month,
        y=moment.year,
        hour=f"{moment.hour:02}",
        minute=f"{moment.minute:02}",
        h12=moment.hour % 12 or 12,
        ampm="am" if moment.hour < 12 else "pm",
        zone=_ZONES.get(offset, offset),
    )
