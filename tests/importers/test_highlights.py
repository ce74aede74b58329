"""Highlights of reading programs: words, notes, tags, colours, authors and times are kept; other files are refused."""

import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import ImportingError
from desktop_app.importers import hypothesis, kindle, koreader, readwise, zotero
from desktop_app.importers.highlights import colour_like, utc
from desktop_app.importers.importer import NOWHERE, Imported
from desktop_app.importers.lua import LuaError, literal
from tests.w3c import ROOT


def said(found: Imported) -> list[tuple[str, str]]:
    """Quotes and comments."""
    return [("".join(target.quote.exact for target in note.targets), note.comment) for note in found.annotations]


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("2026-03-02T08:00:00+07:00", "2026-03-02T01:00:00Z"),
        ("2026-03-02 08:00:00", "2026-03-02T08:00:00Z"),
        ("Monday, March 2, 2026 8:05:09 PM", "2026-03-02T20:05:09Z"),
        ("Senin, 2 Maret 2026 08.05", "2026-03-02T08:05:00Z"),
        (1772438400, "2026-03-02T08:00:00Z"),
        (1772438400000, "2026-03-02T08:00:00Z"),
        ("soon", ""), ("", ""), (None, ""), (True, ""), (1e300, ""), ("9999-99-99", ""),
    ],
)  # fmt: skip
def test_times_become_utc(written, time):
    assert utc(written) == time


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Blue", "blue"),
        ("red", "pink"),
        ("#ffd400", "yellow"),
        ("#ffd40080", "yellow"),
        ("", "yellow"),
        ("x", "yellow"),
    ],
)
def test_colours_are_named(theirs, ours):
    assert colour_like(theirs) == ours


# --- Readwise -----------------------------------------------------------------------------------------------------

READWISE = (
    "\ufeffHighlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at\r\n"
    '"Tiga warga hilang,\r\nkata ""BPBD"" 😀",Banjir,"Hartati, Sri",B00,"Check this .toll",blue,"a, b",page,1,'
    "2026-03-02 08:00:00+00:00\r\n"
    ",Banjir,,,Only a note,,,,2,\r\n"
    ",Banjir,,,,,,,3,\r\n"
)


def test_readwise_rows_are_read_with_all_they_say():
    found = readwise.read(READWISE.encode())
    first, second = found.annotations
    assert first.targets[0].quote.exact == 'Tiga warga hilang,\r\nkata "BPBD" 😀'
    assert (first.comment, first.tags, first.colour, first.created) == (
        "Check this", ("a", "b", "toll"), "blue", "2026-03-02T08:00:00Z",
    )  # fmt: skip
    assert (second.comment, second.targets) == ("Only a note", ())
    assert [(each.title, each.author) for each in found.documents] == [("Banjir", "Hartati, Sri"), ("Banjir", "")]


def test_the_template_of_readwise_is_read_too():
    data = (
        "Highlight,Title,Author,URL,Note,Location,Date\nwarga hilang,Banjir,Ani,https://example.org/x,,1,2026-03-02\n"
    )
    found = readwise.read(data.encode())
    assert (found.documents[0].url, found.annotations[0].created) == ("https://example.org/x", "2026-03-02T00:00:00Z")


# --- Kindle -------------------------------------------------------------------------------------------------------

KINDLE = (
    "\ufeffBanjir di Pemalang (edisi 2) (Sri Hartati)\r\n"
    "- Your Highlight on page 3 | location 170-172 | Added on Monday, March 2, 2026 8:00:00 AM\r\n\r\n"
    "Tiga warga hilang\r\n==========\r\n"
    "\ufeffBanjir di Pemalang (edisi 2) (Sri Hartati)\r\n"
    "- Your Note on page 3 | location 172 | Added on Monday, March 2, 2026 8:01:00 AM\r\n\r\n"
    "Siapa?\r\n==========\r\n"
    "Banjir di Pemalang (edisi 2) (Sri Hartati)\r\n"
    "- Your Bookmark on page 9 | location 900 | Added on Monday, March 2, 2026 8:02:00 AM\r\n\r\n\r\n==========\r\n"
    "Buku lain\r\n- Tu nota en la página 5 | posición 400 | Añadido el lunes, 2 de marzo de 2026 8:00:00\r\n\r\n"
    "Sendiri\r\n==========\r\n"
)


def test_kindle_notes_are_put_on_the_highlight_they_lie_in():
    found = kindle.read(KINDLE.encode())
    assert said(found) == [("Tiga warga hilang", "Siapa?"), ("", "Sendiri")]
    assert found.annotations[0].created == "2026-03-02T08:00:00Z"
    assert [(each.title, each.author) for each in found.documents] == [
        ("Banjir di Pemalang (edisi 2)", "Sri Hartati"),
        ("Buku lain", ""),
    ]


# --- KOReader -----------------------------------------------------------------------------------------------------

ENTRY = {
    "text": "Tiga warga hilang",
    "note": "Siapa?",
    "color": "red",
    "time": 1772438400,
    "page": 3,
    "sort": "highlight",
}


@pytest.mark.parametrize(
    "value",
    [
        {"title": "Banjir", "author": "Sri", "entries": [ENTRY], "version": "json/1.0.0"},
        {"documents": [{"title": "Banjir", "author": "Sri", "entries": [ENTRY]}], "version": "json/1.0.0"},
    ],
)
def test_koreader_entries_are_read(value):
    found = koreader.read(json.dumps(value).encode())
    (note,) = found.annotations
    assert said(found) == [("Tiga warga hilang", "Siapa?")]
    assert (note.colour, note.created, found.documents[0].title) == ("pink", "2026-03-02T08:00:00Z", "Banjir")


def test_the_metadata_beside_a_book_is_read():
    lua = r"""-- /mnt/buku/banjir.epub
return {
    ["annotations"] = {
        [1] = {
            ["chapter"] = "Satu \"kutip\"", ["color"] = "green", ["datetime"] = "2026-03-02 08:00:00",
            ["drawer"] = "lighten", ["note"] = "baris\
dua \240\159\152\128", ["page"] = "/body/DocFragment[2]", ["text"] = "Tiga warga hilang",
        },
        [2] = { ["datetime"] = "2026-03-02 08:00:00", ["page"] = 4, },
    },
    ["doc_props"] = { ["authors"] = "Sri", ["title"] = "Banjir" }, ["percent_finished"] = 0.5, ok = true,
}
"""
    found = koreader.read(lua.encode())
    assert said(found) == [("Tiga warga hilang", "baris\ndua 😀")]
    assert (found.annotations[0].colour, found.documents[0].author) == ("green", "Sri")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("return {}", {}), ("return {1, 'a', {2}}", [1, "a", [2]]),
        ("return { x = -1.5e2, [3] = nil }", {"x": -150.0, 3: None}),
        ("return { 0x1F; '\\x41\\065' }", [31, "AA"]),
    ],
)  # fmt: skip
def test_tables_of_lua_are_read(text, value):
    assert literal(text) == value


@pytest.mark.parametrize(
    "text", ["", "return", "return {", "return os.exit()", "return {[{}] = 1}", "return " + "{" * 99]
)
def test_what_is_no_table_of_lua_is_refused(text):
    with pytest.raises(LuaError):
        literal(text)


# --- Zotero -------------------------------------------------------------------------------------------------------


def zotero_html(words: str, key: str, colour: str, comment: str) -> str:
    """A paragraph as Zotero writes it."""
    known = quote(
        json.dumps({"attachmentURI": "http://zotero.org/users/1/items/X", "annotationKey": key, "color": colour})
    )
    return (
        f'<p><span class="highlight" data-annotation="{known}">“<span style="background: {colour}80">{words}</span>'
        f'”</span> <span class="citation" data-citation="x">(<span class="citation-item">Hartati, 2026</span>)</span> '
        f"{comment}</p>"
    )


def test_a_note_of_zotero_is_read_with_colours_and_comments():
    data = (
        "<div><h1>Annotations<br/>(3/2/2026, 8:00:00 AM)</h1>"
        + zotero_html("Tiga warga &amp; hilang", "A", "#ff6666", "Siapa <em>itu</em>?")
        + zotero_html("2 orang tewas", "B", "#2ea8e5", "")
        + "</div>"
    )
    found = zotero.read(data.encode())
    assert said(found) == [("Tiga warga & hilang", "Siapa itu?"), ("2 orang tewas", "")]
    assert [note.colour for note in found.annotations] == ["pink", "blue"]


def test_a_note_of_zotero_in_markdown_is_read():
    data = (
        "# Banjir di Pemalang  \n(3/2/2026)\n\n"
        "“Tiga warga (dua anak) hilang” ([Hartati, 2026, p. 3](zotero://select/library/items/I)) "
        "([pdf](zotero://open-pdf/library/items/X?page=3&annotation=A)) Siapa?\n\n"
        '<mark style="background: #5fb236;">“2 orang tewas”</mark> tanpa tautan\n\n'
        '“<span style="background-color: #5fb236">orang</span>” '
        "([snapshot](zotero://open/library/items/X?annotation=B))\n"
    )
    found = zotero.read(data.encode())
    assert said(found) == [("Tiga warga (dua anak) hilang", "Siapa?"), ("orang", "")]
    assert found.annotations[1].colour == "green"
    assert found.documents[0].title == "Banjir di Pemalang"


# --- Hypothesis ---------------------------------------------------------------------------------------------------


def row(**fields) -> dict:
    """A row as the client exports it."""
    return {
        "id": "abc", "created": "2026-03-02T08:00:00.123456+00:00", "updated": "2026-03-02T09:00:00+00:00",
        "user": "acct:ani@hypothes.is", "uri": "https://example.org/banjir", "text": "Siapa?", "tags": ["toll"],
        "permissions": {"read": ["group:__world__"]}, "document": {"title": ["Banjir"]},
        "target": [{"source": "https://example.org/banjir", "selector": [
            {"type": "RangeSelector", "startContainer": "/p", "startOffset": 0, "endContainer": "/p", "endOffset": 4},
            {"type": "TextPositionSelector", "start": 1230, "end": 1247},
            {"type": "TextQuoteSelector", "exact": "Tiga warga hilang", "prefix": "“", "suffix": ",”"},
        ]}],
        **fields,
    }  # fmt: skip


def exported(*rows: dict) -> bytes:
    return json.dumps({"export_date": "x", "export_userid": "y", "client_version": "1", "annotations": rows}).encode()


def test_an_export_of_the_client_is_read():
    found = hypothesis.read(exported(row()))
    (note,) = found.annotations
    assert said(found) == [("Tiga warga hilang", "Siapa?")]
    assert (note.author, note.tags, note.created, note.modified, note.private) == (
        "ani", ("toll",), "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z", False,
    )  # fmt: skip
    assert note.targets[0].position == NOWHERE and note.targets[0].quote.prefix == "“"
    assert (found.documents[0].url, found.documents[0].title) == ("https://example.org/banjir", "Banjir")


def test_the_shown_name_of_an_author_is_kept():
    assert hypothesis.read(exported(row(user_info={"display_name": "Ani S."}))).annotations[0].author == "Ani S."


def test_what_only_its_author_may_read_is_private():
    private = row(permissions={"read": ["acct:ani@hypothes.is"]})
    assert hypothesis.read(exported(private)).annotations[0].private


def test_a_page_note_is_about_the_whole_page():
    found = hypothesis.read(exported(row(target=[{"source": "https://example.org/banjir"}])))
    assert found.annotations[0].targets == ()


def test_a_reply_is_put_on_the_passage_it_replies_to():
    reply = row(id="def", text="BPBD.", references=["abc"], target=[{"source": "https://example.org/banjir"}])
    assert said(hypothesis.read(exported(row(), reply))) == [
        ("Tiga warga hilang", "Siapa?"),
        ("Tiga warga hilang", "BPBD."),
    ]


@pytest.mark.skipif(not (ROOT / "hypothesis-client").is_dir(), reason=f"the baselines of Hypothesis are not at {ROOT}")
@pytest.mark.parametrize("name", ["minimal", "wikipedia-regression-testing"])
def test_the_baselines_of_the_client_are_read(name):
    path = ROOT / "hypothesis-client" / "html-baselines" / f"{name}.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    found = hypothesis.read(path.read_bytes())
    assert len(found.annotations) == len(rows) and all(note.targets for note in found.annotations)


# --- all of them --------------------------------------------------------------------------------------------------

FORMATS = {"readwise": readwise, "kindle": kindle, "koreader": koreader, "zotero": zotero, "hypothesis": hypothesis}
every_format = pytest.mark.parametrize("name", FORMATS)


@every_format
@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe\x00", b"{", b"[1]", b"x,y\n1,2\n", b"<p>x</p>", b'{"documents": 1}', b"\x00"]
)
def test_what_is_no_such_file_is_refused_with_a_sentence(name, data):
    with pytest.raises(ImportingError) as refused:
        FORMATS[name].read(data)
    assert refused.value.message and refused.value.remedy


@every_format
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(name, data):
    try:
        assert isinstance(FORMATS[name].read(data), Imported)
    except ImportingError as refused:
        assert refused.message


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(
        ["annotations", "rows", "uri", "target", "selector", "exact", "text", "tags", "user", "user_info", "document",
         "title", "permissions", "read", "references", "kliping", "documents", "entries", "note", "time", "doc_props"]
    ), inner, max_size=4),
)  # fmt: skip


@pytest.mark.parametrize("name", ["hypothesis", "koreader"])
@given(value=JSON)
def test_any_json_is_read_or_refused(name, value):
    try:
        assert isinstance(FORMATS[name].read(json.dumps(value).encode()), Imported)
    except ImportingError as refused:
        assert refused.message


@every_format
def test_the_same_file_gives_the_same_ids(name):
    data = {
        "readwise": READWISE.encode(), "kindle": KINDLE.encode(), "hypothesis": exported(row()),
        "koreader": json.dumps({"entries": [ENTRY]}).encode(), "zotero": zotero_html("x", "K", "#ffd400", "").encode(),
    }[name]  # fmt: skip
    ids = [note.id for note in FORMATS[name].read(data).annotations]
    assert ids == [note.id for note in FORMATS[name].read(data).annotations] and len(ids) == len(set(ids))
