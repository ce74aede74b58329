"""REFI-QDA Codebook (.qdc): the codes with their tree, colours and descriptions."""

from desktop_app.domain.selections import Selection
from desktop_app.errors import ExportError
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.refi import add, add_codes, printed, root


def write(selection: Selection) -> bytes:
    """The codebook of the selection. Raises ExportError without codes, for which the schema has no form."""
    if not selection.codes:
        raise ExportError("There are no tags to export.", remedy="Tag a passage first.")
    book = root("CodeBook", namespace="urn:QDA-XML:codebook:1.0", origin=selection.generator)
    add_codes(add(book, "Codes"), selection.codes)
    return printed(book)


EXPORTER = Exporter(
    name="qdc",
    label="REFI-QDA codebook",
    suffix=".qdc",
    media_type="application/xml",
    write=write,
    holds=frozenset(("codes",)),
)
