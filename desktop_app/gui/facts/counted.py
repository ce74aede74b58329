"""The section Counted: outcome × side × claimant, where repeats are folded, sums shown, conflicts put together."""

from collections.abc import Iterable

from desktop_app.domain.facts import Count, FactSheet
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Names, Row, Subject, by, group, passages, section
from desktop_app.gui.wording import translate


def counted(sheet: FactSheet, names: Names, text: str) -> Row:
    """The section: a group for each outcome."""
    first = _first_of_each(sheet)
    folded = by(lambda count: first[count.id], sheet.counts)
    shown = [count for count in sheet.counts if first[count.id] == count.id]
    words = wording.outcomes()
    rows = []
    for kind, counts in by(lambda count: count.kind, shown).items():
        lines = [_row(count, folded[count.id], names, text) for count in counts]
        lines += _sums(sheet, {count.id for count in counts}, first, names)
        lines += _conflicts(sheet, {count.id for count in counts}, first, names)
        rows.append(group(f"counted:{kind}", words.get(kind, str(kind)), lines))
    return section("counted", translate("Facts", "Counted"), rows, hint=translate("Facts", "Nobody is counted here."))


def claimant(count: Count, names: Names) -> str:
    """Who gives the figure; the narrator if nobody else does."""
    return names.listed(count.claimed_by) or translate("Facts", "the narrator")


def figure(count: Count) -> str:
    """The value with its bounds: 7, ≥ 6,500, 10–12."""
    low, high = count.low, count.high
    if low is not None and high is not None and low != high:
        return f"{wording.number(low)}–{wording.number(high)}"
    if low is not None and high is None:
        return f"≥ {wording.number(low)}"
    if high is not None and low is None:
        return f"≤ {wording.number(high)}"
    return wording.number(count.value)


def _first_of_each(sheet: FactSheet) -> dict[str, str]:
    """Each count → the first one that says the same."""
    order = {count.id: place for place, count in enumerate(sheet.counts)}
    first = {count.id: count.id for count in sheet.counts}
    for link in sheet.links:
        known = [fact for fact in link.facts if fact in order]
        if link.type == "repeats" and known:
            heads = {first[fact] for fact in known}
            head = min(heads, key=order.__getitem__)
            first.update({fact: head for fact, old in first.items() if old in heads})
    return first


def _row(count: Count, same: list[Count], names: Names, text: str) -> Row:
    side = names.listed(count.side) or count.of or translate("Facts", "people")
    pieces = [translate("Facts", "says {claimant}").format(claimant=claimant(count, names)), wording.day(count.when)]
    if len(same) > 1:
        pieces.append(f"×{len(same)}")
    spans = tuple(other.evidence.span for other in same)
    return Row(
        key=f"count:{count.id}",
        lead=figure(count),
        head=side,
        tail=" · ".join(piece for piece in pieces if piece),
        words=count.evidence.text,
        style="count",
        confidence=count.confidence,
        spans=spans,
        subject=Subject(kind="count", span=(count.number or count.evidence).span, slot=count.kind),
        children=passages(f"count:{count.id}", spans, text) if len(same) > 1 else (),
    )


def _sums(sheet: FactSheet, here: set[str], first: dict[str, str], names: Names) -> Iterable[Row]:
    counts = {count.id: count for count in sheet.counts}
    for place, link in enumerate(sheet.links):
        total = counts.get(link.total or "")
        parts = [counts[fact] for fact in link.facts if fact in counts]
        if link.type == "adds_up" and total is not None and parts and first[total.id] in here:
            sides = " + ".join(names.listed(part.side) or figure(part) for part in parts)
            yield Row(
                key=f"sum{place}",
                lead="=",
                head=f"{' + '.join(figure(part) for part in parts)} = {figure(total)}",
                tail=translate("Facts", "{sides}; the total says {claimant}").format(
                    sides=sides, claimant=claimant(total, names)
                ),
                style="adds_up",
                spans=tuple(count.evidence.span for count in (*parts, total)),
            )


def _conflicts(sheet: FactSheet, here: set[str], first: dict[str, str], names: Names) -> Iterable[Row]:
    counts = {count.id: count for count in sheet.counts}
    for place, link in enumerate(sheet.links):
        facts = [counts[fact] for fact in link.facts if fact in counts]
        if link.type in ("conflicts", "updates") and len(facts) > 1 and first[facts[0].id] in here:
            yield Row(
                key=f"differ{place}",
                lead="≠" if link.type == "conflicts" else "→",
                head="  |  ".join(
                    translate("Facts", "{figure} says {claimant}").format(
                        figure=figure(count), claimant=claimant(count, names)
                    )
                    for count in facts
                ),
                tail=link.note or "",
                style=link.type,
                spans=tuple(count.evidence.span for count in facts),
            )
