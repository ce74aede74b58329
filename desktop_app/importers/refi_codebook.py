"""REFI-QDA Codebook (.qdc): codes for the codebook, without notes."""

from desktop_app.importers.importer import Imported, Importer
from desktop_app.importers.refi import child, codes_of, root_of


def read(data: bytes) -> Imported:
    """The codes. Raises ImportingError."""
    codes, remarks = codes_of(child(root_of(data, name="CodeBook"), "Codes"))
    return Imported(annotations=(), codes=tuple(codes), remarks=tuple(remarks))


IMPORTER = Importer(
    name="qdc",
    label="REFI-QDA codebook",
    suffixes=(".qdc",),
    media_types=("application/xml",),
    read=read,
)
