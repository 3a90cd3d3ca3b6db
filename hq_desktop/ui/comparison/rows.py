"""What the comparison's table shows: one line of the race, precinct after precinct."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.domain import board
from hq_desktop.domain.board import RaceComparison, RaceFacts
from hq_desktop.domain.bounds import BELOW_LOWER, TerritoryLine
from hq_desktop.domain.comparison import LineSum, PrecinctRow, line_sum
from hq_desktop.domain.copy_comparison import copy_differences
from hq_desktop.domain.election import (
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    RaceCode,
)
from hq_desktop.domain.form import FormLine, Line
from hq_desktop.domain.own_sums import OwnSum, own_sums
from hq_desktop.domain.parallel import ParallelDifference, parallel_differences
from hq_desktop.domain.precinct_copies import PrecinctCopies, by_precinct, precinct_copies
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing, stated
from hq_desktop.domain.short_names import short_names
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Language, folded
from hq_desktop.domain.wordings import Sentences
from hq_desktop.domain.words import flagged_lines


@dataclass(frozen=True, slots=True)
class RaceView:
    """A comparison with the names its figures are shown under.

    `copies` are the current ones of each precinct; `copies_differ` says on how many lines ours
    state different numbers, `flagged` on how many the words of one of ours say another number.
    `parallel` is where other ballots of a precinct state other figures than this race's, `ballots`
    are the names of the races told apart there.
    """

    facts: RaceFacts
    directory: Directory
    comparison: RaceComparison
    copies: Mapping[PrecinctId, tuple[ProtocolCopy, ...]]
    copies_differ: Mapping[PrecinctId, int]
    flagged: Mapping[PrecinctId, int]
    findings: Mapping[CopyId, int]
    titles: Mapping[PrecinctId, str]
    inside: Mapping[CommissionCode, frozenset[PrecinctId]]
    haystacks: Mapping[PrecinctId, str]
    short: Mapping[CommissionCode, str]
    names: Mapping[CommissionCode, str]
    addresses: Mapping[PrecinctId, str]
    own_sums: tuple[OwnSum, ...]
    parallel: Mapping[PrecinctId, tuple[ParallelDifference, ...]]
    ballots: Mapping[RaceCode, str]
    words: Sentences

    def beside(self, precinct: PrecinctId) -> PrecinctCopies | None:
        """Lay the copies of a precinct side by side; None where it is not in the race."""
        row = self.comparison.row(precinct)
        if row is None:
            return None
        return precinct_copies(self.facts, row, self.copies.get(precinct, ()))

    def territory(self, commission: CommissionCode | None, line: str) -> TerritoryLine | None:
        """Return the announced total of a line; without a commission the widest territory's."""
        found = [
            one
            for one in self.comparison.territories
            if one.line == line and commission in (None, one.commission)
        ]
        return max(found, key=lambda one: one.precincts_total, default=None)

    def announced(self) -> frozenset[CommissionCode]:
        """Return the commissions that announced a total."""
        return frozenset(one.commission for one in self.comparison.territories)

    def territories(self) -> tuple[CommissionCode, ...]:
        """Return the commissions to look at: those that announced, then those over precincts."""
        announced = self.announced()
        with_precincts = {code for code, inside in self.inside.items() if inside}
        return (*sorted(announced), *sorted(with_precincts - announced))

    def lines(self) -> tuple[FormLine, ...]:
        """Return the lines one can compare: contestants, against all, then the others."""
        form, race = self.comparison.form, self.comparison.race
        wanted = {one.line for one in self.comparison.lines}
        wanted |= {one.line for one in self.comparison.territories}
        fields = form.fields(race.contestants, frozenset(wanted))
        votes = {one.line for one in race.contestants} | {Line.AGAINST_ALL}
        mine = [one for one in fields if one.code in votes]
        return (*mine, *(one for one in fields if one.code in wanted and one.code not in votes))

    def line(self, code: str) -> FormLine | None:
        """Return a line by its code."""
        return next((one for one in self.lines() if one.code == code), None)


@dataclass(frozen=True, slots=True)
class LineRow:
    """One precinct with what both sides state for the line that is shown."""

    place: PrecinctRow
    title: str
    territory: str
    short: str
    address: str
    ours: int | None
    official: int | None
    difference: int | None
    is_disputed: bool
    findings: int
    copies_differ: int = 0
    flagged: int = 0
    other_ballots: frozenset[str] = frozenset()
    """The lines on which other ballots of the precinct state other figures."""

    @property
    def typing(self) -> Typing | None:
        """How the figures of our standing copy came in."""
        return self.place.ours.typing if self.place.ours else None

    @property
    def grade(self) -> Grade | None:
        """The grade of our standing copy."""
        return self.place.ours.grade if self.place.ours else None


def _short(
    directory: Directory, names: Mapping[CommissionCode, str], used: frozenset[CommissionCode]
) -> Mapping[CommissionCode, str]:
    shown = {code: name for code, name in names.items() if code in used}
    return short_names(shown, {code: directory.commissions[code].parent for code in shown})


def read_board(actions: ComparisonActions, race: RaceCode, language: Language) -> RaceView:
    """Read and compare everything of a race; takes its time, belongs in a task."""
    facts, *others = actions.facts_beside(race)
    precincts = facts.directory.open_precincts(facts.race)
    comparison = board.compare(facts)
    commissions = facts.directory.commissions
    names = {code: one.name.in_language(language) or code for code, one in commissions.items()}
    used = {one.commission for one in precincts}
    used |= {one.commission for one in comparison.territories}
    return RaceView(
        facts=facts,
        directory=facts.directory,
        comparison=comparison,
        copies=by_precinct(facts.copies),
        copies_differ=Counter(one.precinct for one in copy_differences(facts.copies)),
        flagged=_flagged(facts.copies),
        findings=Counter(one.copy for one in board.findings(facts)),
        titles=facts.directory.titles(),
        inside=_inside(facts.directory, precincts),
        short=_short(facts.directory, names, frozenset(used)),
        names=names,
        addresses={one.id: _address(one, language) for one in precincts},
        haystacks={one.id: _haystack(one, facts.directory) for one in precincts},
        own_sums=_own_sums(facts, comparison),
        parallel=_parallel(facts, others),
        ballots={one.race.code: _ballot(one, language) for one in (facts, *others)},
        words=actions.sentences,
    )


def rows_of(found: RaceView, line: str, commission: CommissionCode | None) -> tuple[LineRow, ...]:
    """Return the rows of a line in a territory; without a commission in the whole race."""
    inside = None if commission is None else found.inside.get(commission, frozenset())
    return tuple(
        _row(found, place, line)
        for place in found.comparison.rows
        if inside is None or place.precinct.id in inside
    )


def sums(rows: Sequence[LineRow], line: str) -> LineSum:
    """Return the line's sums over the compared precincts among the rows."""
    return line_sum(
        line,
        [stated(row.place.ours.cells, line) if row.place.ours else None for row in rows],
        [stated(row.place.official.cells, line) if row.place.official else None for row in rows],
    )


def weights_of(one: TerritoryLine) -> tuple[int, ...]:
    """Return what each sheet adds to the contradiction, the heaviest first.

    Below the lower bound that is its figure; above the upper one it is how far its figure stays
    below what its precinct could hold.
    """
    ground = one.ground()
    pairs = zip(ground.figures, ground.caps, strict=True)
    seen = [(figure, cap.ballots or 0) for figure, cap in pairs if figure is not None]
    if is_below(one):
        return tuple(sorted((figure for figure, _ in seen), reverse=True))
    return tuple(sorted((max(0, most - figure) for figure, most in seen), reverse=True))


def bound_after(one: TerritoryLine) -> tuple[int, ...]:
    """Return the bound that is crossed after leaving out the 0, 1, 2 … heaviest sheets."""
    if one.contradiction is None:
        return ()
    step = -1 if is_below(one) else 1
    bounds = [one.lower if is_below(one) else one.upper or 0]
    for weight in weights_of(one):
        bounds.append(bounds[-1] + step * weight)
    return tuple(bounds)


def is_below(one: TerritoryLine) -> bool:
    """Say whether the announced total lies under what the sheets hold."""
    return one.contradiction == BELOW_LOWER


def _inside(
    directory: Directory, precincts: Iterable[Precinct]
) -> Mapping[CommissionCode, frozenset[PrecinctId]]:
    """The precincts under each commission, directly or through others."""
    tree = tree_of(directory.commissions.values())
    own: dict[CommissionCode, list[PrecinctId]] = {}
    for one in precincts:
        own.setdefault(one.commission, []).append(one.id)
    return {
        code: frozenset(one for below in tree.under(code) for one in own.get(below, ()))
        for code in tree.commissions
    }


def _own_sums(facts: RaceFacts, comparison: RaceComparison) -> tuple[OwnSum, ...]:
    wanted = {one.line for one in comparison.lines} | {one.line for one in comparison.territories}
    fields = facts.form.fields(facts.race.contestants, frozenset(wanted))
    lines = [one.code for one in fields if one.code in wanted]
    tree = tree_of(facts.directory.commissions.values())
    return own_sums(comparison.rows, lines, tree)


def _parallel(
    facts: RaceFacts, others: Sequence[RaceFacts]
) -> Mapping[PrecinctId, tuple[ParallelDifference, ...]]:
    """What differs from a figure of this race, by precinct."""
    found: dict[PrecinctId, tuple[ParallelDifference, ...]] = {}
    for one in parallel_differences((facts, *others)):
        if facts.race.code in one.figures:
            found[one.precinct] = (*found.get(one.precinct, ()), one)
    return found


def _ballot(facts: RaceFacts, language: Language) -> str:
    words = (facts.profile.title, facts.race.district)
    return ", ".join(word for one in words if (word := one.in_language(language)))


def _flagged(copies: Iterable[ProtocolCopy]) -> Mapping[PrecinctId, int]:
    """How many lines of each precinct have words against digits in one of our readings."""
    lines: dict[PrecinctId, set[str]] = {}
    for copy in copies:
        if copy.words and copy.side is Side.OURS and copy.is_current:
            lines.setdefault(copy.precinct, set()).update(flagged_lines(copy))
    return {precinct: len(found) for precinct, found in lines.items() if found}


def _address(precinct: Precinct, language: Language) -> str:
    words = (precinct.address.in_language(language), precinct.name.in_language(language))
    return ", ".join(word for word in words if word)


def _haystack(precinct: Precinct, directory: Directory) -> str:
    """Everything a precinct can be found by: number, school, address, commission."""
    commission = directory.commissions.get(precinct.commission)
    names = commission.name.every() if commission is not None else ()
    words = (precinct.number, *precinct.name.every(), *precinct.address.every(), *names)
    return folded(" ".join(words))


def _row(found: RaceView, place: PrecinctRow, line: str) -> LineRow:
    ours = stated(place.ours.cells, line) if place.ours else None
    official = stated(place.official.cells, line) if place.official else None
    precinct = place.precinct
    return LineRow(
        place=place,
        title=found.titles[precinct.id],
        territory=found.names.get(precinct.commission, precinct.commission),
        short=found.short.get(precinct.commission, precinct.commission),
        address=found.addresses[precinct.id],
        ours=ours,
        official=official,
        difference=_difference(place, line, ours, official),
        is_disputed=line in place.disputed,
        findings=found.findings.get(place.ours.id, 0) if place.ours else 0,
        copies_differ=found.copies_differ.get(precinct.id, 0),
        flagged=found.flagged.get(precinct.id, 0),
        other_ballots=frozenset(one.line for one in found.parallel.get(precinct.id, ())),
    )


def _difference(
    place: PrecinctRow, line: str, ours: int | None, official: int | None
) -> int | None:
    """Only what counts as a discrepancy differs: "took part" may be counted in two ways."""
    for one in place.discrepancies:
        if one.line == line:
            return one.difference
    return 0 if ours is not None and ours == official else None
