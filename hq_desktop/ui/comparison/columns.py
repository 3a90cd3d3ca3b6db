"""The columns of the comparison: precincts, and announced totals."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.bounds import ABOVE_UPPER, TerritoryLine
from hq_desktop.domain.election import precinct_order
from hq_desktop.domain.protocol import Typing
from hq_desktop.ui.comparison.rows import LineRow, RaceView
from hq_desktop.ui.comparison.wording import line_name, short_territory, territory_name
from hq_desktop.ui.figures import difference, figure
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate

TERRITORY = 1
ADDRESS = 2
DIFFERENCE = 5
GRADE = 6
VERDICT = 6
PRECINCT = 0


def precinct_columns() -> list[Column[LineRow]]:
    """Return the columns of the precincts; the address shows where there is room."""
    return [
        Column(
            lambda: translate("Comparison", "Precinct"),
            lambda row: row.title,
            lambda row: precinct_order(row.place.precinct)[1:],
            is_number=True,
            width=76,
        ),
        Column(
            lambda: translate("Comparison", "Territory"),
            lambda row: row.short,
            tooltip=lambda row: row.territory,
        ),
        Column(lambda: translate("Comparison", "Address"), lambda row: row.address),
        Column(
            lambda: translate("Comparison", "Ours"),
            _ours,
            lambda row: row.ours,
            is_number=True,
            tone=lambda row: "attention" if row.is_disputed else "",
            width=72,
        ),
        Column(
            lambda: translate("Comparison", "Official"),
            lambda row: figure(row.official),
            lambda row: row.official,
            is_number=True,
            width=76,
        ),
        Column(
            lambda: translate("Comparison", "Difference"),
            lambda row: difference(row.difference),
            lambda row: row.difference,
            is_number=True,
            tone=lambda row: "strong" if row.difference else "ink3",
            width=92,
        ),
        Column(
            lambda: translate("Comparison", "Grade"),
            lambda row: row.grade or "",
            lambda row: row.grade,
            is_grade=True,
            tooltip=lambda row: row.grade or "",
            width=64,
        ),
        Column(
            lambda: translate("Comparison", "Typed"),
            lambda row: typed(row.place.ours.typing) if row.place.ours else "",
            tone=lambda _row: "ink2",
            width=76,
        ),
        Column(
            lambda: translate("Comparison", "Status"),
            status,
            lambda row: (_standing(row)[1], row.findings),
            tone=lambda row: _standing(row)[1],
            width=158,
        ),
    ]


def typed(how: Typing | None) -> str:
    """Return how the figures came in, in a word."""
    words = {
        Typing.TYPED_TWICE: translate("Comparison", "twice"),
        Typing.TYPED_ONCE: translate("Comparison", "once"),
        Typing.IMPORTED: translate("Comparison", "imported"),
    }
    return words[how] if how is not None else ""


def status(row: LineRow) -> str:
    """Return how the precinct stands, and how many relations its copy breaks."""
    word = _standing(row)[0]
    return f"{word} · ! {figure(row.findings)}" if row.findings else word


def _standing(row: LineRow) -> tuple[str, str]:
    """The first word that fits, and its tone."""
    place = row.place
    if place.disputed:
        return "? " + translate("Comparison", "disputed"), "attention"
    if place.ours is None:
        return "… " + translate("Comparison", "waits for a copy"), "unknown"
    if place.official is None:
        return "… " + translate("Comparison", "no official figure"), "unknown"
    if place.is_differing:
        return "≠ " + _differs(row), "ink"
    if place.is_other_formula:
        return "~ " + translate("Comparison", "other formula"), "unknown"
    return "✓ " + translate("Comparison", "agrees"), "good"


def _differs(row: LineRow) -> str:
    return translate("Comparison", "%n line(s) differ", "", len(row.place.discrepancies))


def _ours(row: LineRow) -> str:
    return f"{figure(row.ours)} ?" if row.is_disputed else figure(row.ours)


def territory_columns(board: Callable[[], RaceView | None]) -> list[Column[TerritoryLine]]:
    """Return the columns of the announced totals; names come from the board that is shown."""
    return [
        Column(
            lambda: translate("Comparison", "Territory"),
            lambda one: short_territory(board(), one.commission),
            tooltip=lambda one: territory_name(board(), one.commission),
        ),
        Column(
            lambda: translate("Comparison", "Line"),
            lambda one: line_name(board(), one.line),
        ),
        Column(
            lambda: translate("Comparison", "Seen"),
            lambda one: f"{figure(one.precincts_observed)} / {figure(one.precincts_total)}",
            lambda one: one.precincts_observed,
            is_number=True,
            width=100,
        ),
        Column(
            lambda: translate("Comparison", "At least"),
            lambda one: figure(one.lower),
            lambda one: one.lower,
            is_number=True,
            width=84,
        ),
        Column(
            lambda: translate("Comparison", "Announced"),
            lambda one: figure(one.official),
            lambda one: one.official,
            is_number=True,
            width=96,
        ),
        Column(
            lambda: translate("Comparison", "At most"),
            lambda one: figure(one.upper) if one.upper is not None else "?",
            lambda one: one.upper,
            is_number=True,
            width=84,
        ),
        Column(
            lambda: translate("Comparison", "Verdict"),
            verdict,
            lambda one: -(one.gap or 0),
            tone=lambda one: "contradiction" if one.contradiction else "good",
            width=164,
        ),
    ]


def verdict(one: TerritoryLine) -> str:
    """Return what the bounds say of an announced total, in a few words."""
    if one.contradiction is None:
        return "✓ " + translate("Comparison", "within the bounds")
    if one.contradiction == ABOVE_UPPER:
        return "≠ " + translate("Comparison", "{gap} too many").format(gap=figure(one.gap))
    return "≠ " + translate("Comparison", "{gap} missing").format(gap=figure(one.gap))
