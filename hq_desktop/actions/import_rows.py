"""The rows of a table that was read: which are right, and what they would change."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hq_desktop.actions.import_figures import plan_announcements, plan_copies
from hq_desktop.actions.import_lists import (
    plan_commissions,
    plan_contestants,
    plan_precincts,
)
from hq_desktop.actions.import_people import plan_observers
from hq_desktop.actions.import_plan import Origin, Plan
from hq_desktop.domain.election import ContestantKind, Directory, Precinct, Race
from hq_desktop.domain.errors import Problem, WrongUsage
from hq_desktop.domain.form import Profile, ProtocolForm
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.protocol import Side
from hq_desktop.exchange.commission_lists import read_commissions
from hq_desktop.exchange.figures import read_precinct_figures, read_territory_figures
from hq_desktop.exchange.grids import Found
from hq_desktop.exchange.meanings import meanings
from hq_desktop.exchange.people_lists import read_observers
from hq_desktop.exchange.registers import read_contestants, read_precincts
from hq_desktop.storage.transaction import Transaction

Planning = Callable[[Transaction, Origin], Plan]


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table with everything that is needed to understand its rows."""

    kind: ImportKind
    found: Found
    layout: Layout
    directory: Directory
    race: Race | None
    form: ProtocolForm | None
    profile: Profile | None
    people: tuple[Observer, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """How many rows are right or faulty, the faults, and the plan of what they change."""

    accepted: int
    rejected: int
    problems: tuple[Problem, ...]
    plan: Planning


def rows_of(table: ReadTable) -> Rows:
    """Return the rows of a table; headings that are faulty refuse every row."""
    if table.found.problems:
        every = sum(len(grid.rows) for grid in table.found.grids)
        return Rows(0, every, table.found.problems, _no_plan)
    return _READERS[table.kind](table)


def _no_plan(_tx: Transaction, _origin: Origin) -> Plan:
    raise WrongUsage(reason="table_faulty")


def _race(table: ReadTable) -> Race:
    if table.race is None:
        raise WrongUsage(reason="race_unnamed")
    return table.race


def _members(table: ReadTable) -> list[Precinct]:
    """Return the precincts a row can mean: those of the race, or all where there is none."""
    known = table.directory.precincts
    if table.race is None:
        return list(known.values())
    return [known[one] for one in sorted(table.race.precincts) if one in known]


def _precinct_figures(table: ReadTable) -> Rows:
    race = _race(table)
    side = Side.OURS if table.kind is ImportKind.READINGS else Side.OFFICIAL
    parsed = read_precinct_figures(
        table.found.grids, table.layout, _members(table), table.directory.commissions.values()
    )
    return Rows(
        len(parsed.records),
        parsed.rejected,
        parsed.problems,
        lambda tx, origin: plan_copies(tx, parsed.records, race.code, side, origin),
    )


def _territory_figures(table: ReadTable) -> Rows:
    race = _race(table)
    parsed = read_territory_figures(
        table.found.grids, table.layout, table.directory.commissions.values()
    )
    return Rows(
        len(parsed.records),
        parsed.rejected,
        parsed.problems,
        lambda tx, origin: plan_announcements(tx, parsed.records, race.code, origin),
    )


def _precincts(table: ReadTable) -> Rows:
    code = None if table.race is None else table.race.code
    parsed = read_precincts(table.found.grids, table.layout, table.directory.commissions.values())
    return Rows(
        len(parsed.records),
        parsed.rejected,
        parsed.problems,
        lambda tx, _origin: plan_precincts(tx, parsed.records, code),
    )


def _contestants(table: ReadTable) -> Rows:
    race = _race(table)
    taken = meanings(ImportKind.READINGS, table.layout, _without_contestants(race), table.form)
    parsed = read_contestants(table.found.grids, table.layout, taken)
    usual = (
        ContestantKind(table.profile.contestant_kind) if table.profile else ContestantKind.CANDIDATE
    )
    return Rows(
        len(parsed.records),
        parsed.rejected,
        parsed.problems,
        lambda tx, _origin: plan_contestants(tx, parsed.records, race.code, usual),
    )


def _without_contestants(race: Race) -> Race:
    return Race(race.code, race.profile, race.form)


def _commissions(table: ReadTable) -> Rows:
    parsed = read_commissions(table.found.grids, table.layout, table.directory.commissions.values())
    return Rows(
        len(parsed.records),
        parsed.rejected,
        parsed.problems,
        lambda tx, _origin: plan_commissions(tx, parsed.records),
    )


def _observers(table: ReadTable) -> Rows:
    parsed = read_observers(
        table.found.grids,
        table.layout,
        _members(table),
        table.directory.commissions.values(),
        table.people,
    )
    return Rows(
        len(parsed.records),
        parsed.rejected,
        parsed.problems,
        lambda tx, _origin: plan_observers(tx, parsed.records),
    )


_READERS: Mapping[ImportKind, Callable[[ReadTable], Rows]] = {
    ImportKind.READINGS: _precinct_figures,
    ImportKind.OFFICIAL: _precinct_figures,
    ImportKind.TOTALS: _territory_figures,
    ImportKind.PRECINCTS: _precincts,
    ImportKind.CONTESTANTS: _contestants,
    ImportKind.COMMISSIONS: _commissions,
    ImportKind.OBSERVERS: _observers,
}
