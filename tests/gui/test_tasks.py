"""Work in threads: answers arrive in the GUI thread, the newest request wins, bugs are not lost."""

from functools import partial
from queue import SimpleQueue

import pytest
from PySide6.QtCore import QThread
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from hq_desktop.domain.errors import Cancelled, DiskFull, HqError
from hq_desktop.ui.tasks import Progress, Tasks


def test_work_leaves_the_gui_thread_and_its_answer_comes_back(tasks: Tasks) -> None:
    seen: list[tuple[bool, bool]] = []
    here = QThread.currentThread()
    tasks.run(
        lambda: QThread.currentThread() is here,
        lambda was_here: seen.append((was_here, QThread.currentThread() is here)),
    )
    tasks.wait()
    assert seen == [(False, True)]


def test_an_expected_failure_comes_back_as_it_is(tasks: Tasks) -> None:
    seen: list[HqError] = []

    def full() -> None:
        raise DiskFull(path="D:")

    tasks.run(full, lambda _: None, seen.append)
    tasks.wait()
    assert [error.code for error in seen] == ["disk_full"]


def test_of_two_requests_of_one_kind_only_the_newest_answers(tasks: Tasks) -> None:
    seen: list[int] = []
    for number in range(5):
        tasks.run(partial(abs, -number), seen.append, kind="list")
    tasks.wait()
    assert seen == [4]


def test_a_bug_in_work_reaches_the_hook(tasks: Tasks) -> None:
    def bug() -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        tasks.run(bug, lambda _: None)
        tasks.wait()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_long_work_ends_at_its_next_step_when_cancelled(tasks: Tasks) -> None:
    seen: list[HqError] = []

    def steps(progress: Progress) -> None:
        progress.cancel()
        progress.step(1, 2)
        pytest.fail("went on after it was cancelled")

    tasks.run_long(steps, lambda _: None, seen.append)
    tasks.wait()
    assert [type(error) for error in seen] == [Cancelled]


def test_long_work_says_how_far_it_is(tasks: Tasks, qtbot: QtBot) -> None:
    listening: SimpleQueue[None] = SimpleQueue()

    def work(progress: Progress) -> None:
        listening.get()
        progress.step(3, 7)

    progress = tasks.run_long(work, lambda _: None)
    with qtbot.waitSignal(progress.moved) as moved:
        listening.put(None)
        tasks.wait()
    assert moved.args == [3, 7]
