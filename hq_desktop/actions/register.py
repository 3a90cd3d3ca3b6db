"""What a person can do with the register of complaints, from the draft to the decision."""

from dataclasses import dataclass

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.register_steps import UNWRITTEN, begun, step, with_snapshot
from hq_desktop.domain.case import Case
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.domain.register import CaseDeed, CasePlace, same_case
from hq_desktop.storage import cases

BEGUN = "case_begun"
PRINTED = "case_printed"


@dataclass(frozen=True, slots=True)
class RegisterActions:
    """The register of complaints of one campaign."""

    desk: Desk

    def begin(self, place: CasePlace) -> Case:
        """Return the case of a document that is not handed in yet; a new one where there is none.

        Precincts, language and people of a known one are brought up to date.
        """
        with self.desk.database.transaction(self.desk.operator, BEGUN) as tx:
            return begun(tx, place)

    def find(self, place: CasePlace) -> Case | None:
        """Return the case of a document that is not handed in yet; None where there is none."""
        with self.desk.database.reading() as tx:
            return same_case(place, cases.all(tx))

    def printed(
        self, case: Case, files: tuple[tuple[str, str], ...], snapshot: str, copies: int = 1
    ) -> Case:
        """Write down that files, by name and SHA-256, were printed in so many copies.

        `snapshot` is the digest of the facts they show. Raises NotFound, Refused.
        """
        with self.desk.database.transaction(self.desk.operator, PRINTED) as tx:
            event = CaseEvent(
                UNWRITTEN,
                case.id,
                CaseEventKind.PRINTED,
                tx.moment,
                number=str(copies),
                snapshot=snapshot,
                files=files,
            )
            return with_snapshot(tx, step(tx, case.id, CaseDeed.PRINT, event), snapshot)
