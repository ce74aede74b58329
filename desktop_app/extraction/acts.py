"""What is done by saying something, and in whose words: the act and the mode of a statement."""

from desktop_app.domain.facts import Act, Mode
from desktop_app.domain.spans import Span
from desktop_app.extraction.clauses import Unit
from desktop_app.extraction.draft import Draft

_OPENING = "\"“'‘ "


def mode_of(draft: Draft, unit: Unit | None, contents: tuple[Span, ...]) -> Mode:
    """Direct if all of it is quoted, mixed if a part is."""
    quotes = () if unit is None else unit.quotes
    whole = all(any(q.outer_start <= c.start and c.end <= q.outer_end for q in quotes) for c in contents)
    if whole and any(len(c.slice(draft.text).split()) > 3 for c in contents):
        return "direct"
    some = any(q.outer_start < c.end and c.start < q.outer_end for q in quotes for c in contents)
    return "mixed" if some else "indirect"


def act_of(draft: Draft, act: Act, contents: tuple[Span, ...], word: str) -> Act:
    """The act of the cue `word`, unless it only tells and what is said shows another; a refused charge is denied, a
    refused proposal not.
    """
    words, said = draft.language.statements, " ".join(c.slice(draft.text) for c in contents).lower()
    if word in words.refusals:
        return "deny" if any(sign in said for sign in words.charges) else "express"
    if act != "assert":
        return act
    bare = said.lstrip(_OPENING)
    if bare.endswith("?"):
        return "question"
    acts: tuple[tuple[Act, tuple[str, ...]], ...] = (
        ("deny", words.denials),
        ("accuse", words.accusations),
        ("request", words.requests),
        ("promise", words.promises),
        ("threaten", words.threats),
    )
    for kind, signs in acts:
        if any(sign in said for sign in signs):
            return kind
    if bare.startswith(words.intentions):
        return "promise"
    return "express" if bare.startswith(words.feelings) else "assert"


def is_answer(draft: Draft, said: str) -> bool:
    """Whether what is refused is a charge, a proposal or what was told before, and not a deed: `menolak naik mobil`."""
    words, lower = draft.language.statements, said.lower()
    return any(sign in lower for sign in words.charges + words.proposals) or lower.split()[-1] in words.pointers
