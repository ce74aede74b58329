"""Writers that are killed in the middle of what they do.

python -m tests.store.kills --trials 200
"""

import argparse
import os
import random
import signal
import tempfile
import time
from pathlib import Path

from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from tests.store.articles import article


def write(path: Path, document: str, pipe: int) -> None:
    """Save notes and articles for ever; the id of each is written to the pipe after it was saved."""
    with Library(path, stem_at_once=False) as library:
        number = 0
        while True:
            number += 1
            place = Span(number % 40, number % 40 + 5)
            note = library.annotate(
                document, place, comment=f"catatan {number} " * (1 + number % 30), tags=["a", f"t{number}"]
            )
            os.write(pipe, f"{note.id}\n".encode())
            if number % 10 == 0:
                library.search("catatan", limit=1)  # the index takes in what it has left for now
            if number % 25 == 0:
                library.add(article("kata " * (400 * (number % 7)) + str(number)))


def trial(folder: Path, dice: random.Random) -> tuple[int, str]:
    """How many notes were acknowledged before the kill, and what is wrong with the library; "" when nothing is."""
    path = folder / "library.kliping"
    with Library(path) as library:
        document = library.add(article()).id
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            write(path, document, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as lines:
        said = [lines.readline().strip()]
        time.sleep(dice.uniform(0, 0.3))
        os.kill(child, signal.SIGKILL)
        said += [line.strip() for line in lines if line.endswith("\n")]
    os.waitpid(child, 0)
    with Library(path) as library:
        lost = set(said) - {note.id for note in library.annotations(document)}
        hidden = set(said) - {hit.annotation for hit in library.search("catatan", limit=10 * len(said))}
        problems = library.check()
    wrong = lost or hidden or problems
    return len(said), f"lost {len(lost)}, not found {len(hidden)}, {problems}" if wrong else ""


def losses(*, trials: int, seed: int = 1) -> tuple[int, list[str]]:
    """How many notes were acknowledged in all, and what went wrong in which trial."""
    dice, notes, wrong = random.Random(seed), 0, []
    for _ in range(trials):
        with tempfile.TemporaryDirectory() as folder:
            number, found = trial(Path(folder), dice)
        notes += number
        wrong += [found] if found else []
    return notes, wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=200)
    chosen = parser.parse_args()
    notes, wrong = losses(trials=chosen.trials)
    print(f"{chosen.trials} kills, {notes} notes acknowledged, {len(wrong)} with a loss", *wrong[:10], sep="\n")


if __name__ == "__main__":
    main()
