"""Which facts are shown: by words, by what a speaker does and how it is given, by verdict and by confidence."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.gui.facts.rows import Row, facts_among


class Filter(Struct, frozen=True, kw_only=True):
    """What a fact must have to be shown. Empty `acts` and `modes` let all through; others than statements have none."""

    words: str = ""
    acts: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    rejected: bool = True
    surest: float = 0.0

    @property
    def is_open(self) -> bool:
        """Whether everything is let through."""
        return self == Filter()

    def keeps(self, row: Row, verdict: str) -> bool:
        """Whether the fact is shown."""
        if verdict == "rejected" and not self.rejected:
            return False
        if row.confidence < self.surest and not verdict:
            return False
        if (self.acts or self.modes) and not (_among(row, "act:", self.acts) and _among(row, "mode:", self.modes)):
            return False
        return not self.words or self.words in row.spoken.casefold()


def filtered(rows: tuple[Row, ...], wanted: Filter, verdicts: Mapping[str, str]) -> tuple[Row, ...]:
    """The rows that are kept, with what they stand under: words that name a group, such as a speaker, keep its facts.
    Sections stay even if empty, drawings with facts.
    """
    if wanted.is_open:
        return rows
    found: list[Row] = []
    for row in rows:
        if row.kind == "fact":
            if wanted.keeps(row, verdicts.get(row.key, "")):
                found.append(row)
        elif row.kind in ("section", "group"):
            named = row.kind == "group" and wanted.words in row.spoken.casefold()
            children = filtered(row.children, replace(wanted, words="") if named else wanted, verdicts)
            count = facts_among(children)
            if count or row.kind == "section":
                found.append(replace(row, children=children if count else (), count=count))
        else:
            found.append(row)
    return tuple(found)


def _among(row: Row, prefix: str, wanted: frozenset[str]) -> bool:
    return not wanted or any(f"{prefix}{value}" in row.traits for value in wanted)
