"""A story across its sources: which figures stand side by side, and what several articles have in common."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.comparison import Claim, Comparison
from desktop_app.domain.facts import Entity, Link
from desktop_app.domain.stories import compare
from tests.stories import STORY, article, conflict, count, event, mention, statement

RUSSIA = Entity(id="ru", type="place", name="Russia", country="RU")


def compared(*articles: Any, **options: Any) -> Comparison:
    return compare(STORY, articles, **options)


def figures(claim: Claim) -> list[list[tuple[int, float | None]]]:
    """Of each line of a claim, the report and the value of its figures."""
    return [[(figure.report, figure.count.value) for figure in line.figures] for line in claim.lines]


# --- reports ---


def test_articles_stand_in_the_order_in_which_they_were_published():
    found = compared(article(1, "2021-11-19"), article(2, None), article(3, "2021-11-17"))
    assert [report.documents for report in found.reports] == [("d3",), ("d1",), ("d2",)]


def test_copies_of_one_report_are_one_source():
    found = compared(article(1), article(2), article(3), copies=[("d1", "d3"), ("d2",)])
    assert [report.documents for report in found.reports] == [("d1", "d3"), ("d2",)]
    assert list(found.articles) == ["d1", "d3", "d2"]


def test_an_article_without_facts_is_listed():
    document, _ = article(2)
    assert compared(article(1), (document, None)).without_facts == ("d2",)


# --- claims ---


def test_the_same_figure_in_two_reports_agrees():
    found = compared(
        article(1, counts=(count(1, 7, side="az", by="az"),)), article(2, counts=(count(1, 7, side="az", by="az"),))
    )
    (claim,) = found.claims
    assert (claim.kind, claim.sides, claim.standing, claim.reports) == ("killed", ("Azerbaijan",), "agree", (0, 1))
    assert figures(claim) == [[(0, 7), (1, 7)]]


def test_the_same_figure_in_two_copies_is_said_once():
    told: dict[str, Any] = {"counts": (count(1, 7, side="az", by="az"),)}
    (claim,) = compared(article(1, **told), article(2, **told), copies=[("d1", "d2")]).claims
    assert (claim.standing, figures(claim)) == ("single", [[(0, 7)]])
    assert [passage.document for passage in claim.lines[0].figures[0].passages] == ["d1", "d2"]


def test_a_copy_with_another_figure_differs_from_its_report():
    found = compared(
        article(1, counts=(count(1, 7, side="az", by="az"),)),
        article(2, counts=(count(1, 17, side="az", by="az"),)),
        copies=[("d1", "d2")],
    )
    (claim,) = found.claims
    assert (claim.standing, figures(claim)) == ("differ", [[(0, 7), (0, 17)]])


def test_figures_of_two_claimants_differ():
    found = compared(
        article(1, "2021-11-16", counts=(count(1, 7, side="az", by="az"),)),
        article(2, "2021-11-17", counts=(count(1, 12, side="az", by="am"),)),
    )
    (claim,) = found.claims
    assert claim.standing == "differ"
    assert [line.claimants for line in claim.lines] == [("Azerbaijan",), ("Armenia",)]


def test_a_later_figure_of_the_same_claimant_is_an_update():
    found = compared(
        article(1, "2021-11-16", counts=(count(1, 7, side="az", by="az"),)),
        article(2, "2021-11-18", counts=(count(1, 8, side="az", by="az"),)),
    )
    (claim,) = found.claims
    assert (claim.standing, figures(claim)) == ("updated", [[(0, 7), (1, 8)]])


def test_two_figures_of_one_claimant_on_one_day_differ():
    found = compared(
        article(1, counts=(count(1, 7, side="az", by="az"),)), article(2, counts=(count(1, 8, side="az", by="az"),))
    )
    assert found.claims[0].standing == "differ"


def test_at_least_so_many_agrees_with_more():
    found = compared(article(1, counts=(count(1, 6500, high=None),)), article(2, counts=(count(1, 6800),)))
    assert found.claims[0].standing == "agree"


def test_the_dead_of_two_sides_are_two_things():
    found = compared(article(1, counts=(count(1, 7, side="az"), count(2, 1, side="am"))))
    assert [claim.sides for claim in found.claims] == [("Azerbaijan",), ("Armenia",)]


def test_the_dead_of_an_earlier_year_are_another_thing():
    found = compared(article(1, counts=(count(1, 7, side="az"), count(2, 2000, side="az", when="2020"))))
    assert [claim.when for claim in found.claims] == ["2020", "2021-11-16"]


def test_a_toll_that_goes_on_for_days_is_one_thing():
    found = compared(
        article(1, "2021-11-16", counts=(count(1, 7),)),
        article(2, "2021-11-18", counts=(count(1, 9, when="2021-11-18"),)),
    )
    assert len(found.claims) == 1


def test_a_figure_without_a_side_goes_where_the_same_figure_stands():
    found = compared(
        article(1, counts=(count(1, 7, side="az", by="az"), count(2, 1, side="am", by="am"))),
        article(2, counts=(count(1, 7, by="az"),)),
    )
    assert [claim.sides for claim in found.claims] == [("Azerbaijan",), ("Armenia",)]
    assert figures(found.claims[0]) == [[(0, 7), (1, 7)]]


def test_a_figure_without_a_side_that_fits_nowhere_stands_alone():
    found = compared(article(1, counts=(count(1, 7, side="az"),)), article(2, counts=(count(1, 9),)))
    assert sorted(claim.sides for claim in found.claims) == [(), ("Azerbaijan",)]


def test_a_head_line_without_a_claimant_is_folded_into_the_claim_of_its_article():
    (claim,) = compared(article(1, counts=(count(1, 7, side="az"), count(2, 7, side="az", by="az")))).claims
    assert [line.claimants for line in claim.lines] == [("Azerbaijan",)]
    assert len(claim.lines[0].figures[0].passages) == 2


def test_the_smaller_of_two_figures_of_a_claimant_is_a_part():
    found = compared(
        article(1, counts=(count(1, 13, by="rs"), count(2, 2, by="rs", of="anak"))),
        article(2, counts=(count(1, 13, by="rs"), count(2, 3, by="rs", of="Anak"))),
    )
    assert [(claim.of, figures(claim)) for claim in found.claims] == [
        ("", [[(0, 13), (1, 13)]]),
        ("anak", [[(0, 2), (1, 3)]]),
    ]


def test_rivals_within_an_article_are_no_parts():
    found = compared(article(1, counts=(count(1, 13), count(2, 9)), links=(conflict(1, 2),)))
    (claim,) = found.claims
    assert claim.standing == "differ"


def test_a_state_and_its_ministry_are_one_claimant_of_their_own_dead():
    ministry = Entity(id="mod", type="organisation", name="Kementerian Pertahanan Azerbaijan")
    found = compared(
        article(1, counts=(count(1, 7, side="az", by="az"),)),
        article(2, entities=(*article(2)[1].entities, ministry), counts=(count(1, 7, side="az", by="mod"),)),
        state_of=lambda entity: "AZ" if "Azerbaijan" in entity.name else "",
    )
    (line,) = found.claims[0].lines
    assert line.claimants == ("Azerbaijan", "Kementerian Pertahanan Azerbaijan")


def test_an_empty_story_has_nothing():
    found = compared()
    assert (found.reports, found.claims, found.names) == ((), (), ())


@given(
    st.lists(
        st.lists(st.tuples(st.integers(1, 5), st.sampled_from(["", "am", "az"]), st.sampled_from(["", "az", "rs"]))),
        max_size=4,
    ),
    st.booleans(),
)
def test_no_figure_is_lost_and_none_is_made(told, copied):
    articles = [
        article(
            number, counts=tuple(count(place, value, side=side, by=by) for place, (value, side, by) in enumerate(each))
        )
        for number, each in enumerate(told)
    ]
    copies = [tuple(f"d{number}" for number in range(len(told)))] if copied else []
    shown = [
        passage
        for claim in compared(*articles, copies=copies).claims
        for line in claim.lines
        for figure in line.figures
        for passage in figure.passages
    ]
    wanted = [(document.id, one.evidence.start) for document, sheet in articles for one in sheet.counts]
    assert sorted((passage.document, passage.start) for passage in shown) == sorted(wanted)


# --- names ---


def test_equal_names_are_one():
    found = compared(
        article(1, entities=(RUSSIA,), mentions=(mention(5, RUSSIA),)),
        article(2, entities=(replace(RUSSIA, id="e9"),), mentions=(mention(7, replace(RUSSIA, id="e9")),)),
    )
    (name,) = found.names
    assert (name.name, name.reports, [passage.start for passage in name.passages]) == ("Russia", (0, 1), [5, 7])


def test_a_surname_is_the_person_who_has_it():
    whole, short = (
        Entity(id="1", type="person", name="Nikol Pashinyan"),
        Entity(id="1", type="person", name="Pashinyan"),
    )
    found = compared(
        article(1, entities=(whole,), mentions=(mention(0, whole),)),
        article(2, entities=(short,), mentions=(mention(0, short),)),
    )
    assert [(name.name, name.aliases) for name in found.names] == [("Nikol Pashinyan", ("Pashinyan",))]


def test_a_surname_of_two_people_stays_alone():
    people = [Entity(id="1", type="person", name=name) for name in ("Anna Hakobyan", "Vahram Hakobyan", "Hakobyan")]
    articles = [article(n, entities=(who,), mentions=(mention(0, who),)) for n, who in enumerate(people)]
    assert len(compared(*articles).names) == 3


def test_names_of_two_kinds_that_are_alike_are_two():
    city, person = Entity(id="1", type="place", name="Medan"), Entity(id="1", type="person", name="Medan")
    found = compared(
        article(1, entities=(city,), mentions=(mention(0, city),)),
        article(2, entities=(person,), mentions=(mention(0, person),)),
    )
    assert {name.type for name in found.names} == {"place", "person"}


# --- what happened and what was said ---


def test_an_event_of_two_articles_stands_once():
    found = compared(article(1, events=(event(1, who="az"),)), article(2, events=(event(1, who="az am"),)))
    (happening,) = found.happenings
    assert (happening.reports, happening.actors) == ((0, 1), ("Azerbaijan", "Armenia"))


@pytest.mark.parametrize(
    "other", [{"type": "attack"}, {"when": "2021-11-17"}, {"status": "alleged"}, {"who": "rs"}, {"when": None}]
)
def test_an_event_of_another_kind_day_status_or_actor_is_another(other):
    found = compared(
        article(1, events=(event(1, who="az"),)), article(2, events=(event(1, **({"who": "az"} | other)),))
    )
    assert len(found.happenings) == 2


def test_two_events_of_one_article_stay_two():
    assert len(compared(article(1, events=(event(1, who="az"), event(2, who="az")))).happenings) == 2


def test_events_stand_by_date_and_undated_ones_last():
    found = compared(article(1, events=(event(1, when=None), event(2, when="2021-11"), event(3, when="../2020-12"))))
    assert [one.when for one in found.happenings] == ["../2020-12", "2021-11", None]


def test_a_statement_that_two_articles_quote_stands_once():
    words = "Azerbaijan menyerang wilayah Armenia"
    found = compared(
        article(1, statements=(statement(1, words, by="np"),)),
        article(2, statements=(statement(1, f"{words} kemarin", by="np"), statement(2, "Kami menang", by="az"))),
    )
    assert [(voice.speaker, [quote.reports for quote in voice.quotes]) for voice in found.voices] == [
        ("Nikol Pashinyan", [(0, 1)]),
        ("Azerbaijan", [(1,)]),
    ]


def test_what_an_article_sets_against_a_statement_is_named_with_it():
    told = article(
        1,
        statements=(statement(1, "Armenia menyerang", by="az"), statement(2, "Kami tidak menyerang", by="am")),
        links=(Link(type="conflicts", facts=("s1", "s2")),),
    )
    found = compared(told, article(2, statements=(statement(1, "Armenia menyerang", by="az"),)))
    said = {voice.speaker: voice.quotes for voice in found.voices}
    assert [(quote.reports, quote.against) for quote in said["Azerbaijan"]] == [((0, 1), ("Armenia",))]
    assert [quote.against for quote in said["Armenia"]] == [("Azerbaijan",)]


def test_what_nobody_named_says_comes_last():
    found = compared(article(1, statements=(statement(1, "Semua aman"), statement(2, "Kami menang", by="az"))))
    assert [voice.speaker for voice in found.voices] == ["Azerbaijan", ""]
