"""How numbers, days and counted nouns are written on paper."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from hq_desktop.documents.pages import register_fonts
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.documents.wording import Wording, held, mean, number
from hq_desktop.domain.complaint import ComplaintBook, CountedWord
from hq_desktop.domain.text import Language, Text
from tests.documents.headquarters import catalogue

RUSSIAN, KAZAKH = (Wording(one, catalogue().complaints) for one in (Language.RU, Language.KK))


@pytest.mark.parametrize(
    ("count", "word"),
    [
        (1, "избирательный участок"),
        (2, "избирательных участка"),
        (5, "избирательных участков"),
        (11, "избирательных участков"),
        (12, "избирательных участков"),
        (21, "избирательный участок"),
        (22, "избирательных участка"),
        (111, "избирательных участков"),
        (1001, "избирательный участок"),
        (0, "избирательных участков"),
    ],
)
def test_russian_has_three_forms_after_a_number(count: int, word: str) -> None:
    assert RUSSIAN.value(count, "precinct") == word


@pytest.mark.parametrize("count", [0, 1, 2, 5, 21])
def test_kazakh_has_one_form_after_a_number(count: int) -> None:
    assert KAZAKH.value(count, "precinct") == "сайлау учаскесі"


def test_figures_are_grouped_by_no_break_spaces_with_a_true_minus() -> None:
    assert number(-1234567) == "−1\u00a0234\u00a0567"
    assert number(999) == "999"


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Fraction(-19303, 329), "−58,7"),
        (Fraction(1, 20), "0,1"),
        (Fraction(-1, 100), "0,0"),
        (Fraction(12345), "12\u00a0345,0"),
    ],
)
def test_a_mean_has_one_decimal(value: Fraction, printed: str) -> None:
    assert mean(value) == printed


def test_a_moment_is_told_in_the_zone_of_the_precincts() -> None:
    late = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
    assert RUSSIAN.moment(late) == "23\u00a0ноября 2026\u00a0года в\u00a001:05"
    assert KAZAKH.moment(late, on=True) == "2026\u00a0жылғы 23\u00a0қарашада (сағат\u00a001:05)"


def test_every_kazakh_month_has_its_ending() -> None:
    found = [
        KAZAKH.day(date(2026, month, 1), on=True).split("\u00a0")[-1] for month in range(1, 13)
    ]
    assert found == [
        "қаңтарда",
        "ақпанда",
        "наурызда",
        "сәуірде",
        "мамырда",
        "маусымда",
        "шілдеде",
        "тамызда",
        "қыркүйекте",
        "қазанда",
        "қарашада",
        "желтоқсанда",
    ]


def test_a_number_sign_stays_with_its_number() -> None:
    book = ComplaintBook(words={"vote": CountedWord(("голос", "голоса", "голосов"), "дауыс")})
    filled = Wording(Language.RU, book).fill(
        Text("Участок № {precinct}, статья 43: {count} {count:vote}"), {"precinct": "7", "count": 3}
    )
    assert filled == "Участок №\u00a07, статья\u00a043: 3 голоса"


def test_a_text_never_opens_places_inside_a_value() -> None:
    filled = RUSSIAN.fill(Text("Источник: {source}"), {"source": "{gap} <b>"})
    assert filled == "Источник: {gap} <b>"


def test_a_house_and_a_flat_stay_on_the_line_of_their_numbers() -> None:
    assert held("г. Тасбулак, ул. Ковыльная, 5, кв. 1") == (
        "г.\u00a0Тасбулак, ул.\u00a0Ковыльная, 5, кв.\u00a01"
    )


def test_a_table_of_two_rows_is_not_torn_apart() -> None:
    register_fonts()
    table = Rows((Column("№", 40),), (Row(("1",)), Row(("2",))))
    _, height = table.wrap(0, 0)
    assert table.split(40, height - 1) == []


@pytest.mark.parametrize(("value", "said"), [("Куаныш Д.", "Куаныш Д."), ("Куаныш", "Куаныш.")])
def test_a_sentence_ends_once(value: str, said: str) -> None:
    assert RUSSIAN.fill(Text("{name}.", "{name}."), {"name": value}) == said
