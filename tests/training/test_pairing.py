"""Which facts of a sheet are the gold standard's."""

from datetime import date

from desktop_app.domain.facts import FactSheet
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for
from desktop_app.training.pairing import paired

TEXT = "Kementerian Kesehatan Kenya mengatakan bahwa tujuh anak tewas. Bupati Rahmat mengatakan bahwa air surut."


def sheet(text: str = TEXT) -> FactSheet:
    return extract(text, language=language_for("id"), published=date(2022, 3, 16))


def test_a_sheet_has_all_facts_of_itself():
    one = sheet()
    facts = {fact.id for fact in (*one.statements, *one.counts)}
    assert paired(one, one) == {fact: fact for fact in facts}


def test_a_statement_of_other_words_is_another():
    other = sheet(TEXT.replace("air surut", "jalan desa sudah dibuka lagi"))
    assert "s2" not in paired(sheet(), other)


def test_another_figure_is_another_count():
    other = sheet(TEXT.replace("tujuh", "enam"))
    assert "c1" not in paired(sheet(), other)
