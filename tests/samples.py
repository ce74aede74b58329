"""Records that several tests export, import and read: a library's worth of an article with notes and facts."""

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.documents import Block, BlockKind, Document, Revision, Source, text_hash
from desktop_app.domain.facts import Count, Entity, Event, FactSheet, SheetSource, Speaker, Statement
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.domain.spans import Span, cut

TEXT = (
    "Banjir di Pemalang 🌧️\n"
    "“Tiga warga hilang,” kata Kepala BPBD Pemalang Sri Hartati pada Senin.\n"
    "Baca juga: Cuaca ekstrem\n"
    "Polisi menyebut 2 orang tewas & <1 km jalan rusak."
)
TIME = "2026-03-02T08:00:00Z"


def span(words: str, text: str = TEXT) -> Span:
    """The place of words in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def piece(words: str):
    """The words with their place."""
    place = span(words)
    return cut(TEXT, place.start, place.end)


def blocks(text: str) -> tuple[Block, ...]:
    """A title, paragraphs, and the related line between them."""
    kinds: dict[int, BlockKind] = {0: "title", 2: "related"}
    found, start = [], 0
    for number, line in enumerate(text.split("\n")):
        if line:
            found.append(Block(kind=kinds.get(number, "paragraph"), start=start, end=start + len(line)))
        start += len(line) + 1
    return tuple(found)


def revision(text: str = TEXT) -> Revision:
    """One revision of the text, with ids that stay the same."""
    return Revision(
        id="019cad2e-0000-7000-8000-000000000002",
        document="019cad2e-0000-7000-8000-000000000001",
        sha256=text_hash(text),
        text_sha256=text_hash(text),
        reader="plain",
        reader_version="1",
        created=TIME,
        blocks=blocks(text),
        file_name="banjir.txt",
        media_type="text/plain",
        text=text,
        original=text.encode(),
    )


TOLL = Code(id="019cad2e-0000-7000-8000-000000000003", name="toll / korban", colour="pink", created=TIME)


def annotation(number: int, place: Span, text: str = TEXT, **fields) -> Annotation:
    """An annotation of a place of the text."""
    return Annotation(
        id=f"019cad2e-0000-7000-8000-0000000001{number:02}",
        document="019cad2e-0000-7000-8000-000000000001",
        targets=(describe(revision(text), place),),
        created=TIME,
        modified=TIME,
        **{"motivation": "commenting", "author": "Ani", **fields},
    )


def sheet() -> FactSheet:
    """Facts of the text, written by hand."""
    return FactSheet(
        source=SheetSource(
            id="banjir", language="id", published="2026-03-02", characters=len(TEXT), sha256=text_hash(TEXT)
        ),
        entities=(
            Entity(id="e1", type="person", name="Sri Hartati"),
            Entity(id="e2", type="organisation", name="polisi"),
            Entity(id="e3", type="place", name="Pemalang", aliases=("Kab. Pemalang",), country="ID"),
        ),
        statements=(
            Statement(
                id="s1",
                speaker=Speaker(**_speaker("Kepala BPBD Pemalang Sri Hartati"), entities=("e1",)),
                cue=piece("kata"),
                content=(piece("Tiga warga hilang"),),
                mode="direct",
                act="assert",
                when="2026-03-02",
            ),
        ),
        counts=(
            Count(
                id="c1", kind="missing", value=3, low=None, high=None, evidence=piece("Tiga warga hilang"),
                of="warga", claimed_by=("e1",), number=piece("Tiga"),
            ),
            Count(
                id="c2", kind="killed", value=2, low=None, high=None, evidence=piece("2 orang tewas"),
                claimed_by=("e2",),
            ),
        ),
        events=(Event(id="v1", type="flood", triggers=(piece("Banjir"),), places=("e3",), when="2026-03-02"),),
    )  # fmt: skip


def _speaker(words: str) -> dict:
    place = span(words)
    return {"start": place.start, "end": place.end, "text": words}


def selection() -> Selection:
    """The article with three notes, one over the others, and its facts."""
    source = Source(
        title="Banjir di Pemalang",
        publisher="Koran & Kita",
        url="https://example.org/banjir?a=1&b=2",
        published="2026-03-02",
        language="id",
        note="Read <twice>.",
    )
    notes = (
        annotation(
            1, span("Tiga warga hilang"), comment="Check *BPBD*.\n\nIs it 3 | 4?", tags=(TOLL.id,), colour="pink"
        ),
        annotation(2, span("warga hilang,” kata Kepala"), motivation="highlighting", colour="green", status="disputed"),
        annotation(3, span("2 orang tewas & <1 km"), comment="```\nopen fence"),
    )
    document = Document(id="019cad2e-0000-7000-8000-000000000001", source=source, revision=revision().id, added=TIME)
    chosen = SelectedDocument(document=document, revision=revision(), annotations=notes, sheet=sheet())
    return Selection(documents=(chosen,), codes=(TOLL,), made=TIME)
