"""Files come in by dropping, pasting, opening and from exports; the screen says what came."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hq_desktop.domain.chat import Channel
from hq_desktop.ui import files
from tests.gui.intake.sorting import Sorting, hash_of, photo

CONTROL = Qt.KeyboardModifier.ControlModifier


def drop(sorting: Sorting, *paths: Path) -> None:
    """Let files go over the screen."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    sorting.page.dropEvent(event)
    assert event.isAccepted()
    sorting.settle()


def test_files_and_folders_let_go_over_the_screen_come_in(sorting: Sorting) -> None:
    first = photo(sorting.folder, "УИК 313.jpg", 1)
    photo(sorting.folder / "папка", "второе.jpg", 2)
    drop(sorting, first, sorting.folder / "папка")
    assert set(sorting.fronts) == {"УИК 313.jpg", "второе.jpg"}
    assert sorting.page.parts.strip.words == "✓ new: 2"


def test_the_same_files_again_are_said_to_be_there_already(sorting: Sorting) -> None:
    path = photo(sorting.folder, "УИК 313.jpg", 1)
    drop(sorting, path)
    drop(sorting, path)
    assert sorting.page.parts.strip.words == "✓ new: 0 · there already: 1"
    assert len(sorting.fronts) == 1


def test_what_is_refused_is_listed_with_its_reason_and_stops_nothing(sorting: Sorting) -> None:
    empty = sorting.folder / "пусто.jpg"
    empty.write_bytes(b"")
    drop(sorting, empty, photo(sorting.folder, "УИК 313.jpg", 1))
    strip = sorting.page.parts.strip
    assert strip.words == "! new: 1 · refused: 1"
    assert [one[0] for one in strip.refused.records.shown] == ["пусто.jpg"]
    assert strip.refused.records.shown[0][1] == "it is empty"


def test_a_picture_of_the_clipboard_comes_in(sorting: Sorting) -> None:
    image = QImage(str(photo(sorting.folder, "лист.jpg", 3)))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(sorting.page, Qt.Key.Key_V, CONTROL)
    sorting.settle()
    (waiting,) = sorting.waiting()
    assert waiting.delivery.channel is Channel.PASTE
    assert waiting.inspection is not None
    assert (waiting.inspection.width, waiting.inspection.height) == (960, 1280)


def test_an_empty_clipboard_is_said_until_something_is_pasted(sorting: Sorting) -> None:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(sorting.page, Qt.Key.Key_V, CONTROL)
    assert "clipboard" in sorting.said
    QGuiApplication.clipboard().setImage(QImage(str(photo(sorting.folder, "лист.jpg", 3))))
    QTest.keyClick(sorting.page, Qt.Key.Key_V, CONTROL)
    sorting.settle()
    assert "clipboard" not in sorting.said


def test_files_are_opened_by_a_key(sorting: Sorting, monkeypatch: pytest.MonkeyPatch) -> None:
    path = photo(sorting.folder, "УИК 313.jpg", 1)
    monkeypatch.setattr(files, "ask_several", lambda *_: [path])
    QTest.keyClick(sorting.page, Qt.Key.Key_O, CONTROL)
    sorting.settle()
    assert sorting.fronts == ("УИК 313.jpg",)


def test_an_export_tells_its_missing_files_as_text(
    sorting: Sorting, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = sorting.folder / "Чат WhatsApp с Наблюдатели"
    folder.mkdir()
    chat = folder / "_chat.txt"
    chat.write_text(
        "[22.11.2026, 21:45:00] Ерлан: УИК 313 <прикреплено: IMG-0001.jpg>\n"
        "[22.11.2026, 21:46:00] Айгүл: \u200eизображение отсутствует\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(files, "ask_folder", lambda *_: folder)
    QTest.keyClick(sorting.page, Qt.Key.Key_D, CONTROL)
    sorting.settle()
    QTest.keyClick(sorting.page, Qt.Key.Key_6, CONTROL)
    assert sorting.page.parts.body.currentWidget() is sorting.page.parts.missing
    QTest.keyClick(sorting.page, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert "Ерлан\t22.11.2026 21:45" in copied
    assert "Айгүл\t22.11.2026 21:46" in copied


def test_a_zip_that_is_none_is_told_in_the_strip_not_in_a_box(
    sorting: Sorting, told: list[str]
) -> None:
    broken = sorting.folder / "фото.zip"
    broken.write_bytes(b"PK\x03\x04 not really")
    drop(sorting, broken)
    assert sorting.page.parts.strip.words.startswith("!")
    assert told == []


def test_taking_in_is_ended_between_two_files_and_goes_on_later(
    sorting: Sorting, qtbot: QtBot
) -> None:
    archive = sorting.folder / "фото.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for place in range(30):
            path = photo(sorting.folder / "z", f"лист {place}.jpg", hash_of(f"z{place}"))
            made.write(path, path.name)
    bringing = sorting.page.ways.bringing
    bringing.moved.connect(lambda done, _total: bringing.cancel() if done >= 3 else None)
    bringing.bring([archive])
    qtbot.waitUntil(lambda: "stopped" in sorting.page.parts.strip.words)
    sorting.settle()
    assert len(sorting.waiting()) < 30
    bringing.moved.disconnect()
    bringing.bring([archive])
    sorting.settle()
    assert len(sorting.fronts) == 30


def test_the_empty_screen_says_how_photos_get_here(sorting: Sorting) -> None:
    parts = sorting.page.parts
    assert parts.body.currentWidget() is parts.how_to
    sorting.bring("УИК 313.jpg")
    assert parts.body.currentWidget() is parts.work
    sorting.type("n")
    sorting.settle()
    assert parts.body.currentWidget() is parts.how_to
    assert parts.how_to._heading.text() == "✓ Nothing waits"


@pytest.mark.parametrize("button", ["open_files", "open_folder", "watch"])
def test_the_keys_go_back_to_the_queue_after_a_button(
    sorting: Sorting, monkeypatch: pytest.MonkeyPatch, button: str
) -> None:
    drop(sorting, photo(sorting.folder, "УИК 313.jpg", 1))
    monkeypatch.setattr(files, "ask_several", lambda *_: [])
    monkeypatch.setattr(files, "ask_folder", lambda *_: None)
    pressed = getattr(sorting.page.parts, button)
    pressed.setFocus()
    pressed.click()
    assert sorting.page.parts.queue.hasFocus()
