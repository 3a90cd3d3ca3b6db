from datetime import UTC, date, datetime, time

import pytest

from hq_desktop.domain.protocol import CellState, Grade
from hq_desktop.exchange.cells import CellError, Fault, Raw
from hq_desktop.exchange.values import (
    NO_GRADE,
    NO_MOMENT,
    NO_TEXT,
    TOO_LARGE,
    WHOLE,
    count_of,
    each,
    grade_of_word,
    moment_of,
    precinct_number,
    state_words,
    text_of,
    whole_column,
)
from tests.unit.exchange.making import CANONICAL

count = count_of(state_words(CANONICAL))
number = precinct_number(CANONICAL.precinct_prefixes)


@pytest.mark.parametrize(
    ("value", "figure"),
    [
        (0.0, 0),
        (1236.0, 1236),
        ("1236", 1236),
        ("1236 ", 1236),
        ("1 236", 1236),
        ("1\u00a0236", 1236),
        ("1\u2009236", 1236),
        ("1\u202f236\u202f000", 1_236_000),
        ("007", 7),
        ("312.0", 312),
        ("312,0", 312),
        (999_999_999.0, 999_999_999),
    ],
)
def test_a_whole_number_is_read_however_it_is_grouped(value: Raw, figure: int) -> None:
    assert count(value) == figure


@pytest.mark.parametrize(
    "value",
    [
        -1.0,
        "-5",
        "−5",
        12.5,
        "12,5",
        "1,236",
        "1.236",
        "1.000",
        "12a",
        "12 36",
        "1 2",
        "+5",
        "1e3",
        "٣",
        True,
        False,
        date(2026, 11, 22),
        datetime(2026, 11, 22, tzinfo=UTC),
        time(3, 4),
        CellError("#REF!"),
        float("nan"),
        float("inf"),
    ],
)
def test_what_is_no_whole_number_is_refused(value: Raw) -> None:
    assert count(value) in (WHOLE, TOO_LARGE)


@pytest.mark.parametrize("value", [1e9, "1000000000", "9" * 5000])
def test_a_number_that_no_protocol_holds_is_refused(value: Raw) -> None:
    assert count(value) == TOO_LARGE


@pytest.mark.parametrize(
    ("value", "state"),
    [
        ("-", CellState.DASH),
        ("—", CellState.DASH),
        (" – ", CellState.DASH),
        ("Прочерк", CellState.DASH),
        ("?", CellState.ILLEGIBLE),
        ("неразборчиво", CellState.ILLEGIBLE),
        ("пусто", CellState.BLANK),
        ("", None),
        (" \u00a0 ", None),
    ],
)
def test_the_states_of_the_paper_are_no_numbers(value: Raw, state: CellState | None) -> None:
    assert count(value) is state


def test_a_truth_value_is_never_taken_for_the_number_one() -> None:
    assert each([1.0, True, 0.0, False], count) == [1, WHOLE, 0, WHOLE]


@pytest.mark.parametrize(
    "column", [[1.0, -1.0], [1.5], [1.0, ""], [1.0, True], [1e12], [float("nan")], [float("inf")]]
)
def test_a_column_is_taken_at_once_only_where_all_is_whole(column: list[Raw]) -> None:
    assert whole_column(column) is None


def test_a_column_of_whole_numbers_is_taken_at_once() -> None:
    assert whole_column([0.0, 312.0]) == [0, 312]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (312.0, "312"),
        (" ул.  Абая,\n 1 ", "ул. Абая, 1"),
        (77010000000.0, "77010000000"),
        (1.5, "1.5"),
    ],
)
def test_text_is_one_line(value: Raw, text: str) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize("value", [True, date(2026, 11, 22), CellError("#REF!")])
def test_what_is_no_text_is_refused(value: Raw) -> None:
    assert text_of(value) == NO_TEXT


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (312.0, "312"),
        ("312.0", "312"),
        ("УИК № 312", "312"),
        ("уик-312", "312"),
        ("Участок №312", "312"),
        ("№ 312", "312"),
        ("Сайлау учаскесі № 45", "45"),
        ("045", "045"),
        ("312а", "312а"),
        ("Больница", "Больница"),
        ("участковый 5", "участковый 5"),
    ],
)
def test_a_precinct_is_its_number_without_the_word_before(value: Raw, expected: str) -> None:
    assert number(value) == expected


def test_a_precinct_without_a_number_is_refused() -> None:
    assert number("") == Fault("value_missing")


NIGHT = datetime(2026, 11, 22, 18, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-22 23:45",
        "2026-11-22T23:45",
        "2026-11-22T23:45:00+05:00",
        "2026-11-22T18:45:00Z",
        "22.11.2026 23:45",
        "22.11.2026, 23:45:00",
        NIGHT.replace(tzinfo=None, hour=23),
    ],
)
def test_a_moment_without_a_zone_is_of_kazakhstan(value: Raw) -> None:
    assert moment_of(value) == NIGHT


def test_a_moment_of_2019_in_almaty_is_six_hours_before_greenwich() -> None:
    assert moment_of("2019-06-09 20:00") == datetime(2019, 6, 9, 14, tzinfo=UTC)


def test_a_day_begins_at_midnight() -> None:
    assert moment_of(date(2026, 11, 22)) == datetime(2026, 11, 21, 19, tzinfo=UTC)


@pytest.mark.parametrize("value", ["вчера", "31.02.2026", "2026-13-01", 5.0, True, "0001-01-01"])
def test_what_is_no_moment_is_refused(value: Raw) -> None:
    assert moment_of(value) == NO_MOMENT


@pytest.mark.parametrize(
    ("value", "grade"), [("A", Grade.A), ("а", Grade.A), ("С", Grade.C), ("e", Grade.E), ("", None)]
)
def test_a_grade_is_a_letter_of_either_alphabet(value: Raw, grade: Grade | None) -> None:
    assert grade_of_word(value) is grade


@pytest.mark.parametrize("value", ["F", "Б", "AA", 1.0, True])
def test_another_letter_is_no_grade(value: Raw) -> None:
    assert grade_of_word(value) == NO_GRADE
