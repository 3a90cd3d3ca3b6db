"""What a person can do with announced figures: type them, keep the page, see what changed."""

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId, Race, RaceCode
from hq_desktop.domain.errors import FileMissing
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import (
    Cells,
    CopyId,
    Feature,
    Features,
    Grade,
    Page,
    ProtocolCopy,
    Side,
    Typing,
    grade_of,
)
from hq_desktop.storage import announcements, copies, evidence
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Seen:
    """Where announced figures were seen, when, and the page or screenshot kept of it."""

    source: str
    seen_at: datetime
    page: Path | None = None


@dataclass(frozen=True, slots=True)
class OfficialFigures:
    """Everything announced in one race: totals of commissions, figures of precincts."""

    directory: Directory
    race: Race
    form: ProtocolForm
    announcements: tuple[Announcement, ...]
    copies: tuple[ProtocolCopy, ...]

    def of_commission(self, code: CommissionCode) -> tuple[Announcement, ...]:
        """Return every version for a commission, newest first."""
        found = [one for one in self.announcements if one.commission == code]
        return tuple(sorted(found, key=lambda one: (one.seen_at, one.id), reverse=True))

    def of_precinct(self, precinct: PrecinctId) -> tuple[ProtocolCopy, ...]:
        """Return every version for a precinct, newest first."""
        found = [one for one in self.copies if one.precinct == precinct]
        return tuple(sorted(found, key=lambda one: one.id, reverse=True))


@dataclass(frozen=True, slots=True)
class OfficialActions:
    """Announced totals and official figures of precincts."""

    desk: Desk

    def directory(self) -> Directory:
        """Return the campaign's races, commissions and precincts."""
        return self.desk.directory()

    def imports(self) -> ImportActions:
        """Return what can be done with tables."""
        return ImportActions(self.desk)

    def figures(self, code: RaceCode) -> OfficialFigures:
        """Return everything announced in a race, every version."""
        directory = self.desk.directory()
        race = next(one for one in directory.races if one.code == code)
        with self.desk.database.reading() as tx:
            announced = announcements.of_race(tx, code)
            own = copies.of_race(tx, code, current_only=False)
        official = tuple(one for one in own if one.side is Side.OFFICIAL)
        return OfficialFigures(directory, race, self.desk.form(race), announced, official)

    def announce(
        self, race: RaceCode, commission: CommissionCode, cells: Cells, seen: Seen
    ) -> Announcement:
        """Store the totals of a commission's territory as seen; earlier versions stay."""
        with self.desk.database.transaction(self.desk.operator, "announcement_typed") as tx:
            earlier = [
                one
                for one in announcements.of_race(tx, race)
                if one.commission == commission and one.source == seen.source
            ]
            newest = max(earlier, key=lambda one: one.number, default=None)
            announcement = Announcement(
                id=AnnouncementId(0),
                race=race,
                commission=commission,
                cells=cells,
                source=seen.source,
                seen_at=seen.seen_at,
                number=newest.number + 1 if newest else 1,
                is_source_stated=bool(seen.source),
                page=self._kept(tx, seen.page),
                operator=self.desk.operator,
                supersedes=newest.id if newest else None,
            )
            tx.note(race=race, commission=commission, source=seen.source)
            return announcements.add(tx, announcement)

    def publish(
        self, race: RaceCode, precinct: PrecinctId, cells: Cells, seen: Seen
    ) -> ProtocolCopy:
        """Store a precinct's official figures; they supersede what the same source said before."""
        with self.desk.database.transaction(self.desk.operator, "official_figures_typed") as tx:
            earlier = [
                one
                for one in copies.of_precinct(tx, race, precinct)
                if one.side is Side.OFFICIAL and one.source == seen.source and one.is_current
            ]
            page = self._kept(tx, seen.page)
            features: Features = {Feature.PICTURE: True} if page else {}
            added = copies.add(
                tx,
                ProtocolCopy(
                    id=CopyId(0),
                    race=race,
                    precinct=precinct,
                    side=Side.OFFICIAL,
                    source=seen.source,
                    grade=self._grade(features),
                    cells=cells,
                    typing=Typing.TYPED_ONCE,
                    is_source_stated=bool(seen.source),
                    features=features,
                    obtained_at=seen.seen_at,
                    operator=self.desk.operator,
                    pages=(Page(page, seen.page.name),) if page and seen.page else (),
                    supersedes=earlier[-1].id if earlier else None,
                ),
            )
            copies.supersede(tx, [(one.id, added.id) for one in earlier])
            tx.note(race=race, precinct=str(precinct), source=seen.source)
            return added

    def withdraw(self, announcement: Announcement) -> None:
        """Take out totals that were typed by mistake; the journal keeps what they were."""
        with self.desk.database.transaction(self.desk.operator, "announcement_withdrawn") as tx:
            announcements.withdraw(tx, announcement.id)
            tx.note(race=announcement.race, commission=announcement.commission)

    def page(self, sha256: str) -> Path:
        """Return the file kept as evidence."""
        return self.desk.database.evidence.path(sha256)

    def _grade(self, features: Mapping[Feature, bool]) -> Grade:
        return grade_of(features, self.desk.catalogue.grade_rules)

    def _kept(self, tx: Transaction, page: Path | None) -> str:
        """Keep the bytes of a page and what is known of them; return their SHA-256, or ""."""
        if page is None:
            return ""
        if not page.is_file():
            raise FileMissing(path=str(page))
        sha256 = self.desk.database.evidence.put(page)
        kind, _ = mimetypes.guess_type(page.name)
        evidence.add(
            tx,
            EvidenceFile(
                sha256=sha256,
                name=page.name,
                size=page.stat().st_size,
                media_type=kind or "application/octet-stream",
                added_at=tx.moment,
                recorded_by=self.desk.operator,
            ),
        )
        return sha256
