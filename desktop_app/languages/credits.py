"""Who and where an article says it is from: by-lines and datelines, in every language at once."""

import re
from dataclasses import dataclass

_LONGEST_NAME = 80  # characters
_LONGEST_DATELINE = 70  # characters
_ROLE = (
    r"(?:penulis|pewarta|reporter|wartawan|jurnalis|kontributor|laporan wartawan|laporan|ditulis oleh|oleh|by|author"
    r"|words by|written by|reported by|reporting by)"
)
_CREDIT = re.compile(rf"{_ROLE}\s*:?\s+(?P<name>\S.*)$|{_ROLE}\s*:(?P<bare>\S.*)$", re.IGNORECASE)
_SEPARATED = re.compile(r"\s*(?:[|•·/–—]|\s-\s|,\s*(?=(?:CNN|BBC|AP|AFP|Reuters|Antara)\b)|\bEditor\b|\s@).*$")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,5}$")
_NAMES = re.compile(r"\s*(?:,|;|&|\band\b|\bdan\b)\s*")
_DOMAIN = r"[A-Za-z][\w-]*\.(?:com|co\.id|co|id|net|org|news|tv|info)"
_SITE = rf"(?:{_DOMAIN}|[A-Z][\w.]+(?: [A-Z][\w.]+){{0,2}})"
_CITY = r"[A-Z][A-Za-z.'’ -]{1,28}?(?:, [A-Z][A-Za-z.'’ -]{1,28}?)?"
_DASH = r"\s*(?:--|—|–|-)\s*"
_DATELINES = (
    # KOMPAS.com – · TEMPO.CO, Jakarta – · REPUBLIKA.CO.ID, JAKARTA --
    re.compile(rf"(?P<site>{_DOMAIN}),? (?P<place>{_CITY}){_DASH}\S", re.IGNORECASE),
    # JAKARTA, KOMPAS.com – · Jakarta, CNN Indonesia -- · Jakarta (ANTARA) - · JAKARTA (Reuters) -
    re.compile(rf"(?P<place>{_CITY}), (?P<site>{_SITE}){_DASH}\S"),
    re.compile(rf"(?P<place>{_CITY}) \((?P<site>{_SITE})\){_DASH}\S"),
    re.compile(rf"(?P<site>{_DOMAIN}){_DASH}\S", re.IGNORECASE),
    # JAKARTA – · Jakarta -
    re.compile(rf"(?P<place>[A-Z][A-Z.'’ -]{{2,28}}?(?:, [A-Z][A-Za-z.'’ ]{{2,28}}?)?){_DASH}\S"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a paragraph says it was written, and for whom; "" for what it does not say."""

    place: str
    site: str


def author_in(line: str) -> str:
    """The names in a by-line, "" without one: "Penulis: Sari Utami | Editor: Budi" gives "Sari Utami"."""
    match = _CREDIT.match(line.strip())
    return "" if match is None else clean_name(match["name"] or match["bare"])


def clean_name(words: str) -> str:
    """Names without the role before and the site after them; "" for what is no name."""
    words = " ".join(words.split())[: 2 * _LONGEST_NAME].strip(" .:|-–—")
    inner = _CREDIT.match(words)
    if inner is not None:
        words = (inner["name"] or inner["bare"]).strip()
    words = _SEPARATED.sub("", words).strip(" .,:|-–—()")
    names = [name for name in _NAMES.split(words) if name]
    if not names or len(words) > _LONGEST_NAME or not all(_NAME.match(name) for name in names):
        return ""
    return words


def dateline_in(paragraph: str) -> Dateline | None:
    """The dateline that a paragraph begins with: "JAKARTA, KOMPAS.com – …", "TEMPO.CO, Jakarta – …"."""
    start = paragraph[:_LONGEST_DATELINE]
    for pattern in _DATELINES:
        match = pattern.match(start)
        if match is not None:
            groups = match.groupdict()
            return Dateline((groups.get("place") or "").strip(), (groups.get("site") or "").strip())
    return None
