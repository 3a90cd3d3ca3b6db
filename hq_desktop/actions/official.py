"""What a person can do with announced figures: type them, keep the page, see what changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.paper_order import in_paper_order
from hq_desktop.actions.publishing import Sighting, joined, keep_file, same_page
from hq_desktop.domain import version_changes
from hq_desktop.domain.check_sentences import CheckWords
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId, Race, RaceCode
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.official_check import OfficialCheck
from hq_desktop.domain.official_checks import official_checks
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
from hq_desktop.domain.publication import (
    Publication,
    PublicationId,
    PublicationKind,
    in_order_seen,
)
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Language
from hq_desktop.domain.version_changes import (
    Version,
    VersionChanges,
    earlier_version,
    version_of,
)
from hq_desktop.domain.version_sentences import changes_sentence
from hq_desktop.storage import announcements, copies, publications
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Seen:
    """Where announced figures were seen, when, and what is kept of it.

    `page` is the file that they are typed from, `address` a web address, `issue` the number and
    page of a newspaper, `screenshot` a picture besides the page.
    """

    source: str
    seen_at: datetime
    page: Path | None = None
    address: str = ""
    issue: str = ""
    screenshot: Path | None = None


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
        self,
        race: RaceCode,
        commission: CommissionCode,
        cells: Cells,
        seen: Seen,
        percents: Mapping[str, str] | None = None,
        ranks: Mapping[str, int] | None = None,
    ) -> Announcement:
        """Store the totals of a commission's territory as seen; earlier versions stay.

        `percents` are percentages as they are written beside the figures, line to "53.90",
        `ranks` the places given to contestants. What
        is typed from the same page of the same source becomes one publication.
        """
        with self.desk.database.transaction(self.desk.operator, "announcement_typed") as tx:
            earlier = [
                one
                for one in announcements.of_race(tx, race)
                if one.commission == commission and one.source == seen.source
            ]
            newest = max(earlier, key=lambda one: one.number, default=None)
            wanted = self._publication(tx, race, PublicationKind.TOTALS, seen)
            published = self._published(tx, replace(wanted, commissions=(commission,)), seen)
            announcement = Announcement(
                id=AnnouncementId(0),
                race=race,
                commission=commission,
                cells=cells,
                source=seen.source,
                seen_at=seen.seen_at,
                number=newest.number + 1 if newest else 1,
                is_source_stated=bool(seen.source),
                page=published.file,
                operator=self.desk.operator,
                supersedes=newest.id if newest else None,
                publication=published.id,
                percents=percents or {},
                ranks=ranks or {},
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
            wanted = self._publication(tx, race, PublicationKind.OFFICIAL, seen)
            published = self._published(tx, replace(wanted, precincts=(precinct,)), seen)
            page = published.file
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
                    publication=published.id,
                ),
            )
            copies.supersede(tx, [(one.id, added.id) for one in earlier])
            tx.note(race=race, precinct=str(precinct), source=seen.source)
            return added

    def withdraw(self, announcement: Announcement) -> None:
        """Take out totals that were typed by mistake; the journal keeps what they were."""
        with self.desk.database.transaction(self.desk.operator, "announcement_withdrawn") as tx:
            announcements.withdraw(tx, announcement.id)
            _withdraw_empty(tx, announcement)
            tx.note(race=announcement.race, commission=announcement.commission)

    def publications(self, race: RaceCode) -> tuple[Publication, ...]:
        """Return what was published in a race, in the order it was seen; nothing taken back."""
        with self.desk.database.reading() as tx:
            return in_order_seen(publications.of_race(tx, race))

    def changes(
        self, race: RaceCode, earlier: PublicationId, later: PublicationId
    ) -> VersionChanges:
        """Return what differs between two publications of one kind, in the order of the paper.

        Raises NotFound, and Refused for publications of different races or kinds.
        """
        directory = self.desk.directory()
        tree = tree_of(directory.commissions.values())
        found = version_changes.changes(*self.versions(race, earlier, later), tree)
        known = next(one for one in directory.races if one.code == race)
        return in_paper_order(found, directory, known, self.desk.form(known))

    def versions(
        self, race: RaceCode, earlier: PublicationId, later: PublicationId
    ) -> tuple[Version, Version]:
        """Return two publications with their figures; raises as `changes` does."""
        with self.desk.database.reading() as tx:
            first, second = publications.get(tx, earlier), publications.get(tx, later)
            if first.race != race or (first.race, first.kind) != (second.race, second.kind):
                raise Refused(reason="publications_unlike")
            announced = announcements.of_race(tx, race)
            own = copies.of_race(tx, race, current_only=False)
        return version_of(first, own, announced), version_of(second, own, announced)

    def version_before(self, publication: Publication) -> Publication | None:
        """Return the version that a publication replaced at its source; None for a first one."""
        return earlier_version(publication, self.publications(publication.race))

    def changes_words(self, found: VersionChanges, language: Language) -> str:
        """Return in one sentence what was changed between two versions."""
        return changes_sentence(self.desk.catalogue.sentences, language, found)

    def checks(self, race: RaceCode) -> tuple[OfficialCheck, ...]:
        """Return what the official figures of a race show by themselves."""
        return official_checks(ComparisonActions(self.desk).facts(race))

    def check_words(
        self, race: RaceCode, language: Language
    ) -> Sequence[tuple[OfficialCheck, str]]:
        """Return every check of a race with its sentence, in the order of the checks."""
        facts = ComparisonActions(self.desk).facts(race)
        titles = facts.directory.titles()
        told = CheckWords(self.desk.catalogue.sentences, language, facts, titles)
        return [(one, told.sentence(one)) for one in official_checks(facts)]

    def describe(
        self,
        number: PublicationId,
        address: str,
        issue: str,
        screenshot: Path | None = None,
    ) -> Publication:
        """Say afterwards where something was published; a screenshot is added or replaced.

        Raises NotFound, FileMissing.
        """
        with self.desk.database.transaction(self.desk.operator, "publication_described") as tx:
            known = publications.get(tx, number)
            told = replace(known, address=address.strip(), issue=issue.strip())
            if screenshot is not None:
                store = self.desk.database.evidence
                kept = keep_file(tx, store, screenshot, screenshot.name)
                told = replace(told, screenshot=kept)
            if told == known:
                return known
            tx.note(race=known.race, source=known.source)
            return publications.save(tx, told)

    def page(self, sha256: str) -> Path:
        """Return the file kept as evidence."""
        return self.desk.database.evidence.path(sha256)

    def _grade(self, features: Mapping[Feature, bool]) -> Grade:
        return grade_of(features, self.desk.catalogue.grade_rules)

    def _publication(
        self, tx: Transaction, race: RaceCode, kind: PublicationKind, seen: Seen
    ) -> Publication:
        return Publication(
            id=PublicationId(0),
            race=race,
            kind=kind,
            source=seen.source,
            seen_at=seen.seen_at,
            moment=tx.moment,
            address=seen.address.strip(),
            issue=seen.issue.strip(),
            operator=self.desk.operator,
            is_source_stated=bool(seen.source),
        )

    def _published(self, tx: Transaction, wanted: Publication, seen: Seen) -> Publication:
        """Store a publication, or add its places to one that was typed from the same page."""
        store = self.desk.database.evidence
        name = "" if seen.page is None else seen.page.name
        told = Sighting(store, seen.page, name, seen.screenshot).kept(tx, wanted)
        last = publications.last_of(tx, told.race, told.kind, told.source)
        if last is None or not same_page(last, told):
            return publications.add(tx, told)
        together = joined(last, told)
        return last if together == last else publications.save(tx, together)


def _withdraw_empty(tx: Transaction, announcement: Announcement) -> None:
    """A typed page of which nothing counts any more is no version."""
    number = announcement.publication
    if number is None or publications.get(tx, number).is_whole_file:
        return
    left = announcements.of_race(tx, announcement.race)
    if all(one.publication != number for one in left):
        publications.withdraw(tx, number)
