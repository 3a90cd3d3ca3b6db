"""What is said of official figures and of their versions: the right thing, in each language."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hq_desktop.catalogue.sentences import read_sentences
from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.check_sentences import CheckWords
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.form import Line
from hq_desktop.domain.official_check import CheckKind
from hq_desktop.domain.official_checks import official_checks
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.domain.text import Language
from hq_desktop.domain.version_changes import FigureChange, VersionChanges
from hq_desktop.domain.version_sentences import changes_sentence
from hq_desktop.paths import resource
from tests.unit.domain.papers import form_of
from tests.unit.domain.races import RaceMaker
from tests.unit.domain.test_official_checks import (
    AGAINST,
    FULL,
    VOTES,
    A,
    B,
    city,
    precinct_figures,
    shared,
)

WORDS = read_sentences(resource("sentences"))
NIGHT = datetime(2026, 11, 22, 18, 45, tzinfo=UTC)


def told(facts: RaceFacts, language: Language = Language.RU) -> list[str]:
    words = CheckWords(WORDS, language, facts, facts.directory.titles())
    return [words.sentence(one).replace("\u00a0", " ") for one in official_checks(facts)]


def beyond_relations() -> RaceFacts:
    maker = RaceMaker()
    maker.copy(maker.precinct(), {"voters_on_list": 3_500}, Side.OFFICIAL)
    return replace(maker.facts(), form=form_of("president-2026"))


EVERY = (
    city(city=905, north=500, south=400).facts(),
    city(city=900, north=500).facts(),
    city(city=450, north=500).facts(),
    precinct_figures(city(city=901), 225, 225, 225, 225),
    precinct_figures(city(city=901), 225, 225, 225),
    precinct_figures(city(city=1), 225, 225, 225),
    shared(FULL, {A: "63.16", B: "31.58", AGAINST: "5.26"}),
    shared(FULL | {Line.PARTICIPATED: 950}, {A: "63.15", B: "31.57"}),
    shared(VOTES, {A: "61.22", B: "30.61", AGAINST: "5.10"}),
    shared(FULL, {A: "58.00", B: "30.61", AGAINST: "9.00"}),
    shared(FULL, {A: "63.16", B: "30.58", AGAINST: "5.26"}),
    shared(VOTES, {A: "30.0", B: "80.0"}),
    shared(VOTES, {}, a=2, b=1),
    shared(VOTES | {Line.PARTICIPATED: 949}, {}),
    beyond_relations(),
)


@pytest.mark.parametrize("language", list(Language))
def test_every_check_has_its_sentence_in_every_language(language: Language) -> None:
    kinds = {one.kind for facts in EVERY for one in official_checks(facts)}
    assert kinds == set(CheckKind)
    for facts in EVERY:
        for sentence in told(facts, language):
            assert sentence.endswith((".", "!"))
            assert "{" not in sentence


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        (
            EVERY[0],
            (
                "city, строка «a»: объявлено 905, а объявленное по 2 частям той же территории "
                "в сумме даёт 900; расхождение 5."
            ),
        ),
        (
            EVERY[2],
            (
                "city, строка «a»: объявлено 450, а сумма уже по 1 части территории из 3 – 500, "
                "на 50 больше; остальные части могут эту сумму только увеличить."
            ),
        ),
        (
            EVERY[4],
            (
                "city: объявленное не сравнивается с суммой по участкам – по 1 участку из 4 "
                "официальных данных нет (строки: a)."
            ),
        ),
        (
            EVERY[6],
            (
                "city: проценты (строки: a, b, votes_against_all) совпадают с долями от суммы "
                "голосов и «Против всех» без недействительных бюллетеней."
            ),
        ),
        (
            EVERY[10],
            (
                "city, строка «b»: указано 30,58 %, а 300 голосов – это 31,58 % от суммы голосов "
                "и «Против всех» без недействительных бюллетеней, с долями от которых совпадают "
                "проценты остальных строк (2)."
            ),
        ),
        (
            EVERY[13],
            (
                "city: голоса и «Против всех» вместе дают 950, а принявших участие в голосовании "
                "объявлено 949, на 1 меньше; ни при одном из принятых способов подсчёта так быть "
                "не может."
            ),
        ),
        (EVERY[14], "Участок № 1: Избирателей на участке больше трёх тысяч (3 500 и 3 000)."),
    ],
)
def test_a_check_says_what_stands_where(facts: RaceFacts, sentence: str) -> None:
    assert told(facts) == [sentence]


def test_a_total_and_its_parts_in_one_publication_are_said_to_be() -> None:
    facts = EVERY[0]
    announced = tuple(replace(one, publication=PublicationId(1)) for one in facts.announcements)
    (sentence,) = told(replace(facts, announcements=announced))
    assert sentence.endswith("Общее число и его части стоят в одной публикации.")


def changed(precincts: int, figures: int = 1, **rest: object) -> VersionChanges:
    earlier = Publication(
        PublicationId(1), RaceCode("r"), PublicationKind.OFFICIAL, "сайт", NIGHT, NIGHT
    )
    later = replace(earlier, id=PublicationId(2), seen_at=NIGHT.replace(day=23))
    found = tuple(
        FigureChange(PrecinctId(place), None, f"line{line}", 1, 2)
        for place in range(precincts)
        for line in range(figures)
    )
    return replace(VersionChanges(earlier, later, found, (), 100), **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("precincts", "words"),
    [(1, "1 участка – 2 числа"), (2, "2 участков – 4 числа"), (31, "31 участка – 62 числа")],
)
def test_changed_precincts_are_counted_in_right_russian(precincts: int, words: str) -> None:
    assert changes_sentence(WORDS, Language.RU, changed(precincts, 2)) == (
        "сайт: между версией, увиденной 22.11.2026 23:45, и версией, увиденной 23.11.2026 23:45, "
        f"изменились данные {words}."
    )


def test_the_same_is_said_in_kazakh_and_in_english() -> None:
    assert changes_sentence(WORDS, Language.KK, changed(31, 2)) == (
        "сайт: 22.11.2026 23:45 көрінген нұсқа мен 23.11.2026 23:45 көрінген нұсқа арасында "
        "31 учаскенің деректері өзгерген – 62 сан."
    )
    assert changes_sentence(WORDS, Language.EN, changed(1)).endswith(
        "the data of 1 precinct changed – 1 figure."
    )


def test_gone_precincts_are_said_apart_and_equal_versions_are_said_to_be_equal() -> None:
    gone = changes_sentence(WORDS, Language.RU, changed(0, gone=(PrecinctId(4), PrecinctId(5))))
    assert "все числа, указанные в обеих, одинаковы." in gone
    assert gone.endswith(
        "Участков, которые стоят в более ранней версии и не стоят в более поздней: 2."
    )


def test_a_moment_that_nobody_stated_is_said_to_be_that_of_storing() -> None:
    found = changed(1)
    unknown = replace(found, earlier=replace(found.earlier, is_moment_stated=False, source="и.csv"))
    sentence = changes_sentence(WORDS, Language.RU, unknown)
    assert sentence.startswith("и.csv → сайт: между версией, сохранённой 22.11.2026 23:45 (когда")


def test_totals_are_told_by_commissions() -> None:
    found = changed(0)
    first = replace(found.earlier, kind=PublicationKind.TOTALS)
    last = replace(found.later, kind=PublicationKind.TOTALS)
    one = FigureChange(None, CommissionCode("city"), "a", 1, 2)
    sentence = changes_sentence(WORDS, Language.RU, VersionChanges(first, last, (one,), (), 1))
    assert sentence.endswith("изменились итоги 1 комиссии – 1 число.")
