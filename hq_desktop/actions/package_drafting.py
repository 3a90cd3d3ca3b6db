"""From what a person asked for to drafts: whose acts, which court, what is attached."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.official import OfficialActions
from hq_desktop.actions.package_annexes import added, apart_points
from hq_desktop.actions.package_exhibits import Files, exhibits
from hq_desktop.actions.package_facts import Draft, Words
from hq_desktop.actions.package_numbers import earlier_of
from hq_desktop.actions.package_occasions import Occasion
from hq_desktop.actions.package_origins import origins
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.package_subjects import (
    Challenge,
    Matter,
    court_challenges,
    precinct_challenges,
    territory_challenges,
)
from hq_desktop.actions.package_versions import Pair, version_exhibits, version_facts
from hq_desktop.actions.package_weak import weak_points
from hq_desktop.domain.bodies import court_for, directly_above
from hq_desktop.domain.complaint import Subject, Template
from hq_desktop.domain.election import COURT, Commission, Race, RaceCode, Signatory
from hq_desktop.domain.errors import (
    HqError,
    NoContradiction,
    NoSubject,
    NotFound,
    NothingAgainst,
    WrongUsage,
)
from hq_desktop.domain.numbering import KINDS
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.territory import tree_of
from hq_desktop.storage import deliveries, evidence, publications, signatories, snapshots

TERM = "D05"
"""The deadline of a complaint or claim about an act of a commission: election law 20(9)."""

Read = Callable[[Desk, Race, Sequence[str]], Matter]
"""Reads what is known of a race, only our copies from chosen precincts if any are."""


def race_of(desk: Desk, code: RaceCode) -> Race:
    """Return a race; raises NotFound."""
    found = desk.directory().race(code)
    if found is None:
        raise NotFound(noun="race", key=code)
    return found


def courts_of(desk: Desk) -> tuple[Commission, ...]:
    """Return the courts of the address book."""
    return tuple(one for one in desk.directory().commissions.values() if one.level == COURT)


@dataclass(frozen=True, slots=True)
class Drafting:
    """What drafts the documents of one campaign."""

    desk: Desk
    words: Words
    read: Read

    def drafts(self, template: Template, request: PackageRequest) -> tuple[Draft, ...]:
        """Return a draft for each document; raises what `CasesActions.plan` raises."""
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
            attached = exhibits(challenge, self.words.book, files)
            keys = {one.key for one in attached}
            copies = [one for one in challenge.matter.facts.copies if f"copy-{one.id}" in keys]
            weak = weak_points(challenge, template.subject, copies, files, term)
            told = version_facts(challenge, pair, self.words.sentences)
            seen = version_exhibits(told, pair, self.words.book, files)
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
            races = (race_of(self.desk, request.race),)
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
        for one in courts_of(self.desk):
            if one.code == request.court:
                return one
        raise NotFound(noun="court", key=request.court)

    def _heard_near(self, challenge: Challenge) -> Challenge:
        """Without a name the only court of the address book hears it, else that of the place."""
        courts = courts_of(self.desk)
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
        with self.desk.database.reading() as tx:
            every = signatories.all(tx)
        if request.signatory is None:
            return every[0] if every else None
        for one in every:
            if one.id == request.signatory:
                return one
        raise NotFound(noun="signatory", key=request.signatory)
