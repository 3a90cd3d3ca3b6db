"""Official figures checked against themselves: parts, percentages, ranks, control relations."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.election import CommissionCode, Contestant, Precinct, PrecinctId
from hq_desktop.domain.form import Line, ProtocolForm, Severity
from hq_desktop.domain.official import Announcement, latest
from hq_desktop.domain.official_check import CheckKind, OfficialCheck
from hq_desktop.domain.part_sums import OfficialParts
from hq_desktop.domain.percent_checks import percent_checks
from hq_desktop.domain.protocol import Cells, ProtocolCopy, Side, stated
from hq_desktop.domain.rules import Checker
from hq_desktop.domain.standing import Standing, standing
from hq_desktop.domain.territory import tree_of


def official_checks(facts: RaceFacts) -> tuple[OfficialCheck, ...]:
    """Return what the official figures of a race show by themselves.

    Looked at are the announcement in force for each commission, and the official figures that
    stand for each open precinct. Commissions come first, in the order of their codes; faults and
    what could not be compared stand together, `is_fault` tells them apart.
    """
    figures = _figures(facts)
    announced = {one.commission: one for one in latest(tuple(facts.announcements))}
    parts = OfficialParts(
        tree_of(facts.directory.commissions.values()),
        announced,
        _by_commission(facts.directory.open_precincts(facts.race)),
        figures,
    )
    checker = Checker(facts.form, facts.race.contestants, facts.race.took_part_official)
    additive = _additive(facts.form)
    found: list[OfficialCheck] = []
    for code in sorted(announced):
        total = announced[code]
        place = OfficialCheck(
            CheckKind.SUM, facts.race.code, commission=code, announcement=total.id
        )
        found += parts.checks(total, place)
        found += percent_checks(total.cells, total.percents, _votes(facts, total.cells), place)
        found += _ranks(total, place)
        found += _of_one(checker, facts, total.cells, place, additive)
    for precinct, stands in figures.items():
        place = OfficialCheck(
            CheckKind.SUM, facts.race.code, precinct=precinct, copy=stands.copy.id
        )
        found += _of_one(checker, facts, stands.copy.cells, place, None)
    return tuple(found)


def _figures(facts: RaceFacts) -> Mapping[PrecinctId, Standing]:
    """Return what stands on the official side of each open precinct, in the order of precincts."""
    chosen = {one.precinct: one.copy for one in facts.choices if one.side is Side.OFFICIAL}
    own: dict[PrecinctId, list[ProtocolCopy]] = {}
    for copy in facts.copies:
        if copy.side is Side.OFFICIAL:
            own.setdefault(copy.precinct, []).append(copy)
    found: dict[PrecinctId, Standing] = {}
    for precinct in facts.directory.open_precincts(facts.race):
        stands = standing(own.get(precinct.id, ()), chosen.get(precinct.id))
        if stands is not None:
            found[precinct.id] = stands
    return found


def _by_commission(precincts: Iterable[Precinct]) -> Mapping[CommissionCode, Sequence[Precinct]]:
    found: dict[CommissionCode, list[Precinct]] = {}
    for one in precincts:
        found.setdefault(one.commission, []).append(one)
    return found


def _votes(facts: RaceFacts, cells: Cells) -> tuple[str, ...]:
    """Return the lines of contestants; the line of a withdrawn one that is left empty is none."""

    def counts(one: Contestant) -> bool:
        return not one.is_withdrawn or stated(cells, one.line) is not None

    return tuple(one.line for one in facts.race.contestants if counts(one))


def _additive(form: ProtocolForm) -> frozenset[str]:
    """Return the relations that hold for a total where they hold for each of its precincts.

    A bound of one precinct (3,000 voters, 1 % rounded up) says nothing of many together.
    """
    return frozenset(
        one.id
        for one in form.relations
        if one.factor == 1 and not one.constant and not one.tolerance
    )


def _of_one(
    checker: Checker,
    facts: RaceFacts,
    cells: Cells,
    place: OfficialCheck,
    relations: frozenset[str] | None,
) -> Iterator[OfficialCheck]:
    """Give the control relations that do not hold in figures of one place."""
    for finding in checker.findings(cells):
        if relations is None or finding.relation in relations:
            yield replace(
                place,
                kind=CheckKind.RELATION,
                relation=finding.relation,
                severity=finding.severity,
                lines=finding.lines,
                stated=finding.left,
                computed=finding.right,
            )
    yield from _votes_over(facts, cells, place)


def _votes_over(facts: RaceFacts, cells: Cells, place: OfficialCheck) -> Iterator[OfficialCheck]:
    """Votes and against all cannot pass those who took part, however these are counted.

    Each of the formulas in use counts at least the valid ballots: with and without the invalid
    ones, or every voter who received a ballot.
    """
    lines = (*_votes(facts, cells), Line.AGAINST_ALL)
    votes = [number for line in lines if (number := stated(cells, line)) is not None]
    took_part = stated(cells, Line.PARTICIPATED)
    if took_part is None or sum(votes) <= took_part:
        return
    yield replace(
        place,
        kind=CheckKind.VOTES_OVER,
        severity=Severity.ERROR,
        lines=(*(line for line in lines if stated(cells, line) is not None), Line.PARTICIPATED),
        stated=took_part,
        computed=sum(votes),
    )


def _ranks(total: Announcement, place: OfficialCheck) -> Iterator[OfficialCheck]:
    """Give neighbours by votes whose published ranks say the contrary."""
    ranked = [
        (number, rank, line)
        for line, rank in total.ranks.items()
        if (number := stated(total.cells, line)) is not None
    ]
    ordered = sorted(ranked, key=lambda one: (-one[0], one[1]))
    for (more, upper, first), (fewer, lower, second) in pairwise(ordered):
        if more > fewer and upper >= lower:
            yield replace(
                place,
                kind=CheckKind.RANK,
                lines=(first, second),
                stated=more,
                computed=fewer,
                ranks=(upper, lower),
            )
