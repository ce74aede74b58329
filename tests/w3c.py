"""The conformance suite of the W3C, which is not ours to ship: KLIPING_FIXTURES names the folder it is in."""

import os
from pathlib import Path

import pytest

ROOT = Path(os.environ.get("KLIPING_FIXTURES", Path(__file__).parents[2] / "shared" / "fixtures"))
FIXTURES = ROOT / "w3c-web-annotation-tests"
CONTEXT = ROOT / "w3c-web-annotation" / "jsonld" / "anno.jsonld"
needs_fixtures = pytest.mark.skipif(
    not (FIXTURES.is_dir() and CONTEXT.is_file()), reason=f"the W3C's test suite is not at {ROOT}"
)
