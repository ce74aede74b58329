"""A power cut at any moment loses nothing that was said to be saved. 200 cuts: `python -m tests.store.power`."""

import pytest

pytest.importorskip("apsw", reason="the disk that forgets needs apsw, a dependency of the tests")

from tests.store.power import losses


def test_no_power_cut_loses_what_was_acknowledged(tmp_path):
    assert losses(tmp_path, cuts=15) == []


def test_the_disk_does_forget_where_nothing_is_synced(tmp_path):
    """With a weaker setting changes are lost, so the disk above would show it."""
    assert losses(tmp_path, cuts=25, synchronous="NORMAL")
