"""A sheet that cannot be entered is put aside by one key, with its reason, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from hq_desktop.actions.sheet_states import SheetStateActions
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.entry_states import CannotEnter, EntryState
from hq_desktop.domain.protocol import CopyId
from hq_desktop.ui.entry.sheet_list import Part
from tests.gui.entry.office import LINES, Office, sit_down, stand_up
from tests.gui.entry.photos import come_in, photograph
from tests.gui.entry.test_second_entry import first_entry

RACE = RaceCode("seat")


@pytest.fixture
def waiting(office: Office, tmp_path: Path) -> tuple[CopyId, CopyId]:
    """Photos of 305 and 306 that nobody typed; 305 is in hand."""
    found = tuple(
        come_in(office, number, photograph(tmp_path / f"{number}.jpg", turned=turned))
        for number, turned in (("305", 0), ("306", 90))
    )
    office.page.refresh()
    office.settle()
    office.next_sheet()
    assert office.page.hand.draft.copy == found[0]
    return found[0], found[1]


def put_aside(office: Office, keys: str = "2\n") -> None:
    office.key(Qt.Key.Key_F12)
    office.type(keys)
    office.settle()


def state(office: Office, copy: CopyId) -> EntryState:
    return SheetStateActions(office.actions.desk).progress(copy).state


def open_list(office: Office, part: Part) -> None:
    office.key(Qt.Key.Key_F3)
    for _ in range(part):
        office.key(Qt.Key.Key_Right)
    office.settle()


def rows(office: Office) -> list[str]:
    table = office.page.parts.sheets.table
    model = table.model()
    return [
        " | ".join(str(model.index(row, place).data()) for place in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def texts(office: Office) -> str:
    return " ".join(label.text() for label in office.page.findChildren(QLabel))


def test_one_key_and_a_reason_put_a_sheet_aside_and_the_next_one_comes(
    office: Office, waiting: tuple[CopyId, CopyId]
) -> None:
    first, second = waiting
    put_aside(office)
    obstacle = SheetStateActions(office.actions.desk).progress(first).obstacle
    assert obstacle is not None
    assert (obstacle.reason, obstacle.note) == (CannotEnter.PAGE_MISSING, "")
    assert office.page.hand.draft.copy == second
    assert office.page.parts.waiting.text() == ""


def test_a_note_is_kept_with_the_reason_and_seen_in_the_list(
    office: Office, waiting: tuple[CopyId, CopyId]
) -> None:
    put_aside(office, "1wet\n")
    open_list(office, Part.CANNOT)
    assert rows(office) != []
    assert "✕ the picture cannot be read: wet" in rows(office)[0]
    names = [one.text() for one in office.page.parts.sheets.findChildren(QToolButton)]
    assert "aside · 1" in names


def test_another_reason_needs_its_note(office: Office, waiting: tuple[CopyId, CopyId]) -> None:
    first, second = waiting
    put_aside(office, "6\n")
    assert state(office, first) is EntryState.FIRST_IN_PROGRESS
    office.type("torn\n")
    office.settle()
    assert state(office, first) is EntryState.CANNOT_BE_ENTERED
    assert office.page.hand.draft.copy == second


def test_escape_leaves_the_reasons_and_the_sheet_in_hand(
    office: Office, waiting: tuple[CopyId, CopyId]
) -> None:
    office.type("2")
    office.type("2187\n15")
    office.key(Qt.Key.Key_F12)
    office.key(Qt.Key.Key_Escape)
    assert office.line == LINES[1]
    assert state(office, waiting[0]) is EntryState.FIRST_IN_PROGRESS


def test_what_was_typed_of_the_sheet_waits_with_it(
    office: Office, waiting: tuple[CopyId, CopyId]
) -> None:
    first, second = waiting
    office.type("22187\n")
    put_aside(office)
    again = sit_down(office.address)
    assert again.page.hand.draft.copy == second
    open_list(again, Part.CANNOT)
    again.type("\n")
    again.settle()
    again.key(Qt.Key.Key_Escape)
    again.key(Qt.Key.Key_F8)
    again.settle()
    assert state(again, first) is EntryState.AWAITING_FIRST
    again.next_sheet()
    assert (again.page.hand.draft.copy, dict(again.page.hand.draft.cells)) == (
        first,
        {LINES[0]: 2187},
    )
    stand_up(again)


def test_a_sheet_that_has_not_come_in_cannot_lie_aside(office: Office) -> None:
    office.begin()
    office.key(Qt.Key.Key_F12)
    assert "only a sheet that has come in" in office.page.parts.trouble.text()
    assert not office.page.parts.reasons.isVisible()


def test_a_sheet_of_the_list_is_marked_and_the_keys_stay_in_the_list(
    office: Office, tmp_path: Path
) -> None:
    copy = first_entry(office, tmp_path)
    office.type("305\n")
    office.settle()
    open_list(office, Part.SHEETS)
    put_aside(office, "5\n")
    assert state(office, copy) is EntryState.CANNOT_BE_ENTERED
    assert office.page.parts.sheets.table.hasFocus()
    assert "✕ another precinct" in rows(office)[0]
    office.key(Qt.Key.Key_F12)
    office.settle()
    assert state(office, copy) is EntryState.FIRST_FINISHED
    assert "✕" not in rows(office)[0]


def test_a_sheet_is_taken_out_with_a_reason_and_counts_again(
    office: Office, tmp_path: Path
) -> None:
    copy = first_entry(office, tmp_path)
    office.type("305\n")
    office.settle()
    open_list(office, Part.SHEETS)
    office.key(Qt.Key.Key_Delete)
    office.type("\n")
    assert state(office, copy) is EntryState.FIRST_FINISHED
    office.type("forged\n")
    office.settle()
    assert state(office, copy) is EntryState.WITHDRAWN
    for _ in range(2):
        office.key(Qt.Key.Key_Right)
    assert "✕ forged" in rows(office)[0]
    office.type("\nmistaken\n")
    office.settle()
    assert state(office, copy) is EntryState.FIRST_FINISHED
    assert office.deeds()[-2:] == ["copy_withdrawn", "copy_brought_back"]
    assert "counts again" in texts(office)


def test_the_row_in_hand_is_found_again_after_the_precinct_is_read_anew(
    office: Office, tmp_path: Path
) -> None:
    first_entry(office, tmp_path)
    for number in ("312", "313"):
        office.begin(number)
        office.fill()
    office.type("305\n")
    office.settle()
    open_list(office, Part.SHEETS)
    table = office.page.parts.sheets.table
    first = table.current()
    assert first is not None
    office.page.parts.sheets.hide_copy(first.copy.id)
    assert table.current() != first
    office.page.parts.sheets.hide_copy(None)
    assert table.current() == first
