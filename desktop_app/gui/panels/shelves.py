"""The tree of shelves: chosen by a click or the arrow keys; stories are made, renamed and dissolved here."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QInputDialog, QMenu, QMessageBox, QTreeView, QWidget

from desktop_app.domain.annotations import COLOURS
from desktop_app.domain.documents import Story
from desktop_app.gui import coding, shelving
from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.shelves_model import Shelf, ShelvesModel
from desktop_app.gui.session import Session
from desktop_app.gui.swatches import swatch
from desktop_app.gui.theme import Theme
from desktop_app.store.shelves import Shelves, shelves


class ShelvesTree(QTreeView):
    """All, recent, stories, tags and the bin, each with its count. What is dropped on one goes there."""

    chosen = Signal()
    documents_dropped = Signal(list, str)  # ids of articles, key of the shelf

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._filling = False
        self._found: list[Shelf] | None = None  # as they are shown
        self.shelves_model = ShelvesModel(self)
        self.setModel(self.shelves_model)
        self.setAccessibleName(self.tr("Shelves"))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setMinimumHeight(96)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.shelves_model.dropped.connect(self.documents_dropped)
        self.shelves_model.renamed.connect(self._rename)
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._heading)
        self.expanded.connect(self._fit)
        self.collapsed.connect(self._fit)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of the tags as they are on the page."""
        self._theme, self._found = theme, None
        self.fill()

    def shelf(self) -> Shelf:
        """The shelf that is chosen; all articles if none is, or a heading."""
        found = self.shelves_model.item_at(self.currentIndex())
        return found if found is not None and found.key not in ("stories", "tags") else Shelf(
            key="all", name=self.tr("All articles")
        )  # fmt: skip

    def choose(self, key: str) -> None:
        """Choose a shelf by its key."""
        self.setCurrentIndex(self.shelves_model.index_of(key))

    def fill(self) -> None:
        """Read the shelves again. Raises LibraryError."""
        found = self._shelves(shelves(self._session.library))
        if found == self._found:
            return
        self._found = found
        kept = self.shelf().key
        folded = {key for key in ("stories", "tags") if not self._is_open(key)}
        icons = {name: swatch(self._theme.annotation(name)) for name in COLOURS}
        self._filling = True
        self.shelves_model.show(found, icons)
        self.expandAll()
        for key in folded:
            self.setExpanded(self.shelves_model.index_of(key), False)
        index = self.shelves_model.index_of(kept)
        self.setCurrentIndex(index if index.isValid() else self.shelves_model.index_of("all"))
        self._filling = False
        self._fit()

    def _fit(self) -> None:
        """Take no more height than there are shelves to show."""
        rows, index = 0, self.shelves_model.index(0, 0)
        while index.isValid():
            rows, index = rows + 1, self.indexBelow(index)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        self.setMaximumHeight(max(self.minimumHeight(), rows * row + 2 * self.frameWidth() + row // 2))

    def _is_open(self, key: str) -> bool:
        index = self.shelves_model.index_of(key)
        return not index.isValid() or self.isExpanded(index)

    def _shelves(self, counts: Shelves) -> list[Shelf]:
        stories = tuple(
            Shelf(key=f"story:{story.id}", name=story.name, count=counts.stories.get(story.id, 0))
            for story in self._session.library.stories()
        )
        return [
            Shelf(key="all", name=self.tr("All articles"), count=counts.articles),
            Shelf(key="recent", name=self.tr("Recent")),
            Shelf(key="stories", name=self.tr("Stories"), children=stories),
            Shelf(key="tags", name=self.tr("Tags"), children=self._tags(counts)),
            Shelf(key="bin", name=self.tr("Bin"), count=counts.binned),
        ]

    def _tags(self, counts: Shelves) -> tuple[Shelf, ...]:
        codes = coding.by_parent(self._session.codes.values())

        def below(parent: str | None) -> tuple[Shelf, ...]:
            return tuple(
                Shelf(
                    key=f"tag:{code.id}",
                    name=code.name,
                    count=counts.codes.get(code.id, 0),
                    colour=code.colour,
                    children=below(code.id),
                )
                for code in codes.get(parent, ())
            )

        return below(None)

    def _choose(self) -> None:
        if not self._filling:
            self.chosen.emit()

    def _heading(self, index: QModelIndex) -> None:
        shelf = self.shelves_model.item_at(index)
        if shelf is not None and shelf.key in ("stories", "tags"):
            self.setExpanded(index, not self.isExpanded(index))

    # --- what is done with them ---

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert makes a story, Delete dissolves the chosen one or empties the bin; F2 renames, as everywhere."""
        if event.key() == Qt.Key.Key_Insert:
            self.make_story()
        elif event.key() == Qt.Key.Key_Delete and self.shelf().kind == "story":
            self.remove_story()
        elif event.key() == Qt.Key.Key_Delete and self.shelf().kind == "bin":
            self.erase()
        else:
            super().keyPressEvent(event)

    def _menu(self, point: QPoint) -> None:
        menu = self.menu()
        menu.exec(self.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """What can be done with the shelf that is chosen."""
        menu, shelf = QMenu(self), self.shelf()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("New story…"), self.make_story)
        if shelf.kind == "story":
            menu.addAction(self.tr("Rename"), lambda: self.edit(self.currentIndex()))
            menu.addAction(self.tr("Dissolve the story"), self.remove_story)
        if shelf.kind == "bin":
            menu.addAction(self.tr("Empty the bin…"), self.erase)
        return menu

    def make_story(self, documents: Sequence[str] = ()) -> None:
        """Ask for a name and make a story with articles in it."""
        name, given = QInputDialog.getText(self, self.tr("New story"), self.tr("Name"))
        story = shelving.make_story(self._session, name, documents=documents) if given else None
        if story is not None:
            self.choose(f"story:{story.id}")

    def remove_story(self) -> None:
        """Dissolve the story that is chosen; its articles stay."""
        story = self._story(self.shelf().id)
        if story is not None:
            shelving.remove_story(self._session, story)

    def erase(self, documents: Sequence[str] | None = None) -> None:
        """Destroy what is in the bin, or some articles of it, after asking: nothing brings them back."""
        question = self.tr("Erase what is in the bin for good? This cannot be undone.")
        if documents is not None:
            question = self.tr(
                "Erase %n article(s) with all notes for good? This cannot be undone.", None, len(documents)
            )
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Empty the bin"), question, parent=self)
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is erase:
            shelving.empty_bin(self._session, documents)

    def _rename(self, id: str, name: str) -> None:  # noqa: A002 - the field's name
        story = self._story(id)
        if story is not None:
            shelving.rename_story(self._session, story, name)

    def _story(self, id: str) -> Story | None:  # noqa: A002 - the field's name
        return next((story for story in self._session.library.stories() if story.id == id), None)


def codes_below(session: Session, code: str) -> list[str]:
    """The ids of a code and of all below it: who looks at a tag wants its sub-tags too."""
    return sorted(coding.descendants(session.codes.values(), code))
