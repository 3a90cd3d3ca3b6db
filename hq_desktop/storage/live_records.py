"""One record as it stands now, found by the noun and the key that the journal writes."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from hq_desktop.domain.call import CallId
from hq_desktop.domain.case import CaseId, ExhibitId
from hq_desktop.domain.case_event import CaseEventId
from hq_desktop.domain.case_text import CaseTextId
from hq_desktop.domain.delivery import DeliveryId
from hq_desktop.domain.election import PrecinctId, RaceCode, SignatoryId
from hq_desktop.domain.entry import EntryId
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.history import RecordKey
from hq_desktop.domain.imports import ImportId
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.legal_event import LegalEventId
from hq_desktop.domain.observer import ObserverId
from hq_desktop.domain.official import AnnouncementId
from hq_desktop.domain.protocol import CopyId
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.settlement import SettlementId
from hq_desktop.storage import (
    announcements,
    assignments,
    calls,
    campaigns,
    case_events,
    case_texts,
    cases,
    choices,
    commissions,
    copies,
    deliveries,
    entries,
    evidence,
    exhibits,
    imports,
    incidents,
    layouts,
    legal_events,
    observers,
    obstacles,
    placements,
    precincts,
    publications,
    races,
    recipes,
    settlements,
    signatories,
    snapshots,
)
from hq_desktop.storage.transaction import Transaction

T = TypeVar("T")
Find = Callable[[Transaction, str], object | None]


def live(tx: Transaction, record: RecordKey) -> object | None:
    """Return a record as it stands now; None where there is none, or of a noun without one."""
    noun, key = record
    try:
        return _FINDERS[noun](tx, key) if noun in _FINDERS else None
    except NotFound:
        return None


def _first(found: Iterable[T], wanted: Callable[[T], bool]) -> T | None:
    return next((one for one in found if wanted(one)), None)


def _recipe(tx: Transaction, key: str) -> object | None:
    sha256, _, number = key.partition("/")
    return recipes.of(tx, (sha256,)).get((sha256, int(number)))


def _entry(tx: Transaction, key: str) -> object | None:
    return _first(entries.all(tx), lambda one: one.id == EntryId(int(key)))


def _commission(tx: Transaction, key: str) -> object | None:
    return _first(commissions.all(tx), lambda one: one.code == key)


def _choice(tx: Transaction, key: str) -> object | None:
    return _first(choices.of_campaign(tx), lambda one: choices.key_of(one) == key)


_FINDERS: Mapping[str, Find] = {
    campaigns.NOUN: lambda tx, _: campaigns.get(tx),
    races.NOUN: lambda tx, key: races.find(tx, RaceCode(key)),
    precincts.NOUN: lambda tx, key: precincts.get(tx, PrecinctId(int(key))),
    commissions.NOUN: _commission,
    signatories.NOUN: lambda tx, key: signatories.get(tx, SignatoryId(int(key))),
    observers.NOUN: lambda tx, key: observers.get(tx, ObserverId(int(key))),
    copies.NOUN: lambda tx, key: copies.get(tx, CopyId(int(key))),
    entries.NOUN: _entry,
    announcements.NOUN: lambda tx, key: announcements.get(tx, AnnouncementId(int(key))),
    settlements.NOUN: lambda tx, key: settlements.get(tx, SettlementId(int(key))),
    obstacles.NOUN: lambda tx, key: obstacles.find(tx, CopyId(int(key))),
    incidents.NOUN: lambda tx, key: incidents.get(tx, IncidentId(int(key))),
    deliveries.NOUN: lambda tx, key: deliveries.get(tx, DeliveryId(int(key))),
    assignments.NOUN: assignments.find,
    recipes.NOUN: _recipe,
    placements.NOUN: placements.find,
    choices.NOUN: _choice,
    cases.NOUN: lambda tx, key: cases.get(tx, CaseId(int(key))),
    case_events.NOUN: lambda tx, key: case_events.get(tx, CaseEventId(int(key))),
    case_texts.NOUN: lambda tx, key: case_texts.get(tx, CaseTextId(int(key))),
    exhibits.NOUN: lambda tx, key: exhibits.get(tx, ExhibitId(int(key))),
    evidence.NOUN: evidence.find,
    snapshots.NOUN: snapshots.find,
    imports.NOUN: lambda tx, key: imports.get(tx, ImportId(int(key))),
    calls.NOUN: lambda tx, key: calls.get(tx, CallId(int(key))),
    publications.NOUN: lambda tx, key: publications.get(tx, PublicationId(int(key))),
    layouts.NOUN: layouts.find,
    legal_events.NOUN: lambda tx, key: legal_events.get(tx, LegalEventId(int(key))),
}
