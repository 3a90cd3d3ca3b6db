"""Honest papers are silent; changed figures are found or out of reach of every relation."""

from hypothesis import assume, given
from hypothesis import strategies as st

from hq_desktop.domain.bounds import with_reserve
from hq_desktop.domain.election import TookPart
from hq_desktop.domain.protocol import Cell, CellState
from tests.unit.domain.papers import form_of, found, paper, unchecked

FORM = form_of("president-2026")
FORMULAS = st.sampled_from(list(TookPart))

BOUND_ONLY = {
    "voters_on_list",
    "voters_by_absentee_certificate",
    "voters_outside_premises",
    "ballots_in_portable_boxes",
    "ballots_in_all_boxes",
}
"""Lines in no equality: a small change of them is out of reach of every relation."""


@st.composite
def honest_papers(draw: st.DrawFn, formula: TookPart) -> dict[str, Cell]:
    """A protocol as an honest count writes it, every optional line included."""
    listed = draw(st.integers(0, 3_000))
    absentees = draw(st.integers(0, 20))
    reserve = with_reserve(listed)
    received = draw(st.integers(0, min(listed + absentees, reserve)))
    applications = draw(st.integers(0, reserve - received))
    in_portable = draw(st.integers(0, applications))
    in_boxes = draw(st.integers(0, received)) + in_portable
    votes, left = [], in_boxes
    for _ in range(draw(st.integers(1, 10))):
        votes.append(draw(st.integers(0, left)))
        left -= votes[-1]
    against = draw(st.integers(0, left))
    invalid = left - against
    took_part = {
        TookPart.WITHOUT_INVALID: sum(votes) + against,
        TookPart.WITH_INVALID: in_boxes,
        TookPart.RECEIVED: received,
    }[formula]
    first = draw(st.integers(0, received))
    second = draw(st.integers(0, received - first))
    kept = draw(st.integers(received + applications, reserve))
    return paper(
        votes,
        voters_on_list=listed,
        voters_received_ballots=received,
        issued_by_member_1=first,
        issued_by_member_2=second,
        issued_by_member_3=received - first - second,
        voters_participated=took_part,
        votes_against_all=against,
        ballots_invalid=invalid,
        ballots_received_by_pec=kept,
        ballots_cancelled=kept - received - applications,
        voters_by_absentee_certificate=absentees,
        voters_outside_premises=in_portable,
        home_applications=applications,
        ballots_in_portable_boxes=in_portable,
        ballots_in_all_boxes=in_boxes,
    )


PAPERS = FORMULAS.flatmap(lambda formula: st.tuples(st.just(formula), honest_papers(formula)))


def out_of_reach(formula: TookPart) -> set[str]:
    """The lines that no equality of a formula speaks about."""
    match formula:
        case TookPart.WITH_INVALID:
            return BOUND_ONLY
        case TookPart.WITHOUT_INVALID:
            return BOUND_ONLY | {"ballots_invalid"}
        case TookPart.RECEIVED:
            return BOUND_ONLY | {"ballots_invalid", "votes_against_all"}


@given(PAPERS)
def test_an_honest_protocol_has_no_findings(case: tuple[TookPart, dict[str, Cell]]) -> None:
    formula, cells = case
    assert found(FORM, cells, formula) == {}
    assert unchecked(FORM, cells, formula) == set()


@given(PAPERS, st.data())
def test_an_honest_protocol_with_gaps_has_no_findings(
    case: tuple[TookPart, dict[str, Cell]], data: st.DataObject
) -> None:
    formula, cells = case
    # Home voters sign the application, so without it ballots may exceed the list (41(6)); a
    # member's row left out is no term, and absentees widen the list (41(6-1)).
    kept = ("home_applications", "voters_by_absentee_certificate")
    gaps = sorted(line for line in cells if line not in kept and not line.startswith("issued_"))
    for line in data.draw(st.lists(st.sampled_from(gaps), unique=True)):
        cells[line] = CellState.BLANK
    assert found(FORM, cells, formula) == {}


@given(PAPERS, st.data())
def test_a_changed_figure_is_found_or_out_of_reach(
    case: tuple[TookPart, dict[str, Cell]], data: st.DataObject
) -> None:
    formula, cells = case
    line = data.draw(st.sampled_from(sorted(cells)))
    figure = data.draw(st.integers(0, 10_000))
    assume(figure != cells[line])
    is_vote = line.startswith("contestant:")
    is_out = line in out_of_reach(formula) or (is_vote and formula is TookPart.RECEIVED)
    assert is_out or found(FORM, {**cells, line: figure}, formula)


@given(PAPERS)
def test_every_figure_out_of_reach_is_found_once_it_passes_its_bound(
    case: tuple[TookPart, dict[str, Cell]],
) -> None:
    formula, cells = case
    for line in ("votes_against_all", "ballots_invalid", "ballots_in_portable_boxes"):
        assert found(FORM, {**cells, line: 10_000}, formula)
    assert "R11" in found(FORM, {**cells, "voters_on_list": 3_001}, formula)
