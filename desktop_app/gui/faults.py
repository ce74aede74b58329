"""Mistakes of the program: one dialog with a report to copy, and logs that outlive the program."""

import contextlib
import faulthandler
import logging
import os
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6 import __version__ as pyside
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.errors import KlipingError

log = logging.getLogger(__name__)
_LARGEST_LOG = 200_000  # bytes


class Faults(QObject):
    """Takes over `sys.excepthook`: writes each fault down, shows the first one, and lets the program go on.

    An error of the world that nobody caught on its way is no fault: it is `refused`, to be told of like the others.
    What ends the program at once, such as a bad access to memory, is written to a log of its own; `look_back` shows it
    at the next start.
    """

    refused = Signal(object)  # KlipingError
    _raised = Signal(str)  # a report; queued, so that a fault in another thread or in a paint event is shown in time

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = folder / "faults.log"
        self._showing = False
        self._before = sys.excepthook
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._take
        self._crash_log = folder / f"crash-{os.getpid()}.log"
        self._crash_file: IO[str] | None = None
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._crash_file = self._crash_log.open("w", encoding="utf-8")
            faulthandler.enable(self._crash_file)

    def end(self) -> None:
        """Give the hook back; the program ends as it should."""
        sys.excepthook = self._before
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_log.unlink(missing_ok=True)

    def look_back(self) -> None:
        """If the program was cut off the last time by a mistake of its own, show what it wrote; once."""
        found: list[str] = []
        for log_file in sorted(self._log.parent.glob("crash-*.log")):
            if log_file == self._crash_log or _is_alive(log_file):
                continue
            with contextlib.suppress(OSError):
                words = log_file.read_text(encoding="utf-8", errors="replace").strip()
                log_file.unlink()
                found += [words] if words else []
        if found:
            self._write("\n\n".join(found))
            self._show("\n\n".join((_surroundings(), *found)), crashed=True)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, KlipingError):
            self.refused.emit(error)
            return
        self._before(kind, error, trace)
        text = report(kind, error, trace)
        self._write(text)
        self._raised.emit(text)

    def _write(self, text: str) -> None:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            old = self._log.read_text(encoding="utf-8")[-_LARGEST_LOG:] if self._log.exists() else ""
            self._log.write_text(f"{old}{text}\n\n", encoding="utf-8")
        except OSError:
            log.exception("the fault could not be written down")

    def _show(self, text: str, *, crashed: bool = False) -> None:
        if self._showing:
            return
        self._showing = True
        from desktop_app.gui.dialogs.fault import FaultDialog  # nothing of it is needed where nothing goes wrong

        dialog = FaultDialog(text, crashed=crashed)
        dialog.exec()
        self._showing = False


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs: versions, system, time, traceback. No text of an article."""
    return "\n".join((_surroundings(), "".join(traceback.format_exception(kind, error, trace)).rstrip()))


def _surroundings() -> str:
    import platform  # 5 ms that a start need not wait for

    versions = f"Kliping {__version__} · Python {platform.python_version()} · PySide6 {pyside}"
    return f"{versions} · {platform.platform()}\n{datetime.now(UTC).strftime('%Y-%m-%dT%H:%M:%SZ')}"


def _is_alive(log_file: Path) -> bool:
    """Whether the program that writes a crash log still runs."""
    try:
        os.kill(int(log_file.stem.removeprefix("crash-")), 0)
    except (ValueError, ProcessLookupError):
        return False
    except OSError:  # it is another user's
        return True
    return True
