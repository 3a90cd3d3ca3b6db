"""The directory of commissions and courts: written, taken out, put into a table and read again."""

from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop.actions.bodies import BodyActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import (
    COURT,
    Commission,
    CommissionCode,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.errors import AlreadyExists, ChangedElsewhere, NotFound, Refused
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.text import Text
from hq_desktop.exchange.tables import read
from hq_desktop.paths import resource
from hq_desktop.storage import commissions, precincts, races
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify

CEC, CITY, NORTH, SMAS = (CommissionCode(one) for one in ("cec", "city", "north", "smas"))
BODIES = (
    Commission(CEC, Text("ЦИК", "ОСК"), level="central", address="г. Астана"),
    Commission(
        CITY, Text("ТИК города"), CEC, "city", Text("В ТИК города", "Қалалық АСК-ге"), "ул. 1"
    ),
    Commission(NORTH, Text("ТИК района", "Ауданның АСК"), CITY, "district"),
    Commission(SMAS, Text("=СМАС", "МАӘС"), CITY, COURT, address="ул. Судебная, 2"),
)
RACE = Race(RaceCode("president"), "president", "president-2026")


@pytest.fixture
def actions(database: Database) -> BodyActions:
    """A campaign with four bodies and one precinct in the district."""
    with database.transaction("Айгүл", "prepared") as tx:
        commissions.save_many(tx, BODIES)
        (added,) = precincts.add_many(tx, [Precinct(PrecinctId(0), "312", NORTH)])
        races.save(tx, replace(RACE, precincts=frozenset({added.id})))
    return BodyActions(Desk(database, load(resource()), "Айгүл"))


def known(actions: BodyActions) -> dict[CommissionCode, Commission]:
    directory = actions.desk.directory().commissions
    return {code: replace(one, version=1) for code, one in directory.items()}


def test_a_commission_that_nothing_refers_to_is_taken_out(actions: BodyActions) -> None:
    spare = actions.add(Commission(CommissionCode("spare"), Text("Лишняя"), CITY, "district"))
    actions.remove(spare.code)
    actions.remove(SMAS)
    assert set(known(actions)) == {CEC, CITY, NORTH}
    assert verify(actions.desk.database).problems == ()
    with pytest.raises(NotFound):
        actions.remove(SMAS)


@pytest.mark.parametrize(
    ("code", "reason"),
    [(CITY, "commission_has_commission"), (NORTH, "commission_has_precinct")],
)
def test_what_something_stands_under_stays(
    actions: BodyActions, code: CommissionCode, reason: str
) -> None:
    with pytest.raises(Refused) as fault:
        actions.remove(code)
    assert fault.value.facts["reason"] == reason
    assert known(actions) == {one.code: one for one in BODIES}


@pytest.mark.parametrize(
    ("code", "changes", "reason"),
    [
        (CITY, {"parent": NORTH}, "parent_below"),
        (CITY, {"parent": CITY}, "parent_below"),
        (NORTH, {"parent": SMAS}, "parent_court"),
        (CITY, {"level": COURT}, "commission_has_commission"),
    ],
)
def test_a_tree_stays_a_tree(
    actions: BodyActions, code: CommissionCode, changes: dict[str, str], reason: str
) -> None:
    one = actions.desk.directory().commissions[code]
    with pytest.raises(Refused) as fault:
        actions.save(replace(one, **changes))  # type: ignore[arg-type] # its fields
    assert fault.value.facts["reason"] == reason
    assert known(actions) == {one.code: one for one in BODIES}


def test_an_unknown_parent_and_a_taken_code_are_refused(actions: BodyActions) -> None:
    fresh = Commission(CommissionCode("new"), Text("Новая"), CommissionCode("nowhere"))
    with pytest.raises(NotFound):
        actions.add(fresh)
    with pytest.raises(AlreadyExists):
        actions.add(replace(fresh, code=CITY, parent=None))


def test_a_change_over_somebody_elses_is_refused(actions: BodyActions) -> None:
    one = actions.desk.directory().commissions[NORTH]
    actions.save(replace(one, address="ул. Новая, 1"))
    with pytest.raises(ChangedElsewhere):
        actions.save(replace(one, address="ул. Старая, 1"))
    assert known(actions)[NORTH].address == "ул. Новая, 1"


def test_the_table_of_the_directory_comes_in_again_as_it_went_out(
    actions: BodyActions, tmp_path: Path
) -> None:
    table = tmp_path / "комиссии.xlsx"
    assert actions.export(table) == len(BODIES)
    imports = ImportActions(actions.desk)
    same = imports.run(ImportKind.COMMISSIONS, table)
    assert (same.problems, same.created, same.updated) == ((), 0, 0)
    with actions.desk.database.transaction("Айгүл", "emptied") as tx:
        races.save(tx, replace(races.all(tx)[0], precincts=frozenset()))
        precincts.remove_many(tx, precincts.all(tx))
        for one in commissions.all(tx):
            commissions.remove(tx, one)
    again = imports.run(ImportKind.COMMISSIONS, table)
    assert (again.problems, again.created) == ((), len(BODIES))
    assert known(actions) == {one.code: one for one in BODIES}
    imports.undo(imports.all()[0].id)
    assert known(actions) == {}


def test_the_table_is_headed_in_both_languages_and_says_levels_in_words(
    actions: BodyActions, tmp_path: Path
) -> None:
    actions.export(tmp_path / "bodies.xlsx")
    (sheet,) = read(tmp_path / "bodies.xlsx").sheets
    head, *rows = (list(row) for row in sheet.rows)
    assert all(" / " in str(one) for one in head)
    assert [row[0] for row in rows] == [CEC, CITY, NORTH, SMAS]
    assert [row[2] for row in rows] == ["центральная", "городская", "районная", "суд"]


def test_a_list_with_one_bad_parent_changes_nothing(actions: BodyActions, tmp_path: Path) -> None:
    table = tmp_path / "bodies.csv"
    table.write_text(
        "код;вышестоящая комиссия;уровень;адрес\n"
        "north;Город;районная;ул. Другая, 5\n"
        "new;нет такой;районная;\n",
        encoding="utf-8",
    )
    outcome = ImportActions(actions.desk).run(ImportKind.COMMISSIONS, table)
    assert [(one.cell, one.value) for one in outcome.problems] == [
        ("B2", "Город"),
        ("B3", "нет такой"),
    ]
    assert known(actions) == {one.code: one for one in BODIES}


def test_the_chain_above_a_precinct_names_bodies_and_courts(actions: BodyActions) -> None:
    directory = actions.desk.directory()
    (place,) = directory.precincts.values()
    found = actions.above_precinct(place, directory.races[0])
    assert [one.commission.code if one.commission else None for one in found.links] == [
        None, NORTH, CITY, CEC,
    ]  # fmt: skip
    assert [one.code for one in found.courts] == [SMAS]
    assert found.supreme is None
    actions.remove(SMAS)
    assert actions.above_precinct(place, directory.races[0]).courts == ()
