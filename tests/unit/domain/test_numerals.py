import pytest

from hq_desktop.domain.numerals import in_russian_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "ноль"),
        (16, "шестнадцать"),
        (45, "сорок пять"),
        (298, "двести девяносто восемь"),
        (1_000, "одна тысяча"),
        (2_187, "две тысячи сто восемьдесят семь"),
        (11_005, "одиннадцать тысяч пять"),
        (21_040, "двадцать одна тысяча сорок"),
        (999_999, "девятьсот девяносто девять тысяч девятьсот девяносто девять"),
    ],
)
def test_a_count_is_written_in_words(number: int, words: str) -> None:
    assert in_russian_words(number) == words


@pytest.mark.parametrize("number", [-1, 1_000_000])
def test_a_count_out_of_range_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        in_russian_words(number)
