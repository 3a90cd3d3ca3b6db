"""Terms: the dates of the law's own examples, and that the leading one is never too late."""

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.catalogue.law import Law, read_law
from hq_desktop.catalogue.profiles import read_profile
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.law import Level
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.terms import Occurrence, Term, TermSide, TermState, live, terms_of, urgent
from hq_desktop.domain.zone import ZONE, at_clock, day_of, end_of
from hq_desktop.paths import resource

RACE = RaceCode("r")
LAW = read_law(resource("law"))


@pytest.fixture(scope="module")
def law() -> Law:
    return LAW


def happened(  # noqa: PLR0913 — what an event may be
    kind: EventKind,
    at: datetime,
    *,
    profile: str = "maslikhat_smd",
    body: Level | None = Level.PRECINCT,
    act_on: date | None = None,
    is_assumed: bool = False,
    is_abroad: bool = False,
) -> Occurrence:
    event = LegalEvent(LegalEventId(1), kind, at, RACE, act_on=act_on)
    milestones = read_profile(resource("profiles", f"{profile}.toml")).terms
    day = date(2025, 10, 26)
    return Occurrence(event, day, profile, body, milestones, is_abroad, is_assumed)


def term(code: str, *occurrences: Occurrence) -> Term:
    every = terms_of(occurrences, LAW.deadlines.values())
    return next(one for one in every if one.deadline.code == code)


def test_an_act_of_the_maslikhat_election_day_has_the_dates_of_the_law() -> None:
    act = happened(EventKind.COPY_REFUSED, at_clock(date(2025, 10, 26), 23))
    for code in ("D05", "D07"):
        one = term(code, act)
        assert (one.safe_on, one.nominal_on) == (date(2025, 11, 4), date(2025, 11, 5))


def test_a_recount_is_counted_down_to_the_stages_of_the_profile() -> None:
    one = term("D04", happened(EventKind.COUNT_ENDED, at_clock(date(2025, 10, 26), 20)))
    assert (one.safe_on, one.nominal_on) == (date(2025, 10, 28), date(2025, 11, 2))
    assert one.may_end_earlier
    akim = happened(EventKind.COUNT_ENDED, at_clock(date(2025, 10, 26), 20), profile="akim")
    assert term("D04", akim).safe_on == date(2025, 10, 29)


def test_akims_have_five_days_and_registrations_those_of_their_election() -> None:
    morning = at_clock(date(2025, 10, 26), 9)
    judged = happened(EventKind.ELECTION_JUDGED, morning, profile="akim", body=Level.TERRITORIAL)
    assert term("D12", judged).safe_on == date(2025, 10, 30)
    for profile, days in {"akim": 3, "maslikhat_smd": 7, "president": 10}.items():
        refused = happened(EventKind.REGISTRATION_REFUSED, morning, profile=profile)
        assert term("D14", refused).nominal_on == date(2025, 10, 26) + timedelta(days=days)


def test_the_days_of_a_decision_run_from_it_and_not_from_its_receipt() -> None:
    received = happened(
        EventKind.DECISION_RECEIVED,
        at_clock(date(2025, 11, 3), 9),
        body=Level.TERRITORIAL,
        act_on=date(2025, 10, 31),
    )
    assert term("D05", received).safe_on == date(2025, 11, 9)


def test_the_days_of_an_appeal_run_from_the_handing() -> None:
    handed = happened(
        EventKind.JUDGMENT_HANDED,
        at_clock(date(2025, 11, 7), 9),
        body=Level.COURT,
        act_on=date(2025, 11, 1),
    )
    assert term("D09", handed).safe_on == date(2025, 11, 9)


def test_a_term_ends_at_midnight_where_the_precinct_is() -> None:
    one = term("D05", happened(EventKind.COPY_REFUSED, at_clock(date(2025, 10, 26), 23)))
    assert one.safe_until == datetime(2025, 11, 5, tzinfo=ZONE)
    assert one.left(datetime(2025, 11, 4, 23, tzinfo=ZONE)) == timedelta(hours=1)


def test_a_moment_after_midnight_belongs_to_the_next_day_of_the_precinct_alone() -> None:
    late = datetime(2025, 10, 26, 19, 30, tzinfo=UTC)
    assert day_of(late) == date(2025, 10, 27)
    assert term("D05", happened(EventKind.COPY_REFUSED, late)).safe_on == date(2025, 11, 5)


def test_a_precinct_abroad_counts_the_earliest_day_and_the_earliest_end() -> None:
    at = datetime(2025, 10, 26, 3, tzinfo=UTC)
    one = term("D05", happened(EventKind.COPY_REFUSED, at, is_abroad=True))
    assert one.safe_until == datetime(2025, 11, 3, 10, tzinfo=UTC)


def test_publication_ends_a_recount_and_a_supposed_moment_does_not() -> None:
    counted = happened(EventKind.COUNT_ENDED, at_clock(date(2025, 10, 26), 20))
    seen = happened(EventKind.RESULTS_PUBLISHED, at_clock(date(2025, 10, 27), 12), body=None)
    gone = term("D04", counted, seen)
    assert gone.state(at_clock(date(2025, 10, 27), 11)) is TermState.SOON
    assert gone.state(at_clock(date(2025, 10, 27), 12)) is TermState.GONE
    supposed = happened(
        EventKind.RESULTS_PUBLISHED, at_clock(date(2025, 10, 27), 12), is_assumed=True
    )
    assert term("D04", counted, supposed).gone_at is None


def test_the_night_recount_ends_twelve_hours_after_the_voting_or_with_the_count() -> None:
    voted = happened(EventKind.VOTING_ENDED, at_clock(date(2025, 10, 26), 20))
    one = term("D01", voted)
    assert one.safe_until == at_clock(date(2025, 10, 27), 8)
    signed = happened(EventKind.COUNT_ENDED, at_clock(date(2025, 10, 26), 23))
    gone = term("D01", voted, signed)
    assert gone.state(at_clock(date(2025, 10, 26), 23)) is TermState.GONE


def test_acts_of_the_central_commission_go_to_the_supreme_court() -> None:
    announced = happened(
        EventKind.TOTALS_ANNOUNCED, at_clock(date(2025, 10, 30), 12), body=Level.CENTRAL
    )
    codes = {one.deadline.code for one in terms_of([announced], LAW.deadlines.values())}
    assert codes == {"D04", "D10"}


def test_a_commission_and_a_court_have_their_days_to_answer() -> None:
    for kind, code, last in (
        (EventKind.COMPLAINT_FILED, "D05", date(2025, 10, 30)),
        (EventKind.CLAIM_FILED, "D07", date(2025, 11, 1)),
    ):
        one = term(code, happened(kind, at_clock(date(2025, 10, 28), 0)))
        assert (one.side, one.safe_on) == (TermSide.THEIRS, last)


def test_the_general_complaint_of_the_code_never_starts_a_clock(law: Law) -> None:
    assert law.deadlines["D17"].starts == frozenset()


def test_every_event_that_a_person_records_starts_a_term_or_says_why_not(law: Law) -> None:
    starting = frozenset().union(
        *(one.starts | one.answer_starts | one.ends for one in law.deadlines.values())
    )
    for kind, event in law.events.items():
        assert kind in starting or event.note.ru


def test_what_ends_within_two_days_is_urgent_and_answers_of_others_are_not() -> None:
    act = happened(EventKind.COPY_REFUSED, at_clock(date(2025, 10, 26), 23))
    filed = happened(EventKind.CLAIM_FILED, at_clock(date(2025, 10, 31), 0))
    every = terms_of([act, filed], LAW.deadlines.values())
    assert urgent(every, at_clock(date(2025, 11, 2), 23)) == ()
    now = at_clock(date(2025, 11, 3), 0)
    assert {one.deadline.code for one in urgent(every, now)} == {"D05", "D07"}
    after = at_clock(date(2025, 11, 5), 1)
    assert {one.is_safe_over(after) for one in urgent(every, after)} == {True}
    assert live(every, at_clock(date(2025, 11, 6), 0)) == ()


KINDS = st.sampled_from(
    [
        EventKind.COPY_REFUSED,
        EventKind.COUNT_ENDED,
        EventKind.TOTALS_ANNOUNCED,
        EventKind.ELECTION_JUDGED,
        EventKind.REGISTRATION_REFUSED,
        EventKind.JUDGMENT_HANDED,
    ]
)
PROFILES = st.sampled_from(["president", "kurultai_pr", "maslikhat_smd", "maslikhat_pr", "akim"])
MOMENTS = st.datetimes(
    datetime(2024, 3, 2),  # noqa: DTZ001 — the zone is drawn apart
    datetime(2030, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from(
        [UTC, ZONE, ZoneInfo("America/New_York"), timezone(timedelta(hours=14))]
    ),
)
DAYS = {
    "D05": 10, "D07": 10, "D09": 3, "D10": 10, "D11": 10, "D12": 5, "D13": 10,
}  # fmt: skip
OF_REGISTRATION = {
    "maslikhat_smd": 7, "maslikhat_pr": 7, "kurultai_pr": 7, "president": 10, "akim": 3,
}  # fmt: skip


@given(KINDS, PROFILES, MOMENTS, st.sampled_from(Level), st.integers(0, 20))
def test_the_leading_date_is_never_later_than_the_one_of_the_law(
    kind: EventKind, profile: str, at: datetime, body: Level, earlier: int
) -> None:
    """The law's date: the day of the act at the precinct and the days the law states, both ways."""
    local = at.astimezone(timezone(timedelta(hours=5))).date()
    act_on = local - timedelta(days=earlier)
    one = happened(kind, at, profile=profile, body=body, act_on=act_on)
    for each in terms_of([one], LAW.deadlines.values()):
        code = each.deadline.code
        days = OF_REGISTRATION.get(profile) if code == "D14" else DAYS.get(code)
        if days is None:
            continue
        first = local if code == "D09" else act_on
        assert each.safe_on == first + timedelta(days=days - 1)
        assert each.nominal_on == first + timedelta(days=days)
        midnight = datetime.combine(first, datetime.min.time(), timezone(timedelta(hours=5)))
        assert each.safe_until is not None
        assert each.safe_until <= midnight + timedelta(days=days)
        assert each.leads(at) in (each.safe_until, each.nominal_until)


@given(MOMENTS, st.floats(-12, 14))
def test_abroad_the_leading_moment_is_not_later_in_any_zone_of_the_precinct(
    at: datetime, hours: float
) -> None:
    zone = timezone(timedelta(hours=round(hours * 4) / 4))
    one = term("D05", happened(EventKind.COPY_REFUSED, at, is_abroad=True))
    last = at.astimezone(zone).date() + timedelta(days=10)
    assert one.safe_until is not None
    assert one.safe_until <= datetime.combine(last, datetime.min.time(), zone)


PROGRAM = """
import json, sys
from datetime import date, datetime
from hq_desktop.domain.zone import aware, at_clock, day_of, end_of
found = []
for hour in range(0, 24, 1):
    naive = datetime(2026, 11, 22, hour, 30)
    found.append([str(day_of(naive)), aware(naive).isoformat()])
found.append(end_of(date(2026, 11, 22)).isoformat())
found.append(at_clock(date(2026, 11, 22), 20).isoformat())
print(json.dumps(found))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="TZ is read on POSIX")
@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"])
def test_the_zone_of_the_computer_moves_nothing(zone: str) -> None:
    def told(name: str) -> object:
        environment = {**os.environ, "TZ": name}
        done = subprocess.run(  # noqa: S603 — our own interpreter
            [sys.executable, "-c", PROGRAM],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[3],
        )
        return json.loads(done.stdout)

    assert told(zone) == told("UTC")


def test_the_day_ends_in_the_zone_of_the_precincts() -> None:
    assert end_of(date(2026, 11, 22)) == datetime(2026, 11, 22, 19, tzinfo=UTC)
