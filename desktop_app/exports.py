"""Exports as files: nothing is replaced unasked, what users wrote in Markdown stays, a manifest says what went out."""

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from msgspec import structs, to_builtins

from desktop_app.domain.scopes import EVERYTHING, Scope, codes_of, narrowed
from desktop_app.domain.selections import Omission, SelectedDocument, Selection
from desktop_app.errors import ExistsError, ExportError, UsageError
from desktop_app.files import file_bytes, save_atomically

if TYPE_CHECKING:
    from desktop_app.domain.documents import Document
    from desktop_app.exporters.exporter import Exporter
    from desktop_app.store.library import Library

MANIFEST = "kliping-manifest/1"
Options = Mapping[str, str]
State = Literal["new", "standing", "merged", "changes"]
Progress = Callable[[int, int], None]

_MANAGED = b"<!-- kliping-state "
_NOTE = 200  # characters that to write a note costs as much as
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')  # in file names of one system or another
_LONGEST_NAME = 72  # characters; systems allow 255 bytes, letters take up to 4
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)\Z")  # devices of Windows


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An export as it was asked for: which documents (None: all of the library), how much of them, how and where.

    `each`: a file an article, in the folder `path`. `manifest`: one is written beside it, or into the folder.
    """

    path: Path
    format: str
    documents: tuple[str, ...] | None = None
    scope: Scope = Scope()  # noqa: RUF009 - a frozen record
    options: Options = field(default_factory=dict)
    each: bool = False
    manifest: bool = False
    replace: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of a plan: the files, and what the scope kept out of them."""

    written: tuple["Written", ...]
    omissions: tuple[Omission, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file that was written. `merged`: it was there, and what the user wrote in it is kept."""

    path: Path
    format: str
    size: int
    sha256: str
    documents: tuple[str, ...]
    merged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """How an export would begin, of its first article; "" where only another program can read it.

    The file is "new", or "standing" and would be replaced; "merged" it would keep what the user wrote in it. Of
    "changes" the words are what would change in that one.
    """

    state: State
    words: str


def export_bytes(
    selection: Selection,
    *,
    format: str,  # noqa: A002 - the word everybody uses
    scope: Scope = EVERYTHING,
    options: Options | None = None,
) -> bytes:
    """The selection in a format. Raises UsageError for an unknown one, ExportError if it cannot be said in it."""
    from desktop_app.exporters import exporter_for

    exporter = exporter_for("", name=format)
    return exporter.write(narrowed(selection, scope), **checked(exporter, options))


def export(
    library: "Library",
    documents: "Iterable[Document | str] | None",
    path: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - the word everybody uses
    scope: Scope = Scope(),  # noqa: B008 - a frozen record
    options: Options | None = None,
    replace: bool = False,
) -> Path:
    """Write documents (or their ids; None: all) with what `scope` lets out to a file, at one stroke.

    Without `format` the end of the name decides. A file that is there is replaced only if `replace` says so; an
    earlier export of Markdown is brought up to date. Raises UsageError, ExportError, ExistsError, LibraryError.
    """
    from desktop_app.exporters import exporter_for

    name = exporter_for(os.fspath(path), name=format).name
    ids = None if documents is None else tuple(each if isinstance(each, str) else each.id for each in documents)
    plan = Plan(path=Path(path), format=name, documents=ids, scope=scope, options=options or {}, replace=replace)
    return carry_out(library, plan).written[0].path


def selected(library: "Library", plan: Plan) -> Selection:
    """What the plan lets out."""
    whole = "revisions" in _exporter(plan).holds
    return narrowed(library.selection(plan.documents, whole=whole), plan.scope)


def carry_out(library: "Library", plan: Plan, *, progress: Progress | None = None) -> Done:
    """Do what was planned; `progress` is told how many files of how many are written.

    Raises UsageError, ExportError, ExistsError, LibraryError.
    """
    exporter, selection = _exporter(plan), selected(library, plan)
    written: list[Written] = []
    if plan.each:
        files = write_each(selection, plan.path, exporter=exporter, options=plan.options, replace=plan.replace)
        for file in files:
            written.append(file)
            if progress is not None:
                progress(len(written), len(selection.documents))
    else:
        written.append(write(selection, plan.path, exporter=exporter, options=plan.options, replace=plan.replace))
    if plan.manifest:
        beside = plan.path / "manifest.json" if plan.each else plan.path.with_name(f"{plan.path.name}.manifest.json")
        write_manifest(selection, written, beside, replace=plan.replace)
    return Done(written=tuple(written), omissions=selection.omissions)


def changes(selection: Selection, plan: Plan) -> Iterator[str]:
    """What the plan would change in each file, as `difference` shows it."""
    exporter = _exporter(plan)
    for path, part in named(selection, plan.path, exporter) if plan.each else [(plan.path, selection)]:
        yield difference(part, path, exporter=exporter, options=plan.options, replace=plan.replace)


def preview(library: "Library", plan: Plan, *, most: int) -> Preview:
    """The first `most` characters of what the plan would write. Raises UsageError, ExportError, LibraryError."""
    exporter = _exporter(plan)
    state = _state(plan, exporter)
    if state != "changes" and not exporter.is_text:
        return Preview(state=state, words="")
    selection = narrowed(library.selection(_first(library, plan)), plan.scope)
    if state == "changes":
        words = "".join(changes(selection, plan))
    else:
        data = exporter.write(selection, **checked(exporter, plan.options))
        words = data[: 4 * most + 4].decode("utf-8", "ignore")
    return Preview(state=state, words=words[:most] + ("\n…" if len(words) > most else ""))


def weight(library: "Library", plan: Plan) -> int:
    """What a preview costs, in characters: those of the first article, with its notes. Raises LibraryError."""
    total = 0
    for document in _first(library, plan):
        notes = library.database.value("SELECT count(*) FROM annotations WHERE document = ?", (document,))
        total += len(library.revision(library.document(document).revision).text) + _NOTE * notes
    return total


def _first(library: "Library", plan: Plan) -> list[str]:
    """The id of the first article of a plan, if there is one."""
    return [each.id for each in library.documents(limit=1)] if plan.documents is None else [*plan.documents[:1]]


def _state(plan: Plan, exporter: "Exporter") -> State:
    """What stands where the plan would write."""
    if plan.each or not plan.path.is_file():
        return "new"
    try:
        merges = exporter.merge is not None and _MANAGED in plan.path.read_bytes()
    except OSError:
        merges = False
    if not merges:
        return "standing"
    return "changes" if plan.documents is not None and len(plan.documents) == 1 else "merged"


def _exporter(plan: Plan) -> "Exporter":
    from desktop_app.exporters import exporter_for

    return exporter_for(plan.path.name, name=plan.format)


def checked(exporter: "Exporter", options: Options | None) -> dict[str, str]:
    """The options that a format knows. Raises UsageError for a name or a value it does not know."""
    known = {option.name: option for option in exporter.options}
    for name, value in (options or {}).items():
        if name not in known:
            names = ", ".join(known) or "none"
            raise UsageError(f'{exporter.label} has no option "{name}".', remedy=f"It has {names}.")
        option = known[name]
        if option.kind == "choice" and value not in option.values:
            raise UsageError(f'"{name}" cannot be "{value}".', remedy=f"Choose one of {', '.join(option.values)}.")
    return dict(options or {})


def write(
    selection: Selection,
    path: Path,
    *,
    exporter: "Exporter",
    options: Options | None = None,
    replace: bool = False,
) -> Written:
    """Write a selection to a file. Raises ExistsError for one that is there, unless it can be merged or replaced."""
    data, merged = _content(selection, path, exporter, checked(exporter, options), replace=replace)
    save_atomically(path, data)
    return Written(
        path=path,
        format=exporter.name,
        size=len(data),
        sha256=sha256(data).hexdigest(),
        documents=tuple(selected.document.id for selected in selection.documents),
        merged=merged,
    )


def write_each(
    selection: Selection,
    folder: Path,
    *,
    exporter: "Exporter",
    options: Options | None = None,
    replace: bool = False,
) -> Iterator[Written]:
    """Write a file an article into a folder, which is made; nothing is written if one of them may not be replaced.

    A step of the iterator is a file: whoever stops asking stops the export.
    """
    files = named(selection, folder, exporter)
    given = checked(exporter, options)
    for path, part in files:
        _merged(part, path, exporter, given, replace=replace)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"{folder} cannot be made ({error.strerror}).", remedy="Choose another folder.") from error
    for path, part in files:
        yield write(part, path, exporter=exporter, options=options, replace=replace)


def named(selection: Selection, folder: Path, exporter: "Exporter") -> list[tuple[Path, Selection]]:
    """The file of each article, called by its title, and a selection of the article alone."""
    taken: set[str] = set()
    files: list[tuple[Path, Selection]] = []
    for selected in selection.documents:
        stem = file_stem(selected)
        stem = stem if stem.casefold() not in taken else f"{stem} {selected.document.id[-8:]}"
        taken.add(stem.casefold())
        files.append((folder / f"{stem}{exporter.suffix}", _alone(selection, selected)))
    return files


def file_stem(selected: SelectedDocument) -> str:
    """A file name for an article, without its suffix, that every system takes."""
    return stem_of(selected.document.source.title or Path(selected.revision.file_name).stem)


def stem_of(words: str) -> str:
    """Words as a file name, without its suffix, that every system takes."""
    name = " ".join(_UNFIT.sub(" ", words).split())[:_LONGEST_NAME].strip(" .…") or "kliping"
    return f"{name}_" if _RESERVED.match(name) else name


def _alone(selection: Selection, selected: SelectedDocument) -> Selection:
    return structs.replace(
        selection,
        documents=(selected,),
        codes=codes_of(selection.codes, selected.annotations),
        stories=tuple(story for story in selection.stories if story.id in selected.document.stories),
    )


def difference(
    selection: Selection, path: Path, *, exporter: "Exporter", options: Options | None = None, replace: bool = False
) -> str:
    """What writing would change in the file, as a unified diff of its text; for other formats, a line of sizes."""
    import difflib

    data, _ = _content(selection, path, exporter, checked(exporter, options), replace=replace)
    old = file_bytes(path) if path.is_file() and path.stat().st_size else b""
    try:
        before, after = (each.decode("utf-8").splitlines(keepends=True) for each in (old, data))
    except UnicodeDecodeError:
        return f"{path}: {len(old)} bytes, then {len(data)} bytes\n"
    lines = difflib.unified_diff(before, after, str(path), str(path))
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _content(
    selection: Selection, path: Path, exporter: "Exporter", options: dict[str, str], *, replace: bool
) -> tuple[bytes, bool]:
    """The bytes to write, and whether they hold what the user wrote into the file."""
    merged = _merged(selection, path, exporter, options, replace=replace)
    return (exporter.write(selection, **options), False) if merged is None else (merged, True)


def _merged(
    selection: Selection, path: Path, exporter: "Exporter", options: dict[str, str], *, replace: bool
) -> bytes | None:
    """The export with what the user wrote into the file; None if it is new or goes. Raises ExistsError if it stays."""
    if not path.is_file():
        return None
    merged = None
    if exporter.merge is not None and path.stat().st_size:
        merged = exporter.merge(selection, file_bytes(path), **options)
    if merged is None and not replace:
        raise ExistsError(f"{path} is there already.", remedy="Choose another name, or have it replaced (--force).")
    return merged


def manifest(selection: Selection, written: Sequence[Written], *, folder: Path) -> bytes:
    """What went out and what did not, as JSON: each file with its hash, by its name seen from `folder`."""
    value: dict[str, Any] = {
        "schema": MANIFEST,
        "made": selection.made,
        "generator": selection.generator,
        "documents": [
            {
                "id": selected.document.id,
                "title": selected.document.source.title,
                "revision": selected.revision.id,
                "sha256": selected.revision.sha256,
                "notes": len(selected.annotations),
            }
            for selected in selection.documents
        ],
        "left_out": to_builtins(selection.omissions),
        "files": [
            {
                "name": os.path.relpath(each.path.resolve(), folder.resolve()).replace(os.sep, "/"),
                "format": each.format,
                "bytes": each.size,
                "sha256": each.sha256,
                "documents": each.documents,
            }
            for each in written
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def write_manifest(selection: Selection, written: Sequence[Written], path: Path, *, replace: bool = False) -> None:
    """Write the manifest; an older one is replaced. Raises ExistsError for any other file."""
    if path.is_file() and not replace and MANIFEST.encode() not in path.read_bytes()[:200]:
        raise ExistsError(f"{path} is there already.", remedy="Choose another name, or have it replaced (--force).")
    save_atomically(path, manifest(selection, written, folder=path.parent))
