"""The words of objections: both languages, known places only, every article in the law."""

import re
import shutil
from pathlib import Path

import pytest

from hq_desktop import paths
from hq_desktop.catalogue.complaints import read_complaints
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.catalogue.objections import read_objections
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.objections import (
    OBJECTION_PLACES,
    OBJECTIONS,
    Gravity,
    Objection,
    ObjectionRule,
    Place,
)
from hq_desktop.domain.places import places_in

FOLDER = paths.resource("complaints")
ARTICLE = re.compile(r"(?:(?:АППК|ГПК) )?\d[\d-]*(?:\(\d[\d-]*\))+|(?:АППК|ГПК) \d+")
WORDS = read_complaints(FOLDER).words
BOOK = read_objections(FOLDER, WORDS)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resource())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The words of objections alone, to be spoilt."""
    shutil.copy(FOLDER / "objections.toml", tmp_path)
    return tmp_path


def spoil(folder: Path, old: str, new: str) -> tuple[str, str]:
    path = folder / "objections.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as caught:
        read_objections(folder, WORDS)
    return str(caught.value.facts["key"]), str(caught.value.facts["reason"])


@pytest.mark.parametrize("rule", BOOK.rules.values(), ids=lambda one: one.code)
def test_an_objection_is_told_in_both_languages_with_known_places(rule: ObjectionRule) -> None:
    for text in (rule.says, rule.do, *(one for one in (rule.answer, rule.detail) if one.every())):
        assert text.ru
        assert text.kk
        assert {name for name, _ in places_in(text.ru)} <= set(OBJECTION_PLACES)
        assert {name for name, _ in places_in(text.ru)} == {name for name, _ in places_in(text.kk)}


@pytest.mark.parametrize("rule", BOOK.rules.values(), ids=lambda one: one.code)
def test_an_article_of_an_objection_stands_in_the_law(
    rule: ObjectionRule, catalogue: Catalogue
) -> None:
    assert all(catalogue.law.article(one) is not None for one in rule.law)
    told = " ".join((rule.says.ru, rule.do.ru, rule.answer.ru))
    for article in ARTICLE.findall(told):
        assert catalogue.law.article(article) is not None, article


@pytest.mark.parametrize("rule", BOOK.rules.values(), ids=lambda one: one.code)
def test_an_objection_states_facts(rule: ObjectionRule) -> None:
    told = " ".join((*rule.says.every(), *rule.do.every(), *rule.answer.every())).lower()
    for word in ("фальсифик", "подлог", "подделан", "жульнич", "бұрмала", "алаяқ"):
        assert word not in told


def test_nothing_is_said_to_be_checked_that_nobody_checked() -> None:
    assert all(not one.mark.is_checked for one in BOOK.rules.values())
    assert all(one.mark.source for one in BOOK.rules.values() if one.mark.mark == "S")


def test_every_kind_has_words_and_no_words_have_no_kind() -> None:
    assert tuple(BOOK.rules) == OBJECTIONS


def test_what_bars_stands_first_and_the_unanswered_before_the_answered() -> None:
    answered = Objection("findings", where=(Place(),))
    found = BOOK.in_order(
        [Objection("coverage"), answered, Objection("disputed"), Objection("term_over")]
    )
    assert [one.code for one in found] == ["term_over", "disputed", "findings", "coverage"]
    order = [BOOK.rules[one.code].gravity for one in found]
    assert order == [Gravity.BARS, Gravity.WEAKENS, Gravity.WEAKENS, Gravity.NOTED]


def test_the_reasons_of_refusals_name_objections_that_exist(catalogue: Catalogue) -> None:
    for refusal in catalogue.refusals.values():
        assert set(refusal.objections) <= set(OBJECTIONS), refusal.code


def test_a_place_that_nobody_fills_is_refused(folder: Path) -> None:
    key, reason = spoil(folder, "{count} (участки", "{amount} (участки")
    assert key == "objection.uncertified.text.ru"
    assert "amount" in reason


def test_a_kind_that_is_missing_is_refused(folder: Path) -> None:
    key, reason = spoil(folder, "[objection.caps]", "[objection.limits]")
    assert (key, reason) == ("objection.caps", "this key is missing")


def test_a_gravity_that_there_is_not_is_refused(folder: Path) -> None:
    key, _ = spoil(folder, 'gravity = "bars"', 'gravity = "kills"')
    assert key == "objection.term_over.gravity"


def test_an_article_that_there_is_not_is_refused(tmp_path: Path) -> None:
    for name in ("forms", "law", "profiles", "layouts", "complaints", "papers", "sentences"):
        shutil.copytree(paths.resource(name), tmp_path / name)
    path = tmp_path / "complaints" / "objections.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('law = ["20(9)"]', 'law = ["999(9)"]', 1), encoding="utf-8")
    with pytest.raises(FaultyDataFile, match="faulty_data_file") as caught:
        load(tmp_path)
    assert "999(9)" in str(caught.value.facts["reason"])
