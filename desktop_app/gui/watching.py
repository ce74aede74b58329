"""A folder that is watched while the window is open: what is put there becomes articles by itself."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop_app.errors import KlipingError
from desktop_app.gui.session import Notice

if TYPE_CHECKING:
    from desktop_app.gui.window import Window
    from desktop_app.intake import FolderWatch

_EVERY = 5_000  # milliseconds between two looks; a file comes in when it is the same at two of them
_PATIENCE = 5.0  # seconds a look is given to end
SETTING = "watched_folder"  # a path, "" for none


class Watching(QObject):
    """Looks into the folder of the preferences, in a thread, and gives what is new there to the window's opening.

    What lies in the folder when the watch begins stays where it is. What was seen is kept in the library, so that files
    that come while the window is closed are brought in at the next start.
    """

    changed = Signal(str)  # the folder that is watched from now on, "" for none
    looked = Signal(object, object)  # the watch, and what it found: list[Path] or KlipingError

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._session, self._opening = window.session, window.opening
        self._watch: FolderWatch | None = None
        self._thread: Thread | None = None
        self._failed = self._fresh = False
        self.timer = QTimer(self)
        self.timer.setInterval(_EVERY)
        self.timer.timeout.connect(self.look)
        self.looked.connect(self._take)
        self._opening.progressed.connect(self._remember)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    @property
    def folder(self) -> str:
        """The path of the folder in the preferences, "" for none."""
        return self._session.settings.get(SETTING, "")

    def begin(self) -> None:
        """Watch the folder of the preferences from now on, if there is one."""
        self.timer.stop()
        self._watch = None
        if self.folder:
            from desktop_app.intake import FolderWatch  # with the readers, which a start does not need

            seen = self._session.library.recall(self._key())
            self._watch, self._failed, self._fresh = FolderWatch(self.folder, seen=seen), False, seen is None
            self.timer.start()
            self.look()
        self.changed.emit(self.folder)

    def choose(self, folder: str) -> None:
        """Watch another folder, "" for none, and keep that in the preferences."""
        try:
            self._session.settings.set(SETTING, folder)
        except OSError as error:
            reason = str(error.strerror or error)
            self._session.tell(KlipingError(self.tr("The preferences cannot be written."), remedy=reason))
        self.begin()

    def look(self) -> None:
        """Look into the folder now, unless the last look is not done yet."""
        watch = self._watch
        if watch is None or (self._thread is not None and self._thread.is_alive()):
            return
        work = watch.begin if self._fresh else watch.poll
        self._fresh = False
        self._thread = Thread(target=_look, args=(watch, work, self.looked.emit), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Look no more."""
        self.timer.stop()
        self._watch = None
        if self._thread is not None:
            self._thread.join(_PATIENCE)

    def _take(self, watch: "FolderWatch", found: "list[Path] | KlipingError") -> None:
        if watch is not self._watch:
            return
        if isinstance(found, KlipingError):
            if not self._failed:  # a folder on a stick that was pulled out may come back: said once
                self._session.tell(found)
            self._failed = True
            return
        self._failed = False
        if found:
            self._opening.open_files([str(path) for path in found], quiet=True)
        else:
            self._remember(0, 0)

    def _remember(self, done: int, total: int) -> None:
        """Keep what was seen, once nothing of it is on its way."""
        watch = self._watch
        if watch is None or total or self._session.library.recall(self._key()) == watch.seen:
            return
        self._session.guarded(lambda: self._session.library.remember(self._key(), watch.seen))

    def _key(self) -> str:
        return f"watch:{self.folder}"


def _look(watch: "FolderWatch", work: "Callable[[], list[Path]]", tell: Callable[[object, object], None]) -> None:
    try:
        found: object = work()
    except KlipingError as error:
        found = error
    try:
        tell(watch, found)
    except RuntimeError:  # the window is gone
        return


def said(folder: str) -> Notice:
    """What a watch that begins is told with."""
    text = QCoreApplication.translate("Watching", "What is put into “{name}” from now on is brought in.")
    return Notice(text=text.format(name=Path(folder).name or folder), kind="done")
