"""A photo beside the form: kept at once, moved by keyboard, bound to the copy."""

import hashlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from hq_desktop.storage import evidence
from tests.gui.entry.office import LINES, Office

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "фото.jpg"
    Image.new("RGB", (300, 400), "white").save(path)
    return path


def show(office: Office, *paths: Path) -> None:
    office.page.pictures.keep(paths)
    office.settle()


def test_a_photo_is_kept_under_its_hash_at_once(office: Office, photo: Path) -> None:
    show(office, photo)
    sha256 = hashlib.sha256(photo.read_bytes()).hexdigest()
    assert office.database.evidence.read(sha256) == photo.read_bytes()
    with office.database.reading() as tx:
        kept = evidence.get(tx, sha256)
    assert (kept.name, kept.media_type) == ("фото.jpg", "image/jpeg")
    assert kept.size == photo.stat().st_size


def test_a_photo_becomes_a_page_of_the_copy(office: Office, photo: Path) -> None:
    office.begin()
    show(office, photo)
    office.fill()
    (copy,) = office.copies()
    assert [page.name for page in copy.pages] == ["фото.jpg"]
    assert office.page.hand.draft.pages == ()


def test_opening_a_photo_leaves_the_keys_in_the_field(office: Office, photo: Path) -> None:
    office.begin()
    office.type("2187\n")
    show(office, photo)
    assert office.line == LINES[1]
    office.type("1573")
    assert office.page.hand.draft.cells[LINES[1]] == 1573


def test_the_picture_is_zoomed_moved_and_turned_without_leaving_the_field(
    office: Office, photo: Path
) -> None:
    office.begin()
    show(office, photo)
    view = office.page.parts.photo.view
    before = view.scale_now
    for _ in range(4):
        office.key(Qt.Key.Key_Plus, CONTROL)
    assert view.scale_now == pytest.approx(before * 1.25**4)
    down = view.verticalScrollBar().value()
    office.key(Qt.Key.Key_Down, CONTROL)
    assert view.verticalScrollBar().value() > down
    office.key(Qt.Key.Key_R, CONTROL)
    assert office.page.parts.photo.recipe.turned == 90
    office.key(Qt.Key.Key_R, CONTROL | SHIFT)
    office.key(Qt.Key.Key_R, CONTROL | SHIFT)
    assert office.page.parts.photo.recipe.turned == 270
    assert office.line == LINES[0]
    assert office.focus is office.page.parts.form.row(LINES[0]).field


def test_how_a_page_is_turned_is_remembered(office: Office, photo: Path) -> None:
    office.begin()
    show(office, photo)
    office.key(Qt.Key.Key_R, CONTROL)
    office.fill()
    (copy,) = office.copies()
    assert [page.turned for page in copy.pages] == [90]


def test_zooming_out_ends_at_the_whole_picture(office: Office, photo: Path) -> None:
    office.begin()
    show(office, photo)
    view = office.page.parts.photo.view
    whole = view.scale_now
    office.key(Qt.Key.Key_Plus, CONTROL)
    for _ in range(5):
        office.key(Qt.Key.Key_Minus, CONTROL)
    assert view.scale_now == pytest.approx(whole)


def test_the_pages_of_a_pdf_are_turned_by_keys(office: Office, tmp_path: Path) -> None:
    scan = tmp_path / "скан.pdf"
    sheet = Image.new("RGB", (60, 80), "white")
    sheet.save(scan, save_all=True, append_images=[sheet])
    office.begin()
    show(office, scan)
    assert office.page.parts.photo.count == 2
    office.key(Qt.Key.Key_PageDown, CONTROL)
    office.settle()
    assert office.page.parts.photo.place == 1
    office.key(Qt.Key.Key_PageUp, CONTROL)
    assert office.page.parts.photo.place == 0


def test_a_broken_file_is_told_and_nothing_is_lost(office: Office, tmp_path: Path) -> None:
    broken = tmp_path / "битый.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 cut")
    office.begin()
    office.type("2187\n")
    show(office, broken)
    assert "битый.jpg" in office.page.parts.trouble.text()
    assert office.page.hand.draft.cells == {LINES[0]: 2187}
    assert office.page.hand.draft.pages == ()
    assert office.database.evidence.all() == ()


def test_the_same_file_is_one_page(office: Office, photo: Path) -> None:
    show(office, photo)
    show(office, photo)
    assert len(office.page.hand.draft.pages) == 1


def test_a_file_that_is_let_go_over_the_screen_is_kept(office: Office, photo: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    office.page.dropEvent(event)
    office.settle()
    assert len(office.page.hand.draft.pages) == 1


def test_opening_a_photo_can_be_undone(office: Office, photo: Path) -> None:
    office.begin()
    show(office, photo)
    office.key(Qt.Key.Key_Z, CONTROL)
    assert office.page.hand.draft.pages == ()
