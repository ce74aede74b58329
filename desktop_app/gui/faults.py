"""Mistakes of the program: one dialog with a report to copy, and a log that outlives the program."""

import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop_app import __version__

log = logging.getLogger(__name__)
_LARGEST_LOG = 200_000  # bytes


class Faults(QObject):
    """Takes over `sys.excepthook`: writes each fault down, shows the first one, and lets the program go on."""

    _raised = Signal(str)  # a report; queued, so that a fault in another thread or in a paint event is shown in time

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = folder / "faults.log"
        self._showing = False
        self._before = sys.excepthook
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._take

    def end(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._before(kind, error, trace)
        text = report(kind, error, trace)
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            old = self._log.read_text(encoding="utf-8")[-_LARGEST_LOG:] if self._log.exists() else ""
            self._log.write_text(f"{old}{text}\n\n", encoding="utf-8")
        except OSError:
            log.exception("the fault could not be written down")
        self._raised.emit(text)

    def _show(self, text: str) -> None:
        if self._showing:
            return
        self._showing = True
        from desktop_app.gui.dialogs.fault import FaultDialog  # nothing of it is needed where nothing goes wrong

        dialog = FaultDialog(text)
        dialog.exec()
        self._showing = False


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs: versions, system, time, traceback. No text of an article."""
    import platform  # 5 ms that a start need not wait for

    head = (
        f"Kliping {__version__} · Python {platform.python_version()} · PySide6 {pyside} · {platform.platform()}",
        datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )
    return "\n".join((*head, "".join(traceback.format_exception(kind, error, trace)).rstrip()))
