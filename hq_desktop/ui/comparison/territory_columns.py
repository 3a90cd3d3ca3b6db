"""The columns of the territories: what is announced, what our sheets hold, what that means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.bounds import ABOVE_UPPER, TerritoryLine
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.own_sums import OwnSum
from hq_desktop.domain.territory import tree_of
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import line_name, short_territory, territory_name
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate

TERRITORY, VERDICT = 0, 6


@dataclass(frozen=True, slots=True)
class TerritoryRow:
    """A line in a territory: what our sheets hold, and what is announced where anything is."""

    sums: OwnSum
    announced: TerritoryLine | None

    @property
    def key(self) -> tuple[str, str]:
        """What the row is about."""
        return self.sums.commission, self.sums.line

    @property
    def is_contradicted(self) -> bool:
        """Whether the announced total cannot be right."""
        return self.announced is not None and self.announced.contradiction is not None


def territory_rows(board: RaceView) -> Sequence[TerritoryRow]:
    """Return a row for every announced line, and for every other line that our sheets hold.

    Of commissions over the same precincts that announced nothing the lowest one is enough.
    """
    announced = {(one.commission, one.line): one for one in board.comparison.territories}
    shown = _different(board)
    rows = (
        TerritoryRow(one, announced.get((one.commission, one.line)))
        for one in board.own_sums
        if one.commission in shown
    )
    return [row for row in rows if row.announced is not None or row.sums.precincts_observed]


def _different(board: RaceView) -> frozenset[CommissionCode]:
    """The commissions that announced something, and one for every other set of precincts."""
    announced = board.announced()
    taken = {board.inside.get(code, frozenset()) for code in announced}
    tree = tree_of(board.directory.commissions.values())
    rest = [code for code in board.inside if code not in announced]
    lowest: dict[frozenset[PrecinctId], CommissionCode] = {}
    for code in sorted(rest, key=lambda code: -len(tree.above(code))):
        if board.inside[code] not in taken:
            lowest.setdefault(board.inside[code], code)
    return announced | frozenset(lowest.values())


def territory_columns(board: Callable[[], RaceView | None]) -> list[Column[TerritoryRow]]:
    """Return the columns of the territories; names come from the board that is shown."""
    return [
        Column(
            lambda: translate("Comparison", "Territory"),
            lambda row: short_territory(board(), row.sums.commission),
            tooltip=lambda row: territory_name(board(), row.sums.commission),
        ),
        Column(
            lambda: translate("Comparison", "Line"),
            lambda row: line_name(board(), row.sums.line),
            is_cut_at_end=True,
        ),
        Column(
            lambda: translate("Comparison", "Seen"),
            lambda row: f"{figure(row.sums.precincts_observed)} / {figure(_total(row))}",
            lambda row: row.sums.precincts_observed,
            is_number=True,
            tooltip=_seen_tip,
            width=88,
        ),
        Column(
            lambda: translate("Comparison", "At least"),
            lambda row: figure(row.sums.lower),
            lambda row: row.sums.lower,
            is_number=True,
            width=72,
        ),
        Column(
            lambda: translate("Comparison", "Announced"),
            lambda row: figure(row.announced.official if row.announced else None),
            lambda row: row.announced.official if row.announced else None,
            is_number=True,
            tone=lambda row: "" if row.announced else "ink3",
            width=104,
        ),
        Column(
            lambda: translate("Comparison", "At most"),
            _upper,
            lambda row: row.announced.upper if row.announced else None,
            is_number=True,
            width=72,
        ),
        Column(
            lambda: translate("Comparison", "Verdict"),
            verdict,
            _verdict_order,
            tone=_verdict_tone,
            is_cut_at_end=True,
            width=156,
        ),
        Column(
            lambda: translate("Comparison", "Survives"),
            lambda row: figure(_survives(row)) if row.is_contradicted else "",
            _survives,
            is_number=True,
            tooltip=_survives_tip,
            width=68,
        ),
    ]


def verdict(row: TerritoryRow) -> str:
    """Return what the bounds say of an announced total, in a few words."""
    one = row.announced
    if one is None:
        return "… " + translate("Comparison", "not announced")
    if one.contradiction is None:
        return "✓ " + translate("Comparison", "within the bounds")
    if one.contradiction == ABOVE_UPPER:
        return "≠ " + translate("Comparison", "{gap} too many").format(gap=figure(one.gap))
    return "≠ " + translate("Comparison", "{gap} missing").format(gap=figure(one.gap))


def _verdict_order(row: TerritoryRow) -> tuple[int, int]:
    if row.announced is None:
        return 2, 0
    return (0, -(row.announced.gap or 0)) if row.is_contradicted else (1, 0)


def _verdict_tone(row: TerritoryRow) -> str:
    if row.announced is None:
        return "unknown"
    return "contradiction" if row.is_contradicted else "good"


def _total(row: TerritoryRow) -> int:
    return row.sums.precincts_total


def _upper(row: TerritoryRow) -> str:
    one = row.announced
    if one is None:
        return figure(None)
    return figure(one.upper) if one.upper is not None else "?"


def _survives(row: TerritoryRow) -> int | None:
    return row.announced.survives_any if row.announced is not None else None


def _seen_tip(row: TerritoryRow) -> str:
    said = translate("Comparison", "Our sheets state it in {seen} of {total} precincts")
    return said.format(seen=figure(row.sums.precincts_observed), total=figure(_total(row)))


def _survives_tip(row: TerritoryRow) -> str:
    if not row.is_contradicted:
        return ""
    said = translate("Comparison", "It still holds without any {count} of the sheets")
    return said.format(count=figure(_survives(row)))
