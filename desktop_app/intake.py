"""Many files or whole folders into a library: which files, what became of each, and a folder that is watched."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop_app import pipeline
from desktop_app.errors import KlipingError, ReadingError, UsageError
from desktop_app.files import file_bytes

if TYPE_CHECKING:
    from desktop_app.domain.documents import Revision
    from desktop_app.domain.facts import FactSheet
    from desktop_app.domain.own_names import OwnName
    from desktop_app.store.library import Library

MOST_FILES = 100_000  # that one folder gives, with all beneath it
_COMPANIONS = ("_files", ".files", "-Dateien", "_berkas", "_archivos", "_fichiers")  # of a page saved by a browser
_SIDECAR = ".source.json"
_BEGINNING = 16_384  # bytes in which a format shows itself

Result = Literal["added", "known", "failed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file: `document` is the id of the article that came in or was there already."""

    path: Path
    result: Result
    document: str = ""
    error: KlipingError | None = None


def brings_notes(path: str | os.PathLike[str]) -> bool:
    """Whether a file holds notes made elsewhere and no article.

    By its ending where no article has that (.qdpx, .csv), else by how it begins: My Clippings.txt, a note of Zotero.
    """
    from desktop_app.importers import importers
    from desktop_app.readers import readers

    file = Path(path)
    name = file.name.lower()
    fitting = [importer for importer in importers if name.endswith(importer.suffixes)]
    if not fitting or _is_folder(file):
        return False
    if not name.endswith(tuple(suffix for reader in readers for suffix in reader.suffixes)):
        return True
    beginning = _beginning(file)
    return any(importer.recognises is not None and importer.recognises(beginning) for importer in fitting)


def _beginning(file: Path) -> bytes:
    """The first bytes of an ordinary file, none of one that cannot be read."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            return b""
        with file.open("rb") as stream:
            return stream.read(_BEGINNING)
    except (OSError, ValueError):
        return b""


def files_in(paths: Iterable[str | os.PathLike[str]]) -> list[Path]:
    """The files to read: those named, and for a folder every file in it and beneath it that a reader knows, by name.

    A folder's hidden files, source records, the companions of saved pages, devices and links to folders are passed
    over. Raises ReadingError for a folder that cannot be listed, UsageError for one with more than MOST_FILES.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        found += _beneath(path) if _is_folder(path) else [path]
    return found


def import_many(
    library: "Library",
    files: Iterable[str | os.PathLike[str]],
    *,
    published: pipeline.Day | None = None,
    language: str | None = None,
    facts: bool = True,
    jobs: int = 1,
    progress: Callable[[int], None] = lambda done: None,
    pages: Callable[[int, int], None] | None = None,
) -> Iterator[Outcome]:
    """Bring files in one after the other and say what became of each; a file that fails stops nothing.

    Each is in the library before its outcome comes out: whoever stops asking for more has cancelled the rest. `jobs`
    processes read; this one writes. `progress` gets how many are done, `pages` how many pages of how many in the file
    at hand if this process reads it. Raises LibraryError: the next would fail too.
    """
    names = [Path(file) for file in files]
    taught = library.own_names() if facts else ()
    work = partial(_prepared, published=pipeline.edtf(published), language=language, facts=facts, own_names=taught)
    if jobs > 1:
        there = [_known(library, name) for name in names]
        new = [name for name, known in zip(names, there, strict=True) if known is None]
        read = pipeline.shared_out(work, new, jobs=jobs)
        found = (known or next(read)[1] for known in there)
    else:  # looked up one by one: of two copies the second is known, and not read
        found = (_known(library, name) or work(name, pages=pages) for name in names)
    for number, (name, content) in enumerate(zip(names, found, strict=True), 1):
        outcome = _kept(library, name, content)
        progress(number)
        yield outcome


def kept(library: "Library", path: str | os.PathLike[str], revision: "Revision") -> Outcome:
    """Keep what was read elsewhere (the window's worker) and say whether it was there already. Raises LibraryError."""
    return _kept(library, Path(path), (revision, None))


def _kept(library: "Library", path: Path, content: "tuple[Revision, FactSheet | None] | KlipingError | str") -> Outcome:
    """What became of a file whose `content` was read, could not be, or is that of a document there is, by its id."""
    if isinstance(content, str):
        return Outcome(path=path, result="known", document=content)
    if isinstance(content, KlipingError):
        return Outcome(path=path, result="failed", error=content)
    revision, sheet = content
    there = library.document_with(revision.sha256)
    document = library.add(revision, sheet)  # brings one back from the bin
    is_known = there is not None and there.binned is None
    return Outcome(path=path, result="known" if is_known else "added", document=document.id)


def _prepared(
    path: Path,
    *,
    published: str | None,
    language: str | None,
    facts: bool,
    own_names: "tuple[OwnName, ...]",
    pages: Callable[[int, int], None] | None = None,
) -> "tuple[Revision, FactSheet | None] | KlipingError":
    try:
        revision = pipeline.read(path, published=published, language=language, progress=pages)
        return revision, pipeline.extract(revision, own_names=own_names) if facts else None
    except KlipingError as error:
        return error


def _known(library: "Library", path: Path) -> str | None:
    """The id of the article that these bytes gave before, unless it is in the bin: known without being read again."""
    try:
        there = library.document_with(sha256(file_bytes(path)).hexdigest())
    except ReadingError:
        return None
    return there.id if there is not None and there.binned is None else None


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _beneath(folder: Path) -> list[Path]:
    from desktop_app.readers import readers

    suffixes = tuple(suffix for reader in readers for suffix in reader.suffixes)
    found: list[Path] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        entries = _entries(here, is_root=here == folder)
        stems = {Path(entry.name).stem for entry in entries}
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if not any(entry.name.endswith(end) and entry.name.removesuffix(end) in stems for end in _COMPANIONS):
                    waiting.append(Path(entry.path))
            elif entry.name.lower().endswith(suffixes) and not entry.name.endswith(_SIDECAR) and _is_ordinary(entry):
                found.append(Path(entry.path))
        if len(found) > MOST_FILES:
            raise UsageError(f"{folder} has more than {MOST_FILES:,} files.", remedy="Import its folders one by one.")
    return sorted(found, key=os.fsencode)


def _entries(folder: Path, *, is_root: bool) -> "list[os.DirEntry[str]]":
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError as error:
        if not is_root:  # one that may not be looked into stops nothing
            return []
        reason = (error.strerror or str(error)).lower()
        raise ReadingError(
            f"The folder {folder} cannot be listed ({reason}).", remedy="Check its permissions."
        ) from error


def _is_ordinary(entry: "os.DirEntry[str]") -> bool:
    try:
        return stat.S_ISREG(entry.stat().st_mode)
    except OSError:  # a link that leads nowhere, or to itself
        return False


class FolderWatch:
    """A folder that is looked into now and then: which files are new or changed since, once they are written whole.

    `seen` is what an earlier watch knew, as JSON can keep it: path → [bytes, nanoseconds of the last change].
    """

    def __init__(self, folder: str | os.PathLike[str], *, seen: dict[str, list[int]] | None = None) -> None:
        self.folder = Path(folder)
        self.seen = dict(seen or {})
        self._growing: dict[str, list[int]] = {}

    def begin(self) -> list[Path]:
        """Take what is there now as seen, and give none of it. Raises ReadingError."""
        self.seen = states_of(_beneath(self.folder))
        return []

    def poll(self) -> list[Path]:
        """The files to import now: those that look the same as at the poll before. Raises ReadingError."""
        now = states_of(_beneath(self.folder))
        ready = [
            path for path, state in now.items() if self.seen.get(path) != state and self._growing.get(path) == state
        ]
        self._growing = {path: state for path, state in now.items() if self.seen.get(path) != state}
        self.seen = {path: state for path, state in self.seen.items() if path in now}
        for path in ready:
            self.seen[path] = self._growing.pop(path)
        return [Path(path) for path in ready]


def states_of(files: Iterable[Path]) -> dict[str, list[int]]:
    """What a watch compares files by: their size and the time of their last change; nothing for one that is gone."""
    states: dict[str, list[int]] = {}
    for path in files:
        with suppress(OSError):
            found = path.stat()
            states[os.fspath(path)] = [found.st_size, found.st_mtime_ns]
    return states
