"""Articles to learn from: the gold standard (``NAME.txt`` + ``NAME.facts.json``) and two public sets of named
sentences.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.extraction.heads import SPAN_HEADS

Range = tuple[int, int]
FOLDS = 5
_PUBLIC_LABELS = {
    "PER": "person",
    "PERSON": "person",
    "ORG": "organisation",
    "ORGANISATION": "organisation",
    "LOC": "place",
    "PLACE": "place",
}
_NO_SPACE_BEFORE = set(".,;:!?)]}%")
_NO_SPACE_AFTER = set("([{")


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled span; head is one of ``SPAN_HEADS`` or ``WORD_HEADS``."""

    start: int
    end: int
    head: str
    label: str


@dataclass(frozen=True, slots=True)
class Choice:
    """For a span of a link's source, the right targets; none if the text has none near."""

    kind: str
    source: Range
    targets: frozenset[Range]


@dataclass(frozen=True, slots=True)
class Article:
    """A text with the paragraphs to learn from (boilerplate left out), its labels and links. ``heads`` are those it
    is labelled for.
    """

    name: str
    text: str
    paragraphs: list[Range]
    labels: list[Label]
    choices: list[Choice] = field(default_factory=list)
    heads: frozenset[str] = frozenset()


def gold_files(folder: Path) -> list[Path]:
    """Fact sheets of the folder in sorted order; the fold of an article is its place in this list modulo five."""
    return sorted(folder.glob("*.facts.json"))


def in_fold(files: list[Path], fold: int) -> list[Path]:
    """Files left out of training in this fold."""
    return [path for number, path in enumerate(files) if number % FOLDS == fold]


def gold_article(path: Path) -> Article:
    """The article of a fact sheet beside its text."""
    sheet = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_name(path.name.replace(".facts.json", ".txt")).read_text(encoding="utf-8")
    skipped = [(junk["start"], junk["end"]) for junk in sheet["boilerplate"]]
    lines = [match.span() for match in re.finditer(r"[^\n]+", text)]
    kept = [(a, b) for a, b in lines if not any(x <= a and b <= y for x, y in skipped)]
    labels = list(
        dict.fromkeys([*_mentions(sheet), *_statements(sheet), *_figures(sheet), *_events(sheet), *_roles(sheet)])
    )
    heads = frozenset(SPAN_HEADS) - {"idner", "nergrit"}
    return Article(path.name.removesuffix(".facts.json"), text, kept, labels, list(_choices(sheet)), heads)


def _range(span: dict[str, Any]) -> Range:
    return span["start"], span["end"]


def _mentions(sheet: dict[str, Any]) -> Iterator[Label]:
    names = [mention for mention in sheet["mentions"] if mention["form"] != "nominal"]
    ranges = [_range(mention) for mention in names]
    for mention in sheet["mentions"]:
        start, end = _range(mention)
        if mention["form"] == "nominal":
            yield Label(start, end, "nominal", mention["type"])
            continue
        nested = any(a <= start and end <= b and (a, b) != (start, end) for a, b in ranges)
        yield Label(start, end, "inner" if nested else "name", mention["type"])
        if not nested:
            yield Label(start, end, "metonym", "metonym" if mention["form"] == "metonym" else "plain")


def _statements(sheet: dict[str, Any]) -> Iterator[Label]:
    for statement in sheet["statements"]:
        if statement["speaker"]:
            yield Label(*_range(statement["speaker"]), "speaker", "speaker")
        if statement["cue"]:
            cue = _range(statement["cue"])
            yield Label(*cue, "cue", "cue")
            yield Label(*cue, "act", statement["act"])
            yield Label(*cue, "mode", statement["mode"])
        for content in statement["content"]:
            yield Label(*_range(content), "content", "content")


def _figures(sheet: dict[str, Any]) -> Iterator[Label]:
    for time in sheet["times"]:
        yield Label(*_range(time), "time", "time")
    for number in sheet["numbers"]:
        yield Label(*_range(number), "figure", number["kind"])
    for count in sheet["counts"]:
        yield Label(*_range(count["evidence"]), "count", count["kind"])
        if count["number"]:
            yield Label(*_range(count["number"]), "number", count["kind"])


def _events(sheet: dict[str, Any]) -> Iterator[Label]:
    for event in sheet["events"]:
        for trigger in event["triggers"]:
            yield Label(*_range(trigger), "event", "event")
            yield Label(*_range(trigger), "type", event["type"])
            yield Label(*_range(trigger), "status", event["status"])


def _role_range(relation: dict[str, Any]) -> Range | None:
    evidence, value = relation["evidence"], relation["value"]
    if relation["type"] != "holds_role" or not value or value not in evidence["text"]:
        return None
    start = evidence["start"] + evidence["text"].index(value)
    return start, start + len(value)


def _roles(sheet: dict[str, Any]) -> Iterator[Label]:
    for relation in sheet["relations"]:
        found = _role_range(relation)
        if found:
            yield Label(*found, "role", "role")


def _choices(sheet: dict[str, Any]) -> Iterator[Choice]:
    mentions = sheet["mentions"]
    for statement in sheet["statements"]:
        if not statement["cue"]:
            continue
        cue = _range(statement["cue"])
        yield Choice("speaker", cue, frozenset([_range(statement["speaker"])] if statement["speaker"] else []))
        yield Choice("when", cue, _times_of(sheet, statement["when"]))
        for content in statement["content"]:
            yield Choice("content", _range(content), frozenset([cue]))
    for relation in sheet["relations"]:
        role = _role_range(relation)
        if role:
            yield Choice(
                "holder",
                role,
                frozenset(_range(m) for m in mentions if m["entity"] == relation["subject"] and m["form"] == "name"),
            )
    for count in sheet["counts"]:
        if count["number"]:
            number, side = _range(count["number"]), set(count["side"])
            yield Choice("when", number, _times_of(sheet, count["when"]))
            yield Choice(
                "side",
                number,
                frozenset(_range(m) for m in mentions if m["entity"] in side or m.get("refers_to") in side),
            )
    for event in sheet["events"]:
        triggers = sorted(_range(trigger) for trigger in event["triggers"])
        for place, trigger in enumerate(triggers):
            yield Choice("when", trigger, _times_of(sheet, event["when"]))
            yield Choice("same", trigger, frozenset(triggers[:place]))


def _times_of(sheet: dict[str, Any], when: str | None) -> frozenset[Range]:
    return frozenset(
        _range(time) for time in sheet["times"] if when and time["value"] and when[:10] == time["value"][:10]
    )


def public_sentences(path: Path, head: str) -> list[Article]:
    """Sentences of a CoNLL file (word first, begin–inside–outside tag last), joined to text with the usual spacing."""
    found: list[Article] = []
    words: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        fields = line.split("\t") if "\t" in line else line.split()
        if fields and fields[0].strip():
            words.append(fields[0].strip())
            tags.append(fields[-1].strip())
        elif words:
            found.append(_sentence(f"{path.parent.name}-{len(found)}", words, tags, head))
            words, tags = [], []
    return found


def _sentence(name: str, words: list[str], tags: list[str], head: str) -> Article:
    text, ranges = joined(words)
    labels: list[Label] = []
    current: list[Any] | None = None
    for (start, end), tag in zip(ranges, tags, strict=True):
        kind = _PUBLIC_LABELS.get(tag[2:])
        if current and (kind != current[2] or tag[0] == "B"):
            labels.append(Label(current[0], current[1], head, current[2]))
            current = None
        if kind and current:
            current[1] = end
        elif kind:
            current = [start, end, kind]
    if current:
        labels.append(Label(current[0], current[1], head, current[2]))
    return Article(name, text, [(0, len(text))], labels, [], frozenset([head]))


def joined(words: Iterable[str]) -> tuple[str, list[Range]]:
    """Text of the words with no space before closing and after opening signs (quotes alternate), and each word's
    range.
    """
    text, ranges, open_quote, glue = "", [], False, True
    for word in words:
        closing = word == '"' and open_quote
        if not (glue or closing or word[0] in _NO_SPACE_BEFORE):
            text += " "
        ranges.append((len(text), len(text) + len(word)))
        text += word
        if word == '"':
            open_quote = not open_quote
        glue = word[0] in _NO_SPACE_AFTER or (word == '"' and open_quote)
    return text, ranges
