"""A third set of conventions, written when the reader had learned from the two before: its third unseen examination.

At that first reading paragraphs had precision 0.96 and recall 0.96 (trafilatura 0.81 and 0.99, readability 0.81 and
0.91, newspaper4k 0.84 and 0.60), titles, days and times were right in all pages, authors in 0.80 (trafilatura 0.60).
"""

from html import escape

from tests.corpus import parts
from tests.corpus.articles import Article
from tests.corpus.dates import written
from tests.corpus.pages import Shape, _page, _tab
from tests.corpus.parts import body


def _names(article: Article) -> list[str]:
    return article.byline.replace(" dan ", " and ").split(" and ")


def wire_today(article: Article) -> str:
    """A wire service of today: hashed names, test ids, a licence for sale and a sign-up between the paragraphs."""
    blocks = ""
    for number, (kind, words) in enumerate(article.parts):
        tag = "h2" if kind == "heading" else "div"
        blocks += f'<{tag} data-testid="{"Heading" if kind == "heading" else f"paragraph-{number}"}" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__element__2p5pI">{escape(words)}</{tag}>'
        if number == 2:
            blocks += '<div data-testid="promo-box" class="article-body__element__2p5pI"><p data-testid="Body" class="text__text__1FZLe">The Daily Briefing newsletter provides all the news you need to start your day. Sign up <a data-testid="Link" href="/s">here.</a></p></div>'
    by = (
        ", ".join(
            f'<a data-testid="AuthorNameLink" rel="author" href="/authors/x/">{escape(name)}</a>'
            for name in _names(article)
        )
        if len(_names(article)) < 2
        else " and ".join(
            f'<a data-testid="AuthorNameLink" rel="author" href="/authors/{n}/">{escape(name)}</a>'
            for n, name in enumerate(_names(article))
        )
    )
    inside = f"""
<div id="fusion-app"><header data-testid="SiteHeader"><nav>{parts.menu(article)}</nav></header><div data-testid="StickyRail"><main><article data-testid="Article"><header><div data-testid="ArticleHeader"><h1 data-testid="Heading" class="text__heading_3__1kDhc">{escape(article.title)}</h1>
<div class="article-header__author"><p data-testid="AuthorName" class="author-name__author__1gx5k">By {by}</p><time data-testid="DateTimeText" datetime="{article.published}"><span class="date-line__date___kNbY">{written(article, "{month} {d}, {y}")}</span><span class="date-line__date___kNbY">{written(article, "{h12}:{minute} {ampm}").upper()} {written(article, "{zone}")}</span><span>Updated 2 days ago</span></time></div></div></header>
<div data-testid="primary-image"><figure><img src="/w.jpg"><figcaption>{article.caption} Purchase Licensing Rights</figcaption></figure></div>
<div class="article-body__wrapper__3IxHM"><div class="article-body__content__17Yit">{blocks}<div class="article-body__element__2p5pI"><p data-testid="SignOff" class="sign-off__text">Reporting by {escape(article.byline)}; Editing by The Desk</p></div><p>Our Standards: <a href="/p">The Trust Principles.</a></p><div data-testid="LicenceContent"><button>Purchase Licensing Rights</button></div></div></div>
<div data-testid="AuthorBio"><address>{escape(_names(article)[0])}</address><p>Correspondent for harbours and rivers, based on the coast since the last flood and before.</p></div></article></main>
<section data-testid="ReadNext"><h2>Read Next</h2>{parts.teasers(article)}</section></div></div>"""
    return _page(
        article, _tab(article, " | ") + f'<meta property="og:title" content="{escape(article.title)}"/>', inside
    )


def broadsheet_today(article: Article) -> str:
    """A broadsheet of today: islands of script, grids by name, a newsletter and rich links as islands in the text."""
    pieces = body(article, attributes=' class="dcr-130mj7b"').split("\n")
    island = f'<gu-island name="EmailSignUpWrapper" data-spacefinder-role="inline"><aside class="dcr-17rvd4a"><p>{parts.NEWSLETTER[article.language]}</p></aside></gu-island>'
    rich = f'<gu-island name="RichLinkComponent"><div data-print-layout="hide" class="dcr-1dww0h7"><a href="/z" class="dcr-1mk1k1b"><div class="dcr-10xsrmm">{article.related[0]}</div><div>Read more</div></a></div></gu-island>'
    text = "".join([*pieces[:2], island, *pieces[2:4], rich, *pieces[4:]])
    inside = f"""
<div id="bannerandheader"><header class="dcr-1h"><nav>{parts.menu(article)}</nav></header></div><main data-layout="StandardLayout"><article class="dcr-x1"><div class="dcr-grid"><div data-gu-name="media"><figure id="0"><picture><img src="/g.jpg"></picture><figcaption class="dcr-1"><span>{article.caption}</span> Photograph: staff</figcaption></figure></div>
<div data-gu-name="title"><div class="dcr-label"><a href="/s"><span>{article.section}</span></a></div></div><div data-gu-name="headline"><div class="dcr-h"><h1 class="dcr-u0152o">{escape(article.title)}</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-1yi1cnj"><p>{escape(article.standfirst)}</p></div></div>
<aside data-gu-name="meta"><div class="dcr-1unpdcf"><address aria-label="Contributor info" data-component="meta-byline" data-link-name="byline"><div class="dcr-1cfpnlw">{"</a> and <a>".join(f'<a rel="author" href="/profile/{n}">{escape(name)}' for n, name in enumerate(_names(article))).replace("<a><a", "<a")}</a></div></address>
<details class="dcr-eb59kw"><summary><span class="dcr-u0h1qy">{written(article, "{weekday} {d} {mon} {y} {hour}.{minute} {zone}")}</span></summary>Last modified on {written(article, "{weekday} {d} {mon} {y} {hour}.{minute} {zone}", updated=True)}</details><div class="dcr-share"><button>Share</button></div></div></aside>
<div data-gu-name="body"><div id="maincontent" class="dcr-1g5o3j6"><div class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt">{text}</div></div><div data-print-layout="hide"><ul><li><a href="/t">{article.section}</a></li></ul></div></div></div></article></main>
<gu-island name="MostViewedFooterData"><h2>Most viewed</h2>{parts.popular(article)}</gu-island>"""
    return _page(
        article, _tab(article, " | ") + f'<meta property="og:title" content="{escape(article.title)}"/>', inside
    )


def network_of_papers(article: Article) -> str:
    """The shape that hundreds of local portals of one network share: who, when behind a bar, pages, the newest below."""
    also = f'<p><strong>{parts.READ_ALSO[article.language].title()} <a href="/z">{article.related[0]}</a></strong></p>'
    latest = "".join(
        f'<div class="latest__item"><div class="latest__img"><a href="/l{n}"><img></a></div><div class="latest__right"><h2 class="latest__title"><a href="/l{n}" class="latest__link">{each}</a></h2><date class="latest__date">{written(article, "{weekday}, {d} {month} {y}")} | 0{n}:12 WIB</date></div></div>'
        for n, each in enumerate(parts.POPULAR[article.language])
    )
    inside = f"""
<div class="header"><nav class="nav">{parts.menu(article)}</nav></div><section class="row"><div class="col-bs10-7"><div class="breadcrumb__wrap"><a href="/">Home</a><a href="/s">{article.section}</a></div>
<h1 class="read__title">{escape(article.title)}</h1><div class="read__info"><div class="read__info__author"><a href="/author/9">{escape(article.byline)}</a></div><div class="read__info__date"> - {written(article, "{weekday}, {d} {month} {y} | {hour}:{minute} {zone}")}</div></div>
<div class="social-share"><a>Facebook</a></div><div class="photo"><div class="photo__img"><img src="/p.jpg"></div><div class="photo__caption">{article.caption}</div></div>
<article class="read__content clearfix">{body(article, dateline=f"<strong>{article.publisher.upper()} - </strong>", between=((1, also), (4, also)))}<p>***</p></article>
<div class="paging paging--article clearfix"><div class="paging__wrap"><div class="paging__item"><a class="paging__link">1</a></div><div class="paging__item"><a class="paging__link">2</a></div><div class="paging__item"><a class="paging__link">{"Selanjutnya" if article.language == "id" else "Next"}</a></div></div></div>
<div class="read__editor"><p>Editor: Redaktur Piket</p></div><div class="read__tagging"><h3>Tags</h3><ul class="tag__list"><li><a>{article.place}</a></li></ul></div>
<section class="mt2 clearfix"><div class="sec__title">{"Terkini" if article.language == "id" else "Latest"}</div><div class="latest">{latest}</div></section></div></section>"""
    return _page(article, f"<title>{escape(article.title)} - {escape(article.publisher)}</title>", inside)


def advertising_network(article: Article) -> str:
    """A portal that lives by adverts: its own name before the words, writers by a bar, a plea to follow at the end."""
    also = f'<div class="baca-juga-new"><span>{parts.READ_ALSO[article.language]}</span><ul><li><a href="/z">{article.related[0]}</a></li></ul></div>'
    plea = f"<p><strong>{'Ikuti' if article.language == 'id' else 'Follow'} {article.publisher} {'di WhatsApp Channel dan Google News untuk informasi terkini' if article.language == 'id' else 'on WhatsApp and Google News for the latest'}.</strong></p>"
    inside = f"""
<div class="wrap-header"><div class="nav-floating">{parts.menu(article)}</div></div><div class="wrap"><div class="base-content"><main class="content-left"><div class="detail--info"><div class="info"><a>{article.section}</a></div>
<h1>{escape(article.title)}</h1><div class="writer"><span>{escape(article.byline)}</span> <span>|</span> <span>Redaktur Piket</span></div><div class="date-article"><span>{written(article, "{weekday}, {d:02} {month} {y} | {hour}:{minute} {zone}")}</span></div></div>
<figure class="img-cover"><img src="/s.jpg"><figcaption>{article.caption}</figcaption></figure><div class="ads_detail_under_cover"><div id="div-gpt-ad-1"></div></div>
<article class="detail-content detail-berita live-report2">{body(article, dateline=f"<b>{article.publisher} - </b>", between=((0, '<div class="ads-inside"><p class="label-ads">Scroll untuk membaca artikel</p></div>'), (2, also)))}{plea}</article>
<div class="tag-header"><span>Tag</span><ul><li><a># {article.place}</a></li></ul></div></main>
<aside class="content-right"><div class="terpopuler-aside"><h4>{"Terpopuler" if article.language == "id" else "Popular"}</h4>{parts.popular(article)}</div></aside></div>
<div class="berita-rekomendasi"><h4>{"Pilihan" if article.language == "id" else "Picks"}</h4>{parts.teasers(article)}</div></div>"""
    return _page(
        article,
        _tab(article, " - ")
        + f'<meta property="og:title" content="{escape(article.title)}"/><meta property="og:site_name" content="{article.publisher}"/>',
        inside,
    )


def page_builder(article: Article) -> str:
    """A plug-in that builds pages of widgets: who and when as items of an icon list, posts below in a grid."""
    inside = f"""
<div data-elementor-type="header" class="elementor elementor-12 elementor-location-header"><div class="elementor-widget-nav-menu">{parts.menu(article)}</div></div>
<div data-elementor-type="single-post" class="elementor elementor-99 elementor-location-single post-77 post type-post"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap elementor-element-populated">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{escape(article.title)}</h1></div></div>
<div class="elementor-element elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><a href="/author/x/"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">{escape(article.byline)}</span></a></li>
<li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>{written(article, "{month} {d}, {y}")}</time></span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-time"><time>{written(article, "{h12}:{minute} {ampm}")}</time></span></li></ul></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-featured-image"><figure class="wp-caption"><img src="/f.jpg"><figcaption class="widget-image-caption wp-caption-text">{article.caption}</figcaption></figure></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{body(article)}<div class="addtoany_share_save_container addtoany_content"><div class="a2a_kit"><a>Share</a></div></div></div></div>
<div class="elementor-element elementor-widget elementor-widget-post-navigation"><div class="elementor-post-navigation"><a href="/p"><span>Previous</span><span>{article.related[0]}</span></a></div></div>
<div class="elementor-element elementor-widget elementor-widget-author-box"><div class="elementor-author-box"><h4 class="elementor-author-box__name">{escape(article.byline)}</h4><div class="elementor-author-box__bio">{parts.COMMENTS[article.language][1]}</div></div></div></div></div>
<div class="elementor-column elementor-col-33"><div class="elementor-widget-posts"><div class="elementor-posts-container elementor-posts elementor-grid">{parts.teasers(article)}</div></div></div></div></section></div>"""
    return _page(article, _tab(article), inside)


def theme_with_plugins(article: Article) -> str:
    """A theme with all plug-ins at once: a table of contents, buttons, a reading time, boxes before and after the text."""
    contents = (
        '<div id="ez-toc-container" class="ez-toc-v2_0_66 counter-hierarchy"><div class="ez-toc-title-container"><p class="ez-toc-title">Daftar Isi</p></div><nav><ul class="ez-toc-list">'
        + "".join(
            f'<li><a class="ez-toc-link" href="#s{n}">{escape(words)}</a></li>'
            for n, (kind, words) in enumerate(article.parts)
            if kind == "heading"
        )
        + "</ul></nav></div>"
    )
    inserted = '<div class="code-block code-block-1" style="margin:8px 0"><div class="ai-label">Advertisement</div><ins class="adsbygoogle"></ins></div>'
    inside = f"""
<div id="page-container"><header id="main-header"><div id="et-top-navigation"><nav id="top-menu-nav">{parts.menu(article)}</nav></div></header><div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area" class="clearfix"><div id="left-area">
<article id="post-5" class="et_pb_post post-5 post type-post status-publish"><div class="et_post_meta_wrapper"><h1 class="entry-title">{escape(article.title)}</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/x/" title="Posts by {escape(article.byline)}" rel="author">{escape(article.byline)}</a></span> | <span class="published">{written(article, "{mon} {d}, {y}")}</span> | <a href="/c" rel="category tag">{article.section}</a> | <span class="comments-number"><a href="#respond">0 comments</a></span></p><img src="/d.jpg"></div>
<div class="entry-content"><span class="rt-reading-time"><span class="rt-label">Reading Time: </span> <span class="rt-time">2</span> <span class="rt-label rt-postfix">minutes</span></span>{contents}<figure class="wp-caption"><img><figcaption class="wp-caption-text">{article.caption}</figcaption></figure>{body(article, between=((1, inserted),))}
<div class="heateor_sss_sharing_container"><div class="heateor_sss_sharing_title">Spread the love</div></div><div class="yarpp yarpp-related"><h3>Related posts:</h3>{parts.popular(article)}</div><div class="saboxplugin-wrap"><div class="saboxplugin-authorname"><span class="fn">{escape(article.byline)}</span></div><div class="saboxplugin-desc"><div>{parts.COMMENTS[article.language][1]}</div></div></div></div>
<div class="et_post_meta_wrapper"><section id="comment-wrap"><h3 id="reply-title">Submit a Comment</h3><p>Your email address will not be published. Required fields are marked *</p></section></div></article></div><div id="sidebar"><div class="et_pb_widget"><h4 class="widgettitle">Recent Posts</h4>{parts.popular(article)}</div></div></div></div></div></div></div>"""
    head = _tab(article, " | ") + f'<meta property="article:published_time" content="{article.published}"/>'
    return _page(article, head, inside)


def subscriber_paper(article: Article) -> str:
    """A local paper for subscribers: every paragraph in a division of its own, offers between and after them."""
    blocks = "".join(
        f'<div class="subscriber-preview"><{"h3" if kind == "heading" else "p"}>{escape(words)}</{"h3" if kind == "heading" else "p"}></div>'
        + (
            '<div id="tncms-region-ads-3" class="tncms-region"><p class="tnt-ads-label">People are also reading…</p><ul>'
            + "".join(f'<li><a href="/{n}">{each}</a></li>' for n, each in enumerate(article.related))
            + "</ul></div>"
            if number == 1
            else ""
        )
        for number, (kind, words) in enumerate(article.parts)
    )
    inside = f"""
<div id="site-container"><header id="site-header-container"><nav id="main-navigation">{parts.menu(article)}</nav></header><section id="main-body-container" class="container asset-page"><article id="asset-content" class="asset story" itemscope itemtype="https://schema.org/NewsArticle">
<header class="asset-header"><h1 class="headline"><span>{escape(article.title)}</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">By {escape(article.byline)} {article.publisher}</span></li><li class="hidden-print"><time datetime="{article.published}" class="tnt-date asset-date text-muted">{written(article, "{mon} {d}, {y}")}</time></li></ul></span></div></header>
<div class="asset-masthead"><div class="image"><img src="/b.jpg"><div class="photo-container"><span class="caption-text"><p>{article.caption}</p></span><span class="credit"><span class="tnt-byline">staff</span></span></div></div></div>
<div class="asset-content subscriber-premium"><div id="article-body" class="asset-body lee-article-text" itemprop="articleBody">{blocks}</div><div class="lee-newsletter-box"><h4>Get local news delivered to your inbox!</h4><p>{parts.NEWSLETTER[article.language]}</p></div></div></article>
<div id="asset-below"><div class="block-title"><h3>Most Popular</h3></div>{parts.teasers(article)}</div></section></div>"""
    return _page(article, _tab(article, " | "), inside)


def rich_viewer(article: Article) -> str:
    """A builder's weblog: hooks for names, hashed classes, spans within spans within paragraphs."""
    pieces = "".join(
        f'<{"h2" if kind == "heading" else "p"} class="mUkEy TrkzQ" id="viewer-{n}"><span class="jVDbE"><span class="Qa1F7">{escape(words)}</span></span></{"h2" if kind == "heading" else "p"}><div type="empty-line" data-breakout="normal"></div>'
        for n, (kind, words) in enumerate(article.parts)
    )
    inside = f"""
<div id="SITE_CONTAINER"><div id="site-root"><header id="SITE_HEADER"><wix-dropdown-menu>{parts.menu(article)}</wix-dropdown-menu></header><main id="PAGES_CONTAINER"><div data-hook="post-page"><div class="fsQv1 gxVHs"><div class="qwXUG"><article class="Mz5gt blog-post-page-font" data-hook="post">
<div data-hook="post-info"><ul class="VqA6D"><li><span data-hook="user-name" class="tQ0Q1A user-name" title="{escape(article.byline)}">{escape(article.byline)}</span></li><li title="{written(article, "{d} {mon} {y}")}" class="dlINDG"><span data-hook="time-ago" class="time-ago">{written(article, "{d} {mon} {y}")}</span></li><li><span data-hook="time-to-read">2 {"menit membaca" if article.language == "id" else "min read"}</span></li></ul></div>
<h1 data-hook="post-title" class="UbhFJ7"><span class="post-title__text blog-post-title-font">{escape(article.title)}</span></h1><section data-hook="post-description"><div data-id="rich-content-viewer" class="tQ1fE">{pieces}<figure data-hook="figure-IMAGE"><img><figcaption class="WfR1">{article.caption}</figcaption></figure></div></section>
<footer data-hook="post-footer"><div>12 views</div><div>0 comments</div></footer></article></div></div><section data-hook="recent-posts"><div><div>{"Postingan Terakhir" if article.language == "id" else "Recent Posts"}</div><a href="/all">See All</a></div>{parts.teasers(article)}</section></div></main></div></div>"""
    head = f'<title>{escape(article.title)}</title><meta property="og:title" content="{escape(article.title)}"/><meta property="og:site_name" content="{article.publisher}"/><meta property="article:published_time" content="{article.published}"/>'
    return _page(article, head, inside)


def syndicator(article: Article) -> str:
    """A portal that carries others' articles: the provider's name by the author's, a button that opens the rest."""
    inside = f"""
<div id="Masthead"><div role="navigation">{parts.menu(article)}</div></div><div id="YDC-Col1"><div class="caas-container"><article role="article" class="caas-article"><div class="caas-inner"><div class="caas-header"><div class="caas-logo"><a><span class="caas-provider">{article.publisher}</span></a></div></div>
<div class="caas-title-wrapper"><h1 data-test-locator="headline">{escape(article.title)}</h1></div><div class="caas-content-byline-wrapper"><div class="caas-attr"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">{escape(article.byline)}</span></div><div class="caas-attr-time-style"><time datetime="{article.published}">{written(article, "{month} {d}, {y} at {h12}:{minute} {ampm}")}</time><span>·<!-- -->3 min read</span></div></div></div>
<div class="caas-content-wrapper"><figure class="caas-figure"><img><figcaption class="caption-wrapper"><div class="caption-collapse">{article.caption}</div></figcaption></figure><div class="caas-body">{body(article)}</div><div class="caas-readmore caas-readmore-collapse"><button>Story continues</button></div></div></div></article></div></div>
<div id="YDC-Col2"><h2>{"Berita pilihan" if article.language == "id" else "Recommended stories"}</h2>{parts.teasers(article)}</div>"""
    return _page(
        article,
        f'<title>{escape(article.title)}</title><meta property="og:title" content="{escape(article.title)}"/>',
        inside,
    )


def bootstrap_cards(article: Article) -> str:
    """A village's or an office's site: cards and columns of a free style sheet, icons before who and when."""
    inside = f"""
<nav class="navbar navbar-expand-lg navbar-dark bg-primary">{parts.menu(article)}</nav><div class="container my-4"><div class="row"><div class="col-lg-8"><div class="card shadow-sm"><div class="card-body"><h4 class="card-title fw-bold">{escape(article.title)}</h4>
<p class="text-muted small"><i class="fa fa-user"></i> {escape(article.byline)} &nbsp; <i class="fa fa-calendar"></i> {written(article, "{d:02} {month} {y} {hour}:{minute}")} &nbsp; <i class="fa fa-eye"></i> 312</p><img class="img-fluid" src="/c.jpg"><p class="small text-center fst-italic">{article.caption}</p>
<div class="mt-3 text-justify">{body(article)}</div><hr><p class="mb-1">{"Bagikan:" if article.language == "id" else "Share:"}</p><a class="btn btn-sm btn-success">WhatsApp</a></div></div></div>
<div class="col-lg-4"><div class="card"><div class="card-header">{"Berita Terbaru" if article.language == "id" else "Latest"}</div><div class="list-group list-group-flush">{"".join(f'<a href="/{n}" class="list-group-item list-group-item-action"><small>{written(article, "{d:02} {mon} {y}")}</small><br>{each}</a>' for n, each in enumerate(parts.POPULAR[article.language]))}</div></div></div></div></div><footer class="bg-dark text-white py-3"><p>© 2024 {article.publisher}</p></footer>"""
    return _page(article, f"<title>{escape(article.title)} | {escape(article.publisher)}</title>", inside)


THIRD_SHAPES = (
    Shape("wire_today", wire_today),
    Shape("broadsheet_today", broadsheet_today, has_standfirst=True),
    Shape("network_of_papers", network_of_papers),
    Shape("advertising_network", advertising_network),
    Shape("page_builder", page_builder, frozenset(("title", "byline", "published"))),
    Shape("theme_with_plugins", theme_with_plugins),
    Shape("subscriber_paper", subscriber_paper),
    Shape("rich_viewer", rich_viewer),
    Shape("syndicator", syndicator),
    Shape("bootstrap_cards", bootstrap_cards),
)
