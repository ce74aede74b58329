"""The codebook as a table: every code with its place, and how many notes have it."""

from collections import Counter
from collections.abc import Iterator

from desktop_app.domain.annotations import Code
from desktop_app.domain.selections import Selection
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.tables import BOM, Cell, Table, as_csv

COLUMNS = ("id", "name", "path", "parent", "colour", "shade", "description", "created", "notes", "articles")


def table(selection: Selection) -> Table:
    """The codes that the selection uses, in the order of their paths."""
    return Table(title="Codebook", columns=COLUMNS, rows=_rows(selection))


def write(selection: Selection, *, encoding: str = BOM.default) -> bytes:
    """The table as CSV."""
    return as_csv(table(selection), encoding=encoding)


def _rows(selection: Selection) -> Iterator[tuple[Cell, ...]]:
    codes = {code.id: code for code in selection.codes}
    notes: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for selected in selection.documents:
        tags = [tag for annotation in selected.annotations for tag in annotation.tags]
        notes.update(tags)
        articles.update(set(tags))
    for path, code in sorted((_path(code, codes), code.id) for code in selection.codes):
        record = codes[code]
        parent = codes.get(record.parent or "")
        yield (
            record.id, record.name, path, "" if parent is None else parent.name, record.colour, record.shade,
            record.description, record.created, notes[code], articles[code],
        )  # fmt: skip


def _path(code: Code, codes: dict[str, Code]) -> str:
    """The names from the top of the codebook down to the code, with / between them."""
    names, seen = [code.name], {code.id}
    above = codes.get(code.parent or "")
    while above is not None and above.id not in seen:
        names.append(above.name)
        seen.add(above.id)
        above = codes.get(above.parent or "")
    return " / ".join(reversed(names))


EXPORTER = Exporter(
    name="csv-codebook",
    label="Codebook as a table (CSV)",
    suffix=".codebook.csv",
    media_type="text/csv",
    write=write,
    options=(BOM,),
    holds=frozenset(("codes",)),
)
