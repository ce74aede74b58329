"""Whom words that name nobody mean: a kind before a name, somebody known by a trade, the writer of a paper."""

from bisect import bisect_left, bisect_right

from desktop_app.domain.facts import Mention
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.lexicon import types_of_names
from desktop_app.extraction.tokens import Token

_NEAR = 60  # statements back in which somebody unnamed may have spoken
_AHEAD = 40  # mentions behind a headline
_BESIDE = 60  # characters before a name in which its title stands


def name_behind_kind(draft: Draft, core: list[Token], name: Mention) -> bool:
    """Whether the words before a name that ends a phrase only tell its kind: `kantor berita dpa`, `rights group Oxfam`.

    Not where they make a body of their own that belongs to the one named: `badan pengungsi PBB`.
    """
    before = [token for token in core if token.end <= name.start]
    table = draft.language.statements
    if not before or name.end < core[-1].end or name.form != "name" or any(not token.is_word for token in before):
        return False
    if any(token.text.lower() in table.stops | draft.language.names.places_after for token in before):
        return False
    if draft.language.names.head_last:
        return before[-1].text.islower() and before[-1].text.lower() not in draft.language.names.titles
    is_own = name.text.isupper() and before[0].text.lower() in table.bodies and name.text not in types_of_names()
    return name.type == "organisation" and (before[-1].text.lower() in table.kinds or is_own)


def is_unnamed(draft: Draft, head: str) -> bool:
    """Whether who is meant by the noun spoke before and stayed unnamed: `the diplomat` after `a diplomat`."""
    for statement in reversed(draft.statements[-_NEAR:]):
        words = [] if statement.speaker is None else statement.speaker.text.lower().split()
        if head in words:
            return words[0] in draft.language.statements.individuals
    return False


def named_later(draft: Draft, head: str, position: int) -> tuple[str, ...]:
    """Who has the title `head` in a headline and is named in the text below it: `Presiden: …`, `…, governor says`."""
    place = bisect_right(draft.paragraphs, position, key=lambda paragraph: paragraph.start) - 1
    if place < 0 or draft.text[draft.paragraphs[place].end - 1] in ".?!":
        return ()
    low = bisect_left(draft.mentions, position, key=lambda mention: mention.start)
    for mention in draft.mentions[low : low + _AHEAD]:
        title = draft.text[max(position + len(head), mention.start - _BESIDE) : mention.start].lower()
        if mention.type == "person" and mention.form == "name" and head in title.split():
            return (mention.entity,)
    return ()


def companies(draft: Draft, bodies: list[Mention]) -> list[Mention]:
    """Those of the bodies that may be a company: no ministry, no known paper or party."""
    public = draft.language.names.organisation_heads - draft.language.names.closed_bodies
    return [
        m for m in bodies if m.text not in types_of_names() and m.text.split()[0].lower() not in public - {"perusahaan"}
    ]


def behind_paper(draft: Draft, core: list[Token]) -> list[Token]:
    """The words for whoever wrote a paper: `kementerian itu` of `keterangan tertulis kementerian itu`."""
    table = draft.language.statements
    if core[0].text.lower() not in table.documents or draft.language.names.head_last:
        return core
    rest = 1
    while rest < len(core) and core[rest].text.lower() in table.documents | table.manners_of_papers:
        rest += 1
    return core[rest:] if rest < len(core) and core[rest].text.lower() in table.bodies | table.collectives else core
