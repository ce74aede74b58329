"""The conformance suite of the W3C, which is not ours to ship: KLIPING_FIXTURES names the folder it is in."""

import os
from pathlib import Path

import pytest

_ROOT = Path(os.environ.get("KLIPING_FIXTURES", Path(__file__).parents[2] / "shared" / "fixtures"))
FIXTURES = _ROOT / "w3c-web-annotation-tests"
CONTEXT = _ROOT / "w3c-web-annotation" / "jsonld" / "anno.jsonld"
needs_fixtures = pytest.mark.skipif(
    not (FIXTURES.is_dir() and CONTEXT.is_file()), reason=f"the W3C's test suite is not at {_ROOT}"
)
