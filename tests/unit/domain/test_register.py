"""The chart of a complaint: drawn as it is, and its stage as its events say."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind, Outcome
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.register import (
    CHART,
    UNFILED,
    CaseDeed,
    CasePlace,
    brought_up,
    check,
    check_take_back,
    same_case,
    summary,
)
from hq_desktop.domain.sentences import REASONS

README = Path(__file__).parents[3] / "hq_desktop" / "README.md"
NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
RACE, CITY, COURT = RaceCode("r"), CommissionCode("city"), CommissionCode("court")
KINDS = {
    CaseDeed.PRINT: CaseEventKind.PRINTED,
    CaseDeed.FILE: CaseEventKind.FILED,
    CaseDeed.ANSWER: CaseEventKind.ANSWERED,
    CaseDeed.APPEAL: CaseEventKind.APPEALED,
    CaseDeed.WITHDRAW: CaseEventKind.WITHDRAWN,
}


def event(kind: CaseEventKind, number: int = 1, outcome: Outcome | None = None) -> CaseEvent:
    return CaseEvent(CaseEventId(number), CaseId(1), kind, NOW, outcome=outcome)


def case(number: int, *precincts: int, stage: CaseStage = CaseStage.DRAFTED) -> Case:
    places = tuple(PrecinctId(one) for one in precincts)
    return Case(
        CaseId(number), RACE, "complaint-precinct", CITY, None, "ru", stage, precincts=places
    )


def place(*precincts: int) -> CasePlace:
    places = tuple(PrecinctId(one) for one in precincts)
    return CasePlace(RACE, "complaint-precinct", None, CITY, places)


def test_the_drawing_shows_the_chart_of_a_complaint_and_nothing_else() -> None:
    drawn = set(re.findall(r"^ {4}(\w+) --> (\w+): (\w+)$", README.read_text("utf-8"), re.M))
    charted = {
        (before.value, after.value, deed.value)
        for deed, steps in CHART.items()
        for before, ends in steps.items()
        for after in ends
    }
    assert drawn == charted


@pytest.mark.parametrize("deed", CaseDeed)
@pytest.mark.parametrize("stage", CaseStage)
def test_a_deed_the_chart_does_not_allow_is_refused_in_words(
    stage: CaseStage, deed: CaseDeed
) -> None:
    if stage in CHART[deed]:
        check(stage, deed)
        return
    with pytest.raises(Refused) as refused:
        check(stage, deed)
    assert refused.value.facts["reason"] in REASONS


@given(st.lists(st.tuples(st.sampled_from(CaseDeed), st.sampled_from(Outcome)), max_size=12))
def test_whatever_is_done_leads_where_the_chart_says_and_back(
    asked: list[tuple[CaseDeed, Outcome]],
) -> None:
    events = [event(CaseEventKind.DRAFTED)]
    told = [summary(events)]
    for deed, outcome in asked:
        before = summary(events).stage
        if before not in CHART[deed]:
            continue
        one = event(KINDS[deed], len(events) + 1, outcome)
        events.append(one)
        assert summary(events).stage in CHART[deed][before]
        told.append(summary(events))
    for expected in reversed(told[:-1]):
        newest = check_take_back(events, events[-1].id)
        events.remove(newest)
        assert summary(events) == expected


def test_what_was_passed_on_waits_for_an_answer_still() -> None:
    filed = [event(CaseEventKind.FILED, 1), event(CaseEventKind.ANSWERED, 2, Outcome.TRANSFERRED)]
    assert summary(filed).stage is CaseStage.FILED
    assert summary(filed).decision == "transferred"


def test_the_day_of_filing_is_that_of_the_precincts() -> None:
    late = CaseEvent(
        CaseEventId(1),
        CaseId(1),
        CaseEventKind.FILED,
        datetime(2026, 11, 24, 19, 30, tzinfo=UTC),
        number="вх. 12",
    )
    told = summary([late])
    assert (told.filed_on, told.filed_number) == (date(2026, 11, 25), "вх. 12")


def test_notes_and_tasks_move_no_stage_and_go_at_any_time() -> None:
    events = [
        event(CaseEventKind.DRAFTED, 1),
        event(CaseEventKind.NOTE, 2),
        event(CaseEventKind.FILED, 3),
        event(CaseEventKind.TASK, 4),
    ]
    assert summary(events).stage is CaseStage.FILED
    assert [check_take_back(events, events[at].id).id for at in (1, 2, 3)] == [2, 3, 4]


@pytest.mark.parametrize(
    ("number", "reason"),
    [(1, "case_begins_with_it"), (2, "event_not_newest"), (9, "event_of_other_case")],
)
def test_an_older_event_is_not_taken_back(number: int, reason: str) -> None:
    kinds = (CaseEventKind.DRAFTED, CaseEventKind.PRINTED, CaseEventKind.FILED)
    events = [event(kind, at) for at, kind in enumerate(kinds, start=1)]
    with pytest.raises(Refused) as refused:
        check_take_back(events, CaseEventId(number))
    assert refused.value.facts["reason"] == reason
    assert reason in REASONS


def test_a_document_belongs_to_the_case_with_its_precincts_or_with_most_of_them() -> None:
    known = (case(1, 1, 2), case(2, 2, 3, 4), case(3, 7))
    assert same_case(place(1, 2), known) == known[0]
    assert same_case(place(2, 3, 9), known) == known[1]
    assert same_case(place(8), known) is None
    moved = brought_up(known[1], place(2, 3, 9))
    assert moved.precincts == (2, 3, 9)


@pytest.mark.parametrize("stage", [one for one in CaseStage if one not in UNFILED])
def test_what_was_handed_in_is_never_taken_up_again(stage: CaseStage) -> None:
    assert same_case(place(1), (case(1, 1, stage=stage),)) is None


def test_another_complaint_body_or_day_is_another_case() -> None:
    known = Case(CaseId(1), RACE, "claim-court", COURT, CITY, "ru", act_on=NOW.date(), precincts=())
    wanted = CasePlace(RACE, "claim-court", CITY, COURT, (PrecinctId(1),))
    assert same_case(wanted, (known,)) == known
    day = CasePlace(RACE, "claim-court", CITY, COURT, act_on=NOW.date() - timedelta(days=1))
    other = CasePlace(RACE, "complaint-territory", CITY, COURT)
    assert same_case(day, (known,)) is None
    assert same_case(other, (known,)) is None
