"""People whom only the office before their name tells."""

from datetime import date

import pytest

from desktop_app.domain.facts import Entity, Mention
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.introduced import person_behind_office
from desktop_app.languages import language_for


def draft_of(text: str, name: str, *, confidence: float = 0.6) -> Draft:
    """A draft in which the tagger took `name` for a place."""
    draft = Draft(text=text, language=language_for("id"), published=date(2022, 3, 16), blocks=())
    start = text.index(name)
    draft.entities.append(Entity(id="e1", type="place", name=name))
    draft.mentions.append(
        Mention(
            start=start,
            end=start + len(name),
            text=name,
            type="place",
            entity="e1",
            confidence=confidence,
            found_by="model:name",
        )
    )
    return draft


@pytest.mark.parametrize(
    ("office", "name", "whole"),
    [
        ("Wali Kota", "Inés Armas", "Inés Armas"),
        ("ketua majelis", "Azhari Basri", "Azhari Basri"),
        ("Jaksa", "Oyelaran", "Temitope Oyelaran"),
    ],
)
def test_who_speaks_by_an_office_is_a_person_over_the_whole_name(office, name, whole):
    draft = draft_of(f"{office} {whole} menuntut kapal kedua.", name)
    words = draft.cut(0, len(office) + 1 + len(whole))
    assert person_behind_office(draft, words) == "e1"
    assert (draft.entity("e1").type, draft.mentions[0].type, draft.mentions[0].text) == ("person", "person", whole)


def test_a_place_that_the_tagger_is_sure_of_stays_one():
    draft = draft_of("Wali Kota Nuevo Manzanar menuntut kapal kedua.", "Nuevo Manzanar", confidence=0.95)
    assert person_behind_office(draft, draft.cut(0, 24)) is None


def test_one_word_behind_an_office_is_its_place():
    draft = draft_of("Wali Kota Manzanar menuntut kapal kedua.", "Manzanar")
    assert person_behind_office(draft, draft.cut(0, 18)) is None


def test_a_known_place_stays_one():
    draft = draft_of("Gubernur Jawa Tengah menuntut kapal kedua.", "Jawa Tengah")
    assert person_behind_office(draft, draft.cut(0, 20)) is None
