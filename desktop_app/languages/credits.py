"""Who and where an article says it is from: by-lines and datelines, in every language at once."""

import re
from dataclasses import dataclass

_LONGEST_NAME = 80  # characters
_LONGEST_DATELINE = 70  # characters
_ROLE = (
    r"(?:penulis|pewarta|reporter|rep|wartawan|jurnalis|kontributor|laporan wartawan|laporan|(?:di)?tulis oleh|oleh|by"
    r"|author|writer|words by|written by|reported by|reporting by|report"
    r"|story by|posted by|submitted by|di?posting oleh)"
)
_CREDIT = re.compile(rf"{_ROLE}\s*:?\s+(?P<name>\S.*)$|{_ROLE}\s*:(?P<bare>\S.*)$", re.IGNORECASE)
_LABEL = re.compile(rf"{_ROLE}s?\s*[,:]?$", re.IGNORECASE)
_DAYS = (
    r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:jan|feb|mar|apr|mei|may|jun|jul|ag[us]|aug|sep|o[ck]t|nov|de[cs])[a-z]*\.?\s\d)"
)
# what follows a name: another credit, a role, a site, when it was
_SEPARATED = re.compile(
    r"\s*(?:[|•·/–—]|\s-\s|\s(?:on|at|pada|in)\s(?=\W*(?:\w+\W+)?\d)|,\s*(?=(?:CNN|BBC|AP|AFP|Reuters|Antara)\b)"
    r"|,?\s*\b(?:senior|chief|staff|political|foreign|environment|business|sports?)?\s*\b(?:correspondent|reporter|editor|"
    r"wartawan|jurnalis|redaktur|penyunting|penulis|kontributor)\b"
    rf"|,?\s+(?={_DAYS})|,?\s+(?=\d)|,?\s+(?:published|updated|posted|diterbitkan|diperbarui|tayang)\b|\s@|\sfor\s(?=[A-Z]|the\b)|\suntuk\s(?=[A-Z])).*$",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?:[^\W\d_]\.|[^\W\d_a-z][\w.'’-]*[\w.]|dan|and|bin|binti|van|der|de|al|el),?$")
_BUTTON = re.compile(
    r"\b(?:share|bagikan|baca|read|follow|ikuti|komentar|comments?|print|cetak|foto|photo|video|news|berita|home|menu|min"
    r"|log|sign|subscribe|berlangganan|save|simpan|copy|salin|link|search|cari|more|lain|live|update[ds]?|editor|view|views"
    r"|redaksi|tim|staff|team|desk|kali|dibaca|whatsapp|facebook|twitter|telegram|google|listen|audio)\b",
    re.IGNORECASE,
)
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
    return "" if words.islower() else words  # "keluaran hk": what a reposter's spam is signed with


def is_full_name(line: str) -> bool:
    """Whether a line is nothing but two to five words in capitals, none of them of the kind that buttons show."""
    words = line.split()
    return 2 <= len(words) <= 5 and all(_CAPITAL.match(word) for word in words) and not _BUTTON.search(line)


def is_credit_label(line: str) -> bool:
    """Whether a line is nothing but the word for who wrote: the name stands in the next."""
    return _LABEL.match(line.strip()) is not None


def dateline_in(paragraph: str) -> Dateline | None:
    """The dateline that a paragraph begins with: "JAKARTA, KOMPAS.com – …", "TEMPO.CO, Jakarta – …"."""
    start = paragraph[:_LONGEST_DATELINE]
    for pattern in _DATELINES:
        match = pattern.match(start)
        if match is not None:
            groups = match.groupdict()
            return Dateline((groups.get("place") or "").strip(), (groups.get("site") or "").strip())
    return None
