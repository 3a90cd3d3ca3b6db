"""Leafing through a package."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from pytestqt.qtbot import QtBot

from hq_desktop.ui.preview import Preview


@pytest.fixture
def preview(qtbot: QtBot, leaflet: Path) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    made.resize(500, 700)
    made.show()
    assert made.show_file(leaflet)
    return made


def test_page_down_goes_to_the_next_sheet(preview: Preview, qtbot: QtBot) -> None:
    preview.view.setFocus()
    qtbot.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert preview.page == 1


def test_page_up_stays_on_the_first_sheet(preview: Preview, qtbot: QtBot) -> None:
    qtbot.keyClick(preview.view, Qt.Key.Key_PageUp)
    assert preview.page == 0


def test_the_outline_leads_to_its_sheet(preview: Preview) -> None:
    model = preview.outline.model()
    preview.outline.activated.emit(model.index(0, 0))
    assert preview.page == 1


def test_zooming_begins_at_the_size_that_is_seen(preview: Preview) -> None:
    preview.zoom(1.25)
    assert preview.view.zoomMode() == QPdfView.ZoomMode.Custom
    first = preview.view.zoomFactor()
    preview.zoom(1.25)
    assert preview.view.zoomFactor() == pytest.approx(first * 1.25)


def test_a_file_that_is_no_pdf_is_not_opened(preview: Preview, tmp_path: Path) -> None:
    other = tmp_path / "letter.pdf"
    other.write_text("no PDF")
    assert not preview.show_file(other)


def test_a_closed_file_can_be_written_again(preview: Preview, leaflet: Path) -> None:
    preview.close_file()
    leaflet.unlink()
    assert preview.document.pageCount() <= 0
