"""Starts the window: painted with the article that was open last, then the worker, then what was asked for."""

import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop_app import __version__, paths
from desktop_app.errors import DamageError, KlipingError, LibraryError
from desktop_app.gui import translations
from desktop_app.gui.faults import Faults
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.session import Session
from desktop_app.gui.speech import said
from desktop_app.gui.window import Window
from desktop_app.settings import Settings
from desktop_app.store.database import ended_uncleanly
from desktop_app.store.library import Library

ID = "org.kliping.Kliping"
_QUIET = 300  # milliseconds from the first paint to work that may wait, such as starting the worker


def open_window(files: Sequence[str | Path], *, library: Path | None = None) -> int:
    """Open the window on a library (without one: the user's own), bring in `files`, and stay until it is closed."""
    # Fusion draws with the palette on every system; to ask Qt later for its style costs a start 8 ms
    application = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(application, QApplication)
    application.setApplicationName("Kliping")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(ID)
    application.setWindowIcon(QIcon(str(paths.resources() / f"{ID}.svg")))
    faults = Faults(paths.data_folder(), application)
    settings = Settings(paths.settings_file())
    translations.speak(settings)
    path = library or _chosen_library(settings)
    unclean = ended_uncleanly(path)
    try:
        session = _opened(path, settings)
    except KlipingError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the terminal may be all there is
        _refuse(error)
        return 1
    jobs = Jobs()
    window = Window(session, jobs)
    faults.refused.connect(session.tell)
    if not files:
        show_last(session)
    window.show()
    if unclean:
        QTimer.singleShot(_QUIET, lambda: window.commands.keeper.look_for_damage())
    QTimer.singleShot(0, lambda: begin(window, jobs, [str(file) for file in files]))
    QTimer.singleShot(_QUIET, faults.look_back)
    status = application.exec()
    _end(session, jobs, faults)
    return status


def _end(session: Session, jobs: Jobs, faults: Faults) -> None:
    from desktop_app.gui.clipboard import keep_copied  # nothing is copied while starting

    keep_copied()
    jobs.close()
    session.end()
    faults.end()


def _chosen_library(settings: Settings) -> Path:
    """The library of the preferences, unless the surroundings name one."""
    chosen = settings.get("library", "")
    return Path(chosen) if chosen and "KLIPING_LIBRARY" not in os.environ else paths.default_library()


def _opened(path: Path, settings: Settings) -> Session:
    """The session of a library; a damaged one is opened after its newest good backup was put in its place."""
    try:
        return open_session(path, settings)
    except DamageError as error:
        from desktop_app.gui.keeping.rescue import rescue

        if not rescue(path, error):
            raise
    return open_session(path, settings)


def open_session(path: Path, settings: Settings) -> Session:
    """The library at `path`, made with its folder if it is not there yet. Raises LibraryError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KlipingError(
            f"The folder {path.parent} cannot be made ({error.strerror}).", remedy="Choose another with --library."
        ) from error
    return Session(Library(path, author=settings.get("author", ""), stem_at_once=False), settings)


def show_last(session: Session) -> None:
    """Show what was open last, else what was added last; called before the first paint, which then has it."""
    try:
        document = _last(session.library)
    except KlipingError as error:
        session.tell(error)
        return
    if document is not None:
        session.show(document)


def _last(library: Library) -> str | None:
    """The id of the article to begin with; however many there are, one or two are looked at."""
    last = library.recall("last_document", "")
    with contextlib.suppress(LibraryError):
        if last and library.document(last).binned is None:
            return last
    return next((document.id for document in library.documents(limit=1)), None)


def begin(window: Window, jobs: Jobs, files: Sequence[str]) -> None:
    """After the first paint: bring in files, or the first time the sample; start what may wait."""
    for work in (gc.enable, jobs.start, window.opening.learn):
        QTimer.singleShot(_QUIET, work)
    if window.session.settings.get("watched_folder", ""):
        QTimer.singleShot(_QUIET, lambda: window.watching.begin())
    library = window.session.library
    if files:
        window.opening.open_files(files)
    elif not library.documents(limit=1) and not library.recall("sample_shown", False):
        library.remember("sample_shown", True)
        window.opening.open_files([str(sample) for sample in sorted(paths.samples().glob("*.txt"))[:1]])


def _refuse(error: KlipingError) -> None:
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.critical(None, "Kliping", said(error))
