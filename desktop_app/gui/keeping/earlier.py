"""An older text of an article to be read: nothing in it can be changed, its notes stand where they stood."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.differences import Difference
from desktop_app.domain.documents import Revision
from desktop_app.domain.spans import Span
from desktop_app.gui.article import ArticleView, Mark, Typography
from desktop_app.gui.keeping import words
from desktop_app.gui.marks import annotation_marks, code_marks
from desktop_app.gui.theme import Theme


class EarlierText(QWidget):
    """A bar that says which text this is, with the way back, and the text; what differs from the newer is bracketed."""

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QFrame(self)
        self.bar.setObjectName("notice")
        self.which = QLabel(self.bar)
        self.which.setWordWrap(True)
        self.back = QPushButton(self.tr("Back to the current text"), self.bar)
        self.back.setAutoDefault(False)
        bar = QHBoxLayout(self.bar)
        bar.setContentsMargins(14, 8, 10, 8)
        bar.addWidget(self.which, 1)
        bar.addWidget(self.back)
        self.view = ArticleView(self)
        self.view.setAcceptDrops(False)
        self.view.setAccessibleName(self.tr("Older text"))
        self.view.set_typography(typography)
        self.view.set_theme(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)

    def show_revision(self, revision: Revision, notes: Sequence[Annotation], codes: dict[str, Code]) -> None:
        """Show a revision with the notes that stand, or stood, in it."""
        self.view.focus_span(None)
        self.view.show_text(revision.text, revision.blocks)
        self.view.set_layer("annotations", annotation_marks(notes, codes))
        self.view.set_layer("codes", code_marks(notes, codes))

    def say(self, revision: Revision, *, is_current: bool) -> None:
        """Say in the bar which text this is."""
        when = words.moment(revision.created)
        text = (
            self.tr("Current text, of {when}.")
            if is_current
            else self.tr(
                "Older text, of {when}. It is here to be read: nothing in it can be changed, and its notes stand "
                "where they stood."
            )
        )
        self.which.setText(text.format(when=when))

    def bracket(self, differences: Sequence[Difference], newer: Revision) -> None:
        """Mark what was replaced or left out since, with what stands there now as the tip."""
        marks = []
        for number, each in enumerate(differences):
            if len(each.old):
                now = each.new.slice(newer.text) or self.tr("nothing")
                kinds = words.materials(each.material)
                tip = self.tr("Now: {words}").format(words=now) + (f" ⚠ {kinds}" if kinds else "")
                start, end = each.old.start, each.old.end
                marks.append(Mark(key=f"difference:{number}", start=start, end=end, style="difference", tip=tip))
        self.view.set_layer("facts", marks)

    def reveal(self, span: Span) -> None:
        """Bring a passage into view with the ring on it; the caret stands before it."""
        self.view.reveal(span)
        self.view.select(Span(span.start, span.start))
        self.view.focus_span(span)
