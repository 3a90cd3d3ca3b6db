"""A campaign for the ugly tables: their race, their precincts, and what was stored of a file."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import Catalogue, load
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
from hq_desktop.storage.database import open_campaign
from tests.samples.ugly_tables import NAMES, PRECINCTS


def founded(folder: Path) -> Path:
    """Make the campaign that the tables speak about, and close it."""
    database = found(
        str(folder),
        Campaign("Штаб", date(2026, 11, 22)),
        [RacePlan("president", "president")],
        catalogue=_catalogue(),
        operator="Айгүл",
    )
    with database.transaction("Айгүл", "race_changed") as tx:
        city = Commission(CommissionCode("city"), Text("Городская комиссия", "Қалалық комиссия"))
        districts = [
            Commission(CommissionCode(code), Text(f"{code} комиссия"), city.code)
            for code in PRECINCTS
        ]
        commissions.save_many(tx, (city, *districts))
        places = [
            Precinct(PrecinctId(0), str(number), CommissionCode(code))
            for code, numbers in PRECINCTS.items()
            for number in numbers
        ]
        (race,) = campaigns.directory(tx).races
        races.include(tx, race.code, [one.id for one in precincts.add_many(tx, places)])
        (race,) = campaigns.directory(tx).races
        contestants = tuple(
            Contestant(ContestantCode(code), Text(full, full)) for code, (full, _) in NAMES.items()
        )
        races.save(tx, replace(race, contestants=contestants))
    database.close()
    return folder


def opened(folder: Path) -> ImportActions:
    """Open a campaign that was made here."""
    return ImportActions(Desk(open_campaign(str(folder)), _catalogue(), "Айгүл"))


@cache
def _catalogue() -> Catalogue:
    return load(resource())


def figures_of(actions: ImportActions) -> Mapping[str, Cells]:
    """Return the official figures that stand: by precinct number, and by commission."""
    with actions.desk.database.reading() as tx:
        directory = campaigns.directory(tx)
        (race,) = directory.races
        stored = copies.of_race(tx, race.code, current_only=True)
        announced = latest(announcements.of_race(tx, race.code))
    found = {directory.precincts[one.precinct].number: one.cells for one in stored}
    return {**found, **{str(one.commission): one.cells for one in announced}}
