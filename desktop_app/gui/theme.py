"""How the window looks: the palette and the style sheet of a theme, and which theme the system asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.gui.colours import CONTRAST, DARK, LIGHT, SEPIA, THEMES, Theme, Tint, contrast

__all__ = [
    "CONTRAST", "DARK", "LIGHT", "SEPIA", "THEMES", "Theme", "Tint", "contrast", "dress", "palette", "stylesheet",
    "system_theme", "theme_named",
]  # fmt: skip

Role = QPalette.ColorRole
# pictures of a check mark and their ink; the one that stands out more from a theme's accent is taken
_TICKS = {"check": "#ffffff", "check_dark": "#101418"}


def system_theme() -> Theme:
    """The theme the system asks for: high contrast, dark or light. Listen to `styleHints().colorSchemeChanged`."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", lambda: None)()
    if accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def theme_named(name: str) -> Theme:
    """The theme called `name`; the system's for any other name, such as "system"."""
    return THEMES.get(name) or system_theme()


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application a theme."""
    application.setPalette(palette(theme))
    application.setStyleSheet(stylesheet(theme))


def palette(theme: Theme) -> QPalette:
    """The theme's colours by Qt's roles; lists and entry fields are pages, the rest are panels."""
    colours = {
        Role.Window: theme.panel,
        Role.WindowText: theme.panel_ink,
        Role.Base: theme.page,
        Role.AlternateBase: theme.panel,
        Role.Text: theme.ink,
        Role.PlaceholderText: theme.muted,
        Role.Button: theme.panel,
        Role.ButtonText: theme.panel_ink,
        Role.BrightText: theme.accent_ink,
        Role.ToolTipBase: theme.panel,
        Role.ToolTipText: theme.panel_ink,
        Role.Highlight: theme.selection,
        Role.HighlightedText: theme.selection_ink,
        Role.Link: theme.accent,
        Role.LinkVisited: theme.accent,
        Role.Accent: theme.accent,
        Role.Light: theme.page,
        Role.Midlight: theme.hover,
        Role.Mid: theme.border,
        Role.Dark: theme.border,
        Role.Shadow: theme.border,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_between(theme.panel_ink, theme.panel)))
    return made


def _between(one: str, other: str) -> str:
    """The colour half-way: a disabled word is seen, and seen to be disabled."""
    pairs = ((int(one[place : place + 2], 16), int(other[place : place + 2], 16)) for place in (1, 3, 5))
    return "#" + "".join(f"{(first + second) // 2:02x}" for first, second in pairs)


def stylesheet(theme: Theme) -> str:
    """The few rules a palette cannot say: quiet edges, room to breathe, a clear focus."""
    return _controls(theme) + _views(theme) + _parts(theme)


def _controls(theme: Theme) -> str:
    return f"""
QSplitter::handle {{ background: {theme.border}; }}
QToolBar {{ background: {theme.panel}; border: 0; border-bottom: 1px solid {theme.border};
  padding: 5px; spacing: 4px; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; }}
QToolButton:hover {{ background: {theme.hover}; }}
QToolButton:checked, QToolButton:pressed {{ background: {theme.hover}; border-color: {theme.border}; }}
QToolButton:focus {{ border-color: {theme.ring}; }}
QPushButton {{ background: {theme.page}; border: 1px solid {theme.border}; border-radius: 6px; padding: 5px 14px; }}
QPushButton:hover {{ background: {theme.hover}; }}
QPushButton:focus {{ border-color: {theme.ring}; }}
QPushButton:default {{ background: {theme.accent}; color: {theme.accent_ink}; border-color: {theme.accent}; }}
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{ background: {theme.page}; border: 1px solid {theme.border};
  border-radius: 6px; padding: 4px 7px; selection-background-color: {theme.selection};
  selection-color: {theme.selection_ink}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border-color: {theme.ring}; }}
QMenu {{ background: {theme.panel}; border: 1px solid {theme.border}; padding: 5px; }}
QMenu::item {{ padding: 5px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {theme.selection}; color: {theme.selection_ink}; }}
QMenu::separator {{ height: 1px; background: {theme.border}; margin: 5px 8px; }}
QMenuBar {{ background: {theme.panel}; }}
QMenuBar::item:selected {{ background: {theme.hover}; }}
"""


def _views(theme: Theme) -> str:
    return f"""
QTreeView, QListView, QTableView {{ background: {theme.panel}; border: 1px solid transparent; outline: 0; }}
QTreeView:focus, QListView:focus, QTableView:focus {{ border-color: {theme.ring}; }}
QTreeView::item, QListView::item {{ padding: 4px 3px; }}
QTreeView::item:hover, QListView::item:hover {{ background: {theme.hover}; color: {theme.panel_ink}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {theme.selection}; color: {theme.selection_ink}; }}
QHeaderView::section {{ background: {theme.panel}; color: {theme.panel_muted}; border: 0; padding: 4px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.border}; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {theme.panel_muted}; padding: 7px 13px;
  border: 0; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {theme.panel_ink}; border-bottom-color: {theme.accent}; }}
QTabBar::tab:focus {{ background: {theme.hover}; }}
QStatusBar {{ background: {theme.panel}; color: {theme.panel_muted}; border-top: 1px solid {theme.border}; }}
QStatusBar::item {{ border: 0; }}
QToolTip {{ background: {theme.panel}; color: {theme.panel_ink}; border: 1px solid {theme.border}; padding: 5px; }}
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {theme.border}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {theme.panel_muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {theme.hover}; border: 0; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
"""


def _parts(theme: Theme) -> str:
    tick = max(_TICKS, key=lambda name: contrast(_TICKS[name], theme.accent))
    down, up, check = ((paths.resources() / "icons" / f"{name}.svg").as_posix() for name in ("down", "up", tick))
    return f"""
QComboBox {{ padding-right: 20px; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
QAbstractSpinBox {{ padding-right: 20px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; background: transparent; width: 20px; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
QRadioButton:focus {{ color: {theme.accent}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.panel_muted}; border-radius: 8px; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 4px solid {theme.accent}; }}
QCheckBox:focus {{ color: {theme.accent}; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.panel_muted}; border-radius: 3px;
  background: {theme.page}; }}
QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent}; image: url("{check}"); }}
QCheckBox::indicator:disabled {{ background: transparent; border-color: {theme.border}; }}
QCheckBox::indicator:checked:disabled {{ background: {theme.panel_muted}; }}
ArticleView {{ background: {theme.page}; border: 0; }}
FactsTree {{ show-decoration-selected: 0; }}
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
