"""What an archive is made of, read at one moment: the journal's head and every record it shows."""

from dataclasses import dataclass

from hq_desktop.domain.assignment import Assignment
from hq_desktop.domain.case import Case, Exhibit, Snapshot
from hq_desktop.domain.case_event import CaseEvent
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.election import Directory
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident
from hq_desktop.domain.journal import JournalEntry
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.domain.publication import Publication
from hq_desktop.storage import (
    announcements,
    assignments,
    campaigns,
    case_events,
    case_texts,
    cases,
    copies,
    deliveries,
    evidence,
    exhibits,
    incidents,
    journal,
    observers,
    publications,
    snapshots,
)
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class CampaignState:
    """The records of one moment; `head` is the journal's last entry then."""

    head: JournalEntry
    directory: Directory
    evidence: tuple[EvidenceFile, ...]
    copies: tuple[ProtocolCopy, ...]
    announcements: tuple[Announcement, ...]
    publications: tuple[Publication, ...]
    incidents: tuple[Incident, ...]
    deliveries: tuple[Delivery, ...]
    assignments: tuple[Assignment, ...]
    observers: tuple[Observer, ...]
    cases: tuple[Case, ...]
    case_events: tuple[CaseEvent, ...]
    case_texts: tuple[CaseText, ...]
    exhibits: tuple[Exhibit, ...]
    snapshots: tuple[Snapshot, ...]


def read_state(tx: Transaction) -> CampaignState:
    """Read everything that an archive shows."""
    head = journal.head(tx)
    assert head is not None  # noqa: S101 — making a campaign writes the first entry
    return CampaignState(
        head=head,
        directory=campaigns.directory(tx),
        evidence=evidence.all(tx),
        copies=copies.all(tx),
        announcements=announcements.all(tx),
        publications=publications.all(tx),
        incidents=incidents.all(tx),
        deliveries=deliveries.all(tx),
        assignments=assignments.all(tx),
        observers=observers.all(tx),
        cases=cases.all(tx),
        case_events=case_events.all(tx),
        case_texts=case_texts.all(tx),
        exhibits=exhibits.all(tx),
        snapshots=snapshots.all(tx),
    )
