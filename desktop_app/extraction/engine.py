"""The engine: runs the stages in order and closes the sheet."""

import hashlib
from collections.abc import Callable
from datetime import date

from desktop_app.domain.documents import Block
from desktop_app.domain.facts import FactSheet, SheetSource
from desktop_app.domain.own_names import OwnName
from desktop_app.extraction import (
    boilerplate,
    counts,
    entities,
    events,
    links,
    names,
    numbers,
    relations,
    sentences,
    statements,
    times,
)
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tagger import Tagger
from desktop_app.languages.language import Language

VERSION = "0.1"
Stage = Callable[[Draft], None]

STAGES: tuple[tuple[str, Stage], ...] = (
    ("boilerplate", boilerplate.run),
    ("sentences", sentences.run),
    ("names", names.run),
    ("times", times.run),
    ("numbers", numbers.run),
    ("entities", entities.run),
    ("statements", statements.run),
    ("counts", counts.run),
    ("events", events.run),
    ("relations", relations.run),
    ("links", links.run),
)


def extract(
    text: str,
    *,
    language: Language,
    published: date | None,
    blocks: tuple[Block, ...] = (),
    name: str = "",
    tagger: Tagger | None = None,
    own_names: tuple[OwnName, ...] = (),
) -> FactSheet:
    """The fact sheet of `text`; without `blocks` they are found in it. `name` is the article's id in the sheet,
    `own_names` are what the reader taught the library.
    """
    draft = Draft(text=text, language=language, published=published, blocks=blocks, own_names=own_names)
    for stage_name, stage in STAGES:
        stage(draft)
        if stage_name == "sentences" and tagger is not None:
            draft.reading = tagger.read(text, [(span.start, span.end) for span in draft.paragraphs])
    return close(draft, name=name, model="" if tagger is None else "tagger")


def close(draft: Draft, *, name: str, model: str) -> FactSheet:
    """The finished draft as a sheet."""
    return FactSheet(
        source=SheetSource(
            id=name,
            language=draft.language.name,
            published=None if draft.published is None else draft.published.isoformat(),
            characters=len(draft.text),
            sha256=hashlib.sha256(draft.text.encode()).hexdigest(),
            engine=VERSION,
            model=model,
        ),
        entities=tuple(draft.entities),
        mentions=tuple(sorted(draft.mentions, key=lambda m: (m.start, -m.end))),
        times=tuple(sorted(draft.times, key=lambda t: t.start)),
        numbers=tuple(sorted(draft.numbers, key=lambda n: n.start)),
        statements=tuple(draft.statements),
        counts=tuple(draft.counts),
        events=tuple(draft.events),
        relations=tuple(draft.relations),
        links=tuple(draft.links),
        boilerplate=tuple(draft.boilerplate),
        findings=tuple(draft.findings),
    )
