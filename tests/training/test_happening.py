"""Weights of the words that may trigger an event."""

from desktop_app.domain.facts import Event, FactSheet, SheetSource
from desktop_app.domain.spans import TextSpan
from desktop_app.extraction.tagger import Reading, Tag
from desktop_app.training.happening import Article, Row, fit, rows_of
from tests.extraction.drafts import drafted


def article(fold: int, text: str, *, gold: str = "", read: str = "") -> Article:
    """An article of a fold; `gold` is the word of a clash, `read` the word that the tagger reads as one."""
    draft = drafted(text)
    tags = []
    if read:
        start = text.index(read)
        tags = [Tag(start, start + len(read), "clash", "event", 0.9)]
    draft.reading = Reading(tags, [])
    events = ()
    if gold:
        start = text.index(gold)
        events = (Event(id="E1", type="clash", triggers=(TextSpan(start, start + len(gold), gold),)),)
    source = SheetSource(id="", language="id", published="2022-03-16", characters=len(text), sha256="")
    return Article(fold, draft, FactSheet(source=source, events=events))


def known(rows: list[Row]) -> list[bool]:
    return ["known" in row.marks for row in rows]


def test_a_word_that_is_right_in_one_fold_alone_is_also_read_without_the_table() -> None:
    found = rows_of([article(0, "Bentrokan pecah di pasar.", gold="Bentrokan", read="Bentrokan")])
    assert known(found) == [True, False]


def test_a_word_that_is_right_in_two_folds_stays_in_the_table() -> None:
    text = "Bentrokan pecah di pasar."
    found = rows_of([article(fold, text, gold="Bentrokan", read="Bentrokan") for fold in (0, 1)])
    assert known(found) == [True] * 4


def test_a_candidate_is_right_where_the_gold_standard_has_an_event_of_its_type() -> None:
    text = "Bentrokan pecah, lalu polisi menangkap dua orang."
    found = rows_of([article(fold, text, gold="Bentrokan") for fold in (0, 1)])
    assert [row.is_right for row in found[:2]] == [True, False]


def test_a_mark_of_right_candidates_speaks_for_an_event() -> None:
    rows = [Row(0, frozenset({"read"}), True), Row(0, frozenset({"unread"}), False)] * 20
    weights = fit(rows)
    assert weights["read"] > 0 > weights["unread"]


def test_a_rare_mark_has_no_weight() -> None:
    rows = [Row(0, frozenset({"read"}), True), Row(0, frozenset({"unread"}), False)] * 20
    assert "odd" not in fit([*rows, Row(0, frozenset({"odd"}), True)])
