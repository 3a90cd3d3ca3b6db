"""Names of files that every system takes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.safe_names import LONGEST, ending_of, safe_name, stem_of


@pytest.mark.parametrize(
    ("told", "safe"),
    [
        ("Протокол 134", "Протокол 134"),
        ("Қазақша әріптер", "Қазақша әріптер"),
        ("a/b\\c:d*e?f", "a_b_c_d_e_f"),
        ('<q> | "w"', "_q_ _ _w_"),
        ("..", "_"),
        ("  . ", "_"),
        ("конец. ", "конец"),
        ("две  \t строки\n", "две строки"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM¹", "_COM¹"),
        ("console", "console"),
        ("а\u200bб\u202eв", "абв"),
        ("", "_"),
    ],
)
def test_a_name_is_made_safe(told: str, safe: str) -> None:
    assert safe_name(told) == safe


def test_letters_are_composed() -> None:
    assert safe_name(unicodedata.normalize("NFD", "Йод ё")) == "Йод ё"


@given(st.text(max_size=200))
def test_every_name_is_safe_short_and_stays_what_it_is(told: str) -> None:
    safe = safe_name(told)
    assert 0 < len(safe) <= LONGEST
    assert not set(safe) & set('<>:"/\\|?*\0\n')
    assert safe[-1] not in " ."
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    ("name", "stem", "ending"),
    [
        ("лист.JPG", "лист", ".jpg"),
        ("лист", "лист", ""),
        ("v. 2", "v. 2", ""),
        (".jpg", "", ".jpg"),
        ("папка/лист.tar.gz", "лист.tar", ".gz"),
        ("C:\\фото\\1.png", "1", ".png"),
        ("лист.проверено", "лист.проверено", ""),
    ],
)
def test_a_name_has_a_stem_and_an_ending(name: str, stem: str, ending: str) -> None:
    assert (stem_of(name), ending_of(name)) == (stem, ending)


def test_a_file_without_an_ending_takes_the_one_of_its_kind() -> None:
    assert ending_of("лист", "image/jpeg") == ".jpg"
    assert ending_of("лист.png", "image/jpeg") == ".png"
