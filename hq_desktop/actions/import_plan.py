"""What an import would change, computed before anything is stored."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hq_desktop.actions.publishing import Publish
from hq_desktop.storage.imports import Created
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a table's rows come from, and what of it nobody has stated.

    `publish` stores what official figures stood in with its files; None where nothing is stored.
    """

    source: str
    is_source_stated: bool
    seen_at: datetime | None
    operator: str
    address: str = ""
    issue: str = ""
    publish: Publish | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """How many rows make something new or change something, and the deed that stores them.

    `is_version` says that the table is one even where none of its rows changes anything.
    """

    created: int
    updated: int
    store: Callable[[Transaction], Created]
    is_version: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything is known already."""
        return not self.created and not self.updated and not self.is_version
