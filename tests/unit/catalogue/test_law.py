"""The law as data: complete, sourced, in two languages, and never called checked."""

from datetime import date

import pytest

from hq_desktop.catalogue.law import Law, read_law
from hq_desktop.catalogue.toml_reading import read_file
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.law import AnsweredBy, Level
from hq_desktop.domain.text import with_cyrillic_i
from hq_desktop.domain.text_guards import obsolete_in
from hq_desktop.paths import resource


@pytest.fixture(scope="module")
def law() -> Law:
    return read_law(resource("law"))


def test_the_thirteen_grounds_and_those_of_the_night_stand_in_their_order(law: Law) -> None:
    assert [ground.number for ground in law.grounds.values()] == list(range(1, 18))


@pytest.mark.parametrize(
    ("ground", "cited"),
    [
        ("copy_refused", {"43(8)", "20-1(2)(11)", "31(5)", "43(8-1)"}),
        ("sheet_not_posted", {"43(8)"}),
        ("paper_refused", {"20-1(2)(12)"}),
        ("filming_forbidden", {"20-1(2)(9)"}),
        ("prosecutor_unreachable", {"49"}),
    ],
)
def test_what_happens_on_the_night_has_its_articles(law: Law, ground: str, cited: set[str]) -> None:
    assert set(law.grounds[ground].law) == cited


def test_grounds_that_were_put_together_by_us_are_marked_as_not_verified(law: Law) -> None:
    ours = {one.number for one in law.grounds.values() if one.mark.mark == "U"}
    assert ours == {14, 15, 16, 17}


def test_every_ground_asks_short_questions_in_three_languages(law: Law) -> None:
    for ground in law.grounds.values():
        assert 3 <= len(ground.ask) <= 8
        for question in ground.ask:
            assert len(question.text.every()) == 3
            assert max(len(wording) for wording in question.text.every()) <= 140


def test_the_attempts_are_asked_for_where_nobody_could_be_reached(law: Law) -> None:
    asking = {one.code for one in law.grounds.values() if one.asks_for(AnsweredBy.ATTEMPTS)}
    assert asking == {"prosecutor_unreachable"}


def test_what_is_no_breach_by_itself_is_warned_of(law: Law) -> None:
    warned = {one.code: one.warning.ru for one in law.grounds.values()}
    assert "опросами на выходе" in warned["results_differ"]
    assert "одной подписью" in warned["copies_differ"]
    for code in ("observers_removed", "count_procedure", "paper_refused", "sheet_not_posted"):
        assert "без даты, времени и свидетеля" in warned[code]


def test_titles_and_warnings_accuse_nobody(law: Law) -> None:
    for ground in law.grounds.values():
        for wording in (*ground.title.every(), *ground.warning.every()):
            assert not any(word in wording.casefold() for word in ("фальсиф", "поддел", "бұрмала"))


def test_weak_grounds_say_why(law: Law) -> None:
    weak = {ground.number for ground in law.grounds.values() if ground.is_weak}
    assert weak == {9, 10}
    assert law.grounds["ballots_added"].warning.ru == "Одна высокая явка нарушения не показывает."


def test_grounds_cite_the_election_law_to_commissions_and_the_codes_apart(law: Law) -> None:
    for ground in law.grounds.values():
        assert not any(" " in one for one in ground.law)
        assert all(one.startswith("КоАП ") for one in ground.offences)
        assert all(one.startswith("УК ") for one in ground.crimes)


def test_every_deadline_of_the_table_is_there(law: Law) -> None:
    assert list(law.deadlines) == [f"D{number:02}" for number in range(1, 18)]


def test_a_term_of_ten_days_has_a_safe_and_a_nominal_end(law: Law) -> None:
    window = law.deadlines["D05"].window(date(2025, 10, 26))
    assert window is not None
    assert (window.safe, window.nominal) == (date(2025, 11, 4), date(2025, 11, 5))


def test_a_term_that_is_no_number_of_days_has_no_end(law: Law) -> None:
    assert law.deadlines["D04"].window(date(2025, 10, 26)) is None


def test_the_akim_has_five_days(law: Law) -> None:
    term = law.deadlines["D12"]
    assert (term.days, term.answer_days) == (5, 5)
    assert term.fits("akim")
    assert not term.fits("president")
    assert law.deadlines["D05"].fits("akim")


def test_a_precinct_is_challenged_before_the_district_or_the_territorial_commission(
    law: Law,
) -> None:
    assert law.routes["precinct_smd"].addressees == (Level.DISTRICT, Level.COURT)
    assert law.routes["precinct"].addressees == (Level.TERRITORIAL, Level.COURT)
    assert law.routes["central"].addressees == (Level.SUPREME_COURT,)


def test_a_single_precinct_is_invalidated_on_a_submission(law: Law) -> None:
    relief = law.reliefs["invalidate_precinct"]
    assert {"44(1-1)", "44(2-1)"} <= set(relief.law)
    assert "112(2)" not in relief.law
    assert "112(2)" in law.reliefs["invalidate_election"].law


def test_a_reference_finds_its_article_or_the_whole_it_is_part_of(law: Law) -> None:
    assert law.articles["43(4-1)"] == law.article("43(4-1)(2-1)")
    assert law.articles["КоАП 126"] == law.article("КоАП 126(1)")
    assert law.article("999(1)") is None


def test_the_law_is_quoted_in_cyrillic_letters(law: Law) -> None:
    for article in law.articles.values():
        assert article.text.kk == with_cyrillic_i(article.text.kk)
    assert "жарамсыз деп танылған" in law.articles["43(4-1)"].text.kk


def test_the_norms_of_a_complaint_are_quoted_in_both_languages(law: Law) -> None:
    for code in ("20(9)", "20-1(2)(11)", "43(8)", "43(9)", "44(1-1)", "44(2-1)"):
        assert law.articles[code].text.ru
        assert law.articles[code].text.kk


def test_every_item_says_where_it_comes_from_and_that_nobody_has_checked_it(law: Law) -> None:
    kinds = (law.acts, law.articles, law.grounds, law.deadlines, law.routes, law.reliefs)
    for items in kinds:
        for item in items.values():
            assert item.mark.source
            assert item.mark.edition
            assert not item.mark.is_checked


def test_codes_not_read_in_the_newest_edition_are_marked_so(law: Law) -> None:
    for article in law.articles.values():
        if article.act in ("koap", "uk"):
            assert article.mark.mark == "U"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("депутат Мажилиса по одномандатному округу", "mazhilis"),
        ("Парламент Мәжілісінің депутаты", "mazhilis"),
        ("на основании статьи  33 Конституции", "constitution_33"),
        ("Конституцияның 33-бабы", "constitution_33"),
        ("ПЕТИЦИЯ", "petition"),
        ("выборщики", "electors"),
    ],
)
def test_words_of_the_old_law_are_found(law: Law, text: str, term: str) -> None:
    assert [one.code for one in obsolete_in(text, law.obsolete)] == [term]


def test_words_of_the_law_in_force_are_not_taken_for_old(law: Law) -> None:
    for text in ("депутат Курултая", "сот мәжілісі", "статья 35 Конституции", "жалоба"):
        assert obsolete_in(text, law.obsolete) == ()


def test_our_own_words_use_no_old_terms(law: Law) -> None:
    texts = [article.text for article in law.articles.values()]
    texts += [ground.title for ground in law.grounds.values()]
    texts += [relief.title for relief in law.reliefs.values()]
    texts += [deadline.action for deadline in law.deadlines.values()]
    for text in texts:
        for wording in text.every():
            assert obsolete_in(wording, law.obsolete) == ()


def copied(
    tmp_path_factory: pytest.TempPathFactory, file: str, old: str, new: str
) -> FaultyDataFile:
    """The refusal of the shipped law with one file changed."""
    folder = tmp_path_factory.mktemp("law")
    for path in resource("law").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        if path.name == file:
            assert old in text
            text = text.replace(old, new, 1)
        (folder / path.name).write_text(text, encoding="utf-8")
    with pytest.raises(FaultyDataFile) as caught:
        read_law(folder)
    return caught.value


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("articles.toml", "[article.", "[articel.", "articel"),
        ("articles.toml", 'act = "appk"', 'act = "appq"', "article.АППК 3(4)(5).act"),
        ("grounds.toml", '"43(9)"', '"430(9)"', "ground.copies_differ"),
        (
            "grounds.toml",
            'warning = { ru = "Слабое',
            'warnings = { ru = "Слабое',
            "ground.no_video.warning",
        ),
        ("grounds.toml", 'ask = ["when",', 'ask = ["whence",', "ground.repeated_voting.ask"),
        (
            "grounds.toml",
            'answered_by = "people"',
            'answered_by = "stars"',
            "question.who.answered_by",
        ),
        ("deadlines.toml", "days = 10", 'days = "10"', "deadline.D05.days"),
        ("deadlines.toml", '["43(7-1)"]', '["430"]', "deadline.D01.law"),
        ("routes.toml", 'body = "precinct"', 'body = "village"', "route.precinct_smd.body"),
        (
            "routes.toml",
            '"district", "court"',
            '"district", "moon"',
            "route.precinct_smd.addressees",
        ),
        ("routes.toml", '"12(5)"', '"1200(5)"', "route.regional.law"),
        ("reliefs.toml", '"43(7-1)"', '"430"', "relief.recount_by_precinct.law"),
        ("reliefs.toml", "title", "tilte", "relief.recount_by_precinct.title"),
        ("obsolete.toml", "words", "wrods", "term.mazhilis.words"),
    ],
)
def test_faulty_law_is_refused_with_file_and_key(
    tmp_path_factory: pytest.TempPathFactory, file: str, old: str, new: str, key: str
) -> None:
    refusal = copied(tmp_path_factory, file, old, new)
    assert (refusal.facts["file"], refusal.facts["key"]) == (file, key)


def test_a_file_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(FaultyDataFile) as caught:
        read_file(resource("law", "no-such-file.toml"))
    assert caught.value.facts["file"] == "no-such-file.toml"
