from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    ContestantKind,
    Directory,
    Precinct,
    Race,
    RaceCode,
)
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.imports import ImportKind, ImportOutcome
from hq_desktop.domain.text import Text
from hq_desktop.paths import resource
from hq_desktop.storage import campaigns, commissions, journal, observers, races
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify

COMMISSIONS, PRECINCTS = ImportKind.COMMISSIONS, ImportKind.PRECINCTS
CONTESTANTS, OBSERVERS = ImportKind.CONTESTANTS, ImportKind.OBSERVERS
CODE = RaceCode("maslikhat_smd")
LIST: list[list[Any]] = [
    ["УИК", "Комиссия", "Адрес", "Число избирателей"],
    [1, "ТИК 1", "ул. Абая, 1", 1850],
    [2, "ТИК 1", "ул. Абая, 2", "2 104"],
    [1, "ТИК 2", None, None],
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource())


@pytest.fixture
def actions(database: Database, catalogue: Catalogue) -> ImportActions:
    """A new campaign with one race and nothing else."""
    with database.transaction("Айгүл", "race_added") as tx:
        races.save(tx, Race(CODE, "maslikhat_smd", "maslikhat-smd-2026"))
    return ImportActions(Desk(database, catalogue, "Айгүл"))


def table(folder: Path, rows: Sequence[Any], name: str = "список.xlsx") -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(folder / name)
    return folder / name


def counts(outcome: ImportOutcome) -> tuple[int, int, int, int]:
    assert outcome.problems == ()
    return outcome.accepted, outcome.rejected, outcome.created, outcome.updated


def directory(actions: ImportActions) -> Directory:
    with actions.desk.database.reading() as tx:
        return campaigns.directory(tx)


def race(actions: ImportActions) -> Race:
    found = directory(actions).race(CODE)
    assert found is not None
    return found


def listed(actions: ImportActions) -> list[Precinct]:
    return sorted(directory(actions).precincts.values(), key=lambda one: one.id)


def journal_length(actions: ImportActions) -> int:
    with actions.desk.database.reading() as tx:
        return len(journal.entries(tx))


def test_a_list_of_precincts_founds_the_campaign(actions: ImportActions, tmp_path: Path) -> None:
    assert counts(actions.run(PRECINCTS, table(tmp_path, LIST))) == (3, 0, 3, 0)
    assert [(one.number, one.commission, one.voters_on_list) for one in listed(actions)] == [
        ("1", "ТИК 1", 1850),
        ("2", "ТИК 1", 2104),
        ("1", "ТИК 2", None),
    ]
    made = directory(actions).commissions
    assert {code: one.name.ru for code, one in made.items()} == {
        "ТИК 1": "ТИК 1",
        "ТИК 2": "ТИК 2",
    }
    assert race(actions).precincts == {one.id for one in listed(actions)}
    assert verify(actions.desk.database).problems == ()


def test_the_same_list_changes_nothing(actions: ImportActions, tmp_path: Path) -> None:
    actions.run(PRECINCTS, table(tmp_path, LIST))
    before = journal_length(actions)
    assert counts(actions.run(PRECINCTS, table(tmp_path, LIST))) == (3, 0, 0, 0)
    assert journal_length(actions) == before


def test_a_changed_precinct_is_updated_and_what_is_not_stated_stays(
    actions: ImportActions, tmp_path: Path
) -> None:
    actions.run(PRECINCTS, table(tmp_path, LIST))
    rows = [
        ["УИК", "Комиссия", "Мекенжай", "Число избирателей"],
        [1, "тик 1", "Абай к-сі, 1", None],
    ]
    assert counts(actions.run(PRECINCTS, table(tmp_path, rows))) == (1, 0, 0, 1)
    first = listed(actions)[0]
    assert (first.address, first.voters_on_list) == (Text("ул. Абая, 1", "Абай к-сі, 1"), 1850)
    assert len(listed(actions)) == 3


def test_a_precinct_that_exists_is_brought_into_the_race(
    actions: ImportActions, tmp_path: Path
) -> None:
    actions.run(PRECINCTS, table(tmp_path, LIST))
    with actions.desk.database.transaction("Айгүл", "race_added") as tx:
        second = Race(RaceCode("2"), "maslikhat_smd", "maslikhat-smd-2026")
        races.save(tx, second)
    outcome = actions.run(PRECINCTS, table(tmp_path, LIST[:2]), race=RaceCode("2"))
    assert counts(outcome) == (1, 0, 0, 1)
    assert race(actions).precincts == {one.id for one in listed(actions)}


def test_a_faulty_precinct_refuses_the_whole_list(actions: ImportActions, tmp_path: Path) -> None:
    rows = [*LIST, [2, "ТИК 1", None, None], [4, "ТИК 1", None, -5], [5, None, None, None]]
    outcome = actions.run(PRECINCTS, table(tmp_path, rows))
    assert (outcome.accepted, outcome.rejected, outcome.created) == (3, 3, 0)
    assert [(one.cell, one.code) for one in outcome.problems] == [
        ("A5", "duplicate_row"),
        ("D6", "whole_number"),
        ("B7", "value_missing"),
    ]
    assert directory(actions).commissions == {}


def test_an_undone_list_leaves_nothing_behind(actions: ImportActions, tmp_path: Path) -> None:
    actions.run(PRECINCTS, table(tmp_path, LIST))
    actions.undo(actions.all()[0].id)
    assert listed(actions) == []
    assert directory(actions).commissions == {}
    assert race(actions).precincts == frozenset()
    assert verify(actions.desk.database).problems == ()


def test_a_list_that_figures_stand_on_is_not_undone(actions: ImportActions, tmp_path: Path) -> None:
    actions.run(PRECINCTS, table(tmp_path, LIST))
    number = actions.all()[0].id
    rows = [["УИК", "votes_against_all"], [2, 5]]
    actions.run(ImportKind.READINGS, table(tmp_path, rows))
    with pytest.raises(Refused):
        actions.undo(number)
    assert len(listed(actions)) == 3


def test_contestants_stand_in_the_order_of_their_list(
    actions: ImportActions, tmp_path: Path
) -> None:
    rows = [
        ["code", "name_ru", "name_kk", "kind"],
        ["K", "Қайратов", "Қайратов", None],
        ["L", "Ль", None, "партия"],
    ]
    assert counts(actions.run(CONTESTANTS, table(tmp_path, rows))) == (2, 0, 2, 0)
    assert [(one.code, one.kind) for one in race(actions).contestants] == [
        ("K", ContestantKind.CANDIDATE),
        ("L", ContestantKind.PARTY),
    ]
    assert counts(actions.run(CONTESTANTS, table(tmp_path, rows))) == (2, 0, 0, 0)


def test_absent_contestants_stay_and_new_ones_come_after_them(
    actions: ImportActions, tmp_path: Path
) -> None:
    actions.run(CONTESTANTS, table(tmp_path, [["code", "name_ru"], ["K", "А"], ["L", "Б"]]))
    rows = [["code", "name_ru"], ["M", "В"], ["l", "Бэ"]]
    assert counts(actions.run(CONTESTANTS, table(tmp_path, rows))) == (2, 0, 1, 1)
    assert [(one.code, one.name.ru) for one in race(actions).contestants] == [
        ("K", "А"),
        ("L", "Бэ"),
        ("M", "В"),
    ]


def test_a_full_list_in_another_order_is_the_order_of_the_ballot(
    actions: ImportActions, tmp_path: Path
) -> None:
    actions.run(CONTESTANTS, table(tmp_path, [["code", "name_ru"], ["K", "А"], ["L", "Б"]]))
    rows = [["code", "name_ru"], ["L", "Б"], ["K", "А"]]
    assert counts(actions.run(CONTESTANTS, table(tmp_path, rows))) == (2, 0, 0, 2)
    assert [one.code for one in race(actions).contestants] == ["L", "K"]


def test_a_line_is_no_contestant(actions: ImportActions, tmp_path: Path) -> None:
    rows = [["code", "name_ru"], ["votes_against_all", "Против всех"]]
    outcome = actions.run(CONTESTANTS, table(tmp_path, rows))
    assert [(one.cell, one.code) for one in outcome.problems] == [("A2", "code_taken")]
    assert race(actions).contestants == ()


def test_commissions_make_a_tree_in_any_order(actions: ImportActions, tmp_path: Path) -> None:
    rows = [
        ["code", "parent", "level", "name_ru", "heading_ru", "address"],
        ["ТИК 1", "город", "районная", "Районная комиссия 1", "В районную комиссию 1", "ул. 1"],
        ["город", None, "городская", "Городская комиссия", None, None],
    ]
    assert counts(actions.run(COMMISSIONS, table(tmp_path, rows))) == (2, 0, 2, 0)
    assert counts(actions.run(COMMISSIONS, table(tmp_path, rows))) == (2, 0, 0, 0)
    stored = directory(actions).commissions[CommissionCode("ТИК 1")]
    assert replace(stored, version=1) == Commission(
        CommissionCode("ТИК 1"),
        Text("Районная комиссия 1"),
        CommissionCode("город"),
        "district",
        Text("В районную комиссию 1"),
        "ул. 1",
    )


def test_a_loop_of_commissions_is_refused(actions: ImportActions, tmp_path: Path) -> None:
    with actions.desk.database.transaction("Айгүл", "commissions") as tx:
        commissions.save(tx, Commission(CommissionCode("а"), Text("А")))
    rows = [["code", "parent"], ["б", "а"], ["а", "б"]]
    outcome = actions.run(COMMISSIONS, table(tmp_path, rows))
    assert [one.code for one in outcome.problems] == ["commission_loop", "commission_loop"]
    assert set(directory(actions).commissions) == {"а"}


def test_observers_are_added_and_their_phones_changed(
    actions: ImportActions, tmp_path: Path
) -> None:
    actions.run(PRECINCTS, table(tmp_path, LIST))
    rows = [["УИК", "ФИО", "Телефон"], [2, "Дана С.", "+7 701"], [2, "Ерлан Т.", None]]
    assert counts(actions.run(OBSERVERS, table(tmp_path, rows))) == (2, 0, 2, 0)
    rows = [["УИК", "ФИО", "Телефон"], [2, "ДАНА С.", "+7 702"]]
    assert counts(actions.run(OBSERVERS, table(tmp_path, rows))) == (1, 0, 0, 1)
    with actions.desk.database.reading() as tx:
        people = observers.all(tx)
    precinct = listed(actions)[1]
    assert [(one.name, one.phone, one.precincts) for one in people] == [
        ("Дана С.", "+7 702", (precinct.id,)),
        ("Ерлан Т.", "", (precinct.id,)),
    ]


def test_layouts_that_serve_a_kind_are_offered_the_usual_one_first(actions: ImportActions) -> None:
    assert actions.layouts(PRECINCTS)[0].code == "canonical"
