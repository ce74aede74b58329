"""Pages in the conventions of large news houses, Indonesian and English; written before the reader was tried on any."""

from html import escape

from tests.corpus import parts
from tests.corpus.articles import Article
from tests.corpus.dates import written
from tests.corpus.pages import Shape, _page, _tab
from tests.corpus.parts import body, related_line


def utility_weekly(article: Article) -> str:
    """A weekly's site by utility classes: labels above names, the house and the place in bold, a plea to scroll on."""
    lead = f"<strong>{article.publisher.upper()}</strong>, <strong>{article.place.title()}</strong> - "
    pick = f'<p><strong>{"Pilihan Editor: " if article.language == "id" else "Editor&#39;s Choice: "}<a href="/z">{article.related[0]}</a></strong></p>'
    scroll = '<div class="my-4 flex justify-center"><p class="text-xs text-neutral-900">Scroll ke bawah untuk melanjutkan membaca</p></div>'
    reporter, editor = ("Reporter", "Editor") if article.language == "en" else ("Wartawan", "Penyunting")
    inside = f"""
<div id="__nuxt"><header class="sticky top-0 z-50 bg-white"><div class="flex gap-4 overflow-x-auto">{parts.menu(article)}</div></header>
<main class="container mx-auto grid grid-cols-12"><div class="col-span-8"><nav class="flex text-sm text-neutral-600"><a>Home</a><span>/</span><a>{article.section}</a></nav>
<h1 class="text-[26px] font-bold leading-[122%] text-neutral-1200">{escape(article.title)}</h1>
<p class="text-sm text-neutral-900">{written(article, "{d} {month} {y} | {hour}.{minute} {zone}")}</p>
<figure class="relative mt-4"><img class="w-full" src="/a.webp"><figcaption class="text-xs text-neutral-900 mt-2">{article.caption}</figcaption></figure>
<div class="flex items-center gap-3 mt-4"><div><p class="text-xs text-neutral-700">{reporter}</p><p class="text-sm font-semibold text-neutral-1200">{escape(article.byline)}</p></div><div><p class="text-xs text-neutral-700">{editor}</p><p class="text-sm font-semibold text-neutral-1200">Redaktur Piket</p></div></div>
<div id="content-wrapper" class="space-y-4 text-base leading-7">{body(article, dateline=lead, between=((1, scroll), (3, pick)))}</div>
<div class="flex flex-wrap gap-2 mt-6"><a class="rounded-full bg-neutral-200 px-3">{article.place}</a></div></div>
<aside class="col-span-4"><h2 class="text-xl">Terpopuler</h2>{parts.teasers(article)}</aside></main></div>"""
    head = (
        _tab(article, " | ")
        + f'<meta property="og:title" content="{escape(article.title)}"><meta property="og:site_name" content="{article.publisher}">'
    )
    return _page(article, head, inside)


def cable_channel(article: Article) -> str:
    """A news channel's site: the house for an author, remarks in brackets for videos, initials at the end."""
    video = "<p><strong>[Gambas:Video Kanal]</strong></p>"
    related = f'<table class="linksisip" style="width:100%"><tbody><tr><td><div class="lihatjg"><strong>Lihat Juga :</strong><a href="/z"><h5>{article.related[0]}</h5></a></div></td></tr></tbody></table>'
    more = '<div class="paradetail inbetween_ads"><div class="text-center">ADVERTISEMENT</div><p style="text-align:center">SCROLL TO CONTINUE WITH CONTENT</p></div>'
    inside = f"""
<div class="sticky bg-cnn_red"><div class="flex">{parts.menu(article)}</div></div><div class="container flex gap-7"><div class="w-leftcontent">
<div class="breadcrumb text-xs"><a class="gtm_breadcrumb_kanal">Home</a> <a>{article.section}</a></div><h1 class="mb-2 text-[32px] text-cnn_black">{escape(article.title)}</h1>
<div><div class="text-cnn_grey text-sm mb-2.5"><span class="text-cnn_red">{article.publisher}</span></div><div class="text-cnn_grey text-sm mb-4">{written(article, "{weekday}, {d:02} {mon} {y} {hour}:{minute} {zone}")}</div></div>
<div class="flex items-center gap-2"><span>Bagikan:</span><a class="share">url telah tercopy</a></div>
<div class="detail-image my-5"><img src="/v.jpg"><span class="text-xs">{article.caption}</span></div>
<div class="detail-wrap flex gap-4"><div class="detail-text text-cnn_black text-sm grow min-w-0"><strong>{article.place.title()}, {article.publisher}</strong> -- {body(article, between=((1, more), (2, related), (4, video)))}
<p><strong>(lnw/kib)</strong></p></div></div>
<div class="flex flex-wrap"><a class="bg-tag">{article.place}</a></div></div>
<div class="w-rightcontent"><h2>TERPOPULER</h2>{parts.popular(article)}</div></div>"""
    head = (
        _tab(article)
        + f'<meta name="author" content="{article.publisher}"><meta name="dtk:publishdate" content="{written(article, "{y}/{m:02}/{d:02} {hour}:{minute}")}:00" />'
        + f'<meta name="dtk:acctype" content="acc-k" /><meta property="og:site_name" content="{article.publisher}">'
    )
    return _page(article, head, inside)


def paged_portal(article: Article) -> str:
    """A portal that cuts an article into pages of one screen, with its own name and place before the words."""
    texts = [f"<p>{escape(text)}</p>" for text in article.texts]
    texts[0] = f"<p><b>{article.publisher}, {article.place.title()} -</b> {escape(article.texts[0])}</p>"
    half = len(texts) // 2
    collection = f'<div class="baca-juga-collections"><div class="baca-juga-collections__title">BACA JUGA:</div><ul class="baca-juga-collections__list"><li class="baca-juga-collections__item"><a href="/z"><span class="baca-juga-collections__detail-title">{article.related[0]}</span></a></li></ul></div>'
    advert = '<div class="advertisement-placeholder"><div class="advertisement-text">Advertisement</div></div>'
    inside = f"""
<div class="navbar--top">{parts.menu(article)}</div><div class="main"><div class="container-article"><article class="hentry main read-page--core-article">
<header class="read-page--header"><ul class="read-page--breadcrumb"><li><a>Home</a></li><li><a>{article.section}</a></li></ul><h1 class="read-page--header--title entry-title" itemprop="headline">{escape(article.title)}</h1>
<p class="read-page--header--author"><span class="read-page--header--author__wrapper"><a class="read-page--header--author__link url fn" href="/u"><span class="read-page--header--author__name fn" itemprop="name">{escape(article.byline)}</span></a></span>
<time class="read-page--header--author__datetime updated" itemprop="datePublished" datetime="{written(article, "{y}-{m:02}-{d:02} {hour}:{minute}")}:00">Diterbitkan {written(article, "{d:02} {month} {y}, {hour}:{minute} {zone}")}</time></p></header>
<div class="read-page--top-media"><figure class="read-page--photo-gallery--item"><img src="/t.jpg"/><figcaption class="read-page--photo-gallery--item__caption">{article.caption}</figcaption></figure></div>
<div class="article-content-body article-content-body_with-aside"><div class="article-content-body__item-page" data-page="1"><div class="article-content-body__item-content">{"".join(texts[:2])}{advert}{collection}{"".join(texts[2:half])}<p>&nbsp;</p></div></div>
<div class="article-content-body__item-page" data-page="2"><div class="article-content-body__item-content">{"".join(texts[half:])}<p class="vidio-embed">* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor 0811 0000 0000 hanya dengan ketik kata kunci yang diinginkan.</p></div></div></div>
<ul class="tags--snippet__list"><li class="tags--snippet__item"><a>{article.place}</a></li></ul></article>
<div class="pagination read-page--pagination"><span>Halaman</span><a>1</a><a>2</a></div></div>
<aside class="sidebar"><h3>Berita Terkini</h3>{parts.popular(article)}</aside></div>"""
    head = _tab(article, " - ") + f'<meta property="og:title" content="{escape(article.title)}" />'
    return _page(article, head, inside)


def dispatch_paper(article: Article) -> str:
    """A daily's site: the house in capitals before the words, reporter and editor behind a slash, months in English."""
    texts = [f"<p>{escape(text)}</p>" for text in article.texts]
    texts[0] = f"<p>{article.publisher.upper()}, {article.place.upper()} -- {escape(article.texts[0])}</p>"
    read = f'<div class="baca-juga"><p>Baca juga: </p><ul><li><a href="/z">{article.related[0]}</a></li></ul></div>'
    inside = f"""
<div class="navigation">{parts.menu(article)}</div><div class="main-content"><div class="main-content__left"><div class="max-card card"><div class="max-card__title"><span class="kanal-info">{article.section}</span><h1>{escape(article.title)}</h1>
<div class="date date-item__headline">{written(article, "{weekday} {d:02} {month} {y} {hour}:{minute} {zone}", language="en") if article.language == "en" else written(article, "{weekday} ") + written(article, "{d:02} {month} {y} {hour}:{minute} {zone}", language="en")}</div>
<div class="by"><span>Rep: {escape(article.byline)}/ Red: Redaktur Piket</span></div></div>
<div class="max-card__image"><figure><img src="/r.jpg"><figcaption>{article.caption}</figcaption></figure></div>
<div class="article-content"><article>{"".join(texts[:2])}{read}{"".join(texts[2:])}</article><div class="sumber"><span>sumber : Pantauan</span></div></div>
<div class="share"><p>Bagikan</p></div></div><div class="tag"><ul><li><a>#{article.place.lower()}</a></li></ul></div></div>
<div class="main-content__right"><div class="terpopuler"><h3>Terpopuler</h3>{parts.teasers(article)}</div></div></div>"""
    head = (
        _tab(article, " | ")
        + f'<meta property="og:title" content="{escape(article.title)}"><meta property="og:url" content="{article.address}">'
    )
    return _page(article, head, inside)


def foreign_service(article: Article) -> str:
    """A foreign broadcaster's service in many languages: labels for screen readers round everything, hashed names."""
    skip = (
        '<section role="region" aria-labelledby="rec-h" class="bbc-e6bmu4"><p id="rec-h" class="bbc-1ydfzkj">Artikel-artikel yang direkomendasikan</p><a class="bbc-7u4g2a" href="#end">Lewati Artikel-artikel yang direkomendasikan dan terus membaca</a><ul class="bbc-d1lq3f">'
        + "".join(f'<li><a href="/r"><span>{each}</span></a></li>' for each in parts.POPULAR[article.language])
        + '</ul><p class="visuallyhidden" id="end">Akhir dari Artikel-artikel yang direkomendasikan</p></section>'
    )
    blocks = (
        "".join(
            f'<h2 class="bbc-1hzh4rp" tabindex="-1">{escape(words)}</h2>'
            if kind == "heading"
            else f'<div dir="ltr" class="bbc-19j92fr"><p dir="ltr" class="bbc-1y32vyc">{escape(words)}</p></div>'
            for kind, words in article.parts[:3]
        )
        + skip
        + "".join(
            f'<h2 class="bbc-1hzh4rp" tabindex="-1">{escape(words)}</h2>'
            if kind == "heading"
            else f'<div dir="ltr" class="bbc-19j92fr"><p dir="ltr" class="bbc-1y32vyc">{escape(words)}</p></div>'
            for kind, words in article.parts[3:]
        )
    )
    labels = (
        ("Informasi artikel", "Penulis", "Peranan,", "Wartawan untuk layanan ini")
        if article.language == "id"
        else ("Article Information", "Author,", "Role,", "Reporter for this service")
    )
    inside = f"""
<div id="root"><header role="banner" class="bbc-1j"><a class="bbc-skip" href="#content">Lompat ke konten</a><nav role="navigation">{parts.menu(article)}</nav></header>
<div class="ebmt73l0 bbc-1ff36h2"><main role="main" class="bbc-fa0wmp"><div class="bbc-1151pbn"><h1 class="bbc-14gqcmb" id="content" tabindex="-1">{escape(article.title)}</h1></div>
<figure class="bbc-1qn0xuy"><div><img src="/s.jpg"><p role="text" class="bbc-1ga4k2x"><span class="visuallyhidden">Sumber gambar, </span>Arsip</p></div><figcaption class="bbc-1oe83x0"><span class="visuallyhidden">Keterangan gambar, </span><p>{article.caption}</p></figcaption></figure>
<section aria-labelledby="article-byline" role="region"><strong id="article-byline" class="visuallyhidden">{labels[0]}</strong><ul role="list" class="bbc-1o1"><li role="listitem"><span class="visuallyhidden">{labels[1]} </span><span class="bbc-1ypcc2">{escape(article.byline)}</span></li><li role="listitem"><span class="visuallyhidden">{labels[2]} </span><span class="bbc-1f4ai2">{labels[3]}</span></li></ul></section>
<div class="bbc-19j92fr"><time class="bbc-14xtggo" datetime="{article.published[:10]}">{written(article, "{d} {month} {y}")}</time></div>
{blocks}
<div class="bbc-tags"><h2>{"Topik terkait" if article.language == "id" else "Related topics"}</h2><ul><li><a>{article.section}</a></li></ul></div></main>
<div class="bbc-aside"><section aria-labelledby="top"><h2 id="top">{"Berita terkait" if article.language == "id" else "Top stories"}</h2>{parts.popular(article)}</section></div></div></div>
<script>window.SIMORGH_DATA={{"pageData":{{}}}}</script>"""
    head = (
        _tab(article)
        + parts.json_ld(article, author={"@type": "NewsMediaOrganization", "name": article.publisher})
        + f'<meta property="og:site_name" content="{article.publisher}">'
    )
    return _page(article, head, inside)


def live_report(article: Article) -> str:
    """A live blog: updates newest first, each with its own time, heading and sharing; a summary above."""
    blocks = ""
    for number, (kind, words) in enumerate(article.parts):
        hour = 17 - number
        blocks += f"""<article id="block-66{number}" class="dcr-1a block" data-block-time="{number}"><header><a href="#block-66{number}"><time datetime="{article.published[:10]}T{hour:02}:05:00Z" data-relativeformat="med">{number + 1}h ago</time></a><span>{hour:02}.05 GMT</span></header><div class="dcr-body">{parts.html_part("heading" if kind == "heading" else "paragraph", words)}</div><footer><button>Share</button></footer></article>"""
    inside = f"""
<header><nav>{parts.menu(article)}</nav></header><main data-layout="LiveLayout"><div data-gu-name="headline"><div class="dcr-live">Live</div><h1 class="dcr-h">{escape(article.title)}</h1></div>
<div data-gu-name="meta"><div data-component="meta-byline">{escape(article.byline)}</div><details class="dcr-d"><summary>{written(article, "{weekday} {d} {mon} {y} {hour}.{minute} {zone}")}</summary>First published on {written(article, "{weekday} {d} {mon} {y} {hour}.{minute} {zone}")}</details></div>
<div data-gu-name="media"><figure><img src="/l.jpg"><figcaption>{article.caption}</figcaption></figure></div>
<div id="key-events-carousel"><h2>Key events</h2><ul><li><a href="#block-661"><time>1h ago</time>{article.related[0]}</a></li></ul></div>
<div id="liveblog-body" data-gu-name="body">{blocks}</div></main><section><h2>Most viewed</h2>{parts.popular(article)}</section>"""
    updates = [
        {
            "@type": "BlogPosting",
            "headline": words[:40],
            "datePublished": f"{article.published[:10]}T{17 - n:02}:05:00Z",
            "author": {"@type": "Person", "name": "Redaktur Piket"},
        }
        for n, words in enumerate(article.texts)
    ]
    head = _tab(article, " – live | ") + parts.json_ld(
        article, **{"@type": "LiveBlogPosting", "liveBlogUpdate": updates, "coverageStartTime": article.published}
    )
    return _page(article, head, inside)


def cooperative(article: Article) -> str:
    """A cooperative of papers: custom elements, a time in milliseconds, place and house with a dash, credits below."""
    from datetime import datetime

    stamp = int(datetime.fromisoformat(article.published).timestamp() * 1000)
    texts = [f"<p>{escape(text)}</p>" for text in article.texts]
    texts[0] = (
        f"<p>{article.place.upper()} ({article.publisher.split()[0][:2].upper()}) — {escape(article.texts[0])}</p>"
    )
    module = f'<div class="HTMLModuleEnhancement" data-align-center><p class="promo">{parts.NEWSLETTER[article.language]}</p></div>'
    advert = '<div class="SovrnAd Advertisement" data-module><div class="Advertisement-label">ADVERTISEMENT</div></div>'
    names = article.byline.replace(" dan ", " and ").split(" and ")
    by = " and ".join(f'<a class="Link" href="/author/x">{escape(name.upper())}</a>' for name in names)
    inside = f"""
<bsp-header class="Page-header"><div class="Page-header-nav">{parts.menu(article)}</div></bsp-header><div class="Page-content"><bsp-story-page class="StoryPage">
<div class="Page-breadcrumbs"><a class="Link">{article.section}</a></div><h1 class="Page-headline">{escape(article.title)}</h1>
<div class="Page-lead"><figure class="Figure"><img class="Image" src="/a.jpg"><figcaption class="Figure-caption"><p>{article.caption}</p></figcaption></figure></div>
<div class="Page-storyBody"><main class="Page-main"><div class="Page-authorInfo"><div class="Page-authorInfo-content"><div class="Page-authors"><span class="Page-authors-by">By&nbsp;</span>{by}</div>
<div class="Page-dateModified"><span>Published <bsp-timestamp data-timestamp="{stamp}" data-show-relative><span data-date>{written(article, "{h12}:{minute} {ampm} {zone}, {month} {d}, {y}")}</span></bsp-timestamp></span></div></div></div>
<div class="Page-actions"><button>Share</button><div class="ActionBar-items"><span>Copy</span><span>Link copied</span></div></div>
<div class="RichTextStoryBody RichTextBody">{"".join(texts[:2])}{advert}{texts[2]}{module}{"".join(texts[3:])}<p>___</p><p><i>{"Wartawan lain ikut menulis laporan ini" if article.language == "id" else "Writers in two other cities contributed to this report"}.</i></p></div></main></div></bsp-story-page></div>
<div class="Page-below"><div class="PageList-header"><h2>Most read</h2></div>{parts.teasers(article)}</div>"""
    return _page(
        article, _tab(article, " | ") + f'<meta property="og:title" content="{escape(article.title)}">', inside
    )


def paged_daily(article: Article) -> str:
    """A daily that shows one page of two with numbers below, and its sister papers' headlines amid the text."""
    related = f"<p><strong>{related_line(article)}</strong></p>"
    sister = f'<div class="inner-link-baca-juga"><span>{parts.READ_ALSO[article.language]}</span><a class="inner-link" href="/z">{article.related[1]}</a></div>'
    inside = f"""
<div class="header__wrap">{parts.menu(article)}</div><div class="container clearfix"><div class="bread"><ul><li><a>Home</a></li><li><a>{article.section}</a></li></ul></div>
<h1 class="read__title">{escape(article.title)}</h1><div class="read__header"><div class="read__time">{article.publisher}, {written(article, "{d:02}/{m:02}/{y}, {hour}:{minute} {zone}")}</div>
<div class="read__credit"><div class="read__credit__item"><div class="read__credit__label">{"Penulis" if article.language == "id" else "Writer"}</div><a href="/p">{escape(article.byline)}</a></div><div class="read__credit__item"><div class="read__credit__label">Editor</div><a href="/e">Redaktur Piket</a></div></div></div>
<div class="photo"><img src="/k.jpg"><div class="photo__caption">{article.caption}<span class="photo__author">(Arsip)</span></div></div>
<div class="read__article clearfix"><div class="read__content"><div class="clearfix">{body(article, dateline=f"<strong>{article.place.title()}, {article.publisher} -</strong> ", between=((1, related), (3, sister)))}</div></div></div>
<div class="paging"><div class="paging__title">{"Halaman" if article.language == "id" else "Page"}:</div><div class="paging__wrap clearfix"><div class="paging__item"><a class="paging__link paging__link--active" href="#">1</a></div><div class="paging__item"><a class="paging__link" href="?page=2">2</a></div><div class="paging__item"><a class="paging__link paging__link--show" href="?page=all">Show All</a></div></div></div>
<div class="tag"><h4 class="tag__title">Tag</h4><ul class="tag__article__wrap"><li><a>{article.place}</a></li></ul></div>
<div class="kgnw-forum"><h4>{"Komentar" if article.language == "id" else "Comments"}</h4><ul>{parts.comments(article)}</ul></div></div>
<div class="sidebar"><h3>{"Terpopuler" if article.language == "id" else "Popular"}</h3>{parts.popular(article)}</div>"""
    head = (
        _tab(article, " - ")
        + f'<meta property="og:title" content="{escape(article.title)}"><meta name="content_author" content="{escape(article.byline)}"><meta name="content_PublishedDate" content="{written(article, "{y}-{m:02}-{d:02} {hour}:{minute}")}:00">'
    )
    return _page(article, head, inside)


def story_platform(article: Article) -> str:
    """A platform of many writers: styled spans for paragraphs, no paragraph element at all, adverts as words."""
    blocks = ""
    for number, (kind, words) in enumerate(article.parts):
        name = "story-heading" if kind == "heading" else "story-paragraph"
        blocks += f'<div class="StoryRenderer__Wrapper-sc-1f4q"><div class="Viewweb__StyledView-sc-b0snvl kZnGzT"><span data-qa-id="{name}" class="Textweb__StyledText-sc-1ed9ao-0 gVhy">{escape(words)}</span></div></div>'
        if number == 1:
            blocks += '<div class="Viewweb__StyledView-sc-b0snvl adsWrap"><span class="Textweb__StyledText-sc-1ed9ao-0 kUyL">ADVERTISEMENT</span><span class="Textweb__StyledText-sc-1ed9ao-0">SCROLL TO CONTINUE WITH CONTENT</span></div>'
    inside = f"""
<div id="app"><div class="Viewweb__StyledView-sc-b0snvl head"><div class="Viewweb__StyledView-sc-b0snvl">{parts.menu(article)}</div></div>
<div class="Viewweb__StyledView-sc-b0snvl main"><div class="StoryMeta__Wrapper"><h1 data-qa-id="story-title" class="Titleweb__StyledTitle-sc-1"><span>{escape(article.title)}</span></h1>
<div class="Viewweb__StyledView-sc-b0snvl"><a href="/u"><span data-qa-id="author-name" class="Textweb__StyledText-sc-1ed9ao-0">{escape(article.byline)}</span></a><span class="Textweb__StyledText-sc-1ed9ao-0">{written(article, "{d} {month} {y} {hour}:{minute} {zone}")}</span><span>·</span><span>{"waktu baca 2 menit" if article.language == "id" else "2 min read"}</span></div></div>
<div class="Viewweb__StyledView-sc-b0snvl"><img src="/p.jpg"><span class="Textweb__StyledText-sc-1ed9ao-0 caption" data-qa-id="image-caption">{article.caption}</span></div>
<div class="StoryRenderer__EditorWrapper-sc-1f4q">{blocks}</div><div class="Tags"><a><span>{article.place}</span></a></div></div>
<div class="Viewweb__StyledView-sc-b0snvl reco"><span>{"Baca Lainnya" if article.language == "id" else "Read Next"}</span>{parts.teasers(article)}</div></div>"""
    return _page(
        article, _tab(article, " | ") + f'<meta property="og:title" content="{escape(article.title)}">', inside
    )


HOUSE_SHAPES = (
    Shape("utility_weekly", utility_weekly),
    Shape("cable_channel", cable_channel, frozenset(("title", "published", "clock"))),
    Shape("paged_portal", paged_portal),
    Shape("dispatch_paper", dispatch_paper),
    Shape("foreign_service", foreign_service),
    Shape("live_report", live_report),
    Shape("cooperative", cooperative),
    Shape("paged_daily", paged_daily),
    Shape("story_platform", story_platform),
)
