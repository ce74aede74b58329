"""What the README says works."""

import re
from pathlib import Path

import pytest

from desktop_app.readers.reader import Reader

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def test_the_example_of_a_reader_reads():
    found: dict[str, object] = {}
    exec(next(example for example in EXAMPLES if "READER =" in example), found)
    reader = found["READER"]
    assert isinstance(reader, Reader)
    reading = reader.read(b"1\n00:00:01,000 --> 00:00:02,000\nHalo dunia\n", "x.srt")
    assert (reading.text, len(reading.blocks)) == ("Halo dunia", 1)


def test_the_example_of_the_python_interface_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = "<p>Kementerian itu mengatakan tujuh tentaranya tewas dalam bentrokan di perbatasan pada hari Selasa.</p>"
    Path("article.html").write_text(f"<html><title>Bentrok</title><body><article>{words * 2}</article></body></html>")
    exec(next(example for example in EXAMPLES if "import desktop_app" in example), {})
    assert "check with Yerevan" in Path("notes.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("limit", ["64 MB", "20 million", "16 million"])
def test_the_limits_are_stated(limit):
    assert limit in README
