"""Which lists get how many mandates, officially and by the readings.

Lists with the threshold's share of those who took part are entitled; if only one has it, the
runner-up joins. The quota is their votes divided by the mandates; whole quotas first, the rest by
the largest remainders (election law 111-1; for the Kurultai 97-1). The numbers are data of the
profile. Equal remainders are settled by the earlier registration of the party, which the program
does not know: such mandates stay open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from hq_desktop.domain.form import ListRule
from hq_desktop.domain.list_reach import Figures, corners, is_reachable


@dataclass(frozen=True, slots=True)
class ListSide:
    """The mandates that one side's figures give.

    `votes` and `took_part` are summed over `precincts`, None where they were announced as a
    total. `entitled` come in the order of the ballot; `runner_up` is the one that joined without
    the threshold. `mandates` names every list; it is empty while nobody stated how many there
    are. `tied_mandates` go to some of `tied`, by a registration that is not known here.
    """

    votes: Mapping[str, int]
    took_part: int
    precincts: int | None
    threshold_votes: Fraction
    entitled: tuple[str, ...]
    mandates: Mapping[str, int]
    runner_up: str | None = None
    tied: tuple[str, ...] = ()
    tied_mandates: int = 0

    @property
    def is_tie(self) -> bool:
        """Whether equal figures leave mandates open."""
        return bool(self.tied)

    def is_same_division(self, other: "ListSide") -> bool:
        """Whether the same lists are entitled to the same mandates and nothing is open."""
        return not (self.is_tie or other.is_tie) and (
            (self.entitled, self.runner_up, self.mandates)
            == (other.entitled, other.runner_up, other.mandates)
        )


@dataclass(frozen=True, slots=True)
class ListOutcome:
    """The division of mandates officially and by the readings.

    The two sides may run over unlike precincts, so they are never subtracted: `gained` and `lost`
    say what the readings give a list more or less than the official figures only when
    `is_certain`, that is when no unseen ballot can change what the readings give. They are empty
    otherwise. `changes_result` is None while it cannot be said.
    """

    mandates_total: int | None
    official: ListSide | None
    readings: ListSide | None
    gained: Mapping[str, int] = field(default_factory=dict)
    lost: Mapping[str, int] = field(default_factory=dict)
    is_certain: bool = False
    changes_result: bool | None = None


def list_outcome(
    rule: ListRule,
    mandates: int | None,
    official: Figures | None,
    readings: Figures | None,
    unseen: int | None,
) -> ListOutcome:
    """Return the outcome; `unseen` is the sum of the caps of precincts not read in full.

    The unseen ballots, at most `unseen`, may go to lists and elsewhere in any way. All the ways
    are mixtures of their corners: no ballot more; all for one list; all for none. The figures
    that give one division of the mandates are an intersection of half-spaces, so

    * when all corners give one division, every way gives it (`is_certain`);
    * when for every road to the official division one half-space shuts out all corners, no way
      gives it.

    Neither answer can be wrong; between them it stays open (None).
    """
    announced = None if official is None else divided(official, rule, mandates)
    seen = None if readings is None else divided(readings, rule, mandates)
    found = ListOutcome(mandates, announced, seen)
    if readings is None or seen is None or unseen is None or not mandates:
        return found
    ways = corners(readings, unseen)
    is_certain = all(divided(one, rule, mandates).is_same_division(seen) for one in ways)
    if announced is None or announced.is_tie:
        return replace(found, is_certain=is_certain)
    if is_certain:
        more = {code: seats - announced.mandates[code] for code, seats in seen.mandates.items()}
        return replace(
            found,
            gained={code: seats for code, seats in more.items() if seats > 0},
            lost={code: -seats for code, seats in more.items() if seats < 0},
            is_certain=True,
            changes_result=any(more.values()),
        )
    is_open = is_reachable(announced.mandates, ways, rule)
    return replace(found, changes_result=None if is_open else True)


def divided(figures: Figures, rule: ListRule, mandates: int | None) -> ListSide:
    """Return who is entitled and, where the number of mandates is known, who gets how many."""
    threshold = rule.threshold * figures.took_part
    entitled = [code for code, votes in figures.votes.items() if votes and votes >= threshold]
    rivals = _runners_up(figures, rule, entitled) if len(entitled) == 1 else []
    runner_up = rivals[0] if rivals else None
    inside = [code for code in figures.votes if code in entitled or code == runner_up]
    side = ListSide(
        votes=figures.votes,
        took_part=figures.took_part,
        precincts=figures.precincts,
        threshold_votes=threshold,
        entitled=tuple(inside),
        mandates={},
        runner_up=runner_up,
    )
    if mandates is None:
        return side
    seats, tied, open_seats = by_largest_remainder(
        {code: figures.votes[code] for code in inside}, mandates
    )
    if runner_up is not None:
        least = min(rule.runner_up_mandates, mandates)
        if seats[runner_up] + open_seats <= least:
            seats, tied, open_seats = {entitled[0]: mandates - least, runner_up: least}, (), 0
    if len(rivals) > 1 and runner_up is not None:
        tied = tuple(code for code in figures.votes if code in rivals or code in tied)
        open_seats += seats.pop(runner_up)
        side = replace(side, entitled=tuple(entitled), runner_up=None)
    every = {code: seats.get(code, 0) for code in figures.votes}
    return replace(side, mandates=every, tied=tied, tied_mandates=open_seats)


def _runners_up(figures: Figures, rule: ListRule, entitled: list[str]) -> list[str]:
    """The list with most votes after the only entitled one, or several with equally many."""
    rest = {code: votes for code, votes in figures.votes.items() if code not in entitled}
    most = max(rest.values(), default=0)
    if not most or most < rule.runner_up_threshold * figures.took_part:
        return []
    return [code for code, votes in rest.items() if votes == most]


def by_largest_remainder(
    votes: Mapping[str, int], mandates: int
) -> tuple[dict[str, int], tuple[str, ...], int]:
    """Return the mandates of each, and between whom equal remainders leave how many open."""
    together = sum(votes.values())
    if not together:
        return {}, (), 0
    seats = {code: number * mandates // together for code, number in votes.items()}
    rest = {code: number * mandates % together for code, number in votes.items()}
    left = mandates - sum(seats.values())
    if not left:
        return seats, (), 0
    last = sorted(rest.values(), reverse=True)[left - 1]
    for code, remainder in rest.items():
        if remainder > last:
            seats[code] += 1
            left -= 1
    equal = tuple(code for code, remainder in rest.items() if remainder == last)
    if len(equal) > left:
        return seats, equal, left
    for code in equal:
        seats[code] += 1
    return seats, (), 0
