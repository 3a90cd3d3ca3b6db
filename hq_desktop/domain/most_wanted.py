"""Which missing sheets would help most: how far each could narrow what is open, or decide it.

Between the bounds of a line lie the caps of the precincts nobody has seen (`domain.bounds`). A
sheet from one of them takes its cap out, whatever it says. It could decide alone where some figure
on it would contradict the announced total, or settle what the seats or mandates are.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from hq_desktop.domain.board import CAPPED_LINES, RaceComparison, RaceFacts
from hq_desktop.domain.bounds import UNKNOWN_CAP, TerritoryLine
from hq_desktop.domain.comparison import is_took_part_comparable
from hq_desktop.domain.election import CONTESTANT_PREFIX, CommissionCode, PrecinctId, Race
from hq_desktop.domain.form import Line
from hq_desktop.domain.list_outcome import list_outcome
from hq_desktop.domain.list_reach import Figures
from hq_desktop.domain.outcome import margin
from hq_desktop.domain.race_result import Unseen, WholeRace, standing_lines

BEYOND_EVERY_CAP = 1 << 62
"""Only a sheet that nothing limits is as large."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A missing precinct and what a sheet from it could do.

    `tightens` is the most that it could take off the gap between the bounds, its cap; None where
    nothing limits it. `share` is that as a part of all that is open, None where that has no
    limit.
    """

    precinct: PrecinctId
    tightens: int | None
    could_decide: bool
    share: Fraction | None


def most_wanted(
    facts: RaceFacts, comparison: RaceComparison, commission: CommissionCode | None, line: str
) -> tuple[Wanted, ...]:
    """Return the precincts that a line is not seen of, the most useful first.

    Under a commission they could contradict its announced total of the line; with None they are
    those of the whole race not read in full, and could decide its outcome. Those that could
    decide come first, then those that tighten most, the unlimited before all.
    """
    whole = comparison.whole
    if commission is None:
        unseen = whole.unread(lines_of_result(whole))
        least = deciding_cap(comparison, unseen)
    else:
        unseen = whole.unread((line,), commission)
        if not is_limited_by_ballots(line):
            unseen = tuple((precinct, UNKNOWN_CAP) for precinct, _ in unseen)
        announced = (
            one
            for one in comparison.territories
            if (one.commission, one.line) == (commission, line)
        )
        least = contradicting_cap(next(announced, None), facts.race)
    return _ranked(unseen, least)


def _ranked(unseen: Unseen, least: int | None) -> tuple[Wanted, ...]:
    caps = [cap.ballots for _, cap in unseen]
    is_open = None in caps
    together = sum(filter(None, caps))
    found = [
        Wanted(
            precinct,
            cap.ballots,
            could_decide=least is not None and (cap.ballots is None or cap.ballots >= least),
            share=None
            if cap.ballots is None or is_open or not together
            else Fraction(cap.ballots, together),
        )
        for precinct, cap in unseen
    ]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                not one.could_decide,
                one.tightens is not None,
                -(one.tightens or 0),
            ),
        )
    )


def is_limited_by_ballots(line: str) -> bool:
    """Whether nobody can count more in a line than the precinct has ballots."""
    return line in CAPPED_LINES or line.startswith(CONTESTANT_PREFIX)


def contradicting_cap(one: TerritoryLine | None, race: Race) -> int | None:
    """Return how many ballots a sheet needs to contradict a total alone; None where none can.

    A figure above what the total leaves puts the lower bound over it. A figure of 0 takes the cap
    off the upper bound.
    """
    if one is None or one.contradiction is not None:
        return None
    if one.line == Line.PARTICIPATED and not is_took_part_comparable(race):
        return None
    distances = [one.official - one.lower]
    if one.upper is not None:
        distances.append(one.upper - one.official)
    return min(distances) + 1


def lines_of_result(whole: WholeRace) -> tuple[str, ...]:
    """Return the lines that a precinct must state to count in the outcome of its race."""
    rule = whole.profile.lists
    if rule is not None:
        return whole.lines_of_shares(rule.base)
    return tuple(standing_lines(whole.race).values())


def deciding_cap(comparison: RaceComparison, unseen: Unseen) -> int | None:
    """Return how many ballots a sheet needs to settle the outcome alone; None where none can.

    A larger sheet can settle whatever a smaller one can: more is seen and less is left. Where one
    precinct has no cap only its own sheet can settle anything; with more of them no sheet can.
    """
    caps = [cap.ballots for _, cap in unseen]
    known = sorted(one for one in caps if one is not None)
    if not caps or caps.count(None) > 1:
        return None
    is_limited = None not in caps
    sizes = range(1, known[-1] + 1) if is_limited and known else range(0)
    rest = sum(known)
    outcome = comparison.outcome
    if outcome is not None and outcome.changes_result is None:
        _, readings, _ = comparison.whole.votes()
        seen = margin(readings, outcome.official_leader) if readings else 0
        if outcome.official_leader is None or seen is None:
            return None
        return _deciding_votes(seen, sizes, rest) if is_limited else BEYOND_EVERY_CAP
    if comparison.lists is not None and comparison.lists.changes_result is None and is_limited:
        place = bisect_left(
            sizes, 1, key=lambda size: int(_settles_lists(comparison, size, rest - size))
        )
        return sizes[place] if place < len(sizes) else None
    return None


def _deciding_votes(seen: int, sizes: range, rest: int) -> int | None:
    """With margin m and C unseen: |m ± cap| > C − cap needs 2 × cap > C − |m|."""
    least = max(1, (rest - abs(seen)) // 2 + 1)
    return least if sizes and least <= sizes[-1] else None


def _settles_lists(comparison: RaceComparison, size: int, rest: int) -> bool:
    """Whether some sheet of this size, all for one list or for none, settles the mandates."""
    whole, outcome = comparison.whole, comparison.lists
    rule = whole.profile.lists
    if rule is None or outcome is None:
        return False
    official, readings, _ = whole.shares(rule.base)
    if official is None:
        return False
    seen = readings or Figures(dict.fromkeys(official.votes, 0), 0, 0)
    return any(
        list_outcome(rule, whole.mandates, official, one, rest).changes_result is not None
        for one in _sheets(seen, size)
    )


def _sheets(seen: Figures, size: int) -> Iterable[Figures]:
    took_part = seen.took_part + size
    yield seen
    yield replace(seen, took_part=took_part)
    for code, votes in seen.votes.items():
        yield Figures({**seen.votes, code: votes + size}, took_part, seen.precincts)
