"""An invented headquarters where protocols are typed, and the keys of a person who types them."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
    Race,
    TookPart,
)
from hq_desktop.domain.entry import Entry
from hq_desktop.domain.protocol import CopyId, ProtocolCopy
from hq_desktop.domain.text import Text
from hq_desktop.storage import campaigns, commissions, copies, entries, journal, precincts, races
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.ui.entry.page import EntryPage
from hq_desktop.ui.entry.stages import Stage
from hq_desktop.ui.tasks import Tasks

OPERATOR = "Operator 07"


@cache
def catalogue() -> Catalogue:
    """The law as data, read once for all tests."""
    return load(paths.resource())


NORTH, SOUTH = CommissionCode("north"), CommissionCode("south")
NAMES = ("Bidai", "Zhartas", "Koktobe", "Qonyrau", "Samal", "Terek", "Umit")

PAPER = (2187, 1573, 1557, 214, 186, 141, 487, 129, 133, 112, 145, 16, 2209, 636)
LINES = (
    "voters_on_list",
    "voters_received_ballots",
    "voters_participated",
    *(f"contestant:{name}" for name in NAMES),
    "votes_against_all",
    "ballots_invalid",
    "ballots_received_by_pec",
    "ballots_cancelled",
)


def headquarters(folder: Path, *, extra: tuple[Precinct, ...] = ()) -> str:
    """Found the campaign and return its address."""
    address = str(folder / "Штаб.hq")
    database = found(
        address,
        Campaign("Алматау", date(2026, 11, 22)),
        [RacePlan("seat", "president")],
        catalogue=catalogue(),
        operator="Keeper",
    )
    with database.transaction("Keeper", "places") as tx:
        commissions.save_many(
            tx,
            (
                Commission(NORTH, Text("ТИК Северного района", "Солтүстік ауданының АСК")),
                Commission(SOUTH, Text("ТИК Южного района", "Оңтүстік ауданының АСК")),
            ),
        )
        added = precincts.add_many(tx, (*_precincts(), *extra))
        race = campaigns.directory(tx).races[0]
        races.save(tx, _with_contestants(race, tuple(one.id for one in added)))
    database.close()
    return address


def _precincts() -> tuple[Precinct, ...]:
    usual = [
        Precinct(
            PrecinctId(0),
            str(number),
            NORTH,
            Text(f"школа № {number}", f"№ {number} мектеп"),
            Text("ул. Яблоневая, 27", "Алмалы көшесі, 27"),
            voters_on_list=2187,
        )
        for number in range(301, 321)
    ]
    lyceum = Text("лицей имени Әуезова", "Әуезов атындағы лицей")
    return (*usual, Precinct(PrecinctId(0), "310", SOUTH, lyceum))


def _with_contestants(race: Race, ids: tuple[PrecinctId, ...]) -> Race:
    return replace(
        race,
        contestants=tuple(Contestant(ContestantCode(name), Text(name)) for name in NAMES),
        took_part=TookPart.WITHOUT_INVALID,
        precincts=frozenset(ids),
    )


@dataclass
class Office:
    """One operator at one window, and the campaign behind it."""

    address: str
    database: Database
    tasks: Tasks
    actions: EntryActions
    page: EntryPage
    pressed: int = 0

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key that has no sign."""
        self.pressed += 1
        QTest.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        """Press one key for each sign; a line's end is Enter."""
        for sign in text:
            if sign == "\n":
                self.key(Qt.Key.Key_Return)
            elif sign.isascii():
                self.pressed += 1
                QTest.keyClicks(self.focus, sign)
            else:
                self.at(0, sign)

    def at(self, code: int, sign: str) -> None:
        """Press the key at a place of the keyboard that gives a sign in the layout of the day."""
        self.pressed += 1
        plain = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, plain, code, 0, 0, sign)
        QApplication.sendEvent(self.focus, event)

    def settle(self) -> None:
        """Let everything under way be done."""
        for _ in range(3):
            self.tasks.wait()
            QApplication.processEvents()

    def next_sheet(self) -> None:
        """Ask for the next sheet and wait until it is there."""
        self.key(Qt.Key.Key_F7)
        self.settle()

    def begin(self, precinct: str = "312", kind: str = "2") -> None:
        """Choose a precinct and a kind of copy."""
        self.type(f"{precinct}\n{kind}")
        assert self.page.stage is Stage.LINES

    def fill(self, numbers: tuple[int, ...] = PAPER) -> None:
        """Type the numbers of a paper, the last one with its Enter."""
        self.type("".join(f"{number}\n" for number in numbers))
        self.settle()

    @property
    def line(self) -> str:
        """The line in hand."""
        return self.page.parts.form.current

    def shown(self, line: str) -> str:
        """What a line's field shows."""
        return self.page.parts.form.row(line).field.text()

    def note(self, line: str) -> str:
        """What stands beside a line."""
        note = self.page.parts.form.row(line).note
        return f"{note.numbers} {note.words}".strip() if note else ""

    def copies(self) -> tuple[ProtocolCopy, ...]:
        """What is saved."""
        with self.database.reading() as tx:
            return copies.of_race(tx, campaigns.directory(tx).races[0].code)

    def entries(self, copy: CopyId) -> tuple[Entry, ...]:
        """The typings of a copy."""
        with self.database.reading() as tx:
            return entries.of_copy(tx, copy)

    def deeds(self) -> list[str]:
        """What the journal says was done since the campaign was made."""
        with self.database.reading() as tx:
            return [one.deed for one in journal.entries(tx)][3:]

    def facts(self) -> dict[str, str]:
        """The facts of the last deed in the journal."""
        with self.database.reading() as tx:
            return dict(journal.entries(tx)[-1].facts)

    def add_precinct(self, number: str) -> None:
        """Let the keeper add a precinct on the night."""
        with self.database.transaction("Keeper", "precinct_added") as tx:
            added = precincts.add(tx, Precinct(PrecinctId(0), number, NORTH))
            races.include(tx, campaigns.directory(tx).races[0].code, (added.id,))

    def precinct(self, number: str, commission: CommissionCode = NORTH) -> PrecinctId:
        """The id of a precinct."""
        with self.database.reading() as tx:
            known = campaigns.directory(tx).precincts.values()
        return next(one.id for one in known if (one.number, one.commission) == (number, commission))


def sit_down(address: str, operator: str = OPERATOR) -> Office:
    """Open a campaign and sit down before its entry screen."""
    database = open_campaign(address)
    tasks = Tasks()
    actions = EntryActions(Desk(database, catalogue(), operator))
    page = EntryPage(actions, tasks)
    page.resize(1174, 736)
    page.show()
    page.activateWindow()
    page.setFocus()
    office = Office(address, database, tasks, actions, page)
    office.settle()
    return office


def stand_up(office: Office) -> None:
    """Leave the window as a person does who closes it."""
    office.page.may_close()
    office.settle()
    office.page.close()
    office.page.deleteLater()
    QApplication.processEvents()
    office.database.close()
