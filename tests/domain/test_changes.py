"""Change sets and their inverses."""

import json
import re

import pytest
from msgspec.structs import replace

from desktop_app.domain.annotations import Code
from desktop_app.domain.changes import Change, ChangeSet, changes_from_json, changes_to_json, record_from_json
from desktop_app.domain.documents import Document, Source, Story
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.spans import Span
from tests.samples import annotation, revision


@pytest.fixture
def changes() -> ChangeSet:
    """One change set with every kind of record, made, changed and removed."""
    note = annotation(1, Span(0, 6), comment="a", tags=("t",))
    document = Document(id=note.document, source=Source(title="a"), revision=revision().id, added=now(), stories=("s",))
    verdict = Judgement(
        id="j", document=document.id, kind="count", target=note.targets[0], verdict="corrected", created=now(),
        value={"value": 7, "side": ["e1"], "of": None},
    )  # fmt: skip
    code = Code(id="t", name="toll")
    return ChangeSet(
        action="everything",
        changes=(
            Change(None, document),
            Change(None, replace(revision(), text="", original=b"")),
            Change(code, replace(code, name="korban")),
            Change(note, replace(note, comment="b", private=True)),
            Change(verdict, None),
            Change(None, Story(id="s", name="Perang", created=now())),
        ),
        document=document.id,
    )


def test_the_inverse_of_the_inverse_is_the_change_set(changes):
    assert changes.inverse().inverse() == changes
    assert changes.inverse() != changes


def test_the_inverse_undoes_in_the_other_order(changes):
    inverse = changes.inverse().changes
    assert [change.before for change in inverse] == [change.after for change in reversed(changes.changes)]


def test_changes_survive_json(changes):
    assert changes_from_json(changes_to_json(changes.changes)) == changes.changes


def test_content_is_not_in_the_json():
    (value,) = json.loads(changes_to_json((Change(None, revision()),)))
    assert "text" not in value["after"] and "original" not in value["after"]


def test_changes_are_found_by_kind(changes):
    assert [change.record.id for change in changes.of_kind("code")] == ["t"]


def test_an_unknown_kind_and_a_wrong_form_are_refused():
    with pytest.raises(KeyError):
        record_from_json("nothing", {})
    with pytest.raises(ValueError, match="name"):
        record_from_json("code", {"id": "t"})


def test_a_change_of_nothing_has_no_record():
    with pytest.raises(ValueError, match="before or after"):
        _ = Change(None, None).record


def test_ids_are_version_7_and_sort_by_time():
    ids = [new_id() for _ in range(50)]
    form = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
    assert all(form.fullmatch(id) for id in ids) and len(set(ids)) == 50  # noqa: A001
    assert [each[:13] for each in ids] == sorted(each[:13] for each in ids)
