"""The fields that a Markdown template can name: what is known of each article, as words.

Of a field with `_quoted` at its end every line begins with `> `, as Markdown's quotations do.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Source
from desktop_app.domain.facts import Entity
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import excerpts
from desktop_app.exporters.excerpts import Counted, Facts, Happened, Places, Said
from desktop_app.exporters.managed import defused
from desktop_app.exporters.templates import Fields

SOURCE = ("title", "byline", "publisher", "url", "published", "updated", "retrieved", "language", "section", "licence")

# what Markdown, Obsidian (comments, mathematics, tags, block names) and tables would take for a sign of theirs
_SIGNS = re.compile(r"[\\`*_{}\[\]<>#|~$%^=&!]")
_LINE_START = re.compile(r"^(?:([-+:])|(\d{1,9})([.)]))")
_BARE_LINK = re.compile(r"(?i)\b(https?|ftp|www)([:.])")
_NO_TAG = re.compile(r"[^\w/-]+")


def escaped(words: str) -> str:
    """Words that Markdown shows as they are, on one line."""
    line = " ".join(words.split())
    if line.replace(" ", "").isalpha():
        return line
    line = _BARE_LINK.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", line))
    return _LINE_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", line)


def tag(name: str) -> str:
    """A tag as Obsidian allows it: letters, digits, _, - and /, and not digits alone."""
    words = _NO_TAG.sub("-", name).strip("-/")
    return f"n{words}" if not words or words.isdigit() else words


def source_of(source: Source) -> list[tuple[str, str]]:
    """What is known of where an article came from, name by name."""
    return [(name, value) for name in SOURCE if (value := getattr(source, name))]


def stories(selection: Selection) -> Iterator[Fields]:
    """The fields of each story that has a note; of one article alone none, for the note is about several."""
    for story in excerpts.stories(selection):
        yield {"id": story.id, "name": story.name, "note": _contained(defused(story.note))}


def articles(selection: Selection) -> Iterator[Fields]:
    """The fields of each article."""
    labels = excerpts.labels(selection)
    for selected in selection.documents:
        yield _article(selected, labels)


def _article(selected: SelectedDocument, labels: Mapping[str, str]) -> Fields:
    source, revision = selected.document.source, selected.revision
    places = Places(revision)
    found = Facts(selected)
    facts = {
        "statements": [_statement(each) for each in found.statements()],
        "counts": [_count(each) for each in found.counts()],
        "events": [_event(each) for each in found.events()],
        "names": [_name(each) for each in found.entities()],
    }
    return {
        **dict.fromkeys(SOURCE, ""),
        **dict(source_of(source)),
        "id": selected.document.id,
        "revision": revision.id,
        "sha256": revision.sha256,
        "reader": f"{revision.reader} {revision.reader_version}",
        "text": defused(revision.text),
        "source": [{"name": name, "value": value} for name, value in source_of(source) if name != "title"],
        "source_note": _contained(source.note) if source.note.strip() else "",
        "notes": [_note(each, places, labels) for each in selected.annotations],
        "has_notes": bool(selected.annotations),
        "has_facts": any(facts.values()),
        **{f"has_{name}": bool(rows) for name, rows in facts.items()},
        **facts,
    }


def _note(annotation: Annotation, places: Places, labels: Mapping[str, str]) -> Fields:
    names = excerpts.tag_names(annotation, labels)
    comment = annotation.comment.strip()
    return {
        "id": annotation.id,
        "quote": excerpts.quote(annotation),
        "quoted": "\n\n".join(_quoted(target.quote.exact) for target in annotation.targets),
        "comment": defused(annotation.comment) if comment else "",
        "comment_quoted": _contained(annotation.comment) if comment else "",
        "links": [{"quoted": _quoted(target.quote.exact)} for target in annotation.links],
        "tags": [{"tag": tag(name), "name": name} for name in names],
        "colour": annotation.colour,
        "status": annotation.status,
        "judged": annotation.status != "unchecked",
        "reason": annotation.reason,
        "motivation": annotation.motivation,
        "author": annotation.author,
        "created": annotation.created,
        "modified": annotation.modified,
        "revision": annotation.targets[0].revision,
        "place": places.all_of(annotation),
        "start": str(annotation.targets[0].span.start),
        "end": str(annotation.targets[0].span.end),
    }


def _quoted(quote: str) -> str:
    return "\n".join(f"> {escaped(line)}".rstrip() for line in quote.split("\n"))


def _contained(markdown: str) -> str:
    """The user's own Markdown in a quotation: an open fence or HTML comment of theirs ends with it."""
    return "\n".join(f"> {line}".rstrip() for line in markdown.split("\n"))


def _statement(said: Said) -> Fields:
    return {
        "speaker": excerpts.speaker_of(said),
        "content": said.content,
        "how": _listed((said.act, said.mode, said.verdict)),
        "when": said.when,
        "place": str(said.place),
    }


def _count(counted: Counted) -> Fields:
    return {
        "kind": counted.kind,
        "figure": counted.figure,
        "of": counted.of,
        "side": counted.side,
        "claimed_by": counted.claimed_by or "the article",
        "when": counted.when,
        "words": counted.evidence,
        "place": str(counted.place),
        "verdict": counted.verdict,
    }


def _event(event: Happened) -> Fields:
    return {
        "type": event.type,
        "who": event.who,
        "where": event.where,
        "when": event.when,
        "status": event.status,
        "trigger": event.trigger,
        "place": str(event.place),
        "verdict": event.verdict,
    }


def _name(entity: Entity) -> Fields:
    return {
        "name": entity.name,
        "type": entity.type,
        "aliases": ", ".join(entity.aliases),
        "country": entity.country or "",
    }


def _listed(words: Iterable[str]) -> str:
    return ", ".join(filter(None, words))
