"""The lines of a plain text as blocks: article, or one of the kinds that news sites put around it.

Only what a line says of itself counts, in every language at once: a re-posted page mixes them.
"""

import re

from msgspec.structs import replace

from desktop_app.domain.documents import Block, BlockKind

_LONGEST_FURNITURE = 300  # characters; longer lines are prose, whatever they begin with
_LONGEST_CAPTION = 180
_LONGEST_TAIL = 120
_SENTENCES = 3  # lines that end like one, in a text that is written in sentences
_CLOSES = ".?!…”\"'’):;"
_ITEM = re.compile(r"[-–—•*·▪●]|\(?(?:\d{1,2}|[a-z])[.)]")

_RELATED = re.compile(
    r"(?:baca(?: juga| pula)?|simak|(?:simak|lihat|tonton) (?:juga|pula)(?: video)?|artikel terkait|berita terkait"
    r"|anda mungkin juga tertarik|terkait"
    r"|read(?: (?:also|more|next))?|also read|more on this story|related(?: (?:articles?|stories|topics))?|see also"
    r"|topics?|explainers?|in pictures|in depth|watch|listen|video|galeri foto|foto-foto|infografi[ks]"
    r"|infographics?)\s*[:|]"
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
# what a site offers its readers, and the words by which it asks them to take it
_OFFERS = (
    r"(?:aplikasi\w*|apps?|saluran|kanal|channels?|whatsapp|telegram|google news|podcast|siniar|buletin|newsletters?"
    r"|notifikasi"
    r"|notifications?|alerts?|langganan|subscriptions?|e-?paper|versi (?:cetak|digital)|youtube|tiktok|instagram"
    r"|media sosial"
    r"|grup|group"
    r"|(?:informasi|berita|artikel|kabar|konten|tulisan|update|video) (?:\w+ ){0,2}(?:lain|terbaru"
    r"|terkini|pilihan)\w*"
    r"|independent journalism|jurnalisme (?:\w+)|our journalism|breaking news|membership|(?:jadi )?anggota$"
    r"|berlangganan$"
    r"|keanggotaan)"
)
_ASKS = (
    r"(?:simak|ikuti|dapatkan|cek|lihat|baca|temukan|nikmati|unduh|download|langganan|berlangganan|dengarkan"
    r"|saksikan|tonton"
    r"|daftar(?:kan)?|gabung|bergabung\w*|jangan lewatkan|aktifkan|laporkan|dukung|follow|join|subscribe|sign up|get"
    r"|listen|watch"
    r"|support|donate|help us|become|install|tap|click|try|never miss)"
)
_ADVERT = re.compile(
    r"\W*(?:(?:advertisement|iklan|adverts?|sponsored(?: content)?"
    r"|scroll (?:(?:ke bawah|down) )?(?:to continue|untuk (?:melanjutkan|lanjut))\b.*"
    r"|(?:advertisement|iklan)\W+.{0,60}|(?:scroll|lanjut(?:kan)?) .{0,30}(?:membaca|content|reading"
    r"|konten)\b.{0,40})\W*$"
    r"|\[gambas:|(?:mau |ingin )?pasang iklan\b|klik (?:di ?sini|disini)\b|(?:yuk,? )?(?:download|unduh) aplikasi\b"
    r"|daftar sekarang\b|(?:a|pesan|message) .{0,20}(?:sponsor|pariwara)|(?:pariwara|advertorial)\b|subscribe (?:for"
    r"|from|now|today)\b"
    r"|langganan\b.{0,40}\brp|.{0,60}\b(?:bonus (?:deposit|new member)|deposit pulsa|slot (?:gacor|online)"
    r"|situs (?:slot|judi)|rtp (?:live|slot)"
    r"|judi (?:bola|online)|togel|maxwin|freebet)\b"
    r"|dapatkan\b.{0,120}\b(?:surel|e-?mail|ponsel|kotak masuk|newsletter|buletin)\b"
    r")",
    re.IGNORECASE,
)
_OFFER = re.compile(rf"\W*(?:yuk,? |ayo,? |please |mari )?{_ASKS}\b.{{0,80}}\b{_OFFERS}\b.{{0,80}}$", re.IGNORECASE)
_NAVIGATION = re.compile(
    r"(?:halaman(?: \d+)+|lanjut ke halaman\b|kembali ke (?:indeks|beranda|atas|halaman)\b|(?:lewati"
    r"|skip) (?:ke )?(?:bagian|to|next)\b"
    r"|back to (?:top|home|index)\b|[^|]{1,40}\|[^|]{1,40}\|[^|]{1,40}$|was this (?:e-?mail|message) forwarded\b"
    r"|have a (?:news )?tip\b"
    r"|(?:this )?live (?:blog|updates?|coverage) (?:is|has|are)\b|(?:siaran|laporan) langsung ini (?:telah|sudah)\b"
    r"|for (?:additional|more|further) information\b.{0,80}\b(?:contact|visit|call)\b|comments are\b|komentar ditutup\b"
    r"|(?:obituari|in memoriam|opini|editorial|tajuk(?: rencana)?|analisis|kolom|cek fakta|breaking news|eksklusif"
    r"|exclusive"
    r"|laporan khusus|liputan khusus|special report|sorotan|analysis|opinion|live updates?|kilas berita)$"
    r"|selanjutnya\s*:|bagikan\s*:|beranda\s*[›>/]|home\s*[›>/]|follow (?:us|\w+ (?:\w+ )?on)\b"
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
    r"|laporan wartawan\b|copyright\b|©|.{1,30} © [A-Z]|(?:story|words|text|photos?|video|edited"
    r"|compiled) by (?-i:[A-Z])|reporting by\b|associated press writers?\b|additional reporting\b|disusun\b"
    r"|for media enquiries\s*:"
    r"|\*?\)?\s*(?:diolah|disarikan|dirangkum|dihimpun|dialihbahasakan|disunting|dilaporkan)\b[^.]{0,80}$"
    r"|(?:kontributor|koresponden|tim (?:redaksi|liputan|periksa fakta)|desk|biro (?:humas|hukum)|(?:biro|bagian"
    r"|dinas) komunikasi)\b[^.]{0,60}$"
    r"|[^.]{1,60}\bwith (?:agencies|wires|inputs)\b[^.]{0,40}$|[^.|]{2,50}\|\s*[\w.+-]+@[\w.-]+$"
    r"|(?-i:By (?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w.'-]+, (?:[A-Z][\w ]+|in [A-Z]\w+))|(?-i:[A-Z][\w ]{2,40} / By [A-Z])"
    r"|(?-i:[A-Z][\w .,]{2,40} \((?:CNA|AP|AFP|UPI|Xinhua|ANTARA|Antara|Reuters)\) By [A-Z])"
    r"|published in\b|(?-i:By (?:[A-Z][\w.'-]+ ){1,3}(?:and [A-Z]|\| )|By [A-Z][\w.'-]+ [A-Z][\w.'-]+(?:, |$))"
    r"|(?:posted|submitted) by \S+ .{0,60}\bon\b.{0,20}\d"
    r"|rep(?:orter)?\s*:\s*\S.*\bred(?:aktur)?\s*:"
    r"|(?:write to|contact|hubungi|kirim|e-?mail|surel|informasi|kontak)\b.{0,120}\w@\w|humas \S",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[(\[][^()\[\]]{1,60}[)\]]\.?$")
_SIGNATURE = re.compile(r"(?:[a-z]{2,4}(?:-[a-z]{2,4})?/)+[a-z]{1,4}(?:\s*\([^)]*\))?$")
# two columns of a header or a footer, or two agencies: "DW Indonesia | hp/yf", "CNN Indonesia/AFP"
_COLUMNS = re.compile(
    r"[^.?!|]{2,45}\| ?(?:[a-z]{2,4}/[a-z]{2,4}\b.*"
    r"|[^.?!|]*\b(?:[Dd]esk|[Rr]edaksi|[Ee]ditor|[Uu]pdated|[Ss]taff|[Nn]ews release)\b.*)$"
    r"|[A-Z][\w ]{1,30}/(?:AFP|AP|Reuters|ANTARA|Antara|Xinhua|EPA|dpa|penerjemah\b.*)$"
)
_PHOTO = re.compile(
    r"(?:foto(?: arsip| ilustrasi)?|(?:file |handout |archive )?photo|gambar|keterangan foto|image|picture|ilustrasi"
    r"|figure \d+"
    r"|grafi[ks](?: \d*)?|map|peta|chart|tangkapan layar(?: [\w ]{1,30})?|screenshot|infografi[ks])\s*[:.]\s*\S"
    r"|(?:handout|file|satellite|this (?:handout|file|satellite)?) ?(?:photo|image|picture)s? (?:shows?|taken"
    r"|provided|released)\b"
    r"|(?:foto|gambar) (?:yang )?(?:dirilis|diambil|menunjukkan|memperlihatkan|arsip)\b"
    r"|(?:sumber gambar|keterangan gambar|image (?:source|caption|copyright)),\s*\S",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r".*\((?:AFP|AP|Reuters|REUTERS|Antara|ANTARA|Xinhua|EPA|Getty(?: Images)?|PA(?: Media)?|[A-Z][A-Za-z]* Photo"
    r"|Dok\b|dok\b|DOK\b"
    r"|[A-Z][\w ]+ ?/ ?[A-Z][\w ]+|[\w.]+\.(?:com|id|net|co)/\w)[^)]*\)$"
    r"|.*[.!?)\]] (?:ANTARA(?: FOTO)?|AFP|AP|EPA|DOK\.|Dok\.|[A-Z]{2,}(?: [A-Z]{3,})?/)[\w./ -]*$"
    r"|.*[.!?)] [A-Z]{2,8}(?: [A-Z]{2,8})?$"
    r"|.*\bPhotograph: [A-Z]"
)
_WEEKDAY = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_MOMENT = re.compile(
    r"(?:[^\W\d_][\w &]{2,30} \| )?(?:[^\W\d_][\w &]{2,30} \| )?"
    r"(?:(?:(?:first |last |di)?(?:published|updated|update|posted|terbit(?:kan)?|perbarui|tayang|dibuat)"
    r"|pembaruan)(?: terakhir)?"
    r"\s*(?:on|at|pada)?\s*:?\s*)?"
    rf"(?:{_WEEKDAY}\s*,?\s*)?(?:\d{{1,2}}[ /.-](?:[^\W\d_]{{3,9}}\.?|\d{{1,2}})[ /.-](?:19|20)\d\d"
    r"|[^\W\d_]{3,9}\.? \d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
    r"(?:\s*[,|•·–-]?\s*(?:pukul|jam|at)?\s*\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{3,4}"
    r"|[+-]\d\d:?\d\d)?)?$",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:[A-Z]{3,}[A-Z ,.-]*\([^)]*\)|(?i:siaran pers|press release)\b.{0,60}"
    r"|[A-Z][\w.' /-]+(?:, [A-Z][\w ]+)*, \d{1,2} [A-Z]\w+ \d{4}"
    r"|[A-Z][A-Za-z.' ]{1,30}, [A-Z][\w.]+(?: [A-Z][\w.]+){0,3} *(?:--|[-–—])"
    r"|[A-Z][A-Z ./]{2,30}, [A-Z][a-z]{2,8}\.? \d{1,2} \([^)]*\)|(?i:as of|per|date\s*:) (?=.{0,20}\d).{0,90}"
    rf"|[^.?!|]{{2,60}}[|—] ?(?i:{_WEEKDAY},? )?(?:\d{{1,2}} [A-Z]\w+|[A-Z]\w+ \d{{1,2}},) (?:19|20)\d\d.{{0,20}}"
    rf"|[^.?!|]{{2,40}}, (?i:{_WEEKDAY},? )\d{{1,2}} [A-Z]\w+ (?:19|20)\d\d.{{0,20}}"
    r"|(?:\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2},) (?:19|20)\d\d \| .{2,60})$"
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
    return _without_tail(text, blocks)


def _without_tail(text: str, blocks: list[Block]) -> tuple[Block, ...]:
    """Short lines without a full stop at the end of a text of sentences are none of the article's."""
    sentences = sum(block.kind == "paragraph" and text[block.end - 1] in _CLOSES for block in blocks)
    last = len(blocks)
    while last and sentences >= _SENTENCES and _is_tail(text, blocks[last - 1]):
        last -= 1
    tail = [replace(block, kind="navigation") if block.kind == "paragraph" else block for block in blocks[last:]]
    return (*blocks[:last], *tail)


def _is_tail(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    is_furniture = block.kind != "paragraph"
    return is_furniture or (len(words) <= _LONGEST_TAIL and words[-1] not in _CLOSES and not _ITEM.match(words))


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
    ("advert", _OFFER, ()),
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
    ("caption", _AGENCY, (")", "/", "photograph:", "antara", "dok.")),
    ("byline", _COLUMNS, ("|", "/")),
)
