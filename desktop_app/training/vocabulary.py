"""Cuts the encoder's vocabulary of 250,000 pieces to those that Indonesian, English and other Latin-script text
needs.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from desktop_app.extraction.pieces import UNKNOWN, WORD

_SPECIAL = 4
_LATIN = re.compile(r"[\W\d_]|LATIN")


def tokenizer_of(pieces: Sequence[str], scores: Sequence[float]) -> Tokenizer:
    """A unigram tokenizer over these pieces (ids are their places), with the normalisation of the original."""
    made = Tokenizer(models.Unigram(list(zip(pieces, map(float, scores), strict=True)), unk_id=UNKNOWN))
    made.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    return made


def is_latin(piece: str) -> bool:
    """Whether each letter of the piece is of the Latin script; digits and signs count as such."""
    return all(not ch.isalpha() or "LATIN" in unicodedata.name(ch, "") for ch in piece)


def kept_ids(tokenizer: Tokenizer, scores: Sequence[float], texts: Iterable[str], *, size: int) -> list[int]:
    """Ids of the original vocabulary to keep, ascending: the special ones, all single signs of Latin text, every
    piece the texts use (the commonest first if there is no room), then Latin pieces by score."""
    words = Counter(match.group() for text in texts for match in WORD.finditer(text))
    used: Counter[int] = Counter()
    for word, times in words.items():
        for form in {word, word.lower(), word.capitalize()}:
            for piece in tokenizer.encode(form).ids:
                used[piece] += times
    kept = set(range(_SPECIAL))
    pieces = [tokenizer.id_to_token(number) for number in range(tokenizer.get_vocab_size())]
    kept.update(
        number
        for number, piece in enumerate(pieces)
        if len(piece.lstrip("▁")) == 1 and is_latin(piece) and ord(piece[-1]) < 0x2600
    )
    for number, _ in used.most_common():
        if len(kept) < size and is_latin(pieces[number]):
            kept.add(number)
    for number in sorted(range(len(pieces)), key=lambda number: -scores[number]):
        if len(kept) >= size:
            break
        if is_latin(pieces[number]):
            kept.add(number)
    return sorted(kept)


def save(folder: Path, tokenizer: Tokenizer, kept: Sequence[int]) -> None:
    """Writes ``tokenizer.json`` (compact) and ``kept.json`` (original ids) into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tokenizer.json").write_text(tokenizer.to_str(pretty=False), encoding="utf-8")
    (folder / "kept.json").write_text(json.dumps(list(kept)), encoding="utf-8")
