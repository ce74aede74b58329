"""Files that mean harm: refused with a sentence or read for what they are, in bounded time and memory."""

import socket
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app import pipeline
from desktop_app.errors import KlipingError, ReadingError
from desktop_app.readers import reader_for, readers
from desktop_app.readers.package import LARGEST_MEMBER, MOST_MEMBERS
from tests.corpus import samples
from tests.readers import hostile

FILES = sorted(path for path in (Path(__file__).parent / "files").iterdir() if not path.name.startswith("."))
PACKAGES = {"x.odt": hostile.odt, "x.docx": hostile.docx, "x.epub": hostile.epub}
every_package = pytest.mark.parametrize("name", PACKAGES)


def read(name: str, data: bytes) -> str:
    return reader_for(name, data).read(data, name).text


@every_package
def test_a_package_as_it_should_be_is_read(name):
    assert hostile.WORDS in read(name, PACKAGES[name]())


@every_package
def test_a_zip_bomb_is_refused_before_it_is_unpacked(name):
    member = {"x.odt": "content.xml", "x.docx": "word/document.xml", "x.epub": "a.xhtml"}[name]
    with pytest.raises(ReadingError, match=r"unpacks|holds a part"):
        read(name, PACKAGES[name](**{member: b" " * 30_000_000}))


@every_package
def test_a_member_larger_than_can_be_read_is_refused(name):
    member = {"x.odt": "content.xml", "x.docx": "word/document.xml", "x.epub": "a.xhtml"}[name]
    with pytest.raises(ReadingError, match="holds a part of"):
        read(name, PACKAGES[name](**{member: b" " * (LARGEST_MEMBER + 1)}))


def test_a_bomb_that_lies_about_its_size_is_refused():
    data = hostile.odt(**{"content.xml": b"<a>" + b"x" * 3_000_000})
    declared, short = (3_000_003).to_bytes(4, "little"), (100).to_bytes(4, "little")
    with pytest.raises(ReadingError):
        read("x.odt", data.replace(declared, short))


@every_package
def test_more_members_than_any_document_has_are_refused(name):
    members = {f"extra/{number}": "" for number in range(MOST_MEMBERS + 1)}
    with pytest.raises(ReadingError, match="files"):
        read(name, PACKAGES[name](**members))


@every_package
def test_an_entity_bomb_unfolds_to_nothing(name):
    inside = {"x.odt": "<text:p>{}</text:p>", "x.docx": "<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "x.epub": "{}"}[name]
    data = PACKAGES[name](inside.format("&l12; &f; " + hostile.WORDS), before=hostile.entities())
    try:
        text = read(name, data)
    except ReadingError:
        return
    assert len(text) < 1_000 and "root:" not in text


@every_package
def test_a_hundred_thousand_levels_are_read_or_refused(name):
    tag = {"x.odt": "text:span", "x.docx": "w:r", "x.epub": "span"}[name]
    inside = f"<{tag}>" * 100_000 + f"</{tag}>" * 100_000
    paragraph = {"x.odt": "<text:p>{}</text:p>", "x.docx": "<w:p>{}</w:p>", "x.epub": "<p>{}</p>"}[name]
    with pytest.raises(ReadingError):
        read(name, PACKAGES[name](paragraph.format(inside)))


@every_package
def test_a_protected_package_says_so(name):
    with pytest.raises(ReadingError, match="protected by a password"):
        read(name, hostile.encrypted(PACKAGES[name]()))


def test_a_word_document_with_a_password_says_so():
    with pytest.raises(ReadingError, match="protected by a password"):
        read("x.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_000))


def test_a_book_with_a_licence_says_so():
    lock = '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/></EncryptedData></encryption>'
    with pytest.raises(ReadingError, match="licence"):
        read("x.epub", hostile.epub(**{"META-INF/encryption.xml": lock}))


@pytest.mark.parametrize(
    "href", ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..%2f..%2fetc%2fpasswd"]
)
def test_a_path_out_of_the_package_leads_nowhere(href):
    with pytest.raises(ReadingError):
        read("x.epub", hostile.epub(href=href))


def test_members_with_names_that_lead_out_are_only_names():
    assert hostile.WORDS in read("x.odt", hostile.odt(**{"../../../tmp/kliping-was-here": "x", "/abs": "y"}))
    assert not Path("/tmp/kliping-was-here").exists()


def test_a_page_in_an_archive_is_read_whatever_its_record_says():
    for index in ("index.html", "../../../../etc/passwd", "/etc/passwd", ""):
        assert read("x.maff", hostile.maff(index=index)) == hostile.WORDS
    assert read("x.maff", hostile.maff(before=hostile.entities(), index="&l12;&f;")) == hostile.WORDS


def test_an_archive_that_unpacks_to_far_too_much_is_refused():
    with pytest.raises(ReadingError, match=r"unpacks|holds a part"):
        read("x.maff", hostile.maff(page="<p> " * 10_000_000))


def test_a_protected_archive_says_so():
    with pytest.raises(ReadingError, match="protected by a password"):
        read("x.maff", hostile.encrypted(hostile.maff()))


def test_an_archive_without_a_page_says_so():
    with pytest.raises(ReadingError, match="damaged"):
        read("x.maff", hostile.zipped({"1/index.rdf": "<r/>", "1/a.gif": b"GIF89a"}))


def test_a_web_archive_with_an_entity_bomb_is_refused():
    page = hostile.webarchive(f"<p>{hostile.WORDS}</p>").decode()
    assert hostile.WORDS in read("x.webarchive", page.encode())
    with pytest.raises(ReadingError):
        read("x.webarchive", (hostile.entities() + page[page.index("<plist") :].replace("https", "&l12;")).encode())


def test_a_scan_says_that_it_is_one(monkeypatch):
    monkeypatch.setattr("desktop_app.readers.pdf.recogniser", lambda: "")  # as it is without the extra
    with pytest.raises(ReadingError, match="is a scan") as caught:
        read("x.pdf", hostile.scan())
    assert "kliping[ocr]" in caught.value.remedy


def test_a_pdf_with_a_password_says_so():
    with pytest.raises(ReadingError, match="protected by a password"):
        read("x.pdf", hostile.locked_pdf())


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\nxref\n0 1\ntrailer <<>>", b"no pdf", hostile.pdf()[:200]])
def test_a_broken_pdf_says_so(data):
    with pytest.raises(ReadingError, match=r"damaged|no text"):
        read("x.pdf", data)


def test_a_pdf_by_hand_is_read():
    assert read("x.pdf", hostile.pdf()) == hostile.WORDS


def test_signs_that_turn_the_direction_of_letters_are_kept():
    page = f"<p>{hostile.WORDS} \u202egnp.exe\u202c dan kata-kata lain yang cukup panjang untuk sebuah paragraf.</p>"
    assert "\u202egnp.exe\u202c" in read("x.html", page.encode())


def test_addresses_that_do_something_are_not_kept_as_the_source():
    page = f'<link rel="canonical" href="javascript:alert(1)"><p>{hostile.WORDS}</p>'
    assert pipeline.read_bytes(page.encode(), file_name="x.html").found.url == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on resources here")
def test_a_page_of_eight_megabytes_is_read_whole():
    """A limit on processor time and memory, many times what it takes: what grows with the square is stopped by it."""
    paragraph = "<p>" + hostile.WORDS * 4 + "<a href='/x'>tautan</a></p>\n"
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_CPU, (100, 100))\n"
        "resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))\n"
        "from desktop_app.readers.html import read\n"
        f"print(len(read(({paragraph!r} * {8_000_000 // len(paragraph)}).encode(), 'x.html').blocks))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == str(8_000_000 // len(paragraph)), done.stderr


@pytest.mark.parametrize("name", readers.names())
def test_bytes_of_another_format_are_refused_or_read(name):
    for path in FILES:
        data = path.read_bytes()
        try:
            assert readers[name].read(data, path.name).text.strip()
        except ReadingError as error:
            assert error.remedy


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_file_with_flipped_bits_is_read_or_refused(path, data):
    content = bytearray(path.read_bytes())
    for place, bit in data.draw(st.lists(st.tuples(st.integers(0, len(content) - 1), st.integers(0, 7)), max_size=30)):
        content[place] ^= 1 << bit
    content = content[: data.draw(st.integers(1, len(content)))] if data.draw(st.booleans()) else content
    try:
        assert pipeline.read_bytes(bytes(content), file_name=path.name).text.strip()
    except KlipingError as error:
        assert error.remedy


@pytest.mark.parametrize("seed", [1, 2])
def test_every_sample_of_the_corpus_is_read_or_refused_when_it_is_damaged(seed):
    chance = Random(seed)
    for sample in (*samples.pages(), *samples.documents()):
        content = bytearray(sample.data)
        for _ in range(chance.randint(1, 40)):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        cut = content[: chance.randint(1, len(content))] if seed % 2 else content
        try:
            assert pipeline.read_bytes(bytes(cut), file_name=sample.name).text.strip()
        except KlipingError as error:
            assert error.remedy


@every_package
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_package_with_changed_markup_is_read_or_refused(name, data):
    member = {"x.odt": "content.xml", "x.docx": "word/document.xml", "x.epub": "a.xhtml"}[name]
    piece = data.draw(
        st.sampled_from(["<", ">", "&", "\0", "</p>", "<p>", "<![CDATA[", "&#0;", "\ufffe", "<!--", "xmlns:w=''"])
    )
    words = hostile.WORDS[:10] + piece + hostile.WORDS[10:]
    try:
        assert read(name, PACKAGES[name](**{member: words * data.draw(st.integers(1, 3))})).strip()
    except ReadingError as error:
        assert error.remedy


def test_no_file_of_the_corpus_opens_a_socket(monkeypatch):
    def refuse(*arguments, **options):
        raise AssertionError("a reader asked for the network")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    for sample in (*samples.pages(), *samples.documents()):
        assert pipeline.read_bytes(sample.data, file_name=sample.name).text
