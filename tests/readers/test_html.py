"""Saved pages that are not as they should be."""

import subprocess
import sys

import pytest

from desktop_app import pipeline
from desktop_app.errors import KlipingError, ReadingError
from desktop_app.readers.html import read

PARAGRAPH = (
    "<p>Sebuah jembatan gantung di Kecamatan Cirinten, Kabupaten Lebak, putus pada Senin pagi ketika dilewati "
    "rombongan siswa sekolah dasar yang hendak pulang.</p>"
)


def page(body: str, head: str = "") -> bytes:
    return f"<html><head><title>Jembatan putus</title>{head}</head><body>{body}</body></html>".encode()


def test_a_script_is_no_text():
    assert "alert" not in read(page(f"<article><script>alert(1)</script>{PARAGRAPH * 4}</article>"), "x.html").text


def test_a_fragment_from_the_clipboard_is_taken_whole():
    html = "<html><body><!--StartFragment--><p>Halo <b>dunia</b></p><ul><li>satu</li></ul><!--EndFragment-->"
    revision = pipeline.read_html(html, url="https://example.org/")
    assert revision.text == "Halo dunia\nsatu"
    assert [block.kind for block in revision.blocks] == ["paragraph", "list"]
    assert revision.found.url == "https://example.org/"


def test_a_page_of_one_paragraph_is_read():
    assert "jembatan gantung" in read(page(PARAGRAPH), "x.html").text


def test_a_page_that_ends_in_the_middle_of_a_tag_is_read():
    assert "jembatan gantung" in read(page(PARAGRAPH * 3)[:-40] + b'<p class="x', "x.html").text


def test_a_page_in_latin_1_that_says_so_is_read():
    body = PARAGRAPH.replace("Cirinten", "Sévérac")
    data = page(body * 3, '<meta charset="iso-8859-1">').decode().encode("latin-1")
    assert "Sévérac" in read(data, "x.html").text


def test_a_page_in_utf_16_is_read():
    assert "jembatan gantung" in read(page(PARAGRAPH * 3).decode().encode("utf-16"), "x.html").text


def test_a_declaration_of_xml_does_no_harm():
    assert "jembatan" in read(b'<?xml version="1.0" encoding="utf-8"?>' + page(PARAGRAPH * 3), "x.xhtml").text


def test_an_entity_bomb_is_read_as_words():
    entities = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))
    data = f'<!DOCTYPE html [<!ENTITY l0 "ha">{entities}]>'.encode() + page(PARAGRAPH * 3 + "<p>&l12;</p>")
    assert len(read(data, "x.html").text) < 10_000


@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote", "table", "ul", "a", "a href='/x'", "form"])
def test_deep_nesting_is_read_or_refused(tag):
    opened, closed = f"<{tag}>", f"</{tag.split()[0]}>"
    code = (
        "from desktop_app.readers.html import read; from desktop_app.errors import ReadingError\n"
        f"body = {opened!r} * 100_000 + 'Jembatan gantung putus pada Senin pagi.' + {closed!r} * 100_000\n"
        "try: print(read(('<html><body>' + body + '</body></html>').encode(), 'x.html').text[:8])\n"
        "except ReadingError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout


def test_more_markup_than_can_be_read_is_refused():
    with pytest.raises(ReadingError, match="16,000,000"):
        read(page("<b></b>" * 2_500_000), "x.html")


def test_embedded_images_do_not_count():
    image = f'<img src="data:image/png;base64,{"A" * 17_000_000}">'
    assert "jembatan" in read(page(PARAGRAPH * 3 + image), "x.html").text


def test_a_page_that_stands_in_a_form_is_read():
    form = f'<form action="x.aspx"><div><h1>Jembatan putus</h1>{PARAGRAPH * 4}</div><input type="hidden"></form>'
    assert read(page(form), "x.html").text.count("jembatan gantung") == 4


def test_a_form_beside_the_article_is_left_out():
    form = "<form><p>Tulis alamat surel Anda dan dapatkan kabar kami setiap pagi tanpa biaya apa pun.</p></form>"
    assert "alamat surel" not in read(page(f"<article>{PARAGRAPH * 4}</article>{form}"), "x.html").text


def test_cards_of_other_articles_are_left_out_with_their_heading():
    cards = "".join(
        f'<div class="k"><h4><a href="/{n}">Judul berita lain nomor {n}</a></h4><p>Sebuah kalimat tentangnya.</p></div>'
        for n in range(3)
    )
    text = read(page(f"<div><div>{PARAGRAPH * 4}</div><div><b>Kolom samping</b>{cards}</div></div>"), "x.html").text
    assert "berita lain" not in text and "Kolom samping" not in text


def test_links_within_paragraphs_stay():
    body = "".join(f'<p>Menurut <a href="/{n}">laporan yang terbit {n} hari lalu</a>, air surut.</p>' for n in range(6))
    assert "laporan yang terbit 5 hari lalu" in read(page(f"<article>{body}{PARAGRAPH}</article>"), "x.html").text


def test_a_name_in_the_line_after_its_label_is_the_author():
    head = "<h1>Jembatan putus</h1><div><p>Penulis</p><p>Sari Utami</p></div>"
    assert read(page(f"{head}<div>{PARAGRAPH * 4}</div>"), "x.html").found.byline == "Sari Utami"


def test_a_house_is_an_author_only_where_no_person_is():
    declared = '<meta name="author" content="Kabar"><meta property="og:site_name" content="Kabar">'
    head = '<h1>Jembatan putus</h1><p class="byline">Oleh Sari Utami</p>'
    assert read(page(f"{head}<div>{PARAGRAPH * 4}</div>", declared), "x.html").found.byline == "Sari Utami"
    assert read(page(f"<div>{PARAGRAPH * 4}</div>", declared), "x.html").found.byline == "Kabar"


@pytest.mark.parametrize("data", [b"<!-- -->", b"<html>", b"<body><script>x()</script>", b"<?xml?>", b"<br>" * 50])
def test_a_page_without_words_is_refused(data):
    with pytest.raises(KlipingError):
        read(data, "x.html")
