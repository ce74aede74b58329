"""Commands that list what is in a library: notes, similar, history."""

from pathlib import Path
from typing import Any, get_args

import click

from desktop_app.cli.application import json_option, library_option, opened
from desktop_app.cli.output import emit, printable, say
from desktop_app.cli.records import found_document
from desktop_app.domain.annotations import COLOURS, Colour, Status
from desktop_app.errors import LibraryError


@click.command()
@click.option("--tag", metavar="NAME", help="Only notes with this tag.")
@click.option("--status", type=click.Choice(get_args(Status)), help="Only notes with this status.")
@click.option("--colour", type=click.Choice(COLOURS), help="Only notes in this colour.")
@click.option("--author", metavar="NAME", help="Only notes of this author.")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="The most notes to list.")
@click.option("--before", metavar="ID", help="Go on behind the note with this id, the last of the page before.")
@json_option
@library_option
def notes(
    tag: str | None,
    status: Status | None,
    colour: Colour | None,
    author: str | None,
    limit: int,
    before: str | None,
    as_json: bool,
    library: Path,
) -> None:
    """List the notes of all articles, the latest first."""
    from desktop_app.store import listing

    with opened(library) as store:
        code = None if tag is None else store.code_named(tag)
        if tag is not None and code is None:
            raise LibraryError(f'There is no tag "{tag}" in {library}.', remedy="See the tags of `kliping show`.")
        names = {each.id: each.name for each in store.codes()}
        for note in listing.annotations(
            store, code=code and code.id, status=status, colour=colour, author=author, before=before, limit=limit
        ):
            tags = [names.get(each, each) for each in note.tags]
            if as_json:
                emit(_note(note, tags))
                continue
            words = " · ".join(filter(None, (note.comment, ", ".join(tags))))
            say(f"{note.id}  {note.document}")
            say(f"    “{printable(note.targets[0].quote.exact)}” {printable(words)}".rstrip())


def _note(note: Any, tags: list[str]) -> dict[str, Any]:
    return {
        "id": note.id, "document": note.document, "quote": note.targets[0].quote.exact, "comment": note.comment,
        "tags": tags, "colour": note.colour, "status": note.status, "author": note.author, "created": note.created,
        "modified": note.modified,
    }  # fmt: skip


@click.command()
@click.argument("id")
@click.option("--least", type=click.FloatRange(0, 1), default=0.3, show_default=True, help="Of the shorter text.")
@json_option
@library_option
def similar(id: str, least: float, as_json: bool, library: Path) -> None:  # noqa: A002 - the contract's name
    """List articles that share text with the one with ID, the most alike first: copies of one report among them."""
    from desktop_app.store import similar as similarity

    with opened(library) as store:
        document = found_document(store, id)
        for each in similarity.similar(store.database, document.id, least=least):
            title = store.document(each.document).source.title
            is_copy = each.shared >= similarity.COPY
            if as_json:
                emit({
                    "id": each.document, "title": title, "similarity": round(each.similarity, 3),
                    "shared": round(each.shared, 3), "copy": is_copy,
                })  # fmt: skip
            else:
                say(f"{each.document}  {each.shared:4.0%}  {'copy' if is_copy else '    '}  {printable(title)}")


@click.command()
@click.argument("id", required=False)
@json_option
@library_option
def history(id: str | None, as_json: bool, library: Path) -> None:  # noqa: A002 - the contract's name
    """List who did what and when, oldest first: to the article with ID, or in the whole library.

    With --json, each line has the records before and after: the audit trail.
    """
    from desktop_app.store.trail import trail

    with opened(library) as store:
        document = None if id is None else found_document(store, id).id
        for row in trail(store, document):
            if as_json:
                emit(row)
            else:
                state = "" if row["state"] == "done" else f" ({row['state']})"
                say(f"{row['number']:>6}  {row['at']}  {printable(row['author']) or '-'}  {row['action']}{state}")


commands = (notes, similar, history)
