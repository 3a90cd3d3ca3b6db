"""Taking back what an import brought into being, where nothing later stands on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.imports import ImportId
from hq_desktop.domain.observer import ObserverId
from hq_desktop.domain.official import AnnouncementId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.domain.publication import PublicationId
from hq_desktop.storage import (
    announcements,
    cases,
    commissions,
    copies,
    observers,
    precincts,
    publications,
    races,
)
from hq_desktop.storage.rows import chunks
from hq_desktop.storage.schema import (
    AnnouncementRow,
    AssignmentRow,
    CallRow,
    CaseRow,
    CommissionRow,
    DraftRow,
    EntryRow,
    IncidentRow,
    LegalEventRow,
    ObserverPrecinctRow,
    ObserverRow,
    PrecinctRow,
    ProtocolCopyRow,
    StandingChoiceRow,
)
from hq_desktop.storage.transaction import Transaction

Column = InstrumentedAttribute[Any]


@dataclass(frozen=True, slots=True)
class Created:
    """The records that an import brought into being.

    `import_id` is the id it was given where its records name it, else None.
    """

    copies: Sequence[CopyId] = ()
    announcements: Sequence[AnnouncementId] = ()
    precincts: Sequence[PrecinctId] = ()
    commissions: Sequence[CommissionCode] = ()
    observers: Sequence[ObserverId] = ()
    publications: Sequence[PublicationId] = ()
    import_id: ImportId | None = None


def take_back(tx: Transaction, created: Created) -> None:
    """Withdraw sheets and totals, restore what they replaced, remove places and people.

    Raises Refused, before anything is changed, where something later depends on one of them.
    """
    _refuse_where_used(tx, created)
    _withdraw_copies(tx, created.copies)
    for one in created.announcements:
        announcements.withdraw(tx, one)
    for publication in created.publications:
        publications.withdraw(tx, publication)
    _remove_observers(tx, created.observers)
    _remove_precincts(tx, created.precincts)
    gone = set(created.commissions)
    for commission in commissions.all(tx):
        if commission.code in gone:
            commissions.remove(tx, commission)


def _refuse_where_used(tx: Transaction, created: Created) -> None:
    _refuse(tx, created.copies, ProtocolCopyRow.supersedes, "sheet_replaced")
    _refuse(tx, created.copies, EntryRow.copy, "sheet_typed")
    _refuse(tx, created.copies, DraftRow.copy, "sheet_open")
    _refuse(tx, created.copies, StandingChoiceRow.copy, "sheet_chosen")
    _refuse(tx, created.announcements, AnnouncementRow.supersedes, "total_replaced")
    _refuse(tx, created.announcements, LegalEventRow.announcement, "total_has_event")
    for column, reason in (
        (ProtocolCopyRow.precinct, "precinct_has_sheet"),
        (StandingChoiceRow.precinct, "precinct_has_choice"),
        (IncidentRow.precinct, "precinct_has_incident"),
        (ObserverPrecinctRow.precinct, "precinct_has_person"),
        (CallRow.precinct, "precinct_has_call"),
        (AssignmentRow.precinct, "precinct_has_file"),
        (LegalEventRow.precinct, "precinct_has_event"),
    ):
        _refuse(tx, created.precincts, column, reason)
    _refuse_precincts_of_cases(tx, created.precincts)
    _refuse(tx, created.observers, IncidentRow.reported_by, "person_reported_incident")
    _refuse_changed_people(tx, created.observers)
    _refuse_commissions(tx, created)


def _refuse_precincts_of_cases(tx: Transaction, gone: Sequence[PrecinctId]) -> None:
    for case in cases.all(tx):
        if set(case.precincts) & set(gone):
            raise Refused(reason="precinct_in_case", key=str(case.id))


def _refuse_commissions(tx: Transaction, created: Created) -> None:
    for column, own, reason in (
        (CommissionRow.parent, CommissionRow.code, "commission_has_commission"),
        (PrecinctRow.commission, PrecinctRow.id, "commission_has_precinct"),
    ):
        gone = set(created.commissions if own is CommissionRow.code else created.precincts)
        for part in chunks(tuple(created.commissions)):
            for one, key in tx.connection.execute(select(own, column).where(column.in_(part))):
                if one not in gone:
                    raise Refused(reason=reason, key=str(key))
    for column, reason in (
        (AnnouncementRow.commission, "commission_has_total"),
        (CaseRow.addressee, "commission_addressed"),
        (CaseRow.challenged, "commission_challenged"),
        (LegalEventRow.commission, "commission_has_event"),
    ):
        _refuse(tx, created.commissions, column, reason)


def _refuse_changed_people(tx: Transaction, ids: Sequence[ObserverId]) -> None:
    """What somebody wrote about a person after the import is not thrown away with it."""
    for part in chunks(tuple(ids)):
        changed = select(ObserverRow.code).where(ObserverRow.id.in_(part), ObserverRow.version > 1)
        code = tx.connection.scalar(changed.limit(1))
        if code is not None:
            raise Refused(reason="person_changed", key=code)


def _refuse(tx: Transaction, keys: Sequence[int | str], column: Column, reason: str) -> None:
    for part in chunks(tuple(keys)):
        used = tx.connection.scalar(select(column).where(column.in_(part)).limit(1))
        if used is not None:
            raise Refused(reason=reason, key=used)


def _withdraw_copies(tx: Transaction, ids: Sequence[CopyId]) -> None:
    own = tuple(copies.some(tx, ids).values())
    replaced_by = {one.supersedes: one.id for one in own if one.supersedes is not None}
    replaced = copies.some(tx, tuple(replaced_by)).values()
    copies.withdraw(tx, tuple(one for one in own if one.withdrawn_at is None))
    copies.restore(tx, tuple(one for one in replaced if one.superseded_by == replaced_by[one.id]))


def _remove_observers(tx: Transaction, ids: Sequence[ObserverId]) -> None:
    gone = frozenset(ids)
    if gone:
        observers.remove_many(tx, tuple(one for one in observers.all(tx) if one.id in gone))


def _remove_precincts(tx: Transaction, ids: Sequence[PrecinctId]) -> None:
    gone = frozenset(ids)
    if not gone:
        return
    for race in races.all(tx):
        if race.precincts & gone:
            races.save(tx, replace(race, precincts=race.precincts - gone))
    precincts.remove_many(tx, tuple(one for one in precincts.all(tx) if one.id in gone))
