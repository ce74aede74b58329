"""Changing facts in the panel: opens the form that a row asks for, and hands what was typed to `judging`."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint

from desktop_app.domain.judgements import FactKind
from desktop_app.domain.spans import Span
from desktop_app.gui import judging
from desktop_app.gui.facts.fields import ALWAYS, Field, fact_of, fields_of, holds
from desktop_app.gui.facts.form import FactForm
from desktop_app.gui.facts.model import FactsModel
from desktop_app.gui.facts.rows import Names, Row
from desktop_app.gui.facts.tree import FactsTree
from desktop_app.gui.session import Session

_MARGIN = 6  # pixels around a form
_WIDEST = 460


class Editing(QObject):
    """The forms over the tree of facts; one at a time."""

    def __init__(self, session: Session, tree: FactsTree, model: FactsModel) -> None:
        super().__init__(tree)
        self._session, self._tree, self._model = session, tree, model
        self.form: FactForm | None = None

    def correct(self, row: Row | None) -> bool:
        """Offer the fields of a fact, or the name of an entity."""
        sheet = self._session.sheet
        fact = None if sheet is None or row is None or not row.subjects else fact_of(sheet, row.key)
        if sheet is None or row is None or fact is None:
            self._session.say(self.tr("Choose a fact that can be corrected first."))
            return False
        kind = row.subjects[0].kind
        if kind == "mention":
            return self.split(row)
        title = self.tr("Correct the name") if kind == "entity" else self.tr("Correct the fact")
        taught = {ALWAYS: "yes"} if judging.is_taught(self._session, row) else {}
        fields = [
            replace(each, value=taught.get(each.name, each.value)) for each in fields_of(kind, fact, Names(sheet))
        ]
        self._open(title, tuple(fields), lambda values: judging.correct(self._session, row, values), row)
        return True

    def merge(self, rows: list[Row]) -> bool:
        """Merge the entities of several rows into the first; of one row, ask into which."""
        entities = [row for row in rows if row.key.startswith("entity:")]
        if len(entities) > 1:
            return judging.merge(self._session, entities[1:], entities[0])
        if not entities:
            self._session.say(self.tr("Choose a name under Who or Where first."))
            return False
        row = entities[0]
        others = {each.head: each for each in self._entities() if each.key != row.key}
        field = Field(name="same_as", label=self.tr("Same as"))
        title = self.tr("{name} is the same as …").format(name=row.head)
        self._open(title, (field, holds()), lambda values: self._merge(row, others, values), row, names=list(others))
        return True

    def split(self, row: Row | None) -> bool:
        """Let one mention stand for somebody else."""
        sheet = self._session.sheet
        of_one = row is not None and row.key.startswith("mention:")
        fact = fact_of(sheet, row.key) if sheet is not None and row is not None and of_one else None
        if sheet is None or row is None or fact is None:
            self._session.say(self.tr("Unfold a name and choose one of its mentions first."))
            return False
        title = self.tr("“{words}” is somebody else").format(words=fact.text)
        fields = fields_of("mention", fact, Names(sheet))
        self._open(
            title,
            fields,
            lambda values: judging.split(self._session, row, name=values["name"], kind=values["type"]),
            row,
        )
        return True

    def add(self, span: Span) -> bool:
        """Offer to make a fact of these words."""
        sheet, revision = self._session.sheet, self._session.revision
        if sheet is None or revision is None:
            return False
        words, names = span.slice(revision.text), Names(sheet)
        kinds = {
            "mention": self.tr("a name"),
            "statement": self.tr("something said"),
            "count": self.tr("a figure"),
            "event": self.tr("something that happened"),
        }
        form = self._form(
            self.tr("New fact: “{words}”").format(words=" ".join(words.split())),
            lambda values: judging.add(self._session, _kind(form.kind()), span, values) is not None,
            [each.head for each in self._entities()],
        )
        form.offer_kinds(self.tr("This is"), kinds, lambda kind: _prefilled(fields_of(_kind(kind), None, names), words))
        self._place(form, None)
        return True

    def _merge(self, row: Row, others: dict[str, Row], values: dict[str, Any]) -> bool:
        name, sheet = values["same_as"].strip(), self._session.sheet
        folded = {head.casefold(): each for head, each in others.items()}
        other = folded.get(name.casefold())
        if other is None:
            self._session.say(self.tr("There is no other name “{name}” in this article.").format(name=name))
            return False
        whole = None if sheet is None else fact_of(sheet, other.key)
        taught = {"name": other.head, "type": whole.type, ALWAYS: "yes"} if values.get(ALWAYS) and whole else {}
        return judging.merge(self._session, (row,), other, taught=taught)

    def _entities(self) -> list[Row]:
        return [row for row in self._model.facts() if row.key.startswith("entity:") and row.subjects]

    def _open(
        self, title: str, fields: tuple[Field, ...], answer: Any, row: Row, *, names: list[str] | None = None
    ) -> None:
        form = self._form(title, answer, [each.head for each in self._entities()] if names is None else names)
        form.show_fields(fields)
        self._place(form, row)

    def _form(self, title: str, answer: Any, names: list[str]) -> FactForm:
        if self.form is not None:
            self.form.leave()
        form = self.form = FactForm(title, names, answer, self._tree)
        form.left.connect(lambda: self._forget(form))
        return form

    def _forget(self, form: FactForm) -> None:
        if self.form is form:
            self.form = None

    def _place(self, form: FactForm, row: Row | None) -> None:
        """Below its row, which is scrolled up if there is no room; without one at the top."""
        view, tree = self._tree.viewport(), self._tree
        form.setFixedWidth(min(_WIDEST, view.width() - 2 * _MARGIN))
        form.adjustSize()
        top = 0
        if row is not None:
            index = self._model.index_of(row.key)
            tree.scrollTo(index)
            if tree.visualRect(index).bottom() + form.height() + 2 * _MARGIN > view.height():
                tree.scrollTo(index, FactsTree.ScrollHint.PositionAtTop)
            top = tree.visualRect(index).bottom()
        origin = view.pos()
        form.open_at(origin + QPoint(_MARGIN, top + _MARGIN), bottom=origin.y() + view.height() - _MARGIN)


def _kind(name: str) -> FactKind:
    kinds: dict[str, FactKind] = {
        "mention": "mention", "statement": "statement", "count": "count", "event": "event",
    }  # fmt: skip
    return kinds[name]


def _prefilled(fields: tuple[Field, ...], words: str) -> tuple[Field, ...]:
    """A name begins with the words that were selected, a figure with the number in them."""
    digits = next((word.strip(".,;:()") for word in words.split() if word[:1].isdigit()), "")
    start = {"name": words, "value": digits}
    return tuple(replace(field, value=start[field.name]) if field.name in start else field for field in fields)
