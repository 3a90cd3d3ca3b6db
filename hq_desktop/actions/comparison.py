"""What a person can do with the figures of both sides: compare, check, choose what stands."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from hq_desktop.actions.copy_photos import CopyPhotos
from hq_desktop.actions.desk import Desk
from hq_desktop.domain import board
from hq_desktop.domain.board import CopyFinding, RaceComparison, RaceFacts
from hq_desktop.domain.election import Directory, Race, RaceCode
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, NotFound, Refused
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.parallel import ParallelDifference, parallel_differences
from hq_desktop.domain.protocol import CopyId, ProtocolCopy
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.domain.text import Language
from hq_desktop.domain.wordings import Sentences
from hq_desktop.storage import (
    announcements,
    campaigns,
    choices,
    copies,
    journal,
    publications,
)
from hq_desktop.storage.database import utc_now
from hq_desktop.storage.transaction import Transaction

STANDING_CHOSEN = "standing_chosen"
STANDING_TAKEN_BACK = "standing_taken_back"


class _Figures(NamedTuple):
    """What is stored of a race's figures."""

    copies: tuple[ProtocolCopy, ...]
    announcements: tuple[Announcement, ...]
    choices: tuple[StandingChoice, ...]


def _figures(tx: Transaction, race: Race) -> _Figures:
    return _Figures(
        copies.of_race(tx, race.code),
        announcements.of_race(tx, race.code),
        choices.all(tx, race.code),
    )


@dataclass(frozen=True, slots=True)
class ComparisonActions:
    """The comparison of one campaign, race by race."""

    desk: Desk

    @property
    def sentences(self) -> Sentences:
        """The wordings of what a comparison shows."""
        return self.desk.catalogue.sentences

    def races(self) -> tuple[Race, ...]:
        """Return the races of the campaign, in their order."""
        return self.desk.directory().races

    @property
    def photos(self) -> CopyPhotos:
        """The photos of the copies."""
        return CopyPhotos(self.desk)

    def facts(self, code: RaceCode) -> RaceFacts:
        """Read everything a comparison of the race is computed from, at one moment."""
        with self.desk.database.reading() as tx:
            directory = campaigns.directory(tx)
            race = directory.race(code)
            if race is None:
                raise NotFound(noun="race", key=code)
            figures = _figures(tx, race)
        return self._facts(directory, race, figures)

    def facts_beside(self, code: RaceCode) -> tuple[RaceFacts, ...]:
        """Read the facts of a race and, after it, of those with a ballot in one of its precincts.

        All at one moment. Raises NotFound.
        """
        with self.desk.database.reading() as tx:
            directory = campaigns.directory(tx)
            race = directory.race(code)
            if race is None:
                raise NotFound(noun="race", key=code)
            others = [
                one
                for one in directory.races
                if one.code != code and not race.precincts.isdisjoint(one.precincts)
            ]
            every = [(one, _figures(tx, one)) for one in (race, *others)]
        return tuple(self._facts(directory, one, figures) for one, figures in every)

    def all_facts(self) -> tuple[RaceFacts, ...]:
        """Read the facts of every race, all at one moment."""
        with self.desk.database.reading() as tx:
            directory = campaigns.directory(tx)
            every = [_figures(tx, race) for race in directory.races]
        return tuple(
            self._facts(directory, race, figures)
            for race, figures in zip(directory.races, every, strict=True)
        )

    def _facts(self, directory: Directory, race: Race, figures: _Figures) -> RaceFacts:
        return RaceFacts(
            directory=directory,
            race=race,
            form=self.desk.form(race),
            profile=self.desk.profile(race),
            copies=figures.copies,
            announcements=figures.announcements,
            choices=figures.choices,
        )

    def parallel(self) -> tuple[ParallelDifference, ...]:
        """Return where ballots of one precinct that were counted side by side part."""
        return parallel_differences(self.all_facts())

    def compare(self, code: RaceCode) -> RaceComparison:
        """Return the comparison of a race as it stands now."""
        return board.compare(self.facts(code))

    def findings(self, code: RaceCode) -> tuple[CopyFinding, ...]:
        """Return every control relation that does not hold in a current reading."""
        return board.findings(self.facts(code))

    def export(
        self, path: Path, language: Language = Language.RU, race: RaceCode | None = None
    ) -> None:
        """Write the comparison of one race, or of all, as a styled workbook with live formulas.

        Raises FolderReadOnly, DiskFull or StorageFailed.
        """
        # The library of workbooks takes longer to load than the window: only who exports waits.
        from hq_desktop.actions.comparison_sheets import Compared, comparison_sheets
        from hq_desktop.exchange import workbook

        with self.desk.database.reading() as tx:
            head = journal.head(tx)
            published = publications.all(tx)
        every = self.all_facts()
        races = [
            Compared(
                facts,
                board.compare(facts),
                [one for one in published if one.race == facts.race.code],
            )
            for facts in every
            if race in (None, facts.race.code)
        ]
        differences = parallel_differences(every)
        state = head, utc_now()
        sheets = comparison_sheets(races, differences, state, language, self.sentences)
        workbook.write(path, sheets)

    def export_tables(self, folder: Path, race: RaceCode | None = None) -> tuple[Path, ...]:
        """Write what a comparison is made of as csv in the canonical layout; return the files.

        Imported into a new campaign in this order they give the same comparison. Of several
        races each has a folder of its own. Raises FolderReadOnly, DiskFull or StorageFailed.
        """
        from hq_desktop.actions.comparison_tables import folder_name, race_tables
        from hq_desktop.exchange.text_sheets import write_folder

        every = [one for one in self.all_facts() if race in (None, one.race.code)]
        written: list[Path] = []
        for facts in every:
            own = folder / folder_name(facts) if len(every) > 1 else folder
            written.extend(write_folder(own, race_tables(facts)))
        return tuple(written)

    def choose(
        self, copy: CopyId, reason: str, seen: StandingChoice | None = None
    ) -> StandingChoice:
        """Let a copy stand for its precinct's side, with the reason, and return the decision.

        `seen` is the decision that held when the person decided. Raises FactsMissing without a
        reason, Refused where the copy does not count or has no figures, ChangedElsewhere where
        another decision was taken meanwhile, NotFound.
        """
        if not reason.strip():
            raise FactsMissing(names="reason_untold")
        with self.desk.database.transaction(self.desk.operator, STANDING_CHOSEN) as tx:
            found = copies.get(tx, copy)
            if not found.is_current:
                raise Refused(reason="sheet_counts_no_more", key=copy)
            if not found.has_reading:
                raise Refused(reason="state_without_figures")
            choice = StandingChoice(
                found.race, found.precinct, found.side, copy, reason.strip(), self.desk.operator
            )
            _need_as_seen(choices.get(tx, found.race, found.precinct, found.side), seen, choice)
            choices.put(tx, choice)
            tx.note(precinct=str(choice.precinct), copy=str(copy), reason=choice.reason)
        return choice

    def take_back(self, choice: StandingChoice) -> None:
        """Take a decision back, so that the rule decides again; raises ChangedElsewhere."""
        with self.desk.database.transaction(self.desk.operator, STANDING_TAKEN_BACK) as tx:
            known = choices.get(tx, choice.race, choice.precinct, choice.side)
            _need_as_seen(known, choice, choice)
            choices.drop(tx, choice.race, choice.precinct, choice.side)
            tx.note(precinct=str(choice.precinct), copy=str(choice.copy))


def _need_as_seen(
    known: StandingChoice | None, seen: StandingChoice | None, wanted: StandingChoice
) -> None:
    if known != seen:
        raise ChangedElsewhere(noun=choices.NOUN, key=choices.key_of(wanted))
