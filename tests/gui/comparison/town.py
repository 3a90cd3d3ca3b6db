"""An invented town: ten precincts in two districts, eight copies, two impossible totals."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
    RaceCode,
    TookPart,
)
from hq_desktop.domain.form import Line
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import Cells, CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.text import Text
from hq_desktop.storage import announcements, campaigns, commissions, copies, precincts, races

NIGHT = datetime(2026, 11, 22, 18, tzinfo=UTC)
CITY, LAKE, RIVER = CommissionCode("city"), CommissionCode("lake"), CommissionCode("river")
OURS, OTHER = "contestant:k", "contestant:b"
OUR_VOTES = (120, 110, 100, 90, 80, 70, 60, 50)
"""What our copies of the first eight precincts state; 680 in all."""

ANNOUNCED = 500
MOVED = 20
"""Votes moved from ours to the other officially, in the first two precincts."""


def headquarters(folder: Path, *, is_empty: bool = False) -> Desk:
    """Found the campaign and return a desk in it."""
    catalogue = load(paths.resource())
    campaign = Campaign("Алматау", date(2026, 11, 22))
    database = found(
        str(folder / "town.hq"),
        campaign,
        [RacePlan("seat", "maslikhat_smd")],
        catalogue=catalogue,
        operator="Keeper",
    )
    with database.transaction("Keeper", "places") as tx:
        commissions.save_many(tx, _commissions())
        places = precincts.add_many(tx, [_precinct(number) for number in range(1, 11)])
        race = campaigns.directory(tx).races[0]
        races.save(
            tx,
            replace(
                race,
                district=Text("округ № 3", "№ 3 округ"),
                contestants=(
                    Contestant(ContestantCode("k"), Text("Конырауов С.", "Қоңырауов С.")),
                    Contestant(ContestantCode("b"), Text("Бидайбаев А.", "Бидайбаев А.")),
                ),
                ours=ContestantCode("k"),
                took_part=TookPart.WITHOUT_INVALID,
                precincts=frozenset(one.id for one in places),
            ),
        )
        if is_empty:
            return Desk(database, catalogue, "Оператор 02")
        copies.add_many(tx, [*_ours(places, race.code), *_official(places, race.code)])
    with database.transaction("Keeper", "totals") as tx:
        for commission, cells in (
            (CITY, {OURS: ANNOUNCED, OTHER: 900}),
            (LAKE, {OURS: 500, Line.AGAINST_ALL: 12}),
        ):
            announcements.add(
                tx,
                Announcement(
                    AnnouncementId(0),
                    race.code,
                    commission,
                    cells,
                    "сайт комиссии",
                    NIGHT + timedelta(hours=30),
                ),
            )
    return Desk(database, catalogue, "Оператор 02")


def _commissions() -> list[Commission]:
    return [
        Commission(CITY, Text("Территориальная избирательная комиссия города Алматау")),
        Commission(
            LAKE, Text("Территориальная избирательная комиссия Озёрного района"), parent=CITY
        ),
        Commission(
            RIVER, Text("Территориальная избирательная комиссия Речного района"), parent=CITY
        ),
    ]


def _precinct(number: int) -> Precinct:
    return Precinct(
        PrecinctId(0),
        str(number),
        LAKE if number <= 5 else RIVER,
        name=Text(f"школа № {100 + number}"),
        address=Text(f"ул. Ореховая, {number}"),
        voters_on_list=400,
    )


def _cells(ours: int, other: int) -> Cells:
    return {
        OURS: ours,
        OTHER: other,
        Line.AGAINST_ALL: 2,
        Line.INVALID: 3,
        Line.PARTICIPATED: ours + other + 2,
    }


def _ours(places: tuple[Precinct, ...], race: RaceCode) -> list[ProtocolCopy]:
    grades = (Grade.A, Grade.A, Grade.B, Grade.C)
    return [
        _copy(place, race, Side.OURS, _cells(votes, 90), grades[number % 4])
        for number, (place, votes) in enumerate(zip(places, OUR_VOTES, strict=False))
    ]


def _official(places: tuple[Precinct, ...], race: RaceCode) -> list[ProtocolCopy]:
    found_cells = []
    for number, votes in enumerate(OUR_VOTES[:6]):
        moved = MOVED if number < 2 else 0
        found_cells.append(_cells(votes - moved, 90 + moved))
    found_cells[5] = {**found_cells[5], Line.PARTICIPATED: 70 + 90 + 2 + 3}
    return [
        _copy(place, race, Side.OFFICIAL, cells, Grade.E)
        for place, cells in zip(places, found_cells, strict=False)
    ]


def _copy(place: Precinct, race: RaceCode, side: Side, cells: Cells, grade: Grade) -> ProtocolCopy:
    return ProtocolCopy(
        id=CopyId(0),
        race=race,
        precinct=place.id,
        side=side,
        source="наблюдатель" if side is Side.OURS else "сайт",
        grade=grade,
        cells=cells,
        typing=Typing.TYPED_ONCE if side is Side.OURS else Typing.IMPORTED,
        is_grade_stated=True,
        obtained_at=NIGHT,
    )
