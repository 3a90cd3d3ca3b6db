"""A table layout that somebody corrected by hand and kept for the next file of that shape."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SavedLayout:
    """A layout kept in the campaign.

    `content` is the text of its TOML file, `fingerprint` what its headings are recognised by.
    """

    code: str
    title: str
    content: str
    fingerprint: str
    saved_at: datetime
    operator: str = ""
    version: int = 1
