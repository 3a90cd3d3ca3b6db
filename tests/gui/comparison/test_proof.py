"""The proof of an announced total: one sentence, a paragraph, and the sheets behind each number."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.bounds import UNKNOWN_CAP, TerritoryLine
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import Grade
from hq_desktop.storage import announcements
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.comparison.proof import ProofView
from hq_desktop.ui.comparison.proof_ground import (
    EVERY,
    GRADES,
    LEFT_OUT,
    OBSERVED,
    UNSEEN,
    Ground,
    ground,
)
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.figures import figure
from tests.gui.comparison.town import CITY, LAKE, NIGHT, OTHER, RIVER

LINK = re.compile(r'href="([^"]+)"')


def board(page: ComparisonPage) -> RaceView:
    assert page.board is not None
    return page.board


def widest(page: ComparisonPage) -> TerritoryLine:
    return board(page).comparison.contradictions[0]


def above(page: ComparisonPage) -> TerritoryLine:
    return next(one for one in board(page).comparison.contradictions if one.commission == LAKE)


def read(page: ComparisonPage) -> ProofView:
    page.show_proof()
    return page.proofs.proof


def behind(page: ComparisonPage, one: TerritoryLine, code: str) -> Ground:
    return ground(board(page), one, code)


def listed(proof: ProofView) -> list[str]:
    return [row.title for row in proof.sheets.table.records.shown]


def test_the_proof_begins_with_the_sentence_that_says_what_is_proved(page: ComparisonPage) -> None:
    text, one = read(page).text.toPlainText(), widest(page)
    first = text.split("\n")[0]
    assert all(figure(number) in first for number in (one.official, one.lower, one.gap))
    assert "if these copies are right the announced number is not" in first


def test_a_total_inside_the_bounds_is_said_to_prove_nothing(page: ComparisonPage) -> None:
    page.show_territory(CITY)
    page.show_line(OTHER)
    text = read(page).text.toPlainText()
    assert "nothing is proved" in text.split("\n")[0]
    assert "struck out" not in text


def test_the_paragraph_tells_the_announcement_the_sum_and_how_firm_it_is(
    page: ComparisonPage,
) -> None:
    text, one = read(page).text.toPlainText(), widest(page)
    assert "сайт комиссии" in text
    assert all(figure(number) in text for number in (one.lower, one.official, one.gap))
    assert "struck out" in text


def test_every_number_of_the_paragraph_leads_somewhere(page: ComparisonPage, qtbot: QtBot) -> None:
    proof = read(page)
    codes = set(LINK.findall(proof.text.toHtml())) | set(LINK.findall(proof.derivation.toHtml()))
    assert {OBSERVED, UNSEEN, EVERY, "announced"} <= codes
    for code in codes - {"announced"}:
        proof.follow(code)
        assert proof.is_at_sheets()
        assert listed(proof)


def test_the_sheets_behind_the_sum_add_up_to_it(page: ComparisonPage) -> None:
    one = widest(page)
    rows = behind(page, one, OBSERVED).rows
    assert sum(row.figure or 0 for row in rows) == one.lower
    assert len(rows) == one.precincts_observed


def test_the_caps_behind_the_unseen_add_up_to_the_upper_bound(page: ComparisonPage) -> None:
    one = widest(page)
    rows = behind(page, one, UNSEEN).rows
    assert one.lower + sum(row.cap.ballots or 0 for row in rows) == one.upper


def test_the_sheets_of_every_step_of_the_ladder_add_up_to_it(page: ComparisonPage) -> None:
    one = widest(page)
    for level, step in one.by_grade.items():
        rows = behind(page, one, f"{GRADES}{level}").rows
        assert (len(rows), sum(row.figure or 0 for row in rows)) == (
            step.precincts_observed,
            step.lower,
        )
    assert {row.grade for row in behind(page, one, f"{GRADES}A").rows} == {Grade.A}


def test_without_the_sheets_that_weigh_most_the_bound_is_what_is_said(
    page: ComparisonPage,
) -> None:
    one = widest(page)
    number = one.survives_any or 0
    rows = behind(page, one, f"{LEFT_OUT}{number}").rows
    assert len(rows) == number
    assert one.lower - sum(row.weight for row in rows) > one.official


def test_enter_on_a_number_shows_its_sheets_and_enter_on_a_sheet_opens_it(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    proof = read(page)
    qtbot.waitUntil(proof.text.hasFocus)
    shown = False
    for _ in range(20):
        qtbot.keyClick(proof.text, Qt.Key.Key_Tab)
        if not proof.text.hasFocus():
            break
        if proof.text.textCursor().charFormat().anchorHref() == UNSEEN:
            qtbot.keyClick(proof.text, Qt.Key.Key_Return)
            shown = True
            break
    assert shown
    assert set(listed(proof)) == {"9", "10"}
    row = proof.sheets.table.current()
    assert row is not None
    qtbot.keyClick(proof.sheets.table, Qt.Key.Key_Return)
    assert page.precinct.isVisible()
    assert page.precinct.precinct == row.place.id


def test_from_a_sheet_escape_leads_back_to_its_list(page: ComparisonPage, qtbot: QtBot) -> None:
    proof = read(page)
    proof.follow(OBSERVED)
    proof.sheets.table.select_record(lambda row: row.title == "3")
    qtbot.keyClick(proof.sheets.table, Qt.Key.Key_Return)
    page.leave_precinct()
    qtbot.waitUntil(proof.sheets.table.hasFocus)
    row = proof.sheets.table.current()
    assert row is not None
    assert row.title == "3"


def test_escape_leads_from_the_sheets_to_the_proof_and_on_to_the_lists(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    proof = read(page)
    proof.follow(OBSERVED)
    qtbot.keyClick(proof.sheets.table, Qt.Key.Key_Escape)
    assert not proof.is_at_sheets()
    qtbot.waitUntil(proof.text.hasFocus)
    qtbot.keyClick(proof.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.precincts.isVisible())


def test_the_announced_number_leads_to_the_official_figures(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    proof = read(page)
    with qtbot.waitSignal(page.asked) as asked:
        proof.follow("announced")
    assert asked.args[0] == "official"


def test_the_sheets_stay_when_the_figures_are_read_again(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    proof = read(page)
    proof.follow(UNSEEN)
    with qtbot.waitSignal(page.shown):
        page.refresh()
    assert proof.is_at_sheets()
    assert set(listed(proof)) == {"9", "10"}


def test_what_is_left_ends_where_the_comparison_says(page: ComparisonPage) -> None:
    left, one = read(page).side.left(), widest(page)
    assert one.survives_any is not None
    assert left[0] == one.lower
    assert left[one.survives_any] > one.official >= left[one.survives_any + 1]


def test_a_total_above_the_most_there_can_be_ends_where_the_comparison_says(
    page: ComparisonPage,
) -> None:
    one = above(page)
    page.panel.jumped.emit(one)
    most = read(page).side.left()
    assert one.survives_any is not None
    assert one.contradiction == "above_upper"
    assert most[0] == one.upper
    assert most[one.survives_any] < one.official <= most[one.survives_any + 1]


def test_k_can_be_tried(page: ComparisonPage, qtbot: QtBot) -> None:
    side = read(page).side
    before = side.verdict.text()
    qtbot.keyClick(side.chooser, Qt.Key.Key_Up)
    assert side.verdict.text() != before
    assert side.curve.record().chosen == side.chooser.number()


def test_k_can_be_chosen_on_the_curve(page: ComparisonPage, qtbot: QtBot) -> None:
    side = read(page).side
    qtbot.keyClick(side.curve, Qt.Key.Key_Home)
    qtbot.keyClick(side.curve, Qt.Key.Key_Right)
    qtbot.keyClick(side.curve, Qt.Key.Key_Return)
    assert side.chooser.number() == 1


def test_a_step_of_the_ladder_leads_to_its_sheets(page: ComparisonPage, qtbot: QtBot) -> None:
    proof = read(page)
    steps = [one for one in proof.side.findChildren(QPushButton) if "sheet" in one.text()]
    qtbot.keyClick(steps[0], Qt.Key.Key_Space)
    assert proof.is_at_sheets()
    assert len(listed(proof)) == widest(page).by_grade["A"].precincts_observed


def test_the_next_proof_is_another_contradiction(page: ComparisonPage, qtbot: QtBot) -> None:
    proof = read(page)
    first = proof.one
    qtbot.keyClick(proof.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert proof.one is not None
    assert proof.one != first
    assert figure(proof.one.gap) in proof.text.toPlainText().split("\n")[0]


@pytest.mark.parametrize("code", [OBSERVED, UNSEEN, EVERY])
def test_a_precinct_is_found_among_the_sheets(page: ComparisonPage, code: str) -> None:
    proof = read(page)
    proof.follow(code)
    proof.sheets.search.setText("нет такого")
    assert listed(proof) == []


def test_reading_the_figures_again_keeps_the_current_number(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    proof = read(page)
    qtbot.waitUntil(proof.text.hasFocus)
    qtbot.keyClick(proof.text, Qt.Key.Key_Tab)
    qtbot.keyClick(proof.text, Qt.Key.Key_Tab)
    before = proof.text.textCursor().position()
    with qtbot.waitSignal(page.shown):
        page.refresh()
    assert proof.text.textCursor().position() == before > 0


def test_a_search_among_the_sheets_ends_with_their_list(page: ComparisonPage) -> None:
    proof = read(page)
    proof.follow(OBSERVED)
    proof.sheets.search.setText("нет такого")
    proof.follow(UNSEEN)
    assert set(listed(proof)) == {"9", "10"}


def test_the_missing_sheet_that_would_help_most_stands_first(page: ComparisonPage) -> None:
    page.show_territory(CITY)
    page.show_line(OTHER)
    proof = read(page)
    one = proof.one
    assert one is not None
    rows = behind(page, one, UNSEEN).rows
    assert len(rows) == one.precincts_total - one.precincts_observed
    assert [row.cap.ballots for row in rows] == [row.wanted.tightens for row in rows if row.wanted]
    assert rows[0].wanted is not None
    shares = [row.wanted.share for row in rows if row.wanted and row.wanted.share is not None]
    assert sum(shares) == 1


def test_ballots_do_not_limit_a_line_that_counts_no_ballots(
    page: ComparisonPage, desk: Desk, qtbot: QtBot
) -> None:
    race = board(page).comparison.race.code
    with desk.database.transaction("Keeper", "totals") as tx:
        announcements.add(
            tx,
            Announcement(AnnouncementId(0), race, RIVER, {"voters_on_list": 2_000}, "site", NIGHT),
        )
    with qtbot.waitSignal(page.shown):
        page.refresh()
    one = board(page).territory(RIVER, "voters_on_list")
    assert one is not None
    found = behind(page, one, UNSEEN)
    assert len(found.rows) == 5
    assert {row.cap for row in found.rows} == {UNKNOWN_CAP}
    assert "nothing limits" in found.total
