"""The lines of a plain text as blocks: article, or one of the kinds that news sites put around it.

Only what a line says of itself counts, in every language at once: a re-posted page mixes them.
"""

import re

from msgspec.structs import replace

from desktop_app.domain.documents import Block, BlockKind

_LONGEST_FURNITURE = 300  # characters; longer lines are prose, whatever they begin with
_LONGEST_CAPTION = 180

_RELATED = re.compile(
    r"(?:baca(?: juga)?|(?:simak|lihat|tonton) juga(?: video)?|artikel terkait|berita terkait"
    r"|anda mungkin juga tertarik|terkait"
    r"|read (?:also|more)|also read|more on this story|related(?: (?:articles?|stories|topics))?|see also)\s*[:|]"
    r"|(?:related(?: \w+)?|(?:\w+ )?terkait|berita (?:lain(?:nya)?|ter(?:baru|kini)|populer)|baca (?:juga|lainnya)"
    r"|more on this (?:story|topic)|also read|read (?:next|also)|(?:most|more) (?:read|viewed|popular)"
    r"|(?:ter)?populer|trending|latest(?: news| stories)?|terbaru|terkini|top stories|key events"
    r"|you (?:may|might) also like|recommended(?: for you| stories)?|rekomendasi(?: untuk anda)?"
    r"|pilihan editor|editor'?s'? (?:picks?|choice))\s*:?$"
    r"|artikel(?:-artikel)? yang direkomendasikan$|(?:lewati|skip) .{3,60} (?:dan terus membaca|and continue reading)$"
    r"|(?:akhir dari artikel|end of recommended)\b"
    r"|list \d+ of \d+\s*:|read more here\b|baca selengkapnya\b",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"\W*(?:(?:advertisement|iklan|adverts?|sponsored(?: content)?"
    r"|scroll (?:(?:ke bawah|down) )?(?:to continue|untuk melanjutkan)\b.*)\W*$"
    r"|\[gambas:|pasang iklan\b|klik (?:di ?sini|disini)\b|(?:yuk,? )?(?:download|unduh) aplikasi\b|daftar sekarang\b"
    r"|dapatkan\b.{0,120}\b(?:surel|e-?mail|ponsel|kotak masuk|newsletter|buletin)\b"
    r")",
    re.IGNORECASE,
)
_NAVIGATION = re.compile(
    r"(?:halaman(?: \d+)+|selanjutnya\s*:|bagikan\s*:|beranda\s*[›>/]|home\s*[›>/]|follow (?:us|\w+ (?:\w+ )?on)\b"
    r"|follow berita\b|ikuti (?:dan bergabung|kami|\w+ di)\b"
    r"|(?:ikuti|follow) .{1,60} (?:di|on) (?:whatsapp|google news|telegram|facebook|instagram|twitter|tiktok|x)\b"
    r"|baca (?:juga )?artikel\b|saksikan (?:juga )?video\b"
    r"|simak video\b"
    r"|sign up (?:for|to)\b|subscribe to\b|weekly newsletter$|newsletter$|keep reading$|end of list$"
    r"|list of \d+ items$"
    r"|artikel ini bagian dari\b|share this\b|diteruskan berkali-kali$|editor'?s note\s*:|peringatan: artikel\b"
    r"|are you in the area\?|view (?:this (?:e-?mail|message) )?in (?:your|a) browser\b|lihat di (?:browser|peramban)\b"
    r"|you (?:are|'re) receiving this\b"
    r"|anda menerima (?:surel|e-?mail) ini\b|forward (?:this )?to a friend\b|manage (?:your )?preferences\b"
    r"|we use cookies\b|situs ini menggunakan cookie|log ?in (?:to|untuk)\b"
    r"|masuk (?:atau|untuk) (?:daftar|melanjutkan)\b"
    r"|retrieved from \"?https?:|no media source\b|your browser does not support\b|(?:please )?enable javascript\b"
    r"|\W*fakta atau hoaks\b|.{0,40}\bwhatsapp (?:ke )?nomor\b"
    r"|(?:share|bagikan|tweet|subscribe|berlangganan|e-?mail|like|suka|komentar|comments?|advertisement|skip ad)\W*$"
    r"|our standards\s*:|tonton video (?:lain(?:nya)?|berikut|ini)\b"
    r"|share on (?:facebook|twitter|whatsapp|x)\b|bagikan ke\b|leave a comment|tulis komentar|lihat semua$|see all$"
    r"|informasi lebih lanjut\s*:|cetak$|print$|tags?\s*:|topik\s*:)",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:posted by|(?:di)?posting oleh|diterbitkan oleh|published (?:by|in)|pewarta|penulis|reporter|editor"
    r"|penerjemah|penyunting"
    r"|redaktur|wartawan|kontributor|laporan|report"
    r"|diterjemahkan oleh|disadur|disusun|sumber(?: berita)?|source|oleh|narahubung"
    r"|by)\s*:\s*\S"
    r"|laporan wartawan\b|copyright\b|©|reporting by\b|associated press writers?\b|additional reporting\b|disusun\b"
    r"|for media enquiries\s*:"
    r"|published in\b|(?-i:By (?:[A-Z][\w.'-]+ ){1,3}(?:and [A-Z]|\| )|By [A-Z][\w.'-]+ [A-Z][\w.'-]+(?:, |$))"
    r"|(?:posted|submitted) by \S+ .{0,60}\bon\b.{0,20}\d"
    r"|rep(?:orter)?\s*:\s*\S.*\bred(?:aktur)?\s*:"
    r"|(?:write to|contact|hubungi|kirim|e-?mail|surel)\b.{0,120}\w@\w|humas \S",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[(\[][^()\[\]]{1,60}[)\]]\.?$")
_SIGNATURE = re.compile(r"(?:[a-z]{2,4}(?:-[a-z]{2,4})?/)+[a-z]{1,4}(?:\s*\([^)]*\))?$")
_PHOTO = re.compile(
    r"(?:foto|photo|gambar|keterangan foto|image|picture|ilustrasi|figure \d+|grafik \d*)\s*[:.]\s*\S"
    r"|(?:sumber gambar|keterangan gambar|image (?:source|caption|copyright)),\s*\S",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r".*\((?:AFP|AP|Reuters|Antara|Xinhua|EPA|Getty(?: Images)?|PA(?: Media)?|[A-Z][\w ]+/[A-Z][\w ]+)[^)]*\)$"
)
_WEEKDAY = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_MOMENT = re.compile(
    r"(?:(?:first |last |di)?(?:published|updated|update|posted|terbit(?:kan)?|perbarui|tayang|dibuat)"
    r"\s*(?:on|at|pada)?\s*:?\s*)?"
    rf"(?:{_WEEKDAY}\s*,?\s*)?(?:\d{{1,2}}[ /.-](?:[^\W\d_]{{3,9}}\.?|\d{{1,2}})[ /.-](?:19|20)\d\d"
    r"|[^\W\d_]{3,9}\.? \d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
    r"(?:\s*[,|•·–-]?\s*(?:pukul|jam|at)?\s*\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{3,4}|[+-]\d\d:?\d\d)?)?$",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:[A-Z]{3,}[A-Z ,.-]*\([^)]*\)|(?i:siaran pers|press release)\b.{0,60}"
    r"|[A-Z][\w.' -]+(?:, [A-Z][\w ]+)*, \d{1,2} [A-Z]\w+ \d{4}"
    r"|[A-Z][A-Za-z.' ]{1,30}, [A-Z][\w.]+(?: [A-Z][\w.]+){0,3} *(?:--|[-–—]))$"
)
# an entry of a live report: "3h ago 16.05 GMT", "2 jam lalu", "10:40 WIB"
_CLOCK = re.compile(
    r"(?:\d{1,3} ?(?:h|m|d|hours?|min(?:ute)?s?|days?|jam|menit|hari) (?:ago|(?:yang )?lalu) ?)?"
    r"(?:\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{3,4}))?)?$",
    re.IGNORECASE,
)


def kind_of(line: str) -> BlockKind:
    """The kind of one line of plain text; "paragraph" for article text."""
    line = line.strip()
    if len(line) > _LONGEST_FURNITURE:
        return "paragraph"
    small = line.lower()
    for kind, pattern, signs in _KINDS:
        if signs and not any(sign in small for sign in signs):
            continue
        if pattern.match(line) and (kind != "caption" or len(line) < _LONGEST_CAPTION):
            return kind
    return "paragraph"


def blocks_of(text: str) -> tuple[Block, ...]:
    """Every line of `text` that is not blank as a block, without the white space around it."""
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            first = start + line.index(words[0])
            blocks.append(Block(kind=kind_of(words), start=first, end=first + len(words)))
        start += len(line) + 1
    return tuple(blocks)


def with_boilerplate(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks; a paragraph that reads like a by-line, an advert … is one, a heading over them their kind."""
    found: list[Block] = []
    for block in blocks:
        kind = kind_of(text[block.start : block.end]) if block.kind in ("paragraph", "heading") else block.kind
        if block.kind == "heading" and kind not in ("related", "navigation", "advert"):
            kind = block.kind
        found.append(block if kind == block.kind else replace(block, kind=kind))
    return tuple(found)


# patterns that may match anywhere in a line are tried on those alone that have one of the signs in small letters:
# it takes a third of the time
_KINDS: tuple[tuple[BlockKind, re.Pattern[str], tuple[str, ...]], ...] = (
    ("related", _RELATED, ()),
    ("advert", _ADVERT, ()),
    ("advert", re.compile(r".*(?:\bnew member\b|\bslot gacor\b.*\bdaftar\b)", re.IGNORECASE), ("new mem", "gacor")),
    ("navigation", _NAVIGATION, ()),
    (
        "navigation",
        re.compile(r".{0,120}\b(?:unsubscribe|berhenti berlangganan)\b|.*\bsign up here\.?$", re.IGNORECASE),
        ("unsubscribe", "berhenti berlangganan", "sign up here"),
    ),
    ("byline", _BYLINE, ()),
    (
        "byline",
        re.compile(
            r".*\b(?:contributed to this report\.?$|(?:ikut menulis|berkontribusi (?:dalam|pada)(?: penulisan)?)"
            r" (?:laporan|artikel|berita) ini\.?$|agen (?:bola|slot)\b"
            r"|(?:result|live draw|keluaran|pengeluaran|prediksi|bocoran|data) (?:hk|sgp|sdy|sydney)\b)",
            re.IGNORECASE,
        ),
        ("contributed", "laporan ini", "artikel ini", "berita ini", "agen ", " hk", " sgp", " sdy", " sydney"),
    ),
    ("byline", _INITIALS, ()),
    ("byline", _SIGNATURE, ()),
    ("caption", _PHOTO, ()),
    (
        "caption",
        re.compile(
            r".*(?:\bfoto\s*:|\(foto\b|\bcredit\s*(?:\.{3}|…|:)|\bphoto\s*(?:by\b|:)|\bimage\s*:|\(dok\.)",
            re.IGNORECASE,
        ),
        ("foto", "credit", "photo", "image", "(dok."),
    ),
    ("dateline", _DATELINE, ()),
    ("dateline", _MOMENT, ("19", "20")),
    ("dateline", _CLOCK, tuple("0123456789")),
    ("caption", _AGENCY, (")",)),
)
