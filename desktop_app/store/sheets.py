"""Fact sheets as they are kept: JSON, deflated (some 8 times smaller), one for a revision and an engine."""

import zlib

import msgspec

from desktop_app.domain.facts import FactSheet, sheet_to_json
from desktop_app.domain.identifiers import now
from desktop_app.store.database import Database


def keep_sheet(db: Database, revision: str, sheet: FactSheet) -> None:
    """Keep what one engine says about a revision in place of what it said before."""
    engine = f"{sheet.source.engine} {sheet.source.model}".strip()
    content = zlib.compress(msgspec.json.encode(sheet_to_json(sheet)))
    db.run("DELETE FROM sheets WHERE revision = ? AND engine = ?", (revision, engine))
    db.run(
        "INSERT INTO sheets (revision, engine, made, deflated) VALUES (?, ?, ?, ?)", (revision, engine, now(), content)
    )


def sheet(db: Database, revision: str) -> FactSheet | None:
    """The sheet of a revision that was made last."""
    content = db.value("SELECT deflated FROM sheets WHERE revision = ? ORDER BY id DESC LIMIT 1", (revision,))
    return None if content is None else msgspec.json.decode(zlib.decompress(content), type=FactSheet)
