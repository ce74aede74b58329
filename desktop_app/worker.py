"""Reading and extraction in a process of their own, so that the window never waits for them.

Measured: a busy Python thread makes the window's frames up to 88 ms apart, a spawned process leaves them at 17 ms.
"""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop_app.errors import KlipingError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from desktop_app.domain.comparison import Comparison
    from desktop_app.domain.documents import Revision
    from desktop_app.domain.facts import FactSheet
    from desktop_app.domain.merging import Choices
    from desktop_app.domain.own_names import OwnName
    from desktop_app.exchange import Arrivals
    from desktop_app.exports import Done, Plan, Preview
    from desktop_app.store.merging import Proposal

Progress = Callable[[int, int], None]  # how much is done, of how much

_WAITED_FOR = 12_000  # characters; all cores work at an article while it is waited for, half of them at what takes long
_NICENESS = 10
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS of Windows


def serve(connection: "Connection") -> None:
    """Do one task after the other until the other side hangs up.

    Receives (name, arguments); sends ("progress", done, total), then ("done", result) or ("failed", KlipingError).
    """
    _step_back()
    _end_with_parent()
    while True:
        try:
            name, arguments = connection.recv()
        except (EOFError, OSError):
            return
        answer = _answer(connection, name, arguments)
        try:
            connection.send(answer)
        except OSError:
            return
        except Exception as error:
            connection.send(("failed", _bug(name, error)))


def _answer(connection: "Connection", name: str, arguments: tuple[Any, ...]) -> tuple[str, Any]:
    try:
        return "done", TASKS[name](lambda done, total: connection.send(("progress", done, total)), *arguments)
    except KlipingError as error:
        return "failed", error
    except Exception as error:
        return "failed", _bug(name, error)


def _bug(name: str, error: Exception) -> KlipingError:
    """What the window says of a mistake of the program's own; the note has what a report needs."""
    said = KlipingError(
        f"The task “{name}” stopped at a mistake in the program ({type(error).__name__}).",
        remedy="Report it with the details, please.",
    )
    import traceback

    said.add_note("".join(traceback.format_exception(error)))
    return said


def _read(progress: Progress, path: str) -> "Revision":
    from desktop_app import pipeline

    return pipeline.read(path, progress=progress)


def _take(progress: Progress, path: str) -> "Revision | None":
    """The article in a file, None where it holds notes made elsewhere."""
    from desktop_app import intake, pipeline

    return None if intake.brings_notes(path) else pipeline.read(path, progress=progress)


def _read_files(progress: Progress, paths: list[str]) -> "list[Revision | KlipingError]":
    """Each file's revision, or its error in its place."""
    from desktop_app import pipeline

    found: list[Revision | KlipingError] = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        try:
            found.append(pipeline.read(path))
        except KlipingError as error:
            found.append(error)
    progress(len(paths), len(paths))
    return found


def _read_text(progress: Progress, text: str, title: str = "", url: str = "") -> "Revision":
    from desktop_app import pipeline

    return pipeline.read_text(text, title=title, url=url)


def _read_html(progress: Progress, html: str, url: str = "") -> "Revision":
    from desktop_app import pipeline

    return pipeline.read_html(html, url=url)


def _extract(
    progress: Progress,
    revision: "Revision",
    published: str | None = None,
    language: str | None = None,
    own_names: "tuple[OwnName, ...]" = (),
) -> "FactSheet":
    from desktop_app import pipeline

    threads = pipeline.cores() if len(revision.text) <= _WAITED_FOR else max(1, pipeline.cores() // 2)
    return pipeline.extract(revision, published=published, language=language, own_names=own_names, threads=threads)


def _export(progress: Progress, library: str, plan: "Plan") -> "Done":
    """The files of an export, from the library as it is on the disk."""
    from pathlib import Path

    from desktop_app import exports
    from desktop_app.store.library import Library

    with Library(Path(library), stem_at_once=False) as store:
        return exports.carry_out(store, plan, progress=progress)


def _preview(progress: Progress, library: str, plan: "Plan", most: int) -> "Preview":
    """The beginning of an export of an article that is long."""
    from pathlib import Path

    from desktop_app import exports
    from desktop_app.store.library import Library

    with Library(Path(library), stem_at_once=False) as store:
        return exports.preview(store, plan, most=most)


def _story(progress: Progress, library: str, story: str) -> "Comparison":
    """A story across its sources, from the library as it is on the disk; facts that are missing are found and kept."""
    from pathlib import Path

    from desktop_app import pipeline
    from desktop_app.store.library import Library

    with Library(Path(library), stem_at_once=False) as store:
        return pipeline.story(store, story, progress=progress)


def _bring_in(
    progress: Progress, library: str, author: str, files: list[str], document: str | None = None
) -> "list[Arrivals | Proposal | KlipingError]":
    """Bring the notes of files into the library, each file in a step of its own, and say what became of them.

    A bundle is only compared: the reader decides where it clashes. A file that cannot be read leaves its error.
    """
    from pathlib import Path

    from desktop_app.exchange import bring_in
    from desktop_app.files import file_bytes
    from desktop_app.importers import imported_from
    from desktop_app.store.library import Library
    from desktop_app.store.merging import propose

    came: list[Arrivals | Proposal | KlipingError] = []
    with Library(Path(library), author=author, stem_at_once=False) as store:
        for file in map(Path, files):
            progress(0, 0)
            try:
                imported = imported_from(file_bytes(file), file_name=file.name)
                if imported.bundle is not None:
                    came.append(propose(store, imported.bundle, progress=progress))
                else:
                    came.append(bring_in(store, imported, document=document, progress=progress))
            except KlipingError as error:
                came.append(error)
    return came


def _merge(progress: Progress, library: str, author: str, file: str, choices: "Choices") -> tuple[int, int]:
    """Merge the bundle in a file: how many records were added, and updated."""
    from pathlib import Path

    from desktop_app.errors import ReadingError
    from desktop_app.files import file_bytes
    from desktop_app.importers import imported_from
    from desktop_app.store.library import Library
    from desktop_app.store.merging import merge

    brought = imported_from(file_bytes(Path(file)), file_name=Path(file).name).bundle
    if brought is None:
        raise ReadingError(f"{file} is no bundle any more.", remedy="Bring it in again.")
    with Library(Path(library), author=author, stem_at_once=False) as store:
        merged = merge(store, brought, choices=choices, progress=progress)
    return merged.added, merged.updated


TASKS: dict[str, Callable[..., Any]] = {
    "read": _read,
    "take": _take,
    "read_files": _read_files,
    "read_text": _read_text,
    "read_html": _read_html,
    "extract": _extract,
    "export": _export,
    "bring_in": _bring_in,
    "merge": _merge,
    "preview": _preview,
    "story": _story,
}


def _step_back() -> None:
    """Leave the processor to the window, and Ctrl+C too."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_NICENESS)


def _end_with_parent() -> None:
    """A window that was killed must not leave a busy process behind."""
    from multiprocessing import parent_process
    from threading import Thread

    parent = parent_process()
    if parent is not None:
        Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)
