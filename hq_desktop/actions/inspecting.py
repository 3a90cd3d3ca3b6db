"""The second pass of an intake: what is in the files that were kept, and which are one picture.

It can be cut at any moment: what was not inspected yet is inspected by the next intake.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.thumbnails import Thumbnails
from hq_desktop.domain.errors import FileMissing, FileUnreadable, NotFound
from hq_desktop.domain.inspection import INSPECTOR, Inspection
from hq_desktop.exchange.near import Alike
from hq_desktop.storage import inspections

_AT_ONCE: Final = 50
"""Files after which what was found is kept."""


def uninspected(desk: Desk) -> tuple[str, ...]:
    """Return the files of evidence that this version of the program has not inspected."""
    with desk.database.reading() as tx:
        return inspections.uninspected(tx, INSPECTOR)


def inspect(desk: Desk, files: Sequence[str], done: Callable[[], None]) -> None:
    """Inspect files of evidence, group near-duplicates, keep small pictures; `done` after each.

    A file that the disk does not give now is left for another time. Nothing goes into the journal.
    """
    if not files:
        return
    thumbnails = Thumbnails(desk.database)
    with desk.database.reading() as tx:
        alike = Alike(inspections.all(tx), thumbnails.found)
    found: list[Inspection] = []
    try:
        for one in _inspected(thumbnails, files, done):
            found.append(replace(one, alike=alike.add(one)))
            if len(found) == _AT_ONCE:
                _keep(desk, found)
                found = []
    finally:
        _keep(desk, found)


def _inspected(
    thumbnails: Thumbnails, files: Sequence[str], done: Callable[[], None]
) -> Iterator[Inspection]:
    for sha256 in files:
        # Where the disk fails, that says nothing of the file: it is looked at another time.
        with suppress(FileMissing, FileUnreadable, NotFound):
            yield thumbnails.inspected(sha256)
        done()


def _keep(desk: Desk, found: Sequence[Inspection]) -> None:
    if found:
        with desk.database.transaction(desk.operator, "evidence_inspected") as tx:
            inspections.put_many(tx, found)
