"""What a package is about: which acts are challenged, before whom, on which precincts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain.board import CopyFinding, RaceComparison, RaceFacts, compare, findings
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.election import Commission, CommissionCode, Precinct, PrecinctId, Race
from hq_desktop.domain.errors import (
    NoContradiction,
    NoContradictionAnywhere,
    NotFound,
    NothingAgainst,
    Refused,
)
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident
from hq_desktop.domain.law import Level
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.territory import Tree, precincts_by_territory, tree_of
from hq_desktop.storage import incidents

_NAMED = 12
"""So many precincts are named in a refusal."""


@dataclass(frozen=True)
class Matter:
    """Everything known about one race that a document may speak of."""

    facts: RaceFacts
    comparison: RaceComparison
    findings: tuple[CopyFinding, ...]
    incidents: tuple[Incident, ...]
    titles: Mapping[PrecinctId, str]
    tree: Tree

    @property
    def race(self) -> Race:
        """The race."""
        return self.facts.race

    @cached_property
    def rows(self) -> tuple[PrecinctRow, ...]:
        """The rows of the comparison in the order of their printed numbers, put in order once."""
        return tuple(sorted(self.comparison.rows, key=self._order))

    def _order(self, row: PrecinctRow) -> tuple[str, int, str]:
        title = self.titles[row.precinct.id]
        place, _, number = title.rpartition("/")
        digits = "".join(sign for sign in number if sign.isdigit())
        return place, int(digits) if digits else 0, title

    def against(self, row: PrecinctRow) -> bool:
        """Whether anything stands against a precinct: a figure that differs or an incident."""
        return row.is_differing or any(one.precinct == row.precinct.id for one in self.incidents)

    def commission(self, code: str) -> Commission:
        """Return a commission by its code; raises NotFound."""
        found = self.facts.directory.commissions.get(CommissionCode(code))
        if found is None or found.is_court:
            raise NotFound(noun="commission", key=code)
        return found


@dataclass(frozen=True, slots=True)
class Recording:
    """A photo, a video or a sound that belongs to an incident, with what is known of it."""

    incident: Incident
    file: EvidenceFile


@dataclass(frozen=True, slots=True)
class Challenge:
    """One document to be made: whose act is challenged and what stands against it.

    `challenged` is None where precinct commissions are challenged, which have no record of their
    own; `rows` are then those precincts. `is_to_precinct` says that such a commission is addressed.
    """

    matter: Matter
    challenged: Commission | None
    addressee: Commission | None
    rows: tuple[PrecinctRow, ...] = ()
    contradictions: tuple[TerritoryLine, ...] = ()
    incidents: tuple[Incident, ...] = field(default_factory=tuple)
    recordings: tuple[Recording, ...] = field(default_factory=tuple)
    is_to_precinct: bool = False

    @property
    def name(self) -> str:
        """A short name for the file: the challenged commission's code or the precincts."""
        if self.challenged is not None:
            return self.challenged.code
        titles = [self.matter.titles[row.precinct.id] for row in self.rows]
        if not titles:
            return "" if self.addressee is None else self.addressee.code
        return "-".join(titles) if len(titles) <= 3 else f"{titles[0]}-{len(titles)}"


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything that is read of a race, before anything is chosen of it."""

    facts: RaceFacts
    incidents: tuple[Incident, ...]


def read_matter(desk: Desk, race: Race, chosen: Sequence[str] = ()) -> Matter:
    """Return what is known about a race; with chosen precincts only our copies from those count.

    Raises NotFound for a precinct that does not exist, Refused for a number that is not unique.
    """
    return matter_of(read_whole(desk, race), chosen)


def read_whole(desk: Desk, race: Race) -> Whole:
    """Read a race once, for as many documents as are about it."""
    facts = ComparisonActions(desk).facts(race.code)
    with desk.database.reading() as tx:
        return Whole(facts, incidents.all(tx))


def matter_of(whole: Whole, chosen: Sequence[str] = ()) -> Matter:
    """Return what is known about a race that was read; raises as `read_matter`."""
    facts, recorded = whole.facts, whole.incidents
    race = facts.race
    titles = facts.directory.titles()
    if chosen:
        kept = precincts_named(facts, titles, chosen)
        own = [one for one in facts.copies if one.side is Side.OFFICIAL or one.precinct in kept]
        facts = replace(facts, copies=own)
        recorded = tuple(one for one in recorded if one.precinct in kept)
    return Matter(
        facts=facts,
        comparison=compare(facts),
        findings=findings(facts),
        incidents=tuple(one for one in recorded if one.race in (None, race.code)),
        titles=titles,
        tree=tree_of(facts.directory.commissions.values()),
    )


def precinct_challenges(
    matter: Matter, commission: str | None, chosen: Sequence[str]
) -> tuple[Challenge, ...]:
    """Return complaints on precinct commissions, one for each commission directly above them.

    Raises NothingAgainst where nothing stands against a precinct that was named, or against any.
    """
    rows = rows_under(matter, commission)
    if chosen:
        wanted = precincts_named(matter.facts, matter.titles, chosen)
        rows = [row for row in rows if row.precinct.id in wanted]
        innocent = [row for row in rows if not matter.against(row)]
        if innocent or not rows:
            raise NothingAgainst(precincts=titles_of(matter, innocent) or ", ".join(chosen))
    against = [row for row in rows if matter.against(row)]
    if not against:
        raise NothingAgainst(precincts=titles_of(matter, rows))
    above = None if commission is None else _judge(matter, matter.commission(commission))
    return tuple(
        _on_precincts(matter, addressee, group)
        for addressee, group in grouped(
            (above or directly_above(matter, row.precinct), row) for row in against
        )
    )


def territory_challenges(matter: Matter, commission: str | None) -> tuple[Challenge, ...]:
    """Return complaints on announced totals, one for each commission that announced one.

    A commission that was named is the one challenged or, where its own totals contradict
    nothing, the one addressed. Raises NoContradiction.
    """
    found = contradictions_of(matter, commission)
    if not found:
        raise _no_contradiction(matter, commission)
    return tuple(
        Challenge(matter, one, parent_of(matter, one), contradictions=lines)
        for one, lines in by_commission(matter, found)
    )


def court_challenges(
    matter: Matter, commission: str | None, court: Commission | None
) -> tuple[Challenge, ...]:
    """Return claims, one for each commission: АППК 107(5) lets a claim have one defendant.

    Raises NoContradiction for a commission that was named, else NothingAgainst.
    """
    lines = contradictions_of(matter, commission)
    rows = [row for row in rows_under(matter, commission) if matter.against(row)]
    if not lines and not rows:
        if commission is not None:
            raise _no_contradiction(matter, commission)
        raise NothingAgainst(precincts=titles_of(matter, matter.comparison.rows))
    return claims(matter, rows, lines, commission, court)


def claims(
    matter: Matter,
    rows: Iterable[PrecinctRow],
    lines: Iterable[TerritoryLine],
    commission: str | None,
    court: Commission | None,
) -> tuple[Challenge, ...]:
    """Return one challenge before a court for each commission that answers for the figures."""
    announced = dict(by_commission(matter, lines))
    named = None if commission is None else matter.commission(commission)
    defendants: dict[Commission, list[PrecinctRow]] = {one: [] for one in announced}
    for row in rows:
        one = defendant_of(matter, row.precinct, announced, named)
        if one is not None:
            defendants.setdefault(one, []).append(row)
    return tuple(
        Challenge(
            matter,
            one,
            court,
            rows=tuple(own),
            contradictions=announced.get(one, ()),
            incidents=incidents_of(matter, own),
        )
        for one, own in defendants.items()
    )


def defendant_of(
    matter: Matter,
    precinct: Precinct,
    announced: Mapping[Commission, object],
    named: Commission | None,
) -> Commission | None:
    """Who answers for a precinct's figures: whoever announced them, else who summed them."""
    if named is not None:
        return named
    direct = matter.facts.directory.commissions.get(precinct.commission)
    chain = [
        direct,
        *(matter.tree.commissions[one] for one in matter.tree.above(precinct.commission)),
    ]
    return next((one for one in chain if one in announced), direct)


def _on_precincts(
    matter: Matter, addressee: Commission | None, rows: Sequence[PrecinctRow]
) -> Challenge:
    return Challenge(
        matter, None, addressee, rows=tuple(rows), incidents=incidents_of(matter, rows)
    )


def contradictions_of(matter: Matter, commission: str | None) -> list[TerritoryLine]:
    """Return the announced totals that contradict the copies, of a commission or those below it."""
    every = matter.comparison.contradictions
    if commission is None:
        return [one for one in every if one.smallest]
    code = matter.commission(commission).code
    own = [one for one in every if one.commission == code]
    below = matter.tree.below(code)
    return own or [one for one in every if one.smallest and one.commission in below]


def by_commission(
    matter: Matter, lines: Iterable[TerritoryLine]
) -> Iterator[tuple[Commission, tuple[TerritoryLine, ...]]]:
    """Give totals together with who announced them, by the commissions' codes."""
    grouped: dict[CommissionCode, list[TerritoryLine]] = {}
    for one in lines:
        grouped.setdefault(one.commission, []).append(one)
    for code, own in sorted(grouped.items()):
        yield matter.facts.directory.commissions[code], tuple(own)


def grouped(
    pairs: Iterable[tuple[Commission | None, PrecinctRow]],
) -> Iterator[tuple[Commission | None, list[PrecinctRow]]]:
    """Give the precincts of each addressee together, in the order of their first precincts."""
    groups: dict[Commission | None, list[PrecinctRow]] = {}
    for addressee, row in pairs:
        groups.setdefault(addressee, []).append(row)
    yield from groups.items()


def rows_under(matter: Matter, commission: str | None) -> list[PrecinctRow]:
    """Return the precincts of a commission's territory, or all of them."""
    rows = list(matter.rows)
    if commission is None:
        return rows
    code = matter.commission(commission).code
    inside = precincts_by_territory(matter.tree, [row.precinct for row in rows])
    return [row for row in rows if row.precinct.id in inside.get(code, frozenset())]


def directly_above(matter: Matter, precinct: Precinct) -> Commission | None:
    """Return the commission that hears complaints on a precinct's."""
    direct = matter.facts.directory.commissions.get(precinct.commission)
    return None if direct is None else _judge(matter, direct)


def _judge(matter: Matter, commission: Commission) -> Commission | None:
    """A precinct commission kept as a record of its own does not judge itself."""
    return parent_of(matter, commission) if commission.level == Level.PRECINCT else commission


def parent_of(matter: Matter, commission: Commission) -> Commission | None:
    """Return the next higher commission."""
    above = matter.tree.above(commission.code)
    return matter.facts.directory.commissions.get(above[0]) if above else None


def incidents_of(matter: Matter, rows: Iterable[PrecinctRow]) -> tuple[Incident, ...]:
    """Return what happened at precincts."""
    precincts = {row.precinct.id for row in rows}
    return tuple(one for one in matter.incidents if one.precinct in precincts)


def _no_contradiction(matter: Matter, commission: str | None) -> NoContradiction:
    if commission is not None:
        return NoContradiction(commission=matter.commission(commission).name.ru or commission)
    announced = {one.commission for one in matter.comparison.territories}
    if len(announced) != 1:
        return NoContradictionAnywhere()
    (only,) = announced
    return NoContradiction(commission=matter.facts.directory.commissions[only].name.ru or only)


def titles_of(matter: Matter, rows: Iterable[PrecinctRow]) -> str:
    """Return the numbers of precincts as a refusal names them: the first of many, and how many."""
    titles = [matter.titles[row.precinct.id] for row in rows]
    rest = "" if len(titles) <= _NAMED else f" … ({len(titles)})"
    return ", ".join(titles[:_NAMED]) + rest


def precincts_named(
    facts: RaceFacts, titles: Mapping[PrecinctId, str], chosen: Sequence[str]
) -> frozenset[PrecinctId]:
    """Return the precincts that were named; raises NotFound, Refused for a number of several."""
    found: set[PrecinctId] = set()
    for word in chosen:
        same = [
            one.id
            for one in facts.directory.open_precincts(facts.race)
            if word in (titles[one.id], one.number, f"{one.commission}/{one.number}")
        ]
        if not same:
            raise NotFound(noun="precinct", key=word)
        if len(same) > 1:
            names = ", ".join(titles[one] for one in same)
            raise Refused(reason="precinct_one_of", precinct=word, names=names)
        found.add(same[0])
    return frozenset(found)
