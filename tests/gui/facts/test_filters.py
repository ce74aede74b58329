"""What a filter keeps."""

from desktop_app.gui.facts.filters import Filter, filtered
from desktop_app.gui.facts.rows import Row, group, section

STATEMENT = Row(key="statement:1", head="Pashinyan says", traits=("act:accuse", "mode:direct"), confidence=0.5)
COUNT = Row(key="count:1", head="Armenia", lead="7", confidence=0.9)
DRAWING = Row(key="map", kind="figure")
ROWS = (
    section("said", "Said", [group("g", "Pashinyan", [STATEMENT])], hint=""),
    section("counted", "Counted", [DRAWING, COUNT], hint=""),
)


def keys(wanted: Filter, **verdicts: str) -> set[str]:
    found: set[str] = set()

    def look(rows: tuple[Row, ...]) -> None:
        for row in rows:
            found.add(row.key)
            look(row.children)

    look(filtered(ROWS, wanted, {key.replace("_", ":"): verdict for key, verdict in verdicts.items()}))
    return found


def test_an_open_filter_keeps_everything():
    assert filtered(ROWS, Filter(), {}) is ROWS


def test_sections_stay_when_nothing_in_them_does():
    assert keys(Filter(words="nowhere")) == {"said", "counted"}


def test_a_speakers_name_keeps_what_was_said_under_it():
    spoken = Row(key="statement:2", head="accuses", words="Serangan itu disengaja")
    rows = (section("said", "Said", [group("g", "Nikol Pashinyan", [spoken])], hint=""),)
    assert filtered(rows, Filter(words="pashinyan"), {})[0].count == 1


def test_a_drawing_stays_as_long_as_a_fact_beside_it_does():
    assert "map" in keys(Filter(words="armenia"))
    assert "map" not in keys(Filter(words="pashinyan"))


def test_an_act_keeps_only_statements_that_do_it():
    assert keys(Filter(acts=frozenset({"accuse"}))) == {"said", "g", "statement:1", "counted"}
    assert "statement:1" not in keys(Filter(acts=frozenset({"deny"})))


def test_act_and_mode_must_both_fit():
    assert "statement:1" not in keys(Filter(acts=frozenset({"accuse"}), modes=frozenset({"indirect"})))


def test_facts_that_are_less_sure_are_left_out_unless_they_were_judged():
    assert "statement:1" not in keys(Filter(surest=0.6))
    assert "statement:1" in keys(Filter(surest=0.6), statement_1="accepted")


def test_rejected_facts_are_left_out_when_not_wanted():
    assert "count:1" not in keys(Filter(rejected=False), count_1="rejected")
