"""Verdicts on facts. A judgement is tied to the words, so the row it belongs to is looked up by them."""

from collections.abc import Iterable

from desktop_app.domain.anchoring import anchor, describe
from desktop_app.domain.annotations import Target
from desktop_app.domain.changes import Change
from desktop_app.domain.documents import Revision
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.judgements import Judgement, Verdict
from desktop_app.domain.spans import Span
from desktop_app.gui.facts.rows import Row, Subject
from desktop_app.gui.session import Session

_SLOT = "kind"  # the field of a count's or an event's value that tells facts on the same words apart


def judge(session: Session, row: Row, verdict: Verdict) -> bool:
    """Accept or reject a fact; the same verdict again takes it back. False if there is nothing to judge, or refused."""
    if row.subject is None or session.document is None or session.revision is None:
        return False
    old = _standing(session, row.subject)
    if old is not None and old.verdict == verdict:
        return session.apply("judgement.withdraw", (Change(old, None),))
    judgement = Judgement(
        id=new_id(),
        document=session.document.id,
        kind=row.subject.kind,
        target=describe(session.revision, row.subject.span),
        verdict=verdict,
        created=now(),
        value={_SLOT: row.subject.slot} if row.subject.slot else {},
        author=session.library.author,
    )
    replaced = () if old is None else (Change(old, None),)
    return session.apply("judgement.create", (*replaced, Change(None, judgement)))


def verdicts(session: Session, rows: Iterable[Row]) -> dict[str, str]:
    """Key of each judged row → its verdict."""
    if session.revision is None or not session.judgements:
        return {}
    standing = {
        subject: judgement.verdict
        for judgement in session.judgements.values()
        if (subject := _subject(judgement, session.revision)) is not None
    }
    return {row.key: standing[row.subject] for row in rows if row.subject is not None and row.subject in standing}


def _standing(session: Session, subject: Subject) -> Judgement | None:
    revision = session.revision
    found = [each for each in session.judgements.values() if revision and _subject(each, revision) == subject]
    return found[-1] if found else None


def _subject(judgement: Judgement, revision: Revision) -> Subject | None:
    target = judgement.target
    span = target.span if target.revision == revision.id else _same_words(target, revision)
    return None if span is None else Subject(kind=judgement.kind, span=span, slot=str(judgement.value.get(_SLOT, "")))


def _same_words(target: Target, revision: Revision) -> Span | None:
    """Where the words judged stand in another revision; a verdict on 12 dead is none on 21."""
    found = anchor(revision.text, target)
    return found.span if found.outcome in ("exact", "moved") else None
