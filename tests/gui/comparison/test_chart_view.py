"""The charts of the comparison: what they show is the comparison's, and it leads on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hq_desktop.ui import files, language
from hq_desktop.ui.comparison.chart_view import COURSE, PLACES, TOTAL, ChartView
from hq_desktop.ui.comparison.chart_words import band_words
from hq_desktop.ui.comparison.page import ComparisonPage
from hq_desktop.ui.widgets.charts_band import BandStep, turned_at
from hq_desktop.ui.widgets.charts_pairs import Order, Shown
from tests.gui.comparison.town import ANNOUNCED, MOVED, OUR_VOTES, OURS

CTRL = Qt.KeyboardModifier.ControlModifier


def charts(page: ComparisonPage, chart: int = TOTAL) -> ChartView:
    page.show_charts(chart)
    return page.proofs.charts


def test_the_charts_open_by_a_key_and_close_by_escape(page: ComparisonPage, qtbot: QtBot) -> None:
    page.precincts.table.setFocus()
    qtbot.keyClick(page.precincts.table, Qt.Key.Key_G, CTRL)
    view = page.proofs.charts
    qtbot.waitUntil(view.chart().hasFocus)
    assert "the announced number is not" in view.sentence.text()
    qtbot.keyClick(view.chart(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.precincts.isVisible())


def test_from_a_proof_the_charts_lead_back_to_it(page: ComparisonPage, qtbot: QtBot) -> None:
    page.show_proof()
    text = page.proofs.proof.text
    qtbot.keyClick(text, Qt.Key.Key_G, CTRL)
    qtbot.keyClick(page.proofs.charts.chart(), Qt.Key.Key_Escape)
    qtbot.waitUntil(text.isVisible)


def test_the_differences_are_those_of_the_list(page: ComparisonPage, qtbot: QtBot) -> None:
    view = charts(page, PLACES)
    assert [(one.name, one.difference) for one in view.places.pairs()] == [
        ("1", -MOVED),
        ("2", -MOVED),
    ]
    assert "2" in view.tools.note.text()


def test_order_and_figures_are_changed_by_keys(page: ComparisonPage, qtbot: QtBot) -> None:
    view = charts(page, PLACES)
    qtbot.keyClick(view.places, Qt.Key.Key_F6)
    qtbot.keyClick(view.places, Qt.Key.Key_F7)
    assert view.places.order is Order.BY_PLACE
    assert view.places.shown is Shown.BOTH


def test_enter_on_a_bar_opens_its_precinct(page: ComparisonPage, qtbot: QtBot) -> None:
    view = charts(page, PLACES)
    qtbot.keyClick(view.places, Qt.Key.Key_Home)
    qtbot.keyClick(view.places, Qt.Key.Key_Return)
    assert page.precinct.isVisible()
    assert page.precinct.precinct == view.places.pairs()[0].key.place.precinct.id  # type: ignore[attr-defined]


def test_the_course_ends_with_the_bounds_of_the_comparison(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    view = charts(page)
    qtbot.keyClick(view.chart(), Qt.Key.Key_3, CTRL)
    qtbot.waitUntil(lambda: bool(view.course.steps()))
    assert page.board is not None
    one = page.board.comparison.contradictions[0]
    steps = view.course.steps()
    assert len(steps) == len(OUR_VOTES) + 1
    assert (steps[-1].lower, steps[-1].upper) == (one.lower, one.upper)
    turned = turned_at(steps, ANNOUNCED)
    assert turned is not None
    assert steps[turned - 1].lower <= ANNOUNCED < steps[turned].lower
    assert f"Since sheet {turned} of {len(OUR_VOTES)}" in view.tools.note.text()


def test_a_total_that_is_not_contradicted_never_becomes_impossible(page: ComparisonPage) -> None:
    """Two formulas of "took part" may lie outside the bounds and contradict nothing."""
    assert page.board is not None
    one = replace(page.board.comparison.contradictions[0], contradiction=None)
    words = band_words((BandStep(600, None, "", ""),), one, None, "")
    assert "impossible" not in words.sentence
    assert not words.turned


def test_a_part_of_the_sum_leads_to_its_sheets(page: ComparisonPage, qtbot: QtBot) -> None:
    view = charts(page)
    qtbot.keyClick(view.total, Qt.Key.Key_Home)
    qtbot.keyClick(view.total, Qt.Key.Key_Right)
    qtbot.keyClick(view.total, Qt.Key.Key_Return)
    proof = page.proofs.proof
    assert {row.title for row in proof.sheets.table.records.shown} == {"9", "10"}


def test_a_chart_is_copied_and_saved_by_keys(
    page: ComparisonPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = charts(page, PLACES)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view.places, Qt.Key.Key_C, CTRL)
    assert not QGuiApplication.clipboard().image().isNull()
    target = tmp_path / "разницы.svg"
    monkeypatch.setattr(files, "ask_save", lambda *_: target)
    with qtbot.waitSignal(page.saved) as saved:
        qtbot.keyClick(view.places, Qt.Key.Key_S, CTRL)
    assert saved.args == [str(target)]
    assert target.stat().st_size > 1_000


def test_a_picture_that_cannot_be_written_is_told(
    page: ComparisonPage, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "nowhere" / "chart.png")
    charts(page).tools.save()
    assert len(told) == 1


def test_without_an_announced_total_there_are_still_charts(page: ComparisonPage) -> None:
    page.show_line("ballots_invalid")
    view = charts(page, TOTAL)
    assert "No total has been announced" in view.tools.note.text()
    assert not view.total.isVisible()
    assert charts(page, COURSE).course.isVisible()


def test_without_differences_the_chart_says_so(page: ComparisonPage) -> None:
    page.show_line("ballots_invalid")
    view = charts(page, PLACES)
    assert not view.places.isVisible()
    assert view.tools.note.text().startswith("0 precinct")


def test_the_line_of_the_panel_is_the_line_of_the_charts(page: ComparisonPage) -> None:
    page.show_line(OURS)
    view = charts(page)
    assert view.total.record() == page.panel.chart.record()


def test_reading_the_figures_again_keeps_what_is_in_sight(
    page: ComparisonPage, qtbot: QtBot
) -> None:
    view = charts(page, COURSE)
    qtbot.waitUntil(lambda: bool(view.course.steps()))
    qtbot.keyClick(view.course, Qt.Key.Key_Plus)
    qtbot.keyClick(view.course, Qt.Key.Key_End)
    before = view.course.window_across, view.course.readout()
    with qtbot.waitSignal(page.shown):
        page.refresh()
    assert (view.course.window_across, view.course.readout()) == before


@pytest.fixture(params=["ru", "kk", "xx"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language.install(qapp, request.param)
    yield request.param
    language.install(qapp, "en")


def test_the_charts_stay_in_the_width_of_a_small_display_in_each_language(
    spoken: str, page: ComparisonPage
) -> None:
    for chart in (TOTAL, PLACES, COURSE):
        view = charts(page, chart)
        assert not view.grab().isNull()
    assert page.width() <= (1174 if spoken != "xx" else 1500)
