"""The figures of a whole race that its result follows from, on both sides."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.domain.bounds import Cap
from hq_desktop.domain.election import CommissionCode, PrecinctId, Race, TookPart
from hq_desktop.domain.form import Line, Profile, ProtocolForm, ThresholdKind, ThresholdRule
from hq_desktop.domain.list_outcome import ListOutcome, list_outcome
from hq_desktop.domain.list_reach import Figures
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.outcome import Outcome, Votes, outcome
from hq_desktop.domain.protocol import Side, stated
from hq_desktop.domain.tallies import Area, Lines, Tallies
from hq_desktop.domain.thresholds import Counted, ThresholdFact, precincts_fact, vote_facts

Unseen = tuple[tuple[PrecinctId, Cap], ...]
"""Precincts whose figures nobody has seen, with the most ballots each can hold."""


@dataclass(frozen=True, slots=True)
class WholeRace:
    """Both sides of a race over all its precincts.

    `announced` are the totals in force for the whole race, the latest first.
    """

    race: Race
    profile: Profile
    form: ProtocolForm
    readings: Tallies
    official: Tallies
    announced: Sequence[Announcement]
    precincts: Sequence[PrecinctId]
    area: Callable[[CommissionCode], Area]

    def outcome(self) -> Outcome | None:
        """Return who has won the seat, where it goes to the most votes."""
        if not self.profile.is_plurality:
            return None
        official, readings, unseen = self.votes()
        return outcome(official, readings, unseen, self.race.ours)

    def votes(self) -> tuple[Votes | None, Votes | None, int | None]:
        """Return both sides' votes, and the most that the precincts not read in full can hold."""
        lines = standing_lines(self.race)
        seen, unseen = self._seen(tuple(lines.values()))
        official = self._official(tuple(lines.values()))
        return (
            None if official is None else dict(zip(lines, official, strict=True)),
            None if seen is None else dict(zip(lines, seen, strict=True)),
            unseen,
        )

    def lists(self) -> ListOutcome | None:
        """Return who gets how many mandates, where lists share them by a known rule."""
        rule = self.profile.lists
        if rule is None or not standing_lines(self.race):
            return None
        return list_outcome(rule, self.mandates, *self.shares(rule.base))

    @property
    def mandates(self) -> int | None:
        """How many mandates lists share: as the race says, else as the law fixes it."""
        rule = self.profile.lists
        fixed = None if rule is None else rule.mandates
        return fixed if self.race.mandates is None else self.race.mandates

    def shares(self, base: TookPart) -> tuple[Figures | None, Figures | None, int | None]:
        """Return both sides' votes with those who took part, and the most that is unseen."""
        codes, counted = tuple(standing_lines(self.race)), base_of(base, self.race)
        lines = self.lines_of_shares(base)
        seen, unseen = self._seen(lines)
        official = self._official_shares(codes, lines, counted)
        if seen is None:
            return official, None, unseen
        read = len(self.precincts) - self.readings.in_full(lines).unread
        return official, figures(codes, seen, counted, read), unseen

    def lines_of_shares(self, base: TookPart) -> Lines:
        """Return the lines that a precinct must state for its votes and who took part."""
        counted = base_of(base, self.race)
        return (*standing_lines(self.race).values(), *base_lines(counted, self.form))

    def unread(self, lines: Lines, commission: CommissionCode | None = None) -> Unseen:
        """Return the precincts under a commission that do not state all lines, with their caps."""
        places = None if commission is None else frozenset(self.area(commission).each())
        level = self.readings.level
        return tuple(
            (self.precincts[place], level.cap(place))
            for place in self.readings.unread_places(lines)
            if places is None or place in places
        )

    def thresholds(self, differing: int, compared: int) -> tuple[ThresholdFact, ...]:
        """Return how far the thresholds of the profile are reached."""
        return tuple(
            fact
            for rule in self.profile.thresholds
            for fact in self._threshold(rule, differing, compared)
        )

    def _threshold(
        self, rule: ThresholdRule, differing: int, compared: int
    ) -> tuple[ThresholdFact, ...]:
        if rule.kind is ThresholdKind.PRECINCTS:
            return (precincts_fact(rule, differing, compared, len(self.precincts)),)
        if rule.kind is ThresholdKind.MAJORITY:
            official, readings, unseen = self.shares(rule.base)
            return vote_facts(
                rule,
                [
                    Counted(side, one.votes, one.took_part, one.precincts, rest)
                    for side, one, rest in (
                        (Side.OFFICIAL, official, 0),
                        (Side.OURS, readings, unseen),
                    )
                    if one is not None
                ],
            )
        announced, seen, rest = self.votes()
        lines = tuple(standing_lines(self.race).values())
        read = len(self.precincts) - self.readings.in_full(lines).unread
        told = None if self._announced_row(lines) else len(self.precincts)
        return vote_facts(
            rule,
            [
                Counted(Side.OFFICIAL, announced or {}, None, told),
                Counted(Side.OURS, seen or {}, None, read, rest),
            ],
        )

    def _seen(self, lines: Lines) -> tuple[tuple[int, ...] | None, int | None]:
        """The sums over what is read in full, and the most that all the rest can hold."""
        sums, unread = self.readings.in_full(lines)
        if unread == len(self.precincts):
            return None, None
        ballots, unknown = self.readings.unread(lines)
        return sums, None if unknown else ballots

    def _official(self, lines: Lines) -> tuple[int, ...] | None:
        """The announcement for the whole race, else the precincts' figures if complete."""
        announced = self._announced_row(lines)
        if announced is not None:
            return announced
        sums, unread = self.official.in_full(lines)
        return sums if self.precincts and not unread else None

    def _announced_row(self, lines: Lines) -> tuple[int, ...] | None:
        for one in self.announced:
            row = [stated(one.cells, line) for line in lines]
            if None not in row:
                return tuple(figure for figure in row if figure is not None)
        return None

    def _official_shares(
        self, codes: tuple[str, ...], lines: Lines, base: TookPart
    ) -> Figures | None:
        """Announced figures, with the announced "took part" where its parts are not told."""
        for one in self.announced:
            row = {line: stated(one.cells, line) for line in lines}
            if None not in row.values():
                return figures(codes, tuple(number or 0 for number in row.values()), base, None)
            took_part = stated(one.cells, Line.PARTICIPATED)
            votes = [row[line] for line in lines[: len(codes)]]
            is_base = self.race.took_part_official is base
            if None not in votes and took_part is not None and is_base:
                told = (number or 0 for number in votes)
                return Figures(dict(zip(codes, told, strict=True)), took_part)
        sums, unread = self.official.in_full(lines)
        is_complete = bool(self.precincts) and not unread
        return figures(codes, sums, base, len(self.precincts)) if is_complete else None


def standing_lines(race: Race) -> Mapping[str, str]:
    """Return the lines of those who have not withdrawn, by their codes."""
    return {str(one.code): one.line for one in race.contestants if not one.is_withdrawn}


def base_of(base: TookPart, race: Race) -> TookPart:
    """Return how those who took part are counted for a threshold, alike on both sides.

    What both sides are recorded to use; else the rule's (election law 43(5) leaves the invalid
    ballots out).
    """
    is_recorded = race.took_part is race.took_part_official
    return race.took_part if is_recorded and race.took_part is not None else base


def base_lines(base: TookPart, form: ProtocolForm) -> Lines:
    """Return the lines that make up those who took part, besides the contestants'."""
    if base is TookPart.RECEIVED:
        return (Line.RECEIVED,)
    against = (Line.AGAINST_ALL,) if Line.AGAINST_ALL in form.codes else ()
    return (*against, Line.INVALID) if base is TookPart.WITH_INVALID else against


def figures(
    codes: tuple[str, ...], sums: tuple[int, ...], base: TookPart, precincts: int | None
) -> Figures:
    """Return figures of lists from the sums of their lines and of the base's."""
    votes = dict(zip(codes, sums, strict=False))
    took_part = sums[-1] if base is TookPart.RECEIVED else sum(sums)
    return Figures(votes, took_part, precincts)
