"""The editor of one note: its words, tags, colour and status, saved by Enter."""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.annotations import COLOURS, Annotation, Colour, Motivation, Status
from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.gui import annotating, wording
from desktop_app.gui.choice_box import ChoiceBox
from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.markdown_field import MarkdownField, MarkdownView
from desktop_app.gui.panels.tags_field import TagsField
from desktop_app.gui.session import Session
from desktop_app.gui.swatches import swatch
from desktop_app.gui.theme import Theme


class _Values(Struct, frozen=True, kw_only=True):
    """What stands in the fields; `tags` are names."""

    comment: str = ""
    tags: tuple[str, ...] = ()
    colour: Colour = "yellow"
    status: Status = "unchecked"
    reason: str = ""

    def fields(self) -> dict[str, Any]:
        """The values by the names of an annotation's fields, tags apart."""
        return {name: getattr(self, name) for name in ("comment", "colour", "status", "reason")}


class NoteEditor(QWidget):
    """Edits an annotation, or a passage that is to become one. Leaving it saves; Escape gives up what was typed."""

    left = Signal()  # the reader is done here
    dirtied = Signal(bool)  # whether there is now something that is not stored

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._annotation: Annotation | None = None
        self._span: Span | None = None
        self._motivation: Motivation | None = None
        self._stored: _Values | None = None  # None while the fields are filled
        self._dirty = False
        self._build()
        self._build_choices()
        self._lay_out()
        self.set_theme(theme)
        self.clear()

    def _build(self) -> None:
        self.quote = QLabel(self)
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setObjectName("muted")
        self.comment = MarkdownField(self)
        self.comment.setMinimumHeight(48)
        self.comment.entered.connect(self._finish)
        self.comment.given_up.connect(self.discard)
        self.preview = MarkdownView(self)
        self.words = QStackedWidget(self)
        self.words.addWidget(self.comment)
        self.words.addWidget(self.preview)
        self.reading = QToolButton(self)
        self.reading.setText(self.tr("Preview"))
        self.reading.setToolTip(self.tr("Show the note as it reads (Alt+P)"))
        self.reading.setShortcut("Alt+P")
        self.reading.setCheckable(True)
        self.reading.toggled.connect(self._switch)
        self.tags = TagsField(self)
        self.tags.returnPressed.connect(self._finish)
        self.tags.installEventFilter(self)

    def _build_choices(self) -> None:
        self.colour = ChoiceBox(self)
        self.colour.setAccessibleName(self.tr("Colour"))
        for name in COLOURS:
            self.colour.addItem(wording.colours()[name], name)
        self.status = ChoiceBox(self)
        self.status.setAccessibleName(self.tr("Checked?"))
        for name, word in wording.annotation_states().items():
            self.status.addItem(word, name)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Reason of the status"))
        self.reason.setPlaceholderText(self.tr("Why? Who says so, and where?"))
        self.reason.returnPressed.connect(self._finish)
        self.reason.installEventFilter(self)
        self.status.currentIndexChanged.connect(
            lambda: self.reason.setVisible(self.status.currentData() != "unchecked" or bool(self.reason.text()))
        )
        self.hint = QLabel(self.tr("Enter saves · Shift+Enter starts a new line · Esc discards"), self)
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.save_button = QPushButton(self.tr("Save"), self)
        self.save_button.clicked.connect(self._finish)
        for changed in (
            self.comment.textChanged, self.tags.textChanged, self.reason.textChanged,
            self.colour.currentIndexChanged, self.status.currentIndexChanged,
        ):  # fmt: skip
            changed.connect(self._tell_dirty)

    def _lay_out(self) -> None:
        head, choices, last = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.quote, 1)
        head.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.colour, self.status):
            choices.addWidget(widget, 1)
        last.addWidget(self.hint, 1)
        last.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(7)
        layout.addLayout(head)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.tags)
        layout.addLayout(choices)
        layout.addWidget(self.reason)
        layout.addLayout(last)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours as they are on the page."""
        self.tags.set_theme(theme)
        for place, name in enumerate(COLOURS):
            self.colour.setItemIcon(place, swatch(theme.annotation(name)))

    def annotation(self) -> Annotation | None:
        """The annotation that is edited, None for a new one or for none."""
        return self._annotation

    def focus(self, field: str) -> None:
        """Put the focus into "comment", "tags" or "status"."""
        if field == "comment":
            self.reading.setChecked(False)
        getattr(self, field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Edit nothing."""
        self._annotation = self._span = None
        self.quote.setText(self.tr("Select words in the article and press N."))
        self._fill(_Values())
        self.setEnabled(False)

    def edit(self, annotation: Annotation) -> None:
        """Show an annotation; what was typed about another one is saved first."""
        if self._annotation is not None and self._annotation.id == annotation.id and self.is_dirty():
            return
        self.keep()
        self._annotation, self._span = annotation, None
        self._show(annotation)

    def begin(self, span: Span, *, colour: Colour, motivation: Motivation | None = None) -> None:
        """Write about a passage that has no annotation yet; nothing is stored until it is saved."""
        self.keep()
        if self._session.revision is None:
            return
        self._annotation, self._span, self._motivation = None, span, motivation
        self.quote.setText(shortened(span.slice(self._session.revision.text)))
        self._fill(_Values(colour=colour))
        self.setEnabled(True)

    def is_dirty(self) -> bool:
        """Whether something was typed or chosen that is not stored."""
        return self.isEnabled() and self._stored is not None and self._values() != self._stored

    def _tell_dirty(self) -> None:
        if self._dirty != self.is_dirty():
            self._dirty = not self._dirty
            self.dirtied.emit(self._dirty)

    def keep(self) -> bool:
        """Store what was typed, if anything. False if the library refused; the words then stay in the editor."""
        if not self.is_dirty():
            return True
        kept = self._keep_old(self._annotation) if self._annotation is not None else self._keep_new()
        if kept is None:
            return False
        self._annotation, self._span = kept, None
        self._stored = self._values()
        self._tell_dirty()
        self._session.say(self.tr("saved"), kind="done")
        return True

    def _keep_old(self, annotation: Annotation) -> Annotation | None:
        old, values = self._session.annotations.get(annotation.id), self._values()
        if old is None:
            self._session.tell(LibraryError(self.tr("This note is not in the library any more."), remedy=""))
            return None
        if not annotating.edit(self._session, old, tags=values.tags, **values.fields()):
            return None
        return self._session.annotations.get(old.id, old)

    def _keep_new(self) -> Annotation | None:
        values = self._values()
        if self._span is None:
            return None
        return annotating.create(
            self._session, self._span, tags=values.tags, motivation=self._motivation, **values.fields()
        )

    def follow(self) -> None:
        """Take over what was written elsewhere, unless something else was typed here."""
        if self._annotation is None:
            return
        now = self._session.annotations.get(self._annotation.id)
        if now is None:
            if not self.is_dirty():
                self.clear()
        elif now != self._annotation and not self.is_dirty():
            self._annotation = now
            self._show(now)

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in a field of one line gives up."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress and not self.tags.offer.isVisible():
            self.discard()
            return True
        return super().eventFilter(watched, event)

    def discard(self) -> None:
        """Give up what was typed."""
        if self._annotation is not None:
            self._show(self._session.annotations.get(self._annotation.id, self._annotation))
        else:
            self.clear()
        self.left.emit()

    def _finish(self) -> None:
        new_and_empty = self._span is not None and not self.is_dirty()
        if new_and_empty:
            self.discard()
        elif self.keep():
            self.left.emit()

    def _switch(self) -> None:
        """Show the note as it reads, or as it is written."""
        reading = self.reading.isChecked()
        if reading:
            self.preview.setMarkdown(self.comment.toPlainText())
        shown = self.preview if reading else self.comment
        self.words.setCurrentWidget(shown)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, annotation: Annotation) -> None:
        self.quote.setText(
            " ⇄ ".join(shortened(target.quote.exact) for target in (*annotation.targets, *annotation.links))
        )
        self._fill(
            _Values(
                comment=annotation.comment,
                tags=tuple(self._session.tag_names(annotation)),
                colour=annotation.colour,
                status=annotation.status,
                reason=annotation.reason,
            )
        )
        self.setEnabled(True)

    def _fill(self, values: _Values) -> None:
        self._stored = None
        self.comment.setPlainText(values.comment)
        self.preview.setMarkdown(values.comment)
        self.tags.setText(", ".join(values.tags))
        self.tags.set_codes(list(self._session.codes.values()))
        self.colour.setCurrentIndex(max(0, self.colour.findData(values.colour)))
        self.reason.setText(values.reason)
        self.status.setCurrentIndex(max(0, self.status.findData(values.status)))
        self.reason.setVisible(values.status != "unchecked" or bool(values.reason))
        self._stored = self._values()
        self._tell_dirty()

    def _values(self) -> _Values:
        return _Values(
            comment=self.comment.toPlainText(),
            tags=self.tags.names(),
            colour=self.colour.currentData(),
            status=self.status.currentData(),
            reason=self.reason.text().strip(),
        )


def shortened(words: str, *, most: int = 140) -> str:
    """The words on one line in quotation marks, cut where they are longer than `most` characters."""
    flat = " ".join(words.split())
    return "“" + (flat if len(flat) <= most else flat[: most - 1] + "…") + "”"
