"""The benchmark runs, and says a ratio."""

import json
import subprocess
import sys
from pathlib import Path


def test_the_smoke_form_prints_a_ratio():
    script = Path(__file__).with_name("saving.py")
    done = subprocess.run(
        [sys.executable, str(script), "--smoke"], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert figures["notes"] == 20 and figures["ratio"] > 0
