import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.protocol import CellState
from hq_desktop.domain.table_shape import Grouping
from hq_desktop.exchange.cells import CellError, Fault, Raw
from hq_desktop.exchange.values import WHOLE
from hq_desktop.exchange.written_numbers import (
    NO_PERCENT,
    PERCENT_ALONE,
    STRANGE_DIGITS,
    UNDECIDED,
    NumberStyle,
    guess_style,
    read_count,
    read_percent,
    style_of,
)

PLAIN = NumberStyle()


@pytest.mark.parametrize(
    "text",
    [
        "1 234",
        "1\u00a0234",
        "1\u202f234",
        "1\u2009234",
        "1'234",
        "1’234",
        "'1234",
        " 1234 ",
        "1234*",
        "1 234¹",
        "1 234 **",
        "1234[2]",
        "1234.0",
        "1234,00",
        "12\u200b34",
        "12\u00ad34",
    ],
)
def test_a_thousand_that_cannot_be_mistaken_needs_no_style(text: str) -> None:
    assert read_count(text, style_of(None)) == 1234
    assert read_count(text, style_of(Grouping.SPACE)) == 1234


@pytest.mark.parametrize(
    ("column", "style"),
    [
        (["1.234.567", "1.234", "998"], NumberStyle(Grouping.DOT)),
        (["1,234,567", "1,234"], NumberStyle(Grouping.COMMA)),
        (["1 234", "998"], NumberStyle(Grouping.SPACE)),
        (["1'234", "998"], NumberStyle(Grouping.APOSTROPHE)),
        (["998", "7", ""], PLAIN),
        ([998.0, 1236.0], PLAIN),
        (["1.234 78,92%", "998 5,1%"], NumberStyle(Grouping.DOT, ",", has_percent=True)),
        (["685 78.92%"], NumberStyle(None, ".", has_percent=True)),
        (["1 685 78.92%"], NumberStyle(Grouping.SPACE, ".", has_percent=True)),
        (["78.92%", "12.34 %", "—"], NumberStyle(None, ".", is_percent=True)),
        (["78,92", "0,5", "100"], NumberStyle(None, ",", is_percent=True)),
        ([78.92, 12.5], NumberStyle(is_percent=True)),
        (["1,234.0", "12"], NumberStyle(Grouping.COMMA, ".")),
        (["итого", "—"], PLAIN),
    ],
)
def test_the_style_of_a_column_is_told_by_its_cells(column: list[Raw], style: NumberStyle) -> None:
    assert guess_style(column) == style


@pytest.mark.parametrize(
    "column",
    [
        ["1.234"],
        ["1,234", "998", "12"],
        ["1.234", "1,234"],
        ["1.234.567", "1,234,567"],
        ["1.234.567", "12.5%"],
        ["1 234 567", "1.234"],
        ["12,5%", "12.5%"],
    ],
)
def test_what_can_be_either_is_not_certain(column: list[Raw]) -> None:
    assert guess_style(column) is None


def test_one_fraction_among_counts_makes_no_column_of_percents() -> None:
    style = guess_style([312.0, 7.5, 12.0, 90.0])
    assert style == PLAIN
    assert read_count(7.5, PLAIN) == WHOLE


def test_a_count_above_a_hundred_is_in_no_column_of_percents() -> None:
    style = guess_style(["78.5", "685", "90.1"])
    assert style is not None
    assert not style.is_percent


@pytest.mark.parametrize(
    ("text", "style", "count"),
    [
        ("1.234", Grouping.DOT, 1234),
        ("1,234", Grouping.COMMA, 1234),
        ("12.345.678", Grouping.DOT, 12345678),
        ("1.234,0", Grouping.DOT, 1234),
        ("1.234", Grouping.COMMA, WHOLE),
        ("1.234", Grouping.SPACE, UNDECIDED),
        ("1.234", None, UNDECIDED),
        ("1.23", Grouping.DOT, WHOLE),
        ("12.3456", Grouping.DOT, WHOLE),
        ("1 23", None, WHOLE),
        ("12 34 567", None, WHOLE),
        ("0 123", None, WHOLE),
        ("1 234.567", Grouping.DOT, WHOLE),
        ("1 234", Grouping.DOT, 1234),
        ("999999999", None, 999999999),
        ("9999999999", None, Fault("number_too_large")),
        ("-5", None, WHOLE),
        ("1e3", None, WHOLE),
        ("12З", None, STRANGE_DIGITS),
        ("1О34", None, STRANGE_DIGITS),
        ("１２３", None, STRANGE_DIGITS),
        ("১২", None, STRANGE_DIGITS),
        ("22.11.2026", Grouping.DOT, WHOLE),
        ("685\n123", None, WHOLE),
        ("685\t123", None, WHOLE),
        ("9" * 5000, None, WHOLE),
        ("1" + " " * 70 + "234", None, 1234),
    ],
)
def test_a_cell_is_read_in_its_style_or_is_a_fault(
    text: str, style: Grouping | None, count: int | Fault
) -> None:
    assert read_count(text, style_of(style)) == count


@pytest.mark.parametrize(
    "text",
    [
        "685 78.92%",
        "685 (78.92%)",
        "685 (78.92)",
        "685; 78,92 %",
        "685 / 78.92%",
        "685, 78,92%",
        "78,92% (685)",
        "685\n78.92 %",
        "685 — 78,92%",
        "685 78.92%*",
    ],
)
def test_a_percent_beside_a_count_is_parted_from_it(text: str) -> None:
    style = guess_style([text])
    assert style is not None
    assert style.has_percent
    assert (read_count(text, style), read_percent(text, style)) == (685, "78.92")


@pytest.mark.parametrize("text", ["1 234 567%", "685 078%", "685 (12)", "685 178.92%", "1 23 45%"])
def test_what_is_no_percent_is_not_parted(text: str) -> None:
    assert isinstance(read_count(text, PLAIN), Fault)


def test_a_percent_alone_is_no_count() -> None:
    style = NumberStyle(None, ".", is_percent=True)
    assert read_count("78.92%", style) == PERCENT_ALONE
    assert read_count("100", style) == PERCENT_ALONE
    assert read_count(100.0, style) == PERCENT_ALONE
    assert [read_percent(one, style) for one in ("78.92%", "100", 12.5, "", "—")] == [
        "78.92",
        "100",
        "12.5",
        None,
        None,
    ]
    assert [read_percent(one, style) for one in ("много", 178.0, True)] == [NO_PERCENT] * 3


def test_dashes_and_words_are_states_and_an_empty_cell_is_nothing() -> None:
    words = {"нет данных": CellState.ILLEGIBLE}
    assert [read_count(one, PLAIN, words) for one in ("—", "-", " – ", "Нет данных", " ")] == [
        CellState.DASH,
        CellState.DASH,
        CellState.DASH,
        CellState.ILLEGIBLE,
        None,
    ]


@pytest.mark.parametrize("value", [True, CellError("#REF!"), 5.5, -1.0, float("nan")])
def test_what_a_spreadsheet_holds_besides_counts_is_a_fault(value: Raw) -> None:
    assert isinstance(read_count(value, PLAIN), Fault)


@given(st.integers(0, 999_999_999), st.sampled_from(list(Grouping)))
def test_a_grouped_number_is_read_as_what_was_written_or_refused(
    number: int, grouping: Grouping
) -> None:
    sign = {"space": " ", "dot": ".", "comma": ",", "apostrophe": "'"}[grouping]
    written = f"{number:,}".replace(",", sign)
    assert read_count(written, style_of(grouping)) == number
    for style in (None, *Grouping):
        read = read_count(written, style_of(style))
        assert read == number or isinstance(read, Fault)


@given(st.text("0123456789 .,'%()\n*О", max_size=14))
def test_a_number_that_is_read_has_the_digits_that_are_seen(text: str) -> None:
    read = read_count(text, style_of(Grouping.DOT))
    if isinstance(read, int):
        seen = "".join(sign for sign in text if sign.isdigit())
        assert str(read) in seen or str(read) in seen.lstrip("0")
