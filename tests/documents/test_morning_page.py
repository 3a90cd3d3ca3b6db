"""The morning page: what it says in both languages, on one sheet, with the same bytes."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from hq_desktop.actions.register import Answer, Filing, RegisterActions
from hq_desktop.documents.morning_page import build_morning_page
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.case_event import FilingWay, Outcome
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.morning import MorningPage, OpenTask
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.zone import at_clock
from tests.documents.headquarters import (
    CENTRAL,
    NIGHT,
    RACE,
    TOWN,
    Headquarters,
    catalogue,
)

DAY = date(2026, 11, 23)
MORNING = at_clock(DAY, 8)
LANGUAGES = (Language.RU, Language.KK)


def text_of(path: Path) -> tuple[int, str]:
    with pypdfium2.PdfDocument(str(path)) as pdf:
        words = " ".join(page.get_textpage().get_text_range() for page in pdf)
        return len(pdf), " ".join(words.replace("\u00a0", " ").split())


def page(made: Headquarters, language: Language, target: Path, day: date = DAY) -> tuple[int, str]:
    register = RegisterActions(made.cases.desk)
    return text_of(register.morning_page(day, language, target, at_clock(day, 8)))


def with_cases(made: Headquarters) -> None:
    """A complaint filed and answered on the night, with a task to be done."""
    register = RegisterActions(made.cases.desk)
    case = register.begin(CasePlace(RACE, "complaint-territory", TOWN, CENTRAL))
    register.add_task(case, "Забрать решение", "Дана", DAY - timedelta(days=1))
    filed = register.file(case, Filing(FilingWay.E_REQUEST, NIGHT, "вх. 17")).case
    told = Answer(NIGHT, NIGHT.date(), "4/1", Outcome.REFUSED, ("uncertified_copy",), "Без печати.")
    register.answer(filed, told)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            Language.RU,
            (
                "Сводка штаба: 23 ноября 2026 года",
                "через e-Otinish; № вх. 17",
                "отказано",
                "Причины: копия протокола не заверена. Без печати.",
                "Дана просрочено, 22.11.2026: Забрать решение",
                "копий протоколов: 3 из 6",
                "Нужнее всего копии с участков № 4, 5, 6.",
            ),
        ),
        (
            Language.KK,
            (
                "Штабтың мәліметі: 2026 жылғы 23 қараша",
                "e-Otinish арқылы; № вх. 17",
                "бас тартылды",
                "Себептері: хаттаманың көшірмесі куәландырылмаған.",
                "Дана мерзімі өтті, 22.11.2026: Забрать решение",
                "хаттама көшірмелері: 3 / 6",
            ),
        ),
    ],
)
def test_the_page_tells_what_happened_and_what_must_be_done(
    contradicted: Headquarters, tmp_path: Path, language: Language, expected: tuple[str, ...]
) -> None:
    with_cases(contradicted)
    sheets, told = page(contradicted, language, tmp_path / "page.pdf")
    assert sheets == 1
    for words in expected:
        assert words in told


def test_what_ends_today_and_tomorrow_is_told_and_nothing_else(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    last = date(2026, 12, 1)
    for day, expected in (
        (last - timedelta(days=2), "не истекают"),
        (last - timedelta(days=1), "завтра, 24:00 жалоба на решение"),
        (last, "сегодня, 24:00 жалоба на решение"),
    ):
        _, told = page(contradicted, Language.RU, tmp_path / f"{day}.pdf", day)
        assert expected in told
    assert "безопасная дата прошла" not in told.casefold().split("жалоба на решение")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_campaign_has_a_page_that_says_so(
    bare: Headquarters, tmp_path: Path, language: Language
) -> None:
    sheets, told = page(bare, language, tmp_path / "page.pdf")
    assert sheets == 1
    phrase = catalogue().morning["tasks_none"].in_language(language)
    assert phrase in told


def test_the_same_moment_gives_the_same_bytes(contradicted: Headquarters, tmp_path: Path) -> None:
    with_cases(contradicted)
    first, second = tmp_path / "a.pdf", tmp_path / "б" / "b.pdf"
    second.parent.mkdir()
    page(contradicted, Language.KK, first)
    page(contradicted, Language.KK, second)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_day_still_fits_on_one_sheet_and_says_what_was_left_out(
    tmp_path: Path, language: Language
) -> None:
    task = OpenTask("Отвезти жалобу в территориальную комиссию", Text("УИК № 1"), DAY, False)
    people = tuple((f"Человек {number}", (task,) * 12) for number in range(9))
    long = MorningPage(DAY, MORNING, "Штаб", tasks=people)
    target = tmp_path / "page.pdf"
    wording = Wording(language, catalogue().complaints)
    assert build_morning_page(long, wording, catalogue().morning, target) == 1
    _, told = text_of(target)
    assert catalogue().morning["more"].in_language(language).split("{")[0] in told
    short = replace(long, tasks=(("Дана", (task,)),))
    build_morning_page(short, wording, catalogue().morning, target)
    assert catalogue().morning["more"].in_language(language).split("{")[0] not in text_of(target)[1]


def test_a_page_that_cannot_be_written_is_refused_in_words(
    bare: Headquarters, tmp_path: Path
) -> None:
    with pytest.raises(HqError):
        page(bare, Language.RU, tmp_path / "нет такой папки" / "page.pdf")
    assert list(tmp_path.glob("*/page.pdf*")) == []
