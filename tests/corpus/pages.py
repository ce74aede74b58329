"""Pages in the shapes of news sites, of reposters, of print views: each a function from an article to HTML."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from tests.corpus import parts
from tests.corpus.articles import Article
from tests.corpus.parts import body


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of page. `shows` are the fields a reader can know from it: title, byline, published, and the clock.

    `has_standfirst` where that of the article stands above its text.
    """

    name: str
    write: Callable[[Article], str]
    shows: frozenset[str] = frozenset(("title", "byline", "published", "clock"))
    has_standfirst: bool = False


def _page(article: Article, head: str, inside: str, *, attributes: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{article.language}">\n<head><meta charset="utf-8">{head}</head>\n'
        f"<body{attributes}>\n{inside}\n</body>\n</html>\n"
    )


def _tab(article: Article, separator: str = " - ") -> str:
    return f"<title>{escape(article.title)}{separator}{escape(article.publisher)}</title>"


def portal(article: Article) -> str:
    """A large Indonesian portal: block names, related links and adverts in the text, everything declared."""
    advert = '<div class="parallaxindetail"><div class="ads-on-body">ADVERTISEMENT</div><p>SCROLL TO CONTINUE WITH CONTENT</p></div>'
    related = f'<table class="linksisip"><tr><td>{parts.related_line(article)}</td></tr></table>'
    inside = f"""
<div class="header-nav"><div class="container">{parts.menu(article)}</div></div>
<div class="breadcrumb-wrap"><a href="/">Home</a> › <a href="/s">{article.section}</a></div>
<article class="detail"><h1 class="detail__title">{escape(article.title)}</h1>
<div class="detail__author">{escape(article.byline)} - <span class="detail__label">{article.publisher}</span></div>
<div class="detail__date">{parts.shown_date(article)}</div>
<figure class="detail__media-image"><img src="/a.jpg"><figcaption class="detail__media-caption">{article.caption}</figcaption></figure>
<div class="detail__body-text itp_bodycontent">
{body(article, dateline=f"<strong>{article.place.title()}</strong> - ", between=((1, advert), (2, related)))}
<p><strong>(ln/wk)</strong></p>
</div>
<div class="detail__body-tag"><a href="/t1">{article.section}</a> <a href="/t2">{article.place}</a></div></article>
<div class="box-terpopuler"><h2>Terpopuler</h2>{parts.popular(article)}</div>
<div class="komentar-box"><ul>{parts.comments(article)}</ul></div>
<footer>© 2024 {article.publisher}. All rights reserved.</footer>"""
    return _page(article, _tab(article) + parts.open_graph(article) + parts.json_ld(article), inside)


def paper(article: Article) -> str:
    """A newspaper's site: the place and the site's name before the first words, "Baca juga" in bold paragraphs."""
    related = f"<p><strong>{parts.related_line(article)}</strong></p>"
    site = f"<strong>{article.place}, {article.publisher} -</strong> "
    inside = f"""
<header><nav>{parts.menu(article)}</nav></header>
<div class="row"><div class="col-left">
<h1 class="read__title">{escape(article.title)}</h1>
<div class="read__time">{article.publisher} - {parts.shown_date(article)}</div>
<div class="credit-title"><a class="credit-title-name" rel="author" href="/author/1">{escape(article.byline)}</a></div>
<div class="photo__wrap"><img data-src="/b.jpg" src="data:image/gif;base64,R0lGODlh"><div class="photo__caption">{article.caption}</div></div>
<div class="read__content"><div class="clearfix">
{body(article, dateline=site, between=((1, related), (4, related.replace("z0", "z1"))))}
<p class="kcm-newsletter">{parts.NEWSLETTER[article.language]}</p>
</div></div>
<div class="tag__article"><ul class="tag__article__wrap"><li><a href="/tag">{article.section}</a></li></ul></div>
</div><div class="col-right sidebar"><h3>Populer</h3>{parts.popular(article)}{parts.teasers(article)}</div></div>
<div class="cookie-banner" role="dialog"><p>{parts.COOKIES[article.language]}</p><button>OK</button></div>"""
    return _page(article, _tab(article, " | ") + parts.open_graph(article), inside)


def agency(article: Article) -> str:
    """A news agency: text with line breaks in one element, credits and a notice of copyright at its end."""
    words = "<br><br>".join(escape(text) for text in article.texts)
    related = f'<span class="baca-juga"><b>{parts.related_line(article)}</b></span>'
    first, rest = words.split("<br><br>", 1)
    inside = f"""
<div id="main-container"><div class="nav-container">{parts.menu(article)}</div>
<h1 class="post-title">{escape(article.title)}</h1>
<p class="simple-share"><span class="article-date">{parts.shown_date(article)}</span></p>
<div class="post-content clearfix" itemprop="articleBody">{article.place.title()} ({article.publisher}) - {first}<br>{related}<br><br>{rest}
<p class="text-muted small">Pewarta: {escape(article.byline)}<br>Editor: Redaktur Piket<br>Copyright © {article.publisher} 2024</p></div>
<div class="row latest-news"><h4>Berita terbaru</h4>{parts.popular(article)}</div></div>"""
    return _page(article, _tab(article) + parts.json_ld(article), inside)


def broadcaster(article: Article) -> str:
    """A broadcaster of the newer kind: generated class names, one block of text each, links among them."""
    blocks = "".join(
        f'<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ">{piece}</div>'
        for piece in body(article, attributes=' class="sc-eb7bd5f6-0 fYAfXe"').split("\n")
    )
    links = (
        '<div data-component="links-block" class="related-links"><p>More on this story</p>'
        + parts.popular(article)
        + "</div>"
    )
    inside = f"""
<div id="__next"><header role="banner"><nav>{parts.menu(article)}</nav></header><main id="main-content"><article>
<div data-component="headline-block"><h1 class="sc-518485e5-0">{escape(article.title)}</h1></div>
<div data-component="byline-block"><time datetime="{article.published}">{parts.shown_date(article)}</time>
<div class="sc-byline"><span class="sc-name" data-testid="byline-contributors-contributor-0-name">{escape(article.byline)}</span></div></div>
<figure><img loading="lazy" srcset="/1.webp 240w"><figcaption><span class="visually-hidden">Image caption, </span>{article.caption}</figcaption></figure>
{blocks}{links}</article></main><footer><p>Copyright © {article.publisher}. The site is not responsible for the content of external sites.</p></footer></div>"""
    return _page(article, _tab(article) + parts.open_graph(article) + parts.json_ld(article), inside)


def quality(article: Article) -> str:
    """A broadsheet: standfirst, rich links, a plea for money in the text, a sign-up form."""
    rich = f'<aside class="element element-rich-link"><p>Related: {article.related[0]}</p><a href="/r">Read more</a></aside>'
    form = f'<figure class="email-sub"><p>{parts.NEWSLETTER[article.language]}</p><form><input type="email"></form></figure>'
    plea = (
        '<div class="contributions-epic"><form><p>As our reporting goes on, we ask you to support us.</p></form></div>'
    )
    inside = f"""
<a class="skip" href="#maincontent">Skip to main content</a><header><nav>{parts.menu(article)}</nav></header>
<main><article><h1>{escape(article.title)}</h1>
<address aria-label="Contributor info"><a rel="author" href="/profile/x">{escape(article.byline)}</a></address>
<details><summary>{parts.shown_date(article)}</summary></details>
<figure><picture><img src="/c.jpg"></picture><figcaption>{article.caption}</figcaption></figure>
<div id="maincontent" class="article-body-commercial-selector">
{body(article, between=((1, rich), (3, form)))}
{plea}</div></article></main>
<section class="comments" id="comments"><h2>Comments</h2><ul>{parts.comments(article)}</ul></section>
<section data-component="most-viewed"><h2>Most viewed</h2>{parts.popular(article)}</section>"""
    return _page(
        article,
        _tab(article, " | ") + parts.open_graph(article) + f'<meta name="author" content="{escape(article.byline)}">',
        inside,
    )


def weblog(article: Article) -> str:
    """A site on the commonest publishing system, with its plug-ins: sharing, related posts, an author's box."""
    inside = f"""
<div id="page" class="site"><header id="masthead" class="site-header"><nav id="site-navigation">{parts.menu(article)}</nav></header>
<div id="content" class="site-content has-sidebar"><main><article id="post-42" class="post-42 post type-post status-publish hentry">
<header class="entry-header"><h1 class="entry-title">{escape(article.title)}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{article.published}">{parts.shown_date(article)}</time>
<time class="updated" datetime="{article.updated}">{parts.shown_date(article)}</time></span>
<span class="byline"> oleh <span class="author vcard"><a class="url fn n" href="/author/x">{escape(article.byline)}</a></span></span></div></header>
<div class="entry-content"><div class="wp-caption alignnone"><img src="/d.jpg"><p class="wp-caption-text">{article.caption}</p></div>
{body(article)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>{parts.popular(article)}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">{article.section}</a></span></footer></article>
<div class="author-box"><p>Penulis senang berjalan kaki dan menulis tentang laut, gunung, dan orang-orang yang tinggal di antaranya selama dua puluh tahun.</p></div>
<nav class="post-navigation"><a href="/p">Previous Post</a></nav><div id="comments" class="comments-area"><ol>{parts.comments(article)}</ol></div></main>
<aside id="secondary" class="widget-area">{parts.popular(article)}</aside></div></div>"""
    return _page(
        article,
        _tab(article)
        + f'<link rel="canonical" href="{article.address}"><meta property="og:site_name" content="{article.publisher}">',
        inside,
    )


def reposter(article: Article) -> str:
    """A copied article: old tables of a weblog, a spammer's by-line, nothing declared but the tab's title."""
    words = "<br /><br />".join(escape(text) for text in article.texts)
    inside = f"""
<div class="navbar section" id="navbar">{parts.menu(article)}</div>
<div class="date-outer"><h2 class="date-header"><span>{parts.shown_date(article)[:-4].strip()}</span></h2>
<div class="post hentry"><h3 class="post-title entry-title"><a href="/p">{escape(article.title)}</a></h3>
<div class="post-body entry-content">{words}<br /><br />Posted By : keluaran hk</div>
<div class="post-footer"><span class="post-labels">Labels: <a href="/l">{article.section}</a></span></div></div></div>
<div class="sidebar section"><h2>Arsip</h2>{parts.popular(article)}</div>"""
    return _page(article, f"<title>{escape(article.title)}</title>", inside)


def amp(article: Article) -> str:
    """The reduced page for telephones."""
    related = f"<p>{parts.related_line(article)}</p>"
    inside = f"""
<amp-sidebar id="s" layout="nodisplay">{parts.menu(article)}</amp-sidebar><amp-consent id="c"><p>{parts.COOKIES[article.language]}</p></amp-consent>
<header class="amp-header"><amp-img src="/logo.png" width="1" height="1"></amp-img></header>
<main><h1>{escape(article.title)}</h1><p class="amp-author">{escape(article.byline)}</p><time datetime="{article.published}">{parts.shown_date(article)}</time>
<amp-img src="/e.jpg" width="4" height="3"></amp-img><div class="caption">{article.caption}</div>
<div class="amp-content">{body(article, between=((2, '<amp-ad width="300" height="250" type="x"><div placeholder>Iklan</div></amp-ad>'), (3, related)))}</div>
<amp-social-share type="x">Bagikan</amp-social-share></main>"""
    head = (
        _tab(article)
        + f'<link rel="canonical" href="{article.address}"><style amp-custom>p{{margin:0}}</style>'
        + parts.json_ld(article)
    )
    return _page(article, head, inside).replace("<html", "<html amp", 1)


def printed(article: Article) -> str:
    """The print view: no structure but bold letters and breaks."""
    words = "".join(f"<p>{escape(text)}</p>" for text in article.texts)
    inside = f"""
<table width="600" align="center"><tr><td><img src="/logo.gif"></td></tr><tr><td><a href="javascript:window.print()">Cetak</a></td></tr>
<tr><td><h1>{escape(article.title)}</h1><small>{parts.shown_date(article)}</small><br><i>By {escape(article.byline)}</i></td></tr>
<tr><td>{words}</td></tr><tr><td><hr><small>URL: {article.address}</small></td></tr></table>"""
    return _page(article, _tab(article), inside)
