"""Complaints and claims: what can be complained about, what is missing, the package itself."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.brief_dispute import dispute_of
from hq_desktop.actions.brief_facts import brief_facts, objections
from hq_desktop.actions.brief_paper import worded
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_annexes import added
from hq_desktop.actions.package_codes import coded
from hq_desktop.actions.package_drafting import Drafting, Read, courts_of, race_of
from hq_desktop.actions.package_exhibits import Files
from hq_desktop.actions.package_facts import Draft, Words, challenged_name, frozen
from hq_desktop.actions.package_numbers import with_numbers
from hq_desktop.actions.package_plan import (
    PackagePlan,
    PackageRequest,
    PlannedDocument,
    file_name,
    place_of,
)
from hq_desktop.actions.package_press import Job, Press, Printed
from hq_desktop.actions.package_record import asked
from hq_desktop.actions.package_representative import needs_of, person_named, represented
from hq_desktop.actions.package_subjects import (
    Matter,
    read_matter,
)
from hq_desktop.actions.package_text import text_at, with_text
from hq_desktop.actions.packages import BuiltFile, put_in_place, workshop
from hq_desktop.actions.text_notes import text_notes
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.brief import BriefFacts
from hq_desktop.domain.complaint import Subject, Template, Value
from hq_desktop.domain.election import Commission, RaceCode, Signatory, SignatoryId
from hq_desktop.domain.errors import (
    FactsMissing,
    NotFound,
)
from hq_desktop.domain.objections import Told
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.text import Text
from hq_desktop.storage import (
    observers,
    signatories,
)
from hq_desktop.storage.database import utc_now


@dataclass(frozen=True, slots=True)
class Complaint:
    """One document there is: its code, its title, the facts it cannot do without."""

    code: str
    title: Text
    subject: Subject
    needs: tuple[Text, ...]
    takes_representative: bool


@dataclass(frozen=True, slots=True)
class PackageResult:
    """What was made; `briefs` are for the lawyer alone and are never filed."""

    files: tuple[BuiltFile, ...]
    exhibits: int
    volumes: int
    warnings: tuple[str, ...] = ()
    briefs: tuple[BuiltFile, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class CasesActions:
    """The documents of one campaign; `read` reads what is known of a race."""

    desk: Desk
    read: Read = read_matter

    def complaints(self) -> tuple[Complaint, ...]:
        """Return the documents there are, with what each needs."""
        book = self.desk.catalogue.complaints
        return tuple(
            Complaint(
                one.code,
                one.title,
                one.subject,
                tuple(book.facts[need] for need in one.needs),
                one.names_representative,
            )
            for one in book.templates.values()
        )

    def subjects(self, race: RaceCode) -> Matter:
        """Return what a document of a race may be about: rows, contradictions, incidents."""
        return read_matter(self.desk, race_of(self.desk, race))

    def signatories(self) -> tuple[Signatory, ...]:
        """Return everyone who may sign."""
        with self.desk.database.reading() as tx:
            return signatories.all(tx)

    def person(self, words: str) -> SignatoryId:
        """Return who is meant by a number or a name; raises NotFound, WrongUsage."""
        return person_named(self.signatories(), words)

    def courts(self) -> tuple[Commission, ...]:
        """Return the courts of the address book."""
        return courts_of(self.desk)

    def plan(self, request: PackageRequest) -> PackagePlan:
        """Return what would be made; facts that are missing are named, nothing is written.

        Raises NotFound, WrongUsage, NothingAgainst or NoContradiction.
        """
        template = self._template(request.complaint)
        drafts = Drafting(self.desk, self._words, self.read).drafts(template, request)
        drafts = represented(drafts, template, self.signatories(), request.representative)
        planned = tuple(self._planned(draft, request) for draft in drafts)
        return PackagePlan(template, request.language, planned)

    def assemble(
        self, request: PackageRequest, out: Path, progress: Step = silent
    ) -> PackageResult:
        """Write the package and its manifest into a folder; the same facts give the same bytes.

        Raises what `plan` raises, FactsMissing, FileUnreadable, FolderReadOnly or DiskFull; then
        nothing was written and nothing was recorded.
        """
        plan = self._complete(request)
        press = self.press(request)
        jobs = [self.job(plan, one) for one in plan.documents]
        with workshop(out) as folder:
            frozen_now = [press.frozen(one.facts) for one in jobs]
            # The moment of the frozen state, so that a package made again has the same bytes.
            briefs = [
                self.brief(one, request, snapshot.frozen_at)
                for one, snapshot in zip(plan.documents, frozen_now, strict=True)
            ]
            printed = [
                press.printed(job, snapshot, folder, progress, brief)
                for job, snapshot, brief in zip(jobs, frozen_now, briefs, strict=True)
            ]
            entries = [entry for one in printed for entry in one.entries]
            press.keep(plan.template.code, frozen_now, [one.place for one in plan.documents])
            put_in_place(folder, out, entries, asked(request, plan.template))
        moved = [replace(one.file, path=out / one.file.path.name) for one in entries]
        return PackageResult(
            files=tuple(one for one, entry in zip(moved, entries, strict=True) if entry.is_filed),
            exhibits=sum(one.exhibits for one in plan.documents),
            volumes=sum(one.volumes for one in printed),
            warnings=(
                *self._warnings(plan, request),
                *self._notes(plan),
                *self._bound_warnings(plan, printed),
            ),
            briefs=tuple(
                one for one, entry in zip(moved, entries, strict=True) if not entry.is_filed
            ),
        )

    def brief(
        self, document: PlannedDocument, request: PackageRequest, moment: datetime
    ) -> BriefFacts:
        """Return what the other side will say at a moment, and what stays without weak sheets."""
        is_by_code = request.is_by_code
        return brief_facts(self.desk, document.draft, document.facts, moment, is_by_code=is_by_code)

    def objections(
        self, document: PlannedDocument, request: PackageRequest, moment: datetime
    ) -> tuple[Told, ...]:
        """Return the objections to a planned document in its language, what bars it first."""
        is_by_code = request.is_by_code
        dispute = dispute_of(
            self.desk, document.draft, document.facts, moment, is_by_code=is_by_code
        )
        return worded(dispute, objections(dispute), request.language)

    def preview(
        self, request: PackageRequest, folder: Path | None = None, progress: Step = silent
    ) -> tuple[Path, ...]:
        """Write the filed documents into a folder of their own and record nothing.

        Facts that are missing leave their places empty. Without a folder a temporary one is
        made, which the caller removes.
        """
        plan = self.plan(request)
        place = folder or Path(tempfile.mkdtemp(prefix="hq-preview-"))
        press = self.press(request)
        jobs = [self.job(plan, one) for one in plan.documents]
        entries = [
            entry
            for job in jobs
            for entry in press.printed(job, press.frozen(job.facts), place, progress).entries
        ]
        return tuple(entry.file.path for entry in entries if entry.is_filed)

    def press(self, request: PackageRequest) -> Press:
        """Return what prints the documents of a request."""
        known = Files(self.desk.database.evidence, {})
        return Press(self.desk, self._words, added(request.annexes, known), request.binding)

    @property
    def _words(self) -> Words:
        catalogue = self.desk.catalogue
        grades = {rule.grade: rule.label for rule in catalogue.grade_rules}
        law, roles = catalogue.law, catalogue.roles
        return Words(catalogue.complaints, grades, law.grounds, catalogue.sentences, roles)

    def _template(self, code: str) -> Template:
        found = self.desk.catalogue.complaints.templates.get(code)
        if found is None:
            raise NotFound(noun="complaint", key=code)
        return found

    def _complete(self, request: PackageRequest) -> PackagePlan:
        plan = self.plan(request)
        if plan.missing:
            raise FactsMissing(names=", ".join(plan.missing))
        return plan

    def _planned(self, draft: Draft, request: PackageRequest) -> PlannedDocument:
        race = str(draft.challenge.matter.race.code)
        facts = replace(frozen(draft, self._words), race=race)
        place = place_of(draft, request.language)
        with self.desk.database.reading() as tx:
            text = text_at(tx, place).shown
        facts = replace(facts, copies=request.copies)
        facts = with_text(facts, draft.template, request.language, text, draft.files)
        if request.is_by_code:
            with self.desk.database.reading() as tx:
                facts = coded(facts, observers.all(tx), draft.challenge.matter.titles)
        facts = with_numbers(facts, draft.template, draft.earlier)
        wording = Wording(request.language, self._words.book)
        challenge = draft.challenge
        return PlannedDocument(
            place=place,
            race=challenge.matter.race.code,
            challenged=challenged_name(challenge, self._words.book),
            addressee=challenge.addressee.name if challenge.addressee else Text(),
            precincts=tuple(challenge.matter.titles[row.precinct.id] for row in challenge.rows),
            facts=facts,
            missing=tuple(
                wording.of(self._words.book.facts[need])
                for need in needs_of(draft)
                if not _is_known(need, facts, wording)
            ),
            draft=draft,
            text=text,
        )

    def job(self, plan: PackagePlan, document: PlannedDocument) -> Job:
        """Return one document of a plan as it is printed, under the name of its files."""
        race = race_of(self.desk, document.race)
        return Job(plan.template, plan.language, document.facts, race, file_name(plan, document))

    def _bound_warnings(self, plan: PackagePlan, printed: Sequence[Printed]) -> Iterator[str]:
        """Say which pictures are smaller than their files, and which volume is too large."""
        wording = Wording(plan.language, self._words.book)
        if reduced := sum(one.reduced for one in printed):
            yield wording.phrase("warn_reduced", count=str(reduced))
        if oversized := [name for one in printed for name in one.oversized]:
            yield wording.phrase("warn_oversized", names=", ".join(oversized))

    def _warnings(self, plan: PackagePlan, request: PackageRequest) -> Iterator[str]:
        """Say what the other side will object now, each objection once."""
        now = utc_now()
        told = (each.says for one in plan.documents for each in self.objections(one, request, now))
        yield from dict.fromkeys(told)

    def _notes(self, plan: PackagePlan) -> Iterator[str]:
        """Say what the lawyer's own words should be looked at for."""
        known = self.desk.catalogue
        for one in plan.documents:
            yield from text_notes(known, plan.template, one.facts, plan.language, one.text)


def _is_known(need: str, facts: PackageFacts, wording: Wording) -> bool:
    place = "addressee" if need == "court" else need
    value: Value = facts.values.get(place, "")
    return bool(wording.value(value))
