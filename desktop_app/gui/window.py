"""The window: three panels, menus, tool bar and status bar, joined to the session."""

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTabWidget

from desktop_app import paths
from desktop_app.gui import preferences
from desktop_app.gui import theme as themes
from desktop_app.gui.actions import build
from desktop_app.gui.bars import StatusBar, fill_menus, fill_tool_bar, repaint_icons
from desktop_app.gui.commands import Commands
from desktop_app.gui.guard import guarded
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.opening import Opening
from desktop_app.gui.panels.facts import FactsPanel
from desktop_app.gui.panels.library import LibraryPanel
from desktop_app.gui.panels.notes import NotesPanel
from desktop_app.gui.panels.source import SourcePanel
from desktop_app.gui.reading import ReadingPane
from desktop_app.gui.session import Notice, Session

_POLL = 500  # milliseconds between two looks for what others wrote
_WIDTHS = [260, 720, 400]  # pixels, at first


class Window(QMainWindow):
    """The reading room on one library."""

    closed = Signal()

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self.session, self.jobs = session, jobs
        self.opening = Opening(session, jobs, self)
        self.theme = themes.theme_named(session.settings.get("theme", "system"))
        self._build_panels()
        self.commands = Commands(self)
        reading = (self.reading, self.facts.tree, self.notes.list)
        self.actions_by_id = build(
            self, reading, self.commands.slots(), self, own_keys=session.settings.get("shortcuts", {})
        )
        fill_menus(self.menuBar(), self.actions_by_id)
        self.tool_bar = fill_tool_bar(self, self.actions_by_id)
        self.status = StatusBar(session, self.opening, self)
        self.setStatusBar(self.status)
        self._join()
        self._restore()
        self.dress(self.theme)
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
        self.facts = FactsPanel(session, theme, self)
        self.notes = NotesPanel(session, theme, self)
        self.source = SourcePanel(session, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About the article"))
        self.tabs.addTab(self.facts, self.tr("Facts"))
        self.tabs.addTab(self.notes, self.tr("Notes"))
        self.tabs.addTab(self.source, self.tr("Source"))
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        self.parts.setHandleWidth(1)
        self.parts.setChildrenCollapsible(False)
        for place, widget in enumerate((self.library, self.reading, self.tabs)):
            self.parts.addWidget(widget)
            self.parts.setStretchFactor(place, int(place == 1))
        self.parts.setSizes(_WIDTHS)
        self.setCentralWidget(self.parts)

    def _join(self) -> None:
        session = self.session
        self.library.opened.connect(self.commands.open_document)
        self.library.bin_wanted.connect(self.commands.bin_document)
        self.library.restore_wanted.connect(self.commands.restore_document)
        self.facts.jumped.connect(self.reading.show_span)
        self.notes.jumped.connect(self.reading.place_caret)
        self.reading.row_clicked.connect(self.commands.show_row)
        self.reading.annotation_clicked.connect(self.commands.show_note)
        self.notes.chosen.connect(self.reading.view.choose)
        self.commands.marking.join()
        self.commands.moving.join()
        self.notes.editor.left.connect(self.reading.view.setFocus)
        self.source.dates_changed.connect(lambda: self.opening.extract(again=True))
        self.reading.view.files_dropped.connect(self.opening.open_files)
        self.reading.view.text_dropped.connect(self.opening.open_text)
        self.reading.view.html_dropped.connect(lambda html: self.opening.open_text(html, html=True))
        self.reading.view.typography_changed.connect(lambda set_in: session.settings.set("text_size", set_in.size))
        session.told.connect(self._tell)
        session.document_shown.connect(self._name)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def dress(self, theme: themes.Theme) -> None:
        """Show everything in a theme."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            themes.dress(application, theme)
        self.setStyleSheet(_extra(theme))
        for part in (self.library, self.reading, self.facts, self.notes):
            part.set_theme(theme)
        repaint_icons(self.actions_by_id, theme)

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
        if document is not None:
            self.session.library.remember("last_document", document.id)

    def _restore(self) -> None:
        settings = self.session.settings
        self.setWindowTitle("Kliping")
        self.resize(QSize(1380, 860).boundedTo(self.screen().availableGeometry().size() * 0.96))
        self.restoreGeometry(QByteArray.fromHex(settings.get("geometry", "").encode()))
        self.parts.restoreState(QByteArray.fromHex(settings.get("splitter", "").encode()))
        self.tabs.setCurrentIndex(settings.get("tab", 0))
        preferences.show_layers(self)

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, and where everything was."""
        if not self.notes.editor.keep():
            event.ignore()
            return
        self.source.keep()
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


def _extra(theme: themes.Theme) -> str:
    """The few rules that belong to widgets of this window alone."""
    arrow = (paths.resources() / "icons" / "down.svg").as_posix()
    return f"""
QComboBox {{ padding-right: 20px; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
ArticleView {{ background: {theme.page}; border: 0; }}
FactsTree::item:selected, FactsTree::item:hover, FactsTree::branch:selected {{ background: transparent; }}
#key {{ color: {theme.accent}; font-weight: 600; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
#heading {{ background: {theme.page}; }}
#title {{ color: {theme.ink}; font-size: 16pt; font-weight: 600; }}
#about, #muted {{ color: {theme.panel_muted}; }}
#notice {{ background: {theme.hover}; border-left: 4px solid {theme.bad}; }}
#selection_bar {{ background: {theme.panel}; border: 1px solid {theme.border}; border-radius: 8px; }}
#selection_bar QToolButton {{ padding: 4px; }}
#problem {{ color: {theme.bad}; }}
#advice {{ background: {theme.hover}; border-left: 3px solid {theme.accent}; padding: 7px 9px; }}
"""
