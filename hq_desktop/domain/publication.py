"""What was published, as it was seen once: where, when, and the bytes that prove it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.imports import ImportId

PublicationId = NewType("PublicationId", int)


class PublicationKind(StrEnum):
    """Whose figures stand in it: those of precincts, or totals of commissions."""

    OFFICIAL = "official"
    TOTALS = "totals"


@dataclass(frozen=True, slots=True)
class Publication:
    """One official import, or what somebody typed from one page, as it was seen at one moment.

    `address` is where it stood (a web address), `issue` the number and page of a newspaper.
    `file` is the SHA-256 of what the figures were read from, `screenshot` that of a picture of it;
    both are "" where nothing was kept. `precincts` or `commissions` are those whose figures stand
    in it, also where they are the same as before. `moment` is when it was recorded, `import_id`
    the import that made it, None where it was typed, `withdrawn_at` when that was taken back.
    """

    id: PublicationId
    race: RaceCode
    kind: PublicationKind
    source: str
    seen_at: datetime
    moment: datetime
    address: str = ""
    issue: str = ""
    file: str = ""
    file_name: str = ""
    screenshot: str = ""
    operator: str = ""
    import_id: ImportId | None = None
    is_source_stated: bool = True
    is_moment_stated: bool = True
    precincts: tuple[PrecinctId, ...] = ()
    commissions: tuple[CommissionCode, ...] = ()
    withdrawn_at: datetime | None = None
    version: int = 1

    @property
    def is_current(self) -> bool:
        """Whether its import has not been taken back."""
        return self.withdrawn_at is None

    @property
    def is_whole_file(self) -> bool:
        """Whether it is one file: a place that does not stand in it was left out by its author."""
        return self.import_id is not None


def in_order_seen(publications: tuple[Publication, ...]) -> tuple[Publication, ...]:
    """Return publications by the moment they were seen, then as they were recorded."""
    return tuple(sorted(publications, key=lambda one: (one.seen_at, one.id)))
