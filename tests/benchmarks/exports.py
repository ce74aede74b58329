"""Every format with many notes: seconds of one core for each, least of some rounds.

    python -m tests.benchmarks.exports [--notes 3000] [--rounds 3] [FORMAT…]

Goals, with 3,000 notes on an article: Markdown 0.3 s, a web page 0.5 s. Prints one JSON object.
"""

import argparse
import json
import random
import time

from msgspec.structs import replace

from desktop_app.domain.annotations import COLOURS, Annotation, PositionSelector, QuoteSelector, Target
from desktop_app.domain.documents import Block
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import exporters
from tests.samples import TIME, TOLL, revision, selection

_WORDS = " ".join(["Polisi menyebut dua orang tewas dalam bentrokan itu pada Senin malam."] * 12)
_PARAGRAPHS = 400


def selected(notes: int) -> Selection:
    """One article of some 300,000 characters with that many notes at places drawn by chance, always the same."""
    text = "\n".join([_WORDS] * _PARAGRAPHS)
    step = len(_WORDS) + 1
    blocks = (Block(kind="paragraph", start=n * step, end=n * step + len(_WORDS)) for n in range(_PARAGRAPHS))
    chance = random.Random(1)
    found = sorted((_note(number, text, chance) for number in range(notes)), key=lambda note: note.targets[0].span)
    document = replace(selection().documents[0].document)
    part = SelectedDocument(
        document=document, revision=replace(revision(text), blocks=tuple(blocks)), annotations=tuple(found)
    )
    return Selection(documents=(part,), codes=(TOLL,), made=TIME)


def _note(number: int, text: str, chance: random.Random) -> Annotation:
    start = chance.randrange(len(text) - 150)
    end = start + chance.randrange(5, 120)
    target = Target(
        revision=revision().id,
        position=PositionSelector(start=start, end=end),
        quote=QuoteSelector(exact=text[start:end]),
    )
    return Annotation(
        id=f"019cad2e-0000-7000-8000-{number:012}",
        document=revision().document,
        targets=(target,),
        motivation="commenting",
        created=TIME,
        modified=TIME,
        comment="Check *this*: it is odd & strange.\n\nIs it 3 | 4?",
        tags=(TOLL.id,),
        author="Ani",
        colour=chance.choice(COLOURS),
    )


def figures(*, notes: int, rounds: int, names: tuple[str, ...] = ()) -> dict[str, float]:
    """Seconds of processor time by format; "markdown again" is the same over an earlier export."""
    chosen, found = selected(notes), {}
    for name in names or exporters.names():
        exporter = exporters[name]
        written = exporter.write(chosen)
        found[name] = min(_seconds(lambda exporter=exporter: exporter.write(chosen)) for _ in range(rounds))
        if (merge := exporter.merge) is not None:
            again = (_seconds(lambda: merge(chosen, written)) for _ in range(rounds))  # noqa: B023 - asked at once
            found[f"{name} again"] = min(again)
    return found


def _seconds(work) -> float:
    start = time.process_time()
    work()
    return round(time.process_time() - start, 3)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("formats", nargs="*")
    arguments.add_argument("--notes", type=int, default=3_000)
    arguments.add_argument("--rounds", type=int, default=3)
    given = arguments.parse_args()
    print(json.dumps(figures(notes=given.notes, rounds=given.rounds, names=tuple(given.formats)), indent=1))
