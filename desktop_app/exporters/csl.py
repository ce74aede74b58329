"""CSL-JSON, which citation processors and Zotero read: the source record of each article."""

import json
from typing import Any

from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.bibliography import authors, day, key, provenance
from desktop_app.exporters.exporter import Exporter


def write(selection: Selection) -> bytes:
    """An item an article (schema: citationstyles.org, csl-data 1.0)."""
    items = [_item(selected) for selected in selection.documents]
    return json.dumps(items, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _item(selected: SelectedDocument) -> dict[str, Any]:
    source = selected.document.source
    fields = {
        "id": key(selected.document),
        "type": "article-newspaper",
        "title": source.title,
        "author": [{"literal": name} for name in authors(source)],
        "container-title": source.publisher,
        "issued": _date(source.published),
        "accessed": _date(source.retrieved),
        "section": source.section,
        "URL": source.url,
        "language": source.language,
        "note": provenance(selected),
    }
    return {name: value for name, value in fields.items() if value}


def _date(edtf: str | None) -> dict[str, Any]:
    parts = [int(part) for part in day(edtf)]
    return {"date-parts": [parts]} if parts else {}


EXPORTER = Exporter(
    name="csl",
    label="CSL-JSON (citations)",
    suffix=".csl.json",
    media_type="application/vnd.citationstyles.csl+json",
    write=write,
    holds=frozenset(("source",)),
)
