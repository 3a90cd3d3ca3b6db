"""What does not agree is said beside the field while one types, and never blocks."""

from PySide6.QtCore import Qt

from hq_desktop.domain.protocol import CellState
from tests.gui.entry.office import LINES, PAPER, Office


def test_a_finding_stands_beside_the_line_that_completed_it(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:10]))
    assert office.note("votes_against_all") == ""
    office.type("145")
    assert office.note("votes_against_all").startswith("1\u202f557 ≠ 1\u202f547   +10 4 ≠ 5 + 6")


def test_the_other_line_involved_points_to_it(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:11]))
    assert office.note("voters_participated") == "does not agree with line 6"
    assert office.note("contestant:Samal") == ""


def test_a_finding_goes_when_the_figures_agree(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:10]) + "155")
    assert [office.note(line) for line in LINES] == [""] * len(LINES)


def test_a_sheet_with_findings_is_saved(office: Office) -> None:
    office.begin()
    office.fill()
    assert len(office.copies()) == 1


def test_no_row_moves_when_a_finding_appears(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:10]))
    before = [office.page.parts.form.row(line).geometry() for line in LINES]
    office.type("145")
    assert [office.page.parts.form.row(line).geometry() for line in LINES] == before


def test_what_cannot_be_read_says_why_a_relation_is_not_checked(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:11]) + "/5.3\n*")
    assert office.note("votes_against_all") == "not checked: line 5.3 is not stated"


def test_a_sum_with_an_unknown_term_says_so(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:11]) + "/5.3\n*")
    totals = office.page.parts.totals
    assert totals.contestants.text() == "1\u202f261 + ?"
    assert totals.votes.text() == "1\u202f406 + ?"
    assert totals.difference.text() == "–"


def test_the_strip_shows_sums_difference_and_both_turnouts(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:11]))
    totals = office.page.parts.totals
    assert [
        label.text()
        for label in (totals.contestants, totals.against_all, totals.votes, totals.took_part)
    ] == ["1\u202f402", "145", "1\u202f547", "1\u202f557"]
    assert totals.difference.text() == "≠ +10"
    assert totals.turnout.text() == "71.9\u202f% · 71.2\u202f%"


def test_f1_tells_the_finding_in_full_and_leaves_the_keys_where_they_are(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:11]))
    office.key(Qt.Key.Key_F1)
    assert "article 43(5)" in office.page.parts.why.text
    assert "to be checked by a lawyer" in office.page.parts.why.text
    assert office.line == "ballots_invalid"
    office.type("16")
    assert office.page.hand.draft.cells["ballots_invalid"] == 16


def test_a_blank_is_never_taken_for_a_zero(office: Office) -> None:
    office.begin()
    office.type("".join(f"{number}\n" for number in PAPER[:10]) + "+")
    assert office.page.hand.draft.cells["votes_against_all"] is CellState.BLANK
    assert "≠" not in office.note("votes_against_all")
