"""The two towns of the invented exports as a campaign: precincts, one race, the observers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.intake import IntakeActions
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
    Race,
)
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.text import Text
from hq_desktop.storage import commissions, observers, precincts, races
from hq_desktop.storage.database import Database
from tests.samples.chats.truth import TOWNS, Place, Truth
from tests.storage.town import RACE

CATALOGUE = load(paths.resource())


@dataclass(frozen=True)
class Towns:
    """The campaign's precincts by their town and number."""

    places: Mapping[Place, PrecinctId]


def found(database: Database) -> Towns:
    """Store the towns with their precincts in one race."""
    with database.transaction("Айгүл", "races_founded") as tx:
        towns = [
            Commission(CommissionCode(code), Text(f"Комиссия города {name}"))
            for code, (name, _) in TOWNS.items()
        ]
        commissions.save_many(tx, towns)
        named = [(code, str(n)) for code, (_, numbers) in TOWNS.items() for n in numbers]
        added = precincts.add_many(
            tx, [Precinct(PrecinctId(0), n, CommissionCode(code)) for code, n in named]
        )
        contestant = Contestant(ContestantCode("a"), Text("А"))
        everywhere = frozenset(one.id for one in added)
        race = Race(RACE, "president", "president-2026", contestants=(contestant,))
        races.save(tx, replace(race, precincts=everywhere))
    return Towns(dict(zip(named, (one.id for one in added), strict=True)))


def register(database: Database, towns: Towns, truth: Truth) -> None:
    """Write the observers of an export into the register of people."""
    people = [
        Observer(ObserverId(0), "", name, precincts=tuple(towns.places[one] for one in places))
        for name, places in truth.senders.items()
    ]
    with database.transaction("Айгүл", "people_saved") as tx:
        observers.add_many(tx, people)


def intake(database: Database, operator: str = "Айгүл") -> IntakeActions:
    """Return the intake of a campaign for one person."""
    return IntakeActions(Desk(database, CATALOGUE, operator))


def right_proposals(actions: IntakeActions, towns: Towns, truth: Truth) -> tuple[int, int, int]:
    """Return how many waiting things have a true precinct, a first proposal, and the right one."""
    true: dict[str, Place] = {}
    for delivery in actions.deliveries():
        for file in delivery.files:
            for told in _truths(truth, file.name):
                if told is not None and file.sha256:
                    true.setdefault(file.sha256, told)
    waiting = [one for one in actions.queue().waiting if one.front in true]
    proposed = [one for one in waiting if one.proposals]
    right = [one for one in proposed if one.proposals[0].precinct == towns.places[true[one.front]]]
    return len(waiting), len(proposed), len(right)


def _truths(truth: Truth, name: str) -> Sequence[Place | None]:
    found = (one for path, one in truth.files.items() if path.rpartition("/")[2] == name)
    return tuple(one.place for one in found)
