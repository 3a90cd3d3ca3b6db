from pathlib import Path

import pytest

from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.protocol import CellState, Grade
from hq_desktop.exchange.cells import CellError
from hq_desktop.exchange.figures import read_territory_figures
from tests.unit.exchange.making import (
    CANONICAL,
    COMMISSIONS,
    NORTH,
    figures,
    found,
    places,
    workbook,
)

READINGS, OFFICIAL, TOTALS = ImportKind.READINGS, ImportKind.OFFICIAL, ImportKind.TOTALS


def refusals(path: Path, kind: ImportKind = READINGS) -> list[tuple[str, str, str]]:
    problems = found(path, kind).problems
    return places(problems or figures(path, kind).problems)


def test_contestants_are_known_by_code_and_by_name_in_any_language(tmp_path: Path) -> None:
    for heading in (
        "K",
        "k",
        "contestant:K",
        "Қайратов Қ.",
        "ҚАЙРАТОВ Қ. Қ.",
        "Kairatov",
        "1. Қайратов Қ.",
    ):
        (row,) = figures(workbook(tmp_path, [["УИК", heading], [312, 9]])).records
        assert row.cells == {"contestant:K": 9}


def test_lines_are_known_by_code_and_by_the_words_of_the_form(tmp_path: Path) -> None:
    for heading in (
        "Ballots_Invalid",
        "число бюллетеней, признанных недействительными",
        "жарамсыз деп танылған бюллетеньдер саны",
    ):
        (row,) = figures(workbook(tmp_path, [["Учаске", heading], [312, 9]])).records
        assert row.cells == {"ballots_invalid": 9}


@pytest.mark.parametrize("heading", ["precinct", "УИК №", "№ участка", "Учаске нөмірі", "УЧАСТОК"])
def test_the_precinct_column_has_many_names(tmp_path: Path, heading: str) -> None:
    (row,) = figures(workbook(tmp_path, [[heading, "K"], [312, 9]])).records
    assert row.precinct == 2


def test_what_is_not_stated_is_absent_and_states_of_the_paper_are_kept(tmp_path: Path) -> None:
    rows = [["УИК", "K", "L", "ballots_invalid"], [311, "", "—", "?"], [312, 0, 5, None]]
    first, second = figures(workbook(tmp_path, rows)).records
    assert first.cells == {
        "contestant:L": CellState.DASH,
        "ballots_invalid": CellState.ILLEGIBLE,
    }
    assert second.cells == {"contestant:K": 0, "contestant:L": 5}


def test_a_messy_sheet_is_read_as_a_person_reads_it(tmp_path: Path) -> None:
    rows = [
        ["Итоги голосования 22 ноября", None, None, None, None],
        ["составлено в 23:45", None, None, None, None],
        [],
        ["№ п/п", " УИК  №", None, "K ", "L"],
        [1, "УИК № 311", None, "1 236 ", "5"],
        [],
        [2, 312.0, None, 7.0, "—"],
        [None, "Итого:", None, 1243, 5],
        ["Всего", None, None, 1243, 5],
    ]
    parsed = figures(workbook(tmp_path, rows))
    assert parsed.problems == ()
    assert [(row.precinct, dict(row.cells)) for row in parsed.records] == [
        (1, {"contestant:K": 1236, "contestant:L": 5}),
        (2, {"contestant:K": 7, "contestant:L": CellState.DASH}),
    ]


def test_merged_titles_over_the_header_are_passed_over(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = workbook(tmp_path, [["УИК 311 и другие", None], ["УИК", "K"], [312, 9]])
    book = load_workbook(path)
    book.worksheets[0].merge_cells("A1:B1")
    book.save(path)
    assert [row.precinct for row in figures(path).records] == [2]


def test_every_sheet_with_a_header_is_read_and_others_are_passed_over(tmp_path: Path) -> None:
    path = workbook(
        tmp_path, [["УИК", "K"], [311, 1]], [["как заполнять"]], [["УИК", "K"], [312, 2]]
    )
    assert [row.precinct for row in figures(path).records] == [1, 2]


def test_each_faulty_cell_is_named_with_what_stands_there(tmp_path: Path) -> None:
    rows = [
        ["УИК", "K", "L"],
        [311, -1, 12.5],
        [312, "12a", "1 236"],
        ["313", 5, 5],
        [999, 5, 5],
        [None, 5, 5],
        ["север/313", True, 7],
    ]
    path = workbook(tmp_path, rows)
    parsed = figures(path)
    assert places(parsed.problems) == [
        ("B2", "-1", "whole_number"),
        ("C2", "12.5", "whole_number"),
        ("B3", "12a", "whole_number"),
        ("A4", "313", "precinct_ambiguous"),
        ("A5", "999", "precinct_unknown"),
        ("A6", "", "value_missing"),
        ("B7", "TRUE", "whole_number"),
    ]
    assert {one.sheet for one in parsed.problems} == {"Лист1"}
    assert (parsed.rejected, parsed.records) == (6, ())


def test_a_failed_formula_among_figures_is_refused(tmp_path: Path) -> None:
    parsed = figures(workbook(tmp_path, [["УИК", "K", "L"], [312, "=A9*2", 5]]))
    assert places(parsed.problems) == [("B2", CellError("=").text, "whole_number")]


def test_an_ambiguous_number_lists_what_it_can_mean(tmp_path: Path) -> None:
    (problem,) = figures(workbook(tmp_path, [["УИК", "K"], [313, 5]])).problems
    assert dict(problem.facts)["names"] == "север/313, юг/313"


@pytest.mark.parametrize("written", ["юг/313", "ЮГ / 313", "Южная комиссия/313"])
def test_a_precinct_may_be_written_with_its_commission(tmp_path: Path, written: str) -> None:
    assert figures(workbook(tmp_path, [["УИК", "K"], [written, 5]])).records[0].precinct == 4


def test_a_column_of_commissions_tells_equal_numbers_apart(tmp_path: Path) -> None:
    rows = [["УИК", "ТИК", "K"], [313, "юг", 5], [313, "север", 6]]
    assert [row.precinct for row in figures(workbook(tmp_path, rows)).records] == [4, 3]


def test_an_unknown_commission_is_told_in_its_own_cell(tmp_path: Path) -> None:
    rows = [["УИК", "ТИК", "K"], [313, "восток", 5]]
    assert refusals(workbook(tmp_path, rows)) == [("B2", "восток", "commission_unknown")]


def test_leading_zeros_that_a_spreadsheet_took_off_do_not_matter(tmp_path: Path) -> None:
    assert figures(workbook(tmp_path, [["УИК", "K"], [45, 5]])).records[0].precinct == 5


def test_a_precinct_that_stands_twice_is_refused_with_the_first_place(tmp_path: Path) -> None:
    (problem,) = figures(workbook(tmp_path, [["УИК", "K"], [312, 5], ["УИК 312", 6]])).problems
    assert places((problem,)) == [("A3", "УИК 312", "duplicate_row")]
    assert dict(problem.facts)["first"] == "Лист1!A2"


def test_readings_may_say_how_a_copy_was_obtained(tmp_path: Path) -> None:
    rows = [
        ["УИК", "K", "grade", "obtained_by", "obtained_at"],
        [312, 5, "А", "Дана", "22.11.2026 23:45"],
    ]
    (row,) = figures(workbook(tmp_path, rows)).records
    assert (row.grade, row.obtained_by) == (Grade.A, "Дана")
    assert row.obtained_at is not None
    assert row.obtained_at.isoformat() == "2026-11-22T18:45:00+00:00"


def test_official_figures_have_no_grade(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K", "grade"], [312, 5, "A"]])
    assert refusals(path, OFFICIAL) == [("C1", "grade", "column_unknown")]


def test_a_sheet_without_a_precinct_column_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["город", "K"], [312, 5]])
    assert refusals(path) == [("A1", "город", "header_expected")]


def test_an_unknown_column_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K", "Явка"], [312, 5, 70]])
    assert refusals(path) == [("C1", "Явка", "column_unknown")]
    (problem,) = found(path, READINGS).problems or figures(path, READINGS).problems
    assert dict(problem.facts)["names"].startswith("УИК, Комиссия, Степень, Кто получил")


def test_an_unknown_column_without_values_is_left_alone(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K", "Примечание", None], [312, 5, None, None]])
    assert refusals(path) == []


def test_figures_under_no_heading_are_named_by_their_own_cell(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K", None], [311, 5, None], [312, 5, 70]])
    assert refusals(path) == [("C3", "70", "column_unknown")]


def test_a_column_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["УИК", "K", "Kairatov"], [312, 5, 6]])
    assert refusals(path) == [("C1", "Kairatov", "column_twice")]


def test_a_header_without_rows_is_refused(tmp_path: Path) -> None:
    assert [one[2] for one in refusals(workbook(tmp_path, [["УИК", "K"]]))] == ["nothing_in_table"]


def test_text_tables_tell_the_same_addresses(tmp_path: Path) -> None:
    path = tmp_path / "итоги района.csv"
    path.write_bytes("УИК;K;L\r\n312;5;-1\r\n".encode("cp1251", errors="strict"))
    (problem,) = figures(path).problems
    assert (problem.sheet, problem.cell, problem.value) == ("итоги района.csv", "C2", "-1")


def test_totals_name_commissions_by_code_or_name(tmp_path: Path) -> None:
    rows = [["Комиссия", "K"], ["СЕВЕР", 5], ["Қалалық комиссия", 50366]]
    grids = found(workbook(tmp_path, rows), TOTALS).grids
    parsed = read_territory_figures(grids, CANONICAL, COMMISSIONS)
    assert [(row.commission, dict(row.cells)) for row in parsed.records] == [
        (NORTH, {"contestant:K": 5}),
        ("город", {"contestant:K": 50366}),
    ]


def test_a_total_for_an_unknown_commission_is_refused(tmp_path: Path) -> None:
    rows = [["commission", "K"], ["восток", 5], [None, 5]]
    grids = found(workbook(tmp_path, rows), TOTALS).grids
    parsed = read_territory_figures(grids, CANONICAL, COMMISSIONS)
    assert places(parsed.problems) == [
        ("A2", "восток", "commission_unknown"),
        ("A3", "", "value_missing"),
    ]
