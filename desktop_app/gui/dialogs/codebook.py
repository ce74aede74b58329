"""The codebook: tags as a tree, with colours and descriptions; made, renamed, moved, merged and removed."""

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.annotations import COLOURS, Code
from desktop_app.errors import KlipingError
from desktop_app.gui import coding, wording
from desktop_app.gui.choice_box import ChoiceBox
from desktop_app.gui.dialogs.codes_model import CodesModel
from desktop_app.gui.guard import guarded
from desktop_app.gui.session import Session
from desktop_app.gui.swatches import swatch
from desktop_app.gui.theme import Theme
from desktop_app.store.shelves import shelves


class Codebook(QDialog):
    """The tree at the left, the code that is chosen at the right. A drop on another code moves it below that one."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.setWindowTitle(self.tr("Codebook"))
        self.model = CodesModel(self)
        self.model.moved.connect(self._move)
        self.tree = QTreeView(self)
        self.tree.setAccessibleName(self.tr("Tags"))
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._build_fields()
        self._build_buttons()
        self._lay_out()
        self.tree.selectionModel().currentChanged.connect(self._show)
        session.changed.connect(self._fill)
        session.refreshed.connect(self._fill)
        self._fill()
        self.resize(680, 440)

    def _build_fields(self) -> None:
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.editingFinished.connect(lambda: self._store(name=self.name.text().strip()))
        self.colour = ChoiceBox(self)
        self.colour.setAccessibleName(self.tr("Colour"))
        for name in COLOURS:
            self.colour.addItem(swatch(self._theme.annotation(name)), wording.colours()[name], name)
        self.colour.activated.connect(lambda: self._store(colour=self.colour.currentData()))
        self.description = QPlainTextEdit(self)
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(self.tr("When to use this tag, and when not"))
        self.description.setTabChangesFocus(True)
        self.used = QLabel(self)
        self.used.setObjectName("muted")
        self.empty = QLabel(self.tr("No tags yet. Press T on a selection in an article, or make one here."), self)
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")

    def _build_buttons(self) -> None:
        self.new = QPushButton(self.tr("New…"), self)
        self.new.clicked.connect(self._make)
        self.merge = QPushButton(self.tr("Merge into…"), self)
        self.merge.clicked.connect(self._merge)
        self.top = QPushButton(self.tr("To the top"), self)
        self.top.setToolTip(self.tr("Take it out of the tag it stands below"))
        self.top.clicked.connect(lambda: self._store(parent=None))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.clicked.connect(self._remove)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Colour"), self.colour)
        form.addRow(self.tr("Description"), self.description)
        form.addRow("", self.used)
        right, acts, parts = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for button in (self.merge, self.top, self.remove):
            acts.addWidget(button)
        right.addLayout(form, 1)
        right.addLayout(acts)
        left = QVBoxLayout()
        left.addWidget(self.empty)
        left.addWidget(self.tree, 1)
        left.addWidget(self.new)
        parts.setSpacing(16)
        parts.addLayout(left, 2)
        parts.addLayout(right, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addLayout(parts, 1)
        layout.addWidget(buttons)

    @guarded()
    def reject(self) -> None:
        """Keep what was typed, then leave."""
        self._store(name=self.name.text().strip())
        super().reject()

    def current(self) -> Code | None:
        """The code that is chosen."""
        return self._session.codes.get(self.model.code_at(self.tree.currentIndex()))

    def choose(self, code: str) -> None:
        """Choose a code by its id."""
        self.tree.setCurrentIndex(self.model.index_of(code))

    def _fill(self) -> None:
        current = self.model.code_at(self.tree.currentIndex())
        try:
            counts = shelves(self._session.library).passages
        except KlipingError as error:
            self._session.tell(error)
            counts = {}
        icons = {name: swatch(self._theme.annotation(name)) for name in COLOURS}
        self.model.show(list(self._session.codes.values()), counts, icons)
        self.tree.expandAll()
        self.empty.setVisible(not self._session.codes)
        if current in self._session.codes:
            self.choose(current)
        else:
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self._show()

    def _show(self) -> None:
        code = self.current()
        for widget in (self.name, self.colour, self.description, self.merge, self.top, self.remove):
            widget.setEnabled(code is not None)
        self.name.setText("" if code is None else code.name)
        self.description.blockSignals(True)
        self.description.setPlainText("" if code is None else code.description)
        self.description.blockSignals(False)
        self.colour.setCurrentIndex(max(0, self.colour.findData("yellow" if code is None else code.colour)))
        self.top.setEnabled(code is not None and code.parent is not None)
        self.merge.setEnabled(code is not None and len(self._session.codes) > 1)
        number = 0 if code is None else self.model.count_of(code.id)
        self.used.setText("" if code is None else self.tr("used for %n passage(s)", None, number))

    def _store(self, **fields: object) -> None:
        code = self.current()
        if code is None:
            return
        fields.setdefault("description", self.description.toPlainText())
        if not fields.get("name", code.name):
            fields.pop("name")
        if not coding.change(self._session, code, **fields):
            self._show()

    def _move(self, code: str, parent: str) -> None:
        moved = self._session.codes.get(code)
        if moved is None or not coding.change(self._session, moved, parent=parent or None):
            self._fill()

    def _make(self) -> None:
        name, given = QInputDialog.getText(self, self.tr("New tag"), self.tr("Name"))
        if given and name.strip():
            made = coding.make(self._session, name)
            if made is not None:
                self.choose(made.id)

    def _merge(self) -> None:
        code = self.current()
        others = {other.name: other for other in self._session.codes.values() if code and other.id != code.id}
        if code is None or not others:
            return
        question = self.tr("Put everything tagged “{name}” under").format(name=code.name)
        name, given = QInputDialog.getItem(self, self.tr("Merge tags"), question, sorted(others), 0, False)
        if given and coding.merge(self._session, code, others[name]):
            self.choose(others[name].id)

    def _remove(self) -> None:
        code = self.current()
        if code is not None:
            coding.remove(self._session, code)
