"""A library with the article of the samples."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.documents import Document, Source
from desktop_app.store.library import Library
from tests.samples import revision


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library(tmp_path / "library.kliping", author="Budi") as opened:
        yield opened


@pytest.fixture
def document(library: Library) -> Document:
    """The article of the samples in it."""
    source = Source(title="Banjir di Pemalang", url="https://www.example.org/banjir?a=1&b=2")
    return library.add(revision(), source=source)
