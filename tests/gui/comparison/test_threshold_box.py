"""Thresholds of the law under the outcome: the figures, whether they are reached, the source."""

from dataclasses import replace
from fractions import Fraction

import pytest

from hq_desktop.domain.form import LegalMark, ThresholdKind, ThresholdRule
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.text import Text
from hq_desktop.domain.thresholds import ThresholdFact
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.comparison.threshold_box import fact_words

QUARTER = ThresholdRule(
    ThresholdKind.PRECINCTS,
    Text("четверть", "төрттен бір", "a quarter of the precincts"),
    "66(2)",
    LegalMark("Act", "01.07.2026", "V"),
    Fraction(1, 4),
)
MAJORITY = replace(QUARTER, kind=ThresholdKind.MAJORITY, law="65", share=Fraction(1, 2))
WHOSE = "Whether a difference is a violation is for a commission or a court to say."
TIE = replace(
    QUARTER, kind=ThresholdKind.TIE, law="44", mark=LegalMark("Act", "", "U", "Lawyer L.")
)


def show(page: ComparisonPage, *facts: ThresholdFact) -> tuple[str, ...]:
    assert page.board is not None
    comparison = replace(page.board.comparison, thresholds=facts)
    page.panel.thresholds.show_board(replace(page.board, comparison=comparison))
    return page.panel.thresholds.texts


def test_a_threshold_says_the_law_the_figures_and_its_source(page: ComparisonPage) -> None:
    said = show(page, ThresholdFact(QUARTER, None, 3, 10, Fraction(5, 2), 6, is_reached=True))
    assert page.panel.thresholds.isVisible()
    assert said == (
        "a quarter of the precincts",
        "precincts that differ: 3 of 10, needed 3 – reached; compared: 6",
        f"{WHOSE} 66(2) · read in the act · to be checked by a lawyer",
    )


def test_both_sides_of_a_threshold_stand_under_one_wording(page: ComparisonPage) -> None:
    said = show(
        page,
        ThresholdFact(MAJORITY, Side.OFFICIAL, 551, 1101, Fraction(1101, 2), None, is_reached=True),
        ThresholdFact(MAJORITY, Side.OURS, 400, 900, Fraction(450), 8, is_reached=None),
    )
    half = "of 1\u202f101 who took part, more than 550 needed"
    assert said[1] == f"Officially: 551 {half} – reached; announced total"
    half = "of 900 who took part, more than 450 needed"
    assert said[2] == f"By the copies: 400 {half} – ? cannot be said yet; precincts: 8"
    assert said[3] == "65 · read in the act · to be checked by a lawyer"
    assert len(said) == 4


def test_what_nobody_has_read_in_the_law_is_marked(page: ComparisonPage) -> None:
    said = show(page, ThresholdFact(TIE, Side.OURS, 1, 3, Fraction(2), 4, is_reached=False))
    assert said[1] == (
        "By the copies: contestants with the most votes: 1 of 3 – not reached; precincts: 4"
    )
    assert said[2] == "44 · ! not verified · checked by Lawyer L."


def test_a_race_without_thresholds_has_no_box(page: ComparisonPage) -> None:
    show(page, ThresholdFact(QUARTER, None, 3, 10, Fraction(5, 2), 6, is_reached=True))
    assert show(page) == ()
    assert not page.panel.thresholds.isVisible()


@pytest.mark.parametrize(("is_reached", "word"), [(True, "reached"), (False, "not reached")])
def test_a_threshold_is_reached_or_not(is_reached: bool, word: str) -> None:
    told = ThresholdFact(TIE, Side.OURS, 2, 3, Fraction(2), 4, is_reached=is_reached)
    assert f"– {word};" in fact_words(told)
