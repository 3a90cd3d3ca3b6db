"""The sheets behind the numbers of a proof: which precincts, with which figure, of which grade."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.bounds import LEVELS, UNKNOWN_CAP, Cap, TerritoryLine
from hq_desktop.domain.election import Precinct, PrecinctId
from hq_desktop.domain.most_wanted import Wanted, is_limited_by_ballots, most_wanted
from hq_desktop.domain.protocol import Grade, ProtocolCopy, Side
from hq_desktop.domain.standing import standing, within
from hq_desktop.ui.comparison.rows import RaceView, bound_after, is_below
from hq_desktop.ui.comparison.wording import counted, sheets
from hq_desktop.ui.figures import figure

translate = QCoreApplication.translate

OBSERVED, UNSEEN, EVERY, ANNOUNCED = "observed", "unseen", "every", "announced"
GRADES, LEFT_OUT = "grades:", "without:"
"""What a number leads to; GRADES is followed by a set such as A-B, LEFT_OUT by how many sheets."""


@dataclass(frozen=True, slots=True)
class GroundRow:
    """One precinct behind a number: its sheet, its figure, or the most it can hold unseen.

    `weight` is what the contradiction loses without the sheet; `wanted` what a missing one could
    do.
    """

    place: Precinct
    title: str
    territory: str
    copy: ProtocolCopy | None
    figure: int | None
    cap: Cap
    weight: int = 0
    wanted: Wanted | None = None

    @property
    def grade(self) -> Grade | None:
        """The grade of the sheet."""
        return self.copy.grade if self.copy is not None else None


@dataclass(frozen=True, slots=True)
class Ground:
    """The list behind a number: its rows, its title, and its sum in words."""

    code: str
    rows: tuple[GroundRow, ...]
    title: str
    total: str


def ground(board: RaceView, one: TerritoryLine, code: str) -> Ground:
    """Return what stands behind a number of a proof."""
    rows = tuple(_rows(board, one))
    if code.startswith(GRADES):
        return _of_grades(board, one, code)
    if code.startswith(LEFT_OUT):
        return _left_out(one, rows, code)
    lists: dict[str, Callable[[], Ground]] = {
        OBSERVED: lambda: _seen(OBSERVED, tuple(row for row in rows if row.figure is not None)),
        UNSEEN: lambda: _unseen(_most_wanted_first(board, one, rows)),
        EVERY: lambda: _every(one, rows),
    }
    return lists[code]()


def _rows(board: RaceView, one: TerritoryLine) -> Iterator[GroundRow]:
    found, is_limited = one.ground(), is_limited_by_ballots(one.line)
    copies = {row.precinct.id: row.ours for row in board.comparison.rows}
    for precinct, seen, cap in zip(found.precincts, found.figures, found.caps, strict=True):
        most = cap if is_limited else UNKNOWN_CAP
        yield _row(board, precinct, copies.get(precinct), seen, most, _weight(one, seen, cap))


def _weight(one: TerritoryLine, seen: int | None, cap: Cap) -> int:
    if seen is None or one.contradiction is None:
        return 0
    return seen if is_below(one) else max(0, (cap.ballots or 0) - seen)


def _row(
    board: RaceView,
    precinct: PrecinctId,
    copy: ProtocolCopy | None,
    seen: int | None,
    cap: Cap,
    weight: int = 0,
) -> GroundRow:
    place = board.directory.precincts[precinct]
    return GroundRow(
        place=place,
        title=board.titles[precinct],
        territory=board.short.get(place.commission, place.commission),
        copy=copy,
        figure=seen,
        cap=cap,
        weight=weight,
    )


def _seen(code: str, rows: tuple[GroundRow, ...]) -> Ground:
    together = sum(row.figure or 0 for row in rows)
    title = translate("Proof", "Sheets behind the sum")
    total = translate("Proof", "{sheets}, together {sum}").format(
        sheets=sheets(len(rows)), sum=figure(together)
    )
    return Ground(code, rows, title, total)


def _most_wanted_first(
    board: RaceView, one: TerritoryLine, rows: tuple[GroundRow, ...]
) -> tuple[GroundRow, ...]:
    """The precincts nobody has seen, first the one whose sheet would help most."""
    unseen = {row.place.id: row for row in rows if row.figure is None}
    wanted = most_wanted(board.facts, board.comparison, one.commission, one.line)
    return tuple(replace(unseen[each.precinct], wanted=each) for each in wanted)


def _unseen(rows: tuple[GroundRow, ...]) -> Ground:
    text = translate("Proof", "%n precinct(s) without a copy", "", len(rows))
    title = counted(text, len(rows), figure(len(rows)))
    caps = [row.cap.ballots for row in rows]
    if None in caps:
        total = translate("Proof", "at least 0 together; nothing limits some of them")
    else:
        total = translate("Proof", "at least 0, at most {most} together").format(
            most=figure(sum(one or 0 for one in caps))
        )
    return Ground(UNSEEN, rows, title, total)


def _every(one: TerritoryLine, rows: tuple[GroundRow, ...]) -> Ground:
    text = translate("Proof", "%n precinct(s) of the territory", "", len(rows))
    total = translate("Proof", "seen {seen}, without a copy {unseen}").format(
        seen=figure(one.precincts_observed), unseen=figure(len(rows) - one.precincts_observed)
    )
    return Ground(EVERY, rows, counted(text, len(rows), figure(len(rows))), total)


def _of_grades(board: RaceView, one: TerritoryLine, code: str) -> Ground:
    """The sheets when only some grades are heard: another copy of a precinct may stand then."""
    level = code.removeprefix(GRADES)
    chosen = {each.precinct: each.copy for each in board.facts.choices if each.side is Side.OURS}
    found = one.ground()
    rows = []
    for precinct, cap in zip(found.precincts, found.caps, strict=True):
        own = [copy for copy in board.copies.get(precinct, ()) if copy.side is Side.OURS]
        stands = standing(within(own, LEVELS[level]), chosen.get(precinct))
        seen = stands.stated(one.line) if stands is not None else None
        if stands is not None and seen is not None:
            rows.append(_row(board, precinct, stands.copy, seen, cap))
    made = _seen(code, tuple(rows))
    title = translate("Proof", "Sheets of the grades {grades}")
    return Ground(code, made.rows, title.format(grades=level.replace("-", "–")), made.total)


def _left_out(one: TerritoryLine, rows: tuple[GroundRow, ...], code: str) -> Ground:
    """The heaviest sheets: whichever else are left out, the contradiction loses no more."""
    number = int(code.removeprefix(LEFT_OUT))
    seen = sorted((row for row in rows if row.figure is not None), key=lambda row: -row.weight)
    text = translate("Proof", "The %n sheet(s) that weigh most", "", number)
    words = translate("Proof", "without them {bound} against {official} announced")
    total = words.format(bound=figure(bound_after(one)[number]), official=figure(one.official))
    return Ground(code, tuple(seen[:number]), counted(text, number, figure(number)), total)
