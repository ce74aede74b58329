"""`import desktop_app`: the example of the documentation, and what it must not load."""

import subprocess
import sys

import pytest

import desktop_app as kliping
from desktop_app import paths

HEAVY = {"PySide6", "onnxruntime", "sqlite_utils", "numpy", "lxml", "trafilatura", "click"}
SAMPLE = paths.samples() / "bentrokan-armenia-azerbaijan.txt"


def loaded_after(code: str) -> set[str]:
    """Which of the heavy packages a fresh interpreter has loaded after `code`."""
    code = f"{code}\nimport sys; print(*({HEAVY} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_loads_nothing_heavy():
    assert loaded_after("import desktop_app") == set()


def test_naming_everything_loads_nothing_heavy():
    assert loaded_after("import desktop_app\nfor name in desktop_app.__all__: getattr(desktop_app, name)") == set()


def test_every_public_name_is_there():
    assert all(getattr(kliping, name) is not None for name in kliping.__all__)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = kliping.no_such_name


def test_the_example_of_the_documentation_works(tmp_path):
    article = kliping.read(SAMPLE)
    sheet = kliping.extract(article, published="2021-11-17")
    with kliping.Library(tmp_path / "notes.kliping") as library:
        document = library.add(article, sheet)
        span = article.find("tujuh tentaranya")
        note = library.annotate(document, span, comment="check with Yerevan", tags=["toll"])
        path = kliping.export(library, [document], tmp_path / "notes.md")
    assert article.text[span.start : span.end] == "tujuh tentaranya"
    assert note.id in path.read_text(encoding="utf-8")


def test_every_span_of_the_samples_sheet_is_its_slice():
    article = kliping.read(SAMPLE)
    sheet = kliping.extract(article)
    assert sheet.source.published == "2021-11-17"
    assert all(article.text[each.start : each.end] == each.text for each in sheet.mentions + sheet.times)
