"""The panel of facts: sections of rows, each leading to its words."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QTreeView, QVBoxLayout, QWidget

from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import Verdict
from desktop_app.domain.spans import Span
from desktop_app.gui.facts.delegate import FactsDelegate
from desktop_app.gui.facts.model import FactsModel, next_span
from desktop_app.gui.facts.rows import Row
from desktop_app.gui.facts.sections import kept, sections
from desktop_app.gui.guard import guarded
from desktop_app.gui.judging import judge, verdicts
from desktop_app.gui.session import Session
from desktop_app.gui.theme import Theme

_FOLDED = 400  # facts from which on a section starts folded


class FactsTree(QTreeView):
    """A tree whose rows follow its width, and whose Enter jumps."""

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.clicked.connect(self.chosen)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter jumps to the words of the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class FactsPanel(QWidget):
    """Facts of the article on screen. `jumped` carries the passage to show."""

    jumped = Signal(object)  # Span

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[Row, ...] = ()
        self._last: Span | None = None
        self.tree = FactsTree(self)
        self.tree.setAccessibleName(self.tr("Facts"))
        self.model = FactsModel(self)
        self.tree.setModel(self.model)
        self._delegate = FactsDelegate(self.tree, theme)
        self.tree.setItemDelegate(self._delegate)
        self._build()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._fill)
        self.tree.chosen.connect(self._choose)
        session.facts_shown.connect(self.show_sheet)
        session.changed.connect(self._follow)
        session.refreshed.connect(self._judged)

    def _build(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter facts"))
        self.filter.setAccessibleName(self.tr("Filter facts"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda: self._wait.start())
        self.order = QToolButton(self)
        self.order.setCheckable(True)
        self.order.setText(self.tr("In order"))
        self.order.setToolTip(self.tr("Statements in the order of the text, not by speaker"))
        self.order.toggled.connect(lambda: self.show_sheet(self._session.sheet))
        self.rejected = QCheckBox(self.tr("Rejected"), self)
        self.rejected.setChecked(True)
        self.rejected.setToolTip(self.tr("Show facts that you rejected"))
        self.rejected.toggled.connect(self._fill)
        self.origin = QLabel(self)
        self.origin.setWordWrap(True)
        self.origin.setObjectName("muted")
        top = QHBoxLayout()
        top.setContentsMargins(10, 10, 10, 6)
        for widget in (self.filter, self.order, self.rejected):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 5, 12, 7)
        bottom.addWidget(self.origin)
        layout.addLayout(bottom)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.tree.scheduleDelayedItemsLayout()

    def show_sheet(self, sheet: FactSheet | None) -> None:
        """Show another sheet, or that there is none yet."""
        revision = self._session.revision
        grouped = not self.order.isChecked()
        self._rows = sections(sheet, revision.text, grouped=grouped) if sheet and revision else ()
        if revision is None:
            self.origin.setText(self.tr("Open an article to see its facts."))
        elif sheet is None:
            self.origin.setText(self.tr("Looking for facts…"))
        elif sheet.source.model:
            self.origin.setText(self.tr("Found by rules and the learned tagger. A accepts, R rejects."))
        else:
            self.origin.setText(self.tr("Found by rules alone. A accepts, R rejects."))
        self._fill()

    def current_row(self) -> Row | None:
        """The row that has the focus."""
        return self.model.row_at(self.tree.currentIndex())

    def judge(self, verdict: Verdict) -> bool:
        """Accept or reject the row that has the focus."""
        row = self.current_row()
        return row is not None and judge(self._session, row, verdict)

    def light(self, key: str) -> bool:
        """Choose the row with that key without jumping; False if it is not shown."""
        index = self.model.index_of(key)
        if not index.isValid():
            return False
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        return True

    def light_at(self, position: int) -> bool:
        """Choose the fact on whose words the character stands."""
        found = self.model.indexes_at(position)
        if found:
            self.tree.setCurrentIndex(found[0])
            self.tree.scrollTo(found[0])
        return bool(found)

    def _fill(self) -> None:
        words = self.filter.text().casefold().strip()
        verdict_of = verdicts(self._session, _facts(self._rows))
        hide = set() if self.rejected.isChecked() else {key for key, each in verdict_of.items() if each == "rejected"}
        current = self.current_row()
        rows = self._rows
        if words or hide:
            rows = kept(rows, lambda row: row.key not in hide and words in row.spoken.casefold())
        folded = {self.model.data(i) for i in self._sections() if not self.tree.isExpanded(i)}
        self._delegate.forget_heights()
        self.model.show(rows, verdict_of)
        for index in self._sections():
            if self.model.data(index) not in folded:
                self._unfold(index)
        if current is not None:
            self.light(current.key)

    def _sections(self) -> list[QModelIndex]:
        return [self.model.index(row) for row in range(self.model.rowCount())]

    def _unfold(self, section: QModelIndex) -> None:
        row = self.model.row_at(section)
        if row is None or row.count > _FOLDED:
            return
        self.tree.setExpanded(section, True)
        for place in range(self.model.rowCount(section)):
            below = self.model.index(place, 0, section)
            child = self.model.row_at(below)
            if child is not None and (child.kind == "group" or row.key == "agree"):
                self.tree.setExpanded(below, True)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is None:
            return
        if row.kind in ("section", "group"):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
            return
        span = next_span(row, self._last)
        if span is not None:
            self._last = span
            self.jumped.emit(span)

    def _follow(self, changes: ChangeSet) -> None:
        if changes.of_kind("judgement"):
            self._judged()

    def _judged(self) -> None:
        if self.rejected.isChecked():
            self.model.set_verdicts(verdicts(self._session, self.model.facts()))
        else:
            self._fill()


def _facts(rows: tuple[Row, ...]) -> list[Row]:
    return [fact for row in rows for fact in ([row] if row.kind == "fact" else _facts(row.children))]
