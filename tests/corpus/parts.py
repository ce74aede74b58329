"""Pieces of pages: articles as HTML, and the menus, adverts, banners and comments that stand around them."""

from html import escape

from tests.corpus.articles import Article

_TAGS = {"paragraph": "p", "heading": "h2", "quote": "blockquote", "list": "li"}
MENU = {
    "id": ("Beranda", "Nasional", "Ekonomi", "Olahraga", "Hiburan", "Gaya Hidup", "Indeks"),
    "en": ("Home", "World", "Business", "Sport", "Culture", "Opinion", "Subscribe"),
}
POPULAR = {
    "id": ("Harga Cabai Naik Lagi di Pasar Induk", "Timnas Menang Tipis atas Tim Tamu", "Resep Sayur Asem yang Segar",
           "Lima Tanaman Hias yang Tahan Panas"),
    "en": ("Ten Walks for a Rainy Sunday", "Why Bread Costs More Than Last Year", "The Cat That Came Back After a Decade",
           "Quiz: How Well Do You Know Your Rivers?"),
}  # fmt: skip
COMMENTS = {
    "id": ("Semoga cepat ditangani oleh yang berwenang, kasihan warga yang setiap hari harus lewat di sana untuk bekerja.",
           "Sudah biasa begini, nanti juga dilupakan sampai kejadian berikutnya, lalu semua orang pura-pura kaget lagi."),
    "en": ("I have lived here for forty years and I can tell you that nobody has ever listened to the people who know.",
           "Typical. They will hold an inquiry, write a long report, and put it on a shelf where nobody will read it."),
}  # fmt: skip
COOKIES = {
    "id": "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda, menganalisis lalu lintas, dan menampilkan iklan "
    "yang sesuai dengan minat Anda. Dengan melanjutkan, Anda menyetujui kebijakan privasi kami.",
    "en": "We and our partners store and access information on your device, such as cookies, to show personalised adverts "
    "and to measure how our content performs. You can change your choices at any time in our privacy centre.",
}
NEWSLETTER = {
    "id": "Dapatkan berita pilihan setiap pagi di kotak surel Anda. Daftar sekarang, gratis.",
    "en": "Sign up for our morning briefing and get the stories that matter delivered to your inbox every day.",
}
READ_ALSO = {"id": "Baca juga:", "en": "Read more:"}
MONTHS = {
    "id": ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
           "Desember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
}  # fmt: skip
_ZONES = {"+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT", "+00:00": "GMT"}


def html_part(kind: str, words: str, *, attributes: str = "") -> str:
    """One part of an article as an element."""
    tag = _TAGS[kind]
    inner = f"<p>{escape(words)}</p>" if kind == "quote" else escape(words)
    return f"<{tag}{attributes}>{inner}</{tag}>"


def body(
    article: Article, *, dateline: str = "", between: tuple[tuple[int, str], ...] = (), attributes: str = ""
) -> str:
    """The parts as HTML, lists gathered; `between` are pieces of a page to put after the part with that number."""
    pieces: list[str] = []
    extra = dict(between)
    for number, (kind, words) in enumerate(article.parts):
        lead = dateline if number == 0 else ""
        piece = html_part(kind, words, attributes=attributes if kind == "paragraph" else "")
        if lead:
            piece = piece.replace(">", f">{lead}", 1)
        if kind == "list":
            before = article.parts[number - 1][0]
            after = article.parts[number + 1][0] if number + 1 < len(article.parts) else ""
            piece = ("<ul>" if before != "list" else "") + piece + ("</ul>" if after != "list" else "")
        pieces.append(piece)
        if number in extra:
            pieces.append(extra[number])
    return "\n".join(pieces)


def menu(article: Article) -> str:
    """The links of a site's sections as a list."""
    return (
        "<ul>" + "".join(f'<li><a href="/{each.lower()}">{each}</a></li>' for each in MENU[article.language]) + "</ul>"
    )


def popular(article: Article) -> str:
    """Headlines that lead elsewhere, as a list."""
    return "<ol>" + "".join(f'<li><a href="/x">{each}</a></li>' for each in POPULAR[article.language]) + "</ol>"


def teasers(article: Article) -> str:
    """Cards of other articles, each with a headline and a sentence."""
    cards = zip(POPULAR[article.language], COMMENTS[article.language] * 2, strict=False)
    return "".join(
        f'<div class="card"><h3><a href="/y">{head}</a></h3><p class="summary">{words}</p></div>'
        for head, words in cards
    )


def comments(article: Article) -> str:
    """What readers wrote."""
    return "".join(f"<li><b>anonim{n}</b><p>{words}</p></li>" for n, words in enumerate(COMMENTS[article.language]))


def related_line(article: Article, number: int = 0) -> str:
    """A link to another article, with the words that say so."""
    return f'{READ_ALSO[article.language]} <a href="/z{number}">{article.related[number]}</a>'


def shown_date(article: Article) -> str:
    """When it was published, as people read it."""
    year, month, day = (int(part) for part in article.published[:10].split("-"))
    clock, zone = article.published[11:16], article.published[-6:]
    name = MONTHS[article.language][month - 1]
    if article.language == "id":
        return f"{day} {name} {year} {clock.replace(':', '.')} {_ZONES[zone]}"
    return f"{name} {day}, {year} {clock} {_ZONES.get(zone, zone)}"


def json_ld(article: Article, **changes: object) -> str:
    """The script element that search engines read."""
    import json

    authors = [{"@type": "Person", "name": name} for name in article.byline.replace(" dan ", " and ").split(" and ")]
    values = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "datePublished": article.published,
        "dateModified": article.updated,
        "author": authors,
        "publisher": {"@type": "Organization", "name": article.publisher},
        "articleSection": article.section,
        "mainEntityOfPage": article.address,
        **changes,
    }
    return f'<script type="application/ld+json">{json.dumps(values, ensure_ascii=False)}</script>'


def open_graph(article: Article) -> str:
    """The elements that social networks read."""
    fields = {
        "og:title": article.title,
        "og:site_name": article.publisher,
        "og:url": article.address,
        "og:type": "article",
        "article:published_time": article.published,
        "article:modified_time": article.updated,
        "article:section": article.section,
    }
    return "".join(f'<meta property="{name}" content="{escape(value)}">' for name, value in fields.items())
