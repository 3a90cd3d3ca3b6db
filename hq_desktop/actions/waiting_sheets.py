"""Sheets that came in as pictures and wait to be typed: which is next, and who has one open."""

from dataclasses import dataclass

from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.storage import copies, drafts
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class WaitingSheet:
    """A copy without a reading; `left` is what this operator has typed of it already.

    `open_at` are the other operators who have it before them.
    """

    copy: ProtocolCopy
    open_at: tuple[str, ...] = ()
    left: Draft | None = None


def waiting(tx: Transaction, race: RaceCode, operator: str) -> tuple[WaitingSheet, ...]:
    """Return what waits in a race: precincts without any reading first, then the oldest.

    What another operator has open comes last, so that two do not type the same sheet.
    """
    found = copies.untyped(tx, race)
    known = copies.read_among(tx, race, tuple({one.precinct for one in found}))
    own = {draft.copy: draft for draft in drafts.all_of(tx, operator)}
    open_at = drafts.others_on(tx, operator)
    sheets = (
        WaitingSheet(one, open_at.get(one.id, ()), own.get(one.id)) for one in found if one.pages
    )
    return tuple(
        sorted(sheets, key=lambda one: (bool(one.open_at), one.copy.precinct in known, one.copy.id))
    )
