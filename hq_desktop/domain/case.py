"""One complaint's life: drafted, printed, filed, decided, appealed."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode, SignatoryId

CaseId = NewType("CaseId", int)
ExhibitId = NewType("ExhibitId", int)


class CaseStage(StrEnum):
    """How far a complaint has come."""

    DRAFTED = "drafted"
    PRINTED = "printed"
    FILED = "filed"
    DECIDED = "decided"
    APPEALED = "appealed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The frozen facts a package is built from; the same facts are never frozen twice.

    `facts` is canonical JSON, `digest` its SHA-256, `journal_head` the journal's hash then.
    """

    digest: str
    facts: str
    journal_head: str
    journal_number: int
    frozen_at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """A complaint: what it is, to whom, about which act, from which snapshots it was printed.

    Without an addressee it goes to the precinct commissions themselves; `precincts` are those it is
    about. It says where it stands now; how it came there, its events say.
    """

    id: CaseId
    race: RaceCode
    complaint: str
    addressee: CommissionCode | None
    challenged: CommissionCode | None
    language: str
    stage: CaseStage = CaseStage.DRAFTED
    act_on: date | None = None
    filed_on: date | None = None
    filed_number: str = ""
    decision: str = ""
    snapshots: tuple[str, ...] = field(default_factory=tuple)
    version: int = 1
    precincts: tuple[PrecinctId, ...] = ()
    signatory: SignatoryId | None = None
    representative: SignatoryId | None = None


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A thing attached to a complaint, by its SHA-256; `place` is its order among the exhibits."""

    id: ExhibitId
    case: CaseId
    place: int
    title: str
    sha256: str
    version: int = 1
