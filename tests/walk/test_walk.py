"""A new user gets from the first start to exported notes with keys and mouse alone."""

from pathlib import Path

import pytest

from tests.walk.__main__ import walk
from tests.walk.screen import missing


@pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())}")
def test_a_new_user_marks_tags_links_verifies_finds_and_exports(tmp_path: Path) -> None:
    notes = walk("light", tmp_path, width=900)
    assert len(list(tmp_path.glob("*.png"))) == 13
    for words in ("who counted? **ask Yerevan**", "korban", "the same seven soldiers", "another ministry says eight"):
        assert words in notes
