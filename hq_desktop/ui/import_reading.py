"""Reading a table for its preview: as what it was chosen for, or what it is more plainly."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.opened_tables import Pasted
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.imports import ImportKind, ImportPreview
from hq_desktop.domain.progress import Step
from hq_desktop.domain.table_guess import Correction
from hq_desktop.ui.import_sources import Places, places_of

ANNOUNCED = {ImportKind.OFFICIAL, ImportKind.TOTALS}


@dataclass(frozen=True, slots=True)
class Asked:
    """A table, what it is taken for, and what a person said of it.

    `others` are kinds that it may turn out to be; `places` are those of the kind, where known.
    """

    kind: ImportKind
    table: Path | Pasted
    race: RaceCode | None
    layout: str | None
    said: Correction | None
    others: tuple[ImportKind, ...] = ()
    places: Places | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A table as it was read: its kind, its preview, and whom its rows can be about."""

    kind: ImportKind
    preview: ImportPreview
    places: Places


def read_table(imports: ImportActions, asked: Asked, progress: Step) -> Read:
    """Read a table without storing anything; raises what opening raises, and Cancelled."""
    table, race = asked.table, asked.race
    preview = imports.preview(asked.kind, table, race, asked.layout, asked.said, progress=progress)
    found = asked.kind
    for other in asked.others:
        looked = imports.preview(other, table, race, progress=progress)
        if _is_plainer(looked, preview):
            found, preview = other, looked
    is_known = asked.places is not None and found is asked.kind
    places = asked.places if is_known else places_of(found, imports.desk.directory(), race)
    return Read(found, preview, places or ())


def other_kinds(chosen: ImportKind, offered: Iterable[ImportKind]) -> tuple[ImportKind, ...]:
    """Announced figures are of precincts or of commissions; a new table may be of either."""
    return tuple(one for one in offered if one is not chosen and {one, chosen} <= ANNOUNCED)


def _is_plainer(other: ImportPreview, than: ImportPreview) -> bool:
    """Whether a table is told by its shape or read without a fault only as the other kind."""
    if bool(other.layout_known) != bool(than.layout_known):
        return bool(other.layout_known)
    return bool(than.outcome.problems) and not other.outcome.problems
