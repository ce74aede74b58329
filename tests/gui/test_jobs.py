"""Jobs beside the window, in a real process."""

import os
import signal
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.errors import KlipingError, ReadingError
from desktop_app.gui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot):
    queue = Jobs()
    yield queue
    queue.close()


def _article(folder: Path, words: str = "Tujuh tentara tewas di Baku pada hari Rabu.") -> str:
    path = folder / "berita.txt"
    path.write_text(words, encoding="utf-8")
    return str(path)


def test_a_file_is_read_in_another_process(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job = jobs.submit("read", _article(tmp_path))
    with qtbot.waitSignal(job.done, timeout=60_000) as ended:
        pass
    assert ended.args[0].text == "Tujuh tentara tewas di Baku pada hari Rabu."


def test_facts_come_back_from_the_process(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job = jobs.submit("read", _article(tmp_path))
    with qtbot.waitSignal(job.done, timeout=60_000) as read:
        pass
    revision = read.args[0]
    job = jobs.submit("extract", revision, "2021-11-17", "id")
    with qtbot.waitSignal(job.done, timeout=60_000) as ended:
        pass
    sheet = ended.args[0]
    assert all(revision.text[found.start : found.end] == found.text for found in sheet.mentions)


def test_an_error_of_the_world_comes_back_as_it_is(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job = jobs.submit("read", str(tmp_path / "nowhere.txt"))
    with qtbot.waitSignal(job.failed, timeout=60_000) as ended:
        pass
    assert isinstance(ended.args[0], ReadingError)
    assert ended.args[0].remedy


def test_a_mistake_of_the_program_brings_its_traceback(qtbot: QtBot, jobs: Jobs) -> None:
    job = jobs.submit("read_text", 7)
    with qtbot.waitSignal(job.failed, timeout=60_000) as ended:
        pass
    assert isinstance(ended.args[0], KlipingError)
    assert "Traceback" in ended.args[0].__notes__[0]


def test_several_files_report_their_progress_and_each_its_own_error(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job, steps = jobs.submit("read_files", [_article(tmp_path), str(tmp_path / "nowhere.txt")]), []
    job.progress.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(job.done, timeout=60_000) as ended:
        pass
    assert [type(item).__name__ for item in ended.args[0]] == ["Revision", "ReadingError"]
    assert steps == [(0, 2), (1, 2), (2, 2)]


def test_an_unknown_task_is_refused_at_once(jobs: Jobs) -> None:
    with pytest.raises(KeyError):
        jobs.submit("dance")


def test_a_process_that_dies_fails_its_job_and_the_next_one_is_done(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    _stopped(qtbot, jobs, tmp_path)
    dying, following = jobs.submit("read", _article(tmp_path)), jobs.submit("read", _article(tmp_path))
    with qtbot.waitSignals([dying.failed, following.done], timeout=60_000, order="strict"):
        os.kill(_process(), signal.SIGKILL)


def test_a_cancelled_job_ends_and_the_next_one_is_done(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    _stopped(qtbot, jobs, tmp_path)
    running, following = jobs.submit("read", _article(tmp_path)), jobs.submit("read", _article(tmp_path))
    with qtbot.waitSignals([running.cancelled, following.done], timeout=60_000, order="strict"):
        os.kill(_process(), signal.SIGCONT)
        running.cancel()


def test_a_job_that_waits_is_taken_out_of_the_queue(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    first, waiting = jobs.submit("read", _article(tmp_path)), jobs.submit("read", _article(tmp_path))
    said = []
    waiting.done.connect(said.append)
    waiting.cancel()
    with qtbot.waitSignal(first.done, timeout=60_000):
        pass
    assert (waiting.ended, said, jobs.pending()) == (True, [], 0)


def test_the_process_steps_back_behind_the_window(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    job = jobs.submit("read", _article(tmp_path))
    with qtbot.waitSignal(job.done, timeout=60_000):
        pass
    assert psutil.Process(_process()).nice() == min(19, psutil.Process().nice() + 10)


def test_nothing_is_left_running(qtbot: QtBot, tmp_path: Path) -> None:
    queue = Jobs()
    job = queue.submit("read", _article(tmp_path))
    with qtbot.waitSignal(job.done, timeout=60_000):
        pass
    process = psutil.Process(_process())
    queue.close()
    assert not process.is_running()


def _stopped(qtbot: QtBot, jobs: Jobs, folder: Path) -> None:
    """A process that has started, and holds still before the next job."""
    job = jobs.submit("read", _article(folder))
    with qtbot.waitSignal(job.done, timeout=60_000):
        pass
    os.kill(_process(), signal.SIGSTOP)


def _process() -> int:
    """The id of the process of the jobs, told from the one that multiprocessing keeps for itself."""
    children = [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]
    return children[-1].pid
