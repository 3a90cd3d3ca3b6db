"""What a person can do with incidents: write a call down, amend it, follow it to the end."""

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import Directory, PrecinctId, Race, RaceCode
from hq_desktop.domain.errors import (
    ChangedElsewhere,
    FactsMissing,
    FileMissing,
    FileUnreadable,
    Refused,
)
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.finding_precincts import PrecinctIndex
from hq_desktop.domain.incident import (
    Attempt,
    Incident,
    IncidentDraft,
    IncidentId,
    IncidentStatus,
    lacks,
    written,
)
from hq_desktop.domain.law import AnsweredBy, Article, Ground
from hq_desktop.domain.observer import Observer
from hq_desktop.exchange.media_types import media_type_of
from hq_desktop.storage import evidence, incident_drafts, incidents, observers
from hq_desktop.storage.faults import of_disk
from hq_desktop.storage.transaction import Transaction

RECORDED = "incident_recorded"
CHANGED = "incident_changed"
FILES_ADDED = "incident_files_added"
ATTEMPTED = "incident_attempt_noted"
FOLLOWED = "incident_followed"
CLOSED = "incident_closed"
REOPENED = "incident_reopened"
FILE_KEPT = "file_kept"


@dataclass(frozen=True, slots=True)
class IncidentRegister:
    """Everything a screen of incidents shows, read at one moment."""

    incidents: tuple[Incident, ...]
    grounds: Mapping[str, Ground]
    directory: Directory
    index: PrecinctIndex
    observers: tuple[Observer, ...]
    files: Mapping[str, EvidenceFile]
    drafts: tuple[IncidentDraft, ...]

    @property
    def election_day(self) -> date:
        """The day of voting, on which a bare time of day falls."""
        return self.directory.campaign.election_day

    def incident(self, number: IncidentId) -> Incident | None:
        """Return an incident by its number."""
        return next((one for one in self.incidents if one.id == number), None)

    def people_of(self, precinct: PrecinctId) -> tuple[Observer, ...]:
        """Return who stands at a precinct, in the order of their codes."""
        own = (one for one in self.observers if precinct in one.precincts)
        return tuple(sorted(own, key=lambda one: (len(one.code), one.code)))

    def lacks(self, incident: Incident) -> tuple[AnsweredBy, ...]:
        """Return what still has to be asked for."""
        return lacks(incident, self.grounds.get(incident.ground))

    @property
    def waiting(self) -> int:
        """How many incidents lack something, with the calls that were begun and not recorded."""
        return _waiting(self.incidents, self.grounds, self.drafts)


@dataclass(frozen=True, slots=True)
class IncidentActions:
    """The register of incidents of one campaign."""

    desk: Desk

    def all(self) -> tuple[Incident, ...]:
        """Return every incident, in the order they were recorded."""
        with self.desk.database.reading() as tx:
            return incidents.all(tx)

    def grounds(self) -> tuple[Ground, ...]:
        """Return the grounds in the order of their numbers."""
        known = self.desk.catalogue.law.grounds.values()
        return tuple(sorted(known, key=lambda one: one.number))

    def article(self, reference: str) -> Article | None:
        """Return the article that a ground cites, or the nearest whole it is a part of."""
        return self.desk.catalogue.law.article(reference)

    def waiting(self) -> int:
        """Return what `IncidentRegister.waiting` says, without reading the whole register."""
        with self.desk.database.reading() as tx:
            recorded = incidents.all(tx)
            begun = incident_drafts.all_of(tx, self.desk.operator)
        return _waiting(recorded, self.desk.catalogue.law.grounds, begun)

    def register(self) -> IncidentRegister:
        """Return all a screen of incidents shows, with this operator's unfinished calls."""
        directory = self.desk.directory()
        with self.desk.database.reading() as tx:
            recorded = incidents.all(tx)
            people = observers.all(tx)
            files = {one.sha256: one for one in evidence.all(tx)}
            drafts = incident_drafts.all_of(tx, self.desk.operator)
        return IncidentRegister(
            incidents=recorded,
            grounds={one.code: one for one in self.grounds()},
            directory=directory,
            index=PrecinctIndex(directory, _everywhere(directory)),
            observers=people,
            files=files,
            drafts=drafts,
        )

    def record(self, incident: Incident) -> Incident:
        """Store a new incident with who wrote it down and when; the draft of it is dropped.

        Raises FactsMissing without a known ground, Refused for a picture of a filled ballot.
        """
        self._refuse_untold(incident)
        with self.desk.database.transaction(self.desk.operator, RECORDED) as tx:
            _refuse_filled(tx, incident.evidence)
            told = replace(incident, recorded_at=tx.moment, recorded_by=self.desk.operator)
            added = incidents.add(tx, told)
            incident_drafts.drop(tx, self.desk.operator, None)
            _note(tx, added)
        return added

    def save(self, incident: Incident) -> Incident:
        """Store a changed incident; the draft of it is dropped. Raises ChangedElsewhere.

        Raises FactsMissing without a known ground, Refused for a picture of a filled ballot.
        """
        self._refuse_untold(incident)
        with self.desk.database.transaction(self.desk.operator, CHANGED) as tx:
            before = incidents.get(tx, incident.id)
            _refuse_filled(tx, set(incident.evidence) - set(before.evidence))
            saved = incidents.save(tx, incident)
            incident_drafts.drop(tx, self.desk.operator, incident.id)
            _note(tx, saved)
        return saved

    def write(self, draft: IncidentDraft) -> Incident:
        """Record a call, or change the incident it was opened from.

        Raises FactsMissing without precinct or ground, ChangedElsewhere where somebody saved the
        incident after it was opened.
        """
        if draft.precinct is None:
            raise FactsMissing(names="precinct_untold")
        if draft.incident is None:
            return self.record(written(draft, draft.precinct))
        with self.desk.database.reading() as tx:
            before = incidents.get(tx, draft.incident)
        if before.version != draft.version:
            raise ChangedElsewhere(noun=incidents.NOUN, key=draft.incident)
        return self.save(written(draft, draft.precinct, before))

    def put_draft(self, draft: IncidentDraft) -> None:
        """Keep a call that is being written down so that a power cut cannot take it."""
        with self.desk.database.transaction(self.desk.operator, "draft_put") as tx:
            if draft.is_empty:
                incident_drafts.drop(tx, self.desk.operator, draft.incident)
            else:
                incident_drafts.put(tx, self.desk.operator, draft)

    def drop_draft(self, incident: IncidentId | None) -> None:
        """Forget a call that was being written down; None is the one not yet recorded."""
        with self.desk.database.transaction(self.desk.operator, "draft_dropped") as tx:
            incident_drafts.drop(tx, self.desk.operator, incident)

    def follow(self, incident: Incident, status: IncidentStatus) -> Incident:
        """Say how far an open incident has come; raises ChangedElsewhere."""
        return self._changed(replace(incident, status=status), FOLLOWED)

    def close(self, incident: Incident, reason: str) -> Incident:
        """Say that nothing more is done, and why; raises FactsMissing without a reason."""
        told = " ".join(reason.split())
        if not told:
            raise FactsMissing(names="reason_untold")
        closed = replace(incident, status=IncidentStatus.CLOSED, closed_reason=told)
        return self._changed(closed, CLOSED)

    def reopen(self, incident: Incident) -> Incident:
        """Take a closed incident up again, from the beginning of its way."""
        opened = replace(incident, status=IncidentStatus.REPORTED, closed_reason="")
        return self._changed(opened, REOPENED)

    def attach(self, number: IncidentId, files: Sequence[str]) -> Incident:
        """Add kept files, by SHA-256, to what shows an incident; each stands there once.

        Raises Refused for a picture of a filled ballot, NotFound for a file nobody kept.
        """
        with self.desk.database.transaction(self.desk.operator, FILES_ADDED) as tx:
            before = incidents.get(tx, number)
            _refuse_filled(tx, files)
            every = tuple(dict.fromkeys((*before.evidence, *files)))
            if every == before.evidence:
                return before
            saved = incidents.save(tx, replace(before, evidence=every))
            _note(tx, saved)
        return saved

    def attempt(self, number: IncidentId, attempt: Attempt) -> Incident:
        """Add an attempt to reach a body to a recorded incident."""
        with self.desk.database.transaction(self.desk.operator, ATTEMPTED) as tx:
            before = incidents.get(tx, number)
            saved = incidents.save(tx, replace(before, attempts=(*before.attempts, attempt)))
            _note(tx, saved)
        return saved

    def keep_file(self, path: Path) -> EvidenceFile:
        """Keep a file as evidence, byte for byte; raises FileMissing or FileUnreadable."""
        if not path.is_file():
            raise FileMissing(path=str(path))
        try:
            size, media_type = path.stat().st_size, media_type_of(path)
        except OSError as fault:
            raise of_disk(fault, str(path)) from fault
        if not size:
            raise FileUnreadable(path=str(path), reason="file_empty")
        sha256 = self.desk.database.evidence.put(path)
        with self.desk.database.transaction(self.desk.operator, FILE_KEPT) as tx:
            told = EvidenceFile(sha256, path.name, size, media_type, tx.moment)
            kept = evidence.add(tx, told)
            tx.note(name=path.name, sha256=sha256)
        return kept

    def keep_picture(self, content: bytes, name: str) -> EvidenceFile:
        """Keep a picture of the clipboard as evidence."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(content)
            return self.keep_file(path)

    def _changed(self, incident: Incident, deed: str) -> Incident:
        with self.desk.database.transaction(self.desk.operator, deed) as tx:
            saved = incidents.save(tx, incident)
            _note(tx, saved, reason=saved.closed_reason)
        return saved

    def _refuse_untold(self, incident: Incident) -> None:
        if incident.ground not in self.desk.catalogue.law.grounds:
            raise FactsMissing(names="ground_untold")


def _waiting(
    recorded: Sequence[Incident], grounds: Mapping[str, Ground], begun: Sequence[IncidentDraft]
) -> int:
    lacking = sum(1 for one in recorded if lacks(one, grounds.get(one.ground)))
    return lacking + sum(1 for one in begun if one.incident is None)


def _note(tx: Transaction, incident: Incident, **facts: str) -> None:
    told = {name: fact for name, fact in facts.items() if fact}
    tx.note(
        incident=str(incident.id), precinct=str(incident.precinct), ground=incident.ground, **told
    )


def _refuse_filled(tx: Transaction, files: Iterable[str]) -> None:
    """A filled ballot is neither photographed nor passed on: election law 27(4)."""
    for sha256 in files:
        file = evidence.get(tx, sha256)
        if file.shows_filled_ballot:
            raise Refused(reason="filled_ballot", name=file.name)


def _everywhere(directory: Directory) -> Race:
    """A race of every precinct: a call may come from where another race is held."""
    return Race(RaceCode(""), "", "", precincts=frozenset(directory.precincts))
