"""Separator sheets and the test page, in both languages."""

from pathlib import Path

import pikepdf
import pytest

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.print_papers import PrintPapers
from hq_desktop.documents.separators import build_separators
from hq_desktop.documents.test_page import LETTERS, build_test_page
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.print_run import Divider
from hq_desktop.domain.text import Language
from tests.documents.headquarters import Headquarters, catalogue, texts

ANNEX = Divider(annex="3", title="Хаттамалар <A> & Б", sheets=12)
COPY = Divider(title="Жалоба", copy=2, copies=3, volume=1, volumes=4)


def wording(language: Language) -> Wording:
    return Wording(language, catalogue().complaints)


@pytest.mark.parametrize(
    ("language", "annex", "copy"),
    [
        (
            Language.RU,
            ("Приложение № 3", "Хаттамалар <A> & Б", "на 12 л."),
            ("Экземпляр 2 из 3", "Том 1 из 4", "Жалоба"),
        ),
        (
            Language.KK,
            ("№ 3 қосымша", "Хаттамалар <A> & Б", "12 парақ"),
            ("2-дана, барлығы 3", "1-том, барлығы 4", "Жалоба"),
        ),
    ],
)
def test_a_separator_says_what_lies_behind_it(
    language: Language, annex: tuple[str, ...], copy: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "separators.pdf"
    path.write_bytes(build_separators([ANNEX, COPY], wording(language)))
    pages = [text.replace("\xa0", " ") for text in texts(path)]
    assert len(pages) == 2
    for words, text in zip((annex, copy), pages, strict=True):
        assert all(one in text for one in words)
        assert wording(language).phrase("divider_note").replace("\xa0", " ") in text


def test_a_separator_has_no_number_and_keeps_its_bytes(tmp_path: Path) -> None:
    content = build_separators([ANNEX], wording(Language.RU))
    assert content == build_separators([ANNEX], wording(Language.RU))
    path = tmp_path / "separators.pdf"
    path.write_bytes(content)
    with pikepdf.open(path) as pdf:
        assert "/PageLabels" not in pdf.Root
    assert "лист 1" not in texts(path)[0]


def test_a_name_of_a_thousand_letters_stays_on_its_sheet(tmp_path: Path) -> None:
    long = Divider(annex="7", title="ұзақ атау " * 120, sheets=1)
    path = tmp_path / "separators.pdf"
    path.write_bytes(build_separators([long], wording(Language.KK)))
    (text,) = texts(path)
    assert text.count("ұзақ") == 120


def test_an_unknown_number_of_sheets_is_not_told(tmp_path: Path) -> None:
    path = tmp_path / "separators.pdf"
    path.write_bytes(build_separators([Divider(annex="3", title="т")], wording(Language.RU)))
    assert "на" not in texts(path)[0].split("Разделительный")[0].split()


def test_the_test_page_has_every_kazakh_letter_and_a_back(tmp_path: Path) -> None:
    languages = (Language.RU, Language.KK)
    content = build_test_page("Принтер 7", [wording(one) for one in languages])
    path = tmp_path / "test.pdf"
    path.write_bytes(content)
    front, back = texts(path)
    assert LETTERS in front
    assert all(one in front for one in ("Принтер 7", "100 мм", "30 мм", "15 мм", "Сынақ парағы"))
    assert "Оборот" in back
    with pikepdf.open(path) as pdf:
        assert [round(float(one)) for one in pdf.pages[0].MediaBox] == [0, 0, 595, 842]


def test_a_folder_that_cannot_be_written_is_told(bare: Headquarters, tmp_path: Path) -> None:
    desk: Desk = bare.cases.desk
    with pytest.raises(HqError):
        PrintPapers(desk).test_page("x", Language.RU, tmp_path / "nowhere" / "test.pdf")
