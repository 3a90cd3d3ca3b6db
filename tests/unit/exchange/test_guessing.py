from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hq_desktop.catalogue.heading_words import read_heading_words
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.table_guess import Correction, Sureness, TableGuess
from hq_desktop.domain.table_shape import Orientation
from hq_desktop.exchange.cells import Book, Raw, Sheet, Span
from hq_desktop.exchange.guessing import corrected, guesses, layout_of
from hq_desktop.exchange.heading_meaning import HeadingReader, Subject
from hq_desktop.exchange.heading_paths import paths
from hq_desktop.exchange.known_tables import tables_of
from hq_desktop.exchange.meanings import meanings
from hq_desktop.paths import resource
from tests.unit.exchange.making import CANONICAL, FORM, RACE

WORDS = read_heading_words(resource("layouts", "words", "headings.toml"))
KNOWN = {"311", "312", "313", "314"}
SUBJECT = Subject(
    meanings(ImportKind.OFFICIAL, CANONICAL, RACE, FORM),
    FORM,
    RACE.contestants,
    WORDS,
    CANONICAL,
    lambda value: str(value).removesuffix(".0").removeprefix("УИК ") in KNOWN,
)
READER = HeadingReader(SUBJECT)
PLAIN: list[list[Any]] = [
    ["УИК", "Избирателей по списку", "Қайратов", "Лебедева"],
    ["311", "900", "100", "200"],
    ["312", "900", "110", "210"],
    ["313", "900", "120", "220"],
    ["314", "900", "130", "230"],
]


def book(rows: Sequence[Sequence[Raw]], *spans: Span) -> Book:
    width = max(map(len, rows))
    return Book(
        "т", "", (Sheet("Л", [[*row, *[""] * (width - len(row))] for row in rows], spans=spans),)
    )


def guessed(rows: Sequence[Sequence[Raw]], subject: Subject = SUBJECT) -> TableGuess:
    return guesses(book(rows), subject)[0]


def doubts(rows: Sequence[Sequence[Raw]], subject: Subject = SUBJECT) -> list[tuple[str, str]]:
    return [(one.code, one.cell) for one in guessed(rows, subject).doubts]


def turned(rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
    return [list(row) for row in zip(*rows, strict=True)]


@pytest.mark.parametrize(
    ("path", "meaning", "sureness"),
    [
        (("Число избирателей", "в списке"), "voters_on_list", Sureness.SURE),
        (("Избир. в спис.",), "voters_on_list", Sureness.SURE),
        (("число избирателей, получивших бюллетени",), "voters_received_ballots", Sureness.SURE),
        (("Получили бюллетени",), "voters_received_ballots", Sureness.LIKELY),
        (("Бюллетеней получено комиссией",), "ballots_received_by_pec", Sureness.SURE),
        (
            ("Число голосов избирателей, принявших участие", "Лебедева Л."),
            "contestant:L",
            Sureness.SURE,
        ),
        (("Лебедева Л.", "голосов"), "contestant:L", Sureness.SURE),
        (("Жарамсыз бюллетеньдер саны",), "ballots_invalid", Sureness.SURE),
        (("Votes against all",), "votes_against_all", Sureness.SURE),
        (("Строка 2",), "voters_received_ballots", Sureness.UNSURE),
        (("Явка",), None, Sureness.UNSURE),
    ],
)
def test_a_heading_is_understood_in_three_languages(
    path: tuple[str, ...], meaning: str | None, sureness: Sureness
) -> None:
    heard = READER.of(path)
    assert (heard.meaning, heard.sureness) == (meaning, sureness)


@pytest.mark.parametrize("text", ["%", "в %", "Лебедева Л., %", "Доля голосов", "пайызы"])
def test_a_heading_of_percents_is_known(text: str) -> None:
    assert READER.of(("Лебедева Л.", text)).is_percent


def test_headings_of_several_rows_are_put_together() -> None:
    rows = [["УИК", "Голоса", "", "Итого"], ["", "Қ.", "Л.", ""]]
    spread = book(rows).sheets[0]
    assert paths(spread, 0, 1) == (("УИК",), ("Голоса", "Қ."), ("Голоса", "Л."), ("Итого",))
    merged = replace(spread, spans=(Span(0, 1, 0, 2), Span(0, 0, 1, 0)))
    assert paths(merged, 0, 1) == paths(spread, 0, 1)


def test_a_plain_table_is_sure() -> None:
    guess = guessed(PLAIN)
    assert guess.is_sure
    assert (guess.header_rows, guess.rows, guess.orientation) == ((1, 1), (2, 5), Orientation.ROWS)


def test_precincts_side_by_side_are_seen() -> None:
    guess = guessed(turned(PLAIN))
    assert (guess.orientation, guess.is_sure) == (Orientation.COLUMNS, True)


@pytest.mark.parametrize("row", [["Итого", "3600", "460", "860"], ["", "3600", "460", "860"]])
def test_a_row_of_sums_is_no_row_but_must_be_right(row: list[str]) -> None:
    if row[0]:
        assert guessed([*PLAIN, row]).skipped_rows == (6,)
        assert doubts([*PLAIN, [*row[:3], "861"]]) == [("sum_differs", "D6")]
    else:
        assert guessed([*PLAIN, row]).skipped_rows == ()


def test_a_column_that_nobody_understands_is_a_doubt() -> None:
    rows = [[*row, str(9 + place)] for place, row in enumerate(PLAIN)]
    rows[0][-1] = "Прочее"
    assert doubts(rows) == [("column_unknown", "E1")]


def test_two_columns_of_one_line_are_a_doubt() -> None:
    rows = [[*row, row[3]] for row in PLAIN]
    assert {code for code, _ in doubts(rows)} >= {"column_twice"}


def test_columns_that_could_be_exchanged_unnoticed_are_a_doubt() -> None:
    rows = [[row[0], row[1], row[3], row[2]] for row in PLAIN]
    assert doubts(rows) == [("columns_exchangeable", "D1")]


def test_exchanged_headings_that_relations_notice_are_a_doubt() -> None:
    rows = [["УИК", "Лебедева", "Қайратов", "Избирателей по списку"], *PLAIN[1:]]
    assert "relations_broken" in {code for code, _ in doubts(rows)}


def test_a_missing_contestant_is_a_doubt() -> None:
    assert doubts([row[:3] for row in PLAIN]) == [("contestant_expected", "C1")]


def test_numbers_that_can_be_fractions_are_a_doubt() -> None:
    rows = [PLAIN[0], *([row[0], "1.900", *row[2:]] for row in PLAIN[1:])]
    assert doubts(rows) == [("number_style_unclear", "B2")]


def test_numbers_of_precincts_out_of_place_are_a_doubt() -> None:
    rows = [
        PLAIN[0],
        PLAIN[1],
        ["999", *PLAIN[2][1:]],
        *PLAIN[3:],
        ["315", "9", "1", "2"],
        ["316", "9", "1", "2"],
    ]
    assert ("key_out_of_place", "A3") in doubts(rows)


def test_a_file_that_breaks_off_is_a_doubt_unless_the_rest_proves_it() -> None:
    subject = replace(SUBJECT, is_cut=True)
    assert doubts(PLAIN, subject) == [("file_cut", "D5")]
    assert doubts([*PLAIN, ["Итого", "3600", "460", "860"]], subject) == []


def test_hidden_figures_are_a_doubt() -> None:
    page = replace(book(PLAIN).sheets[0], hidden_columns=frozenset({2}))
    (guess,) = guesses(Book("т", "", (page,)), SUBJECT)
    assert [one.code for one in guess.doubts] == ["cells_hidden"]


def test_another_table_with_figures_is_a_doubt() -> None:
    other = [["УИК", "Недействительных"], ["311", "3"], ["312", "4"]]
    (first, second) = guesses(book([*PLAIN, [], *other]), SUBJECT)
    assert [(one.code, one.cell) for one in first.doubts] == [("another_table", "A7")]
    assert second.header_rows == (7, 7)


def test_numbers_of_precincts_under_a_strange_heading_are_only_proposed() -> None:
    guess = guessed([["Где", *PLAIN[0][1:]], *PLAIN[1:]])
    assert guess.columns[0].meaning == "precinct"
    assert [one.code for one in guess.doubts] == ["column_confirmed"]
    named = guessed([["Где", *PLAIN[0][1:]], *([f"УИК {row[0]}", *row[1:]] for row in PLAIN[1:])])
    assert named.is_sure


def test_a_persons_word_stands_above_every_guess() -> None:
    said = Correction(columns={2: "contestant:L", 3: "contestant:K"}, not_rows=frozenset({3}))
    guess = corrected(book(PLAIN), SUBJECT, said)
    assert guess is not None
    assert [one.meaning for one in guess.columns][2:] == ["contestant:L", "contestant:K"]
    layout = layout_of(guess, SUBJECT, said)
    (grid,) = tables_of(book(PLAIN), SUBJECT.meanings, layout).grids
    assert [row[0] for row in grid.rows] == ["311", "313", "314"]
    assert grid.columns["contestant:L"] == 2


def test_a_layout_of_a_guess_reads_no_other_shape() -> None:
    layout = layout_of(guessed(PLAIN), SUBJECT)
    found = tables_of(book([["УИК", "Лебедева"], ["311", "1"]]), SUBJECT.meanings, layout)
    assert [one.code for one in found.problems] == ["shape_expected"]


def test_a_table_is_found_wherever_it_has_moved_to(tmp_path: Path) -> None:
    layout = layout_of(guessed(PLAIN), SUBJECT)
    moved = [["", ""], ["", "Итоги на 23.11.2026"], *(["", *row] for row in PLAIN)]
    (grid,) = tables_of(book(moved), SUBJECT.meanings, layout).grids
    assert (grid.header, grid.columns["precinct"], len(grid.rows)) == (2, 1, 4)
