"""The cases of other projects' tests, replayed: Hypothesis client (BSD-2-Clause), Apache Annotator (Apache-2.0)."""

import re
from itertools import pairwise
from typing import Any

import pytest
from lxml import html

from desktop_app.domain.annotations import QuoteSelector
from desktop_app.domain.matching import places
from desktop_app.domain.offsets import OffsetMap
from desktop_app.domain.spans import Span
from tests.domain.quotes import best_match
from tests.fixtures import fixture


def quote_of(case: dict[str, Any], exact: str | None = None, **changed: str) -> QuoteSelector:
    values = {name: case.get(name) or "" for name in ("prefix", "suffix")} | changed
    return QuoteSelector(exact=case.get("quote", "") if exact is None else exact, **values)


class TestHypothesisQuotes:
    @pytest.fixture
    def cases(self) -> dict[str, Any]:
        return fixture("hypothesis-client/match-quote-cases.json")

    def test_the_very_words_score_one(self, cases):
        for case in cases["exact"]:
            text = cases["texts"][case["text"]]
            match = best_match(text, quote_of(case))
            assert match is not None
            assert (match.span.slice(text), match.score) == (case["expectText"], case["expectScore"])

    def test_similar_words_score_less(self, cases):
        for case in cases["approx"]:
            text = cases["texts"][case["text"]]
            match = best_match(text, quote_of(case))
            least, most = case["scoreBetween"]
            assert match is not None and match.span.slice(text) == case["expectText"] and least < match.score < most

    def test_scores_fall_with_the_agreement_of_words_and_of_either_context(self, cases):
        for case in cases["descendingScores"]:
            text, vary = cases["texts"][case["text"]], case["vary"]
            name = "exact" if vary == "quote" else vary
            found = [best_match(text, quote_of(case, **{name: value})) for value in case["values"]]
            scores = [match.score for match in found if match is not None]
            assert len(scores) == len(case["values"]) and all(one > two for one, two in pairwise(scores))

    def test_other_words_and_no_words_are_not_found(self, cases):
        for case in cases["noMatch"]:
            text = cases["texts"].get(case.get("text"), case.get("literalText"))
            words = cases["texts"][case["quoteFromText"]] if "quoteFromText" in case else case["quote"]
            assert best_match(text, QuoteSelector(exact=words)) is None

    def test_context_chooses_among_equal_places(self, cases):
        for case in cases["context"]:
            text = cases["texts"][case["text"]]
            match = best_match(text, quote_of(case))
            assert match is not None and text.startswith(case["expected"], match.span.start)

    def test_the_hint_chooses_among_equal_places(self, cases):
        for case in cases["hint"]:
            text = cases["texts"][case["text"]]
            hint = text.index(case["hintAtEndOf"]) + len(case["hintAtEndOf"]) if "hintAtEndOf" in case else None
            expected = text.index("before us", hint or 0) if case["expect"] == "B" else text.index("before us")
            match = best_match(text, quote_of(case), hint=hint)
            assert match is not None and match.span.start == expected

    def test_context_that_is_gone_or_longer_than_the_text_does_no_harm(self, cases):
        for case in cases["edge"]:
            text = cases["texts"].get(case.get("text"), case.get("literalText"))
            match = best_match(text, quote_of(case))
            assert match is not None and match.span.slice(text) == case["expectText"]


class TestHypothesisPages:
    """Pages of a PDF: blanks are left out on both sides, as that client does."""

    @pytest.fixture
    def cases(self) -> dict[str, Any]:
        return fixture("hypothesis-client/pdf-page-cases.json")

    def found(self, cases: dict[str, Any], case: dict[str, Any], hint: int | None = None) -> tuple[int, str]:
        """The page, and the words on it without blanks."""
        pages = [bare(page) for page in cases["pages"]]
        quote = QuoteSelector(**{name: bare(case.get(name, "")) for name in ("exact", "prefix", "suffix")})
        text = "".join(pages)
        match = best_match(text, quote, hint=hint)
        assert match is not None
        start, page = match.span.start, 0
        while start >= len(pages[page]):
            start -= len(pages[page])
            page += 1
        return page, match.span.slice(text)

    def test_the_best_page_is_found_whatever_the_blanks(self, cases):
        for case in cases["bestMatchAcrossPages"]:
            assert self.found(cases, case) == (case["expectPage"], bare(case["expectText"]))

    def test_context_chooses_the_page(self, cases):
        for case in cases["contextPreference"]:
            assert self.found(cases, case)[0] == case["expectPage"], case

    def test_the_last_words_of_a_page_are_found(self, cases):
        case = cases["lastTextOnPage"]
        assert self.found(cases, case) == (case["expectPage"], bare(case["exact"]))

    def test_a_wrong_position_does_no_harm(self, cases):
        case = cases["badPositionFallsBackToQuote"]
        for hint in (5, 100, 400, -500, 100_000):
            assert self.found(cases, {"exact": case["quote"]}, hint)[1] == bare(case["quote"])


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


class Page:
    """The text of an HTML page, and places in its nodes as UTF-16 offsets in it."""

    def __init__(self, source: str) -> None:
        self.tree = html.document_fromstring(source)
        self.nodes = self.tree.xpath("//text()")
        self.text = "".join(self.nodes)

    def offset(self, xpath: str, offset: int) -> int:
        (node,) = self.tree.xpath(xpath)
        before = 0
        for other in self.nodes:
            if other.getparent() is node.getparent() and other.is_tail == node.is_tail:
                return before + offset
            before += len(other.encode("utf-16-le")) // 2
        raise ValueError(xpath)

    def ranges(self, expected: list[dict[str, Any]]) -> list[tuple[int, int]]:
        return [
            (
                self.offset(each["startContainerXPath"], each["startOffset"]),
                self.offset(each["endContainerXPath"], each["endOffset"]),
            )
            for each in expected
        ]

    def units(self, span: Span) -> tuple[int, int]:
        offsets = OffsetMap(self.text)
        return offsets.to_units(span.start), offsets.to_units(span.end)


def test_apache_text_quotes_are_found_at_every_place():
    cases = fixture("apache-annotator/text-quote-match.json")["testCases"]
    assert len(cases) == 25
    for name, case in cases.items():
        page = Page(case["html"])
        selector = {key: value for key, value in case["selector"].items() if key != "type"}
        found = sorted({page.units(span) for span in places(page.text, QuoteSelector(**selector))})
        assert found == sorted(set(page.ranges(case["expected"]))), name


def test_apache_text_positions_are_code_points():
    cases = fixture("apache-annotator/text-position-match.json")["testCases"]
    assert len(cases) == 7
    for name, case in cases.items():
        page = Page(case["html"])
        span = Span(case["selector"]["start"], case["selector"]["end"])
        assert [page.units(span)] == page.ranges(case["expected"]), name
