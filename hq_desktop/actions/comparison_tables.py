"""The figures of a comparison as plain tables that can be imported again, here or elsewhere.

A table has one row a precinct, so a precinct's other copies follow in tables of their own: one
that disputes a line, or tells how many ballots there were, counts as well. What no table can say
is a person's choice and how a sheet was typed; where a copy stands only for that, its rivals are
left out, so that it stands wherever the tables are imported.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import zip_longest

from hq_desktop.domain.board import RaceComparison, RaceFacts
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.official import Announcement, latest
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.standing import standing
from hq_desktop.exchange.canonical_lists import (
    commissions_sheet,
    contestants_sheet,
    precincts_sheet,
)
from hq_desktop.exchange.canonical_sheets import copies_sheet, totals_sheet
from hq_desktop.exchange.workbook import Sheet

_KINDS = {Side.OURS: ImportKind.READINGS, Side.OFFICIAL: ImportKind.OFFICIAL}
_SOMEWHEN = datetime(9000, 1, 1, tzinfo=UTC)
"""Later than any stated moment: an import without one takes the moment it happens."""
_NOT_IN_NAME = re.compile(r"[^\w.-]+")


def standing_tables(facts: RaceFacts, comparison: RaceComparison, suffix: str) -> Iterator[Sheet]:
    """Yield the readings that stand on each side, and the totals in force, as sheets."""
    ours = [row.ours for row in comparison.rows if row.ours is not None]
    official = [row.official for row in comparison.rows if row.official is not None]
    for kind, copies in ((ImportKind.READINGS, ours), (ImportKind.OFFICIAL, official)):
        if copies:
            sheet = _copies(facts, kind, copies)
            yield replace(sheet, title=f"{kind.value}{suffix}", frozen=2)
    totals = _totals(facts)
    if totals:
        sheet = totals_sheet(facts.race, facts.form, totals)
        yield replace(sheet, title=f"{ImportKind.TOTALS.value}{suffix}")


def race_tables(facts: RaceFacts) -> Mapping[str, Sheet]:
    """Return every table that a new campaign needs for the same comparison, by file name.

    In the order in which they are to be imported; tables without a row are left out.
    """
    directory, race = facts.directory, facts.race
    tables = {
        "commissions": commissions_sheet(directory.commissions.values()),
        "precincts": precincts_sheet(directory.open_precincts(race)),
        "contestants": contestants_sheet(race.contestants),
    }
    for side, kind in _KINDS.items():
        for number, copies in enumerate(_layers(facts, side), start=1):
            name = kind.value if number == 1 else f"{kind.value}-{number}"
            tables[name] = _copies(facts, kind, copies)
    tables[ImportKind.TOTALS.value] = totals_sheet(race, facts.form, _totals(facts))
    return {f"{name}.csv": sheet for name, sheet in tables.items() if sheet.rows}


def folder_name(facts: RaceFacts) -> str:
    """Return a race's code as a folder may be called."""
    return _NOT_IN_NAME.sub("_", facts.race.code).strip(".") or "_"


def _copies(facts: RaceFacts, kind: ImportKind, copies: Sequence[ProtocolCopy]) -> Sheet:
    return copies_sheet(kind, facts.race, facts.form, facts.directory.precincts, copies)


def _totals(facts: RaceFacts) -> Sequence[Announcement]:
    """The totals in force, the latest last, as it wins over equals."""
    own = tuple(one for one in facts.announcements if one.race == facts.race.code)
    return sorted(latest(own), key=lambda one: (one.seen_at, one.id))


def _layers(facts: RaceFacts, side: Side) -> Iterator[Sequence[ProtocolCopy]]:
    """Yield the copies that stand, then their rivals, one a precinct each time."""
    chosen = {one.precinct: one.copy for one in facts.choices if one.side is side}
    heard: dict[PrecinctId, list[ProtocolCopy]] = {
        one.id: [] for one in facts.directory.open_precincts(facts.race)
    }
    for copy in facts.copies:
        is_heard = copy.is_current and copy.has_reading
        if copy.side is side and is_heard and copy.precinct in heard:
            heard[copy.precinct].append(copy)
    ranked = [_ranked(own, chosen.get(one)) for one, own in heard.items() if own]
    for layer in zip_longest(*ranked):
        yield [copy for copy in layer if copy is not None]


def _ranked(own: Sequence[ProtocolCopy], chosen: CopyId | None) -> Sequence[ProtocolCopy]:
    """The copy that stands, then its rivals; none where an import would let another one stand."""
    found = standing(own, chosen)
    if found is None:
        return ()
    rivals = sorted((one for one in own if one.id != found.copy.id), key=lambda one: one.id)
    ordered = [found.copy, *rivals]
    again = standing([_imported(one, place) for place, one in enumerate(ordered)])
    if again is None or again.copy.id != 0 or again.disputed != found.disputed:
        return (found.copy,)
    return ordered


def _imported(copy: ProtocolCopy, place: int) -> ProtocolCopy:
    """A copy as it comes out of a table."""
    is_ours = copy.side is Side.OURS
    told = copy.obtained_at if is_ours and copy.is_moment_stated else None
    return replace(
        copy,
        id=CopyId(place),
        typing=Typing.IMPORTED,
        grade=copy.grade if is_ours else Grade.E,
        obtained_at=told or _SOMEWHEN + timedelta(seconds=place),
    )
