"""Work that is done beside the window: jobs in order, one at a time, in a process that is kept."""

import sys
from collections import deque
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop_app import worker
from desktop_app.errors import KlipingError
from desktop_app.gui.wording import translate

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_SWITCH = 0.0005  # seconds; with Python's 5 ms a frame waits for the thread that reads the pipe
_PATIENCE = 2.0  # seconds a process is given to end


class Job(QObject):
    """One task. It ends with exactly one of `done`, `failed` and `cancelled`."""

    done = Signal(object)  # what the task returned
    failed = Signal(object)  # KlipingError
    cancelled = Signal()
    progress = Signal(int, int)  # done, of how much

    def __init__(self, jobs: "Jobs", name: str, arguments: tuple[Any, ...]) -> None:
        super().__init__()
        self.name, self.arguments, self.ended = name, arguments, False
        self._jobs = jobs

    def cancel(self) -> None:
        """Give the task up; nothing happens if it has ended."""
        if not self.ended:
            self._jobs.cancel(self)


class Jobs(QObject):
    """The queue of jobs and the process that does them. `start()` it after the first paint, `close()` it at the end."""

    _received = Signal(int, object)  # number of the process, its message; None when it ended

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH)
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._process: Any = None
        self._connection: Connection | None = None
        self._reader: Thread | None = None
        self._number = 0
        self._closed = False
        self._received.connect(self._take, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def start(self) -> None:
        """Start the process, if it does not run: 6 to 8 ms, before the first job asks for it."""
        if self._process is not None or self._closed:
            return
        from multiprocessing import get_context  # 40 ms that the first paint need not wait for

        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=worker.serve, args=(theirs,), name="kliping worker", daemon=True)
        self._process.start()
        theirs.close()  # else its end is never noticed
        self._number += 1
        self._connection = ours
        self._reader = Thread(target=self._read, args=(ours, self._number), daemon=True)
        self._reader.start()

    def submit(self, name: str, *arguments: Any) -> Job:
        """Queue a task of `desktop_app.worker.TASKS`. Raises KeyError for one that is not there."""
        if name not in worker.TASKS:
            raise KeyError(name)
        job = Job(self, name, arguments)
        self._waiting.append(job)
        self._next()
        return job

    def pending(self) -> int:
        """How many jobs have not ended."""
        return len(self._waiting) + (self._running is not None)

    def cancel(self, job: Job) -> None:
        """Give a job up. The process ends with the task it is at, and another one takes the next."""
        if job is self._running:
            self._running = None
            self._end_process()
        elif job in self._waiting:
            self._waiting.remove(job)
        else:
            return
        job.ended = True
        job.cancelled.emit()
        self._next()

    def close(self) -> None:
        """Give everything up and end the process."""
        self._closed = True
        given_up = [*([self._running] if self._running else []), *self._waiting]
        self._running = None
        self._waiting.clear()
        self._end_process()
        for job in given_up:
            job.ended = True
            job.cancelled.emit()

    def _next(self) -> None:
        if self._running is not None or not self._waiting or self._closed:
            return
        self.start()
        self._running = job = self._waiting.popleft()
        try:
            assert self._connection is not None
            self._connection.send((job.name, job.arguments))
        except OSError:  # it has ended, and the reader is about to say so
            return

    def _take(self, number: int, message: tuple[Any, ...] | None) -> None:
        """A message of the process; those of one that was given up come too late."""
        if number != self._number or self._process is None:
            return
        job = self._running
        if message is None:
            self._end_process()
            self._running = None
            if job is not None:
                job.ended = True
                job.failed.emit(_lost(job.name))
        elif job is None:
            return
        elif message[0] == "progress":
            job.progress.emit(message[1], message[2])
            return
        else:
            self._running = None
            job.ended = True
            (job.done if message[0] == "done" else job.failed).emit(message[1])
        self._next()

    def _read(self, connection: "Connection", number: int) -> None:
        """Wait for messages, in a thread that does nothing else."""
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                message = None
            try:
                self._received.emit(number, message)
            except RuntimeError:  # the queue is gone
                return
            if message is None:
                return

    def _end_process(self) -> None:
        process, reader, connection = self._process, self._reader, self._connection
        self._process = self._reader = self._connection = None
        if process is None:
            return
        process.terminate()
        process.join(_PATIENCE)
        if process.is_alive():
            process.kill()
            process.join(_PATIENCE)
        if reader is not None:
            reader.join(_PATIENCE)
        if connection is not None:
            connection.close()
        process.close()


def _lost(name: str) -> KlipingError:
    words = translate("Jobs", "The process that did the task “{name}” ended before it was done.").format(name=name)
    remedy = translate("Jobs", "Try again; if it happens again, the file may be too large for this computer's memory.")
    return KlipingError(words, remedy=remedy)
