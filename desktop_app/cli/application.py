"""The group of commands, and how a command ends: exit status 0 done, 1 something is wrong, 2 wrong usage."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app import __version__, paths
from desktop_app.cli.output import complain
from desktop_app.errors import DamageError, KlipingError, UsageError

if TYPE_CHECKING:
    from desktop_app.store.library import Library

INTERRUPTED = 130  # what shells give for a process ended by Ctrl+C


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command, the window opens: kliping [--library PATH] [FILE]…",
)
@click.version_option(__version__, "-V", "--version", message="%(version)s")
@click.option("--library", type=click.Path(path_type=Path), help="The library file; else $KLIPING_LIBRARY, else yours.")
@click.pass_context
def kliping(context: click.Context, library: Path | None) -> None:
    """Read news with its facts beside it, from the terminal."""
    context.obj = library


def library_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command --library; it gets the path of the library to use as `library`."""

    def chosen(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path:
        return value or context.find_object(Path) or paths.default_library()

    return click.option(
        "--library",
        type=click.Path(path_type=Path),
        callback=chosen,
        help="The library file; else $KLIPING_LIBRARY, else the one in your data folder.",
    )(command)


json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")


@contextmanager
def opened(path: Path) -> Iterator["Library"]:
    """The library at `path`, made with its folder if it is not there yet."""
    from desktop_app.settings import Settings
    from desktop_app.store.library import Library

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KlipingError(
            f"The folder {path.parent} cannot be made ({error.strerror}).", remedy="Choose another with --library."
        ) from error
    try:
        library = Library(path, author=Settings(paths.settings_file()).get("author", ""))
    except DamageError as error:
        raise _with_backup(error, path) from error
    with library:
        yield library


def _with_backup(error: DamageError, path: Path) -> DamageError:
    """The error with the newest good backup of the library as its remedy, if there is one."""
    from desktop_app.store.rotation import newest_good

    found = newest_good(path)
    if found is None:
        return error
    return DamageError(error.message, remedy=f"Restore the backup of {found.made:%Y-%m-%d %H:%M} UTC: kliping restore.")


def run(arguments: Sequence[str]) -> int:
    """Run one command line. Errors of the world become one sentence; bugs are raised."""
    from desktop_app.cli import articles, exchange, importing, keeping, listing, notes, revising, stories

    for module in (articles, exchange, importing, keeping, listing, notes, revising, stories):
        for command in module.commands:
            kliping.add_command(command)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue]
    try:
        status = _run(list(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the output has seen enough; the rest goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _run(arguments: list[str]) -> int:
    try:
        # not Command.main(), which makes exit status 1 of a reader who has seen enough
        with kliping.make_context("kliping", arguments) as context:
            kliping.invoke(context)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        complain(_sentence(error))
        return 2
    except (click.Abort, KeyboardInterrupt):
        complain("Interrupted.")
        return INTERRUPTED
    except KlipingError as error:
        complain(str(error))
        return 2 if isinstance(error, UsageError) else 1
    return 0


def _sentence(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    help_hint = f" Try '{context.command_path} --help'." if context is not None else ""
    return error.format_message() + help_hint
