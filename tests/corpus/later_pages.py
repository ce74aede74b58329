"""More shapes, written when the reader was done with the others: the one unseen examination it had.

At that first reading paragraphs had precision 0.94 and recall 1.00 (trafilatura 0.67 and 1.00, readability 0.77 and
0.82), titles were right in 1.00 of the pages, authors in 0.50, times in 0.83; then the reader learned from them.
"""

from html import escape

from tests.corpus import parts
from tests.corpus.articles import Article
from tests.corpus.pages import _page, _tab


def regional(article: Article) -> str:
    """A chain of regional papers: the reporter's line first, more pages below, readers' polls and videos within."""
    first, *rest = article.texts
    inside = f"""
<div class="ft_ru"><div class="menu-top">{parts.menu(article)}</div></div><div id="breadcrumb"><a>Home</a><a>{article.section}</a></div>
<div id="article"><h1 id="arttitle" class="f50 black2 f400 crimson">{escape(article.title)}</h1>
<time class="grey">{parts.shown_date(article)}</time><div id="penulis">Penulis: <a href="/p">{escape(article.byline)}</a></div><div id="editor">Editor: Redaktur Piket</div>
<div class="side-article txt-article multi-fontsize"><p><strong>{article.publisher.upper()}, {article.place} - </strong>{escape(first)}</p>
{"".join(f"<p>{escape(text)}</p>" for text in rest[:3])}
<p class="baca"><strong>{parts.related_line(article)}</strong></p><div class="video-wrap"><div>Tonton video lainnya</div></div>
{"".join(f"<p>{escape(text)}</p>" for text in rest[3:])}
<p><strong>{parts.related_line(article, 1)}</strong></p></div>
<div class="paging mb20"><a>Halaman</a> <a>1</a> <a>2</a> <a>Selanjutnya</a></div><div class="tagcloud3">Tags: <a>{article.place}</a></div></div>
<div id="latestul"><h3>BERITA TERKINI</h3>{parts.popular(article)}</div>"""
    return _page(article, _tab(article) + parts.open_graph(article), inside)


def wire(article: Article) -> str:
    """A wire service: paragraphs that are divisions, credits and standards at the end."""
    blocks = "".join(
        f'<div data-testid="paragraph-{n}" class="text__text__1FZLe">{escape(text)}</div>'
        for n, text in enumerate(article.texts)
    )
    inside = f"""
<div class="site-header" data-testid="Header">{parts.menu(article)}</div><main><article data-testid="Article">
<header class="article-header"><h1 data-testid="Heading">{escape(article.title)}</h1><div class="info-content"><div class="author-name__wrap">By <a rel="author" href="/a">{escape(article.byline)}</a></div>
<time data-testid="Body" datetime="{article.published}"><span>{parts.shown_date(article)}</span><span>Updated 2 hours ago</span></time></div></header>
<div class="article-body__content">{blocks}<div class="sign-off"><p>Reporting by {escape(article.byline)}; Editing by The Desk</p></div>
<p>Our Standards: <a href="/t">The Principles of Trust.</a></p></div></article></main>
<div data-testid="ReadNext"><h2>Read Next</h2>{parts.popular(article)}</div>"""
    return _page(article, _tab(article, " | ") + parts.json_ld(article), inside)


def grey_lady(article: Article) -> str:
    """Generated names, advert slots by id, the body in a section with a name."""
    blocks = "".join(
        f'<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">{escape(text)}</p></div></div>'
        f'<div id="story-ad-{n}-wrapper" class="css-g5fjnl"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div>'
        for n, text in enumerate(article.texts)
    )
    inside = f"""
<div id="app"><header class="css-1g">{parts.menu(article)}</header><main id="site-content"><article id="story" class="css-1vxca1d e1lmdhsb0">
<div id="top-wrapper" class="css-ic"><p>Advertisement</p></div><header class="css-126r1ph"><h1 class="css-88wicj" data-testid="headline">{escape(article.title)}</h1></header>
<div class="css-103l8m3"><p class="css-4anu6l e1jsehar1">By <span itemprop="name">{escape(article.byline)}</span></p><ul><li><time datetime="{article.published}">{parts.shown_date(article)}</time></li></ul></div>
<section name="articleBody" class="meteredContent css-1r7ky0e">{blocks}</section>
<div class="bottom-of-article"><div class="css-1n6z4y">A version of this article appears in print on page A1 with another headline.</div></div></article></main></div>"""
    return _page(article, _tab(article) + parts.open_graph(article) + parts.json_ld(article), inside)


def letter_site(article: Article) -> str:
    """A site of newsletters: a form to subscribe amid the text, buttons, hearts."""
    texts = [f"<p>{escape(text)}</p>" for text in article.texts]
    widget = '<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p><form class="subscription-widget-subscribe"><input type="email"></form></div></div>'
    button = '<p class="button-wrapper"><a class="button primary" href="/s"><span>Share</span></a></p>'
    inside = f"""
<div class="main-menu">{parts.menu(article)}</div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">{escape(article.title)}</h1>
<div class="byline-wrapper"><a href="/@x">{escape(article.byline)}</a><div class="pencraft">{parts.shown_date(article)}</div></div>
<div class="post-ufi"><a>12</a><a>Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">{"".join(texts[:2])}{widget}{"".join(texts[2:])}{button}</div></div></article>
<div class="comments-section"><h4>Discussion about this post</h4><ul>{parts.comments(article)}</ul></div>"""
    return _page(article, _tab(article, " - ") + parts.json_ld(article), inside)


def reader_view(article: Article) -> str:
    """What a browser's reading view is saved as."""
    inside = f"""
<div class="container" dir="ltr"><div class="header reader-header reader-show-element"><a class="domain reader-domain" href="{article.address}">{article.domain}</a><div class="domain-border"></div>
<h1 class="reader-title">{escape(article.title)}</h1><div class="credits reader-credits">{escape(article.byline)}</div><div class="meta-data"><div class="reader-estimated-time">3 minutes</div></div></div><hr>
<div class="content"><div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page">{parts.body(article)}</div></div></div></div>"""
    return _page(article, f"<title>{escape(article.title)}</title>", inside)


def ministry(article: Article) -> str:
    """A public body's press room: the date before the heading, initials at the end, a counter of visits."""
    texts = "".join(
        f"<p style='text-align:justify'><span style='font-size:12pt'>{escape(text)}</span></p>"
        for text in article.texts
    )
    inside = f"""
<div class="wrapper"><div class="mainmenu">{parts.menu(article)}</div><div class="isi-konten"><div class="tgl-berita">{parts.shown_date(article)}</div>
<h3 class="judul-berita">{escape(article.title)}</h3><div class="isi-berita">{texts}<p>(Humas/lw)</p></div><div class="dilihat">Dilihat: 1.204 kali</div>
<div class="bagikan">Bagikan: <a>Facebook</a> <a>WhatsApp</a></div></div><div class="kanan"><h4>Berita Lainnya</h4>{parts.popular(article)}</div></div>"""
    return _page(article, _tab(article, " | "), inside)


def magazine(article: Article) -> str:
    """A magazine: a drop capital, pull quotations that repeat the text, a plea and a biography below."""
    texts = [f"<p>{escape(text)}</p>" for text in article.texts]
    texts[0] = (
        f'<p class="has-dropcap"><span class="dropcap">{escape(article.texts[0][0])}</span>{escape(article.texts[0][1:])}</p>'
    )
    pull = f'<aside class="pullquote"><p>{escape(article.texts[2])}</p></aside>'
    inside = f"""
<div class="site-nav"><nav>{parts.menu(article)}</nav></div><main class="longform"><header class="hero"><h1>{escape(article.title)}</h1><p class="dek">{escape(article.standfirst)}</p>
<div class="contributors">by <a class="contributor" href="/c">{escape(article.byline)}</a></div><div class="pubdate">{parts.shown_date(article)}</div></header>
<div class="prose">{"".join(texts[:3])}{pull}{"".join(texts[3:])}</div>
<div class="donate-box"><p>Independent reporting costs money. Please give what you can so that we can go on.</p></div>
<div class="bio"><p>{escape(article.byline)} lives by the sea and writes about boats, bridges and the people who mend them.</p></div></main>"""
    return _page(article, _tab(article) + parts.open_graph(article), inside)


def forwarded(article: Article) -> str:
    """An article pasted into a forum: quoted in a post, answers below, signatures."""
    texts = "<br>\n<br>\n".join(escape(text) for text in article.texts)
    answers = "".join(
        f'<div class="post reply"><div class="author">tamu{n}</div><div class="postbody">{words}</div></div>'
        for n, words in enumerate(parts.COMMENTS[article.language])
    )
    inside = f"""
<div id="header">{parts.menu(article)}</div><div class="topic"><h2 class="topic-title">{escape(article.title)}</h2>
<div class="post first"><div class="postprofile"><b>admin</b> {parts.shown_date(article)}</div><div class="postbody">{texts}</div><div class="signature">Salam hangat dari admin</div></div>
{answers}</div>"""
    return _page(article, f"<title>{escape(article.title)} - Forum Warga</title>", inside)
