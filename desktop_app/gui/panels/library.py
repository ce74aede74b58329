"""The panel of the library: search, shelves (all, stories, tags, bin) and the articles on the chosen one."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.documents import Document
from desktop_app.errors import KlipingError
from desktop_app.gui import wording
from desktop_app.gui.panels.library_model import Item, LibraryDelegate, LibraryModel
from desktop_app.gui.session import Session
from desktop_app.gui.theme import Theme

_HITS = 50


class LibraryPanel(QWidget):
    """Articles to open. `opened` carries the id of one; `bin_wanted` and `restore_wanted` those of one to move."""

    opened = Signal(str)
    bin_wanted = Signal(str)
    restore_wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = LibraryModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self._delegate = LibraryDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._build()
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        session.document_shown.connect(self._mark_current)
        session.changed.connect(self._follow)
        session.refreshed.connect(self.fill)
        self.fill()

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the library"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setClearButtonEnabled(True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._wait.timeout.connect(self.fill)
        self.search.textChanged.connect(lambda: self._wait.start())
        self.shelves = QComboBox(self)
        self.shelves.setAccessibleName(self.tr("Shelf"))
        self.shelves.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shelves.activated.connect(self.fill)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setContentsMargins(14, 14, 14, 14)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 0, 0)
        layout.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 10, 0)
        top.addWidget(self.search)
        top.addWidget(self.shelves)
        layout.addLayout(top)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def fill(self) -> None:
        """Read shelves and articles again."""
        try:
            documents = self._session.library.documents()
            self._fill_shelves(len(documents))
            items = self._found() if self.search.text().strip() else self._on_shelf(documents)
        except KlipingError as error:
            self._session.tell(error)
            return
        self.model.show(items)
        self.empty.setVisible(not items)
        self.list.setVisible(bool(items))
        self.empty.setText(self._advice())
        self._mark_current()

    def _fill_shelves(self, number: int) -> None:
        chosen = self.shelves.currentData() or "all"
        shelves = [("all", self.tr("All articles ({number})").format(number=number))]
        shelves += [(f"story:{story.id}", story.name) for story in self._session.library.stories()]
        shelves += [(f"tag:{code.id}", f"#{code.name}") for code in self._session.codes.values()]
        shelves.append(("bin", self.tr("Bin")))
        self.shelves.clear()
        for name, words in shelves:
            self.shelves.addItem(words, name)
        self.shelves.setCurrentIndex(max(0, self.shelves.findData(chosen)))

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

    def _on_shelf(self, documents: list[Document]) -> list[Item]:
        kind, _, id = str(self.shelves.currentData()).partition(":")  # noqa: A001 - the field's name
        library = self._session.library
        if kind == "bin":
            documents = library.documents(binned=True)
        elif kind == "story":
            documents = library.documents(story=id)
        elif kind == "tag":
            tagged = {note.document for note in library.annotations() if id in note.tags}
            documents = [document for document in documents if document.id in tagged]
        return [Item(document=each.id, title=each.source.title, about=about(each)) for each in documents]

    def _advice(self) -> str:
        if self.search.text().strip():
            return self.tr("Nothing was found. Other words, or fewer of them, may help.")
        if str(self.shelves.currentData()) == "bin":
            return self.tr("The bin is empty.")
        return self.tr("No articles here yet.\n\nOpen a file (Ctrl+O), drop one on the window, or paste a text.")

    def _mark_current(self) -> None:
        document = self._session.document
        index = QModelIndex() if document is None else self.model.index_of(document.id)
        self.list.setCurrentIndex(index)

    def _open(self, index: QModelIndex) -> None:
        item = self.model.item_at(index)
        if item is not None:
            self.opened.emit(item.document)

    def _menu(self, point: QPoint) -> None:
        item = self.model.item_at(self.list.indexAt(point))
        if item is None:
            return
        menu = QMenu(self)
        if str(self.shelves.currentData()) == "bin":
            menu.addAction(self.tr("Put back"), lambda: self.restore_wanted.emit(item.document))
        else:
            menu.addAction(self.tr("Open"), lambda: self.opened.emit(item.document))
            menu.addAction(self.tr("Move to the bin"), lambda: self.bin_wanted.emit(item.document))
        menu.exec(self.list.viewport().mapToGlobal(point))

    def _follow(self, changes: ChangeSet) -> None:
        if any(change.kind in ("document", "story", "code") for change in changes.changes):
            self.fill()


def about(document: Document) -> str:
    """Publisher, day and language of a document on one line; says what is unknown."""
    source = document.source
    publisher = source.publisher or wording.translate("Library", "unknown publisher")
    when = wording.day(source.published) or wording.translate("Library", "no date")
    return " · ".join(part for part in (publisher, when, wording.language(source.language)) if part)
