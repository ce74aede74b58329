"""Weights of the words that may trigger an event."""

from desktop_app.domain.facts import Event, FactSheet, SheetSource
from desktop_app.domain.spans import TextSpan
from desktop_app.extraction.tagger import Reading, Tag
from desktop_app.training.happening import Article, Row, counts_of, fit, found_in
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


def test_words_are_counted_by_what_they_told_of() -> None:
    found = counts_of([article(0, "Bentrokan pecah, lalu pasar itu pecah.", gold="Bentrokan pecah")])["id"]
    clash, broke = found.of_word("bentrokan"), found.of_word("pecah")
    assert clash is not None and broke is not None
    assert (clash.rate, broke.rate) == (1.0, 0.5)


def test_an_article_does_not_count_for_its_own_candidates() -> None:
    one = article(0, "Bentrokan pecah di pasar.", gold="Bentrokan", read="Bentrokan")
    other = article(1, "Bentrokan pecah di pasar.", gold="Bentrokan", read="Bentrokan")
    assert found_in(one, counts_of([one])).candidates[0].word is None
    assert found_in(one, counts_of([one, other])).candidates[0].word is not None


def test_a_candidate_has_the_types_that_the_gold_standard_has_there() -> None:
    one = article(0, "Bentrokan pecah, lalu polisi menangkap dua orang.", gold="Bentrokan")
    found = found_in(one, counts_of([one]))
    assert [sorted(types) for types in found.types[:2]] == [["clash"], []]


def test_a_mark_of_right_candidates_speaks_for_an_event() -> None:
    rows = [Row(0, frozenset({"read"}), True), Row(0, frozenset({"unread"}), False)] * 20
    weights = fit(rows)
    assert weights["read"] > 0 > weights["unread"]


def test_a_rare_mark_has_no_weight() -> None:
    rows = [Row(0, frozenset({"read"}), True), Row(0, frozenset({"unread"}), False)] * 20
    assert "odd" not in fit([*rows, Row(0, frozenset({"odd"}), True)])
