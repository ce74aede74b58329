"""All sections of the panel from one fact sheet."""

from msgspec.structs import replace

from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import id_of_link
from desktop_app.gui.facts.agreement import agree, look_again
from desktop_app.gui.facts.counted import counted
from desktop_app.gui.facts.happened import happened
from desktop_app.gui.facts.named import where, who
from desktop_app.gui.facts.rows import Names, Row
from desktop_app.gui.facts.said import said


def sections(
    sheet: FactSheet, text: str, *, grouped: bool = True, off: frozenset[str] = frozenset()
) -> tuple[Row, ...]:
    """The sections in the order of the panel; `grouped` puts statements under their speakers.

    Links whose ids are in `off` were rejected: the ledger does not follow them.
    """
    names = Names(sheet)
    held = tuple(link for link in sheet.links if id_of_link(link) not in off) if off else sheet.links
    rows = (
        said(sheet, names, grouped=grouped),
        counted(replace(sheet, links=held) if off else sheet, names, text),
        happened(sheet, names, text),
        who(sheet, names, text),
        where(sheet, names, text),
        agree(sheet, names),
    )
    return (*rows, look_again(sheet)) if sheet.findings else rows
