"""The figures of a whole race that its result follows from, on both sides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.domain.election import Race, TookPart
from hq_desktop.domain.form import Line, ListRule, Profile, ProtocolForm
from hq_desktop.domain.list_outcome import ListOutcome, list_outcome
from hq_desktop.domain.list_reach import Figures
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.outcome import Outcome, outcome
from hq_desktop.domain.protocol import stated
from hq_desktop.domain.tallies import Lines, Tallies


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
    precincts: int

    def outcome(self) -> Outcome | None:
        """Return who has won the seat, where it goes to the most votes."""
        if not self.profile.is_plurality:
            return None
        lines = standing_lines(self.race)
        seen, unseen = self._seen(tuple(lines.values()))
        official = self._official(tuple(lines.values()))
        return outcome(
            None if official is None else dict(zip(lines, official, strict=True)),
            None if seen is None else dict(zip(lines, seen, strict=True)),
            unseen,
            self.race.ours,
        )

    def lists(self) -> ListOutcome | None:
        """Return who gets how many mandates, where lists share them by a known rule."""
        rule = self.profile.lists
        if rule is None:
            return None
        codes = tuple(standing_lines(self.race))
        base = base_of(rule, self.race)
        lines = (*standing_lines(self.race).values(), *base_lines(base, self.form))
        seen, unseen = self._seen(lines)
        total = self.race.mandates if self.race.mandates is not None else rule.mandates
        readings = None
        if seen is not None:
            read = self.precincts - self.readings.in_full(lines).unread
            readings = figures(codes, seen, base, read)
        return list_outcome(rule, total, self._official_lists(codes, lines, base), readings, unseen)

    def _seen(self, lines: Lines) -> tuple[tuple[int, ...] | None, int | None]:
        """The sums over what is read in full, and the most that all the rest can hold."""
        sums, unread = self.readings.in_full(lines)
        if unread == self.precincts:
            return None, None
        ballots, unknown = self.readings.unread(lines)
        return sums, None if unknown else ballots

    def _official(self, lines: Lines) -> tuple[int, ...] | None:
        """The announcement for the whole race, else the precincts' figures if complete."""
        for one in self.announced:
            row = [stated(one.cells, line) for line in lines]
            if None not in row:
                return tuple(figure for figure in row if figure is not None)
        sums, unread = self.official.in_full(lines)
        return sums if self.precincts and not unread else None

    def _official_lists(
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
        is_complete = self.precincts and not unread
        return figures(codes, sums, base, self.precincts) if is_complete else None


def standing_lines(race: Race) -> Mapping[str, str]:
    """Return the lines of those who have not withdrawn, by their codes."""
    return {str(one.code): one.line for one in race.contestants if not one.is_withdrawn}


def base_of(rule: ListRule, race: Race) -> TookPart:
    """Return how those who took part are counted for a threshold, alike on both sides.

    What both sides are recorded to use; else the rule's (election law 43(5) leaves the invalid
    ballots out).
    """
    is_recorded = race.took_part is not None and race.took_part is race.took_part_official
    return race.took_part if is_recorded and race.took_part is not None else rule.base


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
