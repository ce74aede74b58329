"""A sentence as words, marks and whole names, and phrases looked up in it."""

from dataclasses import dataclass

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft, outermost
from desktop_app.extraction.tokens import tokens

LONGEST_PHRASE = 4  # words


@dataclass(frozen=True, slots=True)
class Chunk:
    """A word, a mark, or a whole name of a sentence."""

    start: int
    end: int
    text: str
    lower: str
    mention: Mention | None

    @property
    def is_word(self) -> bool:
        """Whether it is a word or figure outside of names."""
        return self.mention is None and self.text[0].isalnum()

    @property
    def is_body(self) -> bool:
        """Whether it names a body or a place."""
        return self.mention is not None and self.mention.type != "person"


def chunks_of(draft: Draft, sentence: Span) -> list[Chunk]:
    """The sentence as words, marks and the outermost names of persons, bodies and places."""
    names = outermost(
        [
            m
            for m in draft.mentions_in(sentence)
            if m.type == "organisation" or (m.type in ("person", "place") and m.form != "nominal")
        ]
    )
    chunks: list[Chunk] = []
    place = 0
    for token in tokens(draft.text, sentence):
        while place < len(names) and names[place].end <= token.start:
            place += 1
        start = token.start
        if place < len(names) and names[place].start <= start:
            if not chunks or chunks[-1].mention is not names[place]:
                name = names[place]
                chunks.append(Chunk(name.start, name.end, name.text, name.text.lower(), name))
            if token.end <= names[place].end:
                continue
            start = names[place].end
        words = draft.text[start : token.end]
        if words == "." and chunks and chunks[-1].is_word and chunks[-1].lower in draft.language.abbreviations:
            continue
        chunks.append(Chunk(start, token.end, words, words.lower().replace(".", "") or words, None))
    return chunks


def phrase(chunks: list[Chunk], first: int, end: int) -> str:
    """The words of the chunks in lower case, empty if not all are words."""
    return (
        " ".join(chunk.lower for chunk in chunks[first:end])
        if all(chunk.is_word for chunk in chunks[first:end])
        else ""
    )


def starting(chunks: list[Chunk], first: int, table: frozenset[str]) -> int:
    """How many chunks the longest phrase of the table takes from `first` on."""
    for length in range(min(LONGEST_PHRASE, len(chunks) - first), 0, -1):
        if phrase(chunks, first, first + length) in table:
            return length
    return 0


def ending(chunks: list[Chunk], end: int, table: frozenset[str]) -> int:
    """How many chunks the longest phrase of the table takes up to `end`."""
    for length in range(min(LONGEST_PHRASE, end), 0, -1):
        if phrase(chunks, end - length, end) in table:
            return length
    return 0
