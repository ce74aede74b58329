"""Who says what as the tagger read it: its cues, with the contents and the speakers that it linked to them."""

from collections import defaultdict
from collections.abc import Iterator

from desktop_app.domain.facts import Act, Mode
from desktop_app.domain.spans import Span
from desktop_app.extraction.clauses import trimmed
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.reporting import Reported
from desktop_app.extraction.tagger import Reading, Tag

_FARTHEST = 400  # characters between a cue and its content or its speaker
_FARTHEST_AGENT = 80  # characters between a passive and who does what it says
_SHORTEST_CONTENT = 3  # characters
_SHORTEST_PART = 8  # characters of one of several contents; less is a word between them
_WIDEST_GAP = 40  # characters
_OPENING_MARKS = frozenset("\"“'‘«„”")


def read_statements(draft: Draft, reading: Reading) -> Iterator[tuple[Reported, float]]:
    """The statements of a reading with their confidence: each content goes to its likeliest cue, each cue to its
    likeliest speaker.
    """
    modes = {(tag.start, tag.end): tag.label for tag in reading.layers["mode"]}
    contents: dict[tuple[int, int], list[Tag]] = defaultdict(list)
    for tag in reading.layers["content"]:
        cue = _cue_of(draft, reading, tag)
        if cue is not None and _reaches(draft.text, cue, tag):
            contents[cue.start, cue.end].append(tag)
    for cue in reading.layers["cue"]:
        said = _without_earlier(draft, cue, contents[cue.start, cue.end])
        speaker = _speaker_of(draft, reading, cue)
        speaker = speaker if speaker is None or _can_speak(draft, cue, speaker) else None
        spans = [Span(*trimmed(draft.text, tag.start, tag.end)) for tag in said]
        spans = _parts(draft.text, Span(cue.start, cue.end), spans, speaker)
        spans = [span for span in spans if len(span) >= (_SHORTEST_PART if len(spans) > 1 else _SHORTEST_CONTENT)]
        if spans:
            mode: Mode = modes.get((cue.start, cue.end), "indirect")  # type: ignore[assignment]
            act: Act = cue.label  # type: ignore[assignment]
            confidence = round(min(cue.confidence, *(tag.confidence for tag in said)), 3)
            yield Reported(Span(cue.start, cue.end), speaker, tuple(spans), act, mode, None, "read"), confidence


def _can_speak(draft: Draft, cue: Tag, speaker: Span) -> bool:
    """Whether the words can be who speaks: not before a passive, whose subject is spoken of, nor before a noun that is
    no verb of theirs: `Li brushed aside suggestions that …`.
    """
    words = draft.language.statements
    word = draft.text[cue.start : cue.end].lower()
    known = words.cues.get(word)
    if known is not None and known.frame in ("agentless", "passive"):
        return 0 <= speaker.start - cue.end <= _FARTHEST_AGENT
    if speaker.end > cue.start:
        return True
    between = draft.text[speaker.end : cue.start].lower()
    if word not in words.nouns or between.startswith(("'s", "’s", ",")):
        return True
    return all(part in words.auxiliaries | words.additions for part in between.split())


def _without_earlier(draft: Draft, cue: Tag, said: list[Tag]) -> list[Tag]:
    """Without what was said in whole sentences before the cue's own, where that has something said too."""
    sentence = draft.sentence_at(cue.start)
    own = [] if sentence is None else [tag for tag in said if tag.end > sentence.start]
    return own or said


def _reaches(text: str, cue: Tag, content: Tag) -> bool:
    """Whether what is said stands in the paragraph of its cue, is quoted, or follows a colon, as an item of a list."""
    between = text[min(cue.end, content.end) : max(cue.start, content.start)]
    opening = text[max(0, content.start - 1) : content.start + 1]
    return "\n" not in between or ":\n" in between or any(mark in opening for mark in _OPENING_MARKS)


def _parts(text: str, cue: Span, spans: list[Span], speaker: Span | None) -> list[Span]:
    """All that is quoted; of reported words the nearest part on each side of the cue, as an attribution splits them."""
    quoted = [span for span in spans if text[max(0, span.start - 1) : span.start] in _OPENING_MARKS]
    others = _whole(text, [span for span in spans if span not in quoted], [cue] if speaker is None else [cue, speaker])
    before = max((span for span in others if span.end <= cue.start), default=None)
    after = min((span for span in others if span.start >= cue.end), default=None)
    return sorted([*quoted, *(span for span in (before, after) if span is not None)])


def _whole(text: str, spans: list[Span], apart: list[Span]) -> list[Span]:
    """Parts that a few words divide as one, for the tagger leaves gaps in what was said; not over cue or speaker."""
    found: list[Span] = []
    for span in sorted(spans):
        gap = Span(found[-1].end, span.start) if found and found[-1].end <= span.start else None
        if (
            gap is not None
            and len(gap) <= _WIDEST_GAP
            and "\n" not in text[gap.start : gap.end]
            and not any(gap.overlaps(other) for other in apart)
        ):
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


def _cue_of(draft: Draft, reading: Reading, content: Tag) -> Tag | None:
    """The cue the tagger chose for a content, if it stands in the same sentence or its sentence has none; else the
    nearest.
    """
    sentence = draft.sentence_at(content.start)
    near = reading.near("cue", sentence.start, sentence.end) if sentence is not None else []
    near = near or reading.near("cue", content.start - _FARTHEST, content.end + _FARTHEST)
    near = [cue for cue in near if not (content.start <= cue.start and cue.end <= content.end)] or near
    linked = next(iter(reading.links_from("content", content)), None)
    chosen = next((cue for cue in near if linked is not None and (cue.start, cue.end) == linked.target), None)
    return chosen or min(near, key=lambda cue: max(cue.start - content.end, content.start - cue.end), default=None)


def _speaker_of(draft: Draft, reading: Reading, cue: Tag) -> Span | None:
    """The speaker the tagger chose for a cue, if it stands in the same sentence or its sentence has none; else the
    nearest there.
    """
    sentence = draft.sentence_at(cue.start)
    beside = reading.near("speaker", sentence.start, sentence.end) if sentence is not None else []
    linked = next(iter(reading.links_from("speaker", cue)), None)
    chosen = [tag for tag in beside if linked is not None and (tag.start, tag.end) == linked.target]
    if linked is not None and not chosen and (linked.target is None or not beside):
        return None if linked.target is None else Span(*linked.target)
    near = chosen or beside or reading.near("speaker", cue.start - _FARTHEST, cue.start + _FARTHEST)
    best = min(near, key=lambda tag: max(tag.start - cue.end, cue.start - tag.end), default=None)
    return None if best is None else Span(best.start, best.end)
