"""Markdown for Obsidian and its like: front matter, notes in text order, facts with their speakers and claimants."""

import json
import re
from collections.abc import Iterable, Iterator

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Source
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.excerpts import Counted, Said, counts, events, place_of, statements, tag_names
from desktop_app.exporters.exporter import Exporter

# what Markdown, Obsidian (comments, mathematics, tags, block names) and tables would take for a sign of theirs
_SIGNS = re.compile(r"[\\`*_{}\[\]<>#|~$%^=&!]")
_LINE_START = re.compile(r"^(\s*)(?:([-+:])|(\d{1,9})([.)]))", re.MULTILINE)
_BARE_LINK = re.compile(r"(?i)\b(https?|ftp|www)([:.])")
# YAML 1.2 §5.1: characters that are not printable, and those that break lines
_NOT_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_NO_TAG = re.compile(r"[^\w/-]+")
_SOURCE = ("title", "byline", "publisher", "url", "published", "updated", "retrieved", "language", "section", "licence")


def write(selection: Selection) -> bytes:
    """One file: front matter of its own for a single document, a heading a document for several."""
    pages = ["\n".join(_page(selected, selection)) for selected in selection.documents]
    matter = "\n".join(_front_matter(selection)) + "\n\n"
    return (matter + "\n\n---\n\n".join(pages) + "\n").encode("utf-8", "replace")


def escaped(words: str) -> str:
    """Words that Markdown shows as they are, on one line."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(words.split()))
    line = _BARE_LINK.sub(r"\1\\\2", line)
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[2] else f"{m[1]}{m[3]}\\{m[4]}", line)


def _front_matter(selection: Selection) -> Iterator[str]:
    yield "---"
    if len(selection.documents) == 1:
        yield from _source_fields(selection.documents[0])
    else:
        yield f"articles: {len(selection.documents)}"
    tags = dict.fromkeys(_tag(code.name) for code in selection.codes)
    if tags:
        yield f"tags: [{', '.join(_yaml(tag) for tag in tags)}]"
    yield f"exported: {_yaml(selection.made)}"
    yield f"generator: {_yaml(selection.generator)}"
    yield "---"


def _source_fields(selected: SelectedDocument) -> Iterator[str]:
    for name, value in _source(selected.document.source):
        yield f"{name}: {_yaml(value)}"
    yield f"kliping: {_yaml(selected.document.id)}"
    yield f"revision: {_yaml(selected.revision.id)}"
    yield f"sha256: {_yaml(selected.revision.sha256)}"
    yield f"reader: {_yaml(f'{selected.revision.reader} {selected.revision.reader_version}')}"


def _source(source: Source) -> list[tuple[str, str]]:
    return [(name, value) for name in _SOURCE if (value := getattr(source, name))]


def _yaml(value: str) -> str:
    """A scalar that every YAML reader takes for the same string: JSON is YAML."""
    return _NOT_YAML.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(value, ensure_ascii=False))


def _tag(name: str) -> str:
    """A tag as Obsidian allows it: letters, digits, _, - and /, and not digits alone."""
    tag = _NO_TAG.sub("-", name).strip("-/")
    return f"n{tag}" if not tag or tag.isdigit() else tag


def _page(selected: SelectedDocument, selection: Selection) -> Iterator[str]:
    source = selected.document.source
    yield f"# {escaped(source.title) or 'Untitled'}"
    yield ""
    for name, value in _source(source):
        if name != "title":
            yield f"- {name}: {escaped(value)}"
    yield f"- sha256: {selected.revision.sha256}"
    if source.note.strip():
        yield ""
        yield from _contained(source.note, "Source")
    if selected.annotations:
        yield "\n## Notes"
    for annotation in selected.annotations:
        yield ""
        yield from _note(annotation, selected, selection)
    yield from _facts(selected)


def _note(annotation: Annotation, selected: SelectedDocument, selection: Selection) -> Iterator[str]:
    for number, target in enumerate(annotation.targets):
        if number:
            yield ""
        for line in target.quote.exact.split("\n"):
            yield f"> {escaped(line)}".rstrip()
    if annotation.comment.strip():
        yield ""
        yield from _contained(annotation.comment, "Note")
    places = " and ".join(str(place_of(selected.revision, target.span)) for target in annotation.targets)
    about = [
        places,
        *(f"#{_tag(name)}" for name in tag_names(annotation, selection)),
        annotation.colour,
        annotation.status if annotation.status != "unchecked" else "",
        escaped(annotation.author),
        annotation.modified,
    ]
    yield ""
    yield f"{' · '.join(filter(None, about))} ^note-{annotation.id}"


def _contained(markdown: str, title: str) -> Iterator[str]:
    """The user's own Markdown in a callout: an open fence or HTML comment of theirs ends with it."""
    yield f"> [!note] {title}"
    for line in markdown.split("\n"):
        yield f"> {line}".rstrip()


def _facts(selected: SelectedDocument) -> Iterator[str]:
    sheet = selected.sheet
    if sheet is None:
        return
    yield from _table(
        "Who says what",
        ("Speaker", "Says", "How", "When", "Where"),
        [_said(each) for each in statements(selected) if each.verdict != "rejected"],
    )
    yield from _table(
        "Figures and who claims them",
        ("What", "Figure", "Of", "Whose", "Claimed by", "When", "Words"),
        [_counted(each) for each in counts(selected) if each.verdict != "rejected"],
    )
    yield from _table(
        "Events",
        ("What", "Who", "Where", "When", "Status"),
        events(selected),
    )
    yield from _table(
        "Names",
        ("Name", "Kind", "Also"),
        [(entity.name, entity.type, ", ".join(entity.aliases)) for entity in sheet.entities],
    )


def _said(said: Said) -> tuple[str, ...]:
    speaker = said.speaker if not said.who or said.who == said.speaker else f"{said.speaker} ({said.who})"
    how = ", ".join(filter(None, (said.act, said.mode, said.verdict)))
    return (speaker or "nobody named", said.content, how, said.when, str(said.place))


def _counted(counted: Counted) -> tuple[str, ...]:
    claimed = counted.claimed_by or "the article"
    return (
        counted.kind, counted.figure, counted.of, counted.side, claimed, counted.when, counted.evidence,
    )  # fmt: skip


def _table(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    rows = list(rows)
    if not rows:
        return
    yield f"\n## {title}\n"
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(escaped(cell) for cell in row)} |"


EXPORTER = Exporter(name="markdown", label="Markdown", suffix=".md", media_type="text/markdown", write=write)
