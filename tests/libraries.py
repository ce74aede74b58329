"""Random libraries: articles in any script with notes on any passage, for tests of what must come back as it was."""

from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import COLOURS, Annotation, Code
from desktop_app.domain.documents import Document, Source
from desktop_app.domain.offsets import canonical
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.domain.spans import Span
from tests.samples import TIME, annotation, revision

AWKWARD = st.sampled_from(
    [
        "😀", "🌧️", "👩‍👩‍👧", "שלום עולם", "مرحبا", "&<>]]>", "?>", "<!--", '"', "'", "\\n", "\n", "\n\n", "\t",
        "=1+1", "@x", ",", "|",
    ]
)  # fmt: skip
WORDS = st.lists(AWKWARD | st.text(max_size=8), max_size=12).map("".join).map(canonical)
NAMES = st.text(min_size=1, max_size=12).map(canonical).filter(lambda name: name.strip() == name)
LATER = "2026-03-03T09:30:00Z"


def uuid(kind: int, number: int) -> str:
    """An id that says in its last group what it is of."""
    return f"019cad2e-0000-7000-8000-{kind:04x}{number:08x}"


@st.composite
def notes(draw, text: str, document: str, id: str, codes: tuple[Code, ...]) -> Annotation:  # noqa: A002
    """A note on one to three passages of the text."""
    targets = []
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        targets.append(describe(replace(revision(text), id=_revision(document)), Span(start, end)))
    tags = draw(st.lists(st.sampled_from(codes), unique=True, max_size=2)) if codes else []
    return replace(
        annotation(1, Span(0, 1), text),
        id=id,
        document=document,
        targets=tuple(targets),
        motivation=draw(st.sampled_from(["highlighting", "commenting", "tagging", "questioning", "assessing"])),
        comment=draw(WORDS),
        tags=tuple(code.id for code in tags),
        colour=draw(st.sampled_from(COLOURS)),
        status=draw(st.sampled_from(["unchecked", "corroborated", "disputed", "retracted"])),
        reason=draw(WORDS),
        author=draw(WORDS),
        private=draw(st.booleans()),
        modified=draw(st.sampled_from([TIME, LATER])),
    )


@st.composite
def selections(draw) -> Selection:
    """One or two articles with notes, and a codebook of one tree."""
    names = draw(st.lists(NAMES, max_size=3, unique_by=str.lower))
    codes = tuple(
        Code(
            id=uuid(3, number),
            name=name,
            colour=(colour := draw(st.sampled_from(COLOURS))),
            description=draw(WORDS),
            parent=uuid(3, 0) if number else None,
            created=TIME,
            shade=draw(st.sampled_from(["", "#CC3311"])) if colour == "orange" else "",
        )
        for number, name in enumerate(names)
    )
    documents = []
    for number in range(draw(st.integers(1, 2))):
        own, text = uuid(1, number), draw(WORDS.filter(bool))
        whole = replace(revision(text), id=_revision(own), document=own)
        ids = [uuid(2, 16 * number + each) for each in range(draw(st.integers(0, 3)))]
        source = Source(title=draw(WORDS), url=draw(st.sampled_from(["", "https://example.org/x?a=1&b=<2>"])))
        documents.append(
            SelectedDocument(
                document=Document(id=own, source=source, revision=whole.id, added=TIME),
                revision=whole,
                annotations=tuple(draw(notes(text, own, each, codes)) for each in ids),
            )
        )
    return Selection(documents=tuple(documents), codes=codes, made=TIME)


def _revision(document: str) -> str:
    """The id of a document's revision."""
    return document[:-12] + "0004" + document[-8:]
