"""Markdown for Obsidian and its like, from a template: front matter, notes in text order, facts with their claimants.

Written again over an earlier export, it keeps what the user wrote there; see `managed` and `front_matter`.
"""

from pathlib import Path
from typing import Any

from desktop_app.domain.selections import Selection
from desktop_app.exporters import excerpts, fields, front_matter, managed
from desktop_app.exporters.exporter import Exporter, Option
from desktop_app.exporters.front_matter import Value
from desktop_app.exporters.templates import Template

_OURS = frozenset(("kliping", "articles", "revision", "sha256", "reader", "exported", "generator", "left_out"))
_BOM = "\ufeff"


def standard_template() -> str:
    """The template that is used when the user brings none; a good one to begin with."""
    return Path(__file__).with_name("page.md").read_text(encoding="utf-8")


def write(selection: Selection, *, template: str = "") -> bytes:
    """One file: front matter of its own for a single document, a heading a document for several."""
    body, state = _body(selection, template)
    return (body + managed.state_line(state)).encode("utf-8", "replace")


def merge(selection: Selection, standing: bytes, *, template: str = "") -> bytes | None:
    """What `write` gives, with what the user wrote into the file where it stands; None if it is no earlier export."""
    try:
        old = standing.decode("utf-8")
    except UnicodeDecodeError:
        return None
    windows = "\r\n" in old
    old, before = managed.parted(old.removeprefix(_BOM).replace("\r\n", "\n"))
    new, state = _body(selection, template)
    managed_parts = len(managed.pieces(new)) > 1
    if before is None or not managed_parts or not _same_documents(before, state):
        return None
    old_matter, old_body = front_matter.split(old)
    _, new_body = front_matter.split(new)
    base = before.get("front_matter")
    matter = front_matter.merged(
        old_matter or "", state["front_matter"], base if isinstance(base, dict) else {}, ours=_OURS
    )
    text = f"---\n{matter}---\n{managed.merged(old_body, new_body).rstrip()}\n\n{managed.state_line(state)}"
    return (text.replace("\n", "\r\n") if windows else text).encode("utf-8", "replace")


def _same_documents(before: dict[str, Any], now: dict[str, Any]) -> bool:
    old, new = before.get("documents"), now["documents"]
    return isinstance(old, list) and isinstance(new, list) and (old == new or not {*old}.isdisjoint(new))


def _body(selection: Selection, template: str) -> tuple[str, dict[str, Any]]:
    """The file without its last line, and the state that goes there."""
    matter = _front_matter(selection)
    values = {
        "front_matter": front_matter.written(matter),
        "stories": list(fields.stories(selection)),
        "articles": list(fields.articles(selection)),
        "made": selection.made,
        "generator": selection.generator,
        "left_out": excerpts.left_out(selection.omissions),
    }
    text = Template(template or standard_template()).render(values, escape=fields.escaped)
    documents = [selected.document.id for selected in selection.documents]
    return managed.sealed(text).rstrip() + "\n\n", {"documents": documents, "front_matter": matter}


def _front_matter(selection: Selection) -> dict[str, Value]:
    matter: dict[str, Value] = {}
    if len(selection.documents) == 1:
        selected = selection.documents[0]
        matter |= fields.source_of(selected.document.source)
        matter["kliping"] = selected.document.id
        matter["revision"] = selected.revision.id
        matter["sha256"] = selected.revision.sha256
        matter["reader"] = f"{selected.revision.reader} {selected.revision.reader_version}"
    else:
        matter["articles"] = str(len(selection.documents))
    tags = list(dict.fromkeys(fields.tag(code.name) for code in selection.codes))
    if tags:
        matter["tags"] = tags
    if left_out := excerpts.left_out(selection.omissions):
        matter["left_out"] = left_out
    return matter | {"exported": selection.made, "generator": selection.generator}


EXPORTER = Exporter(
    name="markdown",
    label="Markdown",
    suffix=".md",
    media_type="text/markdown",
    write=write,
    merge=merge,
    options=(Option(name="template", label="Template", kind="text"),),
    holds=frozenset(("source", "notes", "facts")),
)
