"""All sections of the panel from one fact sheet, and the filter over their rows."""

from collections.abc import Callable

from msgspec.structs import replace

from desktop_app.domain.facts import FactSheet
from desktop_app.gui.facts.agreement import agree, look_again
from desktop_app.gui.facts.counted import counted
from desktop_app.gui.facts.happened import happened
from desktop_app.gui.facts.named import where, who
from desktop_app.gui.facts.rows import Names, Row
from desktop_app.gui.facts.said import said


def sections(sheet: FactSheet, text: str, *, grouped: bool = True) -> tuple[Row, ...]:
    """The sections in the order of the panel; `grouped` puts statements under their speakers."""
    names = Names(sheet)
    rows = (
        said(sheet, names, grouped=grouped),
        counted(sheet, names, text),
        happened(sheet, names, text),
        who(sheet, names, text),
        where(sheet, names, text),
        agree(sheet, names),
    )
    return (*rows, look_again(sheet)) if sheet.findings else rows


def kept(rows: tuple[Row, ...], keep: Callable[[Row], bool]) -> tuple[Row, ...]:
    """The rows for which `keep` holds, with what they stand under; sections stay even if empty."""
    found: list[Row] = []
    for row in rows:
        if row.kind == "fact":
            if keep(row):
                found.append(row)
        elif row.kind in ("section", "group"):
            children = kept(row.children, keep)
            count = sum(
                len(child.children) if child.kind == "group" else 1 for child in children if child.kind != "hint"
            )
            if children or row.kind == "section":
                found.append(replace(row, children=children, count=count))
        else:
            found.append(row)
    return tuple(found)
