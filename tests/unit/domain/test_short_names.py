"""Names in narrow columns keep the word in which they differ."""

from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.short_names import short_names

CITY, LAKE, RIVER = CommissionCode("city"), CommissionCode("lake"), CommissionCode("river")
PARENTS = {CITY: None, LAKE: CITY, RIVER: CITY}


def test_what_all_names_begin_with_is_left_out() -> None:
    names = {LAKE: "Территориальная комиссия Озёрного", RIVER: "Территориальная комиссия Речного"}
    assert short_names(names, PARENTS) == {LAKE: "Озёрного", RIVER: "Речного"}


def test_what_siblings_end_with_is_left_out() -> None:
    names = {
        CITY: "Алматау қаласының комиссиясы",
        LAKE: "Көл ауданының комиссиясы",
        RIVER: "Өзен ауданының комиссиясы",
    }
    short = short_names(names, PARENTS)
    assert (short[LAKE], short[RIVER]) == ("Көл", "Өзен")
    assert short[CITY] == names[CITY]


def test_what_only_siblings_begin_with_is_left_out() -> None:
    names = {
        CITY: "Алматау қаласының комиссиясы",
        LAKE: "Алматау қаласы Көл ауданының комиссиясы",
        RIVER: "Алматау қаласы Өзен ауданының комиссиясы",
    }
    short = short_names(names, PARENTS)
    assert (short[LAKE], short[RIVER]) == ("Көл", "Өзен")


def test_one_name_stays_whole() -> None:
    assert short_names({CITY: "Комиссия города"}, PARENTS) == {CITY: "Комиссия города"}


def test_equal_names_keep_a_word() -> None:
    names = {LAKE: "Комиссия", RIVER: "Комиссия"}
    assert all(short_names(names, PARENTS).values())


def test_a_commission_without_siblings_keeps_its_place_where_the_place_stands_first() -> None:
    end = "аумақтық сайлау комиссиясы"
    names = {
        CITY: f"Алматау қаласының {end}",
        LAKE: f"Алматау қаласы Көл ауданының {end}",
        RIVER: f"Алматау қаласы Өзен ауданының {end}",
    }
    assert short_names(names, PARENTS)[CITY] == "Алматау қаласының"
