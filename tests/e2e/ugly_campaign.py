"""A campaign for the ugly tables: their race, their precincts, and what was stored of a file."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
)
from hq_desktop.domain.official import latest
from hq_desktop.domain.protocol import Cells
from hq_desktop.domain.text import Text
from hq_desktop.paths import resource
from hq_desktop.storage import announcements, campaigns, commissions, copies, precincts, races
from tests.samples.ugly_tables import NAMES, PRECINCTS


def campaign(folder: Path) -> ImportActions:
    """Make the campaign that the tables speak about."""
    catalogue = load(resource())
    plans = [RacePlan("president", "president")]
    database = found(
        str(folder),
        Campaign("Штаб", date(2026, 11, 22)),
        plans,
        catalogue=catalogue,
        operator="Айгүл",
    )
    with database.transaction("Айгүл", "race_changed") as tx:
        city = Commission(CommissionCode("city"), Text("Городская комиссия", "Қалалық комиссия"))
        districts = [
            Commission(CommissionCode(code), Text(f"{code} комиссия"), city.code)
            for code in PRECINCTS
        ]
        commissions.save_many(tx, (city, *districts))
        added = precincts.add_many(
            tx,
            [
                Precinct(PrecinctId(0), str(number), CommissionCode(code))
                for code, numbers in PRECINCTS.items()
                for number in numbers
            ],
        )
        race = campaigns.directory(tx).races[0]
        races.include(tx, race.code, [one.id for one in added])
        (race,) = campaigns.directory(tx).races
        contestants = tuple(
            Contestant(ContestantCode(code), Text(full, full)) for code, (full, _) in NAMES.items()
        )
        from dataclasses import replace

        races.save(tx, replace(race, contestants=contestants))
    return ImportActions(Desk(database, catalogue, "Айгүл"))


def figures_of(actions: ImportActions) -> Mapping[str, Cells]:
    """Return the official figures that stand: by precinct number, and by commission."""
    with actions.desk.database.reading() as tx:
        directory = campaigns.directory(tx)
        (race,) = directory.races
        stored = copies.of_race(tx, race.code, current_only=True)
        announced = latest(announcements.of_race(tx, race.code))
    found = {directory.precincts[one.precinct].number: one.cells for one in stored}
    return {**found, **{str(one.commission): one.cells for one in announced}}
