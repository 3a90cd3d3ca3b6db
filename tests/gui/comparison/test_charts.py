"""The charts stand where their numbers say."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from hq_desktop.ui import look
from hq_desktop.ui.widgets.charts import BAR, CAPTION, GapChart, GapRecord, GapWords
from hq_desktop.ui.widgets.charts_paint import round_steps

WORDS = GapWords("copies", "rest", "announced", "missing", "sentence")
FIRST = CAPTION + 4 + 3
"""A line of pixels inside the upper bar, above its figure."""


@pytest.fixture
def chart(qtbot: QtBot) -> GapChart:
    made = GapChart()
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    return made


def colour_at(chart: GapChart, across: float, down: int) -> QColor:
    picture = chart.grab().toImage()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(round(across * ratio), round(down * ratio))


def test_the_seen_bar_ends_at_the_seen_sum(chart: GapChart) -> None:
    chart.show_record(GapRecord(69_669, None, 50_366, 19_303), WORDS)
    accent = look.color(chart, "accent")
    assert colour_at(chart, chart.place(69_669) - 4, FIRST) == accent
    assert colour_at(chart, chart.place(69_669) + 4, FIRST) != accent


def test_the_announced_bar_ends_at_the_announced_total(chart: GapChart) -> None:
    chart.show_record(GapRecord(69_669, None, 50_366, 19_303), WORDS)
    second, official = FIRST + BAR + 10 + CAPTION, look.color(chart, "official")
    assert colour_at(chart, chart.place(50_366) - 4, second) == official
    assert colour_at(chart, chart.place(50_366) + 4, second) != official


def test_no_honest_total_falls_below_the_seen_sum() -> None:
    assert GapRecord(69_669, 657_969, 50_366, 19_303).edge == 69_669


def test_no_honest_total_rises_above_the_most_there_can_be() -> None:
    assert GapRecord(52_000, 60_000, 71_000, 11_000, is_above=True).edge == 60_000


@pytest.mark.parametrize(
    "record",
    [
        GapRecord(0, None, 0),
        GapRecord(0, 0, 5, 5, is_above=True),
        GapRecord(7, 7, 7),
        GapRecord(1, 10**9, 10**9),
    ],
)
def test_every_number_finds_its_place(chart: GapChart, record: GapRecord) -> None:
    chart.show_record(record, WORDS)
    assert not chart.grab().isNull()
    for value in (record.seen, record.announced):
        assert 0 <= chart.place(value) <= chart.width()


@pytest.mark.parametrize(
    ("largest", "steps"),
    [(0, (0,)), (92_000, (0, 20_000, 40_000, 60_000, 80_000)), (7, (0, 2, 4, 6)), (1, (0, 1))],
)
def test_an_axis_has_round_steps(largest: int, steps: tuple[int, ...]) -> None:
    assert round_steps(largest, 5) == steps
