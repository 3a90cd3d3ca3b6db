"""Terms from everything a campaign knows, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.terms import TermsActions, TermsBoard
from hq_desktop.catalogue.filings import read_filings
from hq_desktop.catalogue.law import read_law
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.catalogue.profiles import read_profile
from hq_desktop.catalogue.roles import read_roles
from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.errors import FactsMissing
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.incident import Incident, IncidentId, IncidentStatus
from hq_desktop.domain.law import Level
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.terms import TermSide
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.zone import ZONE, at_clock
from hq_desktop.paths import resource
from hq_desktop.storage import announcements, cases, commissions, incidents, journal
from hq_desktop.storage.database import Database
from tests.storage import town
from tests.storage.town import CITY, RACE, Town

CATALOGUE = Catalogue(
    {},
    {"president": read_profile(resource("profiles", "president.toml"))},
    law=read_law(resource("law")),
    roles=read_roles(resource("law", "roles.toml")),
    filings=read_filings(resource("law", "filings.toml")),
)
DAY = town.CAMPAIGN.election_day
SEEN = at_clock(DAY + timedelta(days=2), 14)
COURT = CommissionCode("court")


@pytest.fixture
def actions(database: Database, built: Town) -> TermsActions:
    return TermsActions(Desk(database, CATALOGUE, "Ерлан"))


def told(board: TermsBoard, code: str, kind: EventKind) -> list[tuple[date | None, bool]]:
    return [
        (one.safe_on, one.occurrence.is_assumed)
        for one in board.terms
        if (one.deadline.code, one.event.kind, one.side) == (code, kind, TermSide.OURS)
    ]


def event(kind: EventKind, at: datetime, **changes: object) -> LegalEvent:
    return replace(LegalEvent(LegalEventId(0), kind, at, RACE), **changes)  # type: ignore[arg-type]


def announced(at: datetime, number: int = 1) -> Announcement:
    cells = {"contestant:A": 900 + number}
    return Announcement(AnnouncementId(0), RACE, CITY, cells, "сайт", at, number)


def test_the_night_of_the_count_starts_terms_that_nobody_wrote_down(actions: TermsActions) -> None:
    board = actions.board()
    assert told(board, "D05", EventKind.COUNT_ENDED) == [(DAY + timedelta(days=9), True)]
    assert told(board, "D01", EventKind.VOTING_ENDED) == [(DAY + timedelta(days=1), True)]


def test_totals_start_terms_from_the_first_time_they_were_seen(
    actions: TermsActions, database: Database
) -> None:
    with database.transaction("Айгүл", "announced") as tx:
        announcements.add_many(tx, (announced(SEEN + timedelta(days=3), 2), announced(SEEN)))
    board = actions.board()
    expected = [(SEEN.date() + timedelta(days=9), False)]
    assert told(board, "D07", EventKind.TOTALS_ANNOUNCED) == expected


def test_an_earlier_word_of_a_person_leads_and_a_later_one_does_not(
    actions: TermsActions, database: Database
) -> None:
    with database.transaction("Айгүл", "announced") as tx:
        announcements.add_many(tx, (announced(SEEN),))
    later, earlier = SEEN + timedelta(days=1), SEEN - timedelta(days=1)
    second = actions.record(event(EventKind.TOTALS_ANNOUNCED, later, commission=CITY))
    safe = [one for one, _ in told(actions.board(), "D05", EventKind.TOTALS_ANNOUNCED)]
    assert min(filter(None, safe)) == SEEN.date() + timedelta(days=9)
    actions.change(replace(second, at=earlier))
    safe = [one for one, _ in told(actions.board(), "D05", EventKind.TOTALS_ANNOUNCED)]
    assert safe == [earlier.date() + timedelta(days=9)]


def test_incidents_start_terms_until_they_are_closed(
    actions: TermsActions, database: Database, built: Town
) -> None:
    place = built.precincts[0].id
    untold = Incident(IncidentId(0), "copy_refused", place, None, "Копию не выдали.", RACE)
    weak = Incident(IncidentId(0), "no_video", place, None, "Камеры нет.", RACE)
    with database.transaction("Айгүл", "incident_recorded") as tx:
        added = incidents.add(tx, untold)
        incidents.add(tx, weak)
    board = actions.board()
    assert told(board, "D05", EventKind.COPY_REFUSED) == [(DAY + timedelta(days=9), True)]
    assert {one.event.incident for one in board.terms if one.event.incident} == {added.id}
    with database.transaction("Айгүл", "incident_closed") as tx:
        incidents.save(tx, replace(added, status=IncidentStatus.CLOSED, closed_reason="выдали"))
    assert told(actions.board(), "D05", EventKind.COPY_REFUSED) == []


def test_what_was_filed_answers_its_term_and_starts_that_of_the_answer(
    actions: TermsActions, database: Database
) -> None:
    filed_on = SEEN.date() + timedelta(days=1)
    case = Case(
        CaseId(0), RACE, "claim-court", COURT, CITY, "ru", CaseStage.FILED, filed_on=filed_on
    )
    with database.transaction("Айгүл", "case_filed") as tx:
        announcements.add_many(tx, (announced(SEEN),))
        commissions.save_many(tx, (Commission(COURT, Text("Суд"), level="court"),))
        added = cases.add(tx, case)
    running = {
        (one.deadline.code, one.side)
        for one in actions.board().live(SEEN + timedelta(days=1))
        if one.event.kind in {EventKind.TOTALS_ANNOUNCED, EventKind.CLAIM_FILED}
    }
    assert ("D07", TermSide.OURS) not in running
    assert {("D05", TermSide.OURS), ("D07", TermSide.THEIRS)} <= running
    with database.transaction("Айгүл", "case_decided") as tx:
        cases.save(tx, replace(added, stage=CaseStage.DECIDED))
    assert ("D07", TermSide.THEIRS) not in {
        (one.deadline.code, one.side) for one in actions.board().terms
    }


def test_what_an_event_cannot_do_without_is_asked_for(actions: TermsActions) -> None:
    for kind, missing in (
        (EventKind.TOTALS_ANNOUNCED, "commission"),
        (EventKind.COPY_REFUSED, "precinct"),
        (EventKind.COMMISSION_ACTED, "commission"),
        (EventKind.DECISION_RECEIVED, "commission, act_on"),
        (EventKind.CLAIM_FILED, "case"),
    ):
        with pytest.raises(FactsMissing) as refused:
            actions.record(event(kind, SEEN))
        assert refused.value.facts["names"] == missing


def test_an_event_that_did_not_happen_is_taken_out(
    actions: TermsActions, database: Database
) -> None:
    published = actions.record(event(EventKind.RESULTS_PUBLISHED, SEEN))
    after = SEEN + timedelta(hours=1)
    assert "D04" not in {one.deadline.code for one in actions.board().live(after)}
    actions.remove(published.id)
    assert "D04" in {one.deadline.code for one in actions.board().live(after)}
    with database.reading() as tx:
        head = journal.head(tx)
    assert head is not None
    assert (head.deed, head.operator) == ("legal_event_removed", "Ерлан")


def test_the_route_names_what_the_directory_lacks(actions: TermsActions) -> None:
    above, court = actions.route(EventKind.TOTALS_ANNOUNCED, RACE, CITY)
    assert (above.level, above.body) == (Level.CENTRAL, None)
    assert (court.level, court.body) == (Level.COURT, None)


def test_a_calendar_is_written_whole_and_twice_the_same(
    actions: TermsActions, tmp_path: Path
) -> None:
    target = tmp_path / "сроки.ics"
    now = datetime.combine(DAY + timedelta(days=1), datetime.min.time(), ZONE)
    count = actions.write_calendar(target, Language.KK, now)
    first = target.read_bytes()
    assert first.count(b"BEGIN:VEVENT") == count > 0
    actions.write_calendar(target, Language.KK, now.astimezone(UTC))
    assert target.read_bytes() == first
    assert [one.name for one in tmp_path.iterdir() if one.suffix in {".ics", ".new"}] == [
        "сроки.ics"
    ]
