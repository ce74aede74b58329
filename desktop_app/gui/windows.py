"""More windows on one library, and one in place of another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from desktop_app.errors import KlipingError
from desktop_app.gui.session import Session
from desktop_app.store.library import Library

if TYPE_CHECKING:
    from desktop_app.gui.window import Window

_ASIDE = QPoint(36, 36)  # pixels a second window stands aside


def open_another(window: "Window") -> "Window | None":
    """A second window on the same library, with a session of its own; each sees what the other writes.

    None, and a notice, if the library cannot be opened once more.
    """
    from desktop_app.gui.window import Window

    old = window.session
    try:
        library = Library(old.library.path, author=old.library.author, stem_at_once=False)
    except KlipingError as error:
        old.tell(error)
        return None
    session = Session(library, old.settings)
    other = Window(session, window.jobs)
    _Keeper(other, session)
    other.resize(window.size())
    other.move(window.pos() + _ASIDE)
    other.show()
    if old.document is not None:
        session.show(old.document.id)
    return other


def replace_window(window: "Window") -> "Window":
    """The same window made anew, where and as it was: its words are then in the language of now."""
    from desktop_app.gui.window import Window

    session, document = window.session, window.session.document
    window.close()
    new = Window(session, window.jobs)
    new.setGeometry(window.geometry())
    new.show()
    if document is not None:
        session.show(document.id)
    window.deleteLater()
    return new


class _Keeper(QObject):
    """Holds a window's own session until the window is closed."""

    def __init__(self, window: "Window", session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        window.closed.connect(self._end)

    def _end(self) -> None:
        self._window.deleteLater()
        QTimer.singleShot(0, self._session.end)  # the window still remembers where the reader was
