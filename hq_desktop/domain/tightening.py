"""How the bounds of a territory closed in, sheet by sheet, in the order the sheets came in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from hq_desktop.domain.board import CAPPED_LINES, RaceFacts
from hq_desktop.domain.bounds import cap_of
from hq_desktop.domain.election import CommissionCode, Precinct, PrecinctId
from hq_desktop.domain.form import Line
from hq_desktop.domain.protocol import CopyId, ProtocolCopy, Side, stated
from hq_desktop.domain.standing import standing
from hq_desktop.domain.territory import tree_of

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Tightened:
    """The bounds once a sheet had come in; before the first sheet `copy` and `precinct` are None.

    `figure` is what the precinct counted with from then on, None while its copies state nothing
    or dispute; `came` is None where nobody said when the sheet was obtained.
    """

    copy: CopyId | None
    precinct: PrecinctId | None
    came: datetime | None
    figure: int | None
    observed: int
    lower: int
    upper: int | None


def tightening(
    facts: RaceFacts, commission: CommissionCode | None, line: str
) -> tuple[Tightened, ...]:
    """Return the bounds of a line in a territory before any sheet and after each one.

    Without a commission the territory is the whole race. Sheets count that count today, ours
    alone; official figures are heard as limits of a precinct from the beginning. Sheets without a
    moment come last, in the order they were stored. The last bounds are the comparison's.
    """
    if commission is not None and commission not in facts.directory.commissions:
        return ()
    tree = tree_of(facts.directory.commissions.values())
    under = None if commission is None else frozenset(tree.under(commission))
    places = {
        one.id: one
        for one in facts.directory.open_precincts(facts.race)
        if under is None or one.commission in under
    }
    course = _Course(facts, line, places)
    return (course.now(None, None), *(course.take(one) for one in _arrivals(facts, places)))


def _arrivals(facts: RaceFacts, places: Mapping[PrecinctId, Precinct]) -> list[ProtocolCopy]:
    own = [
        one
        for one in facts.copies
        if one.side is Side.OURS and one.is_current and one.has_reading and one.precinct in places
    ]
    return sorted(own, key=lambda one: (one.obtained_at or _NEVER, one.id))


@dataclass(slots=True)
class _Share:
    """What one precinct adds: its figure, else the most it can hold."""

    official: tuple[int, ...] = ()
    arrived: list[ProtocolCopy] = field(default_factory=list)
    figure: int | None = None
    cap: int | None = None


class _Course:
    """The sums as they stand; a sheet changes only those of its precinct."""

    def __init__(self, facts: RaceFacts, line: str, places: Mapping[PrecinctId, Precinct]) -> None:
        contestants = frozenset(one.line for one in facts.race.contestants)
        self._line, self._places = line, places
        self._is_capped = line in contestants or line in CAPPED_LINES
        self._is_default_allowed = facts.race.is_default_cap_allowed
        self._chosen = {one.precinct: one.copy for one in facts.choices if one.side is Side.OURS}
        official = _received(one for one in facts.copies if one.side is Side.OFFICIAL)
        self._shares = {code: _Share(official.get(code, ())) for code in places}
        self._observed, self._lower, self._rest, self._unknown = 0, 0, 0, 0
        for code, share in self._shares.items():
            share.cap = self._cap(code, share, None)
            self._count(share, 1)

    def take(self, copy: ProtocolCopy) -> Tightened:
        """Hear one sheet more."""
        share = self._shares[copy.precinct]
        self._count(share, -1)
        share.arrived.append(copy)
        stands = standing(share.arrived, self._chosen.get(copy.precinct))
        share.figure = None if stands is None else stands.stated(self._line)
        share.cap = self._cap(copy.precinct, share, None if stands is None else stands.copy.id)
        self._count(share, 1)
        return self.now(copy, share.figure)

    def now(self, copy: ProtocolCopy | None, figure: int | None) -> Tightened:
        """Return the bounds as they stand."""
        is_known = self._is_capped and not self._unknown
        return Tightened(
            copy=copy.id if copy is not None else None,
            precinct=copy.precinct if copy is not None else None,
            came=copy.obtained_at if copy is not None else None,
            figure=figure,
            observed=self._observed,
            lower=self._lower,
            upper=self._lower + self._rest if is_known else None,
        )

    def _cap(self, code: PrecinctId, share: _Share, stands: CopyId | None) -> int | None:
        others = (
            stated(one.cells, Line.BALLOTS_RECEIVED) for one in share.arrived if one.id != stands
        )
        received = (*share.official, *(one for one in others if one is not None))
        allowed = self._is_default_allowed
        return cap_of(self._places[code], received, is_default_allowed=allowed).ballots

    def _count(self, share: _Share, sign: int) -> None:
        if share.figure is not None:
            self._observed += sign
            self._lower += sign * share.figure
        elif share.cap is None:
            self._unknown += sign
        else:
            self._rest += sign * share.cap


def _received(copies: Iterable[ProtocolCopy]) -> Mapping[PrecinctId, tuple[int, ...]]:
    """The ballots that copies which count say their precincts received."""
    found: dict[PrecinctId, tuple[int, ...]] = {}
    for one in copies:
        ballots = stated(one.cells, Line.BALLOTS_RECEIVED)
        if ballots is not None and one.is_current and one.has_reading:
            found[one.precinct] = (*found.get(one.precinct, ()), ballots)
    return found
