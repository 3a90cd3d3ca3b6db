"""What a person decides about the files that wait; each decision is one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.intake_queue import Waiting
from hq_desktop.domain.assignment import Assignment, Decision, Unusable
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.errors import NotFound, Refused
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.protocol import CopyId, Page, ProtocolCopy, Side, grade_of
from hq_desktop.storage import (
    assignments,
    copies,
    deliveries,
    drafts,
    entries,
    evidence,
    incidents,
    inspections,
    precincts,
    races,
)
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of one person."""

    desk: Desk

    def assign(
        self, waiting: Waiting, precinct: PrecinctId, race: RaceCode, page_of: CopyId | None
    ) -> ProtocolCopy:
        """Make a sheet of a precinct, or a further page of one; the rest of the group is the same.

        A picture whose near-duplicate is a page of this precinct's sheet already joins that one:
        one copy gets typed. Raises Refused for a filled ballot and for a copy that others have
        typed from; ChangedElsewhere where somebody decided about the file meanwhile.
        """
        with self.desk.database.transaction(self.desk.operator, "file_assigned") as tx:
            _must_be_no_ballot(tx, (waiting.front, *waiting.alike))
            _must_be_open(tx, precinct, race)
            twin = None if page_of is not None else _twin(tx, waiting, precinct, race)
            tx.note(precinct=str(precinct), race=race, file=waiting.file.name)
            if twin is not None:
                copy, page = twin
                self._same(tx, (waiting.front,), page)
                self._same(tx, waiting.alike, waiting.front)
                return copy
            copy = self._copy(tx, waiting, precinct, race, page_of)
            made = self._decision(tx, waiting.front, Decision.SHEET)
            assignments.add(tx, replace(made, precinct=precinct, race=race, copy=copy.id))
            self._same(tx, waiting.alike, waiting.front)
            return copy

    def cannot_use(self, waiting: Waiting, reason: Unusable, note: str) -> None:
        """Say why a file is not typed."""
        with self.desk.database.transaction(self.desk.operator, "file_unusable") as tx:
            made = self._decision(tx, waiting.front, Decision.UNUSABLE)
            assignments.add(tx, replace(made, unusable=reason, note=note))
            self._same(tx, waiting.alike, waiting.front)
            tx.note(unusable=reason.value, file=waiting.file.name)

    def to_incident(self, waiting: Waiting, incident: IncidentId) -> None:
        """Make a file evidence of an incident."""
        with self.desk.database.transaction(self.desk.operator, "file_to_incident") as tx:
            before = incidents.get(tx, incident)
            if waiting.front not in before.evidence:
                incidents.save(tx, replace(before, evidence=(*before.evidence, waiting.front)))
            made = self._decision(tx, waiting.front, Decision.INCIDENT)
            assignments.add(tx, replace(made, incident=incident))
            self._same(tx, waiting.alike, waiting.front)
            tx.note(incident=str(incident), file=waiting.file.name)

    def undo(self) -> str:
        """Take back this person's last decision; return its file, "" where there is none.

        Raises Refused where somebody has typed, or is typing, from the sheet it made.
        """
        with self.desk.database.transaction(self.desk.operator, "assignment_undone") as tx:
            own = [one for one in assignments.all(tx) if one.operator == self.desk.operator]
            if not own:
                return ""
            last = max(one.decided_at for one in own)
            together = [one for one in own if one.decided_at == last]
            others = {one.sha256 for one in together}
            front = next(one for one in together if one.same_as not in others)
            _take_back(tx, front)
            assignments.remove(tx, together)
            tx.note(file=front.sha256[:12])
            return front.sha256

    def separate(self, sha256: str) -> None:
        """Take a picture out of its group: it waits on its own and is decided about on its own."""
        with self.desk.database.transaction(self.desk.operator, "picture_separated") as tx:
            group = {one.sha256: one for one in inspections.of_group(tx, sha256)}
            own = group.pop(sha256, None)
            if own is None:
                raise NotFound(noun="evidence_file", key=sha256)
            followers = tuple(group.values())
            changed = [replace(own, alike="")]
            for place, one in enumerate(followers):
                changed.append(replace(one, alike=followers[0].sha256 if place else ""))
            inspections.put_many(tx, changed)
            decided = assignments.find(tx, sha256)
            if decided is not None and decided.decision is Decision.SAME:
                assignments.remove(tx, (decided,))

    def mark_ballot(self, sha256: str, *, is_filled_ballot: bool) -> None:
        """Say whether a picture shows a filled ballot, which may not be spread (27(4))."""
        with self.desk.database.transaction(self.desk.operator, "ballot_marked") as tx:
            before = evidence.get(tx, sha256)
            evidence.save(tx, replace(before, shows_filled_ballot=is_filled_ballot))
            tx.note(name=before.name, sha256=sha256)

    def open_copies(self, precinct: PrecinctId, race: RaceCode) -> tuple[ProtocolCopy, ...]:
        """Return the sheets of a precinct that nobody has typed from."""
        with self.desk.database.reading() as tx:
            found = copies.of_precinct(tx, race, precinct)
        return tuple(one for one in found if _is_untyped(one))

    def _copy(
        self,
        tx: Transaction,
        waiting: Waiting,
        precinct: PrecinctId,
        race: RaceCode,
        page_of: CopyId | None,
    ) -> ProtocolCopy:
        page = Page(waiting.front, waiting.file.name)
        if page_of is None:
            delivery = deliveries.get(tx, waiting.delivery.id)
            return copies.add(tx, self._new_copy(delivery, page, precinct, race))
        before = copies.get(tx, page_of)
        if (before.precinct, before.race) != (precinct, race):
            raise Refused(reason="sheet_elsewhere", key=page_of)
        if not _is_untyped(before):
            raise Refused(reason="sheet_typed", key=page_of)
        return copies.save(tx, replace(before, pages=(*before.pages, page)))

    def _new_copy(
        self, delivery: Delivery, page: Page, precinct: PrecinctId, race: RaceCode
    ) -> ProtocolCopy:
        """Return a sheet without a reading: whatever is seen on it is for the typist to say."""
        card = delivery.card
        who = card.recorded_by or delivery.sender or card.received_from
        return ProtocolCopy(
            id=CopyId(0),
            race=race,
            precinct=precinct,
            side=Side.OURS,
            source=who or self.desk.operator,
            grade=grade_of({}, self.desk.catalogue.grade_rules),
            cells={},
            typing=None,
            is_source_stated=bool(who),
            obtained_by=who,
            obtained_at=card.recorded_at or delivery.sent_at,
            is_moment_stated=card.recorded_at is not None,
            obtained_where=card.recorded_where,
            operator=self.desk.operator,
            pages=(page,),
        )

    def _decision(self, tx: Transaction, sha256: str, decision: Decision) -> Assignment:
        return Assignment(sha256, decision, self.desk.operator, tx.moment)

    def _same(self, tx: Transaction, files: Iterable[str], as_this: str) -> None:
        for one in files:
            assignments.add(tx, replace(self._decision(tx, one, Decision.SAME), same_as=as_this))


def _must_be_no_ballot(tx: Transaction, files: Sequence[str]) -> None:
    for one in files:
        if evidence.get(tx, one).shows_filled_ballot:
            raise Refused(reason="filled_ballot")


def _must_be_open(tx: Transaction, precinct: PrecinctId, race: RaceCode) -> None:
    own = next((one for one in races.all(tx) if one.code == race), None)
    if own is None:
        raise NotFound(noun="race", key=race)
    place = precincts.get(tx, precinct)
    if precinct not in own.precincts or place.is_closed:
        raise NotFound(noun="precinct", key=place.number)


def _twin(
    tx: Transaction, waiting: Waiting, precinct: PrecinctId, race: RaceCode
) -> tuple[ProtocolCopy, str] | None:
    """Return the sheet that shows the same picture already, and the file of its page."""
    own = inspections.of(tx, [waiting.front]).get(waiting.front)
    root = own.alike or own.sha256 if own is not None else waiting.front
    group = [one.sha256 for one in inspections.of_group(tx, root)]
    for one in assignments.of(tx, group).values():
        if one.copy is None or (one.precinct, one.race) != (precinct, race):
            continue
        copy = copies.get(tx, one.copy)
        if copy.is_current and any(page.sha256 == one.sha256 for page in copy.pages):
            return copy, one.sha256
    return None


def _take_back(tx: Transaction, decided: Assignment) -> None:
    if decided.decision is Decision.SHEET and decided.copy is not None:
        _take_off(tx, decided.copy, decided.sha256)
    elif decided.decision is Decision.INCIDENT and decided.incident is not None:
        before = incidents.get(tx, decided.incident)
        left = tuple(one for one in before.evidence if one != decided.sha256)
        if left != before.evidence:
            incidents.save(tx, replace(before, evidence=left))


def _take_off(tx: Transaction, number: CopyId, sha256: str) -> None:
    """Take a page off a sheet; a sheet without pages counts no more."""
    copy = copies.get(tx, number)
    if not copy.is_current:
        return
    if copy.has_reading or entries.of_copy(tx, number):
        raise Refused(reason="sheet_typed", key=number)
    if drafts.operators_on(tx, number):
        raise Refused(reason="sheet_open", key=number)
    left = tuple(one for one in copy.pages if one.sha256 != sha256)
    if left:
        copies.save(tx, replace(copy, pages=left))
    else:
        copies.withdraw(tx, (copy,))


def _is_untyped(copy: ProtocolCopy) -> bool:
    return copy.is_current and not copy.has_reading and copy.side is Side.OURS
