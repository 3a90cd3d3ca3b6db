"""Lists of people as offices write them: who stands where, with which paper."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.observer import CredentialKind, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.exchange.grids import find
from hq_desktop.exchange.meanings import meanings
from hq_desktop.exchange.parsed import Parsed
from hq_desktop.exchange.people_lists import ObserverFacts, read_observers
from hq_desktop.exchange.tables import read
from tests.unit.exchange.making import CANONICAL, COMMISSIONS, PRECINCTS, places, workbook

Rows = Sequence[Any]
PARTY, ORGANISATION = ObserverRole.PARTY_OBSERVER, ObserverRole.ORGANISATION_OBSERVER


def observers(
    folder: Path, *sheets: Rows, people: Sequence[Observer] = ()
) -> Parsed[ObserverFacts]:
    meant = meanings(ImportKind.OBSERVERS, CANONICAL, None, None)
    seen = find(read(workbook(folder, *sheets)), meant, CANONICAL)
    assert seen.problems == ()
    return read_observers(seen.grids, CANONICAL, PRECINCTS, COMMISSIONS, people)


def only(parsed: Parsed[ObserverFacts]) -> ObserverFacts:
    assert parsed.problems == ()
    (row,) = parsed.records
    return row


def test_observers_stand_at_their_precincts(tmp_path: Path) -> None:
    rows = [["УИК", "ФИО", "Телефон"], [312, "Дана С.", 77010000000], ["юг/313", "Ерлан Т.", None]]
    assert [(one.precincts, one.name, one.phone) for one in observers(tmp_path, rows).records] == [
        ((2,), "Дана С.", "77010000000"),
        ((4,), "Ерлан Т.", None),
    ]


def test_an_observer_without_a_name_or_twice_is_refused(tmp_path: Path) -> None:
    rows = [["УИК", "ФИО"], [312, None], [312, "Дана"], [312, "ДАНА"]]
    assert places(observers(tmp_path, rows).problems) == [
        ("B2", "", "value_missing"),
        ("A4", "312", "duplicate_row"),
    ]


@pytest.mark.parametrize(
    "cell",
    [
        "311, 312, 45",
        "311;312;045",
        "311 312 45",
        "УИК 311\nУИК № 312\n45.0",
        "УИК №№ 311, 312 и 45",
        "север/311, юг/045; 312",
    ],
)
def test_several_precincts_stand_in_one_cell(tmp_path: Path, cell: str) -> None:
    row = only(observers(tmp_path, [["УИК", "ФИО"], [cell, "Дана"]]))
    assert sorted(row.precincts) == [1, 2, 5]


def test_the_town_says_which_of_two_precincts_is_meant(tmp_path: Path) -> None:
    rows = [["УИК", "ТИК", "ФИО"], ["313, 045", "Южная комиссия", "Дана"], ["313", None, "Ерлан"]]
    parsed = observers(tmp_path, rows)
    assert [one.precincts for one in parsed.records] == [(4, 5)]
    assert places(parsed.problems) == [("A3", "313", "precinct_ambiguous")]


@pytest.mark.parametrize(
    ("cell", "code", "number"),
    [
        ("311, 999", "precinct_of_list_unknown", "999"),
        ("311 999 312", "precinct_of_list_unknown", "999"),
        ("311; 313", "precinct_of_list_ambiguous", "313"),
    ],
)
def test_the_number_that_is_wrong_among_several_is_named(
    tmp_path: Path, cell: str, code: str, number: str
) -> None:
    (problem,) = observers(tmp_path, [["УИК", "ФИО"], [cell, "Дана"]]).problems
    assert (problem.cell, problem.value, problem.code) == ("A2", cell, code)
    assert dict(problem.facts)["number"] == number


def test_a_single_wrong_number_is_told_as_in_every_other_table(tmp_path: Path) -> None:
    rows = [["УИК", "ФИО"], ["УИК № 999", "Дана"], [None, "Ерлан"], [311.5, "Сауле"]]
    assert places(observers(tmp_path, rows).problems) == [
        ("A2", "УИК № 999", "precinct_unknown"),
        ("A3", "", "value_missing"),
        ("A4", "311.5", "precinct_unknown"),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("УИК", "ФИО", "Роль", "Организация", "№ удостоверения", "Печать", "Дата выдачи"),
        ("Учаске", "Аты-жөні", "Рөлі", "Ұйым", "Куәлік нөмірі", "Мөрі", "Берілген күні"),
        ("precinct", "name", "role", "organisation", "credential", "seal", "issued_on"),
    ],
)
def test_a_credential_is_read_under_the_headings_of_three_languages(
    tmp_path: Path, heads: Rows
) -> None:
    row = [312, "Дана", "доверенное лицо", "Партия А", "17/3", "да", "20.11.2026"]
    told = only(observers(tmp_path, [heads, row]))
    assert (told.role, told.organisation, told.credential) == (
        ObserverRole.PROXY,
        "Партия А",
        "17/3",
    )
    assert (told.has_seal, told.issued_on) == (True, date(2026, 11, 20))


def test_the_rest_of_a_row_is_read(tmp_path: Path) -> None:
    heads = ["УИК", "ФИО", "Код", "Телеграм", "Действует до", "Вид документа", "Примечание"]
    row = [312, "Дана", "Н-7", "@dana", date(2026, 11, 22), "Направление", "до 22:00"]
    told = only(observers(tmp_path, [heads, row]))
    assert (told.code, told.messenger, told.note) == ("Н-7", "@dana", "до 22:00")
    assert (told.valid_until, told.credential_kind) == (
        date(2026, 11, 22),
        CredentialKind.REFERRAL,
    )


@pytest.mark.parametrize(
    ("cell", "seal"),
    [
        *(("да", True), ("Бар", True), (True, True), ("+", True), (1, True)),
        *(("нет", False), ("ЖОҚ", False), (False, False), (None, None), ("–", None)),
    ],
)
def test_a_seal_is_there_or_not_or_nobody_looked(
    tmp_path: Path, cell: object, seal: bool | None
) -> None:
    row = only(observers(tmp_path, [["УИК", "ФИО", "Печать"], [312, "Дана", cell]]))
    assert row.has_seal is seal


@pytest.mark.parametrize(
    ("word", "sender", "role"),
    [
        ("Наблюдатель", "Партия «Пример»", PARTY),
        ("байқаушы", "«Мысал» партиясы", PARTY),
        ("наблюдатель", "ОО «Пример»", ORGANISATION),
        ("наблюдатель", None, None),
        ("Наблюдатель от партии", None, PARTY),
        ("organisation_observer", None, ORGANISATION),
        ("Кандидат", None, ObserverRole.CANDIDATE),
        (None, "Партия «Пример»", None),
    ],
)
def test_a_plain_observer_is_told_by_the_sender(
    tmp_path: Path, word: str | None, sender: str | None, role: ObserverRole | None
) -> None:
    rows = [["УИК", "ФИО", "Роль", "Организация"], [312, "Дана", word, sender]]
    assert only(observers(tmp_path, rows)).role is role


def test_what_is_no_role_no_answer_and_no_day_is_named(tmp_path: Path) -> None:
    heads = ["УИК", "ФИО", "Роль", "Печать", "Дата выдачи", "Действует до"]
    rows = [heads, [312, "Дана", "повар", "синяя", "вчера", 46000]]
    assert places(observers(tmp_path, rows).problems) == [
        ("C2", "повар", "kind_unknown"),
        ("D2", "синяя", "yes_or_no"),
        ("E2", "вчера", "day_of_paper"),
        ("F2", "46000", "day_of_paper"),
    ]


def test_a_role_that_is_unknown_is_answered_with_words_that_may_be_written(tmp_path: Path) -> None:
    heads = ["УИК", "ФИО", "Роль", "Документ"]
    parsed = observers(tmp_path, [heads, [312, "Дана", "повар", "паспорт"]])
    role, paper = (dict(one.facts)["names"] for one in parsed.problems)
    assert role.startswith("наблюдатель партии / партиялық бақылаушы; ")
    assert "удостоверение доверенного лица / сенім білдірілген адамның куәлігі" in paper
    assert "_" not in role + paper
    for word in (role + "; " + paper).replace(" / ", "; ").split("; "):
        known = (
            [heads, [312, "Дана", word, None]]
            if word in role
            else [heads, [312, "Дана", None, word]]
        )
        assert observers(tmp_path, known).problems == ()


def test_two_rows_of_one_person_must_not_contradict_each_other(tmp_path: Path) -> None:
    first = [["Код", "УИК", "ФИО", "Телефон"], ["Н-7", 311, "Дана", "8 701 000 00 01"]]
    second = [
        ["УИК", "Код", "ФИО", "Телефон"],
        [312, "н-7", "ДАНА", "+7 701 000 00 01"],
        [45, "Н-7", "Ерлан", None],
    ]
    parsed = observers(tmp_path, first, second)
    assert [one.precincts for one in parsed.records] == [(1,), (2,)]
    (problem,) = parsed.problems
    assert (problem.sheet, problem.cell, problem.code) == ("Лист2", "C3", "person_differs")
    assert dict(problem.facts) == {"first": "Лист1!C2"}


def test_a_list_that_counts_its_rows_writes_nobody_over_another(tmp_path: Path) -> None:
    known = Observer(ObserverId(1), "1", "Дана", phone="+7 701 000 00 01")
    own = Observer(ObserverId(2), "Н-2", "Сауле")
    rows = [
        ["УИК", "Код", "ФИО", "Телефон"],
        [311, 1, "Ерлан", None],
        [312, "Н-2", "Сауле Т.", None],
    ]
    parsed = observers(tmp_path, rows, people=[known, own])
    assert places(parsed.problems) == [("B2", "1", "code_of_another")]
    renamed = [rows[0], [311, 1, "Дана С.", "87010000001"]]
    assert observers(tmp_path, renamed, people=[known]).problems == ()
