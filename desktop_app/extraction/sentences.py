"""Sentences within the paragraphs, quote marks kept with what they close."""

import re

from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft

_STOP = re.compile(
    r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[A-Z0-9\u00c0-\u00de\u0370-\u03ff\u0400-\u042f])|[.!?…]+[\"'”’»]+(?=\s)"
)
_LAST_WORD = re.compile(r"[\w.]+$")
_INITIAL = re.compile(r"(?:^|\W)(?:[A-Z]\.)*[A-Z]$")
_LONGEST_WORD = 24
# where and by whom a report was filed, before its first sentence: `LIMA, Ohio (AP) — `, `PESHAWAR: `
_DATELINE = re.compile(
    r"(?:[A-Z\u00c0-\u00de][^\s(:]*[ ,/]+){1,5}(?:\d{1,2}(?: [A-Z]\w+)? ?)?(?:,? ?\([^)\n]{2,40}\) ?)?"
    r"(?:[—–]|--?) (?=\S)"
    r"|[A-Z\u00c0-\u00de]{3,}(?:[ /,]+[A-Z\u00c0-\u00de]{3,}){0,3}: (?=[\"“]?[A-Z].*[.!?…][\"”’]?$)",
    re.MULTILINE,
)


def run(draft: Draft) -> None:
    """Cut every paragraph into sentences."""
    for paragraph in draft.paragraphs:
        draft.sentences += cut_sentences(draft.text, paragraph, abbreviations=draft.language.abbreviations)


def cut_sentences(text: str, span: Span, *, abbreviations: frozenset[str]) -> list[Span]:
    """The sentences of `span`. `abbreviations` are lower-case words that a full stop may follow within a sentence."""
    found: list[Span] = []
    dateline = _DATELINE.match(text, span.start, span.end)
    if dateline is not None:
        found.append(Span(*dateline.span()).trimmed(text))
    start = span.start if dateline is None else dateline.end()
    for match in _STOP.finditer(text, start, span.end):
        if match.group().startswith(".") and _is_abbreviation(text, match.start(), span.start, abbreviations):
            continue
        if _goes_on(text, match.end(), span.end):
            continue
        sentence = Span(start, match.end()).trimmed(text)
        if len(sentence):
            found.append(sentence)
        start = match.end()
    rest = Span(start, span.end).trimmed(text)
    return [*found, rest] if len(rest) else found


def _is_abbreviation(text: str, stop: int, first: int, abbreviations: frozenset[str]) -> bool:
    before = text[max(first, stop - _LONGEST_WORD) : stop]
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    return word.group().lower() in abbreviations or bool(_INITIAL.search(before))


def _goes_on(text: str, position: int, end: int) -> bool:
    """Whether the sentence runs on after a closing quote mark: `"Pergi!" katanya.`"""
    rest = text[position : min(end, position + 3)].lstrip()
    return bool(rest) and rest[0].islower()
