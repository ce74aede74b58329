"""A window and another program on one library: each sees what the other writes, and nothing is lost."""

import subprocess
import sys

from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.gui import annotating
from desktop_app.store.library import Library
from tests.gui.conftest import passage

QUOTE = "tujuh tentaranya tewas"
_OTHER = """
import sys
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from msgspec.structs import replace
with Library(sys.argv[1], author="Budi") as library:
    document = library.documents()[0]
    for number in range(30):
        library.annotate(document, Span(number, number + 5), comment=f"Budi {number}", tags=["bersama"])
    for note in library.annotations(document.id):
        if note.author != "Budi":
            after = replace(note, comment=note.comment + " dan Budi")
            library.apply(ChangeSet(action="annotation.edit", changes=(Change(note, after),), document=document.id))
"""


def test_what_a_terminal_writes_appears_in_the_window(window, qtbot, library_file):
    with Library(library_file, author="Budi") as other:
        made = other.annotate(other.documents()[0], passage(window, QUOTE), comment="dari luar")
        qtbot.waitUntil(lambda: made.id in window.session.annotations, timeout=20_000)
    assert window.session.annotations[made.id].comment == "dari luar"


def test_both_write_at_once_and_nothing_is_lost_or_refused(window, qtbot, library_file):
    session = window.session
    told = []
    session.told.connect(lambda notice: told.append(notice) if notice.kind == "problem" else None)
    first = annotating.create(session, passage(window, QUOTE), colour="yellow")
    assert first is not None
    mine = []
    with subprocess.Popen([sys.executable, "-c", _OTHER, str(library_file)]) as process:
        while process.poll() is None:
            made = annotating.create(session, passage(window, "Pashinyan"), colour="pink")
            assert made is not None
            mine.append(made.id)
            qtbot.wait(30)
    assert process.returncode == 0
    qtbot.waitUntil(lambda: len(session.annotations) == 31 + len(mine), timeout=20_000)
    assert told == [] and session.annotations[first.id].comment.endswith("dan Budi")
    assert session.library.check() == []


def test_an_edit_of_what_was_changed_elsewhere_is_refused_and_shown_anew(window, library_file):
    session = window.session
    note = annotating.create(session, passage(window, QUOTE), colour="yellow")
    assert note is not None
    after = replace(note, comment="lain")
    with Library(library_file) as other:
        other.apply(ChangeSet(action="annotation.edit", changes=(Change(note, after),), document=note.document))
    assert not session.apply("annotation.edit", (Change(note, replace(note, comment="mine")),))
    assert session.annotations[note.id].comment == "lain"
