"""The section Counted: a ledger of outcome × side × claimant.

Figures that say the same are one line; the parts of a sum stand above their total, joined by a bracket; figures that
disagree stand side by side. No figure is without its claimant.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from desktop_app.domain.facts import Count, FactSheet, Link
from desktop_app.domain.judgements import place_of
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Bracket, Cell, Names, Row, Subject, by, group, passages, section
from desktop_app.gui.wording import translate


def counted(sheet: FactSheet, names: Names, text: str) -> Row:
    """The section: a group for each outcome."""
    ledger = Ledger(sheet, names, text)
    words = wording.outcomes()
    rows = [group(f"counted:{kind}", words.get(kind, str(kind)), lines) for kind, lines in ledger.outcomes()]
    return section("counted", translate("Facts", "Counted"), rows, hint=translate("Facts", "Nobody is counted here."))


def claimant(count: Count, names: Names) -> str:
    """Who gives the figure; the narrator if nobody else does."""
    return names.listed(count.claimed_by) or translate("Facts", "the narrator")


def figure(count: Count) -> str:
    """The value with its bounds: 7, ≥ 6,500, 10–12."""
    return count.figure(wording.number)


class Ledger:
    """The counts of a sheet, with those that repeat, add up or disagree brought together."""

    def __init__(self, sheet: FactSheet, names: Names, text: str) -> None:
        self._names, self._text = names, text
        self._counts = {count.id: count for count in sheet.counts}
        self._first = self._heads(link for link in sheet.links if link.type == "repeats")
        self._same = by(lambda count: self._first[count.id], sheet.counts)
        self._links = [link for link in sheet.links if link.type in ("adds_up", "conflicts", "updates")]

    def outcomes(self) -> Iterable[tuple[str, list[Row]]]:
        """Each outcome with its lines, in the order in which they come up in the text."""
        shown = [count for count in self._counts.values() if self._first[count.id] == count.id]
        for kind, counts in by(lambda count: count.kind, shown).items():
            yield kind, self._lines(kind, counts)

    def _lines(self, kind: str, counts: Sequence[Count]) -> list[Row]:
        left = {count.id: count for count in counts}
        blocks: list[tuple[int, list[Row]]] = []
        drawn: list[Link] = []
        for link in self._links:
            members = self._members(link) if link.type == "adds_up" else []
            if members and all(member.id in left for member in members):
                drawn.append(link)
                blocks.append((members[0].evidence.start, self._sum(members)))
                for member in members:
                    del left[member.id]
        for members in self._disagreeing(counts):
            blocks.append((members[0].evidence.start, [self._versus(members, [m for m in members if m.id in left])]))
            for member in members:
                left.pop(member.id, None)
        blocks += [(count.evidence.start, [self._row(count)]) for count in left.values()]
        blocks.sort(key=lambda block: block[0])
        lines = [row for _, rows in blocks for row in rows]
        if drawn:
            lines = [replace(row, bracket=row.bracket or "free") if row.style == "count" else row for row in lines]
        return [*lines, *self._further_sums(kind, drawn)]

    def _disagreeing(self, counts: Sequence[Count]) -> Iterable[list[Count]]:
        """Counts that differ or follow each other, all that hang together in one list; later figures after earlier."""
        here, group_of = {count.id for count in counts}, {count.id: {count.id} for count in counts}
        later: set[tuple[str, str]] = set()
        for link in self._links:
            ids = [each.id for each in self._members(link) if each.id in here] if link.type != "adds_up" else []
            if len(ids) > 1:
                joined = set().union(*(group_of[id] for id in ids))  # noqa: A001 - the field's name
                group_of.update(dict.fromkeys(joined, joined))
                later |= set(pairwise(ids)) if link.type == "updates" else set()
        for found in {min(each): each for each in group_of.values() if len(each) > 1}.values():
            yield _in_turn([count for count in counts if count.id in found], later)

    def _members(self, link: Link) -> list[Count]:
        """The counts of a link as they are shown, the total last; none if they cannot stand in one place."""
        ids = [*link.facts, *([link.total] if link.total else [])]
        heads = dict.fromkeys(self._first[id] for id in ids if id in self._first)  # noqa: A001 - the field's name
        found = [self._counts[head] for head in heads]
        if link.type == "adds_up" and (link.total not in self._counts or len(found) < len(ids)):
            return []
        return found if len(found) > 1 else []

    def _sum(self, members: Sequence[Count]) -> list[Row]:
        *parts, total = members
        between: list[Bracket] = ["part"] * (len(parts) - 1)
        marks: tuple[Bracket, ...] = ("first", *between, "total")
        said = f"{' + '.join(figure(part) for part in parts)} = {figure(total)}"
        return [
            self._row(count, bracket=mark, equation=said if mark == "total" else "")
            for count, mark in zip(members, marks, strict=True)
        ]

    def _versus(self, members: Sequence[Count], own: Sequence[Count]) -> Row:
        """Figures that disagree, each with who says so; below it a line for each of `own`."""
        signs = ["", *(self._sign(before, after) for before, after in pairwise(members))]
        cells = tuple(
            Cell(
                figure=figure(count),
                sign=sign,
                claimant=claimant(count, self._names),
                when=wording.day(count.when),
                spans=tuple(other.evidence.span for other in self._same[count.id]),
            )
            for count, sign in zip(members, signs, strict=True)
        )
        differ, words = any(sign == "≠" for sign in signs), wording.link_types()
        sides = dict.fromkeys(self._side(count) for count in members)
        return Row(
            key=f"differ:{members[0].id}",
            head=" / ".join(sides),
            aside=words["conflicts"] if differ else words["updates"],
            style="conflicts" if differ else "updates",
            cells=cells,
            spans=tuple(span for cell in cells for span in cell.spans),
            children=tuple(self._row(count) for count in own),
        )

    def _sign(self, before: Count, after: Count) -> str:
        """→ where the second is the later figure, ≠ where they differ."""
        for link in self._links:
            ids = [self._first.get(id) for id in link.facts]  # noqa: A001 - the field's name
            if link.type == "updates" and (before.id, after.id) in pairwise(ids):
                return "→"
        return "≠"

    def _row(self, count: Count, *, bracket: Bracket = "", equation: str = "") -> Row:
        same = self._same[count.id]
        spans = tuple(other.evidence.span for other in same)
        asides = (equation, wording.day(count.when), f"×{len(same)}" if len(same) > 1 else "")
        return Row(
            key=f"count:{count.id}",
            lead=figure(count),
            head=self._side(count),
            tail=translate("Facts", "says {claimant}").format(claimant=claimant(count, self._names)),
            aside=" · ".join(part for part in asides if part),
            words=count.evidence.text,
            style="count",
            confidence=count.confidence,
            bracket=bracket,
            spans=spans,
            subjects=tuple(Subject(kind="count", span=place_of(other), slot=other.kind) for other in same),
            also=tuple(f"count:{other.id}" for other in same[1:]),
            children=passages(f"count:{count.id}", spans, self._text) if len(same) > 1 else (),
        )

    def _further_sums(self, kind: str, drawn: Sequence[Link]) -> Iterable[Row]:
        """Sums whose lines stand elsewhere already, written out."""
        for place, link in enumerate(self._links):
            members = self._members(link) if link.type == "adds_up" else []
            if not members or members[-1].kind != kind or link in drawn:
                continue
            *parts, total = members
            yield Row(
                key=f"sum:{place}",
                head=f"{' + '.join(figure(part) for part in parts)} = {figure(total)}",
                tail=translate("Facts", "{sides}; the total says {claimant}").format(
                    sides=" + ".join(self._side(part) for part in parts), claimant=claimant(total, self._names)
                ),
                style="adds_up",
                spans=tuple(count.evidence.span for count in members),
            )

    def _side(self, count: Count) -> str:
        return self._names.listed(count.side) or count.of or translate("Facts", "people")

    def _heads(self, repeats: Iterable[Link]) -> dict[str, str]:
        """Each count → the first one that says the same."""
        order = {id: place for place, id in enumerate(self._counts)}  # noqa: A001 - the field's name
        first = {id: id for id in order}  # noqa: A001
        for link in repeats:
            known = [fact for fact in link.facts if fact in order]
            heads = {first[fact] for fact in known}
            if len(heads) > 1:
                head = min(heads, key=order.__getitem__)
                first.update({fact: head for fact, old in first.items() if old in heads})
        return first


def _in_turn(members: list[Count], later: set[tuple[str, str]]) -> list[Count]:
    """The members with every later figure behind those it follows, else in the order of the text."""
    turn: list[Count] = []
    left = list(members)
    while left:
        free = [each for each in left if not any((other.id, each.id) in later for other in left)]
        turn.append((free or left)[0])
        left.remove(turn[-1])
    return turn
