"""Commands about formats: export, formats."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.application import json_option, library_option, opened
from desktop_app.cli.output import complain, emit, progress_bar, say
from desktop_app.cli.records import found_document
from desktop_app.domain.scopes import FACTS, Facts, Scope
from desktop_app.errors import UsageError
from desktop_app.files import file_bytes

if TYPE_CHECKING:
    from desktop_app.domain.selections import Omission
    from desktop_app.exports import Plan
    from desktop_app.store.library import Library

_STDOUT = Path("-")


def _print_template(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value and not context.resilient_parsing:
        from desktop_app.exporters.markdown import standard_template

        sys.stdout.write(standard_template())
        context.exit()


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID]…")
@click.option("--all", "everything", is_flag=True, help="All articles of the library.")
@click.option("--story", metavar="NAME", help="The articles of a story.")
@click.option("--format", "format_", metavar="NAME", help="See `kliping formats`; else the end of PATH decides.")
@click.option(
    "-o", "--output", "path", required=True, metavar="PATH", type=click.Path(path_type=Path, allow_dash=True),
    help="The file to write; - is standard output.",
)  # fmt: skip
@click.option("--each", is_flag=True, help="A file for each article; PATH is their folder.")
@click.option("--facts", type=click.Choice(FACTS), default=FACTS[0], show_default=True, help="Which facts go out.")
@click.option("--no-notes", is_flag=True, help="Leave out the notes.")
@click.option("--private", is_flag=True, help="Private notes go out too.")
@click.option("--no-names", is_flag=True, help="Leave out the names of those who wrote notes.")
@click.option("--no-paths", is_flag=True, help="Leave out names and paths of files on this computer.")
@click.option("--template", type=click.Path(path_type=Path), metavar="FILE", help="Markdown as this template has it.")
@click.option("--option", "options", multiple=True, metavar="NAME=VALUE", help="An option of the format.")
@click.option("--manifest", is_flag=True, help="Write PATH.manifest.json: the files, their hashes, what was left out.")
@click.option("--dry-run", is_flag=True, help="Print what would change, and write nothing.")
@click.option("--force", is_flag=True, help="Replace a file that is there. Markdown of Kliping is merged without it.")
@click.option(
    "--print-template", is_flag=True, is_eager=True, expose_value=False, callback=_print_template,
    help="Print the template that Markdown is written by, to make one of your own from.",
)  # fmt: skip
@library_option
def export(
    ids: tuple[str, ...], everything: bool, story: str | None, format_: str | None, path: Path, library: Path,
    options: tuple[str, ...], template: Path | None, each: bool, manifest: bool, dry_run: bool, force: bool,
    **scope: Any,
) -> None:  # fmt: skip
    """Write articles with their notes and facts to a file.

    What a user wrote into Markdown that was exported before is kept.
    """
    if sum((bool(ids), everything, story is not None)) != 1:
        raise UsageError(
            "It is not clear what to export.", remedy="Name articles by their ids, or say --all, or --story NAME."
        )
    if each and format_ is None:
        raise UsageError("It is not clear which format the files are to have.", remedy="Say --format NAME.")
    from desktop_app.exporters import exporter_for
    from desktop_app.exporters.excerpts import left_out
    from desktop_app.exports import Plan

    with opened(library) as store:
        plan = Plan(
            path=path,
            format=exporter_for("" if path == _STDOUT else path.name, name=format_).name,
            documents=_chosen(store, ids, story),
            scope=_scope(**scope),
            options=_options(options, template),
            each=each,
            manifest=manifest,
            replace=force,
        )
        omissions = _dry_run(store, plan) if dry_run else _carry_out(store, plan)
    if omissions:
        complain(f"Left out: {left_out(omissions)}.")


def _carry_out(store: "Library", plan: "Plan") -> "tuple[Omission, ...]":
    from desktop_app import exports

    if plan.path == _STDOUT:
        selection = exports.selected(store, plan)
        sys.stdout.flush()
        sys.stdout.buffer.write(exports.export_bytes(selection, format=plan.format, options=plan.options))
        return selection.omissions
    with progress_bar("Exporting") as progress:
        return exports.carry_out(store, plan, progress=progress).omissions


def _dry_run(store: "Library", plan: "Plan") -> "tuple[Omission, ...]":
    from desktop_app import exports

    selection = exports.selected(store, plan)
    for change in exports.changes(selection, plan):
        sys.stdout.write(change)
    return selection.omissions


def _options(given: tuple[str, ...], template: Path | None) -> dict[str, str]:
    options: dict[str, str] = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals:
            raise UsageError(f'"{each}" is no option.', remedy="Write it as NAME=VALUE.")
        options[name] = value
    if template is not None:
        options["template"] = file_bytes(template).decode("utf-8-sig", "replace")
    return options


def _scope(*, facts: Facts, no_notes: bool, private: bool, no_names: bool, no_paths: bool) -> Scope:
    return Scope(facts=facts, notes=not no_notes, private=private, names=not no_names, paths=not no_paths)


def _chosen(store: "Library", ids: tuple[str, ...], story: str | None) -> tuple[str, ...] | None:
    """The ids of the articles to export; None for all."""
    if ids:
        return tuple(found_document(store, each).id for each in ids)
    if story is None:
        return None
    from desktop_app.store.stories import story_named

    return tuple(document.id for document in store.documents(story=story_named(store, story).id))


@click.command()
@json_option
@library_option
def formats(as_json: bool, library: Path) -> None:
    """List what can be read, imported and written."""
    for row in _rows():
        if as_json:
            emit(row)
        else:
            say(f"{row['role']:9} {row['name']:14} {' '.join(row['suffixes']):24} {row['label']}")


def _rows() -> list[dict[str, Any]]:
    from desktop_app.exporters import exporters
    from desktop_app.importers import importers
    from desktop_app.readers import readers

    found = [
        *(("reader", each.name, each.label, each.suffixes) for each in readers),
        *(("importer", each.name, each.label, each.suffixes) for each in importers),
        *(("exporter", each.name, each.label, (each.suffix,)) for each in exporters),
    ]
    return [dict(zip(("role", "name", "label", "suffixes"), row, strict=True)) for row in found]


commands = (export, formats)
