"""Importing people: rows become people, a second import changes only what differs."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.imports import ImportKind, ImportOutcome
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.paths import resource
from hq_desktop.storage import incidents, observers
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.town import Town

PEOPLE = ImportKind.OBSERVERS
HEADS = ["УИК", "ФИО", "Телефон"]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource())


@pytest.fixture
def actions(database: Database, built: Town, catalogue: Catalogue) -> ImportActions:
    """The town with its precincts 311, 312 and 313."""
    return ImportActions(Desk(database, catalogue, "Айгүл"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def run(actions: ImportActions, folder: Path, rows: Sequence[Any]) -> ImportOutcome:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(folder / "люди.xlsx")
    return actions.run(PEOPLE, folder / "люди.xlsx")


def counts(outcome: ImportOutcome) -> tuple[int, int, int]:
    assert outcome.problems == ()
    return outcome.accepted, outcome.created, outcome.updated


def people(actions: ImportActions) -> list[Observer]:
    with actions.desk.database.reading() as tx:
        return list(observers.all(tx))


def numbers(actions: ImportActions, one: Observer) -> list[str]:
    known = actions.desk.directory().precincts
    return [known[precinct].number for precinct in one.precincts]


def test_several_rows_of_one_person_are_one_person(actions: ImportActions, folder: Path) -> None:
    rows = [
        HEADS,
        ["311, 312", "Дана С.", "8 701 000 00 01"],
        [313, "ДАНА С.", "+7 701 000 00 01"],
        [313, "Дана С.", "+7 701 000 00 02"],
    ]
    assert counts(run(actions, folder, rows)) == (3, 2, 0)
    first, second = people(actions)
    assert numbers(actions, first) == ["311", "312", "313"]
    assert numbers(actions, second) == ["313"]
    assert counts(run(actions, folder, rows)) == (3, 0, 0)
    assert verify(actions.desk.database).problems == ()


def test_a_credential_is_stored_and_what_is_not_stated_stays(
    actions: ImportActions, folder: Path
) -> None:
    heads = ["УИК", "Код", "ФИО", "Роль", "Организация", "Печать", "Действует до", "Примечание"]
    rows = [heads, [311, "Н-7", "Дана", "наблюдатель", "ОО «Пример»", "да", "22.11.2026", "ночь"]]
    assert counts(run(actions, folder, rows)) == (1, 1, 0)
    assert counts(run(actions, folder, [heads[:6], [312, "н-7", "Дана С.", "", "", "нет"]])) == (
        (1, 0, 1)
    )
    (one,) = people(actions)
    assert (one.code, one.name, one.note) == ("Н-7", "Дана С.", "ночь")
    assert one.role is ObserverRole.ORGANISATION_OBSERVER
    assert (one.credential.has_seal, one.credential.valid_until) == (False, date(2026, 11, 22))
    assert numbers(actions, one) == ["311", "312"]


def test_a_code_given_later_belongs_to_the_person_known_by_phone(
    actions: ImportActions, folder: Path
) -> None:
    run(actions, folder, [HEADS, [311, "Дана", "87010000001"], [311, "Ерлан", None]])
    rows = [["Код", *HEADS], ["Н-1", 311, "Дана", "+77010000001"], ["Н-2", 311, "Ерлан", None]]
    assert counts(run(actions, folder, rows)) == (2, 0, 2)
    assert [one.code for one in people(actions)] == ["Н-1", "Н-2"]
    namesake = [["Код", *HEADS], ["Н-3", 311, "Ерлан", None]]
    assert counts(run(actions, folder, namesake)) == (1, 1, 0)


def test_codes_of_the_program_and_of_the_list_never_meet(
    actions: ImportActions, folder: Path
) -> None:
    rows = [["Код", *HEADS], [None, 311, "Дана", None], ["1", 312, "Ерлан", None]]
    assert counts(run(actions, folder, rows)) == (2, 2, 0)
    assert [one.code for one in people(actions)] == ["1-1", "1"]


def test_two_namesakes_at_one_precinct_stay_two(actions: ImportActions, folder: Path) -> None:
    run(actions, folder, [HEADS, [311, "Дана", "+7 701 000 00 01"]])
    both = [HEADS, [311, "Дана", "+7 701 000 00 02"], [311, "Дана", "+7 701 000 00 01"]]
    assert counts(run(actions, folder, both)) == (2, 1, 0)
    assert [one.phone[-1] for one in people(actions)] == ["1", "2"]
    assert counts(run(actions, folder, both)) == (2, 0, 0)


def test_a_bad_row_stores_nobody(actions: ImportActions, folder: Path) -> None:
    outcome = run(actions, folder, [HEADS, [311, "Дана", None], ["311, 999", "Ерлан", None]])
    assert [(one.cell, one.code) for one in outcome.problems] == [
        ("A3", "precinct_of_list_unknown")
    ]
    assert people(actions) == []


def test_an_import_of_people_is_taken_back(actions: ImportActions, folder: Path) -> None:
    run(actions, folder, [HEADS, *([311, f"Имя {number}", None] for number in range(12))])
    actions.undo(actions.all()[0].id)
    assert people(actions) == []
    assert verify(actions.desk.database).problems == ()


def test_people_whom_somebody_changed_are_not_taken_back(
    actions: ImportActions, folder: Path
) -> None:
    run(actions, folder, [HEADS, [311, "Дана", None]])
    number = actions.all()[0].id
    run(actions, folder, [HEADS, [311, "Дана", "+7 701"]])
    with pytest.raises(Refused) as caught:
        actions.undo(number)
    assert caught.value.facts["reason"] == "person_changed"
    with pytest.raises(Refused) as caught:
        actions.undo(actions.all()[0].id)
    assert caught.value.facts["reason"] == "records_changed"


def test_who_reported_an_incident_is_not_taken_back(
    actions: ImportActions, built: Town, folder: Path
) -> None:
    run(actions, folder, [HEADS, [311, "Дана", None]])
    (one,) = people(actions)
    with actions.desk.database.transaction("Айгүл", "incident_recorded") as tx:
        told = Incident(
            IncidentId(0), "copy_refused", built.precincts[0].id, None, "", reported_by=one.id
        )
        incidents.add(tx, told)
    with pytest.raises(Refused) as caught:
        actions.undo(actions.all()[0].id)
    assert caught.value.facts["reason"] == "person_reported_incident"


def test_precincts_where_somebody_stands_are_not_taken_back(
    actions: ImportActions, folder: Path
) -> None:
    table = folder / "участки.csv"
    table.write_text("УИК;Комиссия\n901;city\n", "utf-8")
    actions.run(ImportKind.PRECINCTS, table)
    number = actions.all()[0].id
    run(actions, folder, [HEADS, [901, "Дана", None]])
    with pytest.raises(Refused) as caught:
        actions.undo(number)
    assert caught.value.facts["reason"] == "precinct_has_person"
