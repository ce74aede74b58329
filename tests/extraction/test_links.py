"""Links say what repeats, adds up, conflicts and updates."""

from itertools import permutations

from desktop_app.domain.facts import Act, Count, Entity, Mention, Speaker, Statement
from desktop_app.extraction import links
from desktop_app.extraction.bearings import weighed
from tests.extraction.drafts import drafted

TEXT = ". ".join(["Kabar itu datang dari kota"] * 12) + "."


def count(name: str, value: float, *, at: int = 0, side: tuple[str, ...] = (), by: tuple[str, ...] = ()) -> Count:
    words = drafted(TEXT).cut(at, at + 1)
    return Count(
        id=name, kind="killed", value=value, low=value, high=value, evidence=words, side=side, claimed_by=by
    )  # fmt: skip


def linked(*counts: Count, text: str = TEXT) -> list[tuple[str, tuple[str, ...], str | None]]:
    draft = drafted(text)
    draft.counts = list(counts)
    links.run(draft)
    return [(link.type, link.facts, link.total) for link in draft.links]


def test_sides_add_up_to_a_total() -> None:
    found = linked(count("c1", 5, side=("A",)), count("c2", 9, at=50, side=("B",)), count("c3", 14, at=90))
    assert ("adds_up", ("c1", "c2"), "c3") in found


def test_three_parts_of_one_sentence_add_up_to_the_figure_before_them() -> None:
    found = linked(*(count(f"c{number}", value, at=number) for number, value in enumerate((31, 12, 15, 4))))
    assert ("adds_up", ("c1", "c2", "c3"), "c0") in found


def test_parts_that_are_one_side_alone_make_no_total_of_another() -> None:
    found = linked(count("c1", 5, side=("A",)), count("c2", 1, at=90, side=("B",)), count("c3", 6, at=260, side=("A",)))
    assert "adds_up" not in {type_ for type_, _, _ in found}


def test_a_total_without_a_side_gets_the_states_of_its_parts() -> None:
    draft = drafted(TEXT)
    draft.entities = [Entity(id=name, type="place", name=name, country=name) for name in ("AA", "BB")]
    draft.counts = [count("c1", 5, side=("AA",)), count("c2", 9, at=50, side=("BB",)), count("c3", 14, at=90)]
    links.run(draft)
    assert draft.counts[2].side == ("AA", "BB")


def test_the_same_figure_of_the_same_side_repeats() -> None:
    assert linked(count("c1", 5, side=("A",)), count("c2", 5, at=50, side=("A",))) == [("repeats", ("c1", "c2"), None)]


def test_a_figure_told_three_times_repeats_in_one_link() -> None:
    same = [count(f"c{number}", 23, at=60 * number, side=("A",), by=("A",)) for number in range(1, 4)]
    assert [link for link in linked(*same) if link[0] == "repeats"] == [("repeats", ("c1", "c2", "c3"), None)]


def test_two_claimants_with_two_figures_conflict() -> None:
    found = linked(count("c1", 15, side=("A",), by=("M",)), count("c2", 22, at=50, side=("A",), by=("N",)))
    assert found == [("conflicts", ("c1", "c2"), None)]


def test_figures_of_two_states_do_not_conflict() -> None:
    draft = drafted(TEXT)
    draft.entities = [Entity(id=name, type="place", name=name, country=name) for name in ("AA", "BB")]
    draft.counts = [count("c1", 15, side=("AA",), by=("M",)), count("c2", 22, at=50, side=("BB",), by=("N",))]
    links.run(draft)
    assert draft.links == []


def test_a_figure_that_rose_updates_the_one_before() -> None:
    text = "Sebanyak 8 orang tewas, kata polisi. Jumlah itu bertambah menjadi 11 dari semula 8 orang."
    found = linked(count("c1", 8, at=9, by=("P",)), count("c2", 11, at=66, by=("P",)), text=text)
    assert found == [("updates", ("c1", "c2"), None)]


def said(name: str, text: str, words: str, *, by: str, act: Act) -> Statement:
    draft = drafted(text)
    start = text.index(words)
    speaker = text.index(by)
    return Statement(
        id=name,
        speaker=Speaker(start=speaker, end=speaker + len(by), text=by, entities=(by,)),
        cue=None,
        content=(draft.cut(start, start + len(words)),),
        mode="indirect",
        act=act,
    )


def disputes(text: str, *statements: Statement, names: tuple[str, ...]) -> list[tuple[str, ...]]:
    draft = drafted(text)
    draft.statements = list(statements)
    draft.mentions = sorted(
        (Mention(start=at, end=at + len(name), text=name, type="place", entity=name)
         for name in names for at in range(len(text)) if text.startswith(name, at)),
        key=lambda mention: mention.start,
    )  # fmt: skip
    links.run(draft)
    return [link.facts for link in draft.links if link.type == "conflicts"]


def test_a_denial_conflicts_with_the_charge_it_answers() -> None:
    text = "Ladania menuduh Morava membakar gudang. Morava membantah tuduhan itu."
    accusing = said("s1", text, "Morava membakar gudang", by="Ladania", act="accuse")
    denying = said("s2", text, "tuduhan itu", by="Morava membantah", act="deny")
    assert disputes(text, accusing, denying, names=("Ladania", "Morava")) == [("s1", "s2")]


def test_a_plea_conflicts_with_nothing() -> None:
    text = "Ladania menyebut gudang terbakar. Palang Merah meminta bantuan pangan."
    saying = said("s1", text, "gudang terbakar", by="Ladania", act="assert")
    asking = said("s2", text, "bantuan pangan", by="Palang Merah", act="request")
    assert disputes(text, saying, asking, names=("Ladania",)) == []


def test_one_speaker_does_not_conflict_with_itself() -> None:
    text = "Ladania menuduh Morava membakar gudang. Ladania membantah tuduhan itu."
    first = said("s1", text, "Morava membakar gudang", by="Ladania", act="accuse")
    second = said("s2", text, "tuduhan itu", by="Ladania", act="deny")
    assert disputes(text, first, second, names=("Ladania", "Morava")) == []


def test_marks_weigh_the_same_in_any_order():
    marks = ("one sentence", "other", "other by nobody", "sides none", "when same", "many", "rising")
    assert len({weighed(order, "updates") for order in permutations(marks)}) == 1
