"""Terms as they run: from which event, until when, and what may end them earlier.

The safe date leads: the day of the act counts as the first. Whether it does is not said in
election law 20(9), so the nominal date stands beside it, not verified. Days are calendar days;
commissions and courts work on days off (49). Days begin and end where the precinct is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from hq_desktop.domain.law import Deadline, Level, Window
from hq_desktop.domain.legal_event import LegalEvent
from hq_desktop.domain.zone import aware, day_of, end_of

SOON = timedelta(hours=48)
"""A term that ends within so much time is warned of."""

_INSTANT = timedelta(microseconds=1)


class TermSide(StrEnum):
    """Whose term it is: ours to turn to somebody, or theirs to answer."""

    OURS = "ours"
    THEIRS = "theirs"


class TermState(StrEnum):
    """How a term stands at a moment; what nobody has counted in days stays open.

    FILED_LATE: something was filed, and both counts of the days were over by then.
    """

    SOON = "soon"
    RUNNING = "running"
    OPEN = "open"
    FILED = "filed"
    FILED_LATE = "filed_late"
    PASSED = "passed"
    GONE = "gone"


LIVE = frozenset({TermState.SOON, TermState.RUNNING, TermState.OPEN})


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An event with what its terms depend on.

    `body` is whose act it is, None where that is not known. `milestones` are the days of the
    profile's terms after the election day. `is_assumed` says that the moment is the earliest
    possible one and not stated. `filed` says when something was first filed about the act, by the
    code of the term it was filed under; of a filing `under` are the terms that it is under, None
    where that is not known.
    """

    event: LegalEvent
    election_day: date
    profile: str = ""
    body: Level | None = None
    milestones: Mapping[str, int] = field(default_factory=dict)
    is_abroad: bool = False
    is_assumed: bool = False
    filed: Mapping[str, datetime] = field(default_factory=dict)
    under: frozenset[str] | None = None

    @property
    def happened_on(self) -> date:
        """The day it happened, where it happened."""
        return day_of(self.event.at, is_abroad=self.is_abroad)

    @property
    def act_on(self) -> date:
        """The day of the act: told apart where it became known later, and never after that."""
        return min(self.event.act_on or self.happened_on, self.happened_on)

    def is_under(self, deadline: Deadline) -> bool:
        """Whether a filing is one that a term to answer runs for."""
        return self.under is None or deadline.code in self.under


@dataclass(frozen=True, slots=True)
class Term:
    """One term that an event has started.

    `safe_until` is the moment at which the safe day is over, `nominal_until` that of the nominal
    day; both None where the law states no number. `gone_at` is when an event is known to have
    ended the remedy; `may_end_earlier` that such an event may come any time before the dates.
    """

    deadline: Deadline
    occurrence: Occurrence
    side: TermSide
    safe_until: datetime | None = None
    nominal_until: datetime | None = None
    gone_at: datetime | None = None
    may_end_earlier: bool = False

    @property
    def event(self) -> LegalEvent:
        """The event it runs from."""
        return self.occurrence.event

    @property
    def safe_on(self) -> date | None:
        """The last day, the day of the act counted as the first."""
        return None if self.safe_until is None else day_of(self.safe_until - _INSTANT)

    @property
    def nominal_on(self) -> date | None:
        """The last day, the day after the act counted as the first."""
        return None if self.nominal_until is None else day_of(self.nominal_until - _INSTANT)

    def is_safe_over(self, now: datetime) -> bool:
        """Whether the safe day is over, so that only the nominal one may be left."""
        return self.safe_until is not None and aware(now) >= self.safe_until

    def leads(self, now: datetime) -> datetime | None:
        """Return the moment to be shown: the end of the safe day, after it that of the nominal."""
        return self.nominal_until if self.is_safe_over(now) else self.safe_until

    def left(self, now: datetime) -> timedelta | None:
        """Return how much time is left to the moment that leads; None where there is none."""
        end = self.leads(now)
        return None if end is None else max(end - aware(now), timedelta())

    def state(self, now: datetime) -> TermState:
        """Return how the term stands."""
        if self.filed_at is not None and self.filed_at <= aware(now):
            return TermState.FILED_LATE if self.is_over(self.filed_at) else TermState.FILED
        if self.gone_at is not None and self.gone_at <= aware(now):
            return TermState.GONE
        end = self.leads(now)
        if end is None:
            return TermState.OPEN
        if aware(now) >= end:
            return TermState.PASSED
        return TermState.SOON if end - aware(now) <= SOON else TermState.RUNNING

    @property
    def filed_at(self) -> datetime | None:
        """When something was filed under our term; a complaint answers no term for claims."""
        if self.side is TermSide.THEIRS:
            return None
        return self.occurrence.filed.get(self.deadline.code)

    def is_over(self, moment: datetime) -> bool:
        """Whether a moment comes after the nominal day, or after the remedy was gone."""
        ends = (one for one in (self.nominal_until, self.gone_at) if one is not None)
        return any(aware(moment) >= one for one in ends)


def terms_of(occurrences: Iterable[Occurrence], deadlines: Iterable[Deadline]) -> tuple[Term, ...]:
    """Return every term that the events have started, what ends first standing first."""
    every, known = tuple(occurrences), tuple(deadlines)
    ending = frozenset(kind for one in known for kind in one.ends)
    enders = tuple(one for one in every if one.event.kind in ending and not one.is_assumed)
    found = [term for one in every for term in _started(one, known, enders)]
    return tuple(sorted(found, key=_order))


def live(terms: Iterable[Term], now: datetime) -> tuple[Term, ...]:
    """Return the terms that still run, what leads to the earliest moment first."""
    running = [one for one in terms if one.state(now) in LIVE]
    return tuple(sorted(running, key=lambda one: (_last(one.leads(now)), _order(one))))


def listed(terms: Iterable[Term], now: datetime) -> tuple[Term, ...]:
    """Return the terms that still run, and behind them those that something was filed late in."""
    every = tuple(terms)
    late = tuple(one for one in every if one.state(now) is TermState.FILED_LATE)
    return (*live(every, now), *late)


def urgent(terms: Iterable[Term], now: datetime) -> tuple[Term, ...]:
    """Return our own terms that end within `SOON`."""
    running = (one for one in live(terms, now) if one.side is TermSide.OURS)
    return tuple(one for one in running if one.state(now) is TermState.SOON)


def _started(
    one: Occurrence, deadlines: Iterable[Deadline], enders: tuple[Occurrence, ...]
) -> Iterator[Term]:
    kind = one.event.kind
    for deadline in deadlines:
        if deadline.runs_for(kind, one.body, one.profile):
            yield _ours(deadline, one, enders)
        if kind in deadline.answer_starts and deadline.fits(one.profile) and one.is_under(deadline):
            window = deadline.answer_window(one.act_on)
            yield _dated(Term(deadline, one, TermSide.THEIRS), window, one)


def _ours(deadline: Deadline, one: Occurrence, enders: tuple[Occurrence, ...]) -> Term:
    gone = min((other.event.at for other in enders if _ends(deadline, one, other)), default=None)
    term = Term(deadline, one, TermSide.OURS, gone_at=None if gone is None else aware(gone))
    if deadline.hours is not None:
        end = aware(one.event.at) + timedelta(hours=deadline.hours)
        return _until(term, end, end, may_end_earlier=bool(deadline.ends))
    if deadline.milestones:
        return _dated(term, _milestones(deadline, one), one, may_end_earlier=True)
    first = one.happened_on if deadline.from_handing else one.act_on
    return _dated(term, deadline.window(first, one.profile), one)


def _milestones(deadline: Deadline, one: Occurrence) -> Window | None:
    """The first stage after which it may be too late, and the last after which it is."""
    days = sorted(one.milestones[name] for name in deadline.milestones if name in one.milestones)
    if not days:
        return None
    first, last = (one.election_day + timedelta(days=days[place]) for place in (0, -1))
    return Window(first, last)


def _ends(deadline: Deadline, one: Occurrence, other: Occurrence) -> bool:
    """Whether another event ends a remedy; one that is only assumed was left out before."""
    if other.event.kind not in deadline.ends:
        return False
    is_same_race = other.event.race in (None, one.event.race) or one.event.race is None
    return is_same_race and other.event.precinct in (None, one.event.precinct)


def _dated(
    term: Term, window: Window | None, one: Occurrence, *, may_end_earlier: bool = False
) -> Term:
    if window is None:
        return term
    safe = end_of(window.safe, is_abroad=one.is_abroad)
    return _until(term, safe, end_of(window.nominal), may_end_earlier=may_end_earlier)


def _until(term: Term, safe: datetime, nominal: datetime, *, may_end_earlier: bool) -> Term:
    return replace(term, safe_until=safe, nominal_until=nominal, may_end_earlier=may_end_earlier)


def _last(moment: datetime | None) -> tuple[bool, float]:
    return (moment is None, 0.0 if moment is None else moment.timestamp())


def _order(term: Term) -> tuple[tuple[bool, float], tuple[bool, float], str, int]:
    ends = _last(term.safe_until), _last(term.nominal_until)
    return *ends, term.deadline.code, term.event.id
