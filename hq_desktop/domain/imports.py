"""What an import of a table found and did."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.errors import Problem

ImportId = NewType("ImportId", int)


class ImportKind(StrEnum):
    """What the rows of a table are."""

    COMMISSIONS = "commissions"
    PRECINCTS = "precincts"
    CONTESTANTS = "contestants"
    OBSERVERS = "observers"
    READINGS = "readings"
    OFFICIAL = "official"
    TOTALS = "totals"


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """Counts of one import; with problems nothing was stored and created = updated = 0."""

    accepted: int
    rejected: int
    created: int
    updated: int
    problems: tuple[Problem, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import as the campaign remembers it, so that it can be undone."""

    id: ImportId
    kind: ImportKind
    file_name: str
    sha256: str
    moment: datetime
    operator: str
    created: int
    updated: int
    undone_at: datetime | None = None
