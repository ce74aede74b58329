"""The time line: every event whose days are known, in order, with its words."""

from lxml import etree
from msgspec.structs import replace

from desktop_app.domain.facts import Event
from desktop_app.exporters.excerpts import Facts
from desktop_app.exporters.timeline import drawing
from tests.samples import piece, selection, sheet

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*happened: Event) -> etree._Element:
    """The drawing of these events, as a parser of XML sees it."""
    one = selection().documents[0]
    return etree.fromstring(drawing(Facts(replace(one, sheet=replace(sheet(), events=happened))).events()))


def event(number: int, when: str, **fields) -> Event:
    return Event(id=f"v{number}", triggers=(piece("Banjir"),), when=when, **{"type": "flood", **fields})


def words(tree: etree._Element) -> list[str]:
    return [text.text for text in tree.iter(f"{SVG}text")]


def test_events_stand_in_the_order_of_their_days():
    tree = drawn(event(1, "2026-03-02"), event(2, "2026-03-01"), event(3, "2026-03-01/2026-03-05"))
    days = [text.text for text in tree.iter(f"{SVG}text") if text.get("class") == "day"]
    assert days == ["2026-03-01", "2026-03-01 – 2026-03-05", "2026-03-02"]


def test_what_did_not_happen_for_sure_is_hollow_and_says_so():
    tree = drawn(event(1, "2026-03-02", status="alleged"))
    assert next(tree.iter(f"{SVG}circle")).get("fill") != "currentColor"
    assert "flood (alleged)" in words(tree)


def test_a_long_quiet_time_is_said():
    assert "5 years later" in words(drawn(event(1, "2021-01-01"), event(2, "2026-03-01")))


def test_hostile_names_stay_words():
    tree = drawn(event(1, "2026-03-02", type='<script>"&'))
    assert '<script>"&' in words(tree)


def test_events_of_unknown_days_draw_nothing():
    one = selection().documents[0]
    unknown = replace(one, sheet=replace(sheet(), events=(event(1, "1994/.."),)))
    assert drawing(Facts(unknown).events()) == ""


def test_everything_stands_within_the_drawing():
    tree = drawn(*(event(number, f"20{number:02}-03-02") for number in range(30)))
    height = int(tree.get("viewBox").split()[3])
    assert all(0 < float(text.get("y")) < height for text in tree.iter(f"{SVG}text"))
