"""What the reader taught the library holds in every article."""

from datetime import date

from desktop_app.domain.facts import FactSheet
from desktop_app.domain.own_names import OwnName
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for

TEXT = "Zarqo Umbra meminta bantuan. Menurut warga, Zarqo Umbra sudah bubar. KRU juga datang."


def sheet(*names: OwnName) -> FactSheet:
    return extract(TEXT, language=language_for("id"), published=date(2022, 3, 16), own_names=names)


def named(found: FactSheet, words: str) -> list[tuple[str, str]]:
    entities = [found.entity(m.entity) for m in found.mentions if m.text == words]
    return [(entity.name, entity.type) for entity in entities if entity is not None]


def test_taught_words_are_of_the_taught_type_everywhere():
    own = OwnName(words="Zarqo Umbra", name="Zarqo Umbra", type="organisation")
    assert named(sheet(own), "Zarqo Umbra") == [("Zarqo Umbra", "organisation")] * 2


def test_taught_words_name_the_taught_entity():
    names = (
        OwnName(words="KRU", name="Zarqo Umbra", type="organisation"),
        OwnName(words="Zarqo Umbra", name="Zarqo Umbra", type="organisation"),
    )
    found = sheet(*names)
    assert len({m.entity for m in found.mentions if m.text in ("KRU", "Zarqo Umbra")}) == 1


def test_words_that_the_engine_had_missed_are_found():
    own = OwnName(words="bantuan", name="Bantuan", type="work")
    assert named(sheet(own), "bantuan") == [("Bantuan", "work")]


def test_part_of_a_word_is_not_the_name():
    own = OwnName(words="Zar", name="Zar", type="person")
    assert named(sheet(own), "Zar") == []
