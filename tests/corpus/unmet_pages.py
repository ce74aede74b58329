"""Yet other conventions, written when the reader had learned from all shapes before: its second unseen examination.

At that first reading paragraphs had precision 0.95 and recall 0.93 (trafilatura 0.78 and 0.90, readability 0.70 and
0.92): a page within a form was lost whole. Titles were right in 0.92 of the pages, authors in 0.73, days in 0.75.
"""

from html import escape

from tests.corpus import parts
from tests.corpus.articles import ARTICLES, Article
from tests.corpus.dates import written
from tests.corpus.pages import Shape, _page, _tab
from tests.corpus.parts import body


def _names(article: Article) -> list[str]:
    return article.byline.replace(" dan ", " and ").split(" and ")


def membership_platform(article: Article) -> str:
    """A platform of writers with members: hashed names, claps, the article's heading within its text."""
    tags = {"paragraph": "p", "heading": "h2", "quote": "blockquote", "list": "li"}
    blocks = "".join(
        f'<{tags[kind]} id="a{n}" class="pw-post-body-paragraph mu mv fr mw b">{escape(words)}</{tags[kind]}>'
        for n, (kind, words) in enumerate(article.parts)
    )
    inside = f"""
<div id="root"><div class="a b c"><div class="d e f"><div class="ab q"><a href="/">{article.publisher}</a><a>Sign up</a><a>Sign in</a></div></div>
<div class="l"><article><div class="l"><div class="fv fw"><section><div><div class="gb gc gd"><div class="ab cm"><div class="cn bh">
<h1 class="pw-post-title gn go" data-testid="storyTitle">{escape(article.title)}</h1>
<div class="hs ht"><div class="speechify-ignore ab co"><div class="ab hu"><a rel="noopener follow" href="/@x"><img alt="{escape(article.byline)}" class="l"></a><div class="bm bh l"><span class="bf b ik"><a data-testid="authorName" href="/@x">{escape(article.byline)}</a></span><span class="in io">·</span><p class="bf b ik"><button>Follow</button></p></div>
<div class="l ir"><span class="bf b bg">4 min read</span><span>·</span><span data-testid="storyPublishDate">{written(article, "{mon} {d}, {y}")}</span></div></div></div>
<div class="ab co iz"><div class="jb">--</div><div class="jc">12</div><button>Listen</button><button>Share</button></div></div>
<figure class="lz ma"><img src="/m.jpg"><figcaption class="ml mm">{article.caption}</figcaption></figure>
{blocks}</div></div></div></div></section></div></div></article></div>
<div class="pe pf"><div class="ab cm"><a href="/tag/x">{article.section}</a></div><div class="pl"><h2 class="bf pm">Written by {escape(article.byline)}</h2><p class="bf b">1.2K Followers</p><p>Writes about water and the people beside it.</p></div>
<h2>More from {escape(article.byline)}</h2>{parts.teasers(article)}</div></div></div>"""
    head = (
        f"<title>{escape(article.title)} | by {escape(article.byline)} | {written(article, '{mon}, {y}')}</title>"
        f'<meta property="og:title" content="{escape(article.title)}"><meta name="author" content="{escape(article.byline)}">'
        f'<meta property="article:published_time" content="{article.published}">'
    )
    return _page(article, head, inside)


def letter_publisher(article: Article) -> str:
    """An open publishing system for letters: cards within the text, a box to join below."""
    bookmark = f'<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://other.example/1"><div class="kg-bookmark-content"><div class="kg-bookmark-title">{article.related[0]}</div><div class="kg-bookmark-description">{parts.COMMENTS[article.language][0]}</div></div></a></figure>'
    signup = f'<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Join us</h2><p class="kg-signup-card-subheading">{parts.NEWSLETTER[article.language]}</p></div>'
    by = "".join(f'<a href="/author/{n}/">{escape(name)}</a>, ' for n, name in enumerate(_names(article)))
    inside = f"""
<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation gh-outer"><nav class="gh-navigation-menu">{parts.menu(article)}</nav></header>
<main id="site-main" class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/1">{article.section}</a>
<h1 class="gh-article-title is-title">{escape(article.title)}</h1><p class="gh-article-excerpt is-body">{escape(article.standfirst)}</p>
<div class="gh-article-meta"><div class="gh-article-author-image"></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name">{by.removesuffix(", ")}</h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="{article.published[:10]}">{written(article, "{d} {mon} {y}")}</time><span class="gh-article-meta-length"> — 3 min read</span></div></div></div>
<figure class="gh-article-image"><img src="/g.jpg"><figcaption>{article.caption}</figcaption></figure></header>
<section class="gh-content gh-canvas is-body">{body(article, between=((2, bookmark), (4, signup)))}</section></article>
<section class="gh-cta"><p>{parts.COMMENTS[article.language][1]}</p></section></main>
<section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{parts.teasers(article)}</div></section></div>"""
    head = _tab(article) + parts.json_ld(
        article, author={"@type": "Person", "name": _names(article)[0], "url": "https://x.example/author/0/"}
    ).replace('"NewsArticle"', '"Article"').replace(f'"name": "{_names(article)[0]}"', f'"name": "{article.byline}"')
    return _page(article, head, inside)


def site_builder(article: Article) -> str:
    """A builder of sites: blocks in rows and columns, generated ids, the date in one and the author in another place."""
    halves = body(article).split("\n")
    cut = len(halves) // 2
    block = '<div class="sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block sqs-block-html" id="block-yui_3_{n}"><div class="sqs-block-content"><div class="sqs-html-content">{words}</div></div></div></div></div>'
    image = f'<div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><figure><img src="/s.jpg"><figcaption class="image-caption-wrapper"><p>{article.caption}</p></figcaption></figure></div></div>'
    inside = f"""
<div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="header theme-col--primary"><div class="header-nav-list">{parts.menu(article)}</div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section full-bleed-section"><div class="content-wrapper"><div class="content">
<div class="blog-item-wrapper"><article class="h-entry entry hentry" id="article-66"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">{escape(article.title)}</h1></div>
<div class="blog-item-meta-wrapper"><div class="blog-meta-primary"><time class="dt-published blog-meta-item blog-meta-item--date" datetime="{written(article, "{mon} {d}, {y}", language="en")}"><span>{written(article, "{d} {mon}")}</span></time></div><div class="blog-meta-secondary"><a class="blog-meta-item blog-meta-item--author" href="?author=1"><span>Written By</span> {escape(article.byline)}</a></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content" itemprop="articleBody">{block.format(n=1, words="".join(halves[:cut]))}{image}{block.format(n=2, words="".join(halves[cut:]))}</div></div></div></article></div></div></div></section></article></main>
<section id="itemPagination" class="item-pagination"><a href="/p"><div class="pagination-title-wrapper">Previous<div class="visually-hidden">Previous</div><h2 class="item-pagination-title">{article.related[0]}</h2></div></a><a href="/n"><h2 class="item-pagination-title">{article.related[1]}</h2></a></section></div>"""
    head = f'<title>{escape(article.title)} &mdash; {escape(article.publisher)}</title><meta itemprop="datePublished" content="{article.published}"/><meta itemprop="author" content="{escape(article.byline)}"/>'
    return _page(article, head, inside)


def state_broadcaster(article: Article) -> str:
    """A broadcaster to other countries: players, embeds with their own words, links of one line amid the text."""
    embed = f'<div class="wsw__embed"><div class="media-block also-read"><a href="/a"><div class="media-block__content"><span class="also-read__text--label">{parts.READ_ALSO[article.language]}</span><h4 class="media-block__title">{article.related[0]}</h4></div></a></div></div>'
    player = '<div class="wsw__embed"><div class="c-mmp c-mmp--embed"><div class="c-mmp__poster"></div><p>No media source currently available</p><div class="c-mmp__overlay">Embed share</div></div></div>'
    inside = f"""
<div class="page"><div class="hdr-20"><div class="hdr-20__nav"><nav class="menu">{parts.menu(article)}</nav></div></div><div id="content"><main class="container"><div class="hdr-container"><div class="row">
<div class="category js-category"><a href="/z">{article.section}</a></div><div class="col-title col-xs-12"><h1 class="title pg-title">{escape(article.title)}</h1></div>
<div class="col-publishing-details"><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="{article.published}">{written(article, "{d:02}/{m:02}/{y}")}</time></span></div>
<div class="links"><ul class="links__list"><li class="links__item"><a class="links__item-link" href="/author/x" title="{escape(article.byline)}">{escape(article.byline)}</a></li></ul></div></div></div>
<div class="col-multimedia"><figure class="media-image js-media-expand"><div class="img-wrap"><img src="/v.jpg"></div><figcaption><span class="caption">{article.caption}</span></figcaption></figure></div></div></div>
<div class="body-container"><div class="row"><div class="col-xs-12 col-md-2"><div class="share--box"><ul class="share__list"><li>Facebook</li></ul></div></div>
<div class="col-xs-12 col-md-10"><div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw">{body(article, between=((1, embed), (3, player)))}</div><ul><li><div class="c-author c-author--hlight"><div class="media-block"><h4 class="media-block__title">{escape(article.byline)}</h4><div class="c-author__bio">{parts.COMMENTS[article.language][1]}</div></div></div></li></ul></div></div></div></div>
<div class="region"><div class="media-block-wrap" id="wrowblock-1"><h2 class="section-head">{"Terkait" if article.language == "id" else "Related"}</h2>{parts.popular(article)}</div></div></main></div></div>"""
    head = (
        _tab(article)
        + f'<meta property="og:title" content="{escape(article.title)}" /><link rel="canonical" href="{article.address}">'
    )
    return _page(article, head, inside)


def cable_network(article: Article) -> str:
    """A network's site: every paragraph a component, a place of its own element, names behind "By", dates with zones."""
    blocks = ""
    for number, (kind, words) in enumerate(article.parts):
        tag, name = ("h2", "subheader") if kind == "heading" else ("p", "paragraph")
        blocks += f'<{tag} class="{name} inline-placeholder vossi-{name}" data-uri="x{number}" data-component-name="{name}" data-article-gutter="true">{escape(words)}</{tag}>'
        if number == 1:
            blocks += f'<div class="related-content related-content--article" data-component-name="related-content"><a class="related-content__link" href="/r"><div class="related-content__image"></div><p class="related-content__headline"><span>{article.related[0]}</span></p><span class="related-content__label">RELATED ARTICLE</span></a></div>'
        if number == 3:
            blocks += '<div class="ad-slot-dynamic"><div class="ad-feedback__modal"><h3>Ad Feedback</h3><p>How relevant is this ad to you? Did you encounter any technical issues with it?</p></div></div>'
    zone = "ET" if article.published.endswith("-04:00") else ""
    inside = f"""
<header class="header__wrapper-outer"><nav class="header__nav">{parts.menu(article)}</nav></header><section class="layout__wrapper"><section class="layout__main-wrapper layout-with-rail__main-wrapper"><div class="headline headline--has-lowertext"><h1 class="headline__text inline-placeholder vossi-headline-text" id="maincontent">{escape(article.title)}</h1>
<div class="headline__footer"><div class="headline__sub-container"><div class="headline__sub-text"><div class="byline vossi-byline" data-component-name="byline"><div class="byline__names">By <span class="byline__name">{"</span> and <span class='byline__name'>".join(escape(name) for name in _names(article))}</span>, {article.publisher}</div></div>
<div class="headline__byline-sub-text"><div class="timestamp vossi-timestamp" data-component-name="timestamp">{"Diterbitkan" if article.language == "id" else "Published"} {written(article, "{h12}:{minute} {ampm}").upper()} {zone}, {written(article, "{weekday}, {month} {d}, {y}")}</div></div></div></div></div></div>
<div class="image image__hide-placeholder" data-component-name="image"><div class="image__metadata"><div class="image__caption attribution"><span class="inline-placeholder">{article.caption}</span></div><figcaption class="image__credit">staff</figcaption></div></div>
<article class="article" role="main"><section class="body tabcontent active"><main class="article__main"><div class="article__content-container"><div class="source inline-placeholder"><cite class="source__cite"><span class="source__location">{article.place.title()}</span><span class="source__text">{article.publisher}</span> — </cite></div>
<div class="article__content" itemprop="articleBody">{blocks}</div></div></main></section></article></section>
<section class="layout__right-rail"><div class="container__title">More</div>{parts.teasers(article)}</section></section>"""
    return _page(
        article, _tab(article, " | ") + f'<meta property="og:title" content="{escape(article.title)}">', inside
    )


def desert_network(article: Article) -> str:
    """A network of the south: a standfirst in emphasis, a list of items to read between paragraphs, screen readers' words."""
    more = (
        '<div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 2 items</span><ul class="more-on__list" aria-label="Recommended Stories">'
        + "".join(
            f'<li><span class="screen-reader-text">list {n} of 2</span><a href="/m"><span>{each}</span></a></li>'
            for n, each in enumerate(article.related, 1)
        )
        + '</ul><span class="screen-reader-text">end of list</span></div>'
    )
    inside = f"""
<div class="site-header container"><nav class="site-header__navigation">{parts.menu(article)}</nav></div><div id="root"><div class="container__inner"><main id="main-content-area"><div class="topics"><a href="/t">News|{article.section}</a></div>
<header class="article-header"><h1>{escape(article.title)}</h1><p class="article__subhead"><em>{escape(article.standfirst)}</em></p></header>
<figure class="article-featured-image"><div class="responsive-image"><img src="/q.jpg"></div><figcaption>{article.caption}</figcaption></figure>
<div class="article-info-block"><div class="article-author"><span class="article-by">By </span><a class="article-author-name-link" href="/author/x"><span class="article-author-name-item">{escape(article.byline)}</span></a></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On {written(article, "{d} {mon} {y}")}</span><span aria-hidden="true">{written(article, "{d} {mon} {y}")}</span></div></div></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite">{body(article, between=((0, more),))}</div>
<div class="article-source"><hr><span class="article-source__label">Source: </span><span class="article-source-info">{article.publisher}</span></div></main>
<aside class="right-rail"><section><h2>Most popular</h2>{parts.popular(article)}</section></aside></div></div>"""
    return _page(
        article, _tab(article, " | ") + f'<meta property="og:title" content="{escape(article.title)}">', inside
    )


def broken_lines(article: Article) -> str:
    """A portal whose text is one element with breaks, a reporter in a table, links and adverts between the lines."""
    lines = [escape(words) for words in article.texts]
    lines[0] = f"<b>{article.place.upper()}</b> - {lines[0]}"
    lines.insert(
        2,
        f'<div class="baca-inline"><span>{parts.READ_ALSO[article.language]}</span> <a href="/z">{article.related[0]}</a></div>',
    )
    lines.insert(
        5, '<div class="ads300"><script>googletag.cmd.push(function(){})</script><small>Advertisement</small></div>'
    )
    inside = f"""
<div class="top-kanal">{parts.menu(article)}</div><div class="wrap"><div class="col-main"><div class="crumb"><a>Home</a> &raquo; <a>{article.section}</a></div>
<h1 class="detail-title">{escape(article.title)}</h1><div class="detail-nama-redaksi"><div class="nama">{escape(article.byline)}</div><div class="jabatan">{article.publisher}</div></div><div class="detail-date-artikel">{written(article, "{weekday}, {d:02} {month} {y} - {hour}:{minute} {zone}")}</div>
<div class="detail-img"><img src="/o.jpg"><div class="img-desc">{article.caption}</div></div>
<div id="detail-desc" class="detail-desc">{"<br><br>".join(lines)}<br><br>({written(article, "{m:02}")}ab)</div>
<div class="topik-list"><a>{article.place}</a></div></div><div class="col-side"><div class="judul-box">{"Berita Populer" if article.language == "id" else "Popular"}</div>{parts.teasers(article)}</div></div>"""
    return _page(
        article,
        _tab(article, " : ")
        + f'<meta property="og:title" content="{escape(article.title)}"><meta property="og:site_name" content="{article.publisher}">',
        inside,
    )


def archived(article: Article) -> str:
    """A page of 2004 in a web archive: the archive's bar, font elements, spans called after their place in the page."""
    words = "<br><br>".join(escape(text) for text in article.texts)
    inside = f"""
<!-- BEGIN ARCHIVE TOOLBAR INSERT --><div id="wm-ipp-base" lang="en" style="direction:ltr;"><div id="wm-ipp"><div id="wm-ipp-inside"><div id="wm-toolbar"><span>12 captures</span><div>06 May 2005 - 11 Nov 2019</div><p>The archive is a library of web sites and other things in digital form that anybody may use for nothing.</p></div></div></div></div>
<table width="780" border="0" cellspacing="0"><tr><td colspan="3"><img src="/header.gif"></td></tr><tr><td width="140" valign="top" bgcolor="#EEEEEE">{"<br>".join(f'<a href="/m" class="menu">{each}</a>' for each in parts.MENU[article.language])}</td>
<td width="460" valign="top"><span class="tanggal">{written(article, "{weekday}, {d:02} {month} {y}, {hour}:{minute}")}</span><br><span class="judul">{escape(article.title)}</span><br><span class="reporter">{escape(article.byline)}</span><br><br><span class="isi">{words}</span><br><br><a href="javascript:print()">[{"Cetak" if article.language == "id" else "Print"}]</a></td>
<td width="180" valign="top"><font face="arial" size="1"><b>{"BERITA LAIN" if article.language == "id" else "OTHER NEWS"}</b><br>{"<br>".join(f'<a href="/b">{each}</a>' for each in parts.POPULAR[article.language])}</font></td></tr></table>"""
    return _page(article, f"<title>{article.publisher} - {escape(article.title)}</title>", inside)


def kept_whole(article: Article) -> str:
    """As an extension keeps a page in one file: its note on top, hidden parts marked, styles within elements."""
    comment = f"<!--\n Page saved with SingleFile \n url: {article.address} \n saved date: Tue May 07 2024 10:00:00 GMT+0700 (Western Indonesia Time)\n-->"
    inside = f"""
<div class=wrapper><div class="sf-hidden">{parts.COMMENTS[article.language][0]}</div><div class=main-nav>{parts.menu(article)}</div><custom-player><template shadowrootmode=open><div>{parts.COMMENTS[article.language][1]}</div></template></custom-player>
<div class=story-wrap><div class=story-head><h1 class=hed>{escape(article.title)}</h1><div class=dek></div><ul class=bylines><li>By {escape(article.byline)}</ul><div class=stamp>{written(article, "{month} {d}, {y} {h12}:{minute} {ampm}")}</div></div>
<div class=story-body-col style="max-width:640px">{body(article, attributes=' style="margin:0 0 1em"')}</div></div><div class=rail>{parts.teasers(article)}</div></div>"""
    page = _page(
        article, _tab(article, " | ") + f'<meta property="og:title" content="{escape(article.title)}">', inside
    )
    return page.replace("<head>", f"{comment}<head>", 1)


def scrolled_on(article: Article) -> str:
    """A page on which the whole next article has been loaded below the first, in the same shape."""
    other = next(each for each in ARTICLES if each.language == article.language and each.key != article.key)

    def one(each: Article) -> str:
        return f"""<div class="infinite-item"><div class="item-head"><h1 class="item-title">{escape(each.title)}</h1><div class="item-info"><span class="item-author">{escape(each.byline)}</span><span class="item-date">{written(each, "{d} {month} {y}, {hour}:{minute} {zone}")}</span></div></div><div class="item-text">{body(each)}</div></div>"""

    inside = f'<div class="hd">{parts.menu(article)}</div><div class="stream">{one(article)}<div class="sep"></div>{one(other)}</div>'
    head = (
        _tab(article)
        + f'<meta property="og:title" content="{escape(article.title)}"><meta property="og:url" content="{article.address}">'
    )
    return _page(article, head, inside)


def chain_paper(article: Article) -> str:
    """A chain of local papers: short generated names, a time in an element of the chain's own, links in boxes."""
    box = f'<a class="gnt_em_pa_hl" href="/x"><div class="gnt_em_t">{article.related[0]}</div></a>'
    inside = f"""
<header class="gnt_n_b"><nav class="gnt_n_mn">{parts.menu(article)}</nav></header><main class="gnt_cw"><article class="gnt_pr"><div class="gnt_ar_lbl">{article.section}</div><h1 class="gnt_ar_hl" elementtiming="ar-headline">{escape(article.title)}</h1>
<div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/1">{"</a> and <a class='gnt_ar_by_a' href='/staff/2'>".join(escape(name) for name in _names(article))}</a></div><div class="gnt_ar_pb">{article.publisher}</div><story-timestamp class="gnt_ar_dt" publishdate="{article.published}"><div aria-label="Published: {written(article, "{h12}:{minute} {ampm} {month} {d}, {y}")}"></div></story-timestamp>
<div class="gnt_ar_b"><figure class="gnt_em_img"><img src="/z.jpg"><figcaption><div class="gnt_em_img_ccw">{article.caption}</div></figcaption></figure>{body(article, between=((2, box), (4, '<div class="gnt_xoo" aria-label="advertisement"></div>')), attributes=' class="gnt_ar_b_p"')}</div></article>
<aside class="gnt_rr"><h3>{"Berita terbaru" if article.language == "id" else "Top stories"}</h3>{parts.popular(article)}</aside></main>"""
    return _page(article, _tab(article) + f'<meta property="og:title" content="{escape(article.title)}">', inside)


def intranet(article: Article) -> str:
    """A public body's portal on a document server: tables by the system, ids of controls, a web part for the text."""
    paragraphs = "".join(
        f'<div style="text-align:justify">{escape(text)}</div><div>&#8203;<br></div>' for text in article.texts
    )
    inside = f"""
<form method="post" action="./x.aspx" id="aspnetForm"><div id="s4-workspace"><div id="DeltaTopNavigation" class="ms-core-navigation">{parts.menu(article)}</div><div id="s4-bodyContainer"><div id="contentRow"><div id="sideNavBox">{parts.popular(article)}</div>
<div id="contentBox" aria-live="polite"><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent"></a><div class="article article-left"><div class="captioned-image"><div class="caption">{article.caption}</div></div>
<table class="berita-detail"><tr><td><span id="ctl00_PlaceHolderMain_lblTitle"><h2>{escape(article.title)}</h2></span></td></tr><tr><td><span id="ctl00_PlaceHolderMain_lblDate">{written(article, "{d} {month} {y}, {hour}:{minute} {zone}")}</span> | <span id="ctl00_PlaceHolderMain_lblViews">1024 kali dibaca</span></td></tr></table>
<div class="article-content"><div id="ctl00_PlaceHolderMain_ctl05__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline">{paragraphs}</div></div></div></div></div></div></div></div><input type="hidden" name="__VIEWSTATE" value="{"A" * 500}"></form>"""
    return _page(article, f"<title>{escape(article.title)}</title>", inside)


UNMET_SHAPES = (
    Shape("membership_platform", membership_platform),
    Shape("letter_publisher", letter_publisher, has_standfirst=True),
    Shape("site_builder", site_builder),
    Shape("state_broadcaster", state_broadcaster),
    Shape("cable_network", cable_network),
    Shape("desert_network", desert_network, frozenset(("title", "byline", "published")), has_standfirst=True),
    Shape("broken_lines", broken_lines),
    Shape("archived", archived),
    Shape("kept_whole", kept_whole),
    Shape("scrolled_on", scrolled_on),
    Shape("chain_paper", chain_paper),
    Shape("intranet", intranet, frozenset(("title", "published", "clock"))),
)
