"""Commands that keep a library safe: check, backup, backups, restore."""

from datetime import timedelta
from pathlib import Path

import click

from desktop_app.cli.application import json_option, library_option, opened
from desktop_app.cli.output import complain, emit, printable, progress_bar, say
from desktop_app.errors import LibraryError

_path = click.argument("path", required=False, type=click.Path(path_type=Path))


@click.command()
@click.option("--rebuild-index", is_flag=True, help="First make the index that is searched anew.")
@library_option
def check(rebuild_index: bool, library: Path) -> None:
    """Check the library: every quote, hash, reference and index, and its newest backup.

    Exit status 1 and a list if anything is off.
    """
    from desktop_app.store import rotation
    from desktop_app.store.integrity import INDEXING, Problem

    _must_exist(library)
    with opened(library) as store:
        if rebuild_index:
            store.rebuild_index()
        problems = store.check()
    newest = next(iter(rotation.backups(library)), None)
    if newest is not None and not rotation.is_sound(newest.path):
        problems.append(Problem("backup_damaged", str(newest.path)))
    for problem in problems:
        say(f"{problem.code}  {printable(problem.record)}  {printable(problem.detail)}".rstrip())
    if problems:
        codes = {problem.code for problem in problems}
        remedy = (
            "kliping backup makes another one" if codes == {"backup_damaged"}
            else "kliping check --rebuild-index mends the index" if codes <= INDEXING
            else "kliping restore puts the newest good backup in place"
        )  # fmt: skip
        complain(f"Problems: {len(problems)}. {remedy}.")
        raise click.exceptions.Exit(1)
    complain("All is as it should be.")


@click.command()
@_path
@library_option
def backup(path: Path | None, library: Path) -> None:
    """Copy the library to PATH, also while it is in use.

    Without PATH the copy goes to the folder of its own backups beside it, and is named on standard output.
    """
    from desktop_app.store import rotation

    _must_exist(library)
    if path is None:
        made = rotation.rotate(library, due=timedelta(0))
        say(str(made) if made is not None else "Nothing has changed since the last backup.")
        return
    with opened(library) as store:
        store.backup(path)


@click.command()
@json_option
@library_option
def backups(as_json: bool, library: Path) -> None:
    """List the backups that the library made of itself, the newest first."""
    from desktop_app.store import rotation

    for each in rotation.backups(library):
        if as_json:
            emit({"path": str(each.path), "made": each.made.isoformat(), "bytes": each.size})
        else:
            say(f"{each.made:%Y-%m-%d %H:%M} UTC  {each.size / 1e6:8.1f} MB  {each.path}")


@click.command()
@_path
@library_option
def restore(path: Path | None, library: Path) -> None:
    """Put the backup at PATH in place of the library, which is kept beside it and named on standard output.

    Without PATH, the newest of its own backups that is not damaged.
    """
    from desktop_app import pipeline
    from desktop_app.store import rotation

    if path is None:
        found = rotation.newest_good(library)
        if found is None:
            raise LibraryError(f"There is no good backup of {library}.", remedy="Name the file of one.")
        path = found.path
    with progress_bar("Restoring") as progress:
        kept = pipeline.restore(path, library, progress=progress)
    if kept is not None:
        say(str(kept))


def _must_exist(library: Path) -> None:
    if not library.exists():
        raise LibraryError(f"There is no library at {library}.", remedy="Name another with --library.")


commands = (check, backup, backups, restore)
