"""A small campaign for the screens: two towns, one precinct number in both, invented people."""

from datetime import date
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
    Signatory,
    SignatoryId,
    TookPart,
)
from hq_desktop.domain.text import Text
from hq_desktop.storage import commissions, precincts, races, signatories

RACE = RaceCode("president")
CITY, NORTH, SOUTH = (CommissionCode(code) for code in ("city", "north", "south"))
OPERATOR = "Operator 07"

CONTESTANTS = tuple(
    Contestant(ContestantCode(code), Text(ru=ru, kk=kk))
    for code, ru, kk in (
        ("b", "Бидайбаев А.", "Бидайбаев А."),
        ("k", "Конырауов С.", "Қоңырауов С."),
        ("s", "Самалова Г.", "Самалова Г."),
    )
)


def build(address: Path | str, catalogue: Catalogue) -> Desk:
    """Make the campaign and return a place in it."""
    campaign = Campaign("Алматау", date(2026, 11, 22))
    plan = RacePlan(RACE, "president")
    database = found(str(address), campaign, [plan], catalogue=catalogue, operator="keeper")
    with database.transaction("keeper", "sample_places") as tx:
        commissions.save_many(tx, _commissions())
        added = precincts.add_many(tx, _precincts())
        race = races.get(tx, RACE)
        races.save(tx, _race(race, frozenset(one.id for one in added)))
        signatories.add(tx, _signatory())
    return Desk(database, catalogue, OPERATOR)


def _commissions() -> tuple[Commission, ...]:
    return (
        Commission(
            CITY,
            Text(ru="ТИК города Алматау", kk="Алматау қаласының АСК"),
            level="city",
            heading=Text(ru="В ТИК города Алматау", kk="Алматау қаласының АСК-на"),
        ),
        Commission(NORTH, Text(ru="ТИК Северного района", kk="Солтүстік АСК"), CITY, "district"),
        Commission(SOUTH, Text(ru="ТИК Южного района", kk="Оңтүстік АСК"), CITY, "district"),
    )


def _precincts() -> tuple[Precinct, ...]:
    rows = (
        ("312", NORTH, "школа № 917", "ул. Яблоневая, 27", 2187),
        ("313", NORTH, "гимназия № 915", "ул. Грушевая, 12", 1840),
        ("312", SOUTH, "лицей № 908", "ул. Ключевая, 5", 900),
        ("14", SOUTH, "ДК «Дорожник»", "ул. Вагонная, 3", None),
    )
    return tuple(
        Precinct(PrecinctId(0), number, commission, Text(ru=name), Text(ru=address), voters)
        for number, commission, name, address, voters in rows
    )


def _race(race: Race, members: frozenset[PrecinctId]) -> Race:
    return Race(
        race.code,
        race.profile,
        race.form,
        contestants=CONTESTANTS,
        ours=ContestantCode("k"),
        took_part=TookPart.WITHOUT_INVALID,
        took_part_official=TookPart.WITHOUT_INVALID,
        precincts=members,
        version=race.version,
    )


def _signatory() -> Signatory:
    return Signatory(SignatoryId(0), "Конырауов Сырым Болатович", Text(ru="кандидат"))
