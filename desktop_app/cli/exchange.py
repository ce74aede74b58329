"""Commands about formats: export, formats."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.application import library_option, opened
from desktop_app.cli.output import complain, emit, say, with_progress
from desktop_app.cli.records import found_document
from desktop_app.domain.scopes import FACTS, Facts, Scope, narrowed
from desktop_app.domain.selections import Selection
from desktop_app.errors import UsageError

if TYPE_CHECKING:
    from desktop_app.exporters.exporter import Exporter
    from desktop_app.exports import Written
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
    exporter = _exporter(path, format_, each=each)
    given = _options(options, template)
    with opened(library) as store:
        selection = narrowed(store.selection(_chosen(store, ids, story)), _scope(**scope))
    if path == _STDOUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(_bytes(selection, exporter, given))
    elif dry_run:
        _show_difference(selection, path, exporter, given, each=each, force=force)
    else:
        written = _written(selection, path, exporter, given, each=each, force=force)
        if manifest:
            _write_manifest(selection, written, path, each=each, force=force)
    _say_what_is_missing(selection)


def _exporter(path: Path, name: str | None, *, each: bool) -> "Exporter":
    from desktop_app.exporters import exporter_for

    if each and name is None:
        raise UsageError("It is not clear which format the files are to have.", remedy="Say --format NAME.")
    return exporter_for("" if path == _STDOUT else path.name, name=name)


def _options(given: tuple[str, ...], template: Path | None) -> dict[str, str]:
    from desktop_app.files import file_bytes

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


def _chosen(store: "Library", ids: tuple[str, ...], story: str | None) -> list[str] | None:
    """The ids of the articles to export; None for all."""
    if ids:
        return [found_document(store, each).id for each in ids]
    if story is None:
        return None
    found = next((each for each in store.stories() if story in (each.name, each.id)), None)
    if found is None:
        names = ", ".join(each.name for each in store.stories()) or "none yet"
        raise UsageError(f'There is no story "{story}".', remedy=f"There are: {names}.")
    return [document.id for document in store.documents(story=found.id)]


def _bytes(selection: Selection, exporter: "Exporter", options: dict[str, str]) -> bytes:
    from desktop_app.exports import checked

    return exporter.write(selection, **checked(exporter, options))


def _written(
    selection: Selection, path: Path, exporter: "Exporter", options: dict[str, str], *, each: bool, force: bool
) -> "list[Written]":
    from desktop_app import exports

    if not each:
        return [exports.write(selection, path, exporter=exporter, options=options, replace=force)]
    files = exports.write_each(selection, path, exporter=exporter, options=options, replace=force)
    return list(with_progress(files, length=len(selection.documents), label="Exporting"))


def _write_manifest(selection: Selection, written: "list[Written]", path: Path, *, each: bool, force: bool) -> None:
    from desktop_app.exports import write_manifest

    beside = path / "manifest.json" if each else path.with_name(f"{path.name}.manifest.json")
    write_manifest(selection, written, beside, replace=force)


def _show_difference(
    selection: Selection, path: Path, exporter: "Exporter", options: dict[str, str], *, each: bool, force: bool
) -> None:
    from desktop_app import exports

    files = exports.named(selection, path, exporter) if each else [(path, selection)]
    for file, part in files:
        sys.stdout.write(exports.difference(part, file, exporter=exporter, options=options, replace=force))


def _say_what_is_missing(selection: Selection) -> None:
    from desktop_app.exporters.excerpts import left_out

    if words := left_out(selection):
        complain(f"Left out: {words}.")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
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
