"""What the annotating actions do to the words that are selected, or to the annotation that is meant."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import COLOURS, Annotation, Colour, Motivation, Target
from desktop_app.domain.documents import Document
from desktop_app.domain.spans import Span
from desktop_app.gui import annotating
from desktop_app.gui.swatches import colour_swatches
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.gui.selection_bar import SelectionBar
    from desktop_app.gui.window import Window


class Marking(QObject):
    """The slots of the menu Annotate, and the bar that offers the commonest of them beside a selection."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._colour: Colour = COLOURS[0]
        self._from: Target | None = None  # the first end of a link, in this article or another
        self.bar: SelectionBar | None = None

    def join(self) -> None:
        """Listen to the article, once the window's parts are there."""
        reading = self._window.reading
        reading.selection_settled.connect(self.offer)
        reading.view.selection_changed.connect(self._withdraw)
        reading.view.verticalScrollBar().valueChanged.connect(self._withdraw)
        reading.annotation_resized.connect(self._resized)
        view = reading.view
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda point: self.menu().exec(view.viewport().mapToGlobal(point)))
        reading.find_bar.highlight_wanted.connect(self.highlight_span)
        reading.find_bar.highlights_wanted.connect(self.highlight_all)
        self._session.document_shown.connect(self._arrive)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Id of each action → what it does."""
        slots: dict[str, Callable[[], object]] = {
            "highlight": self.highlight,
            "highlight_mentions": self.highlight_mentions,
            "note": lambda: self.write("comment"),
            "tag": lambda: self.write("tags"),
            "question": lambda: self.write("comment", motivation="questioning"),
            "assess": lambda: self.write("status"),
            "link": self.link,
            "delete": self.delete,
            "copy_citation": self.copy_citation,
            "end_later": lambda: self.step_edge("end", 1),
            "end_earlier": lambda: self.step_edge("end", -1),
            "start_later": lambda: self.step_edge("start", 1),
            "start_earlier": lambda: self.step_edge("start", -1),
            "next_note": lambda: self._window.reading.step_note(1),
            "previous_note": lambda: self._window.reading.step_note(-1),
        }
        for number in range(1, len(COLOURS) + 1):
            slots[f"colour_{number}"] = lambda number=number: self.colour(number)
        return slots

    def menu(self) -> QMenu:
        """What can be done with the words that are selected, or with what is at the caret."""
        window, acts = self._window, self._window.actions_by_id
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"), window.reading.view.copy)
        copy.setEnabled(window.reading.selected() is not None)
        menu.addAction(acts["copy_citation"])
        menu.addSeparator()
        for name in ("highlight", "note", "tag", "question", "link", "assess", "highlight_mentions"):
            menu.addAction(acts[name])
        colours = menu.addMenu(self.tr("Colour"))
        pictures = colour_swatches(window.theme)
        for number, picture in enumerate(pictures, 1):
            acts[f"colour_{number}"].setIcon(picture)
            colours.addAction(acts[f"colour_{number}"])
        if self.current() is not None:
            menu.addSeparator()
            for name in ("end_later", "end_earlier", "start_later", "start_earlier", "delete"):
                menu.addAction(acts[name])
        menu.addSeparator()
        menu.addAction(acts["find"])
        return menu

    # --- the bar ---

    def offer(self, span: Span) -> None:
        """Show the bar beside a selection that has come to rest."""
        words = self._window.reading.view.box_of(span)
        if words is None:
            return
        if self.bar is None:
            from desktop_app.gui.selection_bar import SelectionBar  # not before something is selected

            view = self._window.reading.view
            self.bar = SelectionBar(self._window.actions_by_id, self._window.theme, view.viewport())
        self.bar.show_at(words)

    def set_theme(self, theme: Theme) -> None:
        """Draw the bar, if there is one yet, in other colours."""
        if self.bar is not None:
            self.bar.set_theme(theme)

    def _withdraw(self) -> None:
        if self.bar is not None:
            self.bar.hide()

    # --- new annotations ---

    def highlight(self) -> None:
        """Highlight the selection in the colour used last."""
        span = self._selected()
        if span is not None:
            self.highlight_span(span)

    def highlight_span(self, span: Span) -> None:
        """Highlight a passage, once: the same passage stays one highlight."""
        self._withdraw()
        for note in self._session.annotations.values():
            if note.targets[0].span == span:
                self._window.notes.show_note(note.id)
                return
        made = annotating.create(self._session, span, colour=self._colour)
        if made is not None:
            self._window.notes.show_note(made.id)
            self._done()

    def highlight_all(self, spans: list[Span]) -> None:
        """Highlight passages in one step."""
        made = annotating.create_all(self._session, spans, colour=self._colour)
        if made is not None:
            self._session.say(self.tr("%n passage(s) highlighted; Ctrl+Z takes it back.", None, made), kind="done")

    def highlight_mentions(self) -> None:
        """Highlight all mentions of the entity at the caret, or of the one whose row has the focus."""
        entity, sheet = self._window.reading.entity_here(), self._session.sheet
        row = self._window.facts.current_row() if self._in_facts() else None
        if row is not None and row.key.startswith("entity:"):
            entity = row.key.removeprefix("entity:")
        if not entity or sheet is None:
            self._session.say(self.tr("Put the caret on a name first."))
            return
        self.highlight_all([mention.span for mention in sheet.mentions if mention.entity == entity])

    def write(self, field: str, *, motivation: Motivation | None = None) -> None:
        """Open the editor for the selection, else for the annotation at the caret, with the focus in its `field`."""
        window = self._window
        span, note = window.reading.selected(), self.current()
        self._withdraw()
        if note is not None and (span is None or note.targets[0].span == span):
            window.notes.show_note(note.id)
        elif span is not None:
            window.notes.editor.begin(span, colour=self._colour, motivation=motivation)
        else:
            self._session.say(self.tr("Select some words first."))
            return
        window.tabs.setCurrentWidget(window.notes)
        window.notes.editor.focus(field)

    def link(self) -> None:
        """Join two passages: the first time take one end, the second time the other, and write how they relate.

        The other end may be in another article.
        """
        span, revision = self._window.reading.selected() or self._fact_in_focus(), self._session.revision
        if span is None or revision is None:
            self._session.say(self.tr("Select some words first."))
            return
        self._withdraw()
        first = self._from
        is_here = first is not None and first.revision == revision.id
        if first is None or (is_here and first.span == span):
            self._from = describe(revision, span)
            self._window.reading.view.focus_span(span)
            self._ask_other_end()
            return
        if is_here:
            made = annotating.link(self._session, first.span, span, colour=self._colour)
        else:
            made = annotating.link_to(self._session, span, first, colour=self._colour)
        self._from = None
        if made is not None:
            self._window.notes.show_note(made.id)
            self._window.tabs.setCurrentWidget(self._window.notes)
            self._window.notes.editor.focus("comment")

    def _ask_other_end(self) -> None:
        self._session.say(
            self.tr(
                "Now select the other words, here or in another article, or a fact, and press L again. Esc gives up."
            )
        )

    def give_up_link(self) -> bool:
        """Forget the first end of a link; False if there is none."""
        if self._from is None:
            return False
        self._from = None
        self._window.reading.view.focus_span(None)
        self._session.say(self.tr("No link was made."))
        return True

    # --- what is there already ---

    def colour(self, number: int) -> None:
        """Give the annotation at hand a colour, or highlight the selection in it; the colour is used from now on."""
        self._colour = COLOURS[number - 1]
        note, span = self.current(), self._window.reading.selected()
        if note is not None and (span is None or note.targets[0].span == span):
            if annotating.edit(self._session, note, colour=self._colour):
                self._done()
        elif span is not None:
            self.highlight_span(span)

    def step_edge(self, edge: str, by: int) -> None:
        """Move one end of the annotation at hand by a word."""
        note, revision = self.current(), self._session.revision
        if note is None or revision is None:
            self._session.say(self.tr("Put the caret into a highlight first."))
            return
        old = note.targets[0].span
        span = annotating.stepped(revision.text, old, edge=edge, by=by)
        if span != old and annotating.resize(self._session, note, 0, span):
            self._window.notes.show_note(note.id)
            self._window.reading.place_caret(span)
            self._done()

    def _resized(self, note_id: str, number: int, span: Span) -> None:
        note = self._session.annotations.get(note_id)
        if note is not None and annotating.resize(self._session, note, number, span):
            self._window.notes.show_note(note_id)
            self._done()

    def delete(self) -> None:
        """Move the annotation at hand to the bin."""
        note = self.current()
        if note is not None and annotating.put_in_bin(self._session, note):
            self._session.say(self.tr("The note is in the bin; Ctrl+Z brings it back."), kind="done")

    def copy_citation(self) -> None:
        """Copy what is selected, else the passage of the annotation that is meant, with where it was read."""
        from desktop_app.gui.citing import citation

        document, revision, note = self._session.document, self._session.revision, self.current()
        span = self._window.reading.selected() or (note.targets[0].span if note is not None else None)
        if document is None or revision is None or span is None:
            self._session.say(self.tr("Select some words first."))
            return
        QApplication.clipboard().setMimeData(citation(document.source, revision, span))
        self._session.say(self.tr("Copied with its citation."), kind="done")

    def current(self) -> Annotation | None:
        """The annotation that is meant: the chosen one if the list has the focus, else the one at the caret."""
        if self._window.notes.list.hasFocus():
            return self._window.notes.current()
        return self._window.reading.annotation_here()

    # --- helpers ---

    def _selected(self) -> Span | None:
        span = self._window.reading.selected()
        if span is None:
            self._session.say(self.tr("Select some words first."))
        return span

    def _fact_in_focus(self) -> Span | None:
        """The words of the fact whose row has the focus."""
        row = self._window.facts.current_row() if self._in_facts() else None
        return row.spans[0] if row is not None and row.spans else None

    def _in_facts(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._window.facts.isAncestorOf(focus)

    def _arrive(self, document: Document | None) -> None:
        """Another article is on screen: a link that was begun may end there."""
        self._withdraw()
        if self._from is not None and document is not None:
            self._ask_other_end()

    def _done(self) -> None:
        self._session.say(self.tr("saved"), kind="done")
