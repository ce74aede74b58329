"""What the reader says of facts: accepted, rejected, corrected, merged, split off, added. Each is one step to undo.

A judgement is tied to the words of its fact. Verdicts ("accepted", "rejected") stand beside corrections.
"""

from collections.abc import Sequence
from typing import Any

import msgspec

from desktop_app.domain.anchoring import describe
from desktop_app.domain.changes import Change
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.judgements import FactKind, Judgement, Verdict
from desktop_app.domain.spans import Span
from desktop_app.gui.facts.rows import Row, Subject
from desktop_app.gui.session import Session

_VERDICTS = ("accepted", "rejected")


def verdicts(session: Session) -> dict[str, str]:
    """Key of each judged row → the verdict to show."""
    judged = session.judged
    return {} if judged is None else {key: judged.verdict(key) or "" for key in judged.standing}


def rejected_links(session: Session) -> frozenset[str]:
    """The ids of the links that were rejected."""
    said = verdicts(session).items()
    return frozenset(key.removeprefix("link:") for key, verdict in said if verdict == "rejected" and key[:5] == "link:")


def judge(session: Session, rows: Sequence[Row], verdict: Verdict) -> bool:
    """Accept or reject facts; the same verdict again takes it back. To reject a fact added by hand takes it away.

    False if there is nothing to judge, or refused.
    """
    pairs = [pair for row in rows for pair in zip((row.key, *row.also), row.subjects, strict=False)]
    if not pairs or session.document is None or session.revision is None:
        return False
    by_hand = [each for row in rows for each in _all_standing(session, row) if each.verdict == "added"]
    if by_hand and verdict == "rejected":
        return session.apply("judgement.withdraw", [Change(each, None) for each in by_hand])
    given = {key: _given(session, key) for key, _ in pairs}
    if all(each is not None and each.verdict == verdict for each in given.values()):
        return session.apply("judgement.withdraw", [Change(each, None) for each in given.values()])
    changes: list[Change] = []
    for key, subject in pairs:
        old = given[key]
        if old is None or old.verdict != verdict:
            changes += [] if old is None else [Change(old, None)]
            changes.append(Change(None, _judgement(session, subject, verdict)))
    return session.apply("judgement.create", changes)


def correct(session: Session, row: Row, fields: dict[str, Any]) -> bool:
    """Give a fact, or an entity, other fields; an earlier correction of it is replaced."""
    if not row.subjects or session.document is None:
        return False
    old = [each for each in _standing(session, row.key) if each.verdict in ("corrected", "added") and _is_own(each)]
    before = old[-1] if old else None
    if before is None:
        new = _judgement(session, row.subjects[0], "corrected", fields=fields)
    else:
        value = {**before.value, "fields": {**before.value.get("fields", {}), **fields}}
        new = msgspec.structs.replace(before, value=value)
    action = "judgement.rename" if row.subjects[0].kind == "entity" else "judgement.correct"
    return session.apply(action, (Change(before, new),))


def is_taught(session: Session, row: Row) -> bool:
    """Whether a correction of the name holds for every article."""
    return any(each.value.get("fields", {}).get("always") for each in _standing(session, row.key))


def merge(session: Session, rows: Sequence[Row], other: Row, *, taught: dict[str, Any] | None = None) -> bool:
    """Make the entities of rows one with that of another, whose name they take; `taught` are the fields of a name
    that makes it hold for every article.
    """
    merged = [row for row in rows if row.subjects]
    if not merged or not other.subjects or session.revision is None:
        return False
    target = msgspec.to_builtins(describe(session.revision, other.subjects[0].span))
    fields = {**(taught or {}), "same_as": target}
    made = [_judgement(session, row.subjects[0], "corrected", fields=fields) for row in merged]
    return session.apply("judgement.merge", [Change(None, each) for each in made])


def split(session: Session, row: Row, *, name: str, kind: str) -> bool:
    """Let the words of a mention stand for somebody else: the entity of that name, made if there is none."""
    if not row.subjects or not name.strip():
        return False
    old = [each for each in _standing(session, row.key) if each.verdict == "corrected"]
    made = _judgement(session, row.subjects[0], "corrected", fields={"name": name.strip(), "type": kind})
    return session.apply("judgement.split", (*(Change(each, None) for each in old), Change(None, made)))


def add(session: Session, kind: FactKind, span: Span, fields: dict[str, Any]) -> Judgement | None:
    """Add a fact by hand on these words. None if refused."""
    if session.document is None or session.revision is None:
        return None
    made = _judgement(session, Subject(kind=kind, span=span), "added", fields=fields)
    return made if session.apply("judgement.add", (Change(None, made),)) else None


def restore(session: Session, row: Row) -> bool:
    """Take back everything that was said of a fact."""
    standing = _all_standing(session, row)
    return bool(standing) and session.apply("judgement.withdraw", [Change(each, None) for each in standing])


def _standing(session: Session, key: str) -> tuple[Judgement, ...]:
    return () if session.judged is None else session.judged.standing.get(key, ())


def _all_standing(session: Session, row: Row) -> list[Judgement]:
    return [each for key in (row.key, *row.also) for each in _standing(session, key)]


def _given(session: Session, key: str) -> Judgement | None:
    return next((each for each in reversed(_standing(session, key)) if each.verdict in _VERDICTS), None)


def _is_own(judgement: Judgement) -> bool:
    """Whether the judgement holds fields of its fact, and not that an entity is another one."""
    return "same_as" not in judgement.value.get("fields", {})


def _judgement(
    session: Session, subject: Subject, verdict: Verdict, *, fields: dict[str, Any] | None = None
) -> Judgement:
    assert session.document is not None
    assert session.revision is not None
    value: dict[str, Any] = {"kind": subject.slot} if subject.slot else {}
    return Judgement(
        id=new_id(),
        document=session.document.id,
        kind=subject.kind,
        target=describe(session.revision, subject.span),
        verdict=verdict,
        created=now(),
        value=value if fields is None else value | {"fields": fields},
        author=session.library.author,
    )
