"""What a person can do with what comes in: take it in, decide about it, see where it was."""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.actions import custody, inspecting
from hq_desktop.actions.custody import CustodyStep as CustodyStep
from hq_desktop.actions.deciding import Decisions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.intake_queue import Queue as Queue
from hq_desktop.actions.intake_queue import Waiting as Waiting
from hq_desktop.actions.intake_queue import read_queue
from hq_desktop.actions.intake_report import IntakeReport as IntakeReport
from hq_desktop.actions.intake_report import Steps
from hq_desktop.actions.taking_in import TakingIn
from hq_desktop.actions.thumbnails import Thumbnails
from hq_desktop.actions.trying_out import trying_out
from hq_desktop.domain.assignment import Unusable
from hq_desktop.domain.chat import Channel
from hq_desktop.domain.delivery import Delivery, DeliveryId, Provenance
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.incident import IncidentId
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.protocol import CopyId, ProtocolCopy
from hq_desktop.domain.recipe import PLAIN, Recipe
from hq_desktop.exchange import photos
from hq_desktop.exchange.parcels import parcels
from hq_desktop.exchange.photos import Picture
from hq_desktop.storage import assignments, deliveries, evidence, inspections, recipes

_LONGEST_SIDE = photos.LONGEST_SIDE
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""What some system does not let stand in the name of a file."""


@dataclass(frozen=True, slots=True)
class IntakeActions:
    """The intake of one campaign, for one person."""

    desk: Desk

    def take_in(
        self,
        paths: Sequence[Path],
        *,
        channel: Channel | None = None,
        card: Provenance | None = None,
        is_dry: bool = False,
        progress: Step = silent,
    ) -> IntakeReport:
        """Take in files, folders and exports of messengers; what is there already adds nothing.

        `channel` is said of files that came without a message, `card` of everything. `progress`
        counts two steps a file, keeping it and inspecting it, and may raise Cancelled between
        them: what came in so far stays, and the same call goes on. A dry run counts what an intake
        would do, near-duplicates too, and writes nothing. Raises FileMissing, FileUnreadable,
        Refused for a single thing that cannot be taken; DiskFull and others of the disk, then what
        was recorded before stays.
        """
        every = tuple(parcels(paths))
        steps = Steps(progress, sum(len(one.files) for each in every for one in each.messages))
        if is_dry:
            with trying_out(self.desk, steps) as trial:
                for parcel in every:
                    trial.keep(parcel)
                return trial.report()
        taking = TakingIn(self.desk, steps, channel, card)
        for parcel in every:
            taking.keep(parcel)
        waiting = inspecting.uninspected(self.desk)
        steps.expect(len(waiting))
        inspecting.inspect(self.desk, waiting, steps.advance)
        with self.desk.database.reading() as tx:
            found = inspections.of(tx, taking.counts.new)
            unassigned = len(assignments.waiting(tx))
        near = sum(bool(one.alike) for one in found.values())
        return taking.counts.report(near, unassigned, is_dry=False)

    def paste(self, content: bytes, name: str) -> IntakeReport:
        """Take in a picture of the clipboard under a name."""
        with tempfile.TemporaryDirectory(prefix="hq-paste-") as folder:
            path = Path(folder) / (_UNFIT.sub("-", name).lstrip(".") or "picture.png")
            path.write_bytes(content)
            return self.take_in([path], channel=Channel.PASTE)

    def queue(self) -> Queue:
        """Return what waits for a decision."""
        return read_queue(self.desk.database)

    def assign(
        self,
        waiting: Waiting,
        precinct: PrecinctId,
        race: RaceCode,
        *,
        page_of: CopyId | None = None,
    ) -> ProtocolCopy:
        """Make a sheet of a precinct without a reading, or a further page of one.

        The near-duplicates are the same; where one of them is a page of a sheet of this precinct
        already, no second sheet is made. Raises Refused (a filled ballot; the sheet `page_of` is
        typed or of another precinct), NotFound, ChangedElsewhere.
        """
        return Decisions(self.desk).assign(waiting, precinct, race, page_of)

    def cannot_use(self, waiting: Waiting, reason: Unusable, note: str = "") -> None:
        """Say why a file is not typed; raises ChangedElsewhere."""
        Decisions(self.desk).cannot_use(waiting, reason, note)

    def to_incident(self, waiting: Waiting, incident: IncidentId) -> None:
        """Make a file evidence of an incident; raises NotFound, ChangedElsewhere."""
        Decisions(self.desk).to_incident(waiting, incident)

    def undo(self) -> str:
        """Take back this person's last decision; return its file, "" where there is none.

        Raises Refused where somebody has typed, or is typing, from the sheet it made.
        """
        return Decisions(self.desk).undo()

    def separate(self, sha256: str) -> None:
        """Take a picture out of its group of near-duplicates; raises NotFound."""
        Decisions(self.desk).separate(sha256)

    def open_copies(self, precinct: PrecinctId, race: RaceCode) -> tuple[ProtocolCopy, ...]:
        """Return the sheets of a precinct that nobody has typed from: a page may belong to one."""
        return Decisions(self.desk).open_copies(precinct, race)

    def mark_ballot(self, sha256: str, *, is_filled_ballot: bool) -> None:
        """Say whether a picture shows a filled ballot, which may not be spread (27(4))."""
        Decisions(self.desk).mark_ballot(sha256, is_filled_ballot=is_filled_ballot)

    def ballots(self) -> frozenset[str]:
        """Return the files that are marked as filled ballots."""
        with self.desk.database.reading() as tx:
            return evidence.filled_ballots(tx)

    def save_card(self, delivery: DeliveryId, card: Provenance) -> Delivery:
        """Write the card of a delivery; raises NotFound."""
        with self.desk.database.transaction(self.desk.operator, "card_written") as tx:
            return deliveries.save(tx, replace(deliveries.get(tx, delivery), card=card))

    def custody(self, sha256: str) -> tuple[CustodyStep, ...]:
        """Return where a file was, from its delivery to the package; raises NotFound."""
        return custody.custody(self.desk, sha256)

    def thumbnail(self, sha256: str) -> Path:
        """Return a small picture of a file, made when it is missing; raises FileUnreadable."""
        return Thumbnails(self.desk.database).made(sha256)

    def picture(self, sha256: str, number: int = 0, longest: int = _LONGEST_SIDE) -> Picture:
        """Return a picture of a file as its recipe shows it; raises FileUnreadable."""
        path = self.desk.database.evidence.path(sha256)
        return photos.picture(path, number, longest, self.recipe(sha256, number))

    def pictures_in(self, sha256: str) -> int:
        """Return how many pictures a file holds; raises FileUnreadable."""
        return photos.pictures_in(self.desk.database.evidence.path(sha256))

    def recipe(self, sha256: str, number: int = 0) -> Recipe:
        """Return how a picture is shown."""
        with self.desk.database.reading() as tx:
            return recipes.of(tx, [sha256]).get((sha256, number), PLAIN)

    def save_recipe(self, sha256: str, number: int, recipe: Recipe) -> None:
        """Keep how a picture is shown from now on; the file itself never changes."""
        with self.desk.database.transaction(self.desk.operator, "recipe_saved") as tx:
            recipes.save(tx, sha256, number, recipe)

    def missing(self) -> tuple[Delivery, ...]:
        """Return the deliveries with files that did not come: to be asked for again."""
        every = self.deliveries()
        return tuple(one for one in every if any(file.missing for file in one.files))

    def deliveries(self) -> tuple[Delivery, ...]:
        """Return everything that came, in the order it was taken in."""
        with self.desk.database.reading() as tx:
            return deliveries.all(tx)
