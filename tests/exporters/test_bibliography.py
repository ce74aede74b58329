"""Source records: independent parsers read back what was written."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.documents import Source
from desktop_app.domain.selections import Selection
from desktop_app.exporters import bibtex, csl, ris
from desktop_app.exporters.bibliography import authors, day, key
from tests.libraries import WORDS
from tests.samples import TIME, selection

SOURCE = Source(
    title="Banjir & longsor di 100 % Pemalang {awal} #1_a",
    byline="Sri Hartati, Budi dan Citra",
    publisher="Koran & Kita",
    url="https://example.org/banjir?a=1&b=2#x_{y}",
    published="2026-03-02T08:00:00+07:00",
    retrieved="2026-03",
    section="Daerah",
    language="id",
    note="Read <twice>.\nThen call.",
)


def of(source: Source) -> Selection:
    """The sample from another source."""
    one = selection().documents[0]
    return replace(selection(), documents=(replace(one, document=replace(one.document, source=source)),))


def parsed_ris(data: bytes) -> list[dict]:
    import rispy

    return rispy.loads(data.decode().replace("\r\n", "\n"))


def parsed_bibtex(data: bytes) -> list[dict]:
    import bibtexparser
    from bibtexparser.middlewares import LatexDecodingMiddleware

    library = bibtexparser.parse_string(data.decode(), append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    return [{"key": entry.key, **{field.key: field.value for field in entry.fields}} for entry in library.entries]


def test_ris_is_read_by_an_independent_parser():
    (record,) = parsed_ris(ris.write(of(SOURCE)))
    assert record["type_of_reference"] == "NEWS"
    assert record["title"] == SOURCE.title
    assert record["authors"] == ["Sri Hartati", "Budi", "Citra"]
    assert (record["year"], record["date"], record["access_date"]) == ("2026", "2026/03/02/", "2026/03//")
    assert record["urls"] == [SOURCE.url]
    assert "Read <twice>. Then call." in record["notes"][0]


def test_lines_of_ris_end_as_the_format_asks():
    data = ris.write(of(SOURCE)).decode()
    assert data.count("\n") == data.count("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) or not line for line in data.split("\r\n"))


@pytest.mark.filterwarnings("ignore")
def test_biblatex_is_read_by_an_independent_parser():
    (entry,) = parsed_bibtex(bibtex.write(of(SOURCE)))
    assert entry["title"].strip("{}") == SOURCE.title.replace("{awal}", "{awal}")
    assert re.split(r"\s+and\s+", entry["author"].replace("{", "").replace("}", "")) == ["Sri Hartati", "Budi", "Citra"]
    assert (entry["date"], entry["urldate"], entry["journaltitle"]) == ("2026-03-02", "2026-03", "Koran & Kita")


def test_braces_of_biblatex_are_balanced_and_an_address_is_kept():
    data = bibtex.write(of(SOURCE)).decode()
    assert "url = {https://example.org/banjir?a=1&b=2#x_%7By%7D}" in data
    bare = re.sub(r"\\[{}]", "", data)
    assert bare.count("{") == bare.count("}")


def test_csl_has_the_fields_of_its_schema():
    (item,) = json.loads(csl.write(of(SOURCE)))
    assert item["type"] == "article-newspaper"
    assert item["author"] == [{"literal": "Sri Hartati"}, {"literal": "Budi"}, {"literal": "Citra"}]
    assert item["issued"] == {"date-parts": [[2026, 3, 2]]} and item["accessed"] == {"date-parts": [[2026, 3]]}
    assert item["title"] == SOURCE.title and item["URL"] == SOURCE.url


@settings(max_examples=50, deadline=None)
@pytest.mark.filterwarnings("ignore")
@given(title=WORDS, byline=WORDS, note=WORDS, publisher=WORDS)
def test_any_words_are_one_record(title, byline, note, publisher):
    chosen = of(replace(SOURCE, title=title, byline=byline, note=note, publisher=publisher))
    (record,) = parsed_ris(ris.write(chosen))
    assert record.get("title", "").split() == title.split()
    (entry,) = parsed_bibtex(bibtex.write(chosen))
    assert entry["key"] == json.loads(csl.write(chosen))[0]["id"] == record["id"]


@pytest.mark.parametrize(
    ("edtf", "parts"),
    [
        ("2026-03-02", ("2026", "03", "02")), ("2026-03-02T08:00:00Z", ("2026", "03", "02")),
        ("2026-03", ("2026", "03")),
        ("2026", ("2026",)), ("2026~", ("2026",)), ("2026-21", ()), ("../2026", ()), ("", ()), (None, ()), ("soon", ()),
    ],
)  # fmt: skip
def test_days_are_told_as_far_as_they_are_known(edtf, parts):
    assert day(edtf) == parts


@given(st.text())
def test_any_byline_has_authors_without_blanks_around_them(byline):
    assert all(name == name.strip() != "" for name in authors(Source(byline=byline)))


def test_a_key_is_plain_and_tells_articles_apart():
    document = selection().documents[0].document
    assert re.fullmatch(r"[a-z0-9-]+", key(replace(document, source=SOURCE)))
    other = replace(document, id=document.id[:-1] + "9")
    assert key(other) != key(document)


def test_an_article_without_a_source_record_has_its_hash():
    for exporter in (ris, bibtex, csl):
        written = exporter.write(of(Source())).decode()
        assert selection().documents[0].revision.sha256 in written


def test_two_articles_are_two_records():
    one = selection().documents[0]
    other = replace(one, document=replace(one.document, id=one.document.id[:-1] + "7"))
    two = Selection(documents=(one, other), made=TIME)
    assert len(parsed_ris(ris.write(two))) == len(json.loads(csl.write(two))) == 2
