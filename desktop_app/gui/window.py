"""The window: three panels, menus, tool bar and status bar, joined to the session."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QWidget

from desktop_app.gui import preferences
from desktop_app.gui import theme as themes
from desktop_app.gui.actions import build
from desktop_app.gui.bars import StatusBar, fill_menus, fill_tool_bar, repaint_icons
from desktop_app.gui.commands import Commands
from desktop_app.gui.guard import guarded
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.opening import Opening
from desktop_app.gui.panels.library import LibraryPanel
from desktop_app.gui.reading import ReadingPane
from desktop_app.gui.session import Notice, Session
from desktop_app.gui.tabs import Tabs

if TYPE_CHECKING:
    from desktop_app.gui.panels.facts import FactsPanel
    from desktop_app.gui.panels.notes import NotesPanel
    from desktop_app.gui.panels.source import SourcePanel
    from desktop_app.gui.watching import Watching

_POLL = 500  # milliseconds between two looks for what others wrote
_WIDTHS = [260, 720, 400]  # pixels, at first
_TABS = ("facts", "notes", "source")
_THEMED = ("facts", "notes")


class Window(QMainWindow):
    """The reading room on one library."""

    closed = Signal()

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self.session, self.jobs = session, jobs
        self.opening = Opening(session, jobs, self)
        self.theme = themes.theme_named(session.settings.get("theme", "system"))
        self._dress_application()  # before there are widgets: a style sheet that comes later costs each of them twice
        self._build_panels()
        self.commands = Commands(self)
        self.actions_by_id = build(
            self, (self.reading,), self.commands.slots(), self, own_keys=session.settings.get("shortcuts", {})
        )
        fill_menus(self.menuBar(), self.actions_by_id)
        self.tool_bar = fill_tool_bar(self, self.actions_by_id)
        self.status = StatusBar(session, self.opening, self)
        self.setStatusBar(self.status)
        self._join()
        self._restore()
        repaint_icons(self.actions_by_id, self.theme)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL)
        self._poll.timeout.connect(session.poll)
        self._poll.start()
        self.reading.view.setFocus()

    def _build_panels(self) -> None:
        session, theme = self.session, self.theme
        typography = preferences.typography(session.settings)
        self.library = LibraryPanel(session, theme, self)
        self.reading = ReadingPane(session, theme, typography, self)
        self.middle = QStackedWidget(self)  # the article, or the story that is open
        self.middle.addWidget(self.reading)
        self.tabs = Tabs((self.tr("Facts"), self.tr("Notes"), self.tr("Source")), self)
        self.tabs.setAccessibleName(self.tr("About the article"))
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        self.parts.setHandleWidth(1)
        self.parts.setChildrenCollapsible(False)
        for place, widget in enumerate((self.library, self.middle, self.tabs)):
            self.parts.addWidget(widget)
            self.parts.setStretchFactor(place, int(place == 1))
        self.parts.setSizes(_WIDTHS)
        self.setCentralWidget(self.parts)

    def _join(self) -> None:
        session = self.session
        self.library.opened.connect(self.commands.open_document)
        self.library.bin_wanted.connect(self.commands.bin_documents)
        self.library.restore_wanted.connect(self.commands.restore_documents)
        self.library.files_dropped.connect(self.opening.open_files)
        self.reading.row_clicked.connect(self.commands.show_row)
        self.reading.annotation_clicked.connect(self.commands.show_note)
        self.commands.marking.join()
        self.commands.moving.join()
        self.commands.stories.join()
        self.reading.view.files_dropped.connect(self.opening.open_files)
        self.reading.view.text_dropped.connect(self.opening.open_text)
        self.reading.view.html_dropped.connect(lambda html: self.opening.open_text(html, html=True))
        self.reading.view.typography_changed.connect(lambda set_in: session.settings.set("text_size", set_in.size))
        self.opening.troubled.connect(self.library.mark_trouble)
        session.told.connect(self._tell)
        session.document_shown.connect(self._name)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    # --- what is made when it is first shown or asked for, so that a start need not wait for it ---

    @cached_property
    def facts(self) -> "FactsPanel":
        """The panel of facts."""
        from desktop_app.gui.panels.facts import FactsPanel

        panel = FactsPanel(self.session, self.theme, self)
        panel.jumped.connect(self.reading.show_span)
        self._place(panel, _TABS.index("facts"), panel.tree)
        panel.show_sheet(self.session.sheet)  # in its place, so that rows are measured once, for the width they get
        return panel

    @cached_property
    def notes(self) -> "NotesPanel":
        """The panel of notes."""
        from desktop_app.gui.panels.notes import NotesPanel

        panel = NotesPanel(self.session, self.theme, self)
        panel.jumped.connect(self.reading.place_caret)
        panel.chosen.connect(self.reading.view.choose)
        panel.editor.left.connect(self.reading.view.setFocus)
        panel.editor.dirtied.connect(self.status.say_unsaved)
        self._place(panel, _TABS.index("notes"), panel.list)
        return panel

    @cached_property
    def watching(self) -> "Watching":
        """The watch over a folder; it does nothing until it begins, and then only if one was chosen."""
        from desktop_app.gui.watching import Watching

        watching = Watching(self)
        watching.changed.connect(self.status.show_watched)
        return watching

    @cached_property
    def source(self) -> "SourcePanel":
        """The panel of the source record."""
        from desktop_app.gui.panels.source import SourcePanel

        panel = SourcePanel(self.session, self)
        panel.dates_changed.connect(lambda: self.opening.extract(again=True))
        self._place(panel, _TABS.index("source"))
        return panel

    def _place(self, panel: QWidget, place: int, reading: QWidget | None = None) -> None:
        """Put a new panel into its tab; in `reading` the single letters act as they do in the article."""
        self.tabs.put(place, panel)
        if reading is not None:
            for action in self.actions_by_id.values():
                if action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut:
                    reading.addAction(action)

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    def _make(self, place: int) -> None:
        getattr(self, _TABS[place])

    # --- looks ---

    def dress(self, theme: themes.Theme) -> None:
        """Show everything in a theme."""
        self.theme = theme
        self._dress_application()
        for part in (self.library, self.reading, *(getattr(self, name) for name in _THEMED if self._is_made(name))):
            part.set_theme(theme)
        self.commands.marking.set_theme(theme)
        self.commands.stories.set_theme(theme)
        repaint_icons(self.actions_by_id, theme)

    def _dress_application(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            themes.dress(application, self.theme)

    def _system_changed(self) -> None:
        if self.session.settings.get("theme", "system") == "system":
            self.dress(themes.system_theme())

    def _tell(self, notice: Notice) -> None:
        if notice.kind == "problem":
            self.reading.notice.show_notice(notice)
        else:
            self.status.say(notice)

    def _name(self) -> None:
        document = self.session.document
        self.setWindowTitle("Kliping" if document is None else f"{document.source.title} — Kliping")
        library = self.session.library
        if document is not None and library.recall("last_document") != document.id:  # a start need not wait for a disk
            library.remember("last_document", document.id)

    def _restore(self) -> None:
        settings = self.session.settings
        self.setWindowTitle("Kliping")
        self.resize(QSize(1380, 860).boundedTo(self.screen().availableGeometry().size() * 0.96))
        self.restoreGeometry(QByteArray.fromHex(settings.get("geometry", "").encode()))
        self.parts.restoreState(QByteArray.fromHex(settings.get("splitter", "").encode()))
        self.tabs.setCurrentIndex(settings.get("tab", 0))
        self.tabs.currentChanged.connect(self._make)
        preferences.show_layers(self)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Make the panel of the current tab once the tab has its size: rows are measured for the width they get."""
        super().showEvent(event)
        self._make(self.tabs.currentIndex())

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, and where everything was."""
        if self._is_made("notes") and not self.notes.editor.keep():
            event.ignore()
            return
        if self._is_made("source"):
            self.source.keep()
        if not self.commands.stories.keep():
            event.ignore()
            return
        self.commands.remember_position()
        self._poll.stop()
        self.opening.end()
        settings = self.session.settings
        try:
            settings.set("geometry", bytes(self.saveGeometry().toHex().data()).decode())
            settings.set("splitter", bytes(self.parts.saveState().toHex().data()).decode())
            settings.set("tab", self.tabs.currentIndex())
        except OSError:
            pass  # a read-only settings folder must not keep the window from closing
        event.accept()
        self.closed.emit()
