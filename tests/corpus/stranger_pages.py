"""Pages that are harder: what hides the article, what comes after it, what does not say what it is."""

from html import escape

from tests.corpus import parts
from tests.corpus.articles import ARTICLES, Article
from tests.corpus.pages import (
    Shape,
    _page,
    _tab,
    agency,
    amp,
    broadcaster,
    paper,
    portal,
    printed,
    quality,
    reposter,
    weblog,
)
from tests.corpus.parts import body


def lazy(article: Article) -> str:
    """Pictures that load later, with their doubles in noscript, a video's words, a script with markup in it."""
    video = '<div class="video-player"><noscript><p>Please enable JavaScript to watch this video on our site today.</p></noscript></div>'
    picture = '<figure><img class="lazy" data-src="/f.jpg"><noscript><img src="/f.jpg"></noscript></figure>'
    script = "<script>document.write('<p>Ini bukan bagian dari berita dan tidak boleh dibaca oleh siapa pun juga.</p>')</script>"
    inside = f"""
<div class="nav">{parts.menu(article)}</div><div class="story"><h1 class="headline">{escape(article.title)}</h1>
<div class="story-meta"><span class="reporter-name">{escape(article.byline)}</span> <span class="publish-time">{parts.shown_date(article)}</span></div>
<div class="story-text">{body(article, between=((0, picture), (1, script), (3, video)))}</div></div>"""
    return _page(article, _tab(article) + parts.open_graph(article), inside)


def paywalled(article: Article) -> str:
    """The whole text is there for search engines, hidden from readers behind a plea to subscribe."""
    inside = f"""
<header><nav>{parts.menu(article)}</nav></header><article class="has-paywall"><h1>{escape(article.title)}</h1>
<div class="article-info"><span itemprop="author">{escape(article.byline)}</span><time itemprop="datePublished" datetime="{article.published}">{parts.shown_date(article)}</time></div>
<div class="paywall-content is-locked">{body(article)}</div>
<div class="paywall-prompt"><h3>Lanjutkan membaca dengan berlangganan</h3><p>Nikmati akses tanpa batas ke seluruh berita, analisis, dan arsip kami mulai dari seribu rupiah sehari.</p><a href="/sub">Berlangganan</a></div></article>"""
    return _page(article, _tab(article) + parts.json_ld(article, isAccessibleForFree=False), inside)


def endless(article: Article) -> str:
    """The next article hangs below the first, as pages do that never end."""
    other = next(each for each in ARTICLES if each.language == article.language and each.key != article.key)
    inside = f"""
<header><nav>{parts.menu(article)}</nav></header>
<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{escape(article.title)}</h1>
<span itemprop="author">{escape(article.byline)}</span> <time itemprop="datePublished" datetime="{article.published}">{parts.shown_date(article)}</time>
<div itemprop="articleBody">{body(article)}</div></article>
<div class="up-next recommendation"><article><h2>{escape(other.title)}</h2><p>{escape(other.texts[0])}</p></article></div>"""
    return _page(article, _tab(article) + parts.open_graph(article), inside)


def bare(article: Article) -> str:
    """A page that declares nothing: a heading, a line with name and date, paragraphs."""
    inside = f"<h1>{escape(article.title)}</h1>\n<p class='byline'>By {escape(article.byline)} | {parts.shown_date(article)}</p>\n{body(article)}"
    return _page(article, "", inside)


def soup(article: Article) -> str:
    """No paragraph element at all, generated names, spans within spans."""
    blocks = "".join(
        f'<div class="css-{n}x7p"><span><span>{escape(text)}</span></span></div>'
        for n, text in enumerate(article.texts)
    )
    links = "".join(
        f'<div class="css-9q"><a href="/q"><span>{each}</span></a></div>' for each in parts.POPULAR[article.language]
    )
    inside = f"""
<div id="root"><div class="css-1a"><div class="css-2b">{links}</div><div class="css-3c"><h1 class="css-h">{escape(article.title)}</h1>
<div class="css-4d">{blocks}</div></div><div class="css-5e">{links}</div></div></div>"""
    return _page(article, _tab(article) + parts.json_ld(article), inside)


def consenting(article: Article) -> str:
    """A banner longer than many an article, first in the page."""
    banner = "".join(f"<p>{parts.COOKIES[article.language]}</p>" for _ in range(4))
    partners = "".join(f"<p>Partner {n}: {parts.COOKIES[article.language]}</p>" for n in range(3))
    inside = f"""
<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="alertdialog">{banner}{partners}</div></div>
<div class="layout"><main class="content"><h1>{escape(article.title)}</h1>
<div class="meta"><a class="author-name" href="/a">{escape(article.byline)}</a> <span class="date">{parts.shown_date(article)}</span></div>
<section class="article__body">{body(article)}</section></main></div>"""
    return _page(article, _tab(article) + parts.open_graph(article), inside)


def talked_about(article: Article) -> str:
    """Three times as many words of readers as of the article."""
    inside = f"""
<main><article><h1>{escape(article.title)}</h1><p class="post-info">{escape(article.byline)}, {parts.shown_date(article)}</p>
<div class="post-text">{body(article)}</div></article>
<div id="disqus_thread"><h3>128 Komentar</h3><ul>{parts.comments(article) * 14}</ul></div></main>"""
    return _page(article, _tab(article) + parts.open_graph(article) + parts.json_ld(article), inside)


def tabled(article: Article) -> str:
    """A site of the century's first years: layout by tables, font elements, text in cells."""
    words = "".join(
        f'<p align="justify"><font face="Verdana" size="2">{escape(text)}</font></p>' for text in article.texts
    )
    side = "".join(f'<tr><td class="menu"><a href="/m">{each}</a></td></tr>' for each in parts.MENU[article.language])
    inside = f"""
<table width="100%" cellpadding="0"><tr><td width="150" valign="top"><table>{side}</table></td>
<td valign="top"><font size="4"><b>{escape(article.title)}</b></font><br><font size="1">{parts.shown_date(article)}</font><br>{words}
<p><font size="1">({escape(article.byline)})</font></p></td><td width="150" valign="top">{parts.popular(article)}</td></tr></table>"""
    return _page(article, _tab(article, " :: "), inside)


def saved(article: Article) -> str:
    """As a browser saves it: a note of where it is from, addresses made local, the portal's shape."""
    page = portal(article).replace(
        "<!DOCTYPE html>", f"<!DOCTYPE html>\n<!-- saved from url=(0099){article.address} -->", 1
    )
    return page.replace('src="/', 'src="./files/').replace('href="/', f'href="https://{article.domain}/')


def dublin(article: Article) -> str:
    """A public body or an archive: Dublin Core, and nothing for social networks."""
    head = (
        f'<title>{escape(article.title)}</title><meta name="DC.title" content="{escape(article.title)}">'
        f'<meta name="DC.creator" content="{escape(article.byline)}"><meta name="DC.publisher" content="{article.publisher}">'
        f'<meta name="DC.date.issued" content="{article.published}"><meta name="DC.language" content="{article.language}">'
    )
    inside = f'<div id="navigation">{parts.menu(article)}</div><div id="content"><h1>{escape(article.title)}</h1>{body(article)}</div>'
    return _page(article, head, inside)


def captioned(article: Article) -> str:
    """Pictures between paragraphs, each with its caption, and a poll."""
    pictures = tuple(
        (n, f'<div class="image"><img src="/{n}.jpg"><div class="image-caption">{article.caption}</div></div>')
        for n in (1, 3)
    )
    poll = '<div class="poll-widget"><p>Apakah Anda setuju dengan keputusan ini?</p><ul><li>Ya</li><li>Tidak</li></ul></div>'
    inside = f"""
<div class="topbar">{parts.menu(article)}</div><article><h1>{escape(article.title)}</h1>
<div class="article-byline"><span class="by">By</span> <span class="article-author">{escape(article.byline)}</span></div><div class="article-date">{parts.shown_date(article)}</div>
<div class="article-content">{body(article, between=(*pictures, (4, poll)))}</div></article>"""
    return _page(article, _tab(article) + parts.open_graph(article), inside)


SHAPES = (
    Shape("portal", portal),
    Shape("paper", paper),
    Shape("agency", agency),
    Shape("broadcaster", broadcaster),
    Shape("quality", quality),
    Shape("weblog", weblog),
    Shape("reposter", reposter, frozenset(("title", "published"))),
    Shape("amp", amp),
    Shape("printed", printed),
    Shape("lazy", lazy),
    Shape("paywalled", paywalled),
    Shape("endless", endless),
    Shape("bare", bare),
    Shape("soup", soup),
    Shape("consenting", consenting),
    Shape("talked_about", talked_about),
    Shape("tabled", tabled, frozenset(("title", "published", "clock"))),
    Shape("saved", saved),
    Shape("dublin", dublin),
    Shape("captioned", captioned),
)
