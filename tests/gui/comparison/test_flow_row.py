"""A row of buttons that goes on in the next line."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.ui.widgets.flow_row import FlowRow

ROOM = 16


def row(qtbot: QtBot) -> tuple[QWidget, list[QPushButton]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowRow(holder)
    layout.setContentsMargins(ROOM, 0, ROOM, 0)
    buttons = [QPushButton("в жалобу", holder) for _ in range(4)]
    for button in buttons:
        layout.addWidget(button)
    return holder, buttons


def test_what_does_not_fit_stands_in_the_next_line(qtbot: QtBot) -> None:
    holder, buttons = row(qtbot)
    wide = buttons[0].sizeHint().width()
    holder.resize(2 * wide + 8 + 2 * ROOM, 200)
    holder.show()
    tops = [button.y() for button in buttons]
    assert tops[0] == tops[1] < tops[2] == tops[3]


def test_the_margins_are_kept(qtbot: QtBot) -> None:
    holder, buttons = row(qtbot)
    holder.resize(2_000, 200)
    holder.show()
    assert buttons[0].x() == ROOM


def test_a_hidden_button_takes_no_room(qtbot: QtBot) -> None:
    holder, buttons = row(qtbot)
    buttons[0].hide()
    holder.resize(2_000, 200)
    holder.show()
    assert buttons[1].x() == ROOM
