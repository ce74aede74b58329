"""Commands about changed articles: revise, revisions, diff, review."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from desktop_app.cli.application import json_option, library_option, opened
from desktop_app.cli.output import emit, printable, say
from desktop_app.cli.records import found_document
from desktop_app.domain.anchoring import Outcome
from desktop_app.domain.documents import Revision
from desktop_app.errors import UsageError

if TYPE_CHECKING:
    from desktop_app.domain.reanchoring import Reanchoring
    from desktop_app.store.library import Library

_id = click.argument("id")


@click.command()
@_id
@click.argument("file", type=click.Path(path_type=Path))
@library_option
def revise(id: str, file: Path, library: Path) -> None:  # noqa: A002 - the contract's name
    """Keep FILE as the current revision of the article with ID and print the revision's id.

    The notes stay on the old revision until `kliping review` moves them.
    """
    from desktop_app import pipeline
    from desktop_app.store import revising

    revision = pipeline.read(file)
    with opened(library) as store:
        document = found_document(store, id)
        say(
            revising.revise(
                store, document.id, revision, pipeline.extract(revision, own_names=store.own_names())
            ).revision
        )


@click.command()
@_id
@json_option
@library_option
def revisions(id: str, as_json: bool, library: Path) -> None:  # noqa: A002 - the contract's name
    """List the revisions of the article with ID, oldest first; the current one has a star."""
    with opened(library) as store:
        document = found_document(store, id)
        for revision in store.revisions(document.id):
            row = _revision(revision, current=revision.id == document.revision)
            if as_json:
                emit(row)
            else:
                star = "*" if row["current"] else " "
                say(f"{star} {row['id']}  {row['created']}  {row['sha256'][:12]}  {printable(row['file'])}")


def _revision(revision: Revision, *, current: bool) -> dict[str, Any]:
    return {
        "id": revision.id, "created": revision.created, "sha256": revision.sha256, "file": revision.file_name,
        "reader": f"{revision.reader} {revision.reader_version}", "current": current,
    }  # fmt: skip


@click.command()
@_id
@click.argument("old", required=False)
@click.argument("new", required=False)
@json_option
@library_option
def diff(id: str, old: str | None, new: str | None, as_json: bool, library: Path) -> None:  # noqa: A002
    """Show what differs between two revisions of the article with ID: OLD and NEW, else the last two.

    A difference in a number, negation, name, date or attribution is marked with an exclamation mark and its kind.
    """
    from desktop_app.store import revising

    with opened(library) as store:
        one, two = _pair(store, found_document(store, id).id, old, new)
        for each in revising.compare(one, two):
            words = each.old.slice(one.text), each.new.slice(two.text)
            if as_json:
                emit({
                    "edit": each.edit, "old": words[0], "new": words[1], "material": sorted(each.material),
                    "old_start": each.old.start, "old_end": each.old.end,
                    "new_start": each.new.start, "new_end": each.new.end,
                })  # fmt: skip
                continue
            flag = f"! {', '.join(sorted(each.material))}" if each.material else ""
            say(f"@ {each.new.start} {flag}".rstrip())
            for sign, side in zip("-+", words, strict=True):
                if side:
                    say(f"{sign} {printable(side)}")


def _pair(store: "Library", document: str, old: str | None, new: str | None) -> tuple[Revision, Revision]:
    """The two revisions with their texts. Raises UsageError when there are none such."""
    listed = store.revisions(document)
    ids = [revision.id for revision in listed]
    if len(ids) < 2 or (old or ids[0]) not in ids or (new or ids[-1]) not in ids:
        raise UsageError(
            "There are no two such revisions of this article.", remedy=f"See `kliping revisions {document}`."
        )
    later = new or ids[-1]
    earlier = old or ids[max(0, ids.index(later) - 1)]
    return store.revision(earlier), store.revision(later)


@click.command()
@_id
@click.option(
    "--accept", "outcomes", multiple=True, type=click.Choice(get_args(Outcome)), metavar="OUTCOME",
    help="Move the passages with this outcome to the words found: exact, moved, changed, materially_changed …",
)  # fmt: skip
@click.option(
    "--note", "notes", multiple=True, metavar="ID", help="Move the passages of this note; several may be named."
)
@json_option
@library_option
def review(
    id: str,  # noqa: A002 - the contract's name
    outcomes: tuple[str, ...],
    notes: tuple[str, ...],
    as_json: bool,
    library: Path,
) -> None:
    """List the passages of notes that were made for an older revision of the article with ID, with old and new words.

    Nothing is moved without --accept or --note. What is moved leaves the list, and can be undone.
    """
    from desktop_app.store import revising

    with opened(library) as store:
        document = found_document(store, id)
        listed = revising.review(store, document.id)
        chosen = [each for each in listed if each.anchoring.outcome in outcomes or each.annotation.id in notes]
        if chosen:
            revising.accept(store, document.id, chosen)
            listed = revising.review(store, document.id)
    for each in listed:
        if as_json:
            emit(_reanchoring(each))
            continue
        say(f"{each.annotation.id}  {each.anchoring.outcome}  {', '.join(sorted(each.anchoring.material))}".rstrip())
        say(f"- {printable(each.target.quote.exact)}")
        if each.words:
            say(f"+ {printable(each.words)}")


def _reanchoring(each: "Reanchoring") -> dict[str, Any]:
    found, place = each.anchoring, each.anchoring.span
    return {
        "annotation": each.annotation.id, "target": each.number, "outcome": found.outcome,
        "material": sorted(found.material), "similarity": round(found.similarity, 3),
        "old": each.target.quote.exact, "new": each.words, "comment": each.annotation.comment,
        "start": None if place is None else place.start, "end": None if place is None else place.end,
        "places": [[span.start, span.end] for span in found.places],
    }  # fmt: skip


commands = (revise, revisions, diff, review)
