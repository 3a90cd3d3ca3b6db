from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from hq_desktop.actions.comparison_sheets import comparison_sheets
from hq_desktop.catalogue.library import load
from hq_desktop.domain import board
from hq_desktop.domain.board import RaceComparison, RaceFacts
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Directory,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.text import Language, Text
from hq_desktop.exchange.workbook import write
from hq_desktop.paths import resource

CODE, CITY = RaceCode("d15"), CommissionCode("город")
MORNING = datetime(2026, 11, 23, 3, tzinfo=UTC)
K, L = "contestant:K", "contestant:L"


def copy(number: int, side: Side, *votes: int) -> ProtocolCopy:
    return ProtocolCopy(
        CopyId(number),
        CODE,
        PrecinctId(number % 10),
        side,
        "=источник",
        Grade.A,
        dict(zip((K, L), votes, strict=True)),
        Typing.TYPED_ONCE,
    )


@pytest.fixture
def facts() -> RaceFacts:
    """Three precincts: one differs by a transfer of 50, one has no reading; 100 announced."""
    catalogue = load(resource())
    precincts = {
        PrecinctId(one): Precinct(PrecinctId(one), str(310 + one), CITY, voters_on_list=1000)
        for one in (1, 2, 3)
    }
    contestants = (
        Contestant(ContestantCode("K"), Text("Қайратов", "Қайратов")),
        Contestant(ContestantCode("L"), Text("Лебедева", "Лебедева")),
    )
    race = Race(
        CODE,
        "maslikhat_smd",
        "maslikhat-smd-2026",
        Text("Округ № 15"),
        contestants,
        precincts=frozenset(precincts),
    )
    commission = Commission(CITY, Text("Городская комиссия", "Қалалық комиссия"))
    directory = Directory(Campaign("Штаб", MORNING.date()), (race,), {CITY: commission}, precincts)
    return RaceFacts(
        directory,
        race,
        catalogue.forms[race.form],
        catalogue.profiles[race.profile],
        (
            copy(1, Side.OURS, 200, 100),
            copy(2, Side.OURS, 300, 100),
            copy(11, Side.OFFICIAL, 150, 150),
            copy(12, Side.OFFICIAL, 300, 100),
        ),
        (Announcement(AnnouncementId(1), CODE, CITY, {K: 100}, "сайт", MORNING),),
    )


def pages(
    facts: RaceFacts, comparison: RaceComparison, language: Language, folder: Path
) -> dict[str, list[tuple[Any, ...]]]:
    sheets = comparison_sheets(facts, comparison, board.findings(facts), None, MORNING, language)
    write(folder / "т.xlsx", sheets)
    book = load_workbook(folder / "т.xlsx")
    return {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}


def test_the_sums_are_those_of_the_comparison(facts: RaceFacts, tmp_path: Path) -> None:
    comparison = board.compare(facts)
    summary = pages(facts, comparison, Language.RU, tmp_path)["Сводка"]
    assert summary[0] == ("Строка", "Наши данные", "Официально", "Разница", "Участков сравнено")
    assert ("Қайратов", 500, 450, -50, 2) in summary
    assert ("Лебедева", 200, 250, 50, 2) in summary


def test_every_precinct_has_a_row_and_the_last_row_sums(facts: RaceFacts, tmp_path: Path) -> None:
    rows = pages(facts, board.compare(facts), Language.RU, tmp_path)["Участки"]
    assert [row[1] for row in rows[1:-1]] == ["311", "312", "313"]
    place = rows[0].index("Қайратов: Наши данные")
    assert rows[1][place : place + 3] == (200, 150, -50)
    assert rows[3][place : place + 3] == (None, None, None)
    assert rows[-1][place : place + 3] == (500, 450, -50)


def test_a_contradiction_is_told_in_words_and_marked(facts: RaceFacts, tmp_path: Path) -> None:
    rows = pages(facts, board.compare(facts), Language.RU, tmp_path)["Территории"]
    (row,) = rows[1:]
    assert row[:9] == (
        "Городская комиссия",
        "Қайратов",
        3,
        2,
        500,
        1510,
        100,
        "меньше нижней границы",
        400,
    )
    page = load_workbook(tmp_path / "т.xlsx")["Территории"]
    assert page["A2"].fill.fill_type == "solid"


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        (
            Language.RU,
            ["Сводка", "Участки", "Расхождения", "Территории", "Соотношения", "О таблице"],
        ),
        (
            Language.KK,
            ["Жиынтық", "Учаскелер", "Айырмашылықтар", "Аумақтар", "Арақатынастар", "Кесте туралы"],
        ),
        (
            Language.EN,
            ["Summary", "Precincts", "Discrepancies", "Territories", "Relations", "About"],
        ),
    ],
)
def test_the_workbook_speaks_three_languages(
    facts: RaceFacts, tmp_path: Path, language: Language, titles: list[str]
) -> None:
    assert list(pages(facts, board.compare(facts), language, tmp_path)) == titles
