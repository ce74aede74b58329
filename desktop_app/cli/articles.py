"""Commands about articles: extract, import, list, search, show."""

import sys
from collections import Counter
from pathlib import Path

import click
import msgspec

from desktop_app.cli.application import json_option, library_option, opened
from desktop_app.cli.output import complain, emit, printable, say, with_progress
from desktop_app.cli.records import found_document, hit_as_json, listed, shown_as_json
from desktop_app.domain.facts import FactSheet, sheet_to_json
from desktop_app.errors import KlipingError, UsageError

_STDIN = Path("-")
_files = click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
_published = click.option("--published", metavar="DATE", help="The day relative dates count from: 2021-11-17.")
_language = click.option("--language", metavar="CODE", help="The language of the text: id, en … (else it is detected).")


@click.command()
@_files
@_published
@_language
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write DIR/NAME.facts.json of NAME.*.",
)
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes to share the work.")
@library_option
def extract(
    files: tuple[Path, ...], published: str | None, language: str | None, out: Path | None, jobs: int, library: Path
) -> None:
    """Print the fact sheet of each FILE as a line of JSON.

    No library is touched. "-" reads plain text from standard input.
    """
    from desktop_app import pipeline

    pipeline.published_day(published)  # a wrong date is said before the work begins
    if out is not None:
        _prepare(out, files)
    named = [file for file in files if file != _STDIN]
    sheets = iter(pipeline.extract_many(named, published=published, language=language, jobs=jobs))
    failed = False
    for file in with_progress(files, length=len(files), label="Extracting"):
        found = _from_stdin(published, language) if file == _STDIN else next(sheets)[1]
        if isinstance(found, KlipingError):
            complain(str(found))
            failed = True
        elif out is None:
            emit(sheet_to_json(found))
        else:
            content = msgspec.json.format(msgspec.json.encode(sheet_to_json(found)), indent=1)
            pipeline.save_atomically(out / _sheet_name(file), content + b"\n")
    if failed:
        raise click.exceptions.Exit(1)


def _from_stdin(published: str | None, language: str | None) -> FactSheet | KlipingError:
    from desktop_app import files, pipeline

    try:
        data = files.stream_bytes(sys.stdin.buffer, name="Standard input")
        revision = pipeline.read_bytes(data, file_name="stdin.txt", published=published, language=language)
        return pipeline.extract(revision)
    except KlipingError as error:
        return error


def _sheet_name(file: Path) -> str:
    return f"{'stdin' if file == _STDIN else file.stem}.facts.json"


def _prepare(out: Path, files: tuple[Path, ...]) -> None:
    """Make the folder. Raises UsageError when two files would get the same name in it."""
    twice = [name for name, times in Counter(_sheet_name(file) for file in files).items() if times > 1]
    if twice:
        raise UsageError(f"Several files would be written to {out / twice[0]}.", remedy="Extract them one by one.")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KlipingError(f"The folder {out} cannot be made ({error.strerror}).", remedy="Choose another.") from error


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@_published
@_language
@click.option(
    "--no-facts", is_flag=True, help="Leave out the facts: ten times as fast, and the window finds them later."
)
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes to share the work.")
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write what became of each file, a line of JSON each.",
)
@click.option(
    "--watch",
    type=click.FloatRange(0.1),
    metavar="SECONDS",
    help="Then look into the folders again and again, until Ctrl+C.",
)
@json_option
@library_option
def import_files(
    files: tuple[Path, ...],
    published: str | None,
    language: str | None,
    no_facts: bool,
    jobs: int,
    report: Path | None,
    watch: float | None,
    as_json: bool,
    library: Path,
) -> None:
    """Read each PATH into the library with its facts and print its id; what is there already keeps its id.

    A folder gives every file in it that can be read. Files of notes (.jsonld, .qdpx …) are brought in as by `kliping
    import-notes`.
    """
    from desktop_app import pipeline
    from desktop_app.cli.gathering import Gathering

    pipeline.published_day(published)
    with opened(library) as store:
        gathering = Gathering(
            store, published=published, language=language, facts=not no_facts, jobs=jobs, as_json=as_json
        )
        gathering.take(files)
        if watch is not None:
            gathering.watch([file for file in files if file.is_dir()], every=watch)
    if report is not None:
        pipeline.save_atomically(report, gathering.as_lines())
    if gathering.has_failed:
        raise click.exceptions.Exit(1)


@click.command("list")
@json_option
@library_option
def list_documents(as_json: bool, library: Path) -> None:
    """List the articles in the library."""
    with opened(library) as store:
        for document in store.documents():
            if as_json:
                emit(listed(document))
            else:
                source = document.source
                say(f"{document.id}  {source.published or '-':10.10}  {printable(source.title)}")


@click.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="The most hits to show.")
@json_option
@library_option
def search(query: str, limit: int, as_json: bool, library: Path) -> None:
    """Search texts, titles and notes for QUERY; inflected forms are found too."""
    with opened(library) as store:
        for hit in store.search(query, limit=limit):
            if as_json:
                emit(hit_as_json(hit))
            else:
                say(f"{hit.document}  {printable(hit.title)}")
                say("    " + printable(hit.snippet.replace("\x02", "[").replace("\x03", "]")))


@click.command()
@click.argument("id")
@click.option(
    "--revision", metavar="REVISION", help="An older text with the notes where they stood: its id, or 1 for the oldest."
)
@json_option
@library_option
def show(id: str, revision: str | None, as_json: bool, library: Path) -> None:  # noqa: A002 - the contract's name
    """Show the article with ID: its source record, its text and the notes on it."""
    with opened(library) as store:
        shown = shown_as_json(store, found_document(store, id), revision=revision)
    if as_json:
        emit(shown)
        return
    for name, value in shown["source"].items():
        if value:
            say(f"{name}: {printable(str(value))}")
    if not shown["current"]:
        say(f"revision: {shown['revision']}, an older text of {shown['created']}")
    say("")
    for line in shown["text"].split("\n"):
        say(printable(line))
    for note in shown["annotations"]:
        words = " · ".join(filter(None, (note["comment"], ", ".join(note["tags"]))))
        say(f"\n“{printable(note['quote'])}” [{note['colour']}] {printable(words)}\n  {note['id']}")


commands = (extract, import_files, list_documents, search, show)
