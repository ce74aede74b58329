"""Test data that others wrote and that is not ours to ship: KLIPING_FIXTURES names the folder it is in."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

FIXTURES = Path(os.environ.get("KLIPING_FIXTURES", Path(__file__).parents[2] / "shared" / "fixtures"))


def fixture(name: str) -> Any:
    """The JSON file of that name; the test is skipped, saying so, where there is none."""
    path = FIXTURES / name
    if not path.is_file():
        pytest.skip(f"the test data of others is not at {path}")
    return json.loads(path.read_text(encoding="utf-8"))
