"""What the export dialog asks: which articles, which form, how much of them, where to. It gives and takes a Plan."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop_app.domain.scopes import Facts, Scope
from desktop_app.exporters.exporter import Exporter, Option
from desktop_app.exports import Plan, stem_of
from desktop_app.gui.choice_box import ChoiceBox
from desktop_app.gui.dialogs.template_field import TemplateField
from desktop_app.gui.speech import label

if TYPE_CHECKING:
    from desktop_app.gui.session import Session

_SETTINGS = "export"  # the name of what is remembered
_USUAL = {"notes": True, "private": False, "names": True, "paths": True, "each": False, "manifest": False}

Choice = tuple[str, tuple[str, ...] | None]  # what it is called, the ids of its articles (None: all)


class ExportForm(QWidget):
    """The fields. `changed` after each change of the plan."""

    changed = Signal()

    def __init__(self, session: "Session", selected: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from desktop_app.exporters import exporters  # the registry loads every format, which a start does not need

        self._session = session
        self._formats = {exporter.name: exporter for exporter in exporters}
        self._options: dict[str, QComboBox | TemplateField] = {}
        self._build(tuple(selected))
        self._recall()
        self._show_options()
        self.place.setText(str(self._suggested()))
        self._connect()

    # --- what is asked ---

    def _build(self, selected: tuple[str, ...]) -> None:
        self.what, self.format, self.facts = ChoiceBox(self), ChoiceBox(self), ChoiceBox(self)
        for words, ids in self._choices(selected):
            self.what.addItem(words, ids)
        for exporter in self._formats.values():
            self.format.addItem(f"{label(exporter.label)} ({exporter.suffix})", exporter.name)
        for words, name in (
            (self.tr("All facts that were found"), "all"),
            (self.tr("Only facts that you accepted"), "accepted"),
            (self.tr("No facts"), "none"),
        ):
            self.facts.addItem(words, name)
        self.notes = QCheckBox(self.tr("Notes"), self)
        self.private = QCheckBox(self.tr("Private notes too"), self)
        self.names = QCheckBox(self.tr("Names of those who wrote notes"), self)
        self.paths = QCheckBox(self.tr("Names and paths of files on this computer"), self)
        self.each = QCheckBox(self.tr("A file for each article, in a folder"), self)
        self.manifest = QCheckBox(self.tr("A manifest of the files, their hashes and what was left out"), self)
        self.place = QLineEdit(self)
        self.choose = QPushButton(self.tr("Choose…"), self)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(self.choose)
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("What"), self.what)
        form.addRow(self.tr("Format"), self.format)
        self._first_option = form.rowCount()
        form.addRow(self.tr("Facts"), self.facts)
        for box in (self.notes, self.private, self.names, self.paths):
            form.addRow("", box)
        form.addRow(self.tr("File"), line)
        form.addRow("", self.each)
        form.addRow("", self.manifest)
        for widget, name in (
            (self.what, self.tr("What")), (self.format, self.tr("Format")), (self.facts, self.tr("Facts")),
            (self.place, self.tr("File")),
        ):  # fmt: skip
            widget.setAccessibleName(name)

    def _choices(self, selected: tuple[str, ...]) -> Iterable[Choice]:
        """This article, those selected in the library, each story, all."""
        document, library = self._session.document, self._session.library
        if len(selected) > 1:
            words = self.tr("The %n articles that are selected", "", len(selected))
            yield words, selected
        if document is not None:
            yield self.tr("This article"), (document.id,)
        for story in library.stories():
            ids = tuple(found.id for found in library.documents(story=story.id))
            if ids:
                yield self.tr("Story: {name}").format(name=story.name), ids
        yield self.tr("The whole library"), None

    def choose_story(self, name: str) -> None:
        """Take the articles of a story, if it has any."""
        place = self.what.findText(self.tr("Story: {name}").format(name=name))
        if place >= 0:
            self.what.setCurrentIndex(place)

    def _connect(self) -> None:
        for box in (self.what, self.facts):
            box.currentIndexChanged.connect(self._follow)
        self.format.currentIndexChanged.connect(self._other_format)
        for box in (self.notes, self.private, self.names, self.paths, self.manifest):
            box.toggled.connect(self._follow)
        self.each.toggled.connect(self._other_place)
        self.place.textChanged.connect(self._follow)
        self.choose.clicked.connect(self._ask_place)
        self._follow()

    def _follow(self) -> None:
        """Offer only what has a meaning now."""
        holds = self.exporter.holds
        self.notes.setEnabled("notes" in holds)
        self.private.setEnabled("notes" in holds and self.notes.isChecked())
        self.names.setEnabled("notes" in holds)
        self.facts.setEnabled("facts" in holds)
        self.each.setEnabled(self._several)
        self.changed.emit()

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return self._formats[self.format.currentData()]

    @property
    def _several(self) -> bool:
        ids = self.what.currentData()
        return ids is None or len(ids) > 1

    @property
    def _by_article(self) -> bool:
        """Whether each article goes into a file of its own."""
        return self.each.isChecked() and self._several

    @property
    def _path(self) -> Path:
        return Path(self.place.text()).expanduser()

    def plan(self) -> Plan:
        """What is asked for. Raises ReadingError for a template that cannot be read."""
        facts: Facts = self.facts.currentData()
        scope = Scope(
            notes=self.notes.isChecked(),
            private=self.private.isChecked(),
            facts=facts,
            names=self.names.isChecked(),
            paths=self.paths.isChecked(),
        )
        return Plan(
            path=self._path,
            format=self.exporter.name,
            documents=self.what.currentData(),
            scope=scope,
            options={name: value for name, field in self._options.items() if (value := _value(field))},
            each=self._by_article,
            manifest=self.manifest.isChecked(),
        )

    # --- the options of a format ---

    def _show_options(self) -> None:
        """Under the format, in the columns of the whole form."""
        for field in self._options.values():
            self._form.removeRow(field)
        self._options = {option.name: self._field(option) for option in self.exporter.options}
        for row, (option, field) in enumerate(
            zip(self.exporter.options, self._options.values(), strict=True), self._first_option
        ):
            self._form.insertRow(row, label(option.label), field)

    def _field(self, option: Option) -> "QComboBox | TemplateField":
        remembered = self._remembered().get(f"option:{self.exporter.name}:{option.name}", "")
        if option.kind == "text":
            field = TemplateField(str(remembered), self)
            field.changed.connect(self._follow)
            return field
        box = ChoiceBox(self)
        for value in option.values:
            box.addItem(label(value), value)
        box.setCurrentIndex(max(0, box.findData(remembered)))
        box.setAccessibleName(label(option.label))
        box.currentIndexChanged.connect(self._follow)
        return box

    # --- where to ---

    def _suggested(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(self._remembered().get("folder") or documents)
        if self._by_article:
            return folder
        document, revision = self._session.document, self._session.revision
        stem = Path(revision.file_name).stem if revision is not None and revision.file_name else ""
        stem = stem or ("" if document is None else document.source.title)
        return folder / f"{stem_of('' if self._several else stem)}{self.exporter.suffix}"

    def _other_format(self) -> None:
        self._show_options()
        old = Path(self.place.text())
        endings = [f.suffix for f in self._formats.values() if old.name.endswith(f.suffix)]
        if not self._by_article:
            stem = old.name.removesuffix(max(endings, key=len, default=""))
            self.place.setText(str(old.with_name(f"{stem or 'kliping'}{self.exporter.suffix}")))
        self._follow()

    def _other_place(self) -> None:
        self.place.setText(str(self._suggested()))
        self._follow()

    def _ask_place(self) -> None:
        if self._by_article:
            name = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(self._path))
        else:
            kinds = f"{label(self.exporter.label)} (*{self.exporter.suffix})"
            # whether a file may be replaced is asked when it is clear that it cannot be merged
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export to"), str(self._path), kinds, options=QFileDialog.Option.DontConfirmOverwrite
            )
        if name:
            self.place.setText(name)

    # --- what is remembered ---

    def _remembered(self) -> dict[str, Any]:
        return self._session.settings.get(_SETTINGS, {})

    def _recall(self) -> None:
        kept: Mapping[str, Any] = self._remembered()
        self.format.setCurrentIndex(max(0, self.format.findData(kept.get("format", "markdown"))))
        self.facts.setCurrentIndex(max(0, self.facts.findData(kept.get("facts", "all"))))
        for name, usual in _USUAL.items():
            getattr(self, name).setChecked(bool(kept.get(name, usual)))

    def remember(self, plan: Plan) -> None:
        """Keep the choices for the next export. Raises OSError."""
        options = {
            f"option:{plan.format}:{name}": field.remembered if isinstance(field, TemplateField) else _value(field)
            for name, field in self._options.items()
        }
        boxes = {name: getattr(self, name).isChecked() for name in _USUAL}
        chosen = {
            "format": plan.format,
            "facts": plan.scope.facts,
            "folder": str(plan.path if plan.each else plan.path.parent),
        }
        self._session.settings.set(_SETTINGS, {**self._remembered(), **boxes, **chosen, **options})


def _value(field: "QComboBox | TemplateField") -> str:
    return field.text() if isinstance(field, TemplateField) else field.currentData()
