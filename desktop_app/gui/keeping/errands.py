"""Work in a thread while a dialog stays alive: copies of a library, which take seconds where it is large."""

import contextlib
from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from desktop_app.errors import KlipingError

THOUSANDTHS = 1000  # of the work, in which `progress` counts: bytes are more than a signal's 32 bits hold
_SOON = 400  # milliseconds that nothing is shown
_EVERYTHING = QEventLoop.ProcessEventsFlag.AllEvents
Progress = Callable[[int, int], None]  # how much is done, of how much
Work = Callable[[Progress], Any]


class _GivenUpError(Exception):
    """Nobody wants the result any more."""


class Errand(QObject):
    """One piece of work. At `ended` it has left its `result`, or an `error`, or neither where it was given up.

    Work that can be given up says its progress; other work runs to its end.
    """

    progress = Signal(int)
    ended = Signal()
    _moved = Signal(int)  # in the thread, as `_over` is
    _over = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.result: Any = None
        self.error: KlipingError | None = None
        self.is_given_up = False
        self._work, self._told = work, -1
        self._thread = Thread(target=self._run, name="errand of the library")
        self._moved.connect(self.progress, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Begin the work."""
        self._thread.start()

    def give_up(self) -> None:
        """End the work at its next word of progress."""
        self.is_given_up = True

    def _end(self) -> None:
        self._thread.join()  # it has said its last word
        self.ended.emit()

    def _run(self) -> None:
        try:
            self.result = self._work(self._advance)
        except _GivenUpError:
            pass
        except KlipingError as error:
            self.error = error
        finally:
            with contextlib.suppress(RuntimeError):  # the dialog is gone
                self._over.emit()

    def _advance(self, done: int, total: int) -> None:
        if self.is_given_up:
            raise _GivenUpError
        part = THOUSANDTHS * done // total if total else 0
        if part != self._told:
            self._told = part
            self._moved.emit(part)


def progress_dialog(words: str, stop: str, parent: QWidget | None) -> QProgressDialog:
    """A bar under `words`, and a button to `stop`; it is shown if the work takes long, and stays until it is closed."""
    dialog = QProgressDialog(words, stop, 0, 0, parent)
    bar = QProgressBar(dialog)
    bar.setTextVisible(False)  # the bar is lower than a line
    dialog.setBar(bar)
    dialog.setMinimumDuration(_SOON)
    dialog.setAutoReset(False)
    return dialog


def carried_out(work: Work, name: str, *, can_stop: bool, parent: QWidget | None = None) -> Errand:
    """Do something in a thread and come back when it is over; if it takes long, a bar is shown. The window is painted
    meanwhile, and takes no input but that to stop.
    """
    errand, loop = Errand(work), QEventLoop()
    dialog = progress_dialog(name, QCoreApplication.translate("Errands", "Cancel"), parent)
    if not can_stop:
        dialog.setCancelButton(None)  # pyright: ignore[reportArgumentType]
    dialog.setRange(0, THOUSANDTHS if can_stop else 0)
    dialog.setWindowTitle("Kliping")
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setValue(0)
    errand.progress.connect(dialog.setValue)
    errand.ended.connect(loop.quit)
    dialog.canceled.connect(errand.give_up)
    errand.begin()
    loop.exec(_EVERYTHING if can_stop else QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    dialog.canceled.disconnect(errand.give_up)
    dialog.close()
    dialog.deleteLater()
    return errand
