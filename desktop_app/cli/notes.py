"""The command that annotates a passage."""

from pathlib import Path
from typing import get_args

import click

from desktop_app.cli.application import library_option, opened
from desktop_app.cli.output import say
from desktop_app.cli.records import found_document
from desktop_app.domain.annotations import COLOURS, Colour, QuoteSelector, Status
from desktop_app.domain.documents import Revision
from desktop_app.domain.matching import places
from desktop_app.domain.spans import Span
from desktop_app.errors import KlipingError, UsageError


@click.command()
@click.argument("id")
@click.option("--quote", required=True, metavar="TEXT", help="The words to annotate, exactly as they stand.")
@click.option("--prefix", default="", metavar="TEXT", help="The words right before, if they stand several times.")
@click.option("--comment", default="", metavar="TEXT", help="Your note, in Markdown.")
@click.option("--tag", "tags", multiple=True, metavar="NAME", help="A tag of the codebook; made if it is not there.")
@click.option("--colour", type=click.Choice(COLOURS), default=COLOURS[0], show_default=True)
@click.option("--status", type=click.Choice(get_args(Status)), default="unchecked", show_default=True)
@library_option
def annotate(
    id: str,  # noqa: A002 - the contract's name
    quote: str,
    prefix: str,
    comment: str,
    tags: tuple[str, ...],
    colour: Colour,
    status: Status,
    library: Path,
) -> None:
    """Annotate a passage of the article with ID and print the annotation's id."""
    with opened(library) as store:
        document = found_document(store, id)
        span = _passage(store.revision(document.revision), quote, prefix)
        annotation = store.annotate(document, span, comment=comment, tags=tags, colour=colour, status=status)
        say(annotation.id)


def _passage(revision: Revision, quote: str, prefix: str) -> Span:
    """The one place of `quote` after `prefix`. Raises KlipingError if there is none, UsageError for several."""
    if not quote:
        raise UsageError("The quote is empty.", remedy="Give the words to annotate with --quote.")
    found = places(revision.text, QuoteSelector(exact=quote, prefix=prefix))
    if not found:
        raise KlipingError(
            f"“{prefix + quote}” does not stand in the article.", remedy="Copy the words from `kliping show`."
        )
    if len(found) > 1:
        raise UsageError(
            f"“{prefix + quote}” stands in the article more than once.",
            remedy="Name the place by the words right before it with --prefix.",
        )
    return found[0]


commands = (annotate,)
