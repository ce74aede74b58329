"""The window: three panels, menus, tool bar and status bar, joined to the session."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QWidget

from desktop_app.gui import preferences
from desktop_app.gui import theme as themes
from desktop_app.gui.actions import build
from desktop_app.gui.bars import StatusBar, fill_menus, fill_tool_bar, repaint_icons
from desktop_app.gui.guard import guarded
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.opening import Opening
from desktop_app.gui.panels import making
from desktop_app.gui.reading import ReadingPane
from desktop_app.gui.session import Notice, Session
from desktop_app.gui.tabs import Tabs

if TYPE_CHECKING:
    from desktop_app.gui.commands import Commands
    from desktop_app.gui.panels.facts import FactsPanel
    from desktop_app.gui.panels.library import LibraryPanel
    from desktop_app.gui.panels.notes import NotesPanel
    from desktop_app.gui.panels.source import SourcePanel
    from desktop_app.gui.watching import Watching

_POLL = 500  # milliseconds between two looks for what others wrote
_WIDTHS = [260, 720, 400]  # pixels, at first
_THEMED = ("library", "facts", "notes", "commands")


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
        own_keys = session.settings.get("shortcuts", {})
        self.actions_by_id = build(self, (self.reading,), _Late(self), self, own_keys=own_keys)
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
        self.reading = ReadingPane(session, theme, typography, self)
        self.middle = QStackedWidget(self)  # the article, or the story that is open
        self.middle.addWidget(self.reading)
        self.tabs = Tabs((self.tr("Facts"), self.tr("Notes"), self.tr("Source")), self)
        self.tabs.setAccessibleName(self.tr("About the article"))
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        self.parts.setHandleWidth(1)
        self.parts.setChildrenCollapsible(False)
        for place, widget in enumerate((QWidget(self), self.middle, self.tabs)):
            self.parts.addWidget(widget)
            self.parts.setStretchFactor(place, int(place == 1))
        self.parts.setSizes(_WIDTHS)
        self.setCentralWidget(self.parts)

    def _join(self) -> None:
        session = self.session
        self.reading.row_clicked.connect(lambda key: self.commands.show_row(key))
        self.reading.annotation_clicked.connect(lambda id: self.commands.show_note(id))  # noqa: A006 - the field's name
        self.reading.view.painted.connect(self.complete)
        self.reading.view.files_dropped.connect(self.opening.open_files)
        self.reading.view.text_dropped.connect(self.opening.open_text)
        self.reading.view.html_dropped.connect(lambda html: self.opening.open_text(html, html=True))
        self.reading.view.typography_changed.connect(lambda set_in: session.settings.set("text_size", set_in.size))
        session.told.connect(self._tell)
        session.document_shown.connect(self._name)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    # --- what is made when it is first shown or asked for, so that a start need not wait for it ---

    def complete(self) -> None:
        """Make all that is around the article, once that is on the screen."""
        self.reading.view.painted.disconnect(self.complete)
        if self.isVisible():
            _ = self.library, self.commands
            self._make(self.tabs.currentIndex())

    @cached_property
    def commands(self) -> "Commands":
        """What the actions do."""
        from desktop_app.gui.commands import Commands

        return Commands(self)

    @cached_property
    def library(self) -> "LibraryPanel":
        """The panel of the library."""
        return making.library(self)

    @cached_property
    def facts(self) -> "FactsPanel":
        """The panel of facts."""
        return making.facts(self)

    @cached_property
    def notes(self) -> "NotesPanel":
        """The panel of notes."""
        return making.notes(self)

    @cached_property
    def source(self) -> "SourcePanel":
        """The panel of the source record."""
        return making.source(self)

    @cached_property
    def watching(self) -> "Watching":
        """The watch over a folder; it does nothing until it begins, and then only if one was chosen."""
        from desktop_app.gui.watching import Watching

        watching = Watching(self)
        watching.changed.connect(self.status.show_watched)
        return watching

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    def _make(self, place: int) -> None:
        getattr(self, making.TABS[place])

    # --- looks ---

    def dress(self, theme: themes.Theme) -> None:
        """Show everything in a theme."""
        self.theme = theme
        self._dress_application()
        for part in (self.reading, *(getattr(self, name) for name in _THEMED if self._is_made(name))):
            part.set_theme(theme)
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
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, and where everything was."""
        if self._is_made("notes") and not self.notes.editor.keep():
            event.ignore()
            return
        if self._is_made("source"):
            self.source.keep()
        if self._is_made("commands") and not self.commands.stories.keep():
            event.ignore()
            return
        if self._is_made("commands"):
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


class _Late(dict[str, Callable[[], object]]):
    """The slots of the actions, found when they are called: what they load is not needed before."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window

    def __missing__(self, id: str) -> Callable[[], object]:  # noqa: A002 - the field's name
        return lambda: self._window.commands.run(id)
