"""The next sheet for me, first or second; the second entry is blind and says how it compares."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hq_desktop.domain.protocol import CopyId, Typing
from hq_desktop.ui.entry.claim_watch import LIFE, ClaimWatch
from tests.gui.entry.office import LINES, PAPER, Office, sit_down, stand_up
from tests.gui.entry.photos import come_in, photograph

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OTHER = (*PAPER[:3], 241, *PAPER[4:11], 61, *PAPER[12:])
"""What somebody types who slips twice: 214 becomes 241, 16 becomes 61."""


@pytest.fixture
def typed(office: Office, tmp_path: Path) -> CopyId:
    """A photo of 305 that another operator has typed."""
    return first_entry(office, tmp_path)


def first_entry(office: Office, folder: Path, numbers: tuple[int, ...] = PAPER) -> CopyId:
    copy = come_in(office, "305", photograph(folder / "305.jpg"))
    other = sit_down(office.address, "Operator 12")
    other.next_sheet()
    other.type("2")
    other.fill(numbers)
    stand_up(other)
    office.page.activateWindow()
    office.page.setFocus()
    office.page.refresh()
    office.settle()
    return copy


def texts(office: Office) -> str:
    return " ".join(label.text() for label in office.page.findChildren(QLabel))


def listed(office: Office) -> list[CopyId]:
    """The sheets of the list beside the form."""
    return [one.copy.id for one in office.page.parts.sheets.table.records.shown]


def test_the_second_entry_is_given_with_its_reason(office: Office, typed: CopyId) -> None:
    assert office.page.parts.waiting.text() == "second entries: 1"
    assert ("F7", "next: second entries, 1") in list(office.page.keys())
    office.next_sheet()
    draft = office.page.hand.draft
    assert (draft.copy, draft.is_second) == (typed, True)
    assert "Another person typed this sheet" in texts(office)
    assert office.page.parts.mode.text() == "second entry"
    assert "blind: what was typed first is hidden" in texts(office)


def test_nothing_of_the_first_entry_is_seen(office: Office, typed: CopyId) -> None:
    office.type("305\n")
    office.settle()
    assert listed(office) == [typed]
    office.key(Qt.Key.Key_F8)
    office.next_sheet()
    assert listed(office) == []
    office.type("2")
    office.key(Qt.Key.Key_Z, CONTROL)
    office.settle()
    assert not office.page.hand.draft.cells
    assert {office.shown(line) for line in LINES} == {""}
    assert all(not office.note(line) for line in LINES)
    assert office.page.hand.draft.strips == {}


def test_equal_entries_agree(office: Office, typed: CopyId) -> None:
    office.next_sheet()
    office.type("2")
    office.fill()
    assert office.actions.sheet(typed).copy.typing is Typing.TYPED_TWICE
    assert "✓ Two entries agree: precinct 305" in texts(office)
    assert office.page.hand.draft.copy is None


def test_differing_lines_are_counted_and_typing_goes_on(
    office: Office, typed: CopyId, tmp_path: Path
) -> None:
    following = come_in(office, "306", photograph(tmp_path / "306.jpg", turned=90))
    office.next_sheet()
    assert office.page.hand.draft.copy == following
    office.key(Qt.Key.Key_F7)
    office.settle()
    assert office.page.hand.draft.copy == typed
    office.type("2")
    office.fill(OTHER)
    assert "≠ Precinct 305: lines that differ: 2" in texts(office)
    office.next_sheet()
    assert office.page.hand.draft.copy == following


def test_keys_pressed_while_the_sheet_comes_are_typed_into_it(
    office: Office, typed: CopyId
) -> None:
    office.key(Qt.Key.Key_F7)
    office.type("22187\n15")
    office.settle()
    assert office.page.hand.draft.cells == {LINES[0]: 2187, LINES[1]: 15}


def test_a_begun_sheet_is_given_back_and_kept(office: Office, typed: CopyId) -> None:
    office.next_sheet()
    office.type("22187\n")
    office.key(Qt.Key.Key_F7, SHIFT)
    office.settle()
    assert office.page.hand.draft.copy is None
    assert [one.copy for one in office.actions.drafts()] == [typed]
    office.next_sheet()
    assert office.page.hand.draft.cells == {LINES[0]: 2187}


def test_nobody_is_given_the_second_entry_of_an_own_sheet(office: Office, tmp_path: Path) -> None:
    come_in(office, "305", photograph(tmp_path / "305.jpg"))
    office.next_sheet()
    office.type("2")
    office.fill()
    office.next_sheet()
    assert office.page.hand.draft.copy is None
    assert office.page.parts.trouble.text() == "! no sheet waits for you"


def test_a_half_typed_second_entry_comes_back_after_a_power_cut(
    office: Office, typed: CopyId
) -> None:
    office.next_sheet()
    office.type("22187\n")
    office.settle()
    again = sit_down(office.address)
    draft = again.page.hand.draft
    assert (draft.copy, draft.is_second, dict(draft.cells)) == (typed, True, {LINES[0]: 2187})
    assert again.page.parts.mode.text() == "second entry"
    stand_up(again)


def test_the_end_of_a_claim_is_told_in_time(office: Office) -> None:
    now = [0.0]
    said: list[str] = []
    watch = ClaimWatch(office.page, lambda: now[0])
    watch.told.connect(said.append)
    watch.begin(is_claimed=True)
    for moment in (LIFE - 400, LIFE - 240, LIFE + 1):
        now[0] = moment
        watch.look()
    watch.show_life()
    assert [one[:12] for one in said] == ["! in 4 min t", "! half an ho", ""]


def test_a_second_entry_stays_with_the_precinct_of_its_sheet(office: Office, typed: CopyId) -> None:
    office.next_sheet()
    office.type("2")
    office.type("2187\n")
    office.key(Qt.Key.Key_Escape)
    office.type("312\n")
    draft = office.page.hand.draft
    assert (draft.precinct, draft.cells) == (office.precinct("305"), {LINES[0]: 2187})
    assert "wrong precinct" in office.page.parts.trouble.text()
    assert office.line == LINES[1]


def test_what_a_second_entry_does_not_keep_is_not_asked(office: Office, typed: CopyId) -> None:
    office.next_sheet()
    office.type("2")
    office.key(Qt.Key.Key_F5)
    assert not office.page.parts.origin.isVisible()
    assert office.line == LINES[0]
