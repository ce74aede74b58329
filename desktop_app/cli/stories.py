"""Commands about stories: folders of articles with a note of their own, and their sources side by side."""

from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec
from msgspec.structs import replace

from desktop_app.cli.application import json_option, library_option, opened
from desktop_app.cli.output import emit, printable, progress_bar, say
from desktop_app.cli.records import found_document
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document, Story
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.offsets import canonical

if TYPE_CHECKING:
    from desktop_app.store.library import Library


@click.group(invoke_without_command=True)
@json_option
@library_option
@click.pass_context
def stories(context: click.Context, as_json: bool, library: Path) -> None:
    """List the stories with their notes and how many articles they have; `stories show NAME` compares the sources."""
    context.obj = library
    if context.invoked_subcommand is not None:
        return
    from desktop_app.store.shelves import shelves

    with opened(library) as store:
        numbers = shelves(store).stories
        for each in store.stories():
            count = numbers.get(each.id, 0)
            if as_json:
                emit({**msgspec.to_builtins(each), "articles": count})
            else:
                say(f"{each.id}  {count:>5}  {printable(each.name)}  {printable(each.note)}".rstrip())


@stories.command()
@click.argument("name")
@click.option("--known", is_flag=True, help="Leave out articles without facts instead of looking for them now.")
@json_option
@library_option
def show(name: str, known: bool, as_json: bool, library: Path) -> None:
    """Print the story NAME across its sources: who gives which figure, what happened, who says what.

    Copies of one report count as one source. Every figure has its article and its place in it.
    """
    from desktop_app.cli.comparing import written
    from desktop_app.pipeline import story as across

    with opened(library) as store, progress_bar("Looking for facts") as progress:
        comparison = across(store, name, facts=not known, progress=progress)
    if as_json:
        emit(comparison)
    else:
        for line in written(comparison):
            say(line)


@click.command()
@click.argument("name")
@click.argument("ids", nargs=-1, metavar="[ID]…")
@click.option("--note", metavar="TEXT", help="The story's own note, in Markdown; replaces the one it has.")
@click.option("--remove", is_flag=True, help="Take the articles out of the story instead.")
@library_option
def story(name: str, ids: tuple[str, ...], note: str | None, remove: bool, library: Path) -> None:
    """Put the articles with these IDs into the story NAME, which is made if it is not there, and print its id."""
    with opened(library) as store:
        documents = [found_document(store, each) for each in dict.fromkeys(ids)]
        old = next((each for each in store.stories() if each.name == name.strip()), None)
        made = old or Story(id=new_id(), name=canonical(name).strip(), created=now())
        told = made if note is None else replace(made, note=canonical(note))
        changes = [Change(old, told)] if told != old else []
        changes += [change for each in documents for change in _moved(each, made.id, remove=remove)]
        _apply(store, changes, new=old is None)
        say(told.id)


def _moved(document: Document, story: str, *, remove: bool) -> list[Change]:
    others = tuple(each for each in document.stories if each != story)
    stories = others if remove else (*others, story)
    return [] if set(stories) == set(document.stories) else [Change(document, replace(document, stories=stories))]


def _apply(store: "Library", changes: list[Change], *, new: bool) -> None:
    if changes:
        store.apply(ChangeSet(action="story.create" if new else "story.edit", changes=tuple(changes)))


commands = (stories, story)
