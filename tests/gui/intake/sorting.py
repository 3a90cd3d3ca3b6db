"""A person at the intake: photos that observers sent, and the keys that sort them."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.actions.intake import IntakeActions, Waiting
from hq_desktop.domain.assignment import Assignment
from hq_desktop.domain.chat import Channel
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.storage import assignments, copies
from hq_desktop.ui.intake.page import IntakePage
from hq_desktop.ui.intake.side_deeds import Means
from hq_desktop.ui.intake.watch_keeping import WatchKeeping
from hq_desktop.ui.office.deeds import deed_words
from hq_desktop.ui.tasks import Tasks
from tests.gui import hall

BLOCKS = 24


def photo(folder: Path, name: str, seed: int) -> Path:
    """A photo like no other: coarse blocks, sharp and bright enough to be read."""
    folder.mkdir(parents=True, exist_ok=True)
    dice = random.Random(seed)
    small = Image.new("RGB", (BLOCKS, BLOCKS))
    levels = [(dice.randrange(60, 256),) * 3 for _ in range(BLOCKS * BLOCKS)]
    small.putdata(levels)
    path = folder / name
    small.resize((960, 1280), Image.Resampling.NEAREST).save(path, quality=90)
    return path


@dataclass
class Kept:
    """What the settings would keep of the watched folder."""

    folder: str = ""
    written: list[str] = field(default_factory=list)

    def keep(self, folder: str) -> None:
        """Remember the folder."""
        self.folder = folder
        self.written.append(folder)


@dataclass
class Sorting:
    """One operator at the screen, and the campaign behind it."""

    desk: Desk
    tasks: Tasks
    actions: IntakeActions
    page: IntakePage
    folder: Path
    kept: Kept

    def bring(self, *names: str) -> None:
        """Take in photos with these names, as a folder."""
        paths = [photo(self.folder / "in", name, hash_of(name)) for name in names]
        self.actions.take_in(paths, channel=Channel.FILES)
        self.read_anew()

    def read_anew(self) -> None:
        """Read the queue again at once, as news of another desk would after some seconds."""
        self.page._read_now("")
        self.settle()

    def settle(self) -> None:
        """Let everything under way be done."""
        for _ in range(6):
            self.tasks.wait()
            QApplication.processEvents()

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key that has no sign."""
        QTest.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        """Press one key for each sign; a line's end is Enter; Cyrillic signs come as such."""
        for sign in text:
            if sign == "\n":
                self.key(Qt.Key.Key_Return)
            elif sign.isascii():
                QTest.keyClicks(self.focus, sign)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(self.focus, event)

    @property
    def fronts(self) -> tuple[str, ...]:
        """The names of the files that are shown as waiting."""
        return tuple(one.file.name for one in self.page.parts.model.shown)

    @property
    def in_hand(self) -> str:
        """The name of the file in hand."""
        waiting = self.page.hand.current
        return waiting.file.name if waiting is not None else ""

    @property
    def said(self) -> str:
        """What the screen says of the last key."""
        return self.page.parts.result.text()

    def waiting(self) -> tuple[Waiting, ...]:
        """What waits in the campaign."""
        return self.actions.queue().waiting

    def decisions(self) -> tuple[Assignment, ...]:
        """What was decided and written."""
        with self.desk.database.reading() as tx:
            return tuple(assignments.all(tx))

    def sheets(self) -> tuple[ProtocolCopy, ...]:
        """The sheets that were made."""
        with self.desk.database.reading() as tx:
            return copies.of_race(tx, hall.RACE)

    def precinct(self, number: str, commission: str = "north") -> PrecinctId:
        """A precinct of the hall by its number and town."""
        every = self.desk.directory().precincts.values()
        return next(one.id for one in every if (one.number, one.commission) == (number, commission))


def hash_of(name: str) -> int:
    """A seed of a name that is the same in every run."""
    return int.from_bytes(name.encode(), "big")


def sit_down(desk: Desk, tasks: Tasks, folder: Path, kept: Kept | None = None) -> Sorting:
    """Open the screen over a campaign."""
    keeping = kept or Kept()
    actions = IntakeActions(desk)
    page = IntakePage(
        Means(actions, IncidentActions(desk), tasks, deed_words),
        WatchKeeping(keeping.folder, keeping.keep, folder / "watched"),
    )
    page.resize(1174, 736)
    page.show()
    page.setFocus()
    page.refresh()
    made = Sorting(desk, tasks, actions, page, folder, keeping)
    made.settle()
    return made
