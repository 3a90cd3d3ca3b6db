"""The sentences about announced totals, whatever number of precincts they count."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain.bounds import (
    ABOVE_UPPER,
    BELOW_LOWER,
    Contradiction,
    Ground,
    TerritoryLine,
)
from hq_desktop.domain.election import CommissionCode, RaceCode
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.text import Language
from hq_desktop.ui import language
from hq_desktop.ui.comparison.proof_text import derivation
from hq_desktop.ui.comparison.rows import read_board
from hq_desktop.ui.comparison.wording import gap_words, statement

SEEN_AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    language.install(qapp, "ru")
    yield
    language.install(qapp, "en")


@pytest.fixture
def kazakh(qapp: QApplication) -> Iterator[None]:
    language.install(qapp, "kk")
    yield
    language.install(qapp, "en")


@pytest.mark.parametrize(
    ("observed", "unseen", "said"),
    [
        (1, 1, ("По 2 участкам", "с 1 участка", "на 1 участке.")),
        (19, 2, ("По 21 участку", "с 19 участков", "на 2 участках.")),
        (221, 1021, ("По 1\u202f242 участкам", "с 221 участка", "на 1\u202f021 участке.")),
    ],
)
def test_missing_votes_are_told_in_russian(
    observed: int, unseen: int, said: tuple[str, str, str], russian: None
) -> None:
    total, seen, rest = said
    assert plain(*statement(line(observed, unseen))) == (
        f"{total} объявлено 90. В копиях {seen} уже 100. "
        f"Не хватает 10, сколько бы ни было ещё {rest}"
    )


@pytest.mark.parametrize(
    ("unseen", "said"),
    [
        (1, "Ещё 1 участок может добавить не больше 50."),
        (2, "Ещё 2 участка могут добавить не больше 50."),
        (25, "Ещё 25 участков могут добавить не больше 50."),
    ],
)
def test_what_the_rest_can_add_is_told_in_russian(unseen: int, said: str, russian: None) -> None:
    one = line(3, unseen, official=200, contradiction=ABOVE_UPPER)
    assert said in plain(*statement(one))


def test_the_chart_counts_precincts_in_russian(russian: None) -> None:
    words = gap_words(line(225, 16))
    assert words.seen == "В копиях с 225 участков"
    assert words.announced == "Объявлено по 241 участку"


def test_precincts_are_counted_in_kazakh(kazakh: None) -> None:
    assert "225 учаскенің көшірмелерінде" in plain(*statement(line(225, 16)))


def test_nothing_follows_what_can_be_added_where_no_limit_is_known(
    desk: Desk, russian: None
) -> None:
    board = read_board(ComparisonActions(desk), desk.directory().races[0].code, Language.RU)
    whole = line(3, 0, official=200, contradiction=ABOVE_UPPER)
    assert any("плюс 50" in source for _, _, source in derivation(board, whole))
    assert not any(source.rstrip().endswith(".") for _, _, source in derivation(board, whole))


def line(
    observed: int, unseen: int, *, official: int = 90, contradiction: Contradiction = BELOW_LOWER
) -> TerritoryLine:
    announced = Announcement(
        AnnouncementId(1), RaceCode("r"), CommissionCode("k"), {"v": official}, "сайт", SEEN_AT
    )
    return TerritoryLine(
        commission=CommissionCode("k"),
        line="v",
        precincts_total=observed + unseen,
        precincts_observed=observed,
        lower=100,
        upper=150,
        official=official,
        contradiction=contradiction,
        gap=100 - official if contradiction == BELOW_LOWER else official - 150,
        survives_any=0,
        by_grade={},
        announcement=announced,
        ground=lambda: Ground((), (), ()),
    )


def plain(*sentences: str) -> str:
    """The sentences without their markup."""
    return re.sub(r"<[^>]*>", "", " ".join(sentences))
