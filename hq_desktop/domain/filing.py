"""Which acts a filed complaint answers, and so which terms nobody has to watch any more.

A term left open by mistake costs a look; one closed by mistake costs the remedy. So a complaint
answers what it is about and nothing else: the act it was begun against, or by its kind, race,
commission and precincts; never what happened after it was filed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import Outcome
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId
from hq_desktop.domain.event_kind import FILED, OF_PRECINCT, EventKind
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.law import Level
from hq_desktop.domain.legal_event import LegalEvent
from hq_desktop.domain.terms import Occurrence
from hq_desktop.domain.zone import at_clock

Day = tuple[CommissionCode | None, PrecinctId | None, date]
"""A place, by the commission or the precinct, and a day on which something happened there."""


@dataclass(frozen=True, slots=True)
class FilingRule:
    """Under which terms a document is filed, and which acts it is about.

    `acts` are those it is always about, `acts_told` those that it is about only where an incident
    tells of them, which the document then repeats. `acts_of_day` are those of the day that the
    complaint names, where nothing else happened to the same place on that day. A document without
    a rule answers no act and starts no term.
    """

    complaint: str
    terms: frozenset[str]
    acts: frozenset[EventKind]
    mark: LegalMark
    acts_of_day: frozenset[EventKind] = frozenset()
    acts_told: frozenset[EventKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Filings:
    """What was filed: the cases, the rules of their documents, when, and what each appeals.

    `moments` are when cases were filed, `frozen` when the facts of their documents were put
    together. On `crowded` days more than one thing happened to a place, so that the day alone does
    not say which of them a complaint is about.
    """

    cases: Sequence[Case] = ()
    rules: Mapping[str, FilingRule] = field(default_factory=dict)
    moments: Mapping[CaseId, datetime] = field(default_factory=dict)
    frozen: Mapping[CaseId, datetime] = field(default_factory=dict)
    appeals: Mapping[CaseId, CaseId] = field(default_factory=dict)
    crowded: frozenset[Day] = frozenset()

    def filed(self) -> Iterator[tuple[Case, datetime]]:
        """Yield the cases that are or were before a body, and when they were filed."""
        for one in self.cases:
            if one.filed_on is not None and not _is_void(one):
                yield one, self.moments.get(one.id, at_clock(one.filed_on, 0))

    def under(self, case: Case) -> frozenset[str]:
        """Return the terms that a case was filed under."""
        rule = self.rules.get(case.complaint)
        return frozenset() if rule is None else rule.terms


def filed_about(
    one: Occurrence, known_at: datetime, filings: Filings, directory: Directory
) -> Mapping[str, datetime]:
    """Return when something was first filed about an act, by the terms it was filed under.

    `known_at` is the earliest moment at which a document could tell of the act.
    """
    found: dict[str, datetime] = {}
    for case, at in filings.filed():
        told_until = min(at, filings.frozen.get(case.id, at))
        if known_at <= told_until and _is_about(one, case, filings, directory, is_whole=True):
            found.update({code: min(at, found.get(code, at)) for code in filings.under(case)})
    return found


def is_concerned(one: Occurrence, case: Case, filings: Filings, directory: Directory) -> bool:
    """Whether a complaint is about an act, or about it at some of the precincts at least."""
    return _is_about(one, case, filings, directory, is_whole=False)


def _is_about(
    one: Occurrence, case: Case, filings: Filings, directory: Directory, *, is_whole: bool
) -> bool:
    """An appeal is about the answer to what it appeals, and about no other act."""
    event, appealed = one.event, filings.appeals.get(case.id)
    if event.kind in FILED or case.complaint not in filings.rules:
        return False
    if appealed is not None:
        return event.is_recorded and event.case == appealed and case.act_on in (None, one.act_on)
    if event.race not in (None, case.race) or not _is_its_act(one, case, filings):
        return False
    places = _precincts_of(event, directory)
    if places is None:
        return event.commission is not None and case.challenged == event.commission
    common = places & frozenset(case.precincts)
    is_theirs = case.challenged is None or case.challenged == event.commission
    return is_theirs and bool(common) and (common == places or not is_whole)


def _is_its_act(one: Occurrence, case: Case, filings: Filings) -> bool:
    event, rule = one.event, filings.rules[case.complaint]
    is_of_day = case.act_on == one.act_on
    if event.kind in rule.acts_of_day and is_of_day and day_of(one) not in filings.crowded:
        return True
    is_told = event.incident is not None and event.kind in rule.acts_told | rule.acts_of_day
    return (event.kind in rule.acts or is_told) and (is_of_day or case.act_on is None)


def day_of(one: Occurrence) -> Day:
    """Return where and on which day something happened."""
    return one.event.commission, one.event.precinct, one.act_on


def crowded(every: Iterable[Occurrence]) -> frozenset[Day]:
    """Return the days on which more than one thing happened to the same place."""
    seen = Counter(day_of(one) for one in every if one.event.kind not in FILED)
    return frozenset(day for day, count in seen.items() if count > 1)


def _precincts_of(event: LegalEvent, directory: Directory) -> frozenset[PrecinctId] | None:
    """Return whose act it is where precinct commissions acted; None for any other commission."""
    if event.commission is not None:
        body = directory.commissions.get(event.commission)
        if body is None or body.level != Level.PRECINCT:
            return None
        every = directory.precincts.values()
        return frozenset(one.id for one in every if one.commission == body.code)
    if event.precinct is not None:
        return frozenset({event.precinct})
    race = None if event.race is None else directory.race(event.race)
    if event.kind not in OF_PRECINCT or race is None:
        return None
    return frozenset(one.id for one in directory.open_precincts(race))


def _is_void(case: Case) -> bool:
    """What was withdrawn, returned or left without consideration keeps no remedy."""
    came_back = {Outcome.RETURNED, Outcome.LEFT}
    return case.stage is CaseStage.WITHDRAWN or case.decision in came_back
