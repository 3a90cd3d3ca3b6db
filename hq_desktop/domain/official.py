"""What a commission announced for its territory: one version after another, none overwritten."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from hq_desktop.domain.election import CommissionCode, RaceCode
from hq_desktop.domain.protocol import Cells
from hq_desktop.domain.publication import PublicationId

AnnouncementId = NewType("AnnouncementId", int)


@dataclass(frozen=True, slots=True)
class Announcement:
    """Official totals of a commission's territory as seen at one moment from one source.

    `number` counts the versions of one source, from 1. `page` is the SHA-256 of the screenshot
    or page kept as evidence, empty where there is none. `publication` is what the figures stood
    in; `percents` are the percentages written beside them, as written with a decimal point and
    without the sign: line to "53.90"; `ranks` the places of contestants, 1 the first.
    """

    id: AnnouncementId
    race: RaceCode
    commission: CommissionCode
    cells: Cells
    source: str
    seen_at: datetime
    number: int = 1
    is_source_stated: bool = True
    is_moment_stated: bool = True
    page: str = ""
    operator: str = ""
    supersedes: AnnouncementId | None = None
    withdrawn_at: datetime | None = None
    publication: PublicationId | None = None
    percents: Mapping[str, str] = field(default_factory=dict)
    ranks: Mapping[str, int] = field(default_factory=dict)


def latest(announcements: tuple[Announcement, ...]) -> tuple[Announcement, ...]:
    """Return for each race and commission the version in force: latest seen, then latest stored."""
    newest: dict[tuple[RaceCode, CommissionCode], Announcement] = {}
    for one in announcements:
        if one.withdrawn_at is not None:
            continue
        key = (one.race, one.commission)
        other = newest.get(key)
        if other is None or (one.seen_at, one.id) > (other.seen_at, other.id):
            newest[key] = one
    return tuple(newest.values())
