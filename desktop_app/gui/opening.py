"""Bringing articles in: files, pasted and dropped text. Reading and extraction are jobs of the worker."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.documents import Revision
from desktop_app.domain.facts import FactSheet
from desktop_app.errors import KlipingError
from desktop_app.gui.jobs import Job, Jobs
from desktop_app.gui.session import Notice, Session
from desktop_app.gui.speech import said

_WORDS = 40  # whose stems are found at one time, some 5 ms
_TELLING = 0.1  # seconds between two tellings of the progress
_PAUSE = 20  # milliseconds between two times


class Opening(QObject):
    """Reads files one after the other, keeps them in the library and shows the last; then looks for their facts."""

    progressed = Signal(int, int)  # files done, of how many; equal at the end
    facts_took = Signal(float)  # seconds
    paged = Signal(int, int)  # pages of the file at hand that are read, of how many
    notes_came = Signal(list)  # paths of files of notes made elsewhere, when the articles are in
    troubled = Signal(str, str)  # id of a document, why it has no facts; "" when it has them

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._files: list[str] = []
        self._notes: list[str] = []
        self._quiet: set[str] = set()  # files that come by themselves: the article on screen stays
        self._told_at = 0.0  # when the progress was told last
        self._shows = ""  # id of the article to show at the end
        self._done = self._total = 0
        self._job: Job | None = None
        self._refused: list[KlipingError] = []
        self._known = 0  # articles that were in the library already
        self._extractions: dict[str, Job] = {}
        self._stems = QTimer(self)
        self._stems.setInterval(_PAUSE)
        self._stems.timeout.connect(self._learn)
        self._shown = QTimer(self, singleShot=True, interval=0)  # the article is painted first
        self._shown.timeout.connect(self.extract)
        session.document_shown.connect(lambda _: self._shown.start())

    def open_files(self, files: Sequence[str], *, quiet: bool = False) -> None:
        """Queue files, and of folders what is in them; those that cannot be read are told of, the others go on.

        `quiet` files leave the article on screen where it is.
        """
        from desktop_app import intake  # with the readers, which a start does not need

        try:
            found = [str(path) for path in intake.files_in(files)]
        except KlipingError as error:
            self._session.tell(error)
            return
        if not found and files:
            self._session.say(self.tr("There is nothing in this folder that Kliping can read."))
        self._files += found
        self._quiet.update(found if quiet else ())
        self._total += len(found)
        if self._job is None and found:
            self._next()

    def open_text(self, text: str, *, html: bool = False) -> None:
        """Make an article of pasted or dropped text."""
        if text.strip():
            self._total += 1
            self._start(self._jobs.submit("read_html" if html else "read_text", text))
        else:
            self._session.say(self.tr("There is no text to paste."))

    def cancel(self) -> None:
        """Give up the files that have not been read yet; those that were read stay."""
        self._files.clear()
        self._notes.clear()
        if self._job is not None:
            self._job.cancel()

    def extract(self, *, again: bool = False) -> None:
        """Look for the facts of the article on screen, unless they are known; `again` does so in any case."""
        document, revision = self._session.document, self._session.revision
        if document is None or revision is None or (self._session.sheet is not None and not again):
            return
        old = self._extractions.pop(revision.id, None)
        if old is not None:
            old.cancel()
        source = document.source
        taught = self._session.library.own_names()
        job = self._jobs.submit("extract", revision, source.published, source.language or None, taught)
        self._extractions[revision.id] = job
        started = perf_counter()
        job.done.connect(lambda sheet: self._extracted(job, revision, sheet, seconds=perf_counter() - started))
        job.failed.connect(lambda error: self._failed_facts(job, revision, error))

    def _learn(self) -> None:
        """Find a few stems of new words, so that a search for `tewas` finds `menewaskan`; stop when there are none."""
        from desktop_app.store.stems import stems_of

        library = self._session.library
        words: list[tuple[str, str]] = []
        found = self._session.guarded(lambda: words.extend(library.pending_words(limit=_WORDS)))
        if not found or not words or not self._session.guarded(lambda: library.keep_stems(stems_of(words))):
            self._stems.stop()

    def learn(self) -> None:
        """Begin to find the stems of words that came in, a few at a time."""
        self._stems.start()

    def end(self) -> None:
        """Leave the library alone from now on."""
        self._stems.stop()
        self._shown.stop()

    def _next(self) -> None:
        if self._files:
            file = self._files.pop(0)
            self._start(self._jobs.submit("take", file), file=file)
        else:
            self._end()

    def _end(self) -> None:
        """Show the article that came last, say what became of the files, and hand on the notes that were among them."""
        self._job = None
        self._told_at = 0.0
        if self._done > len(self._refused):
            self.learn()  # not before: it would take turns of the window from the files
        if self._shows:
            self._session.show(self._shows)
        self._report()
        notes = list(self._notes)
        self._done = self._total = 0
        self._refused, self._known, self._shows = [], 0, ""
        self._notes.clear()
        self._quiet.clear()
        self.progressed.emit(0, 0)
        if notes:
            self.notes_came.emit(notes)

    def _start(self, job: Job, *, file: str = "") -> None:
        self._job = job
        now = perf_counter()
        if now - self._told_at >= _TELLING:  # a bar that is painted for each of 1,000 files makes the window stutter
            self._told_at = now
            self.progressed.emit(self._done, self._total)
        job.progress.connect(self.paged)
        job.done.connect(lambda revision: self._read(revision, file=file))
        job.failed.connect(self._failed)
        job.cancelled.connect(self._next)

    def _read(self, revision: Revision | None, *, file: str) -> None:
        from desktop_app import intake

        if revision is None:  # a file of notes: they are looked for in the articles when all of these are in
            self._notes.append(file)
            self._total -= 1
            self._next()
            return
        self._done += 1
        kept: list[intake.Outcome] = []
        library, name = self._session.library, revision.file_name
        if self._session.guarded(lambda: kept.append(intake.kept(library, name, revision))):
            self._known += kept[0].result == "known"
            self._shows = self._shows if file in self._quiet else kept[0].document
        self._next()

    def _failed(self, error: KlipingError) -> None:
        self._done += 1
        self._refused.append(error)
        self._next()

    def _report(self) -> None:
        """Say what became of the files: of one alone its own error, of many how many were read, with the errors."""
        if len(self._refused) == 1 and self._total == 1:
            self._session.tell(self._refused[0])
            return
        words = [self.tr("From the watched folder:")] if self._quiet else []
        words += [self.tr("%n article(s) brought in.", None, self._done - len(self._refused) - self._known)]
        if self._known:
            words.append(self.tr("%n article(s) were there already.", None, self._known))
        if self._refused:
            words.append(self.tr("%n file(s) could not be read.", None, len(self._refused)))
        if self._done > 1 or self._known or (self._done and self._quiet):
            details, kind = "\n".join(map(said, self._refused)), "problem" if self._refused else "done"
            self._session.told.emit(Notice(text=" ".join(words), details=details, kind=kind))

    def _extracted(self, job: Job, revision: Revision, sheet: FactSheet, *, seconds: float) -> None:
        if self._extractions.get(revision.id) is job:
            del self._extractions[revision.id]
            self._session.show_facts(revision, sheet)
            self.troubled.emit(revision.document, "")
            self.facts_took.emit(seconds)

    def _failed_facts(self, job: Job, revision: Revision, error: KlipingError) -> None:
        if self._extractions.get(revision.id) is job:
            del self._extractions[revision.id]
            self._session.tell(error)
            self.troubled.emit(revision.document, self.tr("Its facts could not be found; F5 tries again."))
