"""The middle of the window while a story is open: its claims, time line, quotes, names, sources and its note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop_app.domain.comparison import Comparison
from desktop_app.domain.documents import Story
from desktop_app.gui import wording
from desktop_app.gui.notice_bar import NoticeBar
from desktop_app.gui.session import Notice, Session
from desktop_app.gui.story.claims_table import ClaimsTable
from desktop_app.gui.story.list_page import ListPage, TimeLinePage
from desktop_app.gui.story.note import StoryNote
from desktop_app.gui.story.rows import named, noted, said, sources
from desktop_app.gui.theme import Theme


class StoryPane(QWidget):
    """A story across its sources. `wanted` carries a passage to show; `export_wanted` asks to write the story out."""

    wanted = Signal(object)  # Passage
    export_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.comparison: Comparison | None = None
        self.notice = NoticeBar(self)
        self.title, self.about = QLabel(self), QLabel(self)
        for label, name in ((self.title, "title"), (self.about, "about")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the comparison is"))
        self.progress.setMaximumHeight(4)
        self.export = QPushButton(self.tr("Export…"), self)
        self.export.setToolTip(self.tr("Write the story with its articles and notes to a file"))
        self.export.clicked.connect(self.export_wanted)
        self.claims = ClaimsTable(theme, self)
        self.empty = QLabel(self)
        self.empty.setObjectName("muted")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(16, 14, 16, 14)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note = StoryNote(session, self)
        self._make_pages(theme)
        self._lay_out()

    def _make_pages(self, theme: Theme) -> None:
        nothing = self.tr("Nothing was found.")
        self.events = TimeLinePage(self.tr("What happened"), self.tr("No events were found."), theme, self)
        self.quotes = ListPage(self.tr("Who says what"), self.tr("Nobody is quoted."), said, theme, self)
        self.names = ListPage(self.tr("People, bodies and places"), nothing, named, theme, self)
        self.sources = ListPage(self.tr("Sources"), self.tr("The story has no articles."), sources, theme, self)
        self.notes = ListPage(
            self.tr("Notes on the articles"),
            self.tr("No notes yet.\n\nOpen an article, select words and press N."),
            lambda comparison: noted(comparison, self._session.library),
            theme,
            self,
        )
        self._pages = (self.events, self.quotes, self.names, self.sources, self.notes)
        for page in (self.claims, *self._pages):
            page.wanted.connect(self.wanted)

    def _lay_out(self) -> None:
        first = QWidget(self)
        inner = QVBoxLayout(first)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.empty)
        inner.addWidget(self.claims, 1)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About the story"))
        for page, title in (
            (first, self.tr("Claims")),
            (self.events, self.tr("Time line")),
            (self.quotes, self.tr("Said")),
            (self.names, self.tr("Names")),
            (self.sources, self.tr("Sources")),
            (self.notes, self.tr("Notes")),
            (self.note, self.tr("Working note")),
        ):
            self.tabs.addTab(page, title)
        words, line = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(5)
        words.addWidget(self.title)
        words.addWidget(self.about)
        line.setContentsMargins(32, 18, 24, 10)
        line.addLayout(words, 1)
        line.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)
        heading = QWidget(self)
        heading.setObjectName("heading")
        heading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.notice, heading, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)

    def begin(self, story: Story) -> None:
        """Show the name and the note of a story whose sources are still being compared."""
        self.comparison = None
        self.title.setText(story.name)
        self.about.setText(self.tr("Comparing the sources…"))
        self.note.show_story(story)
        self.claims.show_comparison(None)
        for page in self._pages:
            page.clear()
        self.empty.hide()
        self.tell_progress(0, 0)
        self.progress.show()

    def tell_progress(self, done: int, total: int) -> None:
        """How many of the articles without facts have been searched for some."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what came of it; what is there already and the same is left alone."""
        self.progress.hide()
        self.note.show_story(comparison.story)
        if comparison == self.comparison:
            self.show_notes()
            return
        self.comparison = comparison
        self.title.setText(comparison.story.name)
        self.about.setText(self._summary(comparison))
        self.claims.show_comparison(comparison)
        for page in self._pages:
            page.show_comparison(comparison)
        self.claims.setVisible(bool(comparison.claims))
        self.empty.setVisible(not comparison.claims)
        self.empty.setText(
            self.tr("Nobody is counted in these articles.")
            if comparison.reports
            else self.tr("This story is empty.\n\nDrag articles onto it in the library at the left.")
        )

    def show_notes(self) -> None:
        """Read the notes on the articles again."""
        if self.comparison is not None:
            self.notes.show_comparison(self.comparison)

    def fail(self, notice: Notice) -> None:
        """Say why there is nothing to see."""
        self.progress.hide()
        self.about.clear()
        self.notice.show_notice(notice)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for page in (self.claims, *self._pages):
            page.set_theme(theme)

    def stop(self) -> QWidget:
        """What of the page that is shown takes the focus."""
        page = self.tabs.currentWidget()
        if isinstance(page, ListPage):
            return page.tree
        if page is self.note:
            return self.note.field
        return self.tabs.tabBar() if self.claims.isHidden() else self.claims

    def _summary(self, comparison: Comparison) -> str:
        """How many articles and sources, of which days."""
        articles, reports = comparison.articles, comparison.reports
        days = [article.published[:10] for article in articles.values() if article.published]
        parts = [self.tr("%n article(s)", "", len(articles)), self.tr("%n source(s)", "", len(reports))]
        if comparison.without_facts:
            parts.append(self.tr("%n article(s) without facts", "", len(comparison.without_facts)))
        if days:
            first, last = wording.day(min(days)), wording.day(max(days))
            parts.append(first if first == last else f"{first} – {last}")
        return " · ".join(parts)
