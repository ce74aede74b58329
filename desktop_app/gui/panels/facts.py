"""The panel of facts: sections of rows, each leading to its words, which can be judged and corrected."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import Verdict
from desktop_app.domain.spans import Span
from desktop_app.gui.facts.bar import FactsBar
from desktop_app.gui.facts.delegate import FactsDelegate
from desktop_app.gui.facts.filters import filtered
from desktop_app.gui.facts.model import FactsModel, next_span
from desktop_app.gui.facts.rows import Row
from desktop_app.gui.facts.sections import sections
from desktop_app.gui.facts.tree import FactsTree
from desktop_app.gui.guard import guarded
from desktop_app.gui.judging import judge, rejected_links, restore, verdicts
from desktop_app.gui.session import Session
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.gui.facts.editing import Editing
    from desktop_app.gui.facts.figures import Figures

_KEPT = 4  # articles
_FOLDED = 400  # facts from which on a section starts folded


class FactsPanel(QWidget):
    """Facts of the article on screen. `jumped` carries the passage to show."""

    jumped = Signal(object)  # Span

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._sheet: FactSheet | None = None
        self._off: frozenset[str] = frozenset()
        self._kept: dict[str, tuple[object, tuple[Row, ...]]] = {}  # by revision, with what they were made of
        self._last: Span | None = None
        self._due = False  # what is listed is not what it should be, for nobody looks
        self.tree = FactsTree(self)
        self.tree.setAccessibleName(self.tr("Facts"))
        self.model = FactsModel(self)
        self.tree.setModel(self.model)
        self._delegate = FactsDelegate(self.tree, self.model, theme)
        self.tree.setItemDelegate(self._delegate)
        self._build()
        self.tree.chosen.connect(self._choose)
        self.tree.selectionModel().currentChanged.connect(self._moved)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self._delegate.figure_seen.connect(lambda key: self.figures.want(key))
        session.facts_shown.connect(self.show_sheet)
        session.changed.connect(self._follow)
        session.refreshed.connect(self._judged)

    def _build(self) -> None:
        self.bar = FactsBar(self._session.settings, self)
        self.bar.changed.connect(self._fill)
        self.bar.regrouped.connect(lambda: self.show_sheet(self._session.sheet))
        self.origin = QLabel(self)
        self.origin.setWordWrap(True)
        self.origin.setObjectName("muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.tree, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 4, 8, 6)
        bottom.setSpacing(2)
        bottom.addWidget(self.origin, 1)
        self.buttons: dict[str, QToolButton] = {}
        for name, sign, words, act in (
            ("accept", "✓", self.tr("Accept (A)"), lambda: self.judge("accepted")),
            ("reject", "✗", self.tr("Reject (R)"), lambda: self.judge("rejected")),
            ("correct", "✎", self.tr("Correct (C)"), self.correct),
        ):
            button = self.buttons[name] = QToolButton(self)
            button.setText(sign)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setEnabled(False)
            button.clicked.connect(lambda _=False, act=act: act())
            bottom.addWidget(button)
        layout.addLayout(bottom)

    # --- what is made when it is first asked for ---

    @cached_property
    def figures(self) -> "Figures":
        """The time line and the map."""
        from desktop_app.gui.facts.figures import Figures

        figures = Figures(self.tree, self.model, self._theme, self._choose_key)
        figures.show_sheet(self._session.sheet)
        return figures

    @cached_property
    def editing(self) -> "Editing":
        """The forms."""
        from desktop_app.gui.facts.editing import Editing

        return Editing(self._session, self.tree, self.model)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self._delegate.prepare(self.model.facts())
        if "figures" in vars(self):
            self.figures.set_theme(theme)
        self.tree.scheduleDelayedItemsLayout()

    def show_sheet(self, sheet: FactSheet | None) -> None:
        """Show another sheet, or that there is none yet."""
        revision = self._session.revision
        self._off = rejected_links(self._session)
        self._sheet = sheet
        if revision is None or sheet is None:
            self.origin.clear()
        elif sheet.source.model:
            self.origin.setText(self.tr("Found by rules and the learned tagger."))
        else:
            self.origin.setText(self.tr("Found by rules alone."))
        self._fill()

    # --- the row that has the focus ---

    def current_row(self) -> Row | None:
        """The row that has the focus."""
        self._catch_up()
        return self.model.item_at(self.tree.currentIndex())

    def chosen_rows(self) -> list[Row]:
        """The rows that are selected, the one with the focus first."""
        current = self.current_row()
        others = [self.model.item_at(index) for index in self.tree.selectionModel().selectedIndexes()]
        rows = {row.key: row for row in (current, *others) if row is not None}
        return list(rows.values())

    def judge(self, verdict: Verdict) -> bool:
        """Accept or reject the selected rows."""
        return judge(self._session, [row for row in self.chosen_rows() if row.subjects], verdict)

    def restore(self) -> bool:
        """Take back what was said of the row that has the focus."""
        row = self.current_row()
        return row is not None and restore(self._session, row)

    def correct(self) -> bool:
        """Correct the row that has the focus in place."""
        return self.editing.correct(self.current_row())

    def merge(self) -> bool:
        """Merge the selected names, or the one that has the focus with another."""
        return self.editing.merge(self.chosen_rows())

    def split(self) -> bool:
        """Let the mention that has the focus stand for somebody else."""
        return self.editing.split(self.current_row())

    def add(self, span: Span) -> bool:
        """Make a fact of a passage by hand."""
        return self.editing.add(span)

    def light(self, key: str) -> bool:
        """Choose the row with that key without jumping; False if it is not shown."""
        self._catch_up()
        index = self.model.index_of(key)
        if not index.isValid():
            return False
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        return True

    # --- filling ---

    def _rows(self) -> tuple[Row, ...]:
        """The sections; those of the articles shown last are kept, for the 8,000 rows of a long one take 40 ms."""
        sheet, revision = self._sheet, self._session.revision
        if sheet is None or revision is None:
            advice = self.tr("Open an article to see its facts.") if revision is None else self.tr("Looking for facts…")
            return (Row(key="hint", kind="hint", head=advice),)
        asked = (sheet, self.bar.grouped, self._off)
        known, rows = self._kept.pop(revision.id, (None, ()))
        if known != asked:
            rows = sections(sheet, revision.text, grouped=self.bar.grouped, off=self._off)
        self._kept[revision.id] = (asked, rows)
        if len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return rows

    def _fill(self) -> None:
        self._due = self.window().isVisible() and not self.isVisible()
        if not self._due:
            self._list()

    def _catch_up(self) -> None:
        """List what is due."""
        if self._due:
            self._due = False
            self._list()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._catch_up()

    def _list(self) -> None:
        self.bar.refresh()
        judged = verdicts(self._session)
        current = self.current_row()
        folded = {self.model.data(index) for index in self._sections() if not self.tree.isExpanded(index)}
        rows = filtered(self._rows(), self.bar.filter(), judged)
        self.model.show(rows, judged)
        self._delegate.prepare(self.model.facts())
        if "figures" in vars(self):
            self.figures.show_sheet(self._session.sheet)
        for index in self._sections():
            if self.model.data(index) not in folded:
                self._unfold(index)
        if current is not None:
            self.light(current.key)

    def _sections(self) -> list[QModelIndex]:
        return [self.model.index(row) for row in range(self.model.rowCount())]

    def _unfold(self, section: QModelIndex) -> None:
        row = self.model.item_at(section)
        if row is None or row.count > _FOLDED:
            return
        self.tree.setExpanded(section, True)
        for place in range(self.model.rowCount(section)):
            below = self.model.index(place, 0, section)
            child = self.model.item_at(below)
            if child is not None and (child.kind == "group" or row.key == "agree"):
                self.tree.setExpanded(below, True)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.item_at(index)
        if row is None:
            return
        if row.kind in ("section", "group"):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
            return
        if row.kind == "figure":
            self.figures.enter(row.key)
            return
        cell = self._delegate.cell(index, self.tree.pointed) if row.cells and self.tree.pointed is not None else None
        span = cell.spans[0] if cell is not None and cell.spans else next_span(row, self._last)
        if span is not None:
            self._last = span
            self.jumped.emit(span)

    def _choose_key(self, key: str) -> None:
        """A thing of a drawing was chosen: its words are shown, its row becomes the current one."""
        row = self.model.row_of(key)
        span = None if row is None else next_span(row, self._last)
        if span is not None:
            self.tree.setCurrentIndex(self.model.index_of(key))
            self._last = span
            self.jumped.emit(span)

    def _moved(self, current: QModelIndex) -> None:
        row = self.model.item_at(current)
        for name, button in self.buttons.items():
            subjects = () if row is None else row.subjects
            button.setEnabled(bool(subjects) and (name != "correct" or subjects[0].kind != "link"))
        if row is not None and "figures" in vars(self):
            self.figures.light(row.key)

    def _menu(self, at: QPoint) -> None:
        row = self.current_row()
        if row is None or not row.subjects:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Accept"), lambda: self.judge("accepted"))
        menu.addAction(self.tr("Reject"), lambda: self.judge("rejected"))
        if row.subjects[0].kind != "link":
            menu.addAction(self.tr("Correct…"), self.correct)
        if row.key.startswith("entity:"):
            menu.addAction(self.tr("Merge with another name…"), self.merge)
        elif row.key.startswith("mention:"):
            menu.addAction(self.tr("Split off as somebody else…"), self.split)
        if row.key in verdicts(self._session):
            menu.addAction(self.tr("Take back what was said of it"), self.restore)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _follow(self, changes: ChangeSet) -> None:
        if changes.of_kind("judgement"):
            self._judged()

    def _judged(self) -> None:
        if rejected_links(self._session) != self._off:
            self.show_sheet(self._session.sheet)
        elif self.bar.filter().is_open:
            self.model.set_verdicts(verdicts(self._session))
        else:
            self._fill()
