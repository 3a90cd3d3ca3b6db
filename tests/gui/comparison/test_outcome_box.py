"""The outcome on screen: a seat's margins, or the mandates of lists, and what follows."""

from dataclasses import replace
from fractions import Fraction

from hq_desktop.domain.list_outcome import ListOutcome, ListSide
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.comparison.rows import RaceView


def side(k: int, b: int, seats: tuple[int, int] | None, *, tied: tuple[str, ...] = ()) -> ListSide:
    return ListSide(
        votes={"k": k, "b": b},
        took_part=k + b,
        precincts=None,
        threshold_votes=Fraction(k + b, 20),
        entitled=("k", "b") if b * 20 >= k + b else ("k",),
        mandates=dict(zip("kb", seats, strict=True)) if seats else {},
        tied=tied,
        tied_mandates=len(tied) // 2,
    )


def with_lists(page: ComparisonPage, found: ListOutcome) -> RaceView:
    assert page.board is not None
    return replace(page.board, comparison=replace(page.board.comparison, outcome=None, lists=found))


def test_the_seat_is_told_with_its_sentence(page: ComparisonPage) -> None:
    box = page.panel.outcome
    assert "“Бидайбаев А." in box.verdict.text()
    assert not box.lists.isVisible()
    page.show_proof()
    assert box.verdict.text()[2:] in page.proofs.proof.text.toPlainText()


def test_the_mandates_of_each_list_stand_side_by_side(page: ComparisonPage) -> None:
    found = ListOutcome(10, side(600, 400, (6, 4)), side(500, 500, (5, 5)), changes_result=True)
    box = page.panel.outcome
    box.show_outcome(with_lists(page, found), "The share-out is another.")
    assert box.lists.texts == (
        ("Конырауов С.", "600 → 6", "500 → 5"),
        ("Бидайбаев А.", "400 → 4", "500 → 5"),
    )
    assert box.verdict.text() == "! The share-out is another."
    assert not any(label.isVisible() for row in box._rows for label in row)


def test_a_list_under_the_threshold_an_open_mandate_and_no_figures_are_said(
    page: ComparisonPage,
) -> None:
    found = ListOutcome(10, side(990, 10, (10, 0)), None)
    box = page.panel.outcome
    box.show_outcome(with_lists(page, found), "Nothing is proved.")
    assert box.lists.texts[1] == ("Бидайбаев А.", "10 → under the threshold", "–")
    tied = ListOutcome(1, None, side(5, 5, (0, 0), tied=("k", "b")))
    box.show_outcome(with_lists(page, tied), "Nothing is proved.")
    assert box.lists.texts[0][2] == "5 → 0 + ?"
    uncounted = ListOutcome(None, side(5, 5, None), None)
    box.show_outcome(with_lists(page, uncounted), "Nothing is proved.")
    assert box.lists.texts[0][1] == "5 → ?"


def test_a_race_without_an_outcome_has_no_box(page: ComparisonPage) -> None:
    assert page.board is not None
    bare = replace(page.board, comparison=replace(page.board.comparison, outcome=None, lists=None))
    page.panel.outcome.show_outcome(bare, "")
    assert not page.panel.outcome.isVisible()
