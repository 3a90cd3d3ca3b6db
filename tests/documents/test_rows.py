"""Tables that run over sheets: a note under a row never stands alone at the head of the next."""

import pytest

from hq_desktop.documents.pages import register_fonts
from hq_desktop.documents.rows import Column, Row, Rows

COLUMNS = (Column("№", 30), Column("Слова", 90), Column("Число", 60, is_number=True))
WORDS = "Одно предложение, которое длиннее любой из колонок и потому идёт под ними."
NOTE = Row((WORDS,), is_note=True)
LINE = Row(("1", "строка", "10"))


@pytest.fixture(autouse=True)
def fonts() -> None:
    register_fonts()


def high(*rows: Row) -> float:
    return Rows(COLUMNS, rows, has_head=False).wrap(0, 0)[1]


def first_of_next_sheet(rows: list[Row], fitting: int) -> int:
    """Split where just so many rows fit; return which row the next sheet begins with."""
    table = Rows(COLUMNS, rows)
    head = table.wrap(0, 0)[1] - high(*rows)
    parts = table.split(0, head + high(*rows[:fitting]) + 0.1)
    if not parts:
        return 0
    rest = parts[1].wrap(0, 0)[1] - head
    return next(one for one in range(len(rows)) if abs(high(*rows[one:]) - rest) < 0.01)


def test_a_note_runs_over_all_columns() -> None:
    assert high(LINE) < high(NOTE) < high(Row(("", WORDS, "")))


@pytest.mark.parametrize(("fitting", "first"), [(1, 0), (2, 2), (3, 3), (4, 3), (5, 3)])
def test_a_note_stays_with_the_row_above_it(fitting: int, first: int) -> None:
    assert first_of_next_sheet([LINE, NOTE, LINE, LINE, NOTE, LINE], fitting) == first


def test_a_table_that_ends_with_a_note_takes_its_row_along() -> None:
    assert first_of_next_sheet([LINE, LINE, LINE, NOTE], 3) == 2
