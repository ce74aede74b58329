"""Open, read, extract, store, export: plain functions for the window, the terminal and Python alike."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace

from desktop_app import paths
from desktop_app.domain.documents import BOILERPLATE, Document, Evidence, Revision, Source, text_hash
from desktop_app.domain.identifiers import new_id, now
from desktop_app.errors import ExtractionError, KlipingError, ReadingError, UsageError
from desktop_app.exports import export, export_bytes
from desktop_app.files import file_bytes, save_atomically

if TYPE_CHECKING:
    from desktop_app.domain.comparison import Comparison
    from desktop_app.domain.facts import FactSheet
    from desktop_app.domain.own_names import OwnName
    from desktop_app.extraction.tagger import Tagger
    from desktop_app.readers.reader import Progress, Reading
    from desktop_app.store.library import Library

__all__ = [
    "export", "export_bytes", "extract", "extract_many", "import_file", "open_sample", "published_day", "read",
    "read_bytes", "read_html", "read_text", "restore", "save_atomically", "story",
]  # fmt: skip

_LONGEST_HEADLINE = 140  # characters
_ENDS = (".", "!", "…", ":", ";", ",", "”", '"')  # of a sentence, which a headline has not
_LONGEST_TITLE = 72  # characters of a title made from an article's first words
_SURE = 400  # characters from which the words of a text are believed rather than what it declares its language to be
_NEIGHBOURS = {"id", "ms"}  # too close to overrule a declaration
_THREADS = "OMP_NUM_THREADS"
_MOST_THREADS = 8

Day = str | date
T = TypeVar("T")


def read(
    path: str | os.PathLike[str],
    *,
    published: Day | None = None,
    language: str | None = None,
    reader: str | None = None,
    progress: "Progress | None" = None,
) -> Revision:
    """The article in the file at `path`, with the provenance that lies beside it in NAME.source.json.

    `published` (ISO 8601) and `language` (BCP 47) overrule what the file says; `progress` is told how many pages of how
    many are read, where a format has pages. Raises ReadingError, UsageError.
    """
    path = Path(path)
    data = file_bytes(path)
    revision = read_bytes(
        data, file_name=path.name, published=published, language=language, reader=reader, progress=progress
    )
    beside = path.with_name(path.stem + ".source.json")
    if not beside.is_file():
        return revision
    fields = _known(beside)
    if published is not None:
        fields["published"] = revision.found.published
    if language is not None:
        fields["language"] = language
    stated = (Evidence(field=name, value=value, where="source record") for name, value in fields.items())
    return replace(revision, found=replace(revision.found, **fields), evidence=(*stated, *revision.evidence))


def read_bytes(
    data: bytes,
    *,
    file_name: str,
    published: Day | None = None,
    language: str | None = None,
    reader: str | None = None,
    progress: "Progress | None" = None,
) -> Revision:
    """The article in `data`, read as the end of `file_name` asks for. Raises ReadingError, UsageError."""
    from desktop_app.readers import reader_for

    if not data:
        raise ReadingError(f"{file_name or 'The text'} is empty.", remedy="Choose another file.")
    chosen = reader_for(file_name, data, name=reader)
    name = PurePath(file_name).name
    if progress is not None and chosen.read_pages is not None:
        reading = chosen.read_pages(data, name, progress)
    else:
        reading = chosen.read(data, name)
    return Revision(
        id=new_id(),
        document=new_id(),
        sha256=sha256(data).hexdigest(),
        text_sha256=text_hash(reading.text),
        reader=chosen.name,
        reader_version=chosen.version,
        created=now(),
        blocks=reading.blocks,
        found=_found(reading, published=published, language=language),
        file_name=name,
        media_type=chosen.media_types[0],
        text=reading.text,
        original=data,
        evidence=reading.evidence,
    )


def read_text(text: str, *, title: str = "", url: str = "") -> Revision:
    """An article from pasted or dropped words. Raises ReadingError if there are none."""
    return _pasted(text, title=title, url=url, reader="plain")


def read_html(html: str, *, url: str = "") -> Revision:
    """An article from pasted or dropped HTML: a whole page, or the selection a browser puts on the clipboard."""
    return _pasted(html, title="", url=url, reader="html")


def _pasted(content: str, *, title: str, url: str, reader: str) -> Revision:
    revision = read_bytes(content.encode("utf-8", "replace"), file_name="", reader=reader)
    given = {name: value for name, value in {"title": title, "url": url}.items() if value}
    return replace(revision, found=replace(revision.found, retrieved=now(), **given))


def _known(path: Path) -> dict[str, Any]:
    """The fields of a source record kept in a file. Raises ReadingError if it is none."""
    import msgspec

    try:
        source = msgspec.json.decode(file_bytes(path), type=Source)
    except msgspec.DecodeError as error:
        raise ReadingError(f"{path} is no source record ({error}).", remedy="Correct it, or move it away.") from error
    return {name: value for name, value in msgspec.to_builtins(source).items() if value}


def _found(reading: "Reading", *, published: Day | None, language: str | None) -> Source:
    return replace(
        reading.found,
        title=reading.found.title or _first_words(reading),
        published=edtf(published) or reading.found.published,
        language=language or _language(reading),
    )


def _first_words(reading: "Reading") -> str:
    """A title for a text without one: its headline, else its first words with an ellipsis."""
    block = next((block for block in reading.blocks if block.kind not in BOILERPLATE), None)
    words = reading.text.strip()[:_LONGEST_TITLE] if block is None else block.span.slice(reading.text).strip()
    if block is not None and "\n" not in words and len(words) <= _LONGEST_HEADLINE and not words.endswith(_ENDS):
        return words
    if len(words) <= _LONGEST_TITLE:
        return words + "…"
    return words[: words.rfind(" ", 0, _LONGEST_TITLE) if " " in words[:_LONGEST_TITLE] else _LONGEST_TITLE] + "…"


def _language(reading: "Reading") -> str:
    """What the text is in. Templates declare English for pages in any language, so a long text is believed more."""
    from desktop_app.readers.detection import language_of

    declared = reading.language
    base = declared.lower().partition("-")[0]
    if declared and len(reading.text) < _SURE:
        return declared
    likely = language_of(reading.text)
    return declared if base == likely or {base, likely} == _NEIGHBOURS else likely


def edtf(value: Day | None) -> str | None:
    """The date as it is written down, None for none. Raises UsageError if it is no date."""
    published_day(value)
    return value.isoformat() if isinstance(value, date) else value


def published_day(value: Day | None) -> date | None:
    """The day in an ISO 8601 or EDTF date, None for a month, a year or nothing. Raises UsageError if it is no date."""
    if value is None or isinstance(value, date):
        return value
    parts = value[:10].split("-")
    try:
        numbers = [int(part) for part in parts]
        day = date(*[*numbers, 1, 1][:3])
    except ValueError as error:
        raise UsageError(f'"{value}" is no date.', remedy="Write it as 2021-11-17.") from error
    return day if len(parts) == 3 else None


def extract(
    revision: Revision,
    *,
    published: Day | None = None,
    language: str | None = None,
    own_names: "tuple[OwnName, ...]" = (),
    threads: int | None = None,
) -> "FactSheet":
    """The facts of a revision; relative dates count from `published`, else from the day its file was published.

    `own_names` are those of a library (`Library.own_names`), which stand before what the engine would say. The learned
    tagger helps if its model is there; it is loaded once in a process, and reads with so many `threads` (one a core).
    Raises ExtractionError, UsageError.
    """
    from desktop_app.extraction import engine
    from desktop_app.languages import language_for

    tagger = _tagger()
    return engine.extract(
        revision.text,
        language=language_for(language or revision.found.language),
        published=published_day(published or revision.found.published),
        blocks=revision.blocks,
        name=PurePath(revision.file_name).stem,
        tagger=None if tagger is None else tagger.with_threads(threads or cores()),
        own_names=own_names,
    )


@lru_cache(maxsize=1)
def _tagger() -> "Tagger | None":
    from desktop_app.extraction.tagger import Tagger

    return Tagger.find(paths.resources() / "models")


def cores(*, processes: int = 1) -> int:
    """How many threads of work each of so many processes may do at once: its share of all cores, or of as many as
    `OMP_NUM_THREADS` says, and eight at most, since each takes memory.
    """
    named = os.environ.get(_THREADS, "")
    there = int(named) if named.isdecimal() else os.cpu_count() or 1
    return max(1, min(there // processes, _MOST_THREADS))


def extract_many(
    files: Iterable[str | os.PathLike[str]],
    *,
    published: Day | None = None,
    language: str | None = None,
    jobs: int = 1,
) -> Iterator[tuple[Path, "FactSheet | KlipingError"]]:
    """The facts of each file, in the order given, by `jobs` processes; a file that fails gives its error instead."""
    work = partial(_extracted, published=edtf(published), language=language)
    return shared_out(work, map(Path, files), jobs=jobs)


def shared_out(
    work: Callable[[Path], T | KlipingError], files: Iterable[Path], *, jobs: int
) -> Iterator[tuple[Path, T | KlipingError]]:
    """What `work` makes of each file, in order, by `jobs` processes; the error of one whose process ended."""
    names = list(files)
    if jobs <= 1 or len(names) < 2:
        yield from ((name, work(name)) for name in names)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children, get_context

    others = set(active_children())
    jobs = min(jobs, len(names))
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_take_share, initargs=(jobs,))
    try:
        futures = deque(pool.submit(work, name) for name in names)
        for name in names:
            try:
                yield name, futures.popleft().result()  # what was handed on is not kept
            except BrokenProcessPool:
                yield name, ExtractionError(f"The process that read {name} ended.", remedy="Try it alone.")
    except BaseException:  # Ctrl+C may strike the pool where its own end would then be waited for without one
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(active_children()) - others:
            process.terminate()
        raise
    pool.shutdown()


def _extracted(path: Path, *, published: str | None, language: str | None) -> "FactSheet | KlipingError":
    try:
        return extract(read(path, published=published, language=language))
    except KlipingError as error:
        return error


def _take_share(jobs: int) -> None:
    """One of so many processes takes its share of the cores, and leaves Ctrl+C to the one that hands out the work."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ[_THREADS] = str(cores(processes=jobs))


def import_file(
    library: "Library",
    path: str | os.PathLike[str],
    *,
    published: Day | None = None,
    language: str | None = None,
    reader: str | None = None,
    facts: bool = True,
) -> Document:
    """Read a file and keep it in the library with its facts; bytes that are there already give their old document.

    Everything is read and extracted before anything is written. Raises ReadingError, LibraryError.
    """
    revision = read(path, published=published, language=language, reader=reader)
    there = library.document_with(revision.sha256)
    if there is not None:
        return there
    return library.add(revision, extract(revision, own_names=library.own_names()) if facts else None)


def open_sample(library: "Library") -> Document:
    """The sample article with its source record, without its facts. Raises ReadingError if none was installed."""
    sample = next(iter(sorted(paths.samples().glob("*.txt"))), None)
    if sample is None:
        raise ReadingError(f"There is no sample in {paths.samples()}.", remedy="Install the program again.")
    return import_file(library, sample, facts=False)


def story(
    library: "Library", name: str, *, facts: bool = True, progress: Callable[[int, int], None] | None = None
) -> "Comparison":
    """A story, by its name or id, across its sources: who gives which figure, what happened, who is named.

    With `facts`, articles that nobody looked for facts in are searched now, and what is found is kept; `progress` is
    told how many of how many. Those that cannot be searched are listed. Raises UsageError if there is no such story,
    LibraryError.
    """
    from desktop_app.domain.stories import compare
    from desktop_app.languages.states import name_key, state_of
    from desktop_app.store import stories

    found = stories.story_named(library, name)
    if facts:
        _look_for_facts(library, [each.id for each in library.documents(story=found.id)], progress)
    articles = stories.articles_of(library, found.id)
    return compare(found, articles, copies=stories.copies_in(library, found.id), key_of=name_key, state_of=state_of)


def _look_for_facts(library: "Library", documents: Iterable[str], progress: Callable[[int, int], None] | None) -> None:
    """Keep the facts of those of the documents that have none."""
    left = [found for each in documents if library.sheet((found := library.document(each)).revision) is None]
    for number, document in enumerate(left):
        if progress is not None:
            progress(number, len(left))
        revision, source = library.revision(document.revision), document.source
        language = source.language or None
        try:
            sheet = extract(revision, published=source.published, language=language, own_names=library.own_names())
        except (ExtractionError, UsageError):  # one article, or a date in it, must not hide all the others
            continue
        library.keep_sheet(revision.id, sheet)


def restore(
    backup: str | os.PathLike[str],
    library: str | os.PathLike[str],
    *,
    progress: Callable[[int, int], None] | None = None,
) -> Path | None:
    """Put a backup in place of a library; no window may have it open. Returns where the old library was put, if any.

    The backup is copied and checked before anything is moved; `progress` hears how many bytes are copied, of how many.
    Raises LibraryError.
    """
    from desktop_app.store import backup as backups

    return backups.restore(Path(backup), Path(library), progress=progress)
