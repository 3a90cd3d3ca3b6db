from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from hq_desktop.actions.comparison_sheets import Compared, comparison_sheets
from hq_desktop.catalogue.library import load
from hq_desktop.domain import board
from hq_desktop.domain.board import RaceFacts
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
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.domain.text import Language, Text
from hq_desktop.exchange.workbook import write
from hq_desktop.paths import resource

CODE, CITY = RaceCode("d15"), CommissionCode("город")
MORNING = datetime(2026, 11, 23, 3, tzinfo=UTC)
K, L = "contestant:K", "contestant:L"
PUBLICATION = Publication(
    PublicationId(1),
    CODE,
    PublicationKind.TOTALS,
    "сайт",
    MORNING,
    MORNING,
    file="a" * 64,
    screenshot="b" * 64,
)


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


def written(facts: RaceFacts, language: Language, folder: Path) -> Path:
    compared = Compared(facts, board.compare(facts), [PUBLICATION])
    state = None, MORNING
    sheets = comparison_sheets([compared], (), state, language, load(resource()).sentences)
    write(folder / "т.xlsx", sheets)
    return folder / "т.xlsx"


def pages(facts: RaceFacts, language: Language, folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The values of every sheet, those of formulas as they stand in the file."""
    book = load_workbook(written(facts, language, folder), data_only=True)
    return {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}


def test_the_sums_are_those_of_the_comparison(facts: RaceFacts, tmp_path: Path) -> None:
    sums = pages(facts, Language.RU, tmp_path)["Суммы"]
    assert sums[0] == ("Строка", "Наши данные", "Официально", "Разница", "По скольким участкам")
    assert ("Қайратов", 500, 450, -50, 2) in sums
    assert ("Лебедева", 200, 250, 50, 2) in sums


def test_votes_whose_lines_run_over_unlike_precincts_have_no_sum(
    facts: RaceFacts, tmp_path: Path
) -> None:
    assert pages(facts, Language.RU, tmp_path)["Суммы"][-1] == (
        "Все голоса не складываются: строки охватывают разные участки",
        None,
        None,
        None,
        None,
    )
    every = [
        replace(one, cells={**one.cells, "votes_against_all": 7, "contestant:L": 5})
        for one in facts.copies
    ]
    alike = pages(replace(facts, copies=every), Language.RU, tmp_path)["Суммы"][-1]
    assert alike == ("Все голоса вместе", 524, 474, -50, 2)


def test_every_precinct_has_a_row_and_the_last_rows_sum(facts: RaceFacts, tmp_path: Path) -> None:
    rows = pages(facts, Language.RU, tmp_path)["Участки"]
    assert [row[1] for row in rows[1:-2]] == ["311", "312", "313"]
    place = rows[0].index("Қайратов: Наши данные")
    assert rows[1][place : place + 3] == (200, 150, -50)
    assert rows[3][place : place + 3] == (None, None, None)
    assert rows[-2][place : place + 3] == (500, 450, -50)
    assert (rows[-1][0], rows[-1][place + 2]) == ("По скольким участкам", 2)
    assert [row[rows[0].index("Состояние")] for row in rows[1:4]] == [
        "расходится",
        "сходится",
        "нет данных",
    ]


def test_a_pattern_is_told_in_a_word_and_in_a_sentence(facts: RaceFacts, tmp_path: Path) -> None:
    stated = [replace(one, cells={**one.cells, "votes_against_all": 7}) for one in facts.copies]
    found = pages(replace(facts, copies=stated), Language.RU, tmp_path)
    (row,) = found["Закономерности"][1:]
    assert row[1:6] == ("311", "перенос", 50, "A", "Қайратов; Лебедева")
    assert "311" in row[6]
    assert "50" in row[6]
    precinct = found["Участки"][1]
    assert (precinct[6], precinct[-1]) == (row[2], row[6])


def test_a_contradiction_is_told_in_words_and_marked(facts: RaceFacts, tmp_path: Path) -> None:
    rows = pages(facts, Language.RU, tmp_path)["Территории"]
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


def test_sums_differences_and_bounds_are_live_formulas(facts: RaceFacts, tmp_path: Path) -> None:
    book = load_workbook(written(facts, Language.RU, tmp_path))
    caps, figures = (f"'Основа границ'!{column}2:{column}4" for column in "DE")
    territory = book["Территории"][2]
    assert [one.value for one in (*territory[3:6], territory[8])] == [
        f"=COUNT({figures})",
        f"=SUM({figures})",
        f'=E2+SUM({caps})-SUMIFS({caps},{figures},">=0")',
        "=E2-G2",
    ]
    line = next(row for row in book["Суммы"].iter_rows() if row[0].value == "Қайратов")
    assert [one.data_type for one in line[1:5]] == ["f"] * 4
    assert book["Расхождения"]["F2"].value == "=E2-D2"


def test_a_disputed_line_is_compared_and_not_counted_as_seen(
    facts: RaceFacts, tmp_path: Path
) -> None:
    rival = replace(copy(2, Side.OURS, 310, 100), id=CopyId(22), precinct=PrecinctId(2))
    disputed = replace(facts, copies=(*facts.copies, rival))
    found = pages(disputed, Language.RU, tmp_path)
    assert ("Қайратов", 500, 450, -50, 2) in found["Суммы"]
    assert found["Территории"][1][3:5] == (1, 200)
    row = next(row for row in found["Основа границ"] if row[1] == "312")
    assert row[3:5] == (1010, None)


def test_sheets_of_better_grades_are_summed_apart(facts: RaceFacts, tmp_path: Path) -> None:
    weaker = [replace(one, grade=Grade.C) if one.id == CopyId(2) else one for one in facts.copies]
    rows = pages(replace(facts, copies=weaker), Language.RU, tmp_path)["По степеням копий"]
    assert [row[2:8] for row in rows[1:]] == [
        ("A", 1, 200, 2220, 100, 100),
        ("A-B", 1, 200, 2220, 100, 100),
        ("A-C", 2, 500, 1510, 100, 400),
        ("A-D", 2, 500, 1510, 100, 400),
        ("A-E", 2, 500, 1510, 100, 400),
    ]


def test_what_could_be_taken_for_a_formula_stays_text(facts: RaceFacts, tmp_path: Path) -> None:
    book = load_workbook(written(facts, Language.RU, tmp_path))
    found = [
        cell
        for page in book.worksheets
        for row in page.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and "источник" in cell.value and cell.value[0] == "="
    ]
    assert found
    assert {cell.data_type for cell in found} == {"s"}
    assert all(cell.quotePrefix for cell in found)


def test_the_sums_stay_below_what_is_filtered(facts: RaceFacts, tmp_path: Path) -> None:
    page = load_workbook(written(facts, Language.RU, tmp_path))["Участки"]
    assert page.auto_filter.ref.endswith("4")
    assert (page.freeze_panes, page.print_title_rows) == ("C2", "$1:$1")
    assert page.page_setup.orientation == "landscape"


def test_the_sources_name_the_bytes_that_were_published(facts: RaceFacts, tmp_path: Path) -> None:
    found = pages(facts, Language.RU, tmp_path)["Источники"]
    assert found[1][:2] == ("итоги", "сайт")
    assert found[1][6:8] == ("a" * 64, "b" * 64)


SHEETS = {
    Language.RU: [
        "Сводка",
        "Суммы",
        "Территории",
        "По степеням копий",
        "Участки",
        "Расхождения",
        "Закономерности",
        "Нужнее всего",
        "Соотношения",
        "Официальные сами по себе",
        "Основа границ",
        "Источники",
        "О таблице",
        "readings",
        "official",
        "totals",
    ],
    Language.KK: [
        "Жиынтық",
        "Қосындылар",
        "Аумақтар",
        "Көшірме дәрежелері бойынша",
        "Учаскелер",
        "Айырмашылықтар",
        "Заңдылықтар",
        "Ең қажет көшірмелер",
        "Арақатынастар",
        "Ресми деректердің өзі",
        "Шектердің негізі",
        "Дереккөздер",
        "Кесте туралы",
        "readings",
        "official",
        "totals",
    ],
    Language.EN: [
        "Summary",
        "Sums",
        "Territories",
        "By grade",
        "Precincts",
        "Discrepancies",
        "Patterns",
        "Most wanted",
        "Relations",
        "Official by themselves",
        "Basis of bounds",
        "Sources",
        "About",
        "readings",
        "official",
        "totals",
    ],
}


@pytest.mark.parametrize("language", SHEETS)
def test_the_workbook_speaks_three_languages(
    facts: RaceFacts, tmp_path: Path, language: Language
) -> None:
    assert list(pages(facts, language, tmp_path)) == SHEETS[language]
