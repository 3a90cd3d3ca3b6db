"""What the comparison shows when nobody has chosen yet."""

from hq_desktop.domain.comparison import Coverage
from hq_desktop.domain.election import CommissionCode
from hq_desktop.ui.comparison.filters import Filter
from hq_desktop.ui.comparison.rows import RaceView


def settled(
    board: RaceView, commission: CommissionCode | None, line: str, *, is_asked: bool
) -> tuple[CommissionCode | None, str]:
    """Return territory and line to show: those given, else the widest contradiction, else ours.

    What was asked for by another screen is not exchanged for a contradiction.
    """
    codes = [one.code for one in board.lines()]
    if not is_asked and line not in codes and board.comparison.contradictions:
        one = board.comparison.contradictions[0]
        commission, line = one.commission, one.line
    if line not in codes:
        ours = board.comparison.race.ours
        mine = next((one.line for one in board.comparison.race.contestants if one.code == ours), "")
        line = mine or next(iter(codes), "")
    if commission is not None and commission not in board.territories():
        commission = None
    return commission, line


def first_filter(coverage: Coverage) -> Filter:
    """Return what there is to look at: differences, else our copies, else every precinct."""
    if coverage.differing:
        return Filter.DIFFER
    return Filter.WITH_COPY if coverage.with_reading else Filter.ALL
