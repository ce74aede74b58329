"""Opening a story: its pane takes the place of the article, is filled beside the window and follows what changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document, Story
from desktop_app.domain.spans import Span
from desktop_app.errors import KlipingError
from desktop_app.gui.session import Notice
from desktop_app.gui.speech import sentence
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.domain.comparison import Comparison, Passage
    from desktop_app.gui.jobs import Job
    from desktop_app.gui.story.pane import StoryPane
    from desktop_app.gui.window import Window

_PAUSE = 300  # milliseconds after a change before the sources are compared again


class Stories(QObject):
    """The story that is open, if one is. What a start does not need is loaded when a story is opened."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._job: Job | None = None
        self.pane: StoryPane | None = None
        self.story: Story | None = None
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._wait.timeout.connect(self._compare)

    def join(self) -> None:
        """Listen to the library, once the window's parts are there."""
        window, session = self._window, self._session
        window.library.story_wanted.connect(self.show)
        session.document_shown.connect(lambda document: document is not None and self.close())
        session.changed.connect(self._follow)
        session.refreshed.connect(self._read_again)
        window.opening.troubled.connect(self._facts_came)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Id of each action → what it does."""
        return {"show_story": self.show_any}

    def show_any(self) -> None:
        """Open the story that is chosen on the shelf, else that of the article on screen."""
        shelf, document = self._window.library.shelves.shelf(), self._session.document
        told = document.stories[:1] if document is not None else ()
        wanted = shelf.id if shelf.kind == "story" else next(iter(told), "")
        if wanted:
            self.show(wanted)
        else:
            self._session.say(self.tr("Choose a story at the left, or drag articles onto Stories to make one."))

    def show(self, id: str, *, jump: bool = True) -> bool:  # noqa: A002 - the field's name
        """Open a story in the place of the article; `jump` remembers the way back. False if that cannot be."""
        story = self._named(id)
        if story is None:
            self._session.say(self.tr("This story is not in the library any more."))
            return False
        if not self.keep() or not self._window.notes.editor.keep():
            return False
        commands = self._window.commands
        if jump:
            commands.moving.leave()
        commands.remember_position()
        commands.moving.leave_focus_mode()
        self.story = story
        if self._session.document is not None:
            self._session.leave()
        pane = self._pane()
        pane.begin(story)
        self._window.middle.setCurrentWidget(pane)
        self._window.tabs.hide()
        self._window.setWindowTitle(f"{story.name} — Kliping")
        pane.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        self._compare()
        return True

    def close(self) -> None:
        """Give the article its place back."""
        if self.story is None:
            return
        self.keep()
        self.story = None
        self._wait.stop()
        if self._job is not None:
            self._job.cancel()
        self._window.middle.setCurrentWidget(self._window.reading)
        self._window.tabs.show()

    def keep(self) -> bool:
        """Store what was typed in the note of the story; False if the library refuses."""
        return self.pane is None or self.story is None or self.pane.note.keep()

    def open_passage(self, passage: "Passage") -> None:
        """Open the article of a passage at its words."""
        self._window.commands.open_passage(passage.document, Span(passage.start, passage.end))

    def stop(self) -> QWidget:
        """What of the middle of the window takes the focus."""
        return self._window.reading.view if self.pane is None or self.story is None else self.pane.stop()

    def set_theme(self, theme: Theme) -> None:
        """Show the pane, if there is one yet, in other colours."""
        if self.pane is not None:
            self.pane.set_theme(theme)

    def _pane(self) -> "StoryPane":
        if self.pane is None:
            from desktop_app.gui.story.pane import StoryPane

            self.pane = StoryPane(self._session, self._window.theme, self._window)
            self._window.middle.addWidget(self.pane)
            self.pane.wanted.connect(self.open_passage)
            self.pane.export_wanted.connect(self._window.commands.export)
        return self.pane

    def _compare(self) -> None:
        """Compare the sources beside the window."""
        if self.story is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = job = self._window.jobs.submit("story", str(self._session.library.path), self.story.id)
        job.progress.connect(self._pane().tell_progress)
        job.done.connect(lambda comparison: self._compared(job, comparison))
        job.failed.connect(lambda error: self._failed(job, error))

    def _compared(self, job: "Job", comparison: "Comparison") -> None:
        if self._job is job and self.story is not None:
            self._job, self.story = None, comparison.story
            self._pane().show_comparison(comparison)
            self._window.library.mark_copies(report.documents for report in comparison.reports)

    def _failed(self, job: "Job", error: KlipingError) -> None:
        if self._job is job:
            self._job = None
            self._pane().fail(Notice(text=sentence(error.message), remedy=sentence(error.remedy), kind="problem"))

    def _follow(self, changes: ChangeSet) -> None:
        """Compare again if something of the story is another now; leave it if it was dissolved."""
        story = self.story
        if story is None:
            return
        for change in changes.of_kind("story"):
            if change.record.id == story.id:
                self._renamed(change.after)
        if self.pane is not None and changes.of_kind("annotation"):
            self.pane.show_notes()
        if self.story is not None and any(_touches(change, story.id, self._documents()) for change in changes.changes):
            self._wait.start()

    def _read_again(self) -> None:
        """Another program wrote: compare again, or leave a story that it dissolved."""
        if self.story is not None:
            self._renamed(self._named(self.story.id))
        if self.story is not None:
            self._wait.start()

    def _renamed(self, story: object) -> None:
        """Take over a story as it is now; leave it if it is no more."""
        if isinstance(story, Story):
            self.story = story
            pane = self._pane()
            pane.title.setText(story.name)
            pane.note.show_story(story)
            self._window.setWindowTitle(f"{story.name} — Kliping")
        else:
            self.close()
            self._session.document_shown.emit(None)

    def _facts_came(self, document: str, trouble: str) -> None:
        if self.story is not None and not trouble and document in self._documents():
            self._wait.start()

    def _documents(self) -> set[str]:
        comparison = None if self.pane is None else self.pane.comparison
        return set() if comparison is None else set(comparison.articles)

    def _named(self, id: str) -> Story | None:  # noqa: A002 - the field's name
        try:
            return next((story for story in self._session.library.stories() if story.id == id), None)
        except KlipingError as error:
            self._session.tell(error)
            return None


def _touches(change: Change, story: str, documents: set[str]) -> bool:
    """Whether a change is of an article of the story, or of what is said of its facts."""
    if change.kind == "judgement":
        return getattr(change.record, "document", "") in documents
    if change.kind == "revision":
        return getattr(change.record, "document", "") in documents
    sides = [side for side in (change.before, change.after) if isinstance(side, Document)]
    return any(story in side.stories for side in sides)
