"""Making the panels of the window, each when it is first shown or asked for, and joining it to the rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_app.gui.panels.facts import FactsPanel
    from desktop_app.gui.panels.library import LibraryPanel
    from desktop_app.gui.panels.notes import NotesPanel
    from desktop_app.gui.panels.source import SourcePanel
    from desktop_app.gui.window import Window

TABS = ("facts", "notes", "source")


def library(window: "Window") -> "LibraryPanel":
    """The panel of the library, in the place that was kept for it."""
    from desktop_app.gui.panels.library import LibraryPanel

    panel = LibraryPanel(window.session, window.theme, window)
    panel.opened.connect(lambda id: window.commands.open_document(id))  # noqa: A006 - the field's name
    panel.bin_wanted.connect(lambda ids: window.commands.bin_documents(ids))
    panel.restore_wanted.connect(lambda ids: window.commands.restore_documents(ids))
    panel.files_dropped.connect(window.opening.open_files)
    window.opening.troubled.connect(panel.mark_trouble)
    sizes, space = window.parts.sizes(), window.parts.replaceWidget(0, panel)
    window.parts.setSizes(sizes)
    if space is not None:
        space.deleteLater()
    return panel


def facts(window: "Window") -> "FactsPanel":
    """The panel of facts."""
    from desktop_app.gui.panels.facts import FactsPanel

    panel = FactsPanel(window.session, window.theme, window)
    panel.jumped.connect(window.reading.show_span)
    _place(window, panel, "facts", panel.tree)
    panel.show_sheet(window.session.sheet)  # in its place, so that rows are measured once, for the width they get
    return panel


def notes(window: "Window") -> "NotesPanel":
    """The panel of notes."""
    from desktop_app.gui.panels.notes import NotesPanel

    panel = NotesPanel(window.session, window.theme, window)
    panel.jumped.connect(window.reading.place_caret)
    panel.chosen.connect(window.reading.view.choose)
    panel.editor.left.connect(window.reading.view.setFocus)
    panel.editor.dirtied.connect(window.status.say_unsaved)
    _place(window, panel, "notes", panel.list)
    return panel


def source(window: "Window") -> "SourcePanel":
    """The panel of the source record."""
    from desktop_app.gui.panels.source import SourcePanel

    panel = SourcePanel(window.session, window)
    panel.dates_changed.connect(lambda: window.opening.extract(again=True))
    _place(window, panel, "source")
    return panel


def _place(window: "Window", panel: QWidget, name: str, reading: QWidget | None = None) -> None:
    """Put a new panel into its tab; in `reading` the single letters act as they do in the article."""
    window.tabs.put(TABS.index(name), panel)
    if reading is not None:
        for action in window.actions_by_id.values():
            if action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut:
                reading.addAction(action)
