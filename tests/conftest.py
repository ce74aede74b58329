"""What all tests share: Qt draws into memory, in letters that every machine of ours has; no test is timed."""

import os

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen cannot size windows, stack them or grab keys for a list, and says so."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)"))
