"""The ledger: repeats folded, sums joined, disagreeing figures side by side, every figure with its claimant."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.facts import Count, Entity, FactSheet, Link, SheetSource
from desktop_app.domain.spans import TextSpan
from desktop_app.gui.facts.counted import counted
from desktop_app.gui.facts.rows import Names, Row

TEXT = "x" * 2_000
SIDES = tuple(Entity(id=name, type="place", name=name) for name in ("A", "B", "C"))


def count(number: int, value: float, **fields: Any) -> Count:
    words = TextSpan(number * 20, number * 20 + 10, TEXT[:10])
    given = {"kind": "killed", "low": value, "high": value, "claimed_by": ("A",)} | fields
    return Count(id=f"c{number}", value=value, evidence=words, number=words, **given)


def sheet(*counts: Count, links: tuple[Link, ...] = ()) -> FactSheet:
    source = SheetSource(id="s", language="en", published=None, characters=len(TEXT), sha256="")
    return FactSheet(source=source, entities=SIDES, counts=counts, links=links)


def lines(found: FactSheet) -> list[Row]:
    section = counted(found, Names(found), TEXT)
    return [row for group in section.children for row in group.children]


def test_the_parts_of_a_sum_stand_above_their_total():
    rows = lines(
        sheet(
            count(0, 8, side=("A", "B")),
            count(1, 7, side=("A",)),
            count(2, 1, side=("B",)),
            links=(Link(type="adds_up", facts=("c1", "c2"), total="c0"),),
        )
    )
    assert [(row.lead, row.bracket) for row in rows] == [("7", "first"), ("1", "part"), ("8", "total")]


def test_a_total_of_a_sum_that_stands_elsewhere_is_written_out():
    rows = lines(
        sheet(
            count(0, 8), count(1, 7), count(2, 1), count(3, 2), count(4, 6),
            links=(
                Link(type="adds_up", facts=("c1", "c2"), total="c0"),
                Link(type="adds_up", facts=("c3", "c4"), total="c0"),
            ),
        )
    )  # fmt: skip
    assert [row.head for row in rows if row.style == "adds_up"] == ["2 + 6 = 8"]


def test_figures_that_disagree_stand_side_by_side_with_their_claimants():
    rows = lines(
        sheet(count(0, 61), count(1, 80, claimed_by=("B",)), links=(Link(type="conflicts", facts=("c0", "c1")),))
    )
    assert len(rows) == 1
    assert [(cell.sign, cell.figure, cell.claimant) for cell in rows[0].cells] == [("", "61", "A"), ("≠", "80", "B")]
    assert [child.key for child in rows[0].children] == ["count:c0", "count:c1"]


def test_later_figures_follow_earlier_ones():
    rows = lines(
        sheet(
            count(0, 61), count(1, 9), count(2, 38), count(3, 80),
            links=(
                Link(type="conflicts", facts=("c0", "c3")),
                Link(type="updates", facts=("c2", "c0")),
                Link(type="updates", facts=("c1", "c2")),
            ),
        )
    )  # fmt: skip
    shown = [f"{cell.sign}{cell.figure}" for cell in rows[0].cells]
    assert set(shown) == {"9", "→38", "→61", "≠80"}
    assert shown.index("→38") < shown.index("→61")


def test_a_conflict_with_a_part_of_a_sum_is_shown_beside_the_sum():
    rows = lines(
        sheet(
            count(0, 8), count(1, 7), count(2, 1), count(3, 30),
            links=(
                Link(type="adds_up", facts=("c1", "c2"), total="c0"),
                Link(type="conflicts", facts=("c1", "c3")),
            ),
        )
    )  # fmt: skip
    assert [row.bracket for row in rows if row.bracket not in ("", "free")] == ["first", "part", "total"]
    versus = next(row for row in rows if row.cells)
    assert [cell.figure for cell in versus.cells] == ["7", "30"]
    assert [child.key for child in versus.children] == ["count:c3"]


def test_a_figure_without_a_claimant_is_the_narrators():
    rows = lines(sheet(count(0, 3, claimed_by=())))
    assert "the narrator" in rows[0].tail


kinds = st.sampled_from(["killed", "injured"])
links = st.lists(
    st.tuples(
        st.sampled_from(["repeats", "adds_up", "conflicts", "updates"]),
        st.lists(st.integers(0, 6), min_size=2, max_size=3, unique=True),
    ),
    max_size=5,
)


@given(st.lists(kinds, min_size=7, max_size=7), links)
def test_every_figure_is_on_some_line_whatever_the_links_say(outcomes, linked):
    counts = [count(number, number + 1, kind=kind) for number, kind in enumerate(outcomes)]
    made = tuple(
        Link(
            type=kind,
            facts=tuple(f"c{n}" for n in (ids[:-1] if kind == "adds_up" else ids)),
            total=f"c{ids[-1]}" if kind == "adds_up" else None,
        )
        for kind, ids in linked
    )
    shown: set[str] = set()

    def look(rows: Any) -> None:
        for row in rows:
            shown.update((row.key, *row.also))
            look(row.children)

    look(lines(sheet(*counts, links=made)))
    assert {f"count:{each.id}" for each in counts} <= shown
