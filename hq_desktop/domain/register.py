"""The register of complaints: the deeds of their life, and what a complaint's events say of it.

The chart is drawn in `hq_desktop/README.md`; a test compares the drawing with `CHART`. What is
stored in `Case` is what `summary` says of its events; one deed writes both.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind, Outcome
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode, SignatoryId
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.zone import day_of


@dataclass(frozen=True, slots=True)
class CasePlace:
    """What a complaint is about and who signs it, before and after it is a case.

    `addressee` is None where it goes to the precinct commissions themselves, `challenged` where
    their acts are challenged; `act_on` is the day of the challenged act where it is known.
    """

    race: RaceCode
    complaint: str
    challenged: CommissionCode | None
    addressee: CommissionCode | None
    precincts: tuple[PrecinctId, ...] = ()
    language: str = "ru"
    signatory: SignatoryId | None = None
    representative: SignatoryId | None = None
    act_on: date | None = None


class CaseDeed(StrEnum):
    """What people do to a complaint; notes and tasks change no stage and are free at any time."""

    PRINT = "print"
    FILE = "file"
    ANSWER = "answer"
    APPEAL = "appeal"
    WITHDRAW = "withdraw"


_S = CaseStage
Steps = Mapping[CaseStage, frozenset[CaseStage]]


def _from(stages: tuple[CaseStage, ...], *to: CaseStage) -> Steps:
    return dict.fromkeys(stages, frozenset(to))


CHART: Mapping[CaseDeed, Steps] = {
    CaseDeed.PRINT: {
        **_from((_S.DRAFTED, _S.PRINTED), _S.PRINTED),
        **_from((_S.FILED,), _S.FILED),
    },
    CaseDeed.FILE: _from((_S.DRAFTED, _S.PRINTED), _S.FILED),
    CaseDeed.ANSWER: _from((_S.FILED, _S.DECIDED), _S.FILED, _S.DECIDED),
    CaseDeed.APPEAL: _from((_S.DECIDED,), _S.APPEALED),
    CaseDeed.WITHDRAW: _from((_S.DRAFTED, _S.PRINTED, _S.FILED), _S.WITHDRAWN),
}
"""For every deed: the stages it may be done in, and the stages it may lead to."""

_REFUSALS: Mapping[CaseStage, str] = {
    CaseStage.DRAFTED: "case_not_filed",
    CaseStage.PRINTED: "case_not_filed",
    CaseStage.FILED: "case_is_filed",
    CaseStage.DECIDED: "case_is_decided",
    CaseStage.APPEALED: "case_is_appealed",
    CaseStage.WITHDRAWN: "case_is_withdrawn",
}

UNFILED = frozenset({CaseStage.DRAFTED, CaseStage.PRINTED})
"""Stages of a complaint that has not been handed in."""

STEPS = frozenset(CaseEventKind) - {CaseEventKind.NOTE, CaseEventKind.TASK}
"""Kinds of events that a stage follows from."""


def check(stage: CaseStage, deed: CaseDeed) -> None:
    """Say nothing where the chart allows a deed at a stage; else raise Refused with the reason."""
    if stage in CHART[deed]:
        return
    if stage is CaseStage.FILED and deed is CaseDeed.APPEAL:
        raise Refused(reason="case_not_answered")
    raise Refused(reason=_REFUSALS[stage])


@dataclass(frozen=True, slots=True)
class Summary:
    """Where a complaint stands, as its events say; `decision` is the code of the last outcome."""

    stage: CaseStage = CaseStage.DRAFTED
    act_on: date | None = None
    filed_on: date | None = None
    filed_number: str = ""
    decision: str = ""

    def of(self, case: Case) -> Case:
        """Return the case with what stands here."""
        return replace(
            case,
            stage=self.stage,
            act_on=self.act_on,
            filed_on=self.filed_on,
            filed_number=self.filed_number,
            decision=self.decision,
        )


def summary(events: Iterable[CaseEvent]) -> Summary:
    """Return what events, in the order they were written down, say of their complaint.

    Days are those of Kazakhstan, where the bodies are that take complaints in.
    """
    told = Summary()
    for one in events:
        told = _after(told, one)
    return told


def _after(told: Summary, event: CaseEvent) -> Summary:
    told = replace(told, stage=_stage_after(told.stage, event))
    if event.kind is CaseEventKind.DRAFTED:
        return replace(told, act_on=event.act_on)
    if event.kind is CaseEventKind.FILED:
        return replace(told, filed_on=day_of(event.at), filed_number=event.number)
    if event.kind is CaseEventKind.ANSWERED:
        return replace(told, decision=(event.outcome or Outcome.NONE).value)
    return told


_STAGES: Mapping[CaseEventKind, CaseStage] = {
    CaseEventKind.FILED: CaseStage.FILED,
    CaseEventKind.APPEALED: CaseStage.APPEALED,
    CaseEventKind.WITHDRAWN: CaseStage.WITHDRAWN,
}


def _stage_after(stage: CaseStage, event: CaseEvent) -> CaseStage:
    if event.kind is CaseEventKind.PRINTED and stage in UNFILED:
        return CaseStage.PRINTED
    if event.kind is CaseEventKind.ANSWERED:
        return stage_after(event.outcome or Outcome.NONE)
    return _STAGES.get(event.kind, stage)


def stage_after(outcome: Outcome) -> CaseStage:
    """Return the stage after an answer; what was passed on to another body waits for it still."""
    return CaseStage.FILED if outcome is Outcome.TRANSFERRED else CaseStage.DECIDED


def newest_step(events: Sequence[CaseEvent]) -> CaseEvent | None:
    """Return the event that the stage follows from last; None without any."""
    steps = [one for one in events if one.kind in STEPS]
    return steps[-1] if steps else None


def check_take_back(events: Sequence[CaseEvent], event: CaseEventId) -> CaseEvent:
    """Return the event of a complaint that is to be taken back.

    A note or a task goes at any time, of the other events the newest. Raises Refused.
    """
    found = next((one for one in events if one.id == event), None)
    if found is None:
        raise Refused(reason="event_of_other_case")
    if found.kind not in STEPS:
        return found
    if found.kind is CaseEventKind.DRAFTED:
        raise Refused(reason="case_begins_with_it")
    newest = newest_step(events)
    if newest is None or newest.id != found.id:
        raise Refused(reason="event_not_newest")
    return found


def same_case(place: CasePlace, cases: Iterable[Case]) -> Case | None:
    """Return the case a document belongs to: the same complaint, not handed in yet.

    The same precincts go first, then the most in common, then the newest; a paper about an act of
    a commission that names no precincts belongs to the one about the same act. What was filed,
    answered or withdrawn is never taken up again.
    """
    found = [one for one in cases if one.stage in UNFILED and is_alike(place, one)]
    wanted = frozenset(place.precincts)
    return max(
        found,
        key=lambda one: (
            frozenset(one.precincts) == wanted,
            len(wanted & {*one.precincts}),
            one.id,
        ),
        default=None,
    )


def is_alike(place: CasePlace, case: Case) -> bool:
    """Whether a document and a case are the same complaint about the same act."""
    if (place.race, place.complaint, place.challenged, place.addressee) != (
        case.race,
        case.complaint,
        case.challenged,
        case.addressee,
    ):
        return False
    if None not in (place.act_on, case.act_on) and place.act_on != case.act_on:
        return False
    one, other = frozenset(place.precincts), frozenset(case.precincts)
    is_whole = place.challenged is not None and not (one and other)
    return one == other or bool(one & other) or is_whole


def brought_up(case: Case, place: CasePlace) -> Case:
    """Return a case with the precincts, the language and the people of a newer draft."""
    return replace(
        case,
        precincts=place.precincts,
        language=place.language,
        signatory=place.signatory,
        representative=place.representative,
    )
