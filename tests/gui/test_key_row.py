"""Keys of the status bar: whole or not at all, however narrow the window is."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.ui.widgets.key_cap import KeyRow

KEYS = (("+", "blank"), (".", "dash"), ("*", "illegible"), ("Ctrl Enter", "save"))


def shown(row: KeyRow) -> str:
    QApplication.processEvents()
    return " ".join(one.text() for one in row.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """What the row lies on; it lays nothing out itself."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 40)
    return made


def row_of(ground: QWidget, *, keeps_last: bool) -> KeyRow:
    row = KeyRow(ground, keeps_last=keeps_last)
    row.show_keys(KEYS)
    row.resize(row.sizeHint())
    ground.show()
    return row


def test_every_key_is_shown_where_there_is_room(ground: QWidget) -> None:
    row = row_of(ground, keeps_last=True)
    assert all(deed in shown(row) for _, deed in KEYS)
    assert row.toolTip() == ""


def test_a_narrow_row_leaves_out_keys_before_the_one_that_leads_on(ground: QWidget) -> None:
    row = row_of(ground, keeps_last=True)
    row.resize(row.sizeHint().width() - 20, row.height())
    assert "illegible" not in shown(row)
    assert "save" in shown(row)
    assert "*  illegible" in row.toolTip()


def test_a_narrow_row_leaves_out_keys_from_the_end(ground: QWidget) -> None:
    row = row_of(ground, keeps_last=False)
    row.resize(row.sizeHint().width() - 20, row.height())
    assert "save" not in shown(row)
    assert "illegible" in shown(row)


def test_more_keys_than_before_find_their_room(ground: QWidget) -> None:
    row = row_of(ground, keeps_last=True)
    row.show_keys(KEYS[:1])
    row.resize(row.sizeHint())
    row.show_keys(KEYS)
    row.resize(row.sizeHint())
    assert all(deed in shown(row) for _, deed in KEYS)
