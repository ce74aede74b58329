"""The section Said: who, with which word, what, to whom, when."""

from collections.abc import Iterable

from desktop_app.domain.facts import FactSheet, Statement
from desktop_app.domain.judgements import place_of
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Names, Row, Subject, by, group, section
from desktop_app.gui.wording import translate


def said(sheet: FactSheet, names: Names, *, grouped: bool) -> Row:
    """The section: statements by speaker, or in the order of the text."""
    statements = [statement for statement in sheet.statements if statement.content]
    if grouped:
        speakers = by(lambda statement: speaker(statement, names), statements)
        rows: Iterable[Row] = (
            group(
                f"said:{name}",
                name,
                [_row(statement, names, named=False) for statement in spoken],
                tail=_role(spoken[0], names),
            )
            for name, spoken in speakers.items()
        )
    else:
        ordered = sorted(statements, key=lambda statement: statement.content[0].start)
        rows = [_row(statement, names, named=True) for statement in ordered]
    return section(
        "said", translate("Facts", "Said"), rows, hint=translate("Facts", "Nobody is quoted in this article.")
    )


def speaker(statement: Statement, names: Names) -> str:
    """Who speaks, by name if it is known, in the words of the article if not."""
    if statement.speaker is None:
        return translate("Facts", "Nobody named")
    return names.listed(statement.speaker.entities) or statement.speaker.text


def words_of(statement: Statement) -> str:
    """What was said, with its gaps."""
    return " … ".join(piece.text for piece in statement.content)


def _role(statement: Statement, names: Names) -> str:
    """What the speaker is, if it is one."""
    known = () if statement.speaker is None else statement.speaker.entities
    return ", ".join(names.roles.get(known[0], ())) if len(known) == 1 else ""


def _row(statement: Statement, names: Names, *, named: bool) -> Row:
    acts, modes = wording.acts(), wording.modes()
    act = acts.get(statement.act, statement.act)
    head = f"{speaker(statement, names)} {act}" if named else act
    if statement.recipients:
        head = translate("Facts", "{who} → {whom}").format(who=head, whom=names.listed(statement.recipients))
    cue = "" if statement.cue is None else f"“{statement.cue.text}”"
    pieces = (cue, modes.get(statement.mode, statement.mode))
    return Row(
        key=f"statement:{statement.id}",
        head=head,
        tail=" · ".join(piece for piece in pieces if piece),
        aside=wording.day(statement.when),
        words=words_of(statement),
        style=f"said:{statement.mode}",
        confidence=statement.confidence,
        spans=tuple(piece.span for piece in statement.content),
        subjects=(Subject(kind="statement", span=place_of(statement)),),
        traits=(f"act:{statement.act}", f"mode:{statement.mode}"),
    )
