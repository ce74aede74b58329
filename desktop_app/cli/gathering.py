"""What `kliping import` does with files and folders: ids on standard output, a line for each failure, then a sum."""

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app import intake
from desktop_app.cli.importing import bring_in_file
from desktop_app.cli.output import complain, emit, progress_bar, say, with_progress
from desktop_app.cli.records import listed
from desktop_app.errors import ReadingError, UsageError

if TYPE_CHECKING:
    from desktop_app.store.library import Library


class Gathering:
    """One run of `kliping import`: how files are to be read, and what became of them so far."""

    def __init__(
        self, library: "Library", *, published: str | None, language: str | None, facts: bool, jobs: int, as_json: bool
    ) -> None:
        self._library, self._as_json = library, as_json
        self._options: dict[str, Any] = {"published": published, "language": language, "facts": facts, "jobs": jobs}
        self._outcomes: list[intake.Outcome] = []
        self._seen: dict[str, list[int]] = {}
        self._notes_failed = False

    @property
    def has_failed(self) -> bool:
        """Whether anything could not be brought in."""
        return self._notes_failed or any(outcome.result == "failed" for outcome in self._outcomes)

    def take(self, paths: Sequence[Path]) -> None:
        """Bring in files and the files of folders. Raises UsageError, LibraryError."""
        notes: list[Path] = []
        articles: list[Path] = []
        for path in paths:
            (notes if intake.brings_notes(path) else articles).append(path)
        files = intake.files_in(articles)
        if not files and not notes:
            raise UsageError("There is nothing to read in there.", remedy="See `kliping formats` for what can be read.")
        self._seen = intake.states_of(files)  # what arrives or changes from here on is for the watch
        self._bring(files)
        for path in notes:
            self._notes_failed |= not bring_in_file(self._library, path, as_json=self._as_json)
        if any(path.is_dir() for path in paths):
            complain(self._sum())

    def watch(self, folders: Sequence[Path], *, every: float) -> None:
        """Look into folders every so many seconds until Ctrl+C. Raises UsageError without one."""
        if not folders:
            raise UsageError("Only a folder can be watched.", remedy="Name a folder.")
        watches = [intake.FolderWatch(folder, seen=self._seen) for folder in folders]
        try:
            while True:
                time.sleep(every)
                for watch in watches:
                    self._look(watch)
        except KeyboardInterrupt:
            return

    def as_lines(self) -> bytes:
        """What became of each file, a line of JSON each."""
        return b"".join(msgspec.json.encode(_as_json(outcome)) + b"\n" for outcome in self._outcomes)

    def _look(self, watch: intake.FolderWatch) -> None:
        try:
            self._bring(watch.poll())
        except ReadingError as error:  # a folder on a stick that was pulled out may come back
            complain(str(error))

    def _bring(self, files: Iterable[Path]) -> None:
        files = list(files)
        if len(files) == 1:
            with progress_bar("Reading") as tell:
                outcomes = list(intake.import_many(self._library, files, pages=tell, **self._options))
        else:
            outcomes = intake.import_many(self._library, files, **self._options)
        for outcome in with_progress(outcomes, length=len(files), label="Importing"):
            self._outcomes.append(outcome)
            if outcome.error is not None:
                complain(str(outcome.error))
            elif self._as_json:
                emit(listed(self._library.document(outcome.document)))
            else:
                say(outcome.document)

    def _sum(self) -> str:
        results = [outcome.result for outcome in self._outcomes]
        return (
            f"{results.count('added')} came in, {results.count('known')} were there already, "
            f"{results.count('failed')} failed."
        )


def _as_json(outcome: intake.Outcome) -> dict[str, Any]:
    return {
        "path": str(outcome.path).encode("utf-8", "backslashreplace").decode(),
        "result": outcome.result,
        "id": outcome.document or None,
        "reason": None if outcome.error is None else str(outcome.error),
    }
