"""Where a value of the source record is from: under its field, with the file's other values to choose from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.documents import Evidence, Revision, Source
from desktop_app.domain.evidence import behind, conflicts, guesses
from desktop_app.gui.wording import translate

_MOST = 6  # values of one field that are shown
_INDENT = 24  # pixels: under the words of a button
_LONGEST = 60  # characters of a value that are shown; the whole is its tip


def places() -> dict[str, str]:
    """Code of a place where a file speaks of its source → its words."""
    return {
        "json-ld": translate("Origins", "the record for search engines"),
        "opengraph": translate("Origins", "the record for social networks"),
        "twitter": translate("Origins", "the record for social networks"),
        "dublin-core": translate("Origins", "Dublin Core"),
        "meta": translate("Origins", "the head of the page"),
        "title element": translate("Origins", "the title of the browser's tab"),
        "canonical": translate("Origins", "the page's own address"),
        "microdata": translate("Origins", "the page's mark-up"),
        "markup": translate("Origins", "what the page shows"),
        "place": translate("Origins", "a lone name under the headline"),
        "text": translate("Origins", "the text"),
        "address": translate("Origins", "the date in the address"),
        "browser": translate("Origins", "the browser that saved the page"),
        "properties": translate("Origins", "the file's properties"),
        "package": translate("Origins", "the book's record"),
        "header": translate("Origins", "the head of the message"),
        "front matter": translate("Origins", "the lines above the text"),
        "source record": translate("Origins", "the source record beside the file"),
    }


class Origins(QWidget):
    """A line that says where the value is from, a guess as a guess; under it the values that contradict each other."""

    chosen = Signal(str)  # the value that was clicked

    def __init__(self, name: str, field: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._field = name, field
        self.words = QLabel(self)
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.choices: list[QRadioButton] = []
        self._said_of: list[QLabel] = []  # where each of the choices stands
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._lines.addWidget(self.words)
        self.hide()

    def show_of(self, source: Source, revision: Revision | None) -> None:
        """Show what the evidence of a revision says of the field; nothing where there is none."""
        evidence = () if revision is None else revision.evidence
        value = getattr(source, self._name) or ""
        is_guess = self._name in guesses(evidence, source)
        rivals = conflicts(evidence, self._name)[:_MOST]
        is_among = any(rival.value == value for rival in rivals)  # then its button says where it is from
        words = "" if is_among else self._said(value, evidence, is_guess=is_guess)
        self._slant(is_guess)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._offer(rivals, value)
        self.setVisible(bool(words or rivals))

    def _said(self, value: str, evidence: tuple[Evidence, ...], *, is_guess: bool) -> str:
        if not value or not any(each.field == self._name for each in evidence):
            return ""
        support = behind(evidence, self._name, value)
        if not support:
            return self.tr("not as the file has it")
        found = places()
        where = list(dict.fromkeys(found.get(each.where, each.where) for each in support))
        said = self.tr("a guess, from {places}") if is_guess else self.tr("from {places}")
        return said.format(places=", ".join(where[:2]))

    def _slant(self, is_guess: bool) -> None:
        self._field.setStyleSheet("font-style: italic" if is_guess else "")  # the theme's sheet overrules a font
        self._field.setAccessibleDescription(self.tr("a guess") if is_guess else "")

    def _offer(self, rivals: tuple[Evidence, ...], value: str) -> None:
        """A button for each value with where it stands, that of the record pressed."""
        for widget in (*self.choices, *self._said_of):
            self._lines.removeWidget(widget)
            widget.deleteLater()
        self.choices = [self._choice(rival, is_taken=rival.value == value) for rival in rivals]
        self._said_of = [self._origin(rival) for rival in rivals]
        for button, origin in zip(self.choices, self._said_of, strict=True):
            self._lines.addWidget(button)
            self._lines.addWidget(origin)

    def _choice(self, rival: Evidence, *, is_taken: bool) -> QRadioButton:
        shown = rival.value if len(rival.value) <= _LONGEST else rival.value[:_LONGEST].rstrip() + "…"
        button = QRadioButton(shown.replace("&", "&&"), self)
        button.setToolTip(rival.value)
        button.setAccessibleName(f"{rival.value}, {self._place(rival)}")
        button.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
        )  # a long one must not widen the panel
        button.setAutoExclusive(False)  # none is pressed where the reader typed another value
        button.setChecked(is_taken)
        button.clicked.connect(lambda: self._choose(button, rival.value, is_taken=is_taken))
        return button

    def _origin(self, rival: Evidence) -> QLabel:
        label = QLabel(self._place(rival), self)
        label.setObjectName("muted")
        label.setWordWrap(True)
        label.setIndent(_INDENT)
        return label

    def _place(self, rival: Evidence) -> str:
        where = places().get(rival.where, rival.where)
        return self.tr("a guess, from {places}").format(places=where) if rival.guess else where

    def _choose(self, button: QRadioButton, value: str, *, is_taken: bool) -> None:
        if is_taken:
            button.setChecked(True)
        else:
            self.chosen.emit(value)
