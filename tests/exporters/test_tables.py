"""Facts as tables: what each row says, and that a spreadsheet calculates none of it."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.annotations import Code
from desktop_app.domain.facts import Count, Event, Link
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.selections import Selection
from desktop_app.exporters import codebook_table, counts_table, dates, events_table, statements_table
from desktop_app.exporters.tables import Table, as_csv
from tests.samples import TIME, TOLL, piece, selection, sheet


def rows(data: bytes) -> list[dict[str, str]]:
    """The table as an independent reader of CSV sees it."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def with_sheet(**fields) -> Selection:
    """The article with other facts."""
    one = selection().documents[0]
    return replace(selection(), documents=(replace(one, sheet=replace(sheet(), **fields)),))


def count(number: str, **fields) -> Count:
    """A figure of the article with that id."""
    given = {"kind": "killed", "value": 3.0, "low": 3.0, "high": 3.0, "evidence": piece("Tiga warga hilang")}
    return Count(id=number, **{**given, **fields})


def ledger(*counts: Count, **fields) -> list[dict[str, str]]:
    """The ledger of an article with these figures."""
    return rows(counts_table.write(with_sheet(counts=counts, **fields)))


def test_the_first_bytes_are_a_byte_order_mark_unless_it_is_not_wanted():
    table = Table(title="x", columns=("a",), rows=[("b",)])
    assert as_csv(table).startswith(b"\xef\xbb\xbfa")
    assert as_csv(table, encoding="utf-8") == b"a\r\nb\r\n"


@given(st.text(min_size=1))
def test_no_cell_begins_like_a_formula(words):
    table = Table(title="x", columns=("a",), rows=[(words,)])
    cell = list(csv.reader(io.StringIO(as_csv(table, encoding="utf-8").decode(), newline="")))[1:]
    assert not cell or not cell[0] or not cell[0][0].startswith(tuple("=+-@\t\r\n＝＋－＠"))


def test_a_statement_has_its_speaker_its_cue_and_its_words():
    row = rows(statements_table.write(selection()))[0]
    assert (row["speaker"], row["entities"], row["cue"]) == (
        "Kepala BPBD Pemalang Sri Hartati", "Sri Hartati", "kata",
    )  # fmt: skip
    assert (row["content"], row["act"], row["mode"], row["paragraph"]) == ("Tiga warga hilang", "assert", "direct", "2")


def test_a_figure_is_never_without_a_claimant():
    assert [row["claimant"] for row in ledger(count("c1"), count("c2", claimed_by=("e2",)))] == [
        "the article", "polisi",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "low", "high", "cells"),
    [
        (3.0, None, None, ("3", "3", "3")),
        (6500.0, 6500.0, None, ("6500", "6500", "")),
        (None, 7.0, 10.0, ("", "7", "10")),
        (2.5, 2.5, 2.5, ("2.5", "2.5", "2.5")),
    ],
)
def test_a_figure_has_its_bounds(value, low, high, cells):
    row = ledger(count("c1", value=value, low=low, high=high))[0]
    assert (row["best"], row["low"], row["high"]) == cells


@pytest.mark.parametrize(
    ("of", "side", "column"),
    [
        ("warga", (), "of_civilians"),
        ("tentaranya", ("e2",), "of_side_b"),
        ("soldiers", ("e3",), "of_side_a"),
        ("tentara", ("e2", "e3"), "of_unknown"),
        ("orang", ("e3",), "of_unknown"),
        (None, (), "of_unknown"),
    ],
)
def test_people_are_counted_in_one_of_the_four_parts(of, side, column):
    first, second = count("c1", side=("e3",)), count("c2", side=("e2",))
    row = ledger(first, second, count("c3", of=of, side=side))[2]
    filled = [name for name in ("of_side_a", "of_side_b", "of_civilians", "of_unknown") if row[name]]
    assert (filled, row[column]) == ([column], "3")


def test_the_sides_are_the_actors_of_the_event_and_its_day_and_place_are_the_figures():
    event = Event(
        id="v1", type="clash", triggers=(piece("Banjir"),), actors=("e2", "e1"), places=("e3",), when="2026-03"
    )
    row = ledger(count("c1", event="v1"), events=(event,))[0]
    assert (row["side_a"], row["side_b"], row["where"], row["country"]) == ("polisi", "Sri Hartati", "Pemalang", "ID")
    assert (row["date_start"], row["date_end"], row["date_precision"]) == ("2026-03-01", "2026-03-31", "4")


def test_repeats_and_conflicts_name_each_other():
    links = (Link(type="repeats", facts=("c1", "c2")), Link(type="conflicts", facts=("c1", "c3")))
    found = ledger(count("c1"), count("c2"), count("c3"), links=links)
    assert [(row["repeats"], row["conflicts_with"]) for row in found] == [("c2", "c3"), ("c1", ""), ("", "c1")]


def test_a_rejected_fact_is_not_in_the_tables():
    def judged(kind, words, slot="") -> Selection:
        one = selection().documents[0]
        target = replace(one.annotations[0].targets[0], position=_position(words))
        judgement = Judgement(
            id="j", document="d", kind=kind, target=target, verdict="rejected", created=TIME, value={"kind": slot}
        )
        return replace(selection(), documents=(replace(one, judgements=(judgement,)),))

    assert rows(statements_table.write(judged("statement", "Tiga warga hilang"))) == []
    assert len(rows(counts_table.write(judged("count", "2 orang tewas", "killed")))) == 1
    assert rows(events_table.write(judged("event", "Banjir", "flood"))) == []


def _position(words: str):
    found = piece(words)
    return replace(selection().documents[0].annotations[0].targets[0].position, start=found.start, end=found.end)


def test_an_event_has_its_days():
    row = rows(events_table.write(selection()))[0]
    assert (row["type"], row["words"], row["where"], row["date_precision"]) == ("flood", "Banjir", "Pemalang", "1")


def test_the_codebook_has_paths_and_counts():
    child = Code(id="c", name="dead", parent=TOLL.id, created=TIME)
    codes = rows(codebook_table.write(replace(selection(), codes=(child, TOLL))))
    assert [(row["path"], row["notes"], row["articles"]) for row in codes] == [
        ("toll / korban", "1", "1"), ("toll / korban / dead", "0", "0"),
    ]  # fmt: skip


def test_codes_that_are_above_each_other_end():
    one, other = (Code(id=a, name=a, parent=b, created=TIME) for a, b in ("ab", "ba"))
    assert len(rows(codebook_table.write(replace(selection(), codes=(one, other))))) == 2


@pytest.mark.parametrize(
    ("value", "first", "last", "grade"),
    [
        ("2021-11-16", (2021, 11, 16), (2021, 11, 16), 1),
        ("2021-11-16T08:00", (2021, 11, 16), (2021, 11, 16), 1),
        ("2021-11-14/2021-11-16", (2021, 11, 14), (2021, 11, 16), 2),
        ("2021-11-14/2021-11-20", (2021, 11, 14), (2021, 11, 20), 3),
        ("2020-02~", (2020, 2, 1), (2020, 2, 29), 4),
        ("2020", (2020, 1, 1), (2020, 12, 31), 5),
        ("1994/2020", (1994, 1, 1), (2020, 12, 31), None),
    ],
)
def test_a_day_is_known_as_exactly_as_it_was_said(value, first, last, grade):
    assert dates.days(value) == (date(*first), date(*last))
    assert dates.precision(dates.days(value)) == grade


@pytest.mark.parametrize(
    "value", ["", None, "1994/..", "../1994", "P3D", "2020-21", "2020-13", "2021-11-20/2021-11-14"]
)
def test_what_has_no_first_and_last_day_has_none(value):
    assert dates.days(value) is None
