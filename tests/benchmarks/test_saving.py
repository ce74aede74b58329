"""The benchmarks of the library run, and say ratios; how fast is for people to see."""

import json
import subprocess
import sys
from pathlib import Path


def figures(script: str, *arguments: str) -> dict[str, float]:
    """What a benchmark prints."""
    command = [sys.executable, str(Path(__file__).with_name(script)), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_saving_a_note_is_measured():
    found = figures("saving.py", "--smoke")
    assert found["notes"] == 20 and found["ratio"] > 0


def test_re_anchoring_is_measured():
    found = figures("reanchoring.py", "--smoke")
    assert found["seconds"] > 0 and found["exact"] > 0


def test_a_large_library_is_measured(tmp_path):
    found = figures("scale.py", "--library", str(tmp_path / "a.kliping"), "--articles", "60", "--notes", "300")
    assert all(found[name] > 0 for name in ("open_ratio", "page_of_a_tag_ms", "search_ratio", "search_p95_ms"))
