"""Every chart is walked, zoomed, panned, read, copied and saved by keys and by the wheel."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from pytestqt.qtbot import QtBot

from hq_desktop.ui.widgets import charts_picture
from hq_desktop.ui.widgets.charts import GAP, SEEN, GapChart, GapRecord, GapWords
from hq_desktop.ui.widgets.charts_band import BandStep, BandWords, BoundsBand, turned_at
from hq_desktop.ui.widgets.charts_frame import ChartFrame
from hq_desktop.ui.widgets.charts_pairs import Order, Pair, PairBars, PairWords, Shown

WORDS = PairWords("By precinct", "Two differ", "ours", "official", "difference")
PAIRS = (Pair("1", 120, 100, "a"), Pair("2", 300, 310, "b"), Pair("3", 705, 205, "c"))
BAND = BandWords("As sheets came", "Since the third", "at least", "at most", "announced 50", "here")


def pairs(qtbot: QtBot, given: tuple[Pair, ...] = PAIRS) -> PairBars:
    made = PairBars()
    shown(qtbot, made)
    made.show_pairs(given, WORDS)
    return made


def band(qtbot: QtBot, level: int | None = 50) -> BoundsBand:
    made = BoundsBand()
    shown(qtbot, made)
    steps = [(0, None), (30, 500), (60, 400), (40, 390), (70, 300), (90, 200)]
    made.show_steps(
        [
            BandStep(low, high, f"sheet {n}", f"{low}…", "", n)
            for n, (low, high) in enumerate(steps)
        ],
        level,
        BAND,
    )
    return made


def gap(qtbot: QtBot) -> GapChart:
    made = GapChart()
    shown(qtbot, made)
    words = GapWords("in copies", "unseen", "announced", "missing", "sentence", "The gap")
    made.show_record(GapRecord(69_669, 657_969, 50_366, 19_303), words)
    return made


def shown(qtbot: QtBot, chart: ChartFrame) -> None:
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    chart.show()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)


def test_the_largest_difference_stands_first(qtbot: QtBot) -> None:
    chart = pairs(qtbot)
    assert [one.name for one in chart.pairs()] == ["3", "1", "2"]
    chart.put_in_order(Order.BY_PLACE)
    assert [one.name for one in chart.pairs()] == ["1", "2", "3"]


def test_the_arrows_walk_from_bar_to_bar_and_tell_the_figures(qtbot: QtBot) -> None:
    chart = pairs(qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.readout() == "3: ours 705, official 205, difference −500"
    assert chart.readout() in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.readout().startswith("1: ours 120")
    for _ in range(5):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.readout().startswith("2: ")


def test_another_order_keeps_the_current_bar(qtbot: QtBot) -> None:
    chart = pairs(qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    chart.put_in_order(Order.BY_PLACE)
    assert chart.readout().startswith("3: ")


def test_enter_opens_what_is_behind_a_bar(qtbot: QtBot) -> None:
    chart = pairs(qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == ["b"]


def test_the_pointer_names_the_bar_under_it(qtbot: QtBot) -> None:
    chart = pairs(qtbot)
    qtbot.mouseMove(chart, chart.anchor(1).toPoint())
    qtbot.waitUntil(lambda: chart.readout().startswith("1: "))


def test_plus_goes_nearer_and_zero_shows_the_whole(qtbot: QtBot) -> None:
    chart = pairs(qtbot, tuple(Pair(str(n), n, 2 * n) for n in range(100)))
    whole = chart.window_across
    qtbot.keyClicks(chart, "++")
    near = chart.window_across
    assert near.length < whole.length / 1.9
    qtbot.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.window_across.start > near.start
    qtbot.keyClick(chart, Qt.Key.Key_0)
    assert chart.window_across == whole


def test_walking_brings_the_bar_into_sight(qtbot: QtBot) -> None:
    chart = pairs(qtbot, tuple(Pair(str(n), n, 2 * n) for n in range(100)))
    qtbot.keyClicks(chart, "+++++")
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.window_across.holds(99.5)


def test_the_wheel_zooms_about_the_pointer(qtbot: QtBot) -> None:
    chart = pairs(qtbot, tuple(Pair(str(n), n, 2 * n) for n in range(100)))
    place = QPointF(chart.area().left() + 0.25 * chart.area().width(), 100)
    value = chart.window_across.value(0.25)
    wheel(chart, place, 120)
    assert chart.window_across.length < 100
    assert chart.window_across.share(value) == pytest.approx(0.25)


def test_without_the_focus_the_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    chart = pairs(qtbot)
    chart.clearFocus()
    assert not wheel(chart, QPointF(100, 100), 120)
    assert chart.window_across.length == len(PAIRS)


def test_dragging_pans(qtbot: QtBot) -> None:
    chart = pairs(qtbot, tuple(Pair(str(n), n, 2 * n) for n in range(100)))
    qtbot.keyClicks(chart, "+++")
    start = chart.window_across.start
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    qtbot.mouseMove(chart, QPoint(200, 100))
    qtbot.waitUntil(lambda: chart.window_across.start > start)


@pytest.mark.parametrize(("level", "turned"), [(50, 4), (250, 5), (150, None), (500, 2)])
def test_the_turn_is_where_the_level_leaves_the_bounds_for_good(
    qtbot: QtBot, level: int, turned: int | None
) -> None:
    assert turned_at(band(qtbot).steps(), level) == turned


def test_the_height_is_zoomed_with_shift(qtbot: QtBot) -> None:
    chart = band(qtbot)
    before = chart.anchor(2)
    wheel(chart, QPointF(300, 100), -240, Qt.KeyboardModifier.ShiftModifier)
    assert chart.anchor(2).y() > before.y()
    qtbot.keyClick(chart, Qt.Key.Key_0)
    assert chart.anchor(2) == before


def test_the_parts_of_a_gap_are_walked(qtbot: QtBot) -> None:
    chart = gap(qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.readout() == "in copies: 69\u202f669"
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [SEEN]
    qtbot.keyClick(chart, Qt.Key.Key_End)
    current = chart.current()
    assert current is not None
    assert current.key == GAP


def test_the_whole_unseen_rest_can_be_zoomed_out_to(qtbot: QtBot) -> None:
    chart = gap(qtbot)
    assert not chart.window_across.holds(657_969)
    qtbot.keyClicks(chart, "----------")
    assert chart.window_across.holds(657_969)


def test_a_chart_is_copied_as_a_picture(qtbot: QtBot) -> None:
    chart = pairs(qtbot)
    charts_picture.copy(chart)
    picture = QGuiApplication.clipboard().image()
    assert picture.width() > 2 * chart.width()


@pytest.mark.parametrize("made", [pairs, band, gap])
@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_a_chart_is_saved(qtbot: QtBot, tmp_path: Path, made: type, ending: str) -> None:
    chart = made(qtbot)
    target = tmp_path / f"chart{ending}"
    assert charts_picture.save(chart, target)
    if ending == ".svg":
        words = "".join(ElementTree.parse(target).getroot().itertext())  # noqa: S314 — our own
        assert chart.heading.title in words
        assert "<image" not in target.read_text(encoding="utf-8")
    else:
        assert not QImage(str(target)).isNull()


def test_a_picture_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    assert not charts_picture.save(pairs(qtbot), tmp_path / "nowhere" / "chart.png")


def test_ten_thousand_places_are_drawn(qtbot: QtBot) -> None:
    chart = pairs(qtbot, tuple(Pair(str(n), n % 700, (n * 7) % 650, n) for n in range(10_000)))
    chart.show_figures(Shown.BOTH)
    assert not chart.grab().isNull()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_few_places_are_drawn_and_walked(qtbot: QtBot, number: int) -> None:
    chart = pairs(qtbot, PAIRS[:number])
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Plus):
        qtbot.keyClick(chart, key)
    assert not chart.grab().isNull()
    assert bool(chart.readout()) == bool(number)


def wheel(
    chart: ChartFrame,
    place: QPointF,
    turned: int,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> bool:
    event = QWheelEvent(
        place,
        QPointF(chart.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.wheelEvent(event)
    return event.isAccepted()
