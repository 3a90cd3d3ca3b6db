"""What an import would change, computed before anything is stored."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hq_desktop.storage.imports import Created
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a table's rows come from, and what of it nobody has stated."""

    source: str
    is_source_stated: bool
    seen_at: datetime | None
    operator: str


@dataclass(frozen=True, slots=True)
class Plan:
    """How many rows make something new or change something, and the deed that stores them."""

    created: int
    updated: int
    store: Callable[[Transaction], Created]

    @property
    def is_empty(self) -> bool:
        """Whether every row is known already."""
        return not self.created and not self.updated
