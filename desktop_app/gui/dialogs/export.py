"""The dialog that writes articles with everything about them to a file."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app import pipeline
from desktop_app.errors import KlipingError
from desktop_app.gui.session import Session

_PREVIEW = 6_000  # characters
_UNFIT = '<>:"/\\|?*\n\t'  # in file names of one system or another


class ExportDialog(QDialog):
    """Format, place and preview; errors are said in the dialog, which stays open. `written` is the file, once there."""

    written: Path | None = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from desktop_app.exporters import exporters  # the registry loads every format, which a start does not need

        self._session = session
        self._formats = {exporter.name: exporter for exporter in exporters}
        self.setWindowTitle(self.tr("Export"))
        self._build()
        last = session.settings.get("export_format", "markdown")
        self.format.setCurrentIndex(max(0, self.format.findData(last)))
        self.place.setText(str(self._suggested()))
        self.format.currentIndexChanged.connect(self._other_format)
        self.whole.toggled.connect(self._preview)
        self._preview()

    def _build(self) -> None:
        self.format = QComboBox(self)
        self.format.setAccessibleName(self.tr("Format"))
        for exporter in self._formats.values():
            self.format.addItem(f"{exporter.label} ({exporter.suffix})", exporter.name)
        self.place = QLineEdit(self)
        self.place.setAccessibleName(self.tr("File"))
        choose = QPushButton(self.tr("Choose…"), self)
        choose.clicked.connect(self._choose)
        self.whole = QCheckBox(self.tr("All articles of the library, not only this one"), self)
        self.whole.setEnabled(self._session.document is not None)
        self.whole.setChecked(self._session.document is None)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._write)
        self.buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(choose)
        form = QFormLayout()
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("File"), line)
        form.addRow("", self.whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.resize(720, 560)

    def _ids(self) -> list[str] | None:
        document = self._session.document
        return None if self.whole.isChecked() or document is None else [document.id]

    def _suggested(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._session.settings.get("export_folder", documents)
        document, revision = self._session.document, self._session.revision
        stem = Path(revision.file_name).stem if revision is not None and revision.file_name else ""
        stem = stem or ("" if document is None else document.source.title[:48])
        name = "".join(" " if letter in _UNFIT else letter for letter in stem).strip(" .…") or "kliping"
        return Path(folder) / f"{name}{self._formats[self.format.currentData()].suffix}"

    def _other_format(self) -> None:
        old = Path(self.place.text())
        suffix = self._formats[self.format.currentData()].suffix
        stem = next(
            (old.name.removesuffix(f.suffix) for f in self._formats.values() if old.name.endswith(f.suffix)), old.name
        )
        self.place.setText(str(old.with_name(f"{stem or 'kliping'}{suffix}")))
        self._preview()

    def _preview(self) -> None:
        self.problem.hide()
        try:
            selection = self._session.library.selection(self._ids())
            data = pipeline.export_bytes(selection, format=self.format.currentData())
        except KlipingError as error:
            self._say(error)
            return
        text = data[: 4 * _PREVIEW].decode("utf-8", "replace")
        self.preview.setPlainText(text[:_PREVIEW] + ("\n…" if len(text) > _PREVIEW else ""))

    def _choose(self) -> None:
        exporter = self._formats[self.format.currentData()]
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.place.text(), f"{exporter.label} (*{exporter.suffix})"
        )
        if name:
            self.place.setText(name)

    def _write(self) -> None:
        self.problem.hide()
        name = self.format.currentData()
        try:
            self.written = pipeline.export(self._session.library, self._ids(), self.place.text(), format=name)
        except KlipingError as error:
            self._say(error)
            return
        try:
            self._session.settings.set("export_format", name)
            self._session.settings.set("export_folder", str(self.written.parent))
        except OSError:
            self.problem.hide()  # the file is written; only the choice will not be remembered
        self.accept()

    def _say(self, error: KlipingError) -> None:
        self.problem.setText(str(error))
        self.problem.show()
