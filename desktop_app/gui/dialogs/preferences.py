"""The preferences: how articles look, how the window speaks, who writes, which keys, where the library lies."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app import paths
from desktop_app.errors import KlipingError
from desktop_app.gui import preferences, theme
from desktop_app.gui.choice_box import ChoiceBox
from desktop_app.gui.dialogs.shortcuts import ShortcutsPage
from desktop_app.gui.dialogs.watch_field import WatchField
from desktop_app.gui.typography import LARGEST, SMALLEST

if TYPE_CHECKING:
    from desktop_app.gui.window import Window
_INSIDE = (6, 0, 0, 0)  # pixels before a number: a style sheet's own do not reach it


class Preferences(QDialog):
    """Everything acts at once and is remembered; there is nothing to confirm."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._settings = window, window.session.settings
        self.setWindowTitle(self.tr("Preferences"))
        self.pages = QTabWidget(self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.addTab(self._reading(), self.tr("Reading"))
        self.pages.addTab(self._marks(), self.tr("Marks and facts"))
        self.shortcuts = ShortcutsPage(window.actions_by_id, self._settings, self)
        self.pages.addTab(self.shortcuts, self.tr("Keys"))
        self.pages.addTab(self._general(), self.tr("Language and library"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.addWidget(self.pages)
        layout.addWidget(buttons)
        self.resize(600, 460)

    # --- pages ---

    def _reading(self) -> QWidget:
        set_in = self._window.reading.view.typography
        families = {"serif": self.tr("Serif"), "sans": self.tr("Sans serif")}
        families |= {name: name for name in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(name)}
        self.family = self._choice(families, set_in.family, lambda value: self._set_type(family=value))
        self.letters = _number(SMALLEST, LARGEST, set_in.size, step=0.5, suffix=" pt")
        self.letters.valueChanged.connect(lambda value: self._set_type(size=value))
        self.measure = QSpinBox()
        self.measure.setRange(*preferences.MEASURES)
        self.measure.setValue(set_in.measure)
        self.measure.setSuffix(self.tr(" characters"))
        self.measure.lineEdit().setTextMargins(*_INSIDE)
        self.measure.valueChanged.connect(lambda value: self._set_type(measure=value))
        self.leading = _number(*preferences.LEADINGS, set_in.leading, step=0.05)
        self.leading.valueChanged.connect(lambda value: self._set_type(leading=value))
        names = {
            "system": self.tr("As the system has it"), "light": self.tr("Light"), "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"), "contrast": self.tr("High contrast"),
        }  # fmt: skip
        self.theme = self._choice(names, self._settings.get("theme", "system"), self._dress)
        return _form(
            (self.tr("Theme"), self.theme),
            (self.tr("Letters"), self.family),
            (self.tr("Size"), self.letters),
            (self.tr("Width of the column"), self.measure),
            (self.tr("Line spacing"), self.leading),
        )

    def _marks(self) -> QWidget:
        looks = {"full": self.tr("shown"), "dimmed": self.tr("dimmed"), "hidden": self.tr("hidden")}
        self.layers = {
            layer: self._choice(looks, preferences.layer_look(self._settings, layer), partial(self._set_layer, layer))
            for layer in ("entities", "facts", "annotations")
        }
        self.confidence = _number(0.0, 1.0, self._settings.get("least_confidence", 0.0), step=0.05)
        self.confidence.valueChanged.connect(self._set_confidence)
        hint = QLabel(self.tr("Facts that are less sure than this are not listed. 0 lists all of them."))
        hint.setWordWrap(True)
        hint.setObjectName("muted")
        return _form(
            (self.tr("Names"), self.layers["entities"]),
            (self.tr("Facts"), self.layers["facts"]),
            (self.tr("Notes"), self.layers["annotations"]),
            (self.tr("Least confidence"), self.confidence),
            ("", hint),
        )

    def _general(self) -> QWidget:
        names = {"": self.tr("As the system has it"), "en": "English", "id": "Bahasa Indonesia"}
        self.language = self._choice(names, self._settings.get("language", ""), self._speak)
        self.author = QLineEdit(self._settings.get("author", ""))
        self.author.setPlaceholderText(self.tr("as it shall stand under your notes"))
        self.author.editingFinished.connect(self._sign)
        self.place = QLineEdit(str(self._window.session.library.path))
        self.place.setReadOnly(True)
        other = QPushButton(self.tr("Another…"))
        other.clicked.connect(self._choose_library)
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.place, 1)
        across.addWidget(other)
        self.watched = WatchField(self._window, self)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setObjectName("muted")
        form = _form(
            (self.tr("Language"), self.language), (self.tr("Your name"), self.author), (self.tr("Library"), line),
            (self.tr("Watched folder"), self.watched),
            ("", self.hint),
        )  # fmt: skip
        self.place.setAccessibleName(self.tr("Library"))
        return form

    # --- what they do ---

    def _set_type(self, **fields: Any) -> None:
        view = self._window.reading.view
        view.set_typography(replace(view.typography, **fields))
        names = {"family": "family", "size": "text_size", "measure": "measure", "leading": "leading"}
        for name, value in fields.items():
            self._keep(names[name], value)

    def _dress(self, name: str) -> None:
        self._keep("theme", name)
        self._window.dress(theme.theme_named(name))

    def _set_layer(self, layer: str, look: str) -> None:
        self._keep(f"layer_{layer}", look)
        preferences.show_layers(self._window)

    def _set_confidence(self, value: float) -> None:
        self._keep("least_confidence", value)
        self._window.session.facts_shown.emit(self._window.session.sheet)

    def _speak(self, code: str) -> None:
        self._keep("language", code)
        self.accept()
        from desktop_app.gui import translations

        QTimer.singleShot(0, partial(translations.speak_anew, self._window))

    def _sign(self) -> None:
        name = self.author.text().strip()
        self._keep("author", name)
        self._window.session.library.author = name

    def _choose_library(self) -> None:
        kinds = self.tr("Libraries (*.kliping)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("The library"), self.place.text(), kinds, options=QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            usual = Path(name) == paths.data_folder() / "library.kliping"
            self._keep("library", "" if usual else name)
            self.hint.setText(self.tr("The next start opens {file}.").format(file=name))

    def _keep(self, name: str, value: Any) -> None:
        try:
            self._settings.set(name, value)
        except OSError as error:
            self._window.session.tell(
                KlipingError(self.tr("The preferences cannot be written."), remedy=str(error.strerror or error))
            )

    def _choice(self, words: dict[str, str], chosen: str, act: Callable[[str], object]) -> QComboBox:
        box = ChoiceBox(self, least=18)
        for value, shown in words.items():
            box.addItem(shown, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda: act(box.currentData()))
        return box


def _number(least: float, most: float, value: float, *, step: float, suffix: str = "") -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setDecimals(2 if step < 0.1 else 1)
    box.setSuffix(suffix)
    box.setValue(value)
    box.lineEdit().setTextMargins(*_INSIDE)
    return box


def _form(*rows: tuple[str, QWidget]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(14, 16, 14, 14)
    form.setVerticalSpacing(10)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for words, field in rows:
        if words:
            field.setAccessibleName(words)
        form.addRow(words, field)
    return page
