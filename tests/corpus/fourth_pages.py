"""A fourth set of conventions, written when the reader had learned from the three before: its fourth examination.

At that first reading paragraphs had precision 0.94 and recall 1.00 (trafilatura 0.82 and 0.98, readability 0.80 and
1.00), titles and days were right in all pages, times in 0.80, authors in 0.67 (trafilatura 0.42).
"""

from html import escape

from tests.corpus import parts
from tests.corpus.articles import Article
from tests.corpus.dates import written
from tests.corpus.pages import Shape, _page, _tab
from tests.corpus.parts import body


def paper_mod(article: Article) -> str:
    """A site made of files by a generator: when, how long and who in one line parted by dots."""
    inside = f"""
<header class="header"><nav class="nav"><div class="logo"><a href="/">{article.publisher}</a></div><ul id="menu">{parts.menu(article)}</ul></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div>
<h1 class="post-title entry-hint-parent">{escape(article.title)}</h1><div class="post-meta"><span title="{written(article, "{y}-{m:02}-{d:02} {hour}:{minute}")}:00 {article.published[-6:].replace(":", "")}">{written(article, "{month} {d}, {y}")}</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;{escape(article.byline)}</div></header>
<figure class="entry-cover"><img src="/c.jpg"><figcaption>{article.caption}</figcaption></figure><div class="post-content">{body(article)}</div>
<footer class="post-footer"><ul class="post-tags"><li><a href="/t">{article.place}</a></li></ul><nav class="paginav"><a class="prev" href="/p"><span class="title">« Prev</span><br><span>{article.related[0]}</span></a></nav></footer></article></main>"""
    return _page(article, f"<title>{escape(article.title)} | {escape(article.publisher)}</title>", inside)


def minimal_theme(article: Article) -> str:
    """The usual theme of another generator, with the classes that sites use to quote each other."""
    inside = f"""
<header class="site-header"><div class="wrapper"><a class="site-title" href="/">{article.publisher}</a><nav class="site-nav"><div class="trigger">{parts.menu(article)}</div></nav></div></header>
<main class="page-content" aria-label="Content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{escape(article.title)}</h1>
<p class="post-meta"><time class="dt-published" datetime="{article.published}" itemprop="datePublished">{written(article, "{mon} {d}, {y}")}</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">{escape(article.byline)}</span></span></p></header>
<div class="post-content e-content" itemprop="articleBody">{body(article)}</div><a class="u-url" href="/x" hidden></a></article></div></main><footer class="site-footer h-card"><div class="wrapper"><h2 class="footer-heading">{article.publisher}</h2><p>Kabar dari pesisir dan pedalaman, ditulis oleh mereka yang tinggal di sana sejak lama.</p></div></footer>"""
    return _page(article, _tab(article, " | "), inside)


def content_component(article: Article) -> str:
    """A portal system of today: a definition list of who, where and when above the text."""
    by, at = ("Ditulis oleh:", "Diterbitkan:") if article.language == "id" else ("Written by:", "Published:")
    inside = f"""
<div class="site-grid"><header class="header container-header"><nav class="mod-menu">{parts.menu(article)}</nav></header><div class="grid-child container-component"><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="{article.language}">
<div class="page-header"><h1 itemprop="headline">{escape(article.title)}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person"><span class="icon-user"></span> {by} <span itemprop="name">{escape(article.byline)}</span></dd>
<dd class="category-name"><span class="icon-folder-open"></span> Category: <a href="/c" itemprop="genre">{article.section}</a></dd><dd class="published"><span class="icon-calendar"></span> <time datetime="{article.published}" itemprop="datePublished">{at} {written(article, "{d:02} {month} {y}")}</time></dd><dd class="hits"><span class="icon-eye"></span> Hits: 1044</dd></dl>
<div itemprop="articleBody" class="com-content-article__body">{body(article)}</div><nav class="pagenavigation"><span class="pagination"><a class="btn" href="/p">Prev</a><a class="btn" href="/n">Next</a></span></nav></div></main></div>
<div class="grid-child container-sidebar-right"><div class="card"><h3 class="card-header">{"Berita lain" if article.language == "id" else "Latest"}</h3><div class="card-body"><ul class="mod-articleslatest latestnews mod-list">{parts.popular(article)}</ul></div></div></div></div>"""
    return _page(article, f"<title>{escape(article.title)}</title>", inside)


def open_newsroom(article: Article) -> str:
    """A newsroom anybody may write in: the day in bold before the words, edit links at headings, sources below."""
    pieces = []
    for number, (kind, words) in enumerate(article.parts):
        if kind == "heading":
            pieces.append(
                f'<div class="mw-heading mw-heading2"><h2 id="h{number}">{escape(words)}</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/e">{"sunting" if article.language == "id" else "edit"}</a><span class="mw-editsection-bracket">]</span></span></div>'
            )
        else:
            pieces.append(parts.html_part(kind, words))
    sources = "".join(
        f'<li><span class="sourceTemplate">Kantor Berita. "<i><a class="external text" href="https://x.example/{n}">{each}</a></i>" — <i>Arsip</i></span></li>'
        for n, each in enumerate(article.related)
    )
    inside = f"""
<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">{escape(article.title)}</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub">{article.publisher}</div><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="{article.language}" dir="ltr">
<p><strong class="published"><span id="publishDate" class="value-title" title="{article.published[:10]}">{written(article, "{weekday}, {d} {month} {y}" if article.language == "id" else "{weekday}, {month} {d}, {y}")}</span></strong></p><figure class="mw-default-size" typeof="mw:File/Thumb"><img src="/w.jpg"><figcaption>{article.caption}</figcaption></figure>
{"".join(pieces)}<div class="mw-heading mw-heading2"><h2 id="src">{"Sumber" if article.language == "id" else "Sources"}</h2></div><ul>{sources}</ul><div class="printfooter">Retrieved from "<a dir="ltr" href="{article.address}">{article.address}</a>"</div></div></div><div id="catlinks" class="catlinks"><a href="/k">Categories</a>: <ul><li><a href="/k1">{article.section}</a></li></ul></div></div></div>
<div id="mw-navigation"><h2>Navigation menu</h2><div id="mw-panel">{parts.menu(article)}</div></div>"""
    return _page(article, f"<title>{escape(article.title)} - {escape(article.publisher)}</title>", inside)


def credit_below(article: Article) -> str:
    """A provincial paper: nothing above the text but the time, who wrote it in a line at its end."""
    credit = f"<p><strong>{'Laporan' if article.language == 'id' else 'Report'}: {escape(article.byline)} | Editor: Redaktur Piket</strong></p>"
    inside = f"""
<div class="topmenu">{parts.menu(article)}</div><div class="wrapper-main"><div class="main-left"><h1 class="title-single">{escape(article.title)}</h1><span class="waktu-single">{written(article, "{weekday}, {d} {month} {y} | {hour}:{minute} {zone}")}</span><div class="gambar-single"><img src="/k.jpg"><span class="ket-gambar">{article.caption}</span></div>
<div class="teks-single">{body(article, dateline=f"<strong>{article.place}, {article.publisher}</strong> – ")}{credit}</div><div class="tag-single">Tag: <a>{article.place}</a></div></div><div class="main-right"><div class="judul-kotak">{"Berita Pilihan" if article.language == "id" else "Picks"}</div>{parts.teasers(article)}</div></div>"""
    return _page(
        article, _tab(article, " - ") + f'<meta property="og:title" content="{escape(article.title)}">', inside
    )


def market_paper(article: Article) -> str:
    """A paper of the markets: typed paragraphs with hashed names, tickers among them, a service offered at the end."""
    blocks = ""
    for number, (kind, words) in enumerate(article.parts):
        if kind == "heading":
            blocks += f'<h3 class="css-5o1v6h e1fwmo00" data-type="hed">{escape(words)}</h3>'
        else:
            blocks += f'<p class="css-k3zb61-Paragraph e1e4oisd0" data-type="paragraph">{escape(words)}</p>'
        if number == 1:
            blocks += '<div class="css-1xz6y1t-InsetNewsletter"><p class="css-x1">NEWSLETTER SIGN-UP</p><h4>What’s News</h4><p>Catch up on the headlines, understand the news and make better decisions, free in your inbox daily.</p><button>Subscribe</button></div>'
    inside = f"""
<div id="__next"><header class="css-h1"><nav aria-label="Sections">{parts.menu(article)}</nav></header><main id="main" class="css-m1"><div class="css-a1"><nav aria-label="breadcrumbs" class="css-b1"><ul><li><a>{article.section}</a></li></ul></nav><h1 class="css-1lvqw7f-StyledHeadline e1ipbpvp0">{escape(article.title)}</h1><h2 class="css-mosdo-Dek-Dek e1jnru6p0">{escape(article.standfirst)}</h2></div>
<figure class="css-f1"><img><figcaption class="css-426zcb-CaptionSpan"><span>{article.caption}</span></figcaption></figure><div class="css-i1"><div class="css-1wv8k8i-AuthorPlusFollow" aria-label="Author(s)"><p class="css-w2-ByText">By</p> <a class="css-1fl-AuthorLink" href="/news/author/x">{escape(article.byline)}</a><button>Follow</button></div><time class="css-1jrmc9u-TimeTag" datetime="{article.published}">{written(article, "{month} {d}, {y} {h12}:{minute} {ampm}")} {written(article, "{zone}")}</time></div>
<div class="css-share"><button>Share</button><button>Resize</button><button>Listen (2 min)</button></div><section class="css-s1-Container e1d75se20" subscriptions-section="content">{blocks}<p class="css-k3zb61-Paragraph" data-type="paragraph"><em>Write to {escape(article.byline)} at desk@paper.example</em></p></section></main>
<section class="css-buy"><h2>Buy Side</h2>{parts.teasers(article)}</section></div>"""
    return _page(
        article, _tab(article, " - ") + f'<meta property="og:title" content="{escape(article.title)}">', inside
    )


def world_service(article: Article) -> str:
    """A world service: hashed names of a style library, kickers, a wide teaser between paragraphs, an ombudsman's address."""
    teaser = f'<div data-tracking-name="embedded-teaser" class="c1 teaser-wrapper"><a href="/z" class="t1"><figure><img></figure><h4 class="t2">{article.related[0]}</h4></a></div>'
    inside = f"""
<div id="root"><div class="sc-header"><nav>{parts.menu(article)}</nav></div><main><article class="sc-gsTCUz lpKOCw"><header><span class="sc-kicker">{article.section}</span><span class="sc-country">{article.place.title()}</span><h1 class="sc-fFubgz kNZsxF">{escape(article.title)}</h1></header>
<div class="sc-details"><span class="author-details"><a class="author-link author" href="/x/person-1">{escape(article.byline)}</a></span><span class="sc-publication"><time aria-label="">{written(article, "{d:02}/{m:02}/{y}")}</time><span>{written(article, "{d} {month} {y}")}</span></span></div>
<p class="teaser-text sc-teaser">{escape(article.standfirst)}</p><div class="sc-links"><a href="#">https://p.example/p/4abc</a></div><figure class="main-media"><img><figcaption>{article.caption}</figcaption></figure>
<div class="sc-rich c17j8gzx rc0m0op r1ebneao s198y7xq rich-text">{body(article, between=((1, teaser), (4, teaser)))}<p><em>{"Disunting oleh" if article.language == "id" else "Edited by"}: Redaktur Piket</em></p></div></article><section><h2>{"Baca juga" if article.language == "id" else "Related"}</h2>{parts.teasers(article)}</section></main></div>"""
    return _page(
        article,
        f"<title>{escape(article.title)} – {escape(article.publisher)} – {written(article, '{d:02}.{m:02}.{y}')}</title>",
        inside,
    )


FOURTH_SHAPES = (
    Shape("paper_mod", paper_mod),
    Shape("minimal_theme", minimal_theme),
    Shape("content_component", content_component),
    Shape("open_newsroom", open_newsroom, frozenset(("title", "published"))),
    Shape("credit_below", credit_below),
    Shape("market_paper", market_paper, has_standfirst=True),
    Shape("world_service", world_service, frozenset(("title", "byline", "published")), has_standfirst=True),
)
