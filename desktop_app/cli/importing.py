"""The command that brings in notes made elsewhere, and what it says of them."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.application import library_option, opened
from desktop_app.cli.output import complain, emit, printable, say
from desktop_app.cli.records import found_document
from desktop_app.errors import KlipingError, LibraryError

if TYPE_CHECKING:
    from desktop_app.domain.merging import Side
    from desktop_app.exchange import Arrival, Arrivals
    from desktop_app.importers.importer import Remark
    from desktop_app.store.library import Library

_SHOWN = 60  # characters of a quote on one line


@click.command("import-notes")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--format", "format_", metavar="NAME", help="See `kliping formats`; else the end of FILE decides.")
@click.option("--document", metavar="ID", help="The article the notes are on, where FILE does not tell.")
@click.option(
    "--prefer", type=click.Choice(("mine", "theirs")), help="Whose change of a field that both changed; else the newer."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line: notes, then remarks.")
@library_option
def import_notes(
    files: tuple[Path, ...],
    format_: str | None,
    document: str | None,
    prefer: "Side | None",
    as_json: bool,
    library: Path,
) -> None:
    """Bring in the notes of each FILE and say where their words were found.

    W3C Web Annotations, REFI-QDA projects of QualCoder, NVivo and others, bundles of a colleague's Kliping and more:
    see `kliping formats`. Each file is one step that can be undone. The status is 1 if a note's article is not in the
    library.
    """
    failed = False
    with opened(library) as store:
        chosen = None if document is None else found_document(store, document).id
        for file in files:
            failed |= not bring_in_file(store, file, format=format_, document=chosen, prefer=prefer, as_json=as_json)
    if failed:
        raise click.exceptions.Exit(1)


def bring_in_file(
    store: "Library",
    file: Path,
    *,
    format: str | None = None,  # noqa: A002 - the word everybody uses
    document: str | None = None,
    prefer: "Side | None" = None,
    as_json: bool = False,
) -> bool:
    """Bring in one file and report it; whether all of its notes came."""
    from desktop_app import exchange

    try:
        arrivals = exchange.import_notes(store, file, format=format, document=document, prefer=prefer)
    except LibraryError:
        raise  # the next file would fail in the same way
    except KlipingError as error:
        complain(str(error))
        return False
    _print_json(arrivals) if as_json else _print(arrivals, file)
    return all(note.outcome != "homeless" for note in arrivals.notes)


def _print_json(arrivals: "Arrivals") -> None:
    for note in arrivals.notes:
        emit({"note": note})
    for remark in arrivals.remarks:
        emit({"remark": remark})
    for clash in arrivals.clashes:
        emit({"clash": clash})


def _print(arrivals: "Arrivals", file: Path) -> None:
    for note in arrivals.notes:
        say(_line(note))
    for remark in arrivals.remarks:
        complain(f"{file.name}: {said(remark)}")
    for clash in arrivals.clashes:
        complain(
            f"{file.name}: both changed {clash.field} of {clash.record}: mine {clash.mine!r}, theirs {clash.theirs!r}; "
            f"{clash.taken} is taken."
        )
    numbers = Counter(note.outcome for note in arrivals.notes)
    counted = [f"{number} {outcome.replace('_', ' ')}" for outcome, number in numbers.items()]
    new = [
        f"{len(found)} new {what}"
        for found, what in ((arrivals.documents, "articles"), (arrivals.codes, "tags"))
        if found
    ]
    complain(f"{file.name}: {', '.join([*counted, *new]) or 'nothing in it'}.")


def _line(note: "Arrival") -> str:
    words = printable(note.quote or note.comment)
    words = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
    place = note.annotation or f"(no article “{printable(note.article)}”)"
    return f"{note.outcome:18} {place}  “{words}”"


def said(remark: "Remark") -> str:
    """A remark of an importer as a sentence."""
    values: Any = remark.values
    match remark.code:
        case "offsets":
            rival = f"; the next best way of counting fits {values['next_whole']}" if "next_whole" in values else ""
            return (
                f"positions are taken to be {values['unit']}, byte order mark {values['mark']}, a line end as "
                f"{values['line_end']}, the end {values['end']}: so {values['whole']} of {values['passages']} passages "
                f"begin and end with words and {values['quoted']} read as they are quoted{rival}."
            )
        case "colour":
            return f"the colour {values['from']} of “{remark.about}” is {values['to']} here."
        case "facts":
            return f"{values['number']} facts that a program found are left out; they are found again from the text."
        case _:
            more = values.get("text") or values.get("number", "")
            return f"left out: {remark.about}" + (f" ({more})." if more else ".")


commands = (import_notes,)
