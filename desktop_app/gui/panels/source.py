"""The panel of provenance: every field of the source record, the grades, and what is known of the file."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Source
from desktop_app.errors import UsageError
from desktop_app.gui import wording
from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.origins import Origins
from desktop_app.gui.session import Session
from desktop_app.pipeline import published_day

_DATES = ("published", "updated", "retrieved")


class SourcePanel(QWidget):
    """The source record of the article on screen; a field is stored when it is left or Enter is pressed."""

    dates_changed = Signal()  # the day relative dates count from is another
    _filling = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.fields: dict[str, QLineEdit] = {}
        self.origins: dict[str, Origins] = {}
        self._build()
        session.document_shown.connect(self._show)
        session.changed.connect(self._follow)
        session.refreshed.connect(self._show)
        self._show()

    def _build(self) -> None:
        self.advice = QLabel(self)
        self.advice.setWordWrap(True)
        self.advice.setObjectName("advice")
        self._inner = QWidget(self)
        form = QFormLayout(self._inner)
        form.setContentsMargins(14, 12, 14, 14)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.advice)
        for name, label in self._labels().items():
            field = self.fields[name] = QLineEdit(self._inner)
            field.setAccessibleName(label)
            field.editingFinished.connect(lambda name=name: self._store(name))
            origins = self.origins[name] = Origins(name, field, self._inner)
            origins.chosen.connect(lambda value, name=name: self._take(name, value))
            form.addRow(label, _stacked(field, origins))
        self.fields["publisher"].setPlaceholderText(self.tr("unknown"))
        self.fields["published"].setPlaceholderText(self.tr("2021-11-17"))
        self._build_grades(form)
        self._build_note(form)
        area = QScrollArea(self)
        area.setWidget(self._inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _build_grades(self, form: QFormLayout) -> None:
        self.reliability, self.credibility = QComboBox(self._inner), QComboBox(self._inner)
        for box, words, label, name in (
            (self.reliability, wording.reliabilities(), self.tr("Reliability of the source"), "reliability"),
            (self.credibility, wording.credibilities(), self.tr("Credibility of the content"), "credibility"),
        ):
            for code, text in words.items():
                box.addItem(text, code)
            box.setAccessibleName(label)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.activated.connect(lambda _, name=name: self._store(name))
            form.addRow(label, box)

    def _build_note(self, form: QFormLayout) -> None:
        self.note = _Note(self._inner)
        self.note.setAccessibleName(self.tr("Source note"))
        self.note.setPlaceholderText(self.tr("What you know about where this text comes from"))
        self.note.setTabChangesFocus(True)
        self.note.left.connect(lambda: self._store("note"))
        form.addRow(self.tr("Source note"), self.note)
        self.file = QLabel(self._inner)
        self.file.setWordWrap(True)
        self.file.setObjectName("muted")
        self.file.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.file.setAccessibleName(self.tr("File"))
        form.addRow(self.file)

    def _labels(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "publisher": self.tr("Publisher"),
            "byline": self.tr("By-line"),
            "published": self.tr("Published"),
            "updated": self.tr("Updated"),
            "retrieved": self.tr("Retrieved"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
            "section": self.tr("Section"),
            "licence": self.tr("Licence"),
        }

    def keep(self) -> None:
        """Store what was typed and not left yet."""
        for name in (*self.fields, "note"):
            self._store(name)

    def _show(self) -> None:
        document, revision = self._session.document, self._session.revision
        self._inner.setEnabled(document is not None)
        source = Source() if document is None else document.source
        self._filling = True
        for name, field in self.fields.items():
            value = getattr(source, name) or ""
            if field.text() != value:
                field.setText(value)
                field.setCursorPosition(0)
            self.origins[name].show_of(source, revision)
        self.reliability.setCurrentIndex(max(0, self.reliability.findData(source.reliability)))
        self.credibility.setCurrentIndex(max(0, self.credibility.findData(source.credibility)))
        if self.note.toPlainText() != source.note:
            self.note.setPlainText(source.note)
        self._filling = False
        self.advice.setVisible(document is not None and not source.published)
        self.advice.setText(self.tr("The published date is missing, so dates such as “Tuesday” stay relative."))
        if revision is None:
            self.file.clear()
        else:
            name = revision.file_name or self.tr("pasted text")
            reader = f"{revision.reader} {revision.reader_version}"
            self.file.setText(
                self.tr("File: {name}\nRead by: {reader}\nRevision of: {when}\nSHA-256: {hash}").format(
                    name=name, reader=reader, when=wording.day(revision.created), hash=_broken(revision.sha256)
                )
            )

    def _take(self, name: str, value: str) -> None:
        """Put a value that the file gives into a field, in a step that can be undone."""
        self.fields[name].setText(value)
        self._store(name)

    def _store(self, name: str) -> None:
        document = self._session.document
        if document is None or self._filling:
            return
        value = self._value(name)
        if (value or "") == (getattr(document.source, name) or ""):
            return
        try:
            if name in _DATES:
                published_day(value or None)
        except UsageError as error:
            self._session.tell(error)
            self._show()
            return
        source = replace(document.source, **{name: value})
        if self._session.apply("document.source", (Change(document, replace(document, source=source)),)):
            return
        self._show()

    def _value(self, name: str) -> str | None:
        if name == "note":
            return self.note.toPlainText()
        if name in ("reliability", "credibility"):
            return (self.reliability if name == "reliability" else self.credibility).currentData()
        text = self.fields[name].text().strip()
        return text or (None if name in _DATES else "")

    def _follow(self, changes: ChangeSet) -> None:
        for change in changes.of_kind("document"):
            before, after = change.before, change.after
            if after is None or self._session.document is None or after.id != self._session.document.id:
                continue
            self._show()
            if before is not None and (before.source.published, before.source.language) != (  # pyright: ignore[reportAttributeAccessIssue]
                after.source.published,  # pyright: ignore[reportAttributeAccessIssue]
                after.source.language,  # pyright: ignore[reportAttributeAccessIssue]
            ):
                self.dates_changed.emit()


class _Note(QPlainTextEdit):
    """A text field that says when it is left."""

    left = Signal()

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the reader went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


def _stacked(*widgets: QWidget) -> QWidget:
    """Widgets over each other as one."""
    whole = QWidget()
    lines = QVBoxLayout(whole)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    for widget in widgets:
        lines.addWidget(widget)
    return whole


def _broken(hash: str) -> str:  # noqa: A002 - the field's name
    """The hash in groups, so that a narrow panel can break it."""
    return " ".join(hash[start : start + 8] for start in range(0, len(hash), 8))
