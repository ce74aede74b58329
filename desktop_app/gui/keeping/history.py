"""The history of an article or of the library: who did what and when, back to any point of it, and out as a file."""

import json
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from desktop_app.files import save_atomically
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.dialog import KeepingDialog
from desktop_app.gui.keeping.table import Table, TableModel
from desktop_app.gui.session import OWN_STEPS, Session
from desktop_app.store.history import Step
from desktop_app.store.trail import go_to, trail

_MOST = 1_000  # steps shown


class HistoryDialog(KeepingDialog):
    """The steps, newest first; the one that is chosen becomes the last that is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("History"))
        self.words.setText(
            self.tr("Go back to a step, and what was done after it is undone. Going forward does it again.")
        )
        self.model = TableModel((self.tr("When"), self.tr("What"), self.tr("Who"), ""), self)
        self.table = Table(self.model, name=self.tr("Steps"), wide=(1,), parent=self)
        self.everything = QCheckBox(self.tr("The whole library, not only this article"), self)
        self.everything.setEnabled(session.document is not None)
        self.everything.setChecked(session.document is None)
        self.everything.toggled.connect(self.fill)
        self.tools.addWidget(self.everything, 1)
        self.go = self.button(self.tr("Go to this step"), self._go)
        self.save = self.button(self.tr("Save the audit trail…"), self._save)
        self.table.doubleClicked.connect(lambda _: self._go())
        self.lay_out(self.table)
        self.steps: list[Step] = []
        self.fill()

    def _document(self) -> str | None:
        document = self._session.document
        return None if self.everything.isChecked() or document is None else document.id

    def fill(self) -> None:
        """Read the steps again."""
        self.attempt(self._read)

    def _read(self) -> None:
        self.steps = self._session.library.history(self._document(), limit=_MOST)
        states = words.states()
        rows = [
            (words.moment(each.at), words.step(each.action), each.author, states[each.state]) for each in self.steps
        ]
        self.model.show(rows)
        self.table.selectRow(next((n for n, each in enumerate(self.steps) if each.state == "done"), 0))

    def _go(self) -> None:
        row, step = self.table.row(), self.table.chosen_of(self.steps)
        if step is None:
            return
        document, number = self._document(), step.number
        if document is not None:  # an article's own addition is taken back by the bin
            own = [each.number for each in self.steps if each.action in OWN_STEPS and each.state == "done"]
            number = max([number, *own[:1]])
        self.attempt(lambda: go_to(self._session.library, number, document))
        self._session.refresh()
        if self._session.document is not None:
            self._session.show(self._session.document.id)
        self._read()
        self.table.selectRow(row)

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the audit trail"), "history.jsonl", "JSON (*.jsonl)")
        if name:
            self.attempt(lambda: self.write(Path(name)))

    def write(self, path: Path) -> None:
        """Write the trail to a file, one JSON object a line. Raises KlipingError."""
        rows = trail(self._session.library, self._document())
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        save_atomically(path, text.encode("utf-8", "replace"))
