"""The comparison on screen: filters, jumps, figures that are the comparison's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.ui import language
from hq_desktop.ui.comparison.columns import PATTERN
from hq_desktop.ui.comparison.filters import Filter
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.figures import figure
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.comparison.town import (
    ANNOUNCED,
    CITY,
    LAKE,
    MOVED,
    OTHER,
    OUR_VOTES,
    OURS,
    headquarters,
)

TALL = sum(OUR_VOTES)


def shown(page: ComparisonPage) -> list[str]:
    return [row.title for row in page.precincts.shown()]


def board(page: ComparisonPage) -> RaceView:
    assert page.board is not None
    return page.board


def widest(page: ComparisonPage) -> TerritoryLine:
    return board(page).comparison.contradictions[0]


def test_the_list_passes_the_model_tester(page: ComparisonPage) -> None:
    tester = QAbstractItemModelTester(
        page.precincts.table.records, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page.precincts.choose_filter(Filter.ALL)
    page.precincts.table.sort_by(3)
    assert tester.model() is page.precincts.table.records


def test_the_page_opens_on_the_widest_contradiction(page: ComparisonPage) -> None:
    one = widest(page)
    assert (one.commission, one.line) == (CITY, OURS)
    assert page.panel.chart.record().gap == TALL - ANNOUNCED


def test_the_numbers_of_the_chart_are_those_of_the_comparison(page: ComparisonPage) -> None:
    one, record = widest(page), page.panel.chart.record()
    assert (record.seen, record.most, record.announced, record.gap) == (
        one.lower,
        one.upper,
        one.official,
        one.gap,
    )


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (Filter.ALL, {str(number) for number in range(1, 11)}),
        (Filter.WITH_COPY, {str(number) for number in range(1, 9)}),
        (Filter.DIFFER, {"1", "2"}),
        (Filter.NO_COPY, {"9", "10"}),
        (Filter.NO_OFFICIAL, {"7", "8", "9", "10"}),
        (Filter.DISPUTED, set()),
        (Filter.COPIES_DIFFER, set()),
        (Filter.WORDS, set()),
        (Filter.TYPED_ONCE, {str(number) for number in range(1, 9)}),
    ],
)
def test_a_filter_leaves_its_precincts(
    page: ComparisonPage, wanted: Filter, numbers: set[str]
) -> None:
    page.precincts.choose_filter(wanted)
    assert set(shown(page)) == numbers


def test_a_kind_of_change_narrows_the_list_by_keys(page: ComparisonPage, qtbot: QtBot) -> None:
    page.precincts.choose_filter(Filter.ALL)
    chooser = page.precincts.narrowing.patterns
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_F6)
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.currentText().startswith("↔ exchange")
    assert shown(page) == ["2"]
    qtbot.keyClick(chooser, Qt.Key.Key_Return)
    assert page.precincts.table.hasFocus()
    assert shown(page) == ["2"]


def test_a_grade_narrows_the_list_and_the_filter(page: ComparisonPage) -> None:
    page.precincts.choose_filter(Filter.WITH_COPY)
    grades = page.precincts.narrowing.grades
    grades.setCurrentIndex(grades.findData("C"))
    grades.activated.emit(grades.currentIndex())
    assert set(shown(page)) == {"4", "8"}


def test_the_list_says_what_kind_of_change_it_is(page: ComparisonPage) -> None:
    page.precincts.choose_filter(Filter.DIFFER)
    records = page.precincts.table.records
    assert records.index(0, PATTERN).data() == "→ transfer: Бидайбаев А."
    assert "20 vote" in records.index(0, PATTERN).data(Qt.ItemDataRole.ToolTipRole)


def test_a_precinct_is_found_by_its_school(page: ComparisonPage, qtbot: QtBot) -> None:
    page.precincts.choose_filter(Filter.ALL)
    page.precincts.search.setText("Ореховая 107")
    qtbot.waitUntil(lambda: shown(page) == ["7"])


def test_the_largest_loss_stands_first(page: ComparisonPage) -> None:
    page.precincts.choose_filter(Filter.ALL)
    differences = [row.difference for row in page.precincts.shown()]
    assert differences[:2] == [-MOVED, -MOVED]
    assert differences[-1] is None


def test_another_formula_is_no_difference(page: ComparisonPage) -> None:
    page.show_line("voters_participated")
    page.precincts.choose_filter(Filter.ALL)
    sixth = next(row for row in page.precincts.shown() if row.title == "6")
    assert sixth.difference is None
    assert sixth.place.is_other_formula


def test_the_sums_are_those_of_the_comparison(page: ComparisonPage) -> None:
    page.precincts.choose_filter(Filter.ALL)
    total = next(one for one in board(page).comparison.lines if one.line == OURS)
    name = page.precincts.sums.accessibleName()
    assert figure(total.ours) in name
    assert figure(total.official) in name


def test_a_contradiction_goes_to_a_complaint(page: ComparisonPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked) as asked:
        page.ask_complaint()
    assert asked.args == ["cases", TerritorySubject(board(page).comparison.race.code, CITY, OURS)]


def test_marked_precincts_go_to_a_complaint(page: ComparisonPage, qtbot: QtBot) -> None:
    page.precincts.choose_filter(Filter.DIFFER)
    page.precincts.table.selectAll()
    with qtbot.waitSignal(page.asked) as asked:
        page.precincts.table.actions()[1].trigger()
    code, subjects = asked.args
    assert code == "cases"
    assert len(subjects) == 2


def test_a_contradiction_is_a_step_away(page: ComparisonPage) -> None:
    every = board(page).comparison.contradictions
    page.panel.jumped.emit(every[1])
    assert page.panel.chart.record().announced == every[1].official


def test_a_territory_narrows_the_list(page: ComparisonPage) -> None:
    page.precincts.choose_filter(Filter.ALL)
    page.show_territory(LAKE)
    assert set(shown(page)) == {"1", "2", "3", "4", "5"}


def test_a_total_inside_the_bounds_is_said_to_contradict_nothing(page: ComparisonPage) -> None:
    page.show_territory(CITY)
    page.show_line(OTHER)
    assert "✓" in page.panel.chip.text()
    assert not page.panel.complaint.isEnabled()


def test_a_line_without_a_total_leads_to_the_official_figures(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    page.show_line("ballots_invalid")
    with qtbot.waitSignal(page.asked) as asked:
        page.panel.official_asked.emit()
    assert asked.args[0] == "official"


def test_the_outcome_names_both_margins(page: ComparisonPage) -> None:
    found = board(page).comparison.outcome
    assert found is not None
    assert f"{found.official_margin}".replace("-", "−") in page.panel.outcome.figures()[0]


def test_a_campaign_without_protocols_says_where_to_begin(
    qtbot: QtBot, tmp_path: Path, tasks: Tasks
) -> None:
    desk = headquarters(tmp_path, is_empty=True)
    made = ComparisonPage(ComparisonActions(desk), tasks)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.shown):
        made.refresh()
    button = next(one for one in made.findChildren(QPushButton) if one.isVisible())
    with qtbot.waitSignal(made.asked) as asked:
        button.click()
    desk.database.close()
    assert asked.args[0] == "entry"


@pytest.fixture(params=["ru", "kk", "en", "xx"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language.install(qapp, request.param)
    yield request.param
    language.install(qapp, "en")


def test_the_page_opens_in_each_language_and_stays_in_its_width(
    spoken: str, page: ComparisonPage, qtbot: QtBot
) -> None:
    page.show_proof()
    page.leave_proof()
    qtbot.wait(1)
    assert page.width() <= (1174 if spoken != "xx" else 1500)
    assert page.grab().width() > 0


def test_a_long_line_is_told_in_full_by_a_tooltip(page: ComparisonPage) -> None:
    lines: QComboBox = page.top.lines
    texts = [lines.itemData(place, Qt.ItemDataRole.ToolTipRole) for place in range(lines.count())]
    assert all(texts)
