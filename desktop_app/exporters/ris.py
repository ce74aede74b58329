"""RIS, which Zotero, EndNote and Mendeley read: the source record of each article (type NEWS)."""

from collections.abc import Iterator

from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.bibliography import authors, day, key, provenance
from desktop_app.exporters.exporter import Exporter


def write(selection: Selection) -> bytes:
    """A record an article; lines end as the format asks (CRLF)."""
    lines = [line for selected in selection.documents for line in (*_record(selected), "")]
    return "".join(f"{line}\r\n" for line in lines or [""]).encode("utf-8", "replace")


def _record(selected: SelectedDocument) -> Iterator[str]:
    source = selected.document.source
    yield "TY  - NEWS"
    fields = [
        ("ID", key(selected.document)),
        *(("AU", name) for name in authors(source)),
        ("TI", source.title),
        ("T2", source.publisher),
        ("PY", "".join(day(source.published)[:1])),
        ("DA", _date(source.published)),
        ("Y2", _date(source.retrieved)),
        ("SE", source.section),
        ("UR", source.url),
        ("LA", source.language),
        ("N1", provenance(selected)),
    ]
    for tag, value in fields:
        if value:
            yield f"{tag}  - {' '.join(value.split())}"
    yield "ER  - "


def _date(edtf: str | None) -> str:
    """Year/month/day/other; what is not known is empty."""
    parts = day(edtf)
    return "/".join((*parts, *([""] * (4 - len(parts))))) if parts else ""


EXPORTER = Exporter(
    name="ris",
    label="RIS (Zotero, EndNote)",
    suffix=".ris",
    media_type="application/x-research-info-systems",
    write=write,
    holds=frozenset(("source",)),
)
