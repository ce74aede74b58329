"""Commands that keep a library safe: check, backup, restore."""

from pathlib import Path

import click

from desktop_app.cli.application import library_option, opened
from desktop_app.cli.output import printable, say
from desktop_app.errors import LibraryError

_path = click.argument("path", type=click.Path(path_type=Path))


@click.command()
@library_option
def check(library: Path) -> None:
    """Check the library: every quote, hash, reference and index. Exit status 1 and a list if anything is off."""
    _must_exist(library)
    with opened(library) as store:
        problems = store.check()
    for problem in problems:
        say(f"{problem.code}  {printable(problem.record)}  {printable(problem.detail)}".rstrip())
    if problems:
        raise click.exceptions.Exit(1)


@click.command()
@_path
@library_option
def backup(path: Path, library: Path) -> None:
    """Copy the library to PATH, also while it is in use."""
    _must_exist(library)
    with opened(library) as store:
        store.backup(path)


@click.command()
@_path
@library_option
def restore(path: Path, library: Path) -> None:
    """Put the backup at PATH in place of the library, which is kept beside it and named on standard output."""
    from desktop_app import pipeline

    kept = pipeline.restore(path, library)
    if kept is not None:
        say(str(kept))


def _must_exist(library: Path) -> None:
    if not library.exists():
        raise LibraryError(f"There is no library at {library}.", remedy="Name another with --library.")


commands = (check, backup, restore)
