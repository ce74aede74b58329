"""Plug-ins: ours by scanning, others' by entry point, broken ones logged and left out."""

import sys
from pathlib import Path

import pytest

from desktop_app.exporters.exporter import Exporter
from desktop_app.registry import Registry

PLUGIN = """
from desktop_app.exporters.exporter import Exporter
EXPORTER = Exporter(name="words", label="Words", suffix=".words", media_type="text/plain", write=lambda selection: b"")
"""


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A distribution on the path with a good, a broken and a wrong entry point."""
    (tmp_path / "kliping_words.py").write_text(PLUGIN)
    (tmp_path / "kliping_broken.py").write_text("raise RuntimeError('broken')")
    info = tmp_path / "kliping_words-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: kliping-words\nVersion: 1\n")
    (info / "entry_points.txt").write_text(
        "[kliping.exporters]\nwords = kliping_words:EXPORTER\nbroken = kliping_broken:EXPORTER\n"
        "wrong = kliping_words:Exporter\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    for name in ("kliping_words", "kliping_broken"):
        sys.modules.pop(name, None)


def registry() -> Registry[Exporter]:
    return Registry("desktop_app.exporters", attribute="EXPORTER", group="kliping.exporters", kind=Exporter)


def test_ours_are_found():
    assert {"html", "jsonld", "markdown"} <= set(registry().names())


def test_names_are_sorted_and_unique():
    assert list(registry().names()) == sorted(set(registry().names()))


def test_an_installed_one_is_found(installed: Path):
    assert registry()["words"].suffix == ".words"


def test_a_broken_one_is_logged_and_left_out(installed: Path, caplog):
    assert "broken" not in registry()
    assert "broken" in caplog.text


def test_one_of_another_kind_is_logged_and_left_out(installed: Path, caplog):
    assert "wrong" not in registry()
    assert "is not a Exporter" in caplog.text


def test_an_unknown_name_is_a_key_error():
    with pytest.raises(KeyError):
        registry()["no such"]
