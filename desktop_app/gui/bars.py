"""Menus, tool bar and status bar, made from the table of actions."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QMenuBar,
    QProgressBar,
    QSizePolicy,
    QStatusBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from desktop_app.gui.actions import actions, menus
from desktop_app.gui.icons import icon
from desktop_app.gui.opening import Opening
from desktop_app.gui.session import Notice, Session
from desktop_app.gui.theme import Theme
from desktop_app.gui.wording import translate

_SEPARATED = {
    "print_preview",
    "new_window",
    "quit",
    "find",
    "preferences",
    "next_panel",
    "larger",
    "layer_entities",
    "theme",
    "colour_1",
    "highlight_mentions",
    "end_later",
    "delete",
    "next_note",
    "codebook",
    "accept",
    "extract",
}
_MANY_PAGES = 20  # from which on it is said how far a file is read
_GROUPS = (("open",), ("undo", "redo"), ("highlight", "note", "tag"), ("find",), ("export",), ("theme",))


def fill_menus(bar: QMenuBar, made: dict[str, QAction]) -> None:
    """A menu for each group of actions."""
    for name, title in menus().items():
        menu = bar.addMenu(title)
        for action in actions():
            if action.menu == name:
                if action.id in _SEPARATED:
                    menu.addSeparator()
                menu.addAction(made[action.id])


def fill_tool_bar(window: QMainWindow, made: dict[str, QAction]) -> QToolBar:
    """The few actions that are wanted all the time; export and theme stand at the right."""
    bar = QToolBar(translate("Bars", "Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for place, group in enumerate(_GROUPS):
        if group == ("find",):
            space = QWidget(bar)
            space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            bar.addWidget(space)
        elif 0 < place < 3:
            bar.addSeparator()
        for name in group:
            bar.addAction(made[name])
            button = bar.widgetForAction(made[name])
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(made[name].toolTip())
                if name in ("undo", "redo", "theme"):
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                made[name].setIconText(_short(name))
    window.addToolBar(bar)
    return bar


def repaint_icons(made: dict[str, QAction], theme: Theme) -> None:
    """Draw the icons in the ink of the theme."""
    for action in actions():
        if action.symbol:
            made[action.id].setIcon(icon(action.symbol, theme.panel_ink))


def _short(name: str) -> str:
    words = {
        "open": translate("Bars", "Open"),
        "highlight": translate("Bars", "Highlight"),
        "note": translate("Bars", "Note"),
        "tag": translate("Bars", "Tag"),
        "find": translate("Bars", "Find"),
        "export": translate("Bars", "Export"),
    }
    return words.get(name, "")


class StatusBar(QStatusBar):
    """What was saved, how many notes there are, how the facts came about; progress while files are read."""

    def __init__(self, session: Session, opening: Opening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.words = QLabel(self)
        self.words.setContentsMargins(10, 0, 0, 0)
        self.addWidget(self.words, 1)
        self.progress = QProgressBar(self)
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = QToolButton(self)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.clicked.connect(opening.cancel)
        self.state = QLabel(self)
        self.state.setContentsMargins(0, 0, 12, 0)
        self.watched = QLabel(self)
        self.watched.setContentsMargins(0, 0, 12, 0)
        self.watched.hide()
        for widget in (self.progress, self.cancel, self.watched, self.state):
            self.addPermanentWidget(widget)
        self.progress.hide()
        self.cancel.hide()
        self._said, self._took, self._files = "", None, 0
        self._troubles: dict[str, str] = {}
        opening.troubled.connect(self._trouble)
        opening.progressed.connect(self._progress)
        opening.paged.connect(self._show_page)
        opening.facts_took.connect(self._facts_took)
        for signal in (session.document_shown, session.facts_shown, session.changed):
            signal.connect(lambda _: self._show())
        session.refreshed.connect(self._show)

    def say(self, notice: Notice) -> None:
        """Say a few words at the left, until others come."""
        self._said = notice.text
        self.words.setText(f"{notice.text} {notice.remedy}".strip())

    def show_watched(self, folder: str) -> None:
        """Say which folder is watched, nothing for none."""
        self.watched.setText(self.tr("watching {name}").format(name=folder.rstrip("/").rpartition("/")[2]))
        self.watched.setToolTip(self.tr("What is put into {folder} is brought in.").format(folder=folder))
        self.watched.setVisible(bool(folder))

    def say_unsaved(self, unsaved: bool) -> None:
        """Say that what is being typed is not saved yet; nothing once it is saved or given up."""
        self.say(Notice(text=self.tr("not saved yet") if unsaved else ""))

    def _facts_took(self, seconds: float) -> None:
        self._took = seconds
        self._show()

    def _trouble(self, document: str, words: str) -> None:
        self._troubles[document] = words
        self._show()

    def _show(self) -> None:
        document, sheet = self._session.document, self._session.sheet
        if document is None:
            self.state.clear()
            return
        number = len(self._session.annotations)
        notes = self.tr("%n note(s)", None, number)
        facts = self._facts(sheet is not None, "" if sheet is None else sheet.source.model)
        pieces = [notes, self._troubles.get(document.id) or facts]
        if document.source.published:
            pieces.append(self.tr("published date from the source record"))
        else:
            pieces.append(self.tr("no published date: dates stay relative"))
        self.state.setText("  ·  ".join(pieces))

    def _facts(self, there: bool, model: str) -> str:
        if not there:
            return self.tr("looking for facts…")
        if self._took is None:
            return self.tr("facts from rules and tagger") if model else self.tr("facts from rules alone")
        seconds = QLocale().toString(self._took, "f", 1)
        if model:
            return self.tr("facts in {seconds} s").format(seconds=seconds)
        return self.tr("facts in {seconds} s, from rules alone").format(seconds=seconds)

    def _show_page(self, done: int, pages: int) -> None:
        """Say which page of a long file is being read; the bar shows the pages where there is one file alone."""
        if pages < _MANY_PAGES:
            return
        words = self.tr("Reading page {page} of {pages}…")
        self.words.setText(words.format(page=min(done + 1, pages), pages=pages))
        if self._files == 1:
            self.progress.setRange(0, pages)
            self.progress.setValue(done)

    def _progress(self, done: int, total: int) -> None:
        busy = total > 0
        self._files = total
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        if busy:
            self.progress.setRange(0, total if total > 1 else 0)
            self.progress.setValue(done)
            self.words.setText(self.tr("Reading {place} of {number}…").format(place=min(done + 1, total), number=total))
        elif self.words.text() != self._said:
            self.words.setText(self._said)
