"""What a person can change about the campaign itself; every change is recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from hq_desktop.actions.bodies import BodyActions
from hq_desktop.actions.campaign_day import DayMove, day_move
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.observers import ObserverActions
from hq_desktop.catalogue.roles import Roles
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    Contestant,
    ContestantCode,
    Directory,
    Precinct,
    Race,
    RaceCode,
    Signatory,
    SignatoryId,
)
from hq_desktop.domain.errors import AlreadyExists, NotFound
from hq_desktop.domain.form import Profile, ProtocolForm
from hq_desktop.domain.law import Body, Level, Unchecked
from hq_desktop.storage import campaigns, precincts, races, signatories
from hq_desktop.storage.database import utc_now
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class CampaignActions:
    """Precincts, commissions, contestants, signatories, and how a race is counted."""

    desk: Desk

    def directory(self) -> Directory:
        """Return everything about the campaign that is not a figure."""
        return self.desk.directory()

    def profiles(self) -> Mapping[str, Profile]:
        """Return the kinds of election by code."""
        return self.desk.catalogue.profiles

    def form(self, race: Race) -> ProtocolForm:
        """Return the form of a race."""
        return self.desk.form(race)

    def roles(self) -> Roles:
        """Return what each role may sign and how it is written."""
        return self.desk.catalogue.roles

    def law_bodies(self) -> Mapping[Level, Body]:
        """Return each body as the law calls it."""
        return self.desk.catalogue.law.bodies

    def unchecked(self) -> tuple[Unchecked, ...]:
        """Return the items of law that no lawyer has checked."""
        return self.desk.catalogue.unchecked()

    def imports(self) -> ImportActions:
        """Return what can be done with tables."""
        return ImportActions(self.desk)

    def bodies(self) -> BodyActions:
        """Return what can be done with the directory of commissions and courts."""
        return BodyActions(self.desk)

    def observers(self) -> ObserverActions:
        """Return what can be done with the people at precincts."""
        return ObserverActions(self.desk)

    def day_move(self, day: date) -> DayMove:
        """Return what another day of voting would move."""
        return day_move(self.desk, day)

    def save_campaign(self, known: Campaign, title: str, election_day: date) -> Campaign:
        """Change the title and day of the campaign as it was read; raises ChangedElsewhere."""
        with self.desk.database.transaction(self.desk.operator, "campaign_changed") as tx:
            tx.note(title=title, election_day=election_day.isoformat())
            return campaigns.save(tx, replace(known, title=title, election_day=election_day))

    def add_precinct(self, precinct: Precinct, race: RaceCode) -> Precinct:
        """Add a precinct and put it into a race."""
        with self.desk.database.transaction(self.desk.operator, "precinct_added") as tx:
            _refuse_same_number(tx, precinct)
            added = precincts.add(tx, precinct)
            races.include(tx, race, (added.id,))
            tx.note(precinct=added.number, commission=added.commission)
        return added

    def save_precinct(self, precinct: Precinct) -> Precinct:
        """Change what is known about a precinct; raises ChangedElsewhere."""
        with self.desk.database.transaction(self.desk.operator, "precinct_changed") as tx:
            _refuse_same_number(tx, precinct)
            tx.note(precinct=precinct.number, commission=precinct.commission)
            return precincts.save(tx, precinct)

    def close_precinct(self, precinct: Precinct, reason: str) -> Precinct:
        """Strike a precinct off: it counts nowhere any more, and its sheets stay."""
        with self.desk.database.transaction(self.desk.operator, "precinct_closed") as tx:
            tx.note(precinct=precinct.number, commission=precinct.commission, reason=reason)
            closed = replace(precinct, closed_at=tx.moment, closed_reason=reason)
            return precincts.save(tx, closed)

    def reopen_precinct(self, precinct: Precinct) -> Precinct:
        """Let a precinct that was struck off count again."""
        with self.desk.database.transaction(self.desk.operator, "precinct_reopened") as tx:
            tx.note(precinct=precinct.number, commission=precinct.commission)
            return precincts.save(tx, replace(precinct, closed_at=None, closed_reason=""))

    def save_commission(self, commission: Commission) -> Commission:
        """Add or change a commission; raises what `BodyActions.save` raises."""
        return self.bodies().save(commission)

    def add_commission(self, commission: Commission) -> Commission:
        """Add a commission whose code is not taken; raises what `BodyActions.add` raises."""
        return self.bodies().add(commission)

    def save_race(self, race: Race) -> Race:
        """Change whose race it is, how "took part" is counted, which caps are allowed."""
        with self.desk.database.transaction(self.desk.operator, "race_changed") as tx:
            tx.note(race=race.code)
            return races.save(tx, race)

    def add_contestant(self, race: RaceCode, contestant: Contestant) -> Race:
        """Add a contestant at the end of the ballot; raises AlreadyExists for a code taken."""
        known = self._race(race)
        taken = {one.code for one in known.contestants} | self.form(known).codes
        if contestant.code in taken:
            raise AlreadyExists(noun="contestant", key=contestant.code)
        return self._with_contestants(
            known, (*known.contestants, contestant), "contestant_added", contestant
        )

    def save_contestant(self, race: RaceCode, contestant: Contestant) -> Race:
        """Change a contestant's names."""
        return self._replaced(race, contestant, "contestant_changed")

    def withdraw_contestant(self, race: RaceCode, code: ContestantCode) -> Race:
        """Record that a contestant has left the race; the line stays in the protocols."""
        one = self._contestant(race, code)
        return self._replaced(race, replace(one, withdrawn_at=utc_now()), "contestant_withdrawn")

    def return_contestant(self, race: RaceCode, code: ContestantCode) -> Race:
        """Record that a contestant is in the race again."""
        one = self._contestant(race, code)
        return self._replaced(race, replace(one, withdrawn_at=None), "contestant_returned")

    def save_signatory(self, signatory: Signatory) -> Signatory:
        """Add a signatory (id 0) or change one."""
        is_new = signatory.id == SignatoryId(0)
        deed = "signatory_added" if is_new else "signatory_changed"
        with self.desk.database.transaction(self.desk.operator, deed) as tx:
            tx.note(name=signatory.name)
            if is_new:
                return signatories.add(tx, signatory)
            return signatories.save(tx, signatory)

    def _race(self, code: RaceCode) -> Race:
        race = self.desk.directory().race(code)
        if race is None:
            raise NotFound(noun="race", key=code)
        return race

    def _contestant(self, race: RaceCode, code: ContestantCode) -> Contestant:
        one = self._race(race).contestant(code)
        if one is None:
            raise NotFound(noun="contestant", key=code)
        return one

    def _replaced(self, code: RaceCode, contestant: Contestant, deed: str) -> Race:
        race = self._race(code)
        others = tuple(
            contestant if one.code == contestant.code else one for one in race.contestants
        )
        return self._with_contestants(race, others, deed, contestant)

    def _with_contestants(
        self, race: Race, contestants: tuple[Contestant, ...], deed: str, changed: Contestant
    ) -> Race:
        with self.desk.database.transaction(self.desk.operator, deed) as tx:
            name = changed.name.ru or changed.name.kk
            tx.note(race=race.code, contestant=changed.code, name=name)
            return races.save(tx, replace(race, contestants=contestants))


def _refuse_same_number(tx: Transaction, precinct: Precinct) -> None:
    """The same number may occur in two towns, but only once under one commission."""
    for other in campaigns.directory(tx).precincts.values():
        is_same = (other.number, other.commission) == (precinct.number, precinct.commission)
        if is_same and other.id != precinct.id:
            raise AlreadyExists(noun="precinct", key=f"{precinct.commission}/{precinct.number}")
