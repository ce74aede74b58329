from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.documents import Document
from desktop_app.store.library import Library
from tests.store.articles import article


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.kliping"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library(path, author="Ani") as opened:
        yield opened


@pytest.fixture
def document(library: Library) -> Document:
    return library.add(article())
