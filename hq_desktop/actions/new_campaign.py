"""Making a campaign from a spreadsheet of precincts and a list of contestants, in one go."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import (
    Campaign,
    Contestant,
    ContestantCode,
    Race,
    RaceCode,
    TookPart,
)
from hq_desktop.domain.errors import HqError, RowsRefused
from hq_desktop.domain.form import Profile
from hq_desktop.domain.imports import ImportKind, ImportPreview
from hq_desktop.domain.progress import Step
from hq_desktop.domain.table_guess import Correction
from hq_desktop.domain.text import Text
from hq_desktop.storage import campaigns, races

_STEPS = 3


@dataclass(frozen=True, slots=True)
class Table:
    """A spreadsheet with what a person said about its columns."""

    path: Path
    correction: Correction | None = None


@dataclass(frozen=True, slots=True)
class NewCampaign:
    """Everything asked before a campaign is made; the race has the profile's code."""

    address: str
    title: str
    election_day: date
    profile: str
    district: Text = field(default_factory=Text)
    precincts: Table | None = None
    contestants: tuple[Contestant, ...] = ()
    ours: ContestantCode | None = None
    took_part: TookPart | None = None
    took_part_official: TookPart | None = None


@dataclass(frozen=True, slots=True)
class NewCampaignActions:
    """Looks at tables before there is a campaign, and makes it when all is accepted."""

    catalogue: Catalogue
    operator: str

    def profiles(self) -> Mapping[str, Profile]:
        """Return the kinds of election by code."""
        return self.catalogue.profiles

    def preview(self, profile: str, table: Table) -> ImportPreview:
        """Return what a spreadsheet of precincts holds and what would happen with it."""
        with self._scratch(profile) as desk:
            return ImportActions(desk).preview(
                ImportKind.PRECINCTS, table.path, correction=table.correction
            )

    def contestants_of(self, profile: str, path: Path) -> tuple[Contestant, ...]:
        """Return the contestants of a list; raises RowsRefused with every faulty cell."""
        with self._scratch(profile) as desk:
            outcome = ImportActions(desk).run(ImportKind.CONTESTANTS, path)
            if outcome.problems:
                raise RowsRefused(outcome.problems)
            return desk.directory().races[0].contestants

    def make(self, wanted: NewCampaign, progress: Step) -> str:
        """Make the campaign and return its address; a fault leaves nothing behind."""
        if wanted.precincts is not None:
            problems = self.preview(wanted.profile, wanted.precincts).outcome.problems
            if problems:
                raise RowsRefused(problems)
        progress(1, _STEPS)
        campaign = Campaign(wanted.title, wanted.election_day)
        plans = [RacePlan(wanted.profile, wanted.profile)]
        database = found(
            wanted.address, campaign, plans, catalogue=self.catalogue, operator=self.operator
        )
        try:
            self._fill(Desk(database, self.catalogue, self.operator), wanted, progress)
        except HqError:
            database.close()
            if not database.is_shared:
                shutil.rmtree(wanted.address, ignore_errors=True)
            raise
        database.close()
        return wanted.address

    def _fill(self, desk: Desk, wanted: NewCampaign, progress: Step) -> None:
        with desk.database.transaction(desk.operator, "race_changed") as tx:
            race = campaigns.directory(tx).races[0]
            races.save(tx, _as_wanted(race, wanted))
            tx.note(race=race.code)
        progress(2, _STEPS)
        if wanted.precincts is not None:
            outcome = ImportActions(desk).run(
                ImportKind.PRECINCTS,
                wanted.precincts.path,
                correction=wanted.precincts.correction,
            )
            if outcome.problems:
                raise RowsRefused(outcome.problems)
        progress(3, _STEPS)

    @contextmanager
    def _scratch(self, profile: str) -> Iterator[Desk]:
        """Give a campaign that nobody will see: tables are looked at before there is a real one."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            database = found(
                str(Path(folder) / "look.hq"),
                Campaign("", date(2000, 1, 1)),
                [RacePlan(RaceCode(profile), profile)],
                catalogue=self.catalogue,
                operator=self.operator,
            )
            try:
                yield Desk(database, self.catalogue, self.operator)
            finally:
                database.close()


def _as_wanted(race: Race, wanted: NewCampaign) -> Race:
    return replace(
        race,
        district=wanted.district,
        contestants=wanted.contestants,
        ours=wanted.ours,
        took_part=wanted.took_part,
        took_part_official=wanted.took_part_official,
    )
