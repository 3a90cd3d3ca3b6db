"""Imported lists: precincts, contestants, commissions.

What a row does not state stays as it is; what is absent from a list stays too.
"""

from collections.abc import Sequence
from dataclasses import replace

from hq_desktop.actions.import_plan import Plan
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    ContestantKind,
    Precinct,
    PrecinctId,
    PrecinctKind,
    RaceCode,
)
from hq_desktop.domain.text import Text, folded
from hq_desktop.exchange.commission_lists import CommissionFacts
from hq_desktop.exchange.finders import bare_number
from hq_desktop.exchange.registers import ContestantFacts, PrecinctFacts
from hq_desktop.storage import campaigns, commissions, precincts, races
from hq_desktop.storage.imports import Created
from hq_desktop.storage.transaction import Transaction

Key = tuple[CommissionCode, str]


def plan_precincts(
    tx: Transaction, records: Sequence[PrecinctFacts], race: RaceCode | None
) -> Plan:
    """Return the precincts that a list makes, changes, or brings into the race."""
    directory = campaigns.directory(tx)
    known = _by_key(tuple(directory.precincts.values()))
    inside = races.get(tx, race).precincts if race is not None else frozenset()
    fresh: list[Precinct] = []
    changed: list[Precinct] = []
    joining: list[PrecinctId] = []
    for record in records:
        old = known.get((record.commission, record.number)) or known.get(
            (record.commission, bare_number(record.number))
        )
        if old is None:
            fresh.append(_precinct(record))
            continue
        new = _merged(old, record)
        if new != old:
            changed.append(new)
        if race is not None and old.id not in inside:
            joining.append(old.id)
    named = dict.fromkeys(record.commission for record in records)
    unknown = [code for code in named if code not in directory.commissions]

    def store(tx: Transaction) -> Created:
        commissions.save_many(tx, [Commission(code, Text(ru=code)) for code in unknown])
        added = tuple(one.id for one in precincts.add_many(tx, fresh)) if fresh else ()
        precincts.save_many(tx, changed)
        if race is not None:
            races.include(tx, race, (*added, *joining))
        return Created(precincts=added, commissions=unknown)

    updated = {one.id for one in changed}.union(joining)
    return Plan(len(fresh), len(updated), store)


def plan_contestants(
    tx: Transaction,
    records: Sequence[ContestantFacts],
    race_code: RaceCode,
    usual_kind: ContestantKind,
) -> Plan:
    """Return the contestants that a list makes or changes; a full list sets the ballot's order."""
    race = races.get(tx, race_code)
    old = {folded(one.code): one for one in race.contestants}
    told = {
        folded(record.code): _contestant(record, old.get(folded(record.code)), usual_kind)
        for record in records
    }
    is_full = old.keys() <= told.keys()
    order = tuple(told) if is_full else (*old, *(key for key in told if key not in old))
    contestants = tuple(told.get(key) or old[key] for key in order)
    created = sum(1 for key in told if key not in old)
    updated = sum(1 for key, one in told.items() if key in old and one != old[key])
    if not updated and is_full and not created and contestants != race.contestants:
        updated = sum(
            1 for new, one in zip(contestants, race.contestants, strict=True) if new != one
        )

    def store(tx: Transaction) -> Created:
        races.save(tx, replace(race, contestants=contestants))
        return Created()

    return Plan(created, updated, store)


def plan_commissions(tx: Transaction, records: Sequence[CommissionFacts]) -> Plan:
    """Return the commissions that a list makes or changes."""
    known = {one.code: one for one in commissions.all(tx)}
    fresh = [_commission(record) for record in records if record.code not in known]
    changed = [
        new
        for record in records
        if record.code in known
        and (new := _merged_commission(known[record.code], record)) != known[record.code]
    ]

    def store(tx: Transaction) -> Created:
        commissions.save_many(tx, [*fresh, *changed])
        return Created(commissions=tuple(one.code for one in fresh))

    return Plan(len(fresh), len(changed), store)


def _by_key(every: Sequence[Precinct]) -> dict[Key, Precinct]:
    """Return precincts by commission and number, and by the number without leading zeros."""
    exact = {(one.commission, one.number): one for one in every}
    return {(one.commission, bare_number(one.number)): one for one in every} | exact


def _precinct(record: PrecinctFacts) -> Precinct:
    return Precinct(
        id=PrecinctId(0),
        number=record.number,
        commission=record.commission,
        name=_text(record.name_ru, record.name_kk, Text()),
        address=_text(record.address_ru, record.address_kk, Text()),
        voters_on_list=record.voters_on_list,
        kind=record.kind or PrecinctKind.ORDINARY,
    )


def _merged(old: Precinct, record: PrecinctFacts) -> Precinct:
    voters = record.voters_on_list
    return replace(
        old,
        name=_text(record.name_ru, record.name_kk, old.name),
        address=_text(record.address_ru, record.address_kk, old.address),
        voters_on_list=old.voters_on_list if voters is None else voters,
        kind=record.kind or old.kind,
    )


def _contestant(
    record: ContestantFacts, old: Contestant | None, usual_kind: ContestantKind
) -> Contestant:
    if old is not None:
        name = _text(record.name_ru, record.name_kk, old.name)
        return replace(old, name=name, kind=record.kind or old.kind)
    name = _text(record.name_ru, record.name_kk, Text())
    return Contestant(
        ContestantCode(record.code),
        name if name.every() else Text(ru=record.code),
        record.kind or usual_kind,
    )


def _commission(record: CommissionFacts) -> Commission:
    name = _text(record.name_ru, record.name_kk, Text())
    return Commission(
        code=record.code,
        name=name if name.every() else Text(ru=record.code),
        parent=record.parent,
        level=record.level or "",
        heading=_text(record.heading_ru, record.heading_kk, Text()),
        address=record.address or "",
    )


def _merged_commission(old: Commission, record: CommissionFacts) -> Commission:
    return replace(
        old,
        name=_text(record.name_ru, record.name_kk, old.name),
        parent=record.parent or old.parent,
        level=record.level or old.level,
        heading=_text(record.heading_ru, record.heading_kk, old.heading),
        address=record.address or old.address,
    )


def _text(ru: str | None, kk: str | None, old: Text) -> Text:
    return Text(ru or old.ru, kk or old.kk, old.en)
