"""The panel of the library: search, shelves (all, recent, stories, tags, bin) and the articles on the chosen one."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document
from desktop_app.errors import KlipingError
from desktop_app.gui import shelving
from desktop_app.gui.captions import about
from desktop_app.gui.choice_box import ChoiceBox
from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.library_model import Item, LibraryDelegate, LibraryModel
from desktop_app.gui.panels.shelves import ShelvesTree, codes_below
from desktop_app.gui.session import Session
from desktop_app.gui.theme import Theme
from desktop_app.store.shelves import documents_on

_HITS = 50
_PAGE = 200  # articles that are listed at a time
_BEHIND = 2_000  # milliseconds between two times that articles which come in are shown
_ONE_BY_ONE = 20  # that are shown as each comes
_RECENT = 20


class LibraryPanel(QWidget):
    """Articles to open. `opened` carries the id of one; `bin_wanted` and `restore_wanted` those of some to move."""

    opened = Signal(str)
    bin_wanted = Signal(list)
    restore_wanted = Signal(list)
    files_dropped = Signal(list)
    story_wanted = Signal(str)  # id of one to open across its sources

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.copies: dict[str, int] = {}  # how many of one report there are in the story that is open, by article
        self.troubles: dict[str, str] = {}  # of articles whose facts could not be found, by id
        self.setAcceptDrops(True)
        self.model = LibraryModel(self)
        self.shelves = ShelvesTree(session, theme, self)
        self._build_list(theme)
        self._build_search()
        self._lay_out()
        self.shelves.chosen.connect(self.fill)
        self.shelves.activated.connect(self._open_story)
        self.shelves.documents_dropped.connect(self._drop)
        self._behind = QTimer(self, singleShot=True, interval=_BEHIND)
        self._behind.timeout.connect(self._catch_up)
        self._came = 0  # articles that came in one after the other
        session.document_shown.connect(self._shown)
        session.changed.connect(self._follow)
        session.refreshed.connect(self.fill)
        self.fill()
        self._shown(session.document)

    def _build_list(self, theme: Theme) -> None:
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setDragEnabled(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self._delegate = LibraryDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._click)
        self.list.activated.connect(self._open)

    def _build_search(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the library"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setClearButtonEnabled(True)
        self._wait = QTimer(self, singleShot=True, interval=120)
        self._wait.timeout.connect(self.fill)
        self.search.textChanged.connect(lambda: self._wait.start())
        self.order = ChoiceBox(self)
        self.order.setAccessibleName(self.tr("Order of the articles"))
        for name, words in (
            ("added", self.tr("Added last")),
            ("published", self.tr("Published last")),
            ("title", self.tr("By title")),
            ("publisher", self.tr("By publisher")),
        ):
            self.order.addItem(words, name)
        self.order.setCurrentIndex(max(0, self.order.findData(self._session.settings.get("order", "added"))))
        self.order.activated.connect(self._sort)
        self.heading = QLabel(self)
        self.heading.setObjectName("muted")
        self.across = QPushButton(self.tr("Compare its sources"), self)
        self.across.setToolTip(self.tr("Show the figures, events and quotes of the story side by side (Alt+4)"))
        self.across.clicked.connect(self._open_story)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setContentsMargins(14, 14, 14, 14)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(4, 4, 10, 4)
        line.addWidget(self.heading, 1)
        line.addWidget(self.order, 1)
        lower = QWidget(self)
        inner = QVBoxLayout(lower)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addLayout(line)
        beside = QHBoxLayout()
        beside.setContentsMargins(4, 0, 10, 4)
        beside.addWidget(self.across)
        inner.addLayout(beside)
        inner.addWidget(self.empty)
        inner.addWidget(self.list, 1)
        self.parts = QSplitter(Qt.Orientation.Vertical, self)
        self.parts.addWidget(self.shelves)
        self.parts.addWidget(lower)
        self.parts.setStretchFactor(1, 1)
        self.parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 0, 0)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 10, 0)
        top.addWidget(self.search)
        layout.addLayout(top)
        layout.addWidget(self.parts, 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.shelves.set_theme(theme)
        self.list.viewport().update()

    def selected(self) -> list[str]:
        """The ids of the articles that are selected."""
        found = (self.model.item_at(index) for index in self.list.selectionModel().selectedIndexes())
        return [item.document for item in found if item is not None]

    def mark_trouble(self, document: str, words: str) -> None:
        """Say beside an article that its facts could not be found; "" takes it back."""
        if words == self.troubles.get(document, ""):
            return
        self.troubles[document] = words
        self.fill()

    def mark_copies(self, reports: Iterable[Sequence[str]]) -> None:
        """Say beside articles that are copies of one report how many there are; `reports` are groups of their ids."""
        copies = {article: len(report) for report in reports if len(report) > 1 for article in report}
        if copies != self.copies:
            self.copies = copies
            self.fill()

    # --- filling ---

    def fill(self) -> None:
        """Read shelves and articles again."""
        kept = self.selected()
        try:
            self.shelves.fill()
            more: Callable[[int], Sequence[Item]] | None = None
            if self.search.text().strip():
                items = self._found()
            else:
                items = self._on_shelf(0)
                more = self._on_shelf if len(items) == _PAGE else None
        except KlipingError as error:
            self._session.tell(error)
            return
        self.model.show(items, more=more)
        self.empty.setVisible(not items)
        self.list.setVisible(bool(items))
        self.empty.setText(self._advice())
        self.across.setVisible(self.shelves.shelf().kind == "story")
        self.heading.setText(self.tr("Found") if self.search.text().strip() else self.shelves.shelf().name)
        self._mark(kept)

    def _found(self) -> list[Item]:
        hits = self._session.library.search(self.search.text(), limit=_HITS)
        fields = {
            "title": self.tr("in the title"),
            "text": self.tr("in the text"),
            "notes": self.tr("in a note"),
            "tags": self.tr("in the tags"),
            "entities": self.tr("in the names"),
        }
        return [
            Item(document=hit.document, title=hit.title, about=fields.get(hit.field, hit.field), snippet=hit.snippet)
            for hit in hits
        ]

    def _on_shelf(self, offset: int) -> list[Item]:
        library, shelf, order = self._session.library, self.shelves.shelf(), self.order.currentData()
        if shelf.kind == "recent":
            documents = [] if offset else _still_there(self._session, self._recent())
        else:
            documents = documents_on(
                library,
                story=shelf.id if shelf.kind == "story" else None,
                codes=codes_below(self._session, shelf.id) if shelf.kind == "tag" else None,
                binned=shelf.kind == "bin",
                order=order,
                limit=_PAGE,
                offset=offset,
            )
        return [self._item(document) for document in documents]

    def _item(self, document: Document) -> Item:
        trouble, copies = self.troubles.get(document.id, ""), self.copies.get(document.id, 0)
        said = self.tr("one of {number} copies").format(number=copies) if copies else ""
        words = " · ".join(part for part in (said, about(document)) if part)
        return Item(document=document.id, title=document.source.title, about=words, trouble=trouble)

    def _advice(self) -> str:
        if self.search.text().strip():
            return self.tr("Nothing was found. Other words, or fewer of them, may help.")
        return {
            "bin": self.tr("The bin is empty."),
            "story": self.tr("This story is empty.\n\nDrag articles here from the list of all articles."),
            "tag": self.tr("No passage has this tag."),
            "recent": self.tr("What you open is listed here."),
        }.get(
            self.shelves.shelf().kind,
            self.tr("No articles here yet.\n\nOpen a file (Ctrl+O), drop one on the window, or paste a text."),
        )

    def _sort(self) -> None:
        self._session.settings.set("order", self.order.currentData())
        self.fill()

    # --- what is open, and what was ---

    def _recent(self) -> list[str]:
        return self._session.library.recall("recent", [])

    def _shown(self, document: Document | None) -> None:
        if self._came > _ONE_BY_ONE:
            self._came = _ONE_BY_ONE
            self.fill()
        if document is not None:
            recent = self._recent()
            if recent[:1] != [document.id]:
                recent = [document.id, *(each for each in recent if each != document.id)][:_RECENT]
                self._session.guarded(lambda: self._session.library.remember("recent", recent))
        self._mark([])

    def _mark(self, kept: Sequence[str]) -> None:
        """Choose the article on screen, or what was chosen before."""
        document = self._session.document
        self.list.setCurrentIndex(QModelIndex() if document is None else self.model.index_of(document.id))
        if len(kept) > 1:
            for id in kept:  # noqa: A001 - the field's name
                self.list.selectionModel().select(
                    self.model.index_of(id), self.list.selectionModel().SelectionFlag.Select
                )

    # --- what the reader does ---

    def _click(self, index: QModelIndex) -> None:
        if len(self.selected()) == 1:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        item = self.model.item_at(index)
        if item is not None:
            self.opened.emit(item.document)

    def _open_story(self) -> None:
        shelf = self.shelves.shelf()
        if shelf.kind == "story":
            self.story_wanted.emit(shelf.id)

    def _menu(self, point: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.exec(self.list.viewport().mapToGlobal(point))

    def menu(self) -> QMenu | None:
        """What can be done with the articles that are selected; None if none is."""
        chosen, shelf = self.selected(), self.shelves.shelf()
        if not chosen:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if shelf.kind == "bin":
            menu.addAction(self.tr("Put back"), lambda: self.restore_wanted.emit(chosen))
            menu.addAction(self.tr("Erase for good…"), lambda: self.shelves.erase(chosen))
            return menu
        if len(chosen) == 1:
            menu.addAction(self.tr("Open"), lambda: self.opened.emit(chosen[0]))
        into = menu.addMenu(self.tr("Put into a story"))
        for story in self._session.library.stories():
            into.addAction(story.name, lambda id=story.id: shelving.put_in_story(self._session, chosen, id))  # noqa: A006
        into.addSeparator()
        into.addAction(self.tr("New story…"), lambda: self.shelves.make_story(chosen))
        if shelf.kind == "story":
            out = self.tr("Take out of this story")
            menu.addAction(out, lambda: shelving.take_out_of_story(self._session, chosen, shelf.id))
        menu.addAction(self.tr("Move to the bin"), lambda: self.bin_wanted.emit(chosen))
        return menu

    def _drop(self, documents: list[str], key: str) -> None:
        kind, _, id = key.partition(":")  # noqa: A001 - the field's name
        if kind == "story":
            shelving.put_in_story(self._session, documents, id)
        elif kind == "stories":
            self.shelves.make_story(documents)
        elif kind == "bin":
            self.bin_wanted.emit(documents)
        elif kind == "all" and self.shelves.shelf().kind == "bin":
            self.restore_wanted.emit(documents)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Files are brought in."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
            event.acceptProposedAction()

    def _follow(self, changes: ChangeSet) -> None:
        """Show what changed; of many articles that come in one after the other the first at once, the rest together."""
        comes_in = changes.action == "document.add"
        if comes_in:
            self._came = self._came + 1 if self._behind.isActive() else 1
            if self._came > _ONE_BY_ONE:
                return
            self._behind.start()
        if any(_is_listed(change) for change in changes.changes):
            self.fill()

    def _catch_up(self) -> None:
        """Show the articles that came in meanwhile, and go on so while more come."""
        if self._came > _ONE_BY_ONE:
            self._came = _ONE_BY_ONE
            self._behind.start()
            self.fill()


def _is_listed(change: Change) -> bool:
    """Whether something of a change is shown here: articles, stories, codes, and which tags passages have."""
    if change.kind == "annotation":
        tags = [
            note.tags if isinstance(note, Annotation) and note.binned is None else ()
            for note in (change.before, change.after)
        ]
        return tags[0] != tags[1]
    return change.kind in ("document", "story", "code")


def _still_there(session: Session, ids: Sequence[str]) -> list[Document]:
    """The documents with these ids that are there and not in the bin, in this order."""
    found: list[Document] = []
    for id in ids:  # noqa: A001 - the field's name
        try:
            document = session.library.document(id)
        except KlipingError:  # it was erased
            continue
        if document.binned is None:
            found.append(document)
    return found
