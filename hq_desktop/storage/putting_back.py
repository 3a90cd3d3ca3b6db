"""An earlier state of a record stored again as a new change, where that is sensible.

Each noun says by itself which of its fields come back and what makes it impossible. A record that
was taken out comes back under its own number, which nothing else was given meanwhile.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from hq_desktop.domain.assignment import Assignment, Decision
from hq_desktop.domain.case import Case, CaseId, Exhibit
from hq_desktop.domain.case_event import CaseEvent
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.election import Campaign, Commission, Precinct, Race, Signatory
from hq_desktop.domain.entry import Entry, EntryId
from hq_desktop.domain.errors import AlreadyExists, NotFound, Refused
from hq_desktop.domain.history import Record, RecordKey
from hq_desktop.domain.incident import Incident
from hq_desktop.domain.legal_event import LegalEvent
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.protocol import Cells, ProtocolCopy
from hq_desktop.domain.publication import Publication
from hq_desktop.domain.recipe import LinePlaces, Recipe
from hq_desktop.domain.saved_layout import SavedLayout
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.domain.territory import tree_of
from hq_desktop.storage import (
    announcements,
    assignments,
    campaigns,
    case_events,
    case_texts,
    cases,
    choices,
    commissions,
    copies,
    deliveries,
    entries,
    exhibits,
    incidents,
    layouts,
    legal_events,
    observers,
    placements,
    precincts,
    publications,
    races,
    recipes,
    signatories,
)
from hq_desktop.storage.live_records import live
from hq_desktop.storage.records import record_of
from hq_desktop.storage.rereading import read
from hq_desktop.storage.transaction import Transaction


def is_editable(record: RecordKey) -> bool:
    """Say whether earlier states of such a record can be put back at all."""
    return record[0] in _WAYS


def put_back(tx: Transaction, record: RecordKey, state: Record, reason: str) -> None:
    """Store an earlier state of a record as it stood, in one change with what belongs to it.

    Raises Refused where it cannot come back, AlreadyExists where its number or code is taken.
    """
    noun, key = record
    if noun not in _WAYS:
        raise Refused(reason="never_edited", noun=noun)
    way = _WAYS[noun]
    try:
        wanted: object = read(way.kind, state)
    except ValueError as fault:
        raise Refused(reason="state_of_other_version") from fault
    known = live(tx, record)
    if known is not None and record_of(known) == record_of(wanted):
        raise Refused(reason="state_is_current")
    marked = len(tx.marks)
    way.store(_Deed(tx, key, reason), wanted, known)
    if len(tx.marks) == marked:
        raise Refused(reason="state_is_current")


class _Deed(NamedTuple):
    """One putting back: the unit of work, the record's key, the person's reason."""

    tx: Transaction
    key: str
    reason: str


class _Way(NamedTuple):
    """What a noun's records are and how one of them is put back."""

    kind: type
    store: Callable[..., None]


def _campaign(deed: _Deed, wanted: Campaign, known: Campaign | None) -> None:
    if known is not None:
        campaigns.save(deed.tx, replace(wanted, version=known.version))


def _precinct(deed: _Deed, wanted: Precinct, known: Precinct | None) -> None:
    tx = deed.tx
    _need_commission(tx, wanted.commission)
    for other in precincts.all(tx):
        is_same = (other.number, other.commission) == (wanted.number, wanted.commission)
        if is_same and other.id != wanted.id:
            raise AlreadyExists(noun="precinct", key=f"{wanted.commission}/{wanted.number}")
    if known is not None:
        precincts.save(tx, replace(wanted, version=known.version))
        return
    precincts.put_back(tx, wanted)
    every = races.all(tx)
    if len(every) == 1:
        races.include(tx, every[0].code, (wanted.id,))


def _commission(deed: _Deed, wanted: Commission, known: Commission | None) -> None:
    tx = deed.tx
    if wanted.parent is not None:
        _need_commission(tx, wanted.parent)
        tree = tree_of([*(one for one in commissions.all(tx) if one.code != wanted.code), wanted])
        if wanted.parent in tree.under(wanted.code):
            parent = tree.commissions[wanted.parent]
            raise Refused(reason="parent_below", parent=parent.code, commission=wanted.code)
    commissions.save(tx, replace(wanted, version=1 if known is None else known.version))


def _race(deed: _Deed, wanted: Race, known: Race | None) -> None:
    """The precincts that vote stay as they are now: they were added and closed one by one."""
    if known is None:
        raise Refused(reason="record_gone")
    left = {one.line for one in known.contestants} - {one.line for one in wanted.contestants}
    counted = [one.cells for one in copies.of_race(deed.tx, wanted.code, current_only=False)]
    counted += [one.cells for one in announcements.of_race(deed.tx, wanted.code)]
    for line in sorted(left):
        if any(line in cells for cells in counted):
            names = {one.line: one.name for one in known.contestants}
            raise Refused(reason="contestant_counted", name=names[line].ru or names[line].kk)
    races.save(deed.tx, replace(wanted, precincts=known.precincts, version=known.version))


def _signatory(deed: _Deed, wanted: Signatory, known: Signatory | None) -> None:
    if known is None:
        raise Refused(reason="record_gone")
    signatories.save(deed.tx, replace(wanted, version=known.version))


def _observer(deed: _Deed, wanted: Observer, known: Observer | None) -> None:
    _need_precincts(deed.tx, wanted.precincts)
    if known is None:
        observers.put_back(deed.tx, wanted)
    else:
        observers.save(deed.tx, replace(wanted, version=known.version))


def _incident(deed: _Deed, wanted: Incident, known: Incident | None) -> None:
    if known is None:
        raise Refused(reason="record_gone")
    _need_precincts(deed.tx, (wanted.precinct,))
    incidents.save(deed.tx, replace(wanted, version=known.version))


def _copy(deed: _Deed, wanted: ProtocolCopy, known: ProtocolCopy | None) -> None:
    """Its figures come back as a correction; precinct and rank among versions stay as they are."""
    if known is None:
        raise Refused(reason="record_gone")
    if not known.is_current:
        raise Refused(reason="sheet_counts_no_more", key=known.id)
    if not wanted.has_reading:
        raise Refused(reason="state_without_figures")
    cells = _in_order_of(known.cells, wanted.cells)
    restored = replace(
        wanted,
        race=known.race,
        precinct=known.precinct,
        side=known.side,
        cells=cells,
        supersedes=known.supersedes,
        superseded_by=known.superseded_by,
        withdrawn_at=known.withdrawn_at,
        version=known.version,
    )
    if record_of(restored) == record_of(known):
        return
    copies.save(deed.tx, restored)
    if dict(cells) != dict(known.cells):
        correction = Entry(
            id=EntryId(0),
            copy=known.id,
            operator=deed.tx.operator,
            cells=cells,
            saved_at=deed.tx.moment,
            is_correction=True,
            reason=deed.reason,
        )
        entries.add(deed.tx, correction)


def _delivery(deed: _Deed, wanted: Delivery, known: Delivery | None) -> None:
    """The card alone was written here; text and files are what was sent."""
    if known is None:
        raise Refused(reason="record_gone")
    if wanted.card != known.card:
        deliveries.save(deed.tx, replace(known, card=wanted.card))


def _recipe(deed: _Deed, wanted: Recipe, _known: Recipe | None) -> None:
    sha256, _, number = deed.key.partition("/")
    recipes.save(deed.tx, sha256, int(number), wanted)


def _line_places(deed: _Deed, wanted: LinePlaces, known: LinePlaces | None) -> None:
    placements.save(deed.tx, replace(wanted, version=1 if known is None else known.version))


def _assignment(deed: _Deed, wanted: Assignment, known: Assignment | None) -> None:
    """A sheet that was made of the file and its decision belong together."""
    tx = deed.tx
    if known is not None and known.copy is not None and known.copy != wanted.copy:
        raise Refused(reason="sheet_made_of_file", key=known.copy)
    if wanted.copy is not None:
        _need_page(tx, wanted)
    if wanted.precinct is not None:
        _need_precincts(tx, (wanted.precinct,))
    if wanted.decision is Decision.INCIDENT and wanted.incident is not None:
        try:
            incident = incidents.get(tx, wanted.incident)
        except NotFound as fault:
            raise Refused(reason="record_gone") from fault
        if wanted.sha256 not in incident.evidence:
            raise Refused(reason="incident_without_file", key=incident.id)
    if known is None:
        assignments.add(tx, wanted)
    else:
        assignments.save(tx, replace(wanted, version=known.version))


def _choice(deed: _Deed, wanted: StandingChoice, _known: StandingChoice | None) -> None:
    found = copies.some(deed.tx, (wanted.copy,)).get(wanted.copy)
    if found is None or not found.is_current or found.precinct != wanted.precinct:
        raise Refused(reason="sheet_counts_no_more", key=wanted.copy)
    choices.put(deed.tx, wanted)


def _case(deed: _Deed, wanted: Case, known: Case | None) -> None:
    """What was printed stays in the list of what was printed."""
    if known is None:
        raise Refused(reason="record_gone")
    for one in filter(None, (wanted.addressee, wanted.challenged)):
        _need_commission(deed.tx, one)
    cases.save(deed.tx, replace(wanted, snapshots=known.snapshots, version=known.version))


def _case_event(deed: _Deed, wanted: CaseEvent, known: CaseEvent | None) -> None:
    _need_case(deed.tx, wanted.case)
    if known is None:
        case_events.put_back(deed.tx, wanted)
    else:
        case_events.save(deed.tx, replace(wanted, version=known.version))


def _case_text(deed: _Deed, wanted: CaseText, known: CaseText | None) -> None:
    """A locked text is unlocked first, by a deed of its own."""
    _need_case(deed.tx, wanted.case)
    if known is not None:
        if known.locked_at is not None and wanted.paragraphs != known.paragraphs:
            raise Refused(reason="text_locked", name=known.locked_by)
        case_texts.save(deed.tx, replace(wanted, version=known.version))
        return
    if case_texts.find(deed.tx, wanted.case, wanted.language) is not None:
        raise Refused(reason="case_has_text")
    case_texts.put_back(deed.tx, wanted)


def _exhibit(deed: _Deed, wanted: Exhibit, known: Exhibit | None) -> None:
    if known is None:
        raise Refused(reason="record_gone")
    exhibits.save(deed.tx, replace(wanted, version=known.version))


def _publication(deed: _Deed, wanted: Publication, known: Publication | None) -> None:
    """Where it stood and its picture come back; its figures, file and moment were never edited."""
    if known is None:
        raise Refused(reason="record_gone")
    told = replace(known, address=wanted.address, issue=wanted.issue, screenshot=wanted.screenshot)
    if told != known:
        publications.save(deed.tx, told)


def _layout(deed: _Deed, wanted: SavedLayout, known: SavedLayout | None) -> None:
    if known is None:
        layouts.add(deed.tx, wanted)
    else:
        layouts.save(deed.tx, replace(wanted, version=known.version))


def _legal_event(deed: _Deed, wanted: LegalEvent, known: LegalEvent | None) -> None:
    if wanted.commission is not None:
        _need_commission(deed.tx, wanted.commission)
    if wanted.precinct is not None:
        _need_precincts(deed.tx, (wanted.precinct,))
    if known is None:
        legal_events.put_back(deed.tx, wanted)
    else:
        legal_events.save(deed.tx, replace(wanted, version=known.version))


def _need_commission(tx: Transaction, code: str) -> None:
    if all(one.code != code for one in commissions.all(tx)):
        raise Refused(reason="commission_gone", key=code)


def _need_case(tx: Transaction, case: CaseId) -> None:
    try:
        cases.get(tx, case)
    except NotFound as fault:
        raise Refused(reason="record_gone") from fault


def _need_precincts(tx: Transaction, wanted: Iterable[int]) -> None:
    gone = set(wanted) - {one.id for one in precincts.all(tx)}
    if gone:
        raise Refused(reason="precinct_gone", key=min(gone))


def _need_page(tx: Transaction, wanted: Assignment) -> None:
    found = None if wanted.copy is None else copies.some(tx, (wanted.copy,)).get(wanted.copy)
    pages = () if found is None or not found.is_current else found.pages
    if all(page.sha256 != wanted.sha256 for page in pages):
        raise Refused(reason="sheet_without_page", key=wanted.copy or 0)


def _in_order_of(known: Cells, wanted: Cells) -> Cells:
    """Return cells in the order of the sheet; a record keeps them in the order of their codes."""
    return {line: wanted[line] for line in (*known, *wanted) if line in wanted}


_WAYS: Mapping[str, _Way] = {
    campaigns.NOUN: _Way(Campaign, _campaign),
    precincts.NOUN: _Way(Precinct, _precinct),
    commissions.NOUN: _Way(Commission, _commission),
    races.NOUN: _Way(Race, _race),
    signatories.NOUN: _Way(Signatory, _signatory),
    observers.NOUN: _Way(Observer, _observer),
    incidents.NOUN: _Way(Incident, _incident),
    copies.NOUN: _Way(ProtocolCopy, _copy),
    deliveries.NOUN: _Way(Delivery, _delivery),
    recipes.NOUN: _Way(Recipe, _recipe),
    placements.NOUN: _Way(LinePlaces, _line_places),
    assignments.NOUN: _Way(Assignment, _assignment),
    choices.NOUN: _Way(StandingChoice, _choice),
    cases.NOUN: _Way(Case, _case),
    case_events.NOUN: _Way(CaseEvent, _case_event),
    case_texts.NOUN: _Way(CaseText, _case_text),
    exhibits.NOUN: _Way(Exhibit, _exhibit),
    publications.NOUN: _Way(Publication, _publication),
    layouts.NOUN: _Way(SavedLayout, _layout),
    legal_events.NOUN: _Way(LegalEvent, _legal_event),
}
