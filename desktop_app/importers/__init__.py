"""Importers: annotations made elsewhere become records. One module a format."""

from pathlib import PurePath

from desktop_app.errors import ImportingError, UsageError
from desktop_app.importers.importer import Imported, Importer
from desktop_app.registry import Registry

importers: Registry[Importer] = Registry(
    "desktop_app.importers", attribute="IMPORTER", group="kliping.importers", kind=Importer
)


def importers_for(file_name: str, *, name: str | None = None) -> tuple[Importer, ...]:
    """The importer called `name`, else all for the file's suffix: many formats end in .json or .csv.

    Raises UsageError if there is none.
    """
    if name is not None:
        if name not in importers:
            raise UsageError(f'There is no format "{name}".', remedy=f"Choose one of {', '.join(importers.names())}.")
        return (importers[name],)
    lower = PurePath(file_name).name.lower()
    fitting = tuple(each for each in importers if lower.endswith(each.suffixes))
    if not fitting:
        known = ", ".join(sorted({suffix for each in importers for suffix in each.suffixes}))
        raise UsageError(f'"{file_name}" ends like no known format.', remedy=f"Name the format, or end it in {known}.")
    return fitting


def imported_from(data: bytes, *, file_name: str, name: str | None = None) -> Imported:
    """What the bytes hold, in the format called `name`, else in the first for the file's suffix that they are in.

    Raises UsageError if there is none, ImportingError if they are in none.
    """
    fitting = importers_for(file_name, name=name)
    for importer in fitting[:-1]:
        try:
            return importer.read(data)
        except ImportingError:
            continue
    try:
        return fitting[-1].read(data)
    except ImportingError as error:
        if len(fitting) == 1:
            raise
        tried = ", ".join(each.name for each in fitting)
        raise ImportingError(
            f"{file_name} is in none of the formats that end like it ({tried}).",
            remedy="Name the format to learn what is wrong.",
        ) from error
