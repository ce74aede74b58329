"""Words for the steps of the history, what became of passages, and what is material in a difference."""

from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt

from desktop_app.domain.annotations import Target
from desktop_app.gui import wording
from desktop_app.gui.wording import translate


def steps() -> dict[str, str]:
    """Action of a change set → what was done. Actions that are not here are shown as they are."""
    return {
        "document.add": translate("Steps", "Article added"),
        "document.bin": translate("Steps", "Article moved to the bin"),
        "document.unbin": translate("Steps", "Article put back"),
        "document.restore": translate("Steps", "Article put back"),
        "document.source": translate("Steps", "Source edited"),
        "document.stories": translate("Steps", "Story of the article changed"),
        "revision.add": translate("Steps", "Revision added"),
        "revision.choose": translate("Steps", "Older revision chosen"),
        "annotation.create": translate("Steps", "Note made"),
        "annotation.edit": translate("Steps", "Note edited"),
        "annotation.bin": translate("Steps", "Note moved to the bin"),
        "annotation.reanchor": translate("Steps", "Notes moved to the new text"),
        "judgement.create": translate("Steps", "Fact judged"),
        "judgement.add": translate("Steps", "Fact added by hand"),
        "judgement.withdraw": translate("Steps", "Judgement withdrawn"),
        "judgement.correct": translate("Steps", "Fact corrected"),
        "judgement.rename": translate("Steps", "Name corrected"),
        "judgement.merge": translate("Steps", "Names merged"),
        "judgement.split": translate("Steps", "Name split off"),
        "notes.import": translate("Steps", "Notes imported"),
        "code.create": translate("Steps", "Tag made"),
        "code.edit": translate("Steps", "Tag edited"),
        "story.create": translate("Steps", "Story made"),
        "story.edit": translate("Steps", "Story edited"),
        "story.remove": translate("Steps", "Story dissolved"),
        "bundle.merge": translate("Steps", "Bundle merged"),
        "bin.empty": translate("Steps", "Bin emptied"),
    }


def step(action: str) -> str:
    """What was done, in words."""
    return steps().get(action, action)


def states() -> dict[str, str]:
    """State of a step → its word."""
    return {
        "done": "",
        "undone": translate("Steps", "undone"),
        "dropped": translate("Steps", "cannot be redone"),
    }


def outcomes() -> dict[str, str]:
    """What became of a passage → its word."""
    return {
        "exact": translate("Review", "the same words"),
        "moved": translate("Review", "the same words elsewhere"),
        "changed": translate("Review", "changed"),
        "materially_changed": translate("Review", "changed in substance"),
        "ambiguous": translate("Review", "several places"),
        "orphan": translate("Review", "not found"),
    }


def fates() -> dict[str, str]:
    """What became of a note from elsewhere → its word."""
    return outcomes() | {
        "known": translate("Review", "was here already"),
        "updated": translate("Review", "newer than the one here"),
        "homeless": translate("Review", "its article is not here"),
    }


def material() -> dict[str, str]:
    """Kind of a material change → its word."""
    return {
        "number": translate("Review", "number"),
        "negation": translate("Review", "negation"),
        "name": translate("Review", "name"),
        "date": translate("Review", "date"),
        "attribution": translate("Review", "attribution"),
    }


def fields() -> dict[str, str]:
    """Field of a record → its word, for those that people change."""
    return {
        "comment": translate("Merge", "Note"),
        "tags": translate("Merge", "Tags"),
        "colour": translate("Merge", "Colour"),
        "status": translate("Merge", "Status"),
        "reason": translate("Merge", "Reason"),
        "targets": translate("Merge", "Passage"),
        "binned": translate("Merge", "Bin"),
        "name": translate("Merge", "Name"),
        "description": translate("Merge", "Description"),
        "note": translate("Merge", "Note of the story"),
        "parent": translate("Merge", "Tag above"),
        "private": translate("Merge", "Private"),
        "revision": translate("Merge", "Current text"),
        "source.byline": translate("Merge", "By-line"),
        "source.url": translate("Merge", "Address"),
        "source.updated": translate("Merge", "Updated"),
        "source.language": translate("Merge", "Language"),
        "source.section": translate("Merge", "Section"),
        "source.licence": translate("Merge", "Licence"),
        "source.title": translate("Merge", "Title"),
        "source.publisher": translate("Merge", "Publisher"),
        "source.published": translate("Merge", "Published"),
        "source.reliability": translate("Merge", "Reliability"),
        "source.credibility": translate("Merge", "Credibility"),
        "source.note": translate("Merge", "Source note"),
    }


def shown(field: str, value: Any) -> str:
    """The value of a field as people read it."""
    if value in (None, "", ()):
        return "—"
    if isinstance(value, tuple):
        return " ⇄ ".join(each.quote.exact if isinstance(each, Target) else str(each) for each in value)
    if isinstance(value, bool):
        return translate("Merge", "yes") if value else translate("Merge", "no")
    words = {
        "status": wording.annotation_states,
        "colour": wording.colours,
        "source.reliability": wording.reliabilities,
        "source.credibility": wording.credibilities,
    }.get(field)
    if words is not None:
        return words().get(value, str(value))
    dates = {"binned": moment, "source.published": wording.day, "source.updated": wording.day}.get(field, str)
    return dates(value)


def materials(kinds: frozenset[str]) -> str:
    """Kinds of material changes as a list of words."""
    words = material()
    return ", ".join(words[kind] for kind in words if kind in kinds)


def moment(at: str) -> str:
    """A UTC time (ISO 8601) as the clock here shows it."""
    time = QDateTime.fromString(at, Qt.DateFormat.ISODate)
    return QLocale().toString(time.toLocalTime(), QLocale.FormatType.ShortFormat) if time.isValid() else at


def excerpt(text: str, start: int, end: int, *, reach: int = 40) -> str:
    """The words of a passage between brackets with some of what stands around them, on one line."""
    before, after = text[max(0, start - reach) : start], text[end : end + reach]
    return " ".join(f"{'…' if start > reach else ''}{before}[{text[start:end]}]{after}…".split())
