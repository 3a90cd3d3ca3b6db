"""Packages made before, held against the campaign as it is now: what changed since, by its name."""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.actions.package_plan import PackagePlan, PackageRequest
from hq_desktop.actions.package_press import Binding
from hq_desktop.actions.package_record import (
    MadeDocument,
    documents_of,
    stated_day,
    wording_digest,
)
from hq_desktop.actions.package_scopes import line_title
from hq_desktop.actions.package_subjects import (
    Challenge,
    Matter,
    Whole,
    matter_of,
    read_whole,
)
from hq_desktop.documents.volumes import VolumeLimit
from hq_desktop.domain.case import Case
from hq_desktop.domain.complaint import Subject
from hq_desktop.domain.election import Race, RaceCode, SignatoryId
from hq_desktop.domain.errors import FileUnreadable, HqError, NotFound
from hq_desktop.domain.fact_change import OURS, ChangeKind, FactChange, Facts
from hq_desktop.domain.facts_change import changes
from hq_desktop.domain.package import ExhibitKind, plain
from hq_desktop.domain.protocol import stated
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.text import Language, Text
from hq_desktop.storage import cases, journal, snapshots

_KEPT_ONLY_IN_MANIFESTS = "publication-"
"""Keys of the pictures of two versions: a case does not say which two were compared."""


@dataclass(frozen=True, slots=True)
class PackageComparison:
    """A package against the campaign; one that says too little of itself cannot be compared."""

    changes: tuple[FactChange, ...] = ()
    is_comparable: bool = True

    @property
    def is_unchanged(self) -> bool:
        """Whether it is proved that the package says what the campaign says."""
        return self.is_comparable and not self.changes


@dataclass(slots=True)
class _Reading:
    """Each race read once, however many packages are compared."""

    wholes: dict[RaceCode, Whole] = field(default_factory=dict)
    matters: dict[tuple[RaceCode, tuple[str, ...]], Matter] = field(default_factory=dict)

    def __call__(self, desk: Desk, race: Race, chosen: Sequence[str]) -> Matter:
        """Return what is known about a race."""
        key = (race.code, tuple(chosen))
        if key not in self.matters:
            if race.code not in self.wholes:
                self.wholes[race.code] = read_whole(desk, race)
            self.matters[key] = matter_of(self.wholes[race.code], chosen)
        return self.matters[key]


@dataclass(frozen=True, slots=True)
class PackageChanges:
    """What changed since packages of one campaign were made; nothing of it is recorded."""

    desk: Desk

    def head(self) -> str:
        """Return the journal's head: while it stays, nothing has changed."""
        with self.desk.database.reading() as tx:
            newest = journal.head(tx)
        return newest.digest if newest else ""

    def of_folder(self, folder: Path) -> PackageComparison:
        """Return what changed since a package was made; raises FileUnreadable."""
        return self._of_documents(documents_of(folder), _Reading())

    def of_folders(self, folders: Sequence[Path]) -> Mapping[Path, PackageComparison]:
        """Compare several packages; every race is read and compared once.

        One whose manifest cannot be read cannot be compared.
        """
        reading = _Reading()
        return {one: self._of_some_folder(one, reading) for one in folders}

    def of_cases(self) -> Mapping[int, PackageComparison]:
        """Compare every case that was ever made into a package, by its number."""
        with self.desk.database.reading() as tx:
            recorded = [one for one in cases.all(tx) if one.snapshots]
        reading = _Reading()
        return {int(one.id): self._of_case(one, reading) for one in recorded}

    def again(self, folder: Path, papers: Path) -> PackageRequest | None:
        """Return what was asked for, to make the next version; None where nobody can tell.

        Added papers are laid out under their names in a folder. Raises FileUnreadable.
        """
        made = documents_of(folder)
        told = next((one.asked for one in made if one.asked is not None), None)
        if told is None:
            return None
        frozen = [facts for one in made if (facts := self._frozen(one.snapshot)) is not None]
        annexes = {one.path: one for facts in frozen for one in self._annexes(facts, papers)}
        return replace(request_of(told), annexes=tuple(annexes.values()))

    def _of_some_folder(self, folder: Path, reading: _Reading) -> PackageComparison:
        try:
            return self._of_documents(documents_of(folder), reading)
        except FileUnreadable:
            return PackageComparison(is_comparable=False)

    def _of_documents(self, made: Sequence[MadeDocument], reading: _Reading) -> PackageComparison:
        found: list[FactChange] = []
        plans: dict[str, PackagePlan | HqError] = {}
        for one in made:
            before = self._frozen(one.snapshot)
            if before is None or one.asked is None:
                return PackageComparison(is_comparable=False)
            key = json.dumps(one.asked, sort_keys=True)
            if key not in plans:
                plans[key] = self._plan(request_of(one.asked), reading)
            found += self._against(before, plans[key], reading, request_of(one.asked).precincts)
            found += self._wording(one.asked, plans[key])
        return PackageComparison(tuple(dict.fromkeys(found)))

    def _of_case(self, case: Case, reading: _Reading) -> PackageComparison:
        before = self._frozen(case.snapshots[-1])
        if before is None:
            return PackageComparison(is_comparable=False)
        try:
            request = self._asked_of(case, before)
        except NotFound:
            return PackageComparison((FactChange(ChangeKind.NOTHING_LEFT),))
        kept = [
            one
            for one in before.get("exhibits") or ()
            if not str(one["key"]).startswith(_KEPT_ONLY_IN_MANIFESTS)
        ]
        before = {**before, "versions": (), "exhibits": kept}
        plan = self._plan(request, reading)
        return PackageComparison(tuple(self._against(before, plan, reading, request.precincts)))

    def _asked_of(self, case: Case, facts: Facts) -> PackageRequest:
        """Return the request that a case was made from, as far as the case says it."""
        directory = self.desk.directory()
        template = self.desk.catalogue.complaints.templates.get(case.complaint)
        if template is None:
            raise NotFound(noun="complaint", key=case.complaint)
        titles = directory.titles()
        is_of_precincts = case.challenged is None and bool(case.precincts)
        is_court = template.subject.is_for_court or "court" in template.needs
        addressee = None if is_court else case.addressee
        if is_of_precincts and template.subject is not Subject.PRECINCT:
            addressee = None
        return PackageRequest(
            complaint=case.complaint,
            language=Language(case.language),
            race=case.race,
            commission=case.challenged or addressee,
            court=case.addressee if is_court else None,
            precincts=tuple(titles[one] for one in case.precincts if one in titles)
            if is_of_precincts
            else (),
            filed_on=stated_day(facts.get("filed_on")),
            signatory=case.signatory,
            representative=case.representative,
            is_by_code=bool(facts.get("people")),
            copies=int(facts.get("copies") or 0),
        )

    def _plan(self, request: PackageRequest, reading: _Reading) -> PackagePlan | HqError:
        """Plan anew; that nothing stands there any more is an answer too."""
        try:
            return CasesActions(self.desk, reading).plan(request)
        except HqError as error:
            return error

    def _against(
        self,
        before: Facts,
        plan: PackagePlan | HqError,
        reading: _Reading,
        chosen: tuple[str, ...],
    ) -> Iterator[FactChange]:
        if isinstance(plan, HqError):
            yield FactChange(ChangeKind.NOTHING_LEFT, name=type(plan).__name__)
            return
        every = [one.facts for one in plan.documents]
        same = [one for one in every if (one.race, one.challenged) == _about(before)]
        after = next(iter(same or (every if len(every) == 1 else ())), None)
        if after is None:
            yield FactChange(ChangeKind.NOTHING_LEFT)
            return
        matter = reading.matters[RaceCode(after.race), chosen]
        yield from changes(before, _read_back(after), _Now(matter))

    def _wording(
        self, told: Mapping[str, Any], plan: PackagePlan | HqError
    ) -> Iterator[FactChange]:
        was = told.get("wording")
        if isinstance(plan, PackagePlan) and was and was != wording_digest(plan.template):
            yield FactChange(ChangeKind.TEXT, name="wording")

    def _frozen(self, digest: str) -> Facts | None:
        """Return frozen facts; None where this campaign never froze them."""
        with self.desk.database.reading() as tx:
            found = snapshots.find(tx, digest)
        if found is None:
            return None
        facts: Facts = json.loads(found.facts)["facts"]
        return facts

    def _annexes(self, facts: Facts, papers: Path) -> Iterator[AddedFile]:
        for one in facts.get("exhibits") or ():
            pages = one.get("pages") or ()
            sha256 = one.get("file") or (pages[0]["sha256"] if pages else "")
            if one["kind"] != ExhibitKind.ANNEX.value or not sha256:
                continue
            target = papers / sha256[:16] / Path(one["source"]).name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.desk.database.evidence.path(sha256), target)
            yield AddedFile(target, one["title"]["ru"])


@dataclass(frozen=True, slots=True)
class _Now:
    """Figures as they stand now, for rows that a document no longer has."""

    matter: Matter

    def __call__(self, place: str, line: Text, side: str) -> int | None:
        """Return what a side states of a line at a precinct."""
        titles = self.matter.titles
        rows = self.matter.comparison.rows
        row = next((one for one in rows if titles[one.precinct.id] == place), None)
        copy = None if row is None else row.ours if side == OURS else row.official
        if copy is None:
            return None
        about = Challenge(self.matter, None, None)
        codes = [one for one in copy.cells if line_title(about, one) == line]
        return stated(copy.cells, codes[0]) if codes else None


def request_of(told: Mapping[str, Any]) -> PackageRequest:
    """Return a request as a manifest keeps it; what it does not say is as nobody asked for it."""
    bound = told.get("binding") or {}
    volumes = bound.get("volumes") or {}
    pair = told.get("versions")
    signatory, representative = told.get("signatory"), told.get("representative")
    return PackageRequest(
        complaint=str(told["complaint"]),
        language=Language(told.get("language") or Language.RU),
        race=RaceCode(told["race"]) if told.get("race") else None,
        commission=told.get("commission"),
        court=told.get("court"),
        precincts=tuple(str(one) for one in told.get("precincts") or ()),
        filed_on=stated_day(told.get("filed_on")),
        signatory=SignatoryId(signatory) if signatory else None,
        representative=SignatoryId(representative) if representative else None,
        versions=(PublicationId(pair[0]), PublicationId(pair[1])) if pair else None,
        binding=Binding(
            VolumeLimit(volumes.get("most_bytes"), volumes.get("most_sheets")),
            bound.get("most_bytes"),
        ),
        is_by_code=bool(told.get("is_by_code")),
        copies=int(told.get("copies") or 0),
    )


def _about(facts: Facts) -> tuple[str, str]:
    return str(facts.get("race", "")), str(facts.get("challenged", ""))


def _read_back(facts: object) -> Facts:
    """Facts as they would be read from a snapshot."""
    text = json.dumps(plain(facts), ensure_ascii=False)
    found: Facts = json.loads(text)
    return found
