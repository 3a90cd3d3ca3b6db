"""Complaints and claims: what can be complained about, what is missing, the package itself."""

import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from hq_desktop.actions.brief_dispute import dispute_of
from hq_desktop.actions.brief_facts import brief_facts, objections
from hq_desktop.actions.brief_paper import worded
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.official import OfficialActions
from hq_desktop.actions.package_annexes import AddedFile, added, apart_points
from hq_desktop.actions.package_codes import coded
from hq_desktop.actions.package_exhibits import Files, exhibits
from hq_desktop.actions.package_facts import Draft, Words, challenged_name, frozen
from hq_desktop.actions.package_numbers import earlier_of, with_numbers
from hq_desktop.actions.package_occasions import Occasion
from hq_desktop.actions.package_origins import origins
from hq_desktop.actions.package_press import Binding, Job, Press, Printed
from hq_desktop.actions.package_record import asked
from hq_desktop.actions.package_representative import needs_of, person_named, represented
from hq_desktop.actions.package_subjects import (
    Challenge,
    Matter,
    court_challenges,
    precinct_challenges,
    read_matter,
    territory_challenges,
)
from hq_desktop.actions.package_text import text_at, with_text
from hq_desktop.actions.package_versions import Pair, version_exhibits, version_facts
from hq_desktop.actions.package_weak import weak_points
from hq_desktop.actions.packages import BuiltFile, put_in_place, workshop
from hq_desktop.actions.text_notes import text_notes
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.bodies import court_for, directly_above
from hq_desktop.domain.brief import BriefFacts
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.complaint import Subject, Template, Value
from hq_desktop.domain.election import COURT, Commission, Race, RaceCode, Signatory, SignatoryId
from hq_desktop.domain.errors import (
    FactsMissing,
    HqError,
    NoContradiction,
    NoSubject,
    NotFound,
    NothingAgainst,
    WrongUsage,
)
from hq_desktop.domain.numbering import KINDS
from hq_desktop.domain.objections import Told
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Language, Text
from hq_desktop.storage import (
    deliveries,
    evidence,
    observers,
    publications,
    signatories,
    snapshots,
)
from hq_desktop.storage.database import utc_now

TERM = "D05"
"""The deadline of a complaint or claim about an act of a commission: election law 20(9)."""

_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class PackageRequest:
    """What a person asked for; what is left out is taken from the campaign or asked for by name.

    `commission` is whose act is challenged or who is addressed, `court` who hears a claim.
    `versions` are two publications, the earlier first: what was changed between them becomes an
    annex of the documents that it is about. `representative` is for claims and court motions.
    `annexes` are papers of any kind that a person adds,
    `binding` says how the document is bound and how large it may be. With `is_by_code` people at
    the precincts stand in it by their codes and their names in a sealed annex; `copies` are how
    many are handed in, by the number of participants (АППК 131(8)); 0 leaves it out.
    """

    complaint: str
    language: Language = Language.RU
    race: RaceCode | None = None
    commission: str | None = None
    court: str | None = None
    precincts: tuple[str, ...] = ()
    filed_on: date | None = None
    signatory: SignatoryId | None = None
    representative: SignatoryId | None = None
    versions: tuple[PublicationId, PublicationId] | None = None
    annexes: tuple[AddedFile, ...] = ()
    binding: Binding = field(default_factory=Binding)
    is_by_code: bool = False
    copies: int = 0


@dataclass(frozen=True, slots=True)
class Complaint:
    """One document there is: its code, its title, the facts it cannot do without."""

    code: str
    title: Text
    subject: Subject
    needs: tuple[Text, ...]
    takes_representative: bool


@dataclass(frozen=True, slots=True)
class PlannedDocument:
    """One document as it would be made: both sides, sheets, what is missing.

    `draft` is what its facts were frozen from, `text` what a lawyer made of its text.
    """

    place: CasePlace
    race: RaceCode
    challenged: Text
    addressee: Text
    precincts: tuple[str, ...]
    facts: PackageFacts
    missing: tuple[str, ...]
    draft: Draft = field(compare=False, repr=False)
    text: CaseText | None = None

    @property
    def exhibits(self) -> int:
        """How many things would be attached."""
        return len(self.facts.exhibits)


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """What would be made, before anything is written."""

    template: Template
    language: Language
    documents: tuple[PlannedDocument, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Every fact that is missing, by its name in the language of the document, each once."""
        return tuple(dict.fromkeys(one for each in self.documents for one in each.missing))


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
    read: Callable[[Desk, Race, Sequence[str]], Matter] = read_matter

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
        return read_matter(self.desk, self._race(race))

    def signatories(self) -> tuple[Signatory, ...]:
        """Return everyone who may sign."""
        with self.desk.database.reading() as tx:
            return signatories.all(tx)

    def person(self, words: str) -> SignatoryId:
        """Return who is meant by a number or a name; raises NotFound, WrongUsage."""
        return person_named(self.signatories(), words)

    def courts(self) -> tuple[Commission, ...]:
        """Return the courts of the address book."""
        every = self.desk.directory().commissions.values()
        return tuple(one for one in every if one.level == COURT)

    def plan(self, request: PackageRequest) -> PackagePlan:
        """Return what would be made; facts that are missing are named, nothing is written.

        Raises NotFound, WrongUsage, NothingAgainst or NoContradiction.
        """
        template = self._template(request.complaint)
        drafts = self._drafts(template, request)
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

    def _race(self, code: RaceCode) -> Race:
        found = self.desk.directory().race(code)
        if found is None:
            raise NotFound(noun="race", key=code)
        return found

    def _complete(self, request: PackageRequest) -> PackagePlan:
        plan = self.plan(request)
        if plan.missing:
            raise FactsMissing(names=", ".join(plan.missing))
        return plan

    def _drafts(self, template: Template, request: PackageRequest) -> tuple[Draft, ...]:
        with self.desk.database.reading() as tx:
            known = {one.sha256: one for one in evidence.all(tx)}
            brought = origins(deliveries.all(tx))
            before = earlier_of(snapshots.of_complaint(tx, template.code))
        files = Files(self.desk.database.evidence, known, brought)
        papers = added(request.annexes, files)
        signatory = self._signatory(request)
        term = self.desk.catalogue.law.deadlines.get(TERM)
        pair = None if request.versions is None else self._pair(*request.versions)
        kinds = {kind for annex in template.annexes for kind in KINDS.get(annex, ())}
        drafts: list[Draft] = []
        for challenge in self._challenges(template, request, files):
            attached = exhibits(challenge, self._words.book, files)
            keys = {one.key for one in attached}
            copies = [one for one in challenge.matter.facts.copies if f"copy-{one.id}" in keys]
            weak = weak_points(challenge, template.subject, copies, files, term)
            told = version_facts(challenge, pair, self._words.sentences)
            seen = version_exhibits(told, pair, self._words.book, files)
            attached = (*attached, *(one for one in seen if one.key not in keys))
            shown = tuple(one for one in attached if one.kind in kinds)
            weak = (*weak, *apart_points(shown), *papers.weak_points())
            shown = (*shown, *papers.exhibits)
            made = Draft(
                challenge, template, signatory, shown, weak, files, request.filed_on, told, before
            )
            drafts.append(made)
        return tuple(drafts)

    def _challenges(
        self, template: Template, request: PackageRequest, files: Files
    ) -> tuple[Challenge, ...]:
        """Of several races those where something stands; where it stands in none, say so."""
        races = self.desk.directory().races
        if request.race is not None:
            races = (self._race(request.race),)
        found: list[Challenge] = []
        refusal: HqError | None = None
        for race in races:
            try:
                found += self._of_race(template, request, race, files)
            except (NothingAgainst, NoContradiction, NoSubject) as fault:
                refusal = refusal or fault
        if not found:
            raise refusal or NothingAgainst(precincts=", ".join(request.precincts) or "–")
        return tuple(found)

    def _of_race(
        self, template: Template, request: PackageRequest, race: Race, files: Files
    ) -> tuple[Challenge, ...]:
        is_for_court = template.subject.is_for_court or "court" in template.needs
        if request.court is not None and not is_for_court:
            raise WrongUsage(reason="court_out_of_place")
        matter = self.read(self.desk, race, request.precincts)
        match template.subject:
            case Subject.PRECINCT:
                return precinct_challenges(matter, request.commission, request.precincts)
            case Subject.TERRITORY:
                return territory_challenges(matter, request.commission)
            case Subject.COURT:
                found = court_challenges(matter, request.commission, self._court(request))
            case _:
                court = self._court(request) if is_for_court else None
                chosen = request.precincts
                wanted = Occasion(matter, template, request.commission, chosen, court, files)
                found = wanted.challenges()
        if not is_for_court:
            return found
        return tuple(one if one.addressee else self._heard_near(one) for one in found)

    def _court(self, request: PackageRequest) -> Commission | None:
        """The court that was named; raises NotFound."""
        if request.court is None:
            return None
        for one in self.courts():
            if one.code == request.court:
                return one
        raise NotFound(noun="court", key=request.court)

    def _heard_near(self, challenge: Challenge) -> Challenge:
        """Without a name the only court of the address book hears it, else that of the place."""
        courts = self.courts()
        if len(courts) == 1:
            return replace(challenge, addressee=courts[0])
        every = challenge.matter.facts.directory.commissions.values()
        tree = tree_of(every)
        place = challenge.challenged
        if place is None and challenge.rows:
            place = directly_above(challenge.rows[0].precinct, tree)
        return replace(challenge, addressee=court_for(place, every, tree))

    def _pair(self, earlier: PublicationId, later: PublicationId) -> Pair:
        """Return two versions of one race and kind; raises NotFound, Refused."""
        actions = OfficialActions(self.desk)
        with self.desk.database.reading() as tx:
            race = publications.get(tx, earlier).race
        return actions.versions(race, earlier, later)

    def _signatory(self, request: PackageRequest) -> Signatory | None:
        every = self.signatories()
        if request.signatory is None:
            return every[0] if every else None
        for one in every:
            if one.id == request.signatory:
                return one
        raise NotFound(noun="signatory", key=request.signatory)

    def _planned(self, draft: Draft, request: PackageRequest) -> PlannedDocument:
        race = str(draft.challenge.matter.race.code)
        facts = replace(frozen(draft, self._words), race=race)
        place = _place(draft, request.language)
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
        race = self._race(document.race)
        return Job(plan.template, plan.language, document.facts, race, _file_name(plan, document))

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


def _place(draft: Draft, language: Language) -> CasePlace:
    """Return which case of the register a document belongs to."""
    challenge = draft.challenge
    return CasePlace(
        race=challenge.matter.race.code,
        complaint=draft.template.code,
        challenged=challenge.challenged.code if challenge.challenged else None,
        addressee=challenge.addressee.code if challenge.addressee else None,
        precincts=tuple(sorted(row.precinct.id for row in challenge.rows)),
        language=language.value,
        signatory=draft.signatory.id if draft.signatory else None,
        representative=draft.representative.id if draft.representative else None,
    )


def _file_name(plan: PackagePlan, document: PlannedDocument) -> str:
    """Return the name of a document's files; of several races each names its own."""
    races = {one.race for one in plan.documents}
    parts = (plan.template.code, document.race if len(races) > 1 else "", document.facts.challenged)
    whole = "-".join(part for part in parts if part)
    return f"{_UNFIT.sub('-', whole)[:_LONGEST_NAME]}-{plan.language.value}"
