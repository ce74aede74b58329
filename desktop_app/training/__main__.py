"""The steps of training from a terminal; ``python -m desktop_app.training STEP --data DIR --work DIR``.

In this order: ``vocabulary``, ``public`` (stage 1), ``fold N`` (stages 2 and 3 without every fifth article, with its
figures and predictions), ``final`` (the same on all articles), ``export``, ``measure``
(figures and speed of an export beside its weights). A step that was cut off goes on from its
last finished epoch.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from types import ModuleType


def main(arguments: list[str] | None = None) -> int:
    """Runs one step; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        import torch

        from desktop_app.training import steps
    except ImportError as error:
        print(
            f"Training needs the extra 'train' ({error.name} is missing): pip install kliping[train]", file=sys.stderr
        )
        return 2
    torch.set_num_threads(options.threads)
    _run(options, steps)
    return 0


def _run(options: argparse.Namespace, steps: ModuleType) -> None:
    def report(line: str) -> None:
        print(line, flush=True)

    data, work = options.data, options.work
    match options.step:
        case "vocabulary":
            steps.cut_vocabulary(data, work)
        case "public":
            steps.train_public(data, work, report)
        case "fold":
            steps.train_gold(data, work, report, without=options.fold)
            weights = steps.train_more(data, work, report, without=options.fold)
            tagger = steps.torch_tagger(work, weights)
            for line in steps.lines(
                steps.predict(tagger, steps.held_articles(data, options.fold), options.out or work / "predictions")
            ):
                report(line)
        case "final":
            steps.train_gold(data, work, report)
            weights = steps.train_more(data, work, report)
            weights = steps.fit_public_heads(data, work, weights)
            for line in steps.lines(steps.public_figures(steps.torch_tagger(work, weights), data)):
                report(line)
        case "export":
            steps.export_model(
                data,
                work,
                options.weights or work / "final-more-public.pt",
                options.out or work / "model",
                outside={},
            )
        case "measure":
            for line in steps.measured(
                data, work, options.weights or work / "fold0-more.pt", options.out or work / "model"
            ):
                report(line)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desktop_app.training", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("step", choices=("vocabulary", "public", "fold", "final", "export", "measure"))
    parser.add_argument("fold", nargs="?", type=int, default=0, choices=range(5), help="number of the fold")
    parser.add_argument("--data", type=Path, required=True, help="folder with gold/ and datasets/")
    parser.add_argument("--work", type=Path, required=True, help="folder for checkpoints")
    parser.add_argument("--out", type=Path, help="folder for predictions or for the exported model")
    parser.add_argument("--weights", type=Path, help="checkpoint to export (final-more-public.pt)")
    parser.add_argument("--threads", type=int, default=2)
    return parser


if __name__ == "__main__":
    sys.exit(main())
