"""What an `always` correction teaches the whole library."""

from typing import Any

import msgspec

from desktop_app.domain.anchoring import describe
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.own_names import OwnName
from desktop_app.domain.spans import Span
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for
from desktop_app.store.library import Library


def judged(library: Library, document: Document, start: int, end: int, fields: dict[str, Any]) -> str:
    target = describe(library.revision(document.revision), Span(start, end))
    judgement = Judgement(
        id=new_id(),
        document=document.id,
        kind="entity",
        target=target,
        verdict="corrected",
        created=now(),
        value={"fields": fields},
    )
    library.apply(ChangeSet(action="judgement.rename", changes=(Change(None, judgement),), document=document.id))
    return target.quote.exact


def test_a_correction_marked_always_is_a_name_of_the_library(library: Library, document: Document):
    words = judged(library, document, 0, 5, {"name": "BPSN", "type": "organisation", "always": True})
    assert OwnName(words=words, name="BPSN", type="organisation") in library.own_names()


def test_a_merge_marked_always_joins_the_two_in_the_next_article(library: Library, document: Document):
    same = msgspec.to_builtins(describe(library.revision(document.revision), Span(6, 10)))
    fields = {"same_as": same, "name": "Badan Sungai", "type": "organisation", "always": "yes"}
    words = judged(library, document, 0, 5, fields)
    sheet = extract(
        f"Menurut Badan Sungai, air surut. Petugas {words} pulang.",
        language=language_for("id"),
        published=None,
        own_names=library.own_names(),
    )
    assert len({m.entity for m in sheet.mentions if m.text in ("Badan Sungai", words)}) == 1


def test_another_correction_teaches_nothing(library: Library, document: Document):
    judged(library, document, 0, 5, {"name": "BPSN", "type": "organisation"})
    assert library.own_names() == ()


def test_what_was_taught_is_forgotten_with_undo(library: Library, document: Document):
    judged(library, document, 0, 5, {"name": "BPSN", "type": "organisation", "always": True})
    library.undo()
    assert library.own_names() == ()
