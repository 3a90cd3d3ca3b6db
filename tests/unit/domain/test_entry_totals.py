"""The sums under a protocol that is being typed."""

import pytest

from hq_desktop.domain.election import Contestant, ContestantCode, TookPart
from hq_desktop.domain.entry_totals import totals
from hq_desktop.domain.form import FormLine, LegalMark, ProtocolForm
from hq_desktop.domain.protocol import Cell, CellState
from hq_desktop.domain.text import Text

CODES = (
    "voters_on_list",
    "voters_received_ballots",
    "voters_participated",
    "contestants",
    "votes_against_all",
    "ballots_invalid",
)
FORM = ProtocolForm(
    "f", Text("f"), tuple(FormLine(code, "1", Text(code)) for code in CODES), (), LegalMark("", "")
)
TWO = (Contestant(ContestantCode("a"), Text("A")), Contestant(ContestantCode("b"), Text("B")))
PAPER: dict[str, Cell] = {
    "voters_on_list": 200,
    "voters_received_ballots": 120,
    "voters_participated": 110,
    "contestant:a": 60,
    "contestant:b": 40,
    "votes_against_all": 8,
    "ballots_invalid": 4,
}


@pytest.mark.parametrize(
    ("formula", "votes", "difference"),
    [
        (None, 108, 2),
        (TookPart.WITHOUT_INVALID, 108, 2),
        (TookPart.WITH_INVALID, 112, -2),
    ],
)
def test_the_sum_follows_the_formula_of_the_race(
    formula: TookPart | None, votes: int, difference: int
) -> None:
    found = totals(FORM, TWO, PAPER, formula)
    assert (found.votes.number, found.difference) == (votes, difference)


def test_an_illegible_term_leaves_the_sum_open_and_no_difference() -> None:
    found = totals(FORM, TWO, PAPER | {"contestant:b": CellState.ILLEGIBLE}, None)
    assert (found.contestants.number, found.contestants.unknown) == (60, 1)
    assert found.difference is None


def test_what_was_not_typed_yet_is_not_unknown() -> None:
    cells = {line: cell for line, cell in PAPER.items() if line != "contestant:b"}
    found = totals(FORM, TWO, cells, None)
    assert (found.contestants.untyped, found.contestants.unknown) == (1, 0)
    assert not found.contestants.is_complete
    assert found.difference is None


def test_a_form_without_a_line_has_no_sum_of_it() -> None:
    bare = ProtocolForm("f", Text("f"), FORM.lines[3:4], (), LegalMark("", ""))
    found = totals(bare, TWO, {"contestant:a": 1, "contestant:b": 2}, None)
    assert (found.votes.number, found.votes.is_complete) == (3, True)
    assert not found.took_part.is_begun
    assert found.difference is None
