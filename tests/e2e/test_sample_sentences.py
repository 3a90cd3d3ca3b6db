"""The one sentence on each sample says what is proved there, and where nothing is, that too."""

from collections.abc import Callable

import pytest

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import load
from hq_desktop.domain.proof_sentences import contradiction_sentence, outcome_sentence
from hq_desktop.domain.text import Language
from hq_desktop.paths import resource
from hq_desktop.storage.database import open_campaign
from tests.e2e.shared_samples import sample

Told = Callable[[str, Language], list[str]]


@pytest.fixture
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    def sentences(name: str, language: Language) -> list[str]:
        database = open_campaign(str(sample(name, tmp_path_factory)))
        try:
            return of(ComparisonActions(Desk(database, load(resource()), "test")), language)
        finally:
            database.close()

    return sentences


def of(actions: ComparisonActions, language: Language) -> list[str]:
    """The sentences of a campaign's one race: its contradictions, else all totals; its result."""
    (race,) = actions.races()
    facts, found = actions.facts(race.code), actions.compare(race.code)
    lines = {one.line: one.name.in_language(language) for one in race.contestants}
    words = actions.sentences
    said = [
        contradiction_sentence(
            words,
            language,
            one,
            facts.directory.commissions[one.commission].name.in_language(language),
            lines.get(one.line, one.line),
        )
        for one in found.contradictions or found.territories
    ]
    if found.outcome is not None:
        names = {str(one.code): one.name.in_language(language) for one in race.contestants}
        said.append(outcome_sentence(words, language, found.outcome, names))
    return [one.replace("\u00a0", " ") for one in said]


def test_almaty_is_contradicted_whatever_the_other_protocols_say(told: Told) -> None:
    (russian,) = told("almaty-2019", Language.RU)
    assert russian == (
        "Территориальная избирательная комиссия города Алматау, строка «Конырауов С.»: по 554 "
        "участкам территории объявлено 50 366, а копии протоколов с 225 участков уже дают 69 669, "
        "на 19 303 больше; если эти копии верны, объявленное число неверно, каким бы ни было число "
        "этой строки на участках, где оно не установлено (329)."
    )
    (kazakh,) = told("almaty-2019", Language.KK)
    assert kazakh.endswith(
        "қосынды 69 669, жарияланған сан одан 19 303 кем; осы көшірмелер дұрыс болса, осы жолдың "
        "саны анықталмаған учаскелерде (329) ол қандай болса да, жарияланған сан дұрыс емес."
    )


def test_district_15_has_another_winner_by_the_copies_of_every_precinct(told: Told) -> None:
    said = told("district-15", Language.RU)
    assert said[-1] == (
        "Официально больше всего голосов у «Бидайбаев А.», но по копиям протоколов со всех "
        "участков этот участник не первый. По копиям впереди «Конырауов С.», отрыв 67 голосов."
    )
    assert len(said) == 3
    assert all("не могут быть верны вместе" in one for one in said[:-1])


@pytest.mark.parametrize("language", list(Language))
def test_the_totals_of_the_night_prove_nothing(told: Told, language: Language) -> None:
    nothing = {
        Language.RU: "ничего не доказано.",
        Language.KK: "ештеңе дәлелденбеген.",
        Language.EN: "nothing is proved.",
    }
    said = told("night", language)
    assert len(said) >= 9
    assert all(one.endswith(nothing[language]) for one in said)
