"""The terminal: `kliping [FILE…]` opens the window, `kliping COMMAND …` does the same things without one."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app import paths

COMMANDS = (
    "annotate", "backup", "backups", "check", "diff", "export", "extract", "formats", "history", "import",
    "import-notes", "list", "notes", "restore", "review", "revise", "revisions", "search", "show", "similar",
    "stories", "story",
)  # fmt: skip
_PATIENCE = 5.0  # seconds that threads are given to end


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for (without them: the process's own) and return the exit status."""
    own_process = arguments is None
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    library, rest = _library(arguments)
    if not rest or _are_files(rest):
        return _window([Path(name) for name in rest if name != "--"], library)
    from desktop_app.cli.application import INTERRUPTED, run  # click costs a window 30 ms that it does not need

    status = run(arguments)
    if status == INTERRUPTED and own_process:
        _end(status)
    return status


def _end(status: int) -> None:
    """End the process if a thread does not: Python waits for pools, and one that Ctrl+C struck may never end."""
    import threading

    others = [thread for thread in threading.enumerate() if thread is not threading.main_thread() and not thread.daemon]
    for thread in others:
        thread.join(_PATIENCE)
    if any(thread.is_alive() for thread in others):
        sys.stdout.flush()
        os._exit(status)


def _library(arguments: list[str]) -> tuple[Path, list[str]]:
    """The library asked for before anything else, and what follows."""
    if len(arguments) > 1 and arguments[0] == "--library":
        return Path(arguments[1]), arguments[2:]
    if arguments and arguments[0].startswith("--library="):
        return Path(arguments[0].partition("=")[2]), arguments[1:]
    return paths.default_library(), arguments


def _are_files(arguments: list[str]) -> bool:
    """Whether these are files to open: a misspelt command is not, unless a file has that name."""
    first = arguments[0]
    if first == "--":
        return True
    if first.startswith("-") or first in COMMANDS:
        return False
    return Path(first).exists() or any(sign in first for sign in (".", "/", os.sep))


def load_window() -> Callable[..., int]:
    """`open_window`, loaded in the order that costs least: once Qt is there, it reads the source of each module."""
    gc.disable()  # nothing made while starting is rubbish; the window enables it again
    import desktop_app.store.library  # noqa: F401
    from desktop_app.gui.main import open_window  # Qt is loaded here and nowhere else

    return open_window


def _window(files: list[Path], library: Path) -> int:
    return load_window()(files, library=library)
