"""Figures nobody has to doubt, in the whole window and by keys only."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from hq_desktop.domain.entry_states import EntryState
from hq_desktop.settings import Theme
from hq_desktop.storage.verification import verify
from hq_desktop.ui import language, look
from hq_desktop.ui.constants_held import hold_constants
from hq_desktop.ui.entry.stages import Stage
from hq_desktop.ui.office.put_back_dialog import PutBackDialog
from tests.e2e.entry_office import photo_comes_in, sitting
from tests.gui.entry.office import LINES, PAPER, headquarters

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SLIPS = (*PAPER[:3], 241, *PAPER[4:11], 61, *PAPER[12:])
"""What somebody types who slips twice: 214 becomes 241, 16 becomes 61."""
FIRST, SECOND = "Operator 07", "Operator 12"


@pytest.fixture
def address(qapp: QApplication, tmp_path: Path) -> str:
    """A campaign without a sheet, in words of the program's own."""
    hold_constants()
    look.load_fonts()
    look.dress(qapp, Theme.LIGHT)
    language.install(qapp, "en")
    return headquarters(tmp_path)


def test_the_first_entry_of_a_photo_that_came_in(address: str, tmp_path: Path) -> None:
    copy = photo_comes_in(address, "305", tmp_path)
    with sitting(address, FIRST) as one:
        assert "next sheet: 1" in dict(one.page.keys())["F7"]
        one.key(Qt.Key.Key_F7)
        assert one.page.stage is Stage.KIND
        one.press("2")
        one.fill(PAPER)
        assert one.reading(copy) == PAPER
        assert one.state(copy) is EntryState.FIRST_FINISHED
        assert "✓ Saved: precinct 305" in one.texts()
        one.key(Qt.Key.Key_F7)
        assert "no sheet waits for you" in one.page.parts.trouble.text()


def test_the_second_entry_by_another_person_is_blind(address: str, tmp_path: Path) -> None:
    copy = photo_comes_in(address, "305", tmp_path)
    with sitting(address, FIRST) as one:
        one.key(Qt.Key.Key_F7)
        one.press("2")
        one.fill(PAPER)
    with sitting(address, SECOND) as other:
        assert dict(other.page.keys())["F7"] == "next: second entries, 1"
        other.key(Qt.Key.Key_F7)
        other.press("2")
        assert not any(f"{number}" in other.texts() for number in (214, 487, 636))
        other.fill(PAPER)
        assert "✓ Two entries agree: precinct 305" in other.texts()
        assert other.state(copy) is EntryState.SETTLED


def test_who_looked_at_the_first_entry_is_not_given_the_second(
    address: str, tmp_path: Path
) -> None:
    copy = photo_comes_in(address, "305", tmp_path)
    with sitting(address, FIRST) as one:
        one.key(Qt.Key.Key_F7)
        one.press("2")
        one.fill(PAPER)
    with sitting(address, SECOND) as other:
        other.press("305\n")
        other.key(Qt.Key.Key_F3)
        other.press("\n")
        assert "487" in [other.page.parts.form.row(line).field.text() for line in LINES]
        other.key(Qt.Key.Key_F8)
        other.key(Qt.Key.Key_F7)
        assert other.page.hand.draft.copy is None
        assert "no sheet waits for you" in other.page.parts.trouble.text()
        assert other.state(copy) is EntryState.FIRST_FINISHED


def test_lines_that_differ_are_settled_and_a_slip_is_taken_back(
    address: str, tmp_path: Path
) -> None:
    copy = photo_comes_in(address, "305", tmp_path)
    with sitting(address, FIRST) as one:
        one.key(Qt.Key.Key_F7)
        one.press("2")
        one.fill(SLIPS)
    with sitting(address, SECOND) as other:
        other.key(Qt.Key.Key_F7)
        other.press("2")
        other.fill(PAPER)
        assert "≠ Precinct 305: lines that differ: 2" in other.texts()
        other.key(Qt.Key.Key_F11)
        assert FIRST not in other.texts()
        other.press("2\n")
        assert 241 in other.reading(copy)
        other.key(Qt.Key.Key_Z, CONTROL)
        assert 241 not in other.reading(copy)
        other.press("1\n1\n")
        assert other.reading(copy) == PAPER
        assert other.state(copy) is EntryState.SETTLED
        assert "The sheet is settled" in other.texts()
        assert verify(other.desk.database).problems == ()


def test_a_sheet_that_cannot_be_entered_goes_aside_and_comes_back(
    address: str, tmp_path: Path
) -> None:
    torn = photo_comes_in(address, "305", tmp_path)
    whole = photo_comes_in(address, "306", tmp_path, turned=90)
    with sitting(address, FIRST) as one:
        one.key(Qt.Key.Key_F7)
        one.key(Qt.Key.Key_F12)
        one.press("2second page\n")
        assert one.state(torn) is EntryState.CANNOT_BE_ENTERED
        assert one.page.hand.draft.copy == whole
        one.press("2")
        one.fill(PAPER)
        one.key(Qt.Key.Key_F7)
        assert "no sheet waits for you" in one.page.parts.trouble.text()
    with sitting(address, SECOND) as other:
        other.key(Qt.Key.Key_F3)
        other.key(Qt.Key.Key_Right)
        assert "second page" in str(other.page.parts.sheets.table.model().index(0, 3).data())
        other.press("\n")
        assert other.state(torn) is EntryState.AWAITING_FIRST
        other.key(Qt.Key.Key_Escape)
        other.key(Qt.Key.Key_F7)
        assert other.page.hand.draft.copy == torn


def test_an_earlier_value_is_put_back_from_the_history(address: str, tmp_path: Path) -> None:
    copy = photo_comes_in(address, "305", tmp_path)
    with sitting(address, FIRST) as one:
        one.key(Qt.Key.Key_F7)
        one.press("2")
        one.fill(PAPER)
        one.key(Qt.Key.Key_F3)
        one.press("\n")
        one.press("2188")
        one.key(Qt.Key.Key_Return, CONTROL)
        assert one.reading(copy)[0] == 2188
        place = one.window.codes.index("office")
        one.key(Qt.Key(Qt.Key.Key_1 + place), ALT)
        assert one.window.current == "office"
        one.key(Qt.Key.Key_F3)
        one.press("305\n")
        one.press("\n")
        one.key(Qt.Key.Key_Down)
        give_reason("read it again")
        one.key(Qt.Key.Key_F4)
        assert one.reading(copy) == PAPER
        assert verify(one.desk.database).problems == ()


def give_reason(words: str) -> None:
    """Write a reason into the question and press Enter, when it comes up."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PutBackDialog):
            give_reason(words)
            return
        field = dialog.findChildren(QLineEdit)[0]
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(20, write)
