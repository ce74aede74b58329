"""An application of Qt, by which the PDF is laid out, as in the window."""

import pytest


@pytest.fixture(autouse=True)
def application(qapp):
    """One for all tests: pytest-qt's, which cannot follow one that was shut down."""
    return qapp
