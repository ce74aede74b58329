"""The claims of a story as a table: a row for each claimant under what is counted, a column for each source."""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QFont

from desktop_app.domain.comparison import Claim, Comparison, Figure, Line, Passage
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import quoted
from desktop_app.gui.guard import guarded
from desktop_app.gui.story.rows import called
from desktop_app.gui.theme import Theme
from desktop_app.gui.tree_model import Index
from desktop_app.gui.wording import translate

_SIGNS = {"single": "·", "agree": "=", "updated": "→", "differ": "≠"}


class ClaimRow(Struct, frozen=True, kw_only=True):
    """A row of the table: what is counted, or (with a `line`) what one claimant says of it."""

    claim: Claim
    line: Line | None = None


def standings() -> dict[str, str]:
    """How the figures of a claim stand to each other → its words."""
    return {
        "single": translate("Story", "one source alone"),
        "agree": translate("Story", "the sources agree"),
        "updated": translate("Story", "later figures"),
        "differ": translate("Story", "the sources differ"),
    }


def headline(claim: Claim) -> str:
    """What is counted: outcome, whose people, which of them, when."""
    parts = [wording.outcomes().get(claim.kind, claim.kind), ", ".join(claim.sides)]
    if claim.of:
        parts.append(translate("Story", "of them: {people}").format(people=claim.of))
    parts.append(wording.day(claim.when))
    return " · ".join(part for part in parts if part)


class ClaimsModel(QAbstractTableModel):
    """Claims in the order given. The first column says who claims, each other one what a source has of it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self.rows: list[ClaimRow] = []

    def show(self, comparison: Comparison | None) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._comparison, self.rows = comparison, []
        for claim in () if comparison is None else comparison.claims:
            self.rows.append(ClaimRow(claim=claim))
            self.rows += [ClaimRow(claim=claim, line=line) for line in claim.lines]
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    def passages(self, index: Index) -> tuple[Passage, ...]:
        """Where the figures of a cell stand."""
        return tuple(passage for figure in self.figures(index) for passage in figure.passages)

    def figures(self, index: Index) -> list[Figure]:
        """What the source of a column has of the claimant of a row."""
        row = self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None
        if row is None or row.line is None or index.column() == 0:
            return []
        return [figure for figure in row.line.figures if figure.report == index.column() - 1]

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each thing counted, and one for each of its claimants."""
        return 0 if parent.isValid() else len(self.rows)

    @guarded(0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for the claimants, and one for each source."""
        return 0 if parent.isValid() or self._comparison is None else 1 + len(self._comparison.reports)

    @guarded(None)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Each source by its publisher and day, and how many copies of it there are."""
        if orientation != Qt.Orientation.Horizontal or self._comparison is None:
            return None
        if section == 0:
            return translate("Story", "Who says so") if role == Qt.ItemDataRole.DisplayRole else None
        report = self._comparison.reports[section - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            lines = called(report.first).split(" · ")
            if len(report.articles) > 1:
                lines.append(translate("Story", "{number} copies of one report").format(number=len(report.articles)))
            return "\n".join(lines)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(f"{called(article)} · {article.title}" for article in report.articles)
        return None

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Figures and claimants; their words as a tip; everything of a cell in words for screen readers."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(quoted(passage.text) for passage in self.passages(index)) or self._text(row, index) or None
        return self._look(row, index, role)

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be the current one."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _look(self, row: ClaimRow, index: Index, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole and (row.line is None or index.column() > 0):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and row.line is not None and index.column() > 0:
            return Qt.AlignmentFlag.AlignCenter
        if row.line is None and role == Qt.ItemDataRole.BackgroundRole:
            return QColor(self._theme.hover)
        if row.line is None and role == Qt.ItemDataRole.ForegroundRole:
            inks = {"differ": self._theme.bad, "agree": self._theme.good}
            return QColor(inks.get(row.claim.standing, self._theme.panel_ink))
        return None

    def _text(self, row: ClaimRow, index: Index) -> str:
        if row.line is None:
            standing = row.claim.standing
            said = f"{headline(row.claim)}    {_SIGNS[standing]} {standings()[standing]}"
            return said if index.column() == 0 else ""
        if index.column() == 0:
            return ", ".join(row.line.claimants) or translate("Facts", "the narrator")
        return " → ".join(dict.fromkeys(figure.count.figure(wording.number) for figure in self.figures(index)))

    def _spoken(self, row: ClaimRow, index: Index) -> str:
        words = self._text(row, index)
        if row.line is None or index.column() == 0 or self._comparison is None:
            return words
        who = self._text(row, index.sibling(index.row(), 0))
        source = called(self._comparison.reports[index.column() - 1].first)
        return ", ".join((source, words or translate("Story", "nothing"), who, headline(row.claim)))
