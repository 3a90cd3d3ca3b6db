"""What a filed complaint answers: its own act and nothing else."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.catalogue.filings import read_filings
from hq_desktop.catalogue.law import read_law
from hq_desktop.catalogue.profiles import read_profile
from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.event_kind import OF_PRECINCT, EventKind
from hq_desktop.domain.filing import Filings
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.occurrences import Known, occurrences
from hq_desktop.domain.terms import Term, TermSide, TermState, listed, live, terms_of
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import at_clock
from hq_desktop.paths import resource

LAW = read_law(resource("law"))
RULES = read_filings(resource("law", "filings.toml"))
PROFILE = read_profile(resource("profiles", "president.toml"))
DAY = date(2026, 11, 22)
ACT = at_clock(DAY + timedelta(days=1), 12)
A, B = RaceCode("a"), RaceCode("b")
NORTH, SOUTH, COURT = (CommissionCode(code) for code in ("north", "south", "court"))
PLACES = tuple(PrecinctId(number) for number in (1, 2, 3))
DIRECTORY = Directory(
    Campaign("Штаб", DAY),
    tuple(Race(code, "president", "f", precincts=frozenset(PLACES)) for code in (A, B)),
    {
        NORTH: Commission(NORTH, Text("Север"), level="territorial"),
        SOUTH: Commission(SOUTH, Text("Юг"), level="territorial"),
        COURT: Commission(COURT, Text("Суд"), level="court"),
    },
    {one: Precinct(one, str(one), NORTH) for one in PLACES},
)


def terms(
    recorded: tuple[LegalEvent, ...],
    filings: Filings,
    incidents: tuple[Incident, ...] = (),
) -> tuple[Term, ...]:
    known = Known(
        DIRECTORY,
        tree_of(DIRECTORY.commissions.values()),
        {"president": PROFILE},
        LAW.events,
        LAW.incident_events,
        recorded=recorded,
        incidents=incidents,
        filings=filings,
    )
    return terms_of(occurrences(known), LAW.deadlines.values())


def ours(code: str, event: LegalEvent, filings: Filings) -> Term:
    return next(
        one
        for one in terms((event,), filings)
        if (one.deadline.code, one.event, one.side) == (code, event, TermSide.OURS)
    )


def acted(kind: EventKind, number: int = 1, **changes: object) -> LegalEvent:
    return replace(LegalEvent(LegalEventId(number), kind, ACT, A), **changes)  # type: ignore[arg-type]


def filed(
    complaint: str, at: datetime = ACT + timedelta(hours=3), **changes: object
) -> tuple[Case, Filings]:
    case = Case(CaseId(1), A, complaint, NORTH, None, "ru", CaseStage.FILED, filed_on=at.date())
    case = replace(case, **changes)  # type: ignore[arg-type]
    return case, Filings((case,), RULES, {case.id: at})


REFUSED = acted(EventKind.COPY_REFUSED, precinct=PLACES[0])
COUNTED = acted(EventKind.COUNT_ENDED, precinct=PLACES[0])
TOTALS = acted(EventKind.TOTALS_ANNOUNCED, commission=NORTH)
LATER = ACT + timedelta(days=2)


def test_a_complaint_answers_the_acts_of_its_precincts_alone() -> None:
    _, here = filed("complaint-precinct", precincts=(PLACES[0], PLACES[1]))
    _, elsewhere = filed("complaint-precinct", precincts=(PLACES[2],))
    assert ours("D05", COUNTED, here).state(LATER) is TermState.FILED
    assert ours("D05", COUNTED, elsewhere).state(LATER) is TermState.RUNNING
    assert ours("D07", COUNTED, here).state(LATER) is TermState.RUNNING


def test_an_act_of_every_precinct_is_answered_by_a_complaint_on_all_of_them() -> None:
    everywhere = acted(EventKind.COUNT_ENDED)
    _, some = filed("complaint-precinct", precincts=PLACES[:2])
    _, all_of_them = filed("complaint-precinct", precincts=PLACES)
    assert ours("D05", everywhere, some).state(LATER) is TermState.RUNNING
    assert ours("D05", everywhere, all_of_them).state(LATER) is TermState.FILED


def test_a_claim_on_totals_answers_no_other_act_of_the_commission() -> None:
    decided = acted(EventKind.DECISION_RECEIVED, 2, commission=NORTH, act_on=ACT.date())
    _, claim = filed("claim-court", challenged=NORTH, addressee=COURT)
    assert ours("D07", TOTALS, claim).state(LATER) is TermState.FILED
    assert ours("D07", decided, claim).state(LATER) is TermState.RUNNING
    _, of_the_day = filed("claim-court", challenged=NORTH, addressee=COURT, act_on=ACT.date())
    assert ours("D07", decided, of_the_day).state(LATER) is TermState.FILED


@pytest.mark.parametrize(
    "kind", [EventKind.COPY_REFUSED, EventKind.SHEET_NOT_POSTED, EventKind.OBSERVER_REMOVED]
)
def test_a_complaint_on_figures_answers_no_act_that_only_the_list_of_events_tells(
    kind: EventKind,
) -> None:
    told_nowhere = acted(kind, precinct=PLACES[0])
    for act_on in (None, ACT.date()):
        _, complaint = filed("complaint-precinct", precincts=(PLACES[0],), act_on=act_on)
        assert ours("D05", told_nowhere, complaint).state(LATER) is TermState.RUNNING


def test_a_claim_for_a_copy_answers_its_refusal() -> None:
    _, claim = filed("claim-copy", precincts=(PLACES[0],), addressee=COURT)
    assert ours("D07", REFUSED, claim).state(LATER) is TermState.FILED


def test_a_day_on_which_a_commission_acted_twice_does_not_say_which_act_was_meant() -> None:
    decided = acted(EventKind.DECISION_RECEIVED, 2, commission=NORTH, act_on=ACT.date())
    elsewhere = replace(TOTALS, commission=SOUTH)
    _, claim = filed("claim-court", challenged=NORTH, addressee=COURT, act_on=ACT.date())
    for other, state in ((elsewhere, TermState.FILED), (TOTALS, TermState.RUNNING)):
        found = terms((decided, other), claim)
        (told,) = [
            one
            for one in found
            if (one.deadline.code, one.event, one.side) == ("D07", decided, TermSide.OURS)
        ]
        assert told.state(LATER) is state


def test_an_appeal_answers_the_answer_that_it_appeals_and_nothing_else() -> None:
    received = acted(
        EventKind.DECISION_RECEIVED, commission=NORTH, act_on=ACT.date(), case=CaseId(7)
    )
    other = replace(received, id=LegalEventId(2), case=CaseId(8))
    case, filings = filed("claim-court", challenged=NORTH, addressee=COURT, act_on=ACT.date())
    linked = replace(filings, appeals={case.id: CaseId(7)})
    assert ours("D07", received, linked).state(LATER) is TermState.FILED
    assert ours("D07", other, linked).state(LATER) is TermState.RUNNING
    assert ours("D07", TOTALS, linked).state(LATER) is TermState.RUNNING


def test_what_was_filed_too_late_closes_nothing_and_stays_listed() -> None:
    term = ours("D05", COUNTED, Filings())
    assert term.nominal_until is not None
    _, late = filed("complaint-precinct", term.nominal_until, precincts=(PLACES[0],))
    told = ours("D05", COUNTED, late)
    after = term.nominal_until + timedelta(days=1)
    assert told.state(after) is TermState.FILED_LATE
    assert told in listed((told,), after)
    assert told not in live((told,), after)
    _, in_time = filed(
        "complaint-precinct", term.nominal_until - timedelta(minutes=1), precincts=(PLACES[0],)
    )
    assert ours("D05", COUNTED, in_time).state(after) is TermState.FILED


def test_what_came_back_or_was_withdrawn_answers_nothing() -> None:
    for changes in (
        {"stage": CaseStage.WITHDRAWN},
        {"stage": CaseStage.DECIDED, "decision": "returned"},
        {"stage": CaseStage.DECIDED, "decision": "left"},
    ):
        _, void = filed("complaint-precinct", precincts=(PLACES[0],), **changes)
        assert ours("D05", COUNTED, void).state(LATER) is TermState.RUNNING
    _, refused = filed(
        "complaint-precinct", precincts=(PLACES[0],), stage=CaseStage.DECIDED, decision="refused"
    )
    assert ours("D05", COUNTED, refused).state(LATER) is TermState.FILED


def test_an_incident_recorded_after_the_document_was_made_is_not_in_it() -> None:
    case, filings = filed("complaint-precinct", precincts=(PLACES[0],))
    told = Incident(IncidentId(5), "paper_refused", PLACES[0], None, "Не приняли.", A)
    for recorded_at, state in (
        (ACT, TermState.FILED),
        (ACT + timedelta(hours=2), TermState.RUNNING),
    ):
        frozen = replace(filings, frozen={case.id: ACT + timedelta(hours=1)})
        one = replace(told, recorded_at=recorded_at)
        found = [each for each in terms((), frozen, (one,)) if each.event.incident == told.id]
        assert {each.state(LATER) for each in found if each.deadline.code == "D05"} == {state}


def test_only_what_challenges_an_act_starts_a_term_to_answer() -> None:
    for complaint, expected in (
        ("complaint-precinct", {"D05"}),
        ("request-figures", set()),
        ("motion-originals", set()),
    ):
        case, filings = filed(complaint, precincts=(PLACES[0],))
        found = terms((), filings)
        theirs = {one.deadline.code for one in found if one.event.case == case.id}
        assert theirs == expected


KINDS = st.sampled_from(sorted(EventKind))
EVENTS = st.builds(
    lambda kind, race, precinct, commission, days: LegalEvent(
        LegalEventId(1),
        kind,
        at_clock(DAY, 12) + timedelta(days=days),
        race,
        precinct=precinct if kind in OF_PRECINCT or commission is None else None,
        commission=None if kind in OF_PRECINCT else commission,
        act_on=DAY + timedelta(days=days),
    ),
    KINDS.filter(lambda one: one not in {EventKind.COMPLAINT_FILED, EventKind.CLAIM_FILED}),
    st.sampled_from((A, B)),
    st.sampled_from(PLACES),
    st.sampled_from((NORTH, SOUTH, None)),
    st.integers(0, 12),
)
CASES = st.builds(
    lambda complaint, race, challenged, places, stage, days, act_on: Case(
        CaseId(1),
        race,
        complaint,
        NORTH,
        challenged,
        "ru",
        stage,
        act_on=None if act_on is None else DAY + timedelta(days=act_on),
        filed_on=None if stage in {CaseStage.DRAFTED, CaseStage.PRINTED} else DAY + timedelta(days),
        precincts=tuple(sorted(places)),
    ),
    st.sampled_from((*RULES, "request-figures")),
    st.sampled_from((A, B)),
    st.sampled_from((NORTH, SOUTH, None)),
    st.sets(st.sampled_from(PLACES)),
    st.sampled_from(CaseStage),
    st.integers(0, 15),
    st.one_of(st.none(), st.integers(0, 12)),
)


def is_about(event: LegalEvent, case: Case) -> bool:
    """The least that makes a complaint one about an act, told once more in other words."""
    if case.filed_on is None or case.stage is CaseStage.WITHDRAWN or event.race != case.race:
        return False
    if event.at.date() > case.filed_on or case.act_on not in (None, event.act_on):
        return False
    if event.precinct is not None:
        return case.challenged is None and event.precinct in case.precincts
    return event.commission is not None and event.commission == case.challenged


@given(st.lists(EVENTS, min_size=1, max_size=6), st.lists(CASES, max_size=4))
def test_no_term_of_an_act_is_closed_that_nobody_filed_about(
    told: list[LegalEvent], drafted: list[Case]
) -> None:
    events = tuple(replace(one, id=LegalEventId(at)) for at, one in enumerate(told, start=1))
    cases = tuple(replace(one, id=CaseId(at)) for at, one in enumerate(drafted, start=1))
    now = datetime(2026, 12, 30, tzinfo=UTC)
    found = terms(events, Filings(cases, RULES))
    bare = terms(events, Filings())
    for one in found:
        if one.state(now) in {TermState.FILED, TermState.FILED_LATE} and one.event.is_recorded:
            assert any(is_about(one.event, case) for case in cases)
    unclosed = {(one.deadline.code, one.event) for one in found if one.filed_at is None}
    for one in bare:
        if (one.deadline.code, one.event) in unclosed:
            same = next(
                each
                for each in found
                if (each.deadline.code, each.event, each.side)
                == (one.deadline.code, one.event, one.side)
            )
            assert same.state(now) is one.state(now)
