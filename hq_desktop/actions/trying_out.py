"""A dry run of an intake: everything is read and counted, nothing is written to the campaign."""

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.intake_report import IntakeReport, Steps
from hq_desktop.actions.taking_in import Arrived, TakingIn
from hq_desktop.actions.thumbnails import Thumbnails
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.inspection import Inspection
from hq_desktop.exchange.near import Alike
from hq_desktop.exchange.parcels import Parcel
from hq_desktop.exchange.thumbnails import inspect_and_thumbnail
from hq_desktop.storage import assignments, evidence, inspections
from hq_desktop.storage.evidence_files import Put


class TryingOut(TakingIn):
    """An intake that only looks; new pictures are compared in a folder that is gone afterwards."""

    def __init__(self, desk: Desk, steps: Steps, folder: Path) -> None:
        super().__init__(desk, steps, None, None)
        self._folder = folder
        self._came: set[str] = set()
        self._near = 0
        thumbnails = Thumbnails(desk.database)
        with desk.database.reading() as tx:
            self._known = {one.sha256 for one in evidence.all(tx)}
            seen = inspections.all(tx)
        self._alike = Alike(seen, lambda sha256: self._small(sha256) or thumbnails.kept(sha256))

    def report(self) -> IntakeReport:
        """Return what an intake would do."""
        with self._desk.database.reading() as tx:
            waiting = set(assignments.waiting(tx))
            decided = assignments.of(tx, self._came)
        unassigned = len(waiting | (self._came - set(decided)))
        return self.counts.report(self._near, unassigned, is_dry=True)

    @contextmanager
    def _batch(self) -> Iterator[Put]:
        yield self._look

    def _record(self, _parcel: Parcel, arrived: Sequence[Arrived]) -> None:
        came = [come for one in arrived for _, come in one.files]
        own = dict.fromkeys(one.file.sha256 for one in came if one.file.sha256)
        self._count(came, [one for one in own if one not in self._known])
        self._known |= set(own)
        self.counts.new_messages += sum(
            not one.arrival.is_plain and one.arrival.known is None for one in arrived
        )

    def _look(self, content: bytes | Path) -> str:
        """Return the SHA-256; compare a new picture with the others."""
        path = content if isinstance(content, Path) else self._folder / "file"
        if isinstance(content, bytes):
            path.write_bytes(content)
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        if sha256 not in self._known and sha256 not in self._came:
            found = self._inspected(path, sha256)
            self._near += bool(self._alike.add(found))
        self._came.add(sha256)
        return sha256

    def _inspected(self, path: Path, sha256: str) -> Inspection:
        with suppress(HqError):
            return inspect_and_thumbnail(path, sha256, self._folder / f"{sha256}.jpg")
        return replace(Inspection(sha256), fault="file_unopened")

    def _small(self, sha256: str) -> Path | None:
        place = self._folder / f"{sha256}.jpg"
        return place if place.is_file() else None


@contextmanager
def trying_out(desk: Desk, steps: Steps) -> Iterator[TryingOut]:
    """Give a dry run with a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="hq-intake-") as folder:
        yield TryingOut(desk, steps, Path(folder))
