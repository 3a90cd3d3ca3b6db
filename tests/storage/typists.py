"""People who type the same sheets: who does what, in a line or two of a test."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.double_entry import SecondSaved
from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.settling import Dispute, SettlingActions
from hq_desktop.actions.sheet_states import SheetStateActions
from hq_desktop.actions.sheet_turns import SheetTurns
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.protocol import (
    Cells,
    CopyId,
    Feature,
    Features,
    Grade,
    Page,
    ProtocolCopy,
    Side,
)
from hq_desktop.storage import copies
from hq_desktop.storage.database import Database
from tests.storage.town import RACE, SHA

CATALOGUE = load(paths.resource())
CERTIFIED: Features = {
    Feature.PICTURE: True,
    Feature.CHAIR_SIGNATURE: True,
    Feature.SECRETARY_SIGNATURE: True,
    Feature.SEAL: True,
}


@dataclass(frozen=True)
class Person:
    """One person with everything that can be done with entries."""

    name: str
    entry: EntryActions
    double: SheetTurns
    settling: SettlingActions
    states: SheetStateActions

    def types_first(self, copy: CopyId, cells: Cells, features: Features = CERTIFIED) -> None:
        """Type a sheet that came in as a picture."""
        draft = self.entry.open_sheet(copy)
        self.entry.save(replace(draft, cells=dict(cells), features=dict(features)))

    def types_second(
        self,
        copy: CopyId,
        cells: Cells,
        features: Features = CERTIFIED,
        words: Mapping[str, int | None] | None = None,
    ) -> SecondSaved:
        """Type a sheet blind."""
        draft = self.double.second_draft(copy)
        full = replace(draft, cells=dict(cells), features=dict(features), words=words or {})
        return self.double.save_second(full)

    def dispute(self, line: str) -> Dispute:
        """Return the open line of this code."""
        (found,) = [one for one in self.settling.disputes(RACE) if one.line == line]
        return found


def person(database: Database, name: str) -> Person:
    """Sit somebody down."""
    desk = Desk(database, CATALOGUE, name)
    return Person(
        name,
        EntryActions(desk),
        SheetTurns(desk),
        SettlingActions(desk),
        SheetStateActions(desk),
    )


def photographed(database: Database, precinct: PrecinctId, number: int = 0) -> CopyId:
    """Store a sheet that came in as a picture and that nobody typed."""
    copy = ProtocolCopy(
        CopyId(0),
        RACE,
        precinct,
        Side.OURS,
        f"наблюдатель {number}",
        Grade.E,
        {},
        None,
        pages=(Page(SHA, f"{number}.jpg"),),
    )
    with database.transaction("Айгүл", "sheet_came_in") as tx:
        return copies.add(tx, copy).id


def blank_draft(draft: Draft) -> bool:
    """Say whether a draft tells nothing of what anybody typed."""
    return not draft.cells and not draft.features and not draft.words and not draft.strips
