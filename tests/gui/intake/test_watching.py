"""A watched folder gives what is new and at rest; nothing there is touched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.ui import files
from hq_desktop.ui.intake import watching
from hq_desktop.ui.intake.watched_files import (
    STILL,
    FolderMemory,
    look_into,
    read_memory,
    write_memory,
)
from hq_desktop.ui.tasks import Tasks
from tests.gui.intake.sorting import Kept, Sorting, photo, sit_down

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often, and take a file for still after two looks."""
    monkeypatch.setattr(watching, "EVERY", 20)
    monkeypatch.setattr("hq_desktop.ui.intake.watched_files.STILL", 0.05)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of a scanner with a paper in it that was there before."""
    made = tmp_path / "scans"
    photo(made, "старый.jpg", 1)
    monkeypatch.setattr(files, "ask_folder", lambda *_: made)
    return made


@pytest.fixture
def watched(sorting: Sorting, folder: Path, qtbot: QtBot) -> Iterator[Sorting]:
    """The screen with its watched folder switched on."""
    QTest.keyClick(sorting.page, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(lambda: sorting.page.ways.watching.memory is not None)
    yield sorting
    sorting.page.ways.watching.pause()


def test_what_is_saved_there_comes_in_and_what_was_there_is_left_alone(
    watched: Sorting, folder: Path, qtbot: QtBot
) -> None:
    before = look_into(folder)
    photo(folder, "УИК 313.jpg", 2)
    qtbot.waitUntil(lambda: watched.fronts == ("УИК 313.jpg",), timeout=10_000)
    assert look_into(folder).items() >= before.items()
    assert (folder / "УИК 313.jpg").is_file()
    assert watched.kept.folder == str(folder)
    qtbot.waitUntil(lambda: "taken in: 1" in watched.page.parts.watch_words.text())


def test_an_empty_file_is_mentioned_until_somebody_finishes_it(
    watched: Sorting, folder: Path, qtbot: QtBot
) -> None:
    words = watched.page.parts.watch_words
    (folder / "УИК 313.jpg").touch()
    qtbot.waitUntil(lambda: "УИК 313.jpg is empty" in words.text(), timeout=10_000)
    assert watched.fronts == ()
    (folder / "УИК 14.jpg").touch()
    qtbot.waitUntil(lambda: "2 empty" in words.text(), timeout=10_000)
    for name, seed in (("УИК 313.jpg", 5), ("УИК 14.jpg", 6)):
        photo(folder, name, seed)
    qtbot.waitUntil(lambda: len(watched.fronts) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: not words.text().startswith("!"), timeout=10_000)


def test_it_is_switched_off_by_the_same_key(watched: Sorting) -> None:
    QTest.keyClick(watched.page, Qt.Key.Key_W, CONTROL)
    assert watched.page.ways.watching.folder is None
    assert watched.kept.folder == ""
    assert not watched.page.parts.watch.isChecked()


def test_what_came_while_the_program_was_away_comes_in_when_it_is_back(
    watched: Sorting, folder: Path, desk: Desk, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    watched.page.may_close()
    photo(folder, "УИК 14.jpg", 3)
    again = sit_down(desk, tasks, tmp_path, Kept(str(folder)))
    qtbot.addWidget(again.page)
    qtbot.waitUntil(lambda: again.fronts == ("УИК 14.jpg",), timeout=10_000)
    again.page.may_close()


def test_a_folder_that_is_away_is_said_and_no_box_is_shown(
    desk: Desk, tasks: Tasks, tmp_path: Path, qtbot: QtBot, told: list[str]
) -> None:
    made = sit_down(desk, tasks, tmp_path, Kept(str(tmp_path / "usb")))
    qtbot.addWidget(made.page)
    qtbot.waitUntil(lambda: made.page.ways.watching.error is not None)
    assert made.page.parts.watch_words.text().startswith("!")
    assert told == []
    made.page.may_close()


def test_a_file_that_is_still_being_written_is_not_ripe(tmp_path: Path) -> None:
    memory = FolderMemory(tmp_path)
    assert memory.ripe({"a.jpg": (10, 1)}, now=0.0) == ()
    assert memory.ripe({"a.jpg": (20, 2)}, now=STILL + 1) == ()
    assert memory.ripe({"a.jpg": (20, 2)}, now=STILL + 1.01) == ()
    assert memory.ripe({"a.jpg": (20, 2)}, now=2 * STILL + 2) == (tmp_path / "a.jpg",)


def test_an_empty_file_waits_for_its_content(tmp_path: Path) -> None:
    memory = FolderMemory(tmp_path)
    assert memory.ripe({"a.jpg": (0, 1)}, now=0.0) == ()
    assert memory.ripe({"a.jpg": (0, 1)}, now=99.0) == ()


def test_a_download_under_way_and_hidden_files_are_not_looked_at(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg.part", ".c.jpg", "d.crdownload", "e.exe"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "день").mkdir()
    (tmp_path / "день" / "f.PDF").write_bytes(b"x")
    assert set(look_into(tmp_path)) == {"a.jpg", "день/f.PDF"}


def test_a_changed_file_of_the_same_name_is_new(tmp_path: Path) -> None:
    memory = FolderMemory(tmp_path, {"a.jpg": (10, 1)})
    assert memory.ripe({"a.jpg": (10, 1)}, now=0.0) == ()
    memory.ripe({"a.jpg": (11, 2)}, now=1.0)
    assert memory.ripe({"a.jpg": (11, 2)}, now=9.0) == (tmp_path / "a.jpg",)


def test_the_memory_is_read_as_it_was_written_and_only_for_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "m" / "x.json"
    write_memory(file, FolderMemory(tmp_path, {"а.jpg": (10, 1)}))
    known = read_memory(file, tmp_path)
    assert known is not None
    assert known.seen == {"а.jpg": (10, 1)}
    assert read_memory(file, tmp_path / "other") is None
    file.write_text("[1", encoding="utf-8")
    assert read_memory(file, tmp_path) is None
