"""Every action of the window as data: menus, tool bar, shortcuts and the key map are made from this table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.gui.wording import translate

Where = Literal["window", "reading"]


class Action(Struct, frozen=True, kw_only=True, gc=False):
    """Something the reader can do. `where` says in which widgets the shortcut acts: single letters only while reading.

    `symbol` is what the tool bar shows; actions without one are in the menus alone.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str
    where: Where = "window"
    symbol: str = ""
    checkable: bool = False


def actions() -> tuple[Action, ...]:
    """The table, in the order of the menus."""
    return (*_file(), *_edit(), *_view(), *_annotate(), *_facts(), *_library(), *_help())


def menus() -> dict[str, str]:
    """Menu → its title."""
    return {
        "file": translate("Actions", "&File"),
        "edit": translate("Actions", "&Edit"),
        "view": translate("Actions", "&View"),
        "annotate": translate("Actions", "&Annotate"),
        "facts": translate("Actions", "Fa&cts"),
        "library": translate("Actions", "&Library"),
        "help": translate("Actions", "&Help"),
    }


def _file() -> tuple[Action, ...]:
    return (
        Action(id="open", text=translate("Actions", "&Open files…"), keys=("Ctrl+O",), menu="file", symbol="open"),
        Action(id="open_folder", text=translate("Actions", "Open a fol&der…"), keys=("Ctrl+Shift+O",), menu="file"),
        Action(id="paste", text=translate("Actions", "Paste as a &new article"), keys=("Ctrl+Shift+V",), menu="file"),
        Action(id="export", text=translate("Actions", "&Export…"), keys=("Ctrl+E",), menu="file", symbol="export"),
        Action(id="print_preview", text=translate("Actions", "Print pre&view…"), keys=("Ctrl+Shift+P",), menu="file"),
        Action(id="print", text=translate("Actions", "&Print…"), keys=("Ctrl+P",), menu="file"),
        Action(id="bin_article", text=translate("Actions", "Move the article to the &bin"), menu="file"),
        Action(id="new_window", text=translate("Actions", "New &window"), keys=("Ctrl+Shift+N",), menu="file"),
        Action(id="quit", text=translate("Actions", "&Quit"), keys=("Ctrl+Q",), menu="file"),
    )


def _edit() -> tuple[Action, ...]:
    return (
        Action(id="undo", text=translate("Actions", "&Undo"), keys=("Ctrl+Z",), menu="edit", symbol="undo"),
        Action(
            id="redo", text=translate("Actions", "&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), menu="edit", symbol="redo"
        ),
        Action(
            id="find", text=translate("Actions", "&Find in the article"), keys=("Ctrl+F",), menu="edit", symbol="find"
        ),
        Action(
            id="copy_citation",
            text=translate("Actions", "Copy with its &citation"),
            keys=("Ctrl+Shift+C",),
            menu="edit",
        ),
        Action(id="search", text=translate("Actions", "&Search the library"), keys=("Ctrl+Shift+F",), menu="edit"),
        Action(
            id="palette", text=translate("Actions", "Find a &command or an article…"), keys=("Ctrl+K",), menu="edit"
        ),
        Action(id="preferences", text=translate("Actions", "&Preferences…"), keys=("Ctrl+,",), menu="edit"),
    )


def _view() -> tuple[Action, ...]:
    return (
        Action(id="back", text=translate("Actions", "&Back"), keys=("Alt+Left",), menu="view"),
        Action(id="forward", text=translate("Actions", "F&orward"), keys=("Alt+Right",), menu="view"),
        Action(id="next_panel", text=translate("Actions", "Next &panel"), keys=("F6",), menu="view"),
        Action(id="previous_panel", text=translate("Actions", "Previous panel"), keys=("Shift+F6",), menu="view"),
        Action(id="show_facts", text=translate("Actions", "&Facts"), keys=("Alt+1",), menu="view"),
        Action(id="show_notes", text=translate("Actions", "&Notes"), keys=("Alt+2",), menu="view"),
        Action(id="show_source", text=translate("Actions", "&Source"), keys=("Alt+3",), menu="view"),
        Action(id="show_story", text=translate("Actions", "S&tory across its sources"), keys=("Alt+4",), menu="view"),
        Action(id="larger", text=translate("Actions", "&Larger text"), keys=("Ctrl++", "Ctrl+="), menu="view"),
        Action(id="smaller", text=translate("Actions", "S&maller text"), keys=("Ctrl+-",), menu="view"),
        Action(id="layer_entities", text=translate("Actions", "Mark &names"), menu="view", checkable=True),
        Action(id="layer_facts", text=translate("Actions", "Mark f&acts"), menu="view", checkable=True),
        Action(id="layer_annotations", text=translate("Actions", "Mark n&otes"), menu="view", checkable=True),
        Action(id="theme", text=translate("Actions", "Next &theme"), keys=("Ctrl+T",), menu="view", symbol="theme"),
        Action(id="focus_mode", text=translate("Actions", "The article al&one"), keys=("F9",), menu="view"),
        Action(id="full_screen", text=translate("Actions", "F&ull screen"), keys=("F11",), menu="view"),
    )


def _annotate() -> tuple[Action, ...]:
    colours = (
        translate("Actions", "Yellow"), translate("Actions", "Green"), translate("Actions", "Blue"),
        translate("Actions", "Pink"), translate("Actions", "Purple"), translate("Actions", "Orange"),
    )  # fmt: skip
    return (
        Action(
            id="highlight", text=translate("Actions", "&Highlight"), keys=("H",), menu="annotate", where="reading",
            symbol="highlight",
        ),
        Action(
            id="note", text=translate("Actions", "&Note…"), keys=("N",), menu="annotate", where="reading", symbol="note"
        ),
        Action(
            id="tag", text=translate("Actions", "&Tag…"), keys=("T",), menu="annotate", where="reading", symbol="tag"
        ),
        Action(
            id="question", text=translate("Actions", "&Question…"), keys=("Q",), menu="annotate", where="reading",
            symbol="question",
        ),
        Action(
            id="link", text=translate("Actions", "&Link two passages"), keys=("L",), menu="annotate", where="reading",
            symbol="link",
        ),
        Action(id="assess", text=translate("Actions", "&Verify…"), keys=("V",), menu="annotate", where="reading"),
        *(
            Action(id=f"colour_{number}", text=name, keys=(str(number),), menu="annotate", where="reading")
            for number, name in enumerate(colours, 1)
        ),
        Action(
            id="highlight_mentions", text=translate("Actions", "Highlight all &mentions of the name"),
            keys=("Shift+H",), menu="annotate", where="reading",
        ),
        *_edges(),
        *_notes(),
    )  # fmt: skip


def _notes() -> tuple[Action, ...]:
    return (
        Action(
            id="delete", text=translate("Actions", "Move the note to the &bin"), keys=("Delete",), menu="annotate",
            where="reading",
        ),
        Action(id="next_note", text=translate("Actions", "Ne&xt note"), keys=("J",), menu="annotate", where="reading"),
        Action(
            id="previous_note", text=translate("Actions", "&Previous note"), keys=("K",), menu="annotate",
            where="reading",
        ),
        Action(id="codebook", text=translate("Actions", "&Codebook…"), keys=("Ctrl+Shift+K",), menu="annotate"),
    )  # fmt: skip


def _edges() -> tuple[Action, ...]:
    return (
        Action(
            id="end_later", text=translate("Actions", "End a word later"), keys=("]",), menu="annotate", where="reading"
        ),
        Action(
            id="end_earlier", text=translate("Actions", "End a word earlier"), keys=("[",), menu="annotate",
            where="reading",
        ),
        Action(
            id="start_later", text=translate("Actions", "Begin a word later"), keys=("}",), menu="annotate",
            where="reading",
        ),
        Action(
            id="start_earlier", text=translate("Actions", "Begin a word earlier"), keys=("{",), menu="annotate",
            where="reading",
        ),
    )  # fmt: skip


def _facts() -> tuple[Action, ...]:
    return (
        Action(id="next_entity", text=translate("Actions", "&Next name"), keys=("E",), menu="facts", where="reading"),
        Action(
            id="previous_entity", text=translate("Actions", "&Previous name"), keys=("Shift+E",), menu="facts",
            where="reading",
        ),
        Action(id="accept", text=translate("Actions", "&Accept the fact"), keys=("A",), menu="facts", where="reading"),
        Action(id="reject", text=translate("Actions", "&Reject the fact"), keys=("R",), menu="facts", where="reading"),
        Action(
            id="correct_fact", text=translate("Actions", "&Correct it…"), keys=("C",), menu="facts", where="reading"
        ),
        Action(
            id="merge_names", text=translate("Actions", "&Merge names…"), keys=("M",), menu="facts", where="reading"
        ),
        Action(
            id="split_name", text=translate("Actions", "&Split a mention off…"), keys=("S",), menu="facts",
            where="reading",
        ),
        Action(
            id="add_fact", text=translate("Actions", "A&dd a fact of the selected words…"), keys=("F",), menu="facts",
            where="reading",
        ),
        Action(id="extract", text=translate("Actions", "&Look for facts again"), keys=("F5",), menu="facts"),
    )  # fmt: skip


def _library() -> tuple[Action, ...]:
    return (
        Action(id="new_story", text=translate("Actions", "&New story…"), menu="library"),
        Action(id="history", text=translate("Actions", "&History…"), keys=("Ctrl+H",), menu="library"),
        Action(id="revisions", text=translate("Actions", "&Revisions…"), menu="library"),
        Action(id="revise", text=translate("Actions", "Add a &newer text of the article…"), menu="library"),
        Action(id="review", text=translate("Actions", "Re&view notes on the older text…"), menu="library"),
        Action(id="similar", text=translate("Actions", "&Similar articles…"), menu="library"),
        Action(id="merge", text=translate("Actions", "&Merge a bundle…"), menu="library"),
        Action(id="import_notes", text=translate("Actions", "Bring in n&otes…"), menu="library"),
        Action(id="backups", text=translate("Actions", "&Backups…"), menu="library"),
        Action(id="empty_bin", text=translate("Actions", "&Empty the bin…"), menu="library"),
    )


def _help() -> tuple[Action, ...]:
    return (
        Action(id="key_map", text=translate("Actions", "&Keys"), keys=("?", "F1"), menu="help", where="window"),
        Action(id="about", text=translate("Actions", "&About Kliping"), menu="help"),
    )


def build(
    owner: QWidget,
    reading: tuple[QWidget, ...],
    slots: dict[str, Callable[[], object]],
    parent: QObject,
    *,
    own_keys: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, QAction]:
    """Qt's actions by id, joined to their slots; those of "reading" act while one of its widgets has the focus.

    `own_keys` are the reader's, by id, in place of those of the table.
    """
    made: dict[str, QAction] = {}
    for action in actions():
        qt = made[action.id] = QAction(action.text, parent)
        qt.setObjectName(action.id)
        qt.setCheckable(action.checkable)
        if action.checkable:
            qt.setChecked(True)
        set_keys(qt, (own_keys or {}).get(action.id, action.keys))
        qt.triggered.connect(lambda _=False, slot=slots[action.id]: slot())
        if action.where == "window":
            owner.addAction(qt)
            continue
        qt.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for widget in reading:
            widget.addAction(qt)
    return made


def set_keys(action: QAction, keys: Sequence[str]) -> None:
    """Give an action its shortcuts, which its tool tip says too."""
    action.setShortcuts([QKeySequence(each) for each in keys])
    words, shown = plain(action.text()), key_words(action)
    action.setToolTip(f"{words} ({shown})" if shown else words)


def plain(text: str) -> str:
    """The words of a menu without the signs of the menu."""
    return text.replace("&", "").rstrip("…")


def key_words(action: QAction) -> str:
    """The shortcuts of an action as they stand on the keyboard, with commas."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
