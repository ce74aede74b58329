"""Scores the engine against the gold standard.

    python -m tests.benchmarks.gold [--dev | --more] [--oracle mentions,times] [--tagger model|DIR] [--language id]
                                    [--match 'a-*'] [--errors 10] [--only mention]

`--oracle` puts the gold values of these lists in place of the engine's, so that later stages can be seen alone;
`--tagger DIR` takes NAME.tags.json and NAME.links.json (predictions for articles left out of training) from DIR.
The gold standard is looked for in $KLIPING_GOLD, ../shared/gold and data/gold; its scorer is called by path. `--more`
compiles the articles of data/gold/more and takes them instead of those of `train`.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.facts import FactSheet, sheet_from_json, sheet_to_json
from desktop_app.extraction import engine
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tagger import Reading, Tag, Tagger, TagLink
from desktop_app.languages import language_for

ROOT = Path(__file__).resolve().parents[2]
STAGE_OF = {"mentions": "names"} | {
    kind: kind for kind in ("entities", "times", "numbers", "statements", "counts", "events", "relations")
}


def gold_folder() -> Path | None:
    """Where NAME.txt and NAME.facts.json of the gold standard are, or None."""
    named = os.environ.get("KLIPING_GOLD")
    places = [Path(named)] if named else [ROOT.parent / "shared" / "gold", ROOT / "data" / "gold"]
    return next((place for place in places if (place / "dev" / "seed.facts.json").exists()), None)


def sheet_of(facts: Path, *, oracle: tuple[str, ...] = (), tagger: str = "") -> FactSheet:
    """The engine's sheet for one gold article."""
    gold = json.loads(facts.read_text(encoding="utf-8"))
    text = facts.with_name(facts.name.replace(".facts.json", ".txt")).read_text(encoding="utf-8")
    name = facts.name.removesuffix(".facts.json")
    draft = Draft(
        text=text,
        language=language_for(gold["source"]["language"]),
        published=date.fromisoformat(gold["source"]["published"][:10]),
        blocks=(),
    )
    known = sheet_from_json(gold | {"source": gold["source"] | {"published": str(gold["source"]["published"])}})
    given = {STAGE_OF[kind] for kind in oracle}
    for stage_name, stage in engine.STAGES:
        if stage_name in given:
            for kind in oracle:
                if STAGE_OF[kind] == stage_name:
                    setattr(draft, kind, list(getattr(known, kind)))
        else:
            stage(draft)
        if stage_name == "sentences" and tagger:
            draft.reading = _reading(draft, name, tagger)
    return engine.close(draft, name=name, model=tagger)


def _reading(draft: Draft, name: str, tagger: str) -> Reading | None:
    if tagger == "model":
        model = Tagger.find()
        if model is None:
            sys.exit("There is no model in resources/models.")
        return model.read(draft.text, [(span.start, span.end) for span in draft.paragraphs])
    tags = Path(tagger) / f"{name}.tags.json"
    if not tags.exists():
        return None
    links = json.loads(tags.with_name(f"{name}.links.json").read_text(encoding="utf-8"))
    pairs = [
        link | {"source": tuple(link["source"]), "target": link["target"] and tuple(link["target"])} for link in links
    ]
    return Reading(
        [Tag(**tag) for tag in json.loads(tags.read_text(encoding="utf-8"))], [TagLink(**link) for link in pairs]
    )


def _work(job: tuple[Path, tuple[str, ...], str, Path]) -> None:
    facts, oracle, tagger, out = job
    sheet = sheet_of(facts, oracle=oracle, tagger=tagger)
    (out / facts.name).write_text(json.dumps(sheet_to_json(sheet), ensure_ascii=False), encoding="utf-8")


def score(gold: Path, predicted: Path, *, errors: int = 0) -> str:
    """What the scorer prints; JSON when `errors` is negative."""
    scorer = gold.parent / "score.py" if (gold.parent / "score.py").exists() else gold.parent.parent / "score.py"
    how = ["--json"] if errors < 0 else ["--errors", str(errors)]
    command = [sys.executable, scorer, gold, predicted, *how]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def figures(files: Iterable[Path], *, oracle: tuple[str, ...] = (), tagger: str = "") -> dict[str, Any]:
    """The scorer's figures of these gold articles, by name, with the headline."""
    with tempfile.TemporaryDirectory() as folder:
        gold, out = _laid_out(list(files), Path(folder))
        for facts in sorted(gold.glob("*.facts.json")):
            _work((facts, oracle, tagger, out))
        return json.loads(score(gold, out, errors=-1))


def _laid_out(files: list[Path], folder: Path) -> tuple[Path, Path]:
    gold, out = folder / "gold" / "some", folder / "out"
    gold.mkdir(parents=True)
    out.mkdir()
    (folder / "gold" / "score.py").symlink_to(files[0].parent.parent / "score.py")
    for file in files:
        for path in (file, file.with_name(file.name.replace(".facts.json", ".txt"))):
            (gold / path.name).symlink_to(path)
    return gold, out


def compiled(match: str, root: Path) -> Path:
    """The folder, with the articles of data/gold/more compiled as its part `more`, without those that have errors."""
    source = ROOT / "data" / "gold"
    root.mkdir()
    files = sorted((source / "more").glob(f"{match}.gold.md"))
    subprocess.run([sys.executable, source / "gold.py", *files, "--out", root / "more"], check=False, stdout=sys.stderr)
    (root / "score.py").symlink_to(source / "score.py")
    return root


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--dev", dest="part", action="store_const", const="dev", default="train")
    part.add_argument("--more", dest="part", action="store_const", const="more")
    parser.add_argument("--oracle", default="")
    parser.add_argument("--tagger", default="")
    parser.add_argument("--language", default="")
    parser.add_argument("--match", default="*", help="only articles whose name matches, such as 'a-0*'")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        root = compiled(options.match, folder / "compiled") if options.part == "more" else gold_folder()
        if root is None:
            sys.exit("The gold standard is not here; say where in KLIPING_GOLD.")
        files = sorted((root / options.part).glob(f"{options.match}.facts.json"))
        if options.language:
            files = [
                f for f in files if json.loads(f.read_text(encoding="utf-8"))["source"]["language"] == options.language
            ]
        if options.tagger not in ("", "model") and options.part == "train":
            files = [f for f in files if (Path(options.tagger) / f.name.replace(".facts.", ".tags.")).exists()]
        oracle = tuple(filter(None, options.oracle.split(",")))
        gold, out = _laid_out(files, folder)
        jobs = [(facts, oracle, options.tagger, out) for facts in sorted(gold.glob("*.facts.json"))]
        began = time.perf_counter()
        with ProcessPoolExecutor(2, initializer=os.nice, initargs=(5,)) as pool:
            list(pool.map(_work, jobs, chunksize=4))
        spent = time.perf_counter() - began
        shown = score(gold, out, errors=options.errors)
    keep = True
    for line in shown.splitlines():
        keep = (
            line.startswith(" ") and keep
            if line.startswith(" ")
            else not options.only or line.split()[0] in options.only.split(",")
        )
        if keep or line.startswith(("headline", "articles")):
            print(line)
    print(f"{len(files)} articles in {spent:.1f} s")


if __name__ == "__main__":
    main()
