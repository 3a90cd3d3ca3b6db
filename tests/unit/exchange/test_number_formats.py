import pytest

from hq_desktop.exchange.number_formats import is_odd, seen, shows_otherwise
from hq_desktop.exchange.page_disguises import Disguised

USUAL = [
    "General",
    "0",
    "0.00",
    "# ##0",
    "#,##0",
    "#,##0.00",
    "#\\ ##0",
    "# ##0_ ;[Red]\\-# ##0\\ ",
    '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-',
    '_-* # ##0\\ _₽_-;\\-* # ##0\\ _₽_-;_-* "-"\\ _₽_-;_-@_-',
    '0" чел."',
    '"УИК № "0',
    "00000",
    "0;-0;;@",
    "#",
    "[$-419]0",
    "[>=1000]# ##0;0",
    "@",
    "#,##0 [$₸-43F]",
    "0\\,000",
    "#,##0_);(#,##0)",
]
DISGUISES = [
    '"1"0',
    "\\10",
    '0"0"',
    "0,",
    "#,##0,",
    '0,"тыс."',
    "0.0,,",
    ";;;",
    '"12"',
    '"нет"',
    "[Red]",
    '[>100]"5";0',
    "[>100]0,;0",
    "*50",
    "0\\.00",
    '0"О"',
    '0"З"',
    "0.E+00",
    "[$1-409]0",
    '0"%"',
]


@pytest.mark.parametrize("code", USUAL)
def test_a_usual_format_shows_the_number(code: str) -> None:
    assert [seen(code, value) for value in (1236.0, 7.0, 0.0)] == [1236.0, 7.0, 0.0]
    assert not shows_otherwise(code)


@pytest.mark.parametrize("code", DISGUISES)
def test_a_format_that_shows_another_number_is_a_disguise(code: str) -> None:
    assert is_odd(code)
    assert shows_otherwise(code)
    with pytest.raises(Disguised):
        seen(code, 1236.0)


@pytest.mark.parametrize(
    ("code", "value", "text"),
    [
        ("0%", 0.78, "78%"),
        ("0.00%", 0.789213, "78.92%"),
        ("0.0 %", 1.0, "100.0%"),
        ("0.00%;[Red]-0.00%", 0.5, "50.00%"),
    ],
)
def test_a_percent_is_what_is_seen(code: str, value: float, text: str) -> None:
    assert is_odd(code)
    assert seen(code, value) == text


@pytest.mark.parametrize("code", ['"1"@', "0;0;0;", '0;0;0;"нет"'])
def test_a_text_of_digits_can_be_disguised_too(code: str) -> None:
    assert is_odd(code)
    with pytest.raises(Disguised):
        seen(code, "236")
    assert seen(code, "Итого") == "Итого"


@pytest.mark.parametrize("code", ["0", "0.00", "#,##0", "# ##0", "General", "@", "dd.mm.yyyy"])
def test_plain_formats_are_told_at_once(code: str) -> None:
    assert not is_odd(code)


def test_numbers_too_large_to_be_counts_may_be_written_as_telephones() -> None:
    assert seen('"+7 "000 000 00 00', 7010000000.0) == 7010000000.0


def test_dates_and_truth_values_are_left_as_they_are() -> None:
    assert seen('dd.mm.yyyy" г."', 45000.0) == 45000.0
    assert seen('"1"0', True) is True
