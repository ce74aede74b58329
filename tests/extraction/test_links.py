"""Links say what repeats, adds up and conflicts."""

from desktop_app.domain.facts import Count
from desktop_app.extraction import links
from tests.extraction.drafts import drafted

TEXT = "x" * 400


def count(name: str, value: float, *, at: int = 0, side: tuple[str, ...] = (), by: tuple[str, ...] = ()) -> Count:
    draft = drafted(TEXT)
    words = draft.cut(at, at + 1)
    return Count(
        id=name, kind="killed", value=value, low=value, high=value, evidence=words, side=side, claimed_by=by
    )  # fmt: skip


def linked(*counts: Count) -> list[tuple[str, tuple[str, ...], str | None]]:
    draft = drafted(TEXT)
    draft.counts = list(counts)
    links.run(draft)
    return [(link.type, link.facts, link.total) for link in draft.links]


def test_sides_add_up_to_a_total() -> None:
    found = linked(count("c1", 5, side=("A",)), count("c2", 9, at=50, side=("B",)), count("c3", 14, at=90))
    assert found == [("adds_up", ("c1", "c2"), "c3")]


def test_the_same_figure_of_the_same_side_repeats() -> None:
    assert linked(count("c1", 5, side=("A",)), count("c2", 5, at=50, side=("A",))) == [("repeats", ("c1", "c2"), None)]


def test_two_claimants_with_two_figures_conflict() -> None:
    found = linked(count("c1", 5, side=("A",), by=("M",)), count("c2", 12, at=50, side=("A",), by=("N",)))
    assert found == [("conflicts", ("c1", "c2"), None)]


def test_figures_of_different_sides_do_not_conflict() -> None:
    assert linked(count("c1", 5, side=("A",), by=("M",)), count("c2", 12, at=50, side=("B",), by=("N",))) == []
