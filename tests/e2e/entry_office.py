"""A headquarters of several people, each before a window of their own, and their keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hq_desktop import app
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.sheet_states import SheetStateActions
from hq_desktop.domain.entry_states import EntryState
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side
from hq_desktop.storage import campaigns, copies
from hq_desktop.storage.database import open_campaign
from hq_desktop.ui.entry.page import EntryPage
from hq_desktop.ui.main_window import MainWindow
from tests.gui.entry.office import catalogue
from tests.gui.entry.photos import photograph


@dataclass
class Sitting:
    """One person before the window."""

    desk: Desk
    window: MainWindow

    @property
    def page(self) -> EntryPage:
        """The entry screen."""
        page = self.window.page("entry")
        assert isinstance(page, EntryPage)
        return page

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        return QApplication.focusWidget() or self.window

    def settle(self) -> None:
        """Let everything under way be done."""
        for _ in range(4):
            self.window.wait()
            QApplication.processEvents()

    def press(self, text: str) -> None:
        """Press a key for each sign; a line's end is Enter."""
        for sign in text:
            if sign == "\n":
                QTest.keyClick(self.focus, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(self.focus, sign)
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key that has no sign."""
        QTest.keyClick(self.focus, key, modifiers)
        self.settle()

    def fill(self, numbers: tuple[int, ...]) -> None:
        """Type the numbers of a paper, the last one with its Enter."""
        self.press("".join(f"{number}\n" for number in numbers))

    def reading(self, copy: CopyId) -> tuple[object, ...]:
        """The figures of a sheet as they stand in the campaign."""
        return tuple(EntryActions(self.desk).sheet(copy).copy.cells.values())

    def state(self, copy: CopyId) -> EntryState:
        """How far a sheet is."""
        return SheetStateActions(self.desk).progress(copy).state

    def texts(self) -> str:
        """Everything that can be read on the entry screen."""
        return " ".join(one.text() for one in self.page.findChildren(QLabel) if one.isVisible())


@contextmanager
def sitting(address: str, operator: str) -> Iterator[Sitting]:
    """Open the window of a person at the entry screen, and close it again."""
    desk = Desk(open_campaign(address), catalogue(), operator)
    window = app.window_of(desk)
    window.resize(1366, 768)
    window.start()
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    person = Sitting(desk, window)
    person.settle()
    person.key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    yield person
    window.may_close()
    window.retire()
    window.hide()
    window.deleteLater()
    QApplication.processEvents()
    desk.database.close()


def photo_comes_in(address: str, number: str, folder: Path, *, turned: int = 0) -> CopyId:
    """Let the photo of a sheet come in and be given a precinct."""
    desk = Desk(open_campaign(address), catalogue(), "Intake")
    actions = EntryActions(desk)
    page = actions.keep_page(photograph(folder / f"{number}.jpg", turned=turned))
    with desk.database.transaction("Intake", "file_assigned") as tx:
        directory = campaigns.directory(tx)
        precinct = next(one.id for one in directory.precincts.values() if one.number == number)
        copy = ProtocolCopy(
            CopyId(0), directory.races[0].code, precinct, Side.OURS, "Н-041", Grade.E, {}, None,
            obtained_by="Н-041", operator="Intake", pages=(page,),
        )  # fmt: skip
        added = copies.add(tx, copy)
    desk.database.close()
    return added.id
