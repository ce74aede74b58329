"""The cut keeps what the texts need."""

from __future__ import annotations

from typing import Any

from desktop_app.training.vocabulary import is_latin, kept_ids, tokenizer_of


def test_pieces_of_other_scripts_are_not_latin() -> None:
    assert [is_latin(piece) for piece in ("▁Bogor", "ğ", "12,", "Ереван", "東京")] == [True, True, True, False, False]


def test_special_pieces_and_those_in_use_are_kept(tokenizer: Any) -> None:
    scores = [0.0] * tokenizer.get_vocab_size()
    size = tokenizer.get_vocab_size() - 5
    kept = kept_ids(tokenizer, scores, ["Budi di Bogor"], size=size)
    assert kept[:4] == [0, 1, 2, 3]
    assert {tokenizer.token_to_id("▁Budi"), tokenizer.token_to_id("▁Bogor")} <= set(kept)
    assert len(kept) == size


def test_a_cut_tokenizer_gives_the_same_pieces(tokenizer: Any) -> None:
    pieces = [tokenizer.id_to_token(number) for number in range(tokenizer.get_vocab_size())]
    kept = [number for number, piece in enumerate(pieces) if piece not in ("▁dua", "▁tewas")]
    scores = [-3.0 if len(piece) > 2 else -9.0 for piece in pieces]
    cut = tokenizer_of([pieces[number] for number in kept], [scores[number] for number in kept])
    assert cut.encode("Budi di Bogor").tokens == tokenizer.encode("Budi di Bogor").tokens
