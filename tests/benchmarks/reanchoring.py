"""Re-anchoring 1,000 notes over a changed article of 60,000 characters, in seconds of the processor. Goal: 2 s; and by
how much that is more than looking for each quote with `str.find` alone.

    python tests/benchmarks/reanchoring.py [--smoke]

Of the sentences, one in five has a changed word, some went, came or moved. Prints one JSON object.
"""

import argparse
import json
import random
import time
from collections import Counter

from desktop_app.domain.anchoring import anchor, describe
from desktop_app.domain.documents import Block, Revision, text_hash
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.matching import QuoteFinder
from desktop_app.domain.spans import Span
from desktop_app.languages.material import material_words

_LETTERS = "aaaeeiiioukrstmnpbdglh"


def revision(text: str) -> Revision:
    """A revision of the text."""
    return Revision(
        id=new_id(), document=new_id(), sha256=text_hash(text), text_sha256=text_hash(text), reader="plain",
        reader_version="1", created=now(), blocks=(Block(kind="paragraph", start=0, end=len(text)),), text=text,
    )  # fmt: skip


def sentences(dice: random.Random, characters: int) -> list[str]:
    """Sentences of made-up words, used as often as words are (Zipf)."""
    known = ["".join(dice.choices(_LETTERS, k=dice.randint(2, 10))) for _ in range(4_000)]
    made: list[str] = []
    while sum(map(len, made)) + len(made) < characters:
        words = [known[int(4_000 ** dice.random()) - 1] for _ in range(dice.randint(8, 22))]
        made.append(" ".join(words).capitalize() + ".")
    return made


def changed(dice: random.Random, old: list[str]) -> str:
    """The text after an editor has been at it."""
    new = []
    for sentence in old:
        chance = dice.random()
        words = sentence.split()
        if chance < 0.2:
            words[dice.randrange(len(words))] = dice.choice(["tidak", "21", "Aliyev", "kemarin", "besar"])
        if chance < 0.95:
            new.append(" ".join(words))
        if chance > 0.97:
            new.append("Kalimat baru di tengah berita yang diperbarui pada sore hari.")
    for _ in range(len(new) // 20):
        new.insert(dice.randrange(len(new)), new.pop(dice.randrange(len(new))))
    return " ".join(new)


def measure(*, characters: int, notes: int) -> dict[str, float]:
    """Seconds for all notes, the same for `str.find` alone, and the outcomes."""
    dice = random.Random(11)
    old = sentences(dice, characters)
    before, after, words = revision(" ".join(old)), changed(dice, old), material_words()
    targets = []
    for _ in range(notes):
        start = dice.randrange(len(before.text) - 260)
        start = before.text.rfind(" ", 0, start) + 1
        end = before.text.find(" ", start + dice.randint(10, 200))
        targets.append(describe(before, Span(start, end)))
    began = time.process_time()
    finder = QuoteFinder(after)
    outcomes = Counter(anchor(finder, target, words=words).outcome for target in targets)
    took = time.process_time() - began
    began = time.process_time()
    for target in targets:
        after.find(target.quote.exact)
    plain = time.process_time() - began
    return {"seconds": round(took, 3), "find_seconds": round(plain, 4), "ratio": round(took / plain, 1), **outcomes}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a short text, to see that it runs")
    chosen = parser.parse_args()
    size = {"characters": 4_000, "notes": 20} if chosen.smoke else {"characters": 60_000, "notes": 1_000}
    print(json.dumps(measure(**size)))


if __name__ == "__main__":
    main()
