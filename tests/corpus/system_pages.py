"""Pages as the large publishing systems write them; written before the reader was tried on any.

The mark-up follows what each system's themes and plug-ins write by default; the words are the corpus's own. At that
first reading, together with those of `house_pages`, paragraphs had precision 0.68 and recall 1.00 (trafilatura 0.74 and
0.92, readability 0.83 and 0.97), titles and days were right in all pages, authors in 0.65; then the reader learned.
"""

import json
from html import escape

from tests.corpus import parts
from tests.corpus.articles import Article
from tests.corpus.dates import written
from tests.corpus.pages import Shape, _page, _tab
from tests.corpus.parts import body

ALL_FIELDS = frozenset(("title", "byline", "published", "clock"))


def newspaper_theme(article: Article) -> str:
    """The best-selling theme for newspapers: td- classes, blocks within the text, search-engine plug-in's graph."""
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": f"{article.address}#article",
                "isPartOf": {"@id": article.address},
                "author": {"name": article.byline, "@id": f"https://{article.domain}/#/schema/person/1"},
                "headline": article.title,
                "datePublished": article.published,
                "dateModified": article.updated,
                "publisher": {"@id": f"https://{article.domain}/#organization"},
            },
            {
                "@type": "WebPage",
                "@id": article.address,
                "name": f"{article.title} - {article.publisher}",
                "datePublished": article.published,
            },
            {"@type": "Organization", "@id": f"https://{article.domain}/#organization", "name": article.publisher},
            {"@type": "Person", "@id": f"https://{article.domain}/#/schema/person/1", "name": article.byline},
        ],
    }
    inline = (
        '<div class="td-a-rec td-a-rec-id-content_inline tdi_2"><span class="td-adspot-title">- Advertisement -</span>'
        "</div>"
    )
    related = (
        '<div class="td_block_wrap td_block_related_posts tdi_3"><h4 class="td-related-title"><a class="td-related-left">RELATED ARTICLES</a>'
        f'<a class="td-related-right">MORE FROM AUTHOR</a></h4><div class="td_block_inner">{parts.teasers(article)}</div></div>'
    )
    inside = f"""
<div class="td-header-wrap"><div class="td-header-menu-wrap">{parts.menu(article)}</div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Home</a></span> <i></i> <span>{article.section}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-1288" class="post-1288 post type-post status-publish format-standard has-post-thumbnail hentry">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">{article.section}</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">{escape(article.title)}</h1>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/r">{escape(article.byline)}</a><div class="td-author-line"> - </div></div>
<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{article.published}">{written(article, "{month} {d}, {y}")}</time></span>
<div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-1288">532</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a><div class="td-social-but-text">Facebook</div></a><a><div class="td-social-but-text">WhatsApp</div></a></div></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/i.jpg"><img class="entry-thumb" src="/i.jpg"></a><figcaption class="wp-caption-text">{article.caption}</figcaption></figure></div>
{body(article, between=((1, inline), (3, inline)))}
</div><footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="/t">{article.place}</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Previous article</span><a href="/p">{article.related[0]}</a></div></div></div>
<div class="author-box-wrap"><a href="/author/r"><img alt="{escape(article.byline)}"></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/r">{escape(article.byline)}</a></span></div><div class="td-author-description">Wartawan yang lama meliput laut dan segala yang hidup darinya, gemar kopi dan kereta malam.</div></div></div></footer></article>
{related}<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title">LEAVE A REPLY</h3><p>Please enter your comment! Your email address will not be published.</p></div></div>
</div></div><div class="td-pb-span4 td-main-sidebar" role="complementary"><aside class="td_block_template_1 widget"><h4>MOST POPULAR</h4>{parts.popular(article)}</aside></div></div></div></div>"""
    head = (
        _tab(article)
        + f'<link rel="canonical" href="{article.address}"><meta property="og:site_name" content="{article.publisher}">'
        + f'<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{escape(article.byline)}">'
        + '<meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="3 minutes">'
        + f'<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph)}</script>'
    )
    return _page(article, head, inside, attributes=' class="post-template-default single single-post postid-1288"')


def block_theme(article: Article) -> str:
    """A theme of blocks: every piece a wp-block, a query of latest posts within and below, nothing in the head."""
    entries = "".join(
        f'<li><a class="wp-block-latest-posts__post-title" href="/l">{each}</a></li>'
        for each in parts.POPULAR[article.language]
    )
    heading = "Terbaru" if article.language == "id" else "Latest"
    latest = f'<div class="wp-block-group"><h3 class="wp-block-heading">{heading}</h3><ul class="wp-block-latest-posts__list wp-block-latest-posts">{entries}</ul></div>'
    picture = f'<figure class="wp-block-image size-large"><img src="/1.jpg"><figcaption class="wp-element-caption">{article.caption}</figcaption></figure>'
    pull = f'<figure class="wp-block-pullquote"><blockquote><p>{escape(article.texts[2])}</p></blockquote></figure>'
    inside = f"""
<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a><div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><p class="wp-block-site-title"><a href="/">{article.publisher}</a></p><nav class="wp-block-navigation">{parts.menu(article)}</nav></div></header>
<main class="wp-block-group" id="wp--skip-link--target"><div class="wp-block-group has-global-padding is-layout-constrained">
<h1 class="wp-block-post-title">{escape(article.title)}</h1>
<div class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="{article.published}"><a href="/p">{written(article, "{month} {d}, {y}")}</a></time></div>
<p class="has-contrast-2-color has-text-color">—</p><p class="has-small-font-size">by</p><div class="wp-block-post-author-name"><a href="/author" class="wp-block-post-author-name__link">{escape(article.byline)}</a></div>
<div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/c" rel="tag">{article.section}</a></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">{picture}
{body(article, between=((3, latest), (4, pull)), attributes=' class="has-text-align-left"')}
<hr class="wp-block-separator has-alpha-channel-opacity"/><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Donate</a></div></div></div>
<div class="wp-block-group"><nav class="wp-block-group is-layout-flex" aria-label="Posts"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span>Previous: </span><a href="/q">{article.related[0]}</a></div></nav></div>
<div class="wp-block-comments"><h2 class="wp-block-heading">Comments</h2><ol class="wp-block-comment-template">{parts.comments(article)}</ol></div></div></main>
<footer class="wp-block-template-part"><p>Designed with <a href="https://wordpress.org">WordPress</a></p></footer></div>"""
    return _page(article, f"<title>{escape(article.title)} &#8211; {escape(article.publisher)}</title>", inside)


def field_system(article: Article) -> str:
    """A system of fields and regions: every value in a field, what was submitted when as RDFa in universal time."""
    from datetime import UTC, datetime

    moment = datetime.fromisoformat(article.published).astimezone(UTC).isoformat()
    inside = f"""
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container">
<header role="banner"><div class="region region-primary-menu"><nav role="navigation" id="block-main-menu" class="block block-menu navigation menu--main">{parts.menu(article)}</nav></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block block-core block-page-title-block"><h1 class="page-title"><span property="schema:name" class="field field--name-title field--type-string field--label-hidden">{escape(article.title)}</span></h1></div>
<div id="block-content" class="block block-system block-system-main-block"><article data-history-node-id="77" role="article" about="/node/77" typeof="schema:Article" class="node node--type-article node--promoted node--view-mode-full">
<span property="schema:name" content="{escape(article.title)}" class="rdf-meta hidden"></span>
<footer class="node__meta"><div class="node__submitted">Submitted by <span rel="schema:author" class="field field--name-uid field--type-entity-reference field--label-hidden"><span lang="" about="/user/5" typeof="schema:Person" property="schema:name" datatype="">{escape(article.byline)}</span></span>
on <span property="schema:dateCreated" content="{moment}" class="field field--name-created field--type-created field--label-hidden">{written(article, "{weekday}, {d} {month} {y} - {hour}:{minute}")}</span></div></footer>
<div class="node__content"><div class="field field--name-field-image field--type-image field--label-hidden field__item"><img property="schema:image" src="/i.jpg"></div>
<div class="field field--name-field-caption field--type-string field--label-hidden field__item">{article.caption}</div>
<div property="schema:text" class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{body(article)}</div>
<div class="field field--name-field-tags field--type-entity-reference field--label-above"><div class="field__label">Tags</div><div class="field__items"><div class="field__item"><a href="/tags/1" property="schema:about">{article.place}</a></div></div></div>
<div class="node__links"><ul class="links inline"><li class="comment-add"><a href="/login">Log in</a> to post comments</li></ul></div>
<section class="field field--name-comment field--type-comment comment-wrapper"><h2 class="title">Comments</h2>{parts.comments(article)}</section></div></article></div></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second"><div class="views-element-container block block-views"><h2>Recent</h2><div class="view-content">{parts.popular(article)}</div></div></div></aside></main></div></div>"""
    return _page(article, _tab(article, " | ") + '<meta name="Generator" content="Drupal 10">', inside)


def state_in_script(article: Article) -> str:
    """A single-page application: nothing but divisions with hashed names, its state as JSON in a script."""
    state = {
        "props": {
            "pageProps": {
                "article": {
                    "id": 88123,
                    "title": article.title,
                    "authors": [{"name": article.byline}],
                    "publishedAt": article.published,
                    "body": [{"type": kind, "text": words} for kind, words in article.parts],
                },
                "latest": [{"title": each} for each in parts.POPULAR[article.language]],
            }
        },
        "page": "/[section]/[slug]",
        "buildId": "x1",
    }
    blocks = "".join(
        f'<div class="RichText_{"heading__Zq1" if kind == "heading" else "paragraph__a81kD"}">{escape(words)}</div>'
        for kind, words in article.parts
    )
    cards = "".join(
        f'<div class="Card_root__91ab"><a href="/l"><div class="Card_title__Yy2">{each}</div></a><div class="Card_meta__Q1">2 jam lalu</div></div>'
        for each in parts.POPULAR[article.language]
    )
    label = "Oleh" if article.language == "id" else "By"
    inside = f"""
<div id="__next"><div class="Layout_root__1kq"><div class="Header_root__2Pq"><div class="Header_menu__88">{parts.menu(article)}</div></div>
<div class="Grid_root__x1"><div class="Grid_main__x2"><div class="ArticleHeader_root__K1"><div class="ArticleHeader_title__2xKp1">{escape(article.title)}</div>
<div class="ArticleMeta_root__11"><div class="ArticleMeta_author__x91">{label} {escape(article.byline)}</div><div class="ArticleMeta_date__y7">{written(article, "{d} {month} {y}, {hour}:{minute} {zone}")}</div></div></div>
<div class="Media_root__3"><img src="/_next/image?url=1"><div class="Media_caption__Pq">{article.caption}</div></div>
<div class="RichText_root__77">{blocks}</div><div class="Tags_root__1"><a href="/t">{article.place}</a></div>
<div class="Newsletter_root__12"><div class="Newsletter_text__3">{parts.NEWSLETTER[article.language]}</div></div></div>
<div class="Grid_side__x3"><div class="Side_title__1">Trending</div>{cards}</div></div><div class="Footer_root__1">© 2024 {article.publisher}</div></div></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script>"""
    head = f'<title>{escape(article.title)}</title><meta property="og:title" content="{escape(article.title)}"/><meta property="og:url" content="{article.address}"/>'
    return _page(article, head, inside)


def reduced_theme(article: Article) -> str:
    """What the publishing system's own plug-in makes of a post for telephones."""
    inside = f"""
<header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">{article.publisher}</span></a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{escape(article.title)}</h1>
<div class="amp-wp-meta amp-wp-byline"><amp-img src="/a.png" width="24" height="24"></amp-img><span class="amp-wp-author author vcard">{escape(article.byline)}</span></div>
<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{article.published}">{"2 tahun ago" if article.language == "id" else "2 years ago"}</time></div></header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="/f.jpg" width="4" height="3"></amp-img><p class="wp-caption-text">{article.caption}</p></figure>
<div class="amp-wp-article-content">{body(article, between=((2, '<amp-ad type="adsense"></amp-ad>'),))}
<div class="amp-related-posts"><span>{parts.READ_ALSO[article.language]}</span><ul><li><a href="/r">{article.related[0]}</a></li></ul></div></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c" rel="category tag">{article.section}</a></div>
<div class="amp-wp-meta amp-wp-comments-link"><a href="#c">Leave a Comment</a></div></footer></article>
<footer class="amp-wp-footer"><div><h2>{article.publisher}</h2><a href="#top" class="back-to-top">Back to top</a></div></footer>
<amp-consent id="consent"><div><p>{parts.COOKIES[article.language]}</p></div></amp-consent>"""
    head = (
        _tab(article)
        + f'<link rel="canonical" href="{article.address}"/>'
        + parts.json_ld(
            article,
            **{
                "@type": "BlogPosting",
                "author": {"@type": "Person", "name": article.byline, "image": "https://x.example/a"},
            },
        )
    )
    return _page(article, head, inside).replace("<html", "<html amp", 1)


def content_cloud(article: Article) -> str:
    """A publisher's cloud of a large capital's paper: c- and b- blocks, links in brackets, state in a script."""
    link = f'<p class="b-interstitial-link" data-el="text"><a href="/z">[{parts.READ_ALSO[article.language].removesuffix(":")}: {article.related[0]}]</a></p>'
    subscribe = f'<div class="c-newsletter-promo"><h3>Get the day</h3><p>{parts.NEWSLETTER[article.language]}</p></div>'
    names = article.byline.replace(" dan ", " and ").split(" and ")
    by = " and ".join(f'<a href="/people/x" class="c-attribution__link">{escape(name)}</a>' for name in names)
    label = "Oleh" if article.language == "id" else "By"
    state = {
        "headlines": {"basic": article.title},
        "credits": {"by": [{"name": name} for name in names]},
        "display_date": article.published,
    }
    inside = f"""
<div id="fusion-app"><div class="b-header-nav-chain__nav">{parts.menu(article)}</div><section role="main" id="main" class="b-right-rail__main">
<div class="b-right-rail__full-width-1"><nav class="c-breadcrumbs" aria-label="Breadcrumbs"><a href="/">Home</a></nav><p class="c-overline">{article.section}</p><h1 class="b-headline c-heading">{escape(article.title)}</h1></div>
<div class="b-byline"><span class="c-attribution">{label} <span class="b-byline__names">{by}</span></span><span class="c-separator">·</span><time class="c-date b-date" datetime="{article.published}">{written(article, "{month} {d}, {y} at {h12}:{minute} {ampm}")}</time></div>
<div class="b-share-bar"><button>Share</button><button>Email</button></div>
<figure class="c-media-item b-lead-art"><img class="c-image" src="/l.jpg"/><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{article.caption}</span> <span class="c-media-item__credit">(staff)</span></figcaption></figure>
<article class="b-article-body">{body(article, between=((1, link), (3, subscribe)), attributes=' class="c-paragraph" data-el="text"')}<div class="arcad-feature-wrapper"><div id="arcad_2" class="arcad">ADVERTISEMENT</div></div></article>
<div class="b-author-bio"><div class="b-author-bio__text-wrapper"><h3>{escape(names[0])}</h3><p class="b-author-bio__text">Covers harbours, rivers and all who travel on them. Has written for this paper for a decade.</p></div></div></section>
<aside class="b-right-rail__rail-container"><div class="b-top-table-list"><h2>Most read</h2>{parts.teasers(article)}</div></aside></div>
<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={json.dumps(state)};</script>"""
    return _page(
        article, _tab(article, " - ") + f'<meta property="og:title" content="{escape(article.title)}"/>', inside
    )


def weblog_service(article: Article) -> str:
    """The free weblog service's newer themes: breaks for paragraphs, captions in tables, widgets all round."""
    words = "<br /><br />".join(escape(text) for text in article.texts)
    first, rest = words.split("<br /><br />", 1)
    caption = f'<table align="center" class="tr-caption-container"><tbody><tr><td style="text-align: center;"><a href="/i"><img src="/i.jpg"/></a></td></tr><tr><td class="tr-caption" style="text-align: center;">{article.caption}</td></tr></tbody></table>'
    inside = f"""
<div class='page'><header class='centered-top-container' role='banner'><div class='widget Header'><h1><a href='/'>{article.publisher}</a></h1></div><div class='widget PageList'>{parts.menu(article)}</div></header>
<div class='main section' id='main'><div class='widget Blog' data-version='2' id='Blog1'><div class='blog-posts hfeed container'><article class='post-outer-container'><div class='post-outer'><div class='post'>
<a name='81'></a><h3 class='post-title entry-title'>{escape(article.title)}</h3>
<div class='post-header'><div class='post-header-line-1'><span class='byline post-author vcard'><span class='post-author-label'>{"Oleh" if article.language == "id" else "By"}</span> <span class='fn'><meta content='https://www.blogger.com/profile/1'/><a class='g-profile' href='https://www.blogger.com/profile/1' rel='author'><span>{escape(article.byline)}</span></a></span></span>
<span class='byline post-timestamp'><meta content='{article.address}'/><a class='timestamp-link' href='/p' rel='bookmark'><time class='published' datetime='{article.published}' title='{article.published}'>{written(article, "{month} {d}, {y}")}</time></a></span></div></div>
<div class='share-buttons-container'><button class='sharing-button'>Share</button><ul class='share-buttons'><li>Get link</li><li>Facebook</li><li>Email</li></ul></div>
<div class='post-body entry-content float-container' id='post-body-81'><div class="separator" style="clear: both;"><a href="/h"><img src="/h.jpg"/></a></div>{first}<br />{caption}<br />{rest}</div>
<div class='post-bottom'><div class='post-footer float-container'><span class='byline post-labels'><span class='byline-label'>Labels</span><a class='label-link' href='/l' rel='tag'>{article.section}</a></span></div></div></div></div>
<section class='comments embed' data-num-comments='2' id='comments'><h3 class='title'>Comments</h3><div id='comments-block'>{parts.comments(article)}</div><p class='comment-footer'><a>Post a Comment</a></p></section></article></div></div>
<div class='widget PopularPosts' data-version='2'><h3 class='title'>Popular posts</h3><div class='widget-content'>{parts.teasers(article)}</div></div></div>
<aside class='sidebar-container' role='complementary'><div class='widget BlogArchive'><h3 class='title'>Archive</h3><ul><li><a href='/2024'>2024</a> <span class='post-count'>31</span></li></ul></div><div class='widget Profile'><h3 class='title'>About Me</h3><dl><dt><a rel='author'>{escape(article.byline)}</a></dt></dl></div></aside></div>"""
    head = f"<title>{escape(article.title)} | {escape(article.publisher)}</title><meta content='blogger' name='generator'/><link href='{article.address}' rel='canonical'/><meta content='{escape(article.title)}' property='og:title'/>"
    return _page(article, head, inside)


def component_tables(article: Article) -> str:
    """A portal system of 2008: content panes in tables, who wrote it and when in cells, buttons for print and mail."""
    words = "".join(
        f'<p style="text-align: justify;">{escape(text)}</p>' if n else f"<p>{escape(text)}</p>"
        for n, text in enumerate(article.texts)
    )
    label = "Ditulis oleh" if article.language == "id" else "Written by"
    last = "Terakhir diperbaharui" if article.language == "id" else "Last Updated on"
    side = "".join(
        f'<li class="item{n}"><a href="/m"><span>{each}</span></a></li>'
        for n, each in enumerate(parts.MENU[article.language])
    )
    inside = f"""
<div id="wrapper"><table class="nopad" width="100%"><tr valign="top"><td class="leftcol" width="20%"><div class="moduletable_menu"><h3>Main Menu</h3><ul class="menu">{side}</ul></div><div class="moduletable"><h3>Popular</h3><ul class="mostread">{parts.popular(article)}</ul></div></td>
<td><span class="breadcrumbs pathway"><a href="/" class="pathway">Home</a> <img src="/arrow.png"/> {article.section}</span>
<table class="contentpaneopen"><tr><td class="contentheading" width="100%">{escape(article.title)}</td><td align="right" class="buttonheading"><a href="/pdf">PDF</a></td><td class="buttonheading"><a href="/print">Print</a></td></tr></table>
<table class="contentpaneopen"><tr><td width="70%" align="left" valign="top" colspan="2"><span class="small">{label} {escape(article.byline)}</span>&nbsp;&nbsp;</td></tr>
<tr><td valign="top" colspan="2" class="createdate">{written(article, "{weekday}, {d:02} {month} {y} {hour}:{minute}")}</td></tr>
<tr><td valign="top" colspan="2">{words}</td></tr><tr><td colspan="2" class="modifydate">{last} {written(article, "{weekday}, {d:02} {month} {y} {hour}:{minute}", updated=True)}</td></tr></table>
<table class="pagenav" align="center"><tr><th class="pagenav_prev"><a href="/p">&lt; Prev</a></th><th class="pagenav_next"><a href="/n">Next &gt;</a></th></tr></table></td></tr></table><div id="footer"><p>Copyright &#169; 2008 {article.publisher}. All Rights Reserved.</p></div></div>"""
    return _page(
        article, f"<title>{escape(article.title)}</title><meta name='generator' content='Joomla! 1.5'/>", inside
    )


def print_plugin(article: Article) -> str:
    """The print view a plug-in of the commonest system makes: underlined values, an address at the end."""
    texts = "".join(f"<p>{escape(text)}</p>" for text in article.texts)
    inside = f"""
<main role="main" class="center"><header class="entry-header"><span class="hat"><strong>- {article.publisher} - <span dir="ltr">https://{article.domain}</span> -</strong></span>
<h1 class="entry-title">{escape(article.title)}</h1><span class="entry-date">Posted By <cite>{escape(article.byline)}</cite> On {written(article, "{month} {d}, {y} @ {h12}:{minute} {ampm}")} In {article.section} | <a href="#comments_controls">No Comments</a></span></header>
<div class="entry-content">{texts}</div><div class="comments"></div><footer class="footer"><p>Article printed from {article.publisher}: <strong dir="ltr">https://{article.domain}</strong></p><p>URL to article: <strong dir="ltr">{article.address}</strong></p><p>Click <a href="#Print" onclick="window.print(); return false;">here</a> to print.</p></footer></main>"""
    return _page(article, _tab(article, " » "), inside)


SYSTEM_SHAPES = (
    Shape("newspaper_theme", newspaper_theme),
    Shape("block_theme", block_theme),
    Shape("field_system", field_system),
    Shape("state_in_script", state_in_script),
    Shape("reduced_theme", reduced_theme),
    Shape("content_cloud", content_cloud),
    Shape("weblog_service", weblog_service),
    Shape("component_tables", component_tables),
    Shape("print_plugin", print_plugin),
)
