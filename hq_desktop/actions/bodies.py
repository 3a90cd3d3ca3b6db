"""The directory of commissions and courts: written, taken out, put into a table, looked up."""

from dataclasses import dataclass
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.bodies import Above, above_commission, above_precinct
from hq_desktop.domain.election import Commission, CommissionCode, Precinct, Race
from hq_desktop.domain.errors import AlreadyExists, NotFound, Refused
from hq_desktop.domain.form import Profile
from hq_desktop.domain.layout import CANONICAL
from hq_desktop.domain.territory import tree_of
from hq_desktop.storage import campaigns, commissions
from hq_desktop.storage.transaction import Transaction
from hq_desktop.storage.undoing import Created, take_back


@dataclass(frozen=True, slots=True)
class BodyActions:
    """What can be done with the directory of one campaign."""

    desk: Desk

    def save(self, commission: Commission) -> Commission:
        """Add or change a commission or court; raises ChangedElsewhere, NotFound and Refused.

        Refused is a parent that stands below, is a court, or a court where something stands under.
        """
        with self.desk.database.transaction(self.desk.operator, "commission_saved") as tx:
            _refuse_misplaced(tx, commission)
            tx.note(commission=commission.code, name=_called(commission))
            return commissions.save(tx, commission)

    def add(self, commission: Commission) -> Commission:
        """Add a commission whose code is not taken; raises AlreadyExists and what `save` raises."""
        if commission.code in self.desk.directory().commissions:
            raise AlreadyExists(noun="commission", key=commission.code)
        return self.save(commission)

    def remove(self, code: CommissionCode) -> None:
        """Take out a commission or court; raises NotFound, Refused where something refers to it."""
        with self.desk.database.transaction(self.desk.operator, "commission_removed") as tx:
            known = campaigns.directory(tx).commissions.get(code)
            if known is None:
                raise NotFound(noun="commission", key=code)
            take_back(tx, Created(commissions=(code,)))
            tx.note(commission=code, name=_called(known))

    def export(self, target: Path) -> int:
        """Write the directory as a workbook that can be imported; return how many rows it has.

        Raises FolderReadOnly, DiskFull or StorageFailed.
        """
        # The library of workbooks takes longer to load than the window: only who exports waits.
        from hq_desktop.exchange.body_lists import write_bodies

        layout = self.desk.catalogue.layouts[CANONICAL]
        return write_bodies(target, self.desk.directory().commissions.values(), layout)

    def above_precinct(self, precinct: Precinct, race: Race | None) -> Above:
        """Return the chain above a precinct and the courts that may hear."""
        return above_precinct(precinct, self.desk.directory(), self._profile(race))

    def above(self, commission: Commission, race: Race | None) -> Above:
        """Return a commission with the chain above it and the courts that may hear."""
        return above_commission(commission, self.desk.directory(), self._profile(race))

    def _profile(self, race: Race | None) -> Profile | None:
        return None if race is None else self.desk.profile(race)


def _refuse_misplaced(tx: Transaction, commission: Commission) -> None:
    known = campaigns.directory(tx).commissions
    below = [one for one in known.values() if one.parent == commission.code]
    if commission.is_court and below:
        raise Refused(reason="commission_has_commission", key=str(below[0].code))
    if commission.parent is None:
        return
    above = known.get(commission.parent)
    if above is None and commission.parent != commission.code:
        raise NotFound(noun="commission", key=commission.parent)
    if above is not None and above.is_court:
        raise Refused(reason="parent_court", parent=_called(above))
    tree = tree_of([*(one for one in known.values() if one.code != commission.code), commission])
    if commission.parent in tree.under(commission.code):
        raise Refused(
            reason="parent_below",
            parent=_called(above or commission),
            commission=_called(commission),
        )


def _called(commission: Commission) -> str:
    return commission.name.ru or commission.name.kk or commission.code
