"""CoNLL-2003: a word a line with its part of speech, chunk and name (IOB2); nothing but names can be said in it.

Of names within names the outermost is written. Parts of speech and chunks are not known and stand as "_".
"""

from collections.abc import Iterator

from desktop_app.domain.facts import EntityType
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.exporter import Exporter, Option
from desktop_app.exporters.training import mentions_of, outermost, sentences_of

# the four types of the shared task (Tjong Kim Sang and De Meulder 2003)
_FOUR: dict[EntityType, str] = {"person": "PER", "organisation": "ORG", "place": "LOC"}


def write(selection: Selection, *, types: str = "four") -> bytes:
    """The documents, each after a -DOCSTART-; `types` "four" are PER, ORG, LOC and MISC, "all" those of Kliping."""
    lines = [line for selected in selection.documents for line in _lines(selected, types)]
    return ("\n".join(lines or ["-DOCSTART- -X- -X- O"]) + "\n").encode("utf-8", "replace")


def _lines(selected: SelectedDocument, types: str) -> Iterator[str]:
    text = selected.revision.text
    names = outermost(mentions_of(selected))
    yield from ("-DOCSTART- -X- -X- O", "")
    for sentence in sentences_of(text, (name.span for name in names)):
        for word in sentence:
            while names and names[0].end <= word.start:
                names.pop(0)
            inside = bool(names) and names[0].start <= word.start
            label = f"{'B' if word.start == names[0].start else 'I'}-{_type(names[0].type, types)}" if inside else "O"
            yield f"{word.slice(text)} _ _ {label}"
        yield ""


def _type(name: EntityType, types: str) -> str:
    return name if types == "all" else _FOUR.get(name, "MISC")


EXPORTER = Exporter(
    name="conll",
    label="CoNLL-2003 names",
    suffix=".conll",
    media_type="text/plain",
    write=write,
    options=(Option(name="types", label="Types of names", values=("four", "all")),),
    holds=frozenset(("text", "facts")),
)
