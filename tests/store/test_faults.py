"""A disk that fails: a sentence, nothing lost, and work goes on afterwards. All places: `tests.store.faults`."""

import pytest

pytest.importorskip("apsw", reason="the disk that fails needs apsw, a dependency of the tests")

from tests.store.faults import FAULTS, wrongs


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_disk_loses_nothing_and_work_goes_on(tmp_path, fault):
    tried, wrong = wrongs(tmp_path, fault, step=3 if fault == "sync" else 67)
    assert tried > 2 and wrong == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_that_comes_once_loses_nothing_either(tmp_path, fault):
    tried, wrong = wrongs(tmp_path, fault, step=4 if fault == "sync" else 83, lasting=False)
    assert tried > 2 and wrong == []
