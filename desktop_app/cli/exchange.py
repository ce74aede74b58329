"""Commands about formats: export, formats."""

import sys
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.application import library_option, opened
from desktop_app.cli.output import emit, say
from desktop_app.cli.records import found_document
from desktop_app.errors import UsageError


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID]…")
@click.option("--all", "everything", is_flag=True, help="All articles of the library.")
@click.option("--format", "format_", metavar="NAME", help="See `kliping formats`; else the end of PATH decides.")
@click.option(
    "-o", "--output", "path", required=True, metavar="PATH", type=click.Path(path_type=Path, allow_dash=True),
    help="The file to write; - is standard output.",
)  # fmt: skip
@library_option
def export(ids: tuple[str, ...], everything: bool, format_: str | None, path: Path, library: Path) -> None:
    """Write articles with their notes and facts to a file."""
    from desktop_app import pipeline
    from desktop_app.exporters import exporter_for

    if bool(ids) == everything:
        raise UsageError("It is not clear what to export.", remedy="Name articles by their ids, or say --all.")
    to_stdout = path == Path("-")
    exporter = exporter_for("" if to_stdout else path.name, name=format_)
    with opened(library) as store:
        chosen = None if everything else [found_document(store, id).id for id in ids]  # noqa: A001
        if to_stdout:
            sys.stdout.flush()
            sys.stdout.buffer.write(pipeline.export_bytes(store.selection(chosen), format=exporter.name))
        else:
            pipeline.export(store, chosen, path, format=exporter.name)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@library_option
def formats(as_json: bool, library: Path) -> None:
    """List what can be read, imported and written."""
    for row in _rows():
        if as_json:
            emit(row)
        else:
            say(f"{row['role']:9} {row['name']:10} {' '.join(row['suffixes']):24} {row['label']}")


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
