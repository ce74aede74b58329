"""PDF: laid out with and without a window, the same bytes at any time, every word of the article on it."""

import subprocess
import sys
from pathlib import Path

import pypdfium2
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.offsets import canonical
from desktop_app.domain.spans import Span
from desktop_app.gui.pdf import write
from tests.exporters.contents import readable
from tests.samples import annotation, blocks, revision, selection

ALONE = """
import sys
from desktop_app.exporters import exporters
from tests.samples import selection
sys.stdout.buffer.write(exporters["pdf"].write(selection()))
assert exporters["pdf"].write(selection())
"""


def test_it_needs_no_window(qapp):
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    assert readable(done.stdout) == readable(write(selection()))


def test_it_says_when_it_was_made_and_by_whom(qapp):
    with pypdfium2.PdfDocument(write(selection())) as document:
        about = document.get_metadata_dict()
    assert (about["Title"], about["Creator"]) == ("Banjir di Pemalang", "Kliping")
    assert about["CreationDate"] == about["ModDate"] == "D:20260302080000Z"


def test_another_selection_is_another_document(qapp):
    assert write(selection()) != write(replace(selection(), made="2026-03-03T08:00:00Z"))


@settings(max_examples=15, deadline=None)
@given(st.text(st.sampled_from(list("<>&]'\"= \nab")), min_size=1).map(canonical).filter(str.strip))
def test_hostile_words_are_words(qapp, text):
    one = selection().documents[0]
    note = annotation(1, Span(0, len(text)), text, comment=f"<b>{text}</b><img src='x'>")
    part = replace(one, revision=replace(revision(text), blocks=blocks(text)), annotations=(note,), sheet=None)
    words = readable(write(replace(selection(), documents=(part,)))).replace(" ", "")
    assert "".join(f"<b>{text}</b>".split()) in words
    assert "<imgsrc='x'>" in words
