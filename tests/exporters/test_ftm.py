"""FollowTheMoney: its own library reads every entity, cleans nothing away and finds every reference."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.documents import Source
from desktop_app.domain.facts import Entity, Relation
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.selections import Selection
from desktop_app.exporters import ftm
from tests.golden import matches
from tests.samples import TIME, piece, revision, selection, sheet, span

ENTITIES = (
    *sheet().entities,
    Entity(id="e4", type="organisation", name="BPBD Pemalang", part_of="e2"),
    Entity(id="e5", type="person", name="Budi", aliases=("Bud",)),
    Entity(id="e6", type="group", name="warga"),
    Entity(id="e7", type="law", name="UU 1"),
    Entity(id="e8", type="place", name="Indonesia", country="ID"),
)


def tie(id: str, kind: str, subject: str, other: str | None, value: str | None = None) -> Relation:  # noqa: A002
    return Relation(
        id=id, type=kind, subject=subject, object=other, evidence=piece("Kepala BPBD Pemalang Sri Hartati"), value=value
    )


RELATIONS = (
    tie("r1", "holds_role", "e1", "e4", "Kepala"), tie("r2", "holds_role", "e5", "e8", "Presiden"),
    tie("r3", "holds_role", "e5", None, "Saksi"), tie("r4", "member_of", "e5", "e2"),
    tie("r5", "relative_of", "e1", "e5", "adik"), tie("r6", "located_in", "e4", "e3"), tie("r7", "part_of", "e4", "e2"),
    tie("r8", "ally_of", "e6", "e2"), tie("r9", "member_of", "e7", "e2"), tie("r10", "part_of", "e4", "e7"),
)  # fmt: skip


def chosen(**fields) -> Selection:
    """The sample with ties of every kind."""
    facts = replace(sheet(), entities=ENTITIES, relations=RELATIONS)
    return replace(selection(), documents=(replace(selection().documents[0], sheet=facts, **fields),))


def items(made: Selection) -> list[dict]:
    return [json.loads(line) for line in ftm.write(made).splitlines()]


def by_schema(made: Selection, schema: str) -> list[dict]:
    return [item["properties"] for item in items(made) if item["schema"] == schema]


def test_it_is_written_as_the_golden_file_holds():
    assert matches(Path(__file__).parent / "golden" / "ties.ftm.json", ftm.write(chosen()))


@pytest.mark.filterwarnings("ignore")
def test_every_entity_is_valid_and_nothing_is_cleaned_away():
    from followthemoney import model

    for item in items(chosen()):
        model.get(item["schema"]).validate(item)
        proxy = model.get_proxy(item, cleaned=False)
        assert {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()} == {
            name: sorted(values) for name, values in item["properties"].items()
        }


@pytest.mark.filterwarnings("ignore")
def test_every_reference_is_to_an_entity_of_its_kind():
    from followthemoney import model

    found = {item["id"]: model.get_proxy(item) for item in items(chosen())}
    for proxy in found.values():
        for prop, value in proxy.itervalues():
            if prop.range is not None:
                assert found[value].schema.is_a(prop.range)


def test_ids_are_given_once():
    ids = [item["id"] for item in items(chosen())]
    assert len(ids) == len(set(ids))


def test_everything_names_the_article_that_says_so():
    article, *others = items(chosen())
    assert article["schema"] == "Article"
    assert all(other["properties"]["proof"] == [article["id"]] for other in others)


def test_roles_memberships_and_kin_are_ties():
    made = chosen()
    assert [each["role"] for each in by_schema(made, "Membership") if "role" in each] == [["Kepala"]]
    assert [each["name"] for each in by_schema(made, "Position")] == [["Presiden"], ["Saksi"]]
    assert [each["relationship"] for each in by_schema(made, "Family")] == [["adik"]]
    assert [each["role"] for each in by_schema(made, "UnknownLink")] == [["located in"], ["part of"], ["ally of"]]


def test_the_words_of_the_article_stand_with_a_tie():
    assert by_schema(chosen(), "Family")[0]["summary"] == ["Kepala BPBD Pemalang Sri Hartati"]


def test_a_tie_that_the_reader_rejects_is_left_out():
    kin = replace(tie("r1", "relative_of", "e1", "e5"), evidence=piece("Sri Hartati"))
    facts = replace(sheet(), entities=ENTITIES, relations=(kin, tie("r2", "member_of", "e5", "e2")))
    judgement = Judgement(
        id="j", document=revision().document, kind="relation", target=describe(revision(), span("Sri Hartati")),
        verdict="rejected", created=TIME,
    )  # fmt: skip
    one = replace(selection().documents[0], sheet=facts)
    assert len(by_schema(Selection(documents=(one,)), "Family")) == 1
    judged = Selection(documents=(replace(one, judgements=(judgement,)),))
    assert by_schema(judged, "Family") == [] and len(by_schema(judged, "Membership")) == 1


@pytest.mark.filterwarnings("ignore")
def test_an_article_that_says_little_is_valid():
    from followthemoney import model

    one = selection().documents[0]
    bare = replace(one, sheet=None, document=replace(one.document, source=Source(url="file:///x", published="soon")))
    (item,) = items(Selection(documents=(bare,)))
    model.get("Article").validate(item)
    assert "sourceUrl" not in item["properties"] and "publishedAt" not in item["properties"]
