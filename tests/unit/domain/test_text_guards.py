"""What the guards see in a lawyer's words, and what they leave alone."""

from datetime import date
from functools import cache

import pytest

from hq_desktop import paths
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.bare_facts import bare_facts
from hq_desktop.domain.complaint import Kind, Value
from hq_desktop.domain.text_fields import Origin, TextField
from hq_desktop.domain.text_guards import guarded, obsolete_in
from hq_desktop.domain.text_warnings import TextFault

TODAY, BEFORE = date(2026, 11, 22), date(2023, 3, 19)


@cache
def catalogue() -> Catalogue:
    return load(paths.resource())


def seen(text: str, *, on: date = TODAY, is_for_court: bool = True) -> list[tuple[str, str]]:
    found = guarded(text, catalogue().guards, on, is_for_court=is_for_court)
    return [(one.code.value, one.words) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "депутат Мажилиса",
        "МӘЖІЛІС ДЕПУТАТТАРЫ",
        "статья 33 Конституции",
        "подать  петицию",
        "выборщики",
    ],
)
def test_words_of_the_old_law_are_seen_today(text: str) -> None:
    assert ("obsolete_term") in [code for code, _ in seen(text)]


def test_words_of_the_old_law_were_right_in_their_day() -> None:
    assert obsolete_in("депутат Мажилиса", catalogue().law.obsolete, BEFORE) == ()
    assert [one.code for one in obsolete_in("петиция", catalogue().law.obsolete, BEFORE)] == [
        "petition"
    ]


def test_a_word_that_accuses_is_seen_with_what_to_say_instead() -> None:
    (found,) = guarded("Итоги сфальсифицированы.", catalogue().guards, TODAY, is_for_court=True)
    assert (found.code, found.words, found.at) == (TextFault.TONE, "сфальсифицированы", 6)
    assert found.reason.ru
    assert seen("қорытындылар бұрмаланды") == [("tone", "бұрмаланды")]


@pytest.mark.parametrize(
    "text",
    [
        "пункт 9 статьи 43 Закона",
        "статьи 131, 132 и 162 АППК",
        "статьями 102 и 106 АППК",
        "Заңның 43-бабының 9-тармағы",
        "ӘРПК 131, 132 және 162-баптары",
        "статьи 668 Налогового кодекса",
        "ст. 99 ГПК",
        "статья 43",
        "итог 33 и 44 строки",
    ],
)
def test_articles_that_the_program_knows_are_left_alone(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    ("text", "words", "number"),
    [
        ("в силу статьи 33 Закона", "статьи 33", "33"),
        ("статья 777 АППК", "статья 777", "777"),
        ("статья 43 ГПК", "статья 43", "43"),
        ("Заңның 333-бабы", "333-бабы", "333"),
        ("статья 35 Конституции", "статья 35", "35"),
        ("ст. 777", "ст. 777", "777"),
    ],
)
def test_an_article_that_the_program_does_not_know_is_named(
    text: str, words: str, number: str
) -> None:
    found = [
        one
        for one in guarded(text, catalogue().guards, TODAY, is_for_court=True)
        if one.code is TextFault.UNKNOWN_ARTICLE
    ]
    assert [(one.words, one.article) for one in found] == [(words, number)]


def test_a_paper_for_a_commission_rests_on_the_election_law_alone() -> None:
    text = "статья 131 АППК и статья 43 Закона"
    assert seen(text, is_for_court=False) == [("code_out_of_place", "статья 131")]
    assert seen(text) == []


NUMBERS: dict[str, tuple[Kind, str]] = {
    "discrepancies": (Kind.NUMBER, "1\u00a0234"),
    "lines": (Kind.NUMBER, "3"),
    "rest_mean": (Kind.MEAN, "70,4"),
    "election_day": (Kind.DAY, "22\u00a0ноября 2026\u00a0года"),
    "signatory": (Kind.WORDS, "А. Б."),
}
FIELDS = [
    TextField(name, "", kind, Origin.COMPARISON, value) for name, (kind, value) in NUMBERS.items()
]
VALUES: dict[str, Value] = {"election_day": TODAY}


def bare(text: str, template: str = "") -> list[tuple[str, str]]:
    found = bare_facts(text, template, FIELDS, VALUES, frozenset({"строках"}))
    return [(one.words, one.replacement) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("различаются 1234 числа", [("1234", "{discrepancies}")]),
        ("различаются 1 234 числа", [("1 234", "{discrepancies}")]),
        ("в 3 строках", [("3", "{lines}")]),
        ("в 3 экземплярах", []),
        ("в среднем 70,4 голоса", [("70,4", "{rest_mean}")]),
        ("22 ноября 2026 года", [("22 ноября 2026 года", "{election_day}")]),
        ("22.11.2026", [("22.11.2026", "{election_day}")]),
        ("{discrepancies} чисел", []),
        ("статья 1234 Закона", []),
        ("участок № 1234", []),
        ("пункт 3 строках", []),
        ("12345", []),
    ],
)
def test_a_fact_that_is_typed_out_is_offered_its_place(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert bare(text) == found


def test_what_the_template_writes_out_is_no_fact() -> None:
    assert bare("не более 1 234 избирателей", "не более 1 234 избирателей на участке") == []


def test_an_offer_says_where_its_words_begin() -> None:
    text = "Всего 1234 строк."
    (offer,) = bare_facts(text, "", FIELDS, VALUES, frozenset())
    assert text[offer.at :].startswith(offer.words)
