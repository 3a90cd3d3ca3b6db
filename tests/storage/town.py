"""An invented town for storage tests: one race, three precincts, a few sheets."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

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
)
from hq_desktop.domain.protocol import (
    CellState,
    CopyId,
    Feature,
    Grade,
    Page,
    ProtocolCopy,
    Side,
    Typing,
)
from hq_desktop.domain.text import Text
from hq_desktop.storage import commissions, precincts, races, signatories
from hq_desktop.storage.database import Database

CAMPAIGN = Campaign("Штаб «Көктем» 100 %", date(2026, 11, 22))
RACE = RaceCode("president")
CITY = CommissionCode("city")
NIGHT = datetime(2026, 11, 22, 23, 45, 1, 250_000, tzinfo=timezone(timedelta(hours=5)))
LINES = ("voters_on_list", "ballots_invalid", "contestant:A", "contestant:Ә")
SHA = "a" * 64


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    moment: datetime = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@dataclass(frozen=True)
class Town:
    """What was stored, as it came back."""

    race: Race
    city: Commission
    precincts: tuple[Precinct, ...]


def build(database: Database) -> Town:
    """Store the town."""
    with database.transaction("Айгүл", "town_built") as tx:
        district = Commission(CommissionCode("d1"), Text("Район", "Аудан"), CITY, "district")
        city = Commission(CITY, Text("Қала комиссиясы"), None, "city", Text("В комиссию"), "пл. 1")
        commissions.save_many(tx, (district, city))
        added = precincts.add_many(tx, [precinct(str(number)) for number in (311, 312, 313)])
        race = races.save(tx, the_race(*(one.id for one in added)))
        signatories.add(
            tx,
            Signatory(SignatoryId(0), "Сериков Е.", Text("кандидат"), born_on=date(1980, 2, 29)),
        )
    return Town(race, city, added)


def the_race(*ids: PrecinctId) -> Race:
    contestants = (
        Contestant(ContestantCode("Ә"), Text("Әлия", "Әлия")),
        Contestant(ContestantCode("A"), Text("Б", "Б"), withdrawn_at=NIGHT),
    )
    return Race(
        RACE, "president", "form-2026", Text("Округ"), contestants, precincts=frozenset(ids)
    )


def precinct(number: str) -> Precinct:
    return Precinct(
        PrecinctId(0),
        number,
        CITY,
        Text(f"Школа {number}", f"{number}-мектеп"),
        Text("ул. Абая, 1"),
        voters_on_list=2500,
    )


def plain_copy(precinct_id: PrecinctId, *votes: int, side: Side = Side.OURS) -> ProtocolCopy:
    """An imported copy: numbers in every line, nothing else known."""
    figures = votes or (2500, 10, 300, 400)
    return ProtocolCopy(
        CopyId(0),
        RACE,
        precinct_id,
        side,
        "итоги 100%.xlsx",
        Grade.E,
        dict(zip(LINES, figures, strict=True)),
        Typing.IMPORTED,
        operator="Айгүл",
    )


def full_copy(precinct_id: PrecinctId) -> ProtocolCopy:
    """A typed copy with everything filled in."""
    return ProtocolCopy(
        CopyId(0),
        RACE,
        precinct_id,
        Side.OURS,
        "наблюдатель 1",
        Grade.A,
        {"voters_on_list": 0, "ballots_invalid": CellState.DASH, "contestant:A": 12},
        Typing.TYPED_ONCE,
        is_source_stated=False,
        is_grade_stated=True,
        features={Feature.SEAL: True, Feature.CORRECTIONS: False},
        obtained_by="Дана",
        obtained_at=NIGHT,
        is_moment_stated=False,
        obtained_where="у стенда",
        obtained_how="фото",
        operator="Айгүл",
        pages=(Page(SHA, "лист.jpg", 90),),
    )


def sheets(built: Town) -> tuple[ProtocolCopy, ...]:
    """An imported and a typed sheet of the town."""
    return plain_copy(built.precincts[0].id), full_copy(built.precincts[1].id)
