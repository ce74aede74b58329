"""The sections Agree? and Look again: what repeats, adds up or conflicts, with each passage, and what seems off."""

from desktop_app.domain.facts import Count, FactSheet, Link, Statement
from desktop_app.domain.judgements import id_of_link, place_of_link
from desktop_app.gui import wording
from desktop_app.gui.facts.counted import claimant, figure
from desktop_app.gui.facts.rows import Names, Row, Subject, section
from desktop_app.gui.facts.said import speaker, words_of
from desktop_app.gui.wording import translate


def agree(sheet: FactSheet, names: Names) -> Row:
    """The section: a row for each link, conflicts first, its facts below it. It gives no verdict."""
    facts: dict[str, Count | Statement] = {count.id: count for count in sheet.counts}
    facts.update({statement.id: statement for statement in sheet.statements if statement.content})
    order = ("conflicts", "updates", "adds_up", "repeats")
    links = sorted(enumerate(sheet.links), key=lambda item: order.index(item[1].type))
    rows = [_row(place, link, facts, names) for place, link in links]
    return section(
        "agree", translate("Facts", "Agree?"), rows, hint=translate("Facts", "No figures or statements to compare.")
    )


def look_again(sheet: FactSheet) -> Row:
    """The section of findings."""
    words = wording.findings()
    rows = [
        Row(
            key=f"finding{place}",
            head=words.get(finding.code, finding.code.replace("_", " ").capitalize()),
            tail=finding.value or "",
            words=finding.words.text,
            style="finding",
            spans=(finding.words.span,),
        )
        for place, finding in enumerate(sheet.findings)
    ]
    return section("look", translate("Facts", "Look again"), rows, hint=translate("Facts", "Nothing seems off."))


def _row(place: int, link: Link, facts: dict[str, Count | Statement], names: Names) -> Row:
    ids = [*link.facts, *([link.total] if link.total else [])]
    members = [facts[fact] for fact in ids if fact in facts]
    children = tuple(_member(place, fact, names) for fact in members)
    counts = [fact for fact in members if isinstance(fact, Count)]
    formula = _formula(link, counts) if len(counts) == len(members) else ""
    tied = place_of_link(link, facts)
    return Row(
        key=f"link:{id_of_link(link)}",
        head=wording.link_types().get(link.type, link.type),
        aside=formula,
        tail="" if link.note == formula else link.note or "",
        style=link.type,
        spans=tuple(span for child in children for span in child.spans),
        subjects=() if tied is None else (Subject(kind="link", span=tied[0], slot=tied[1]),),
        children=children,
    )


def _formula(link: Link, counts: list[Count]) -> str:
    figures = [figure(count) for count in counts]
    if link.type == "adds_up" and link.total is not None and len(figures) > 2:
        return f"{' + '.join(figures[:-1])} = {figures[-1]}"
    return {"conflicts": " ≠ ", "updates": " → ", "repeats": " = "}.get(link.type, ", ").join(figures)


def _member(place: int, fact: Count | Statement, names: Names) -> Row:
    if isinstance(fact, Count):
        head = translate("Facts", "{figure} says {claimant}").format(
            figure=figure(fact), claimant=claimant(fact, names)
        )
        words, spans = fact.evidence.text, (fact.evidence.span,)
    else:
        head = speaker(fact, names)
        words, spans = words_of(fact), tuple(piece.span for piece in fact.content)
    return Row(
        key=f"link{place}:{fact.id}", head=head, aside=wording.day(fact.when), words=words, style="member", spans=spans
    )
