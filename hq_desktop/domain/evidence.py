"""Files that prove something, known by their SHA-256, with who recorded them, when and how."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file kept byte for byte; ГПК 99(2) asks when, by whom and how a picture was taken."""

    sha256: str
    name: str
    size: int
    media_type: str
    added_at: datetime
    recorded_by: str = ""
    recorded_at: datetime | None = None
    conditions: str = ""
    shows_filled_ballot: bool = False
