"""The register of complaints on both databases: deeds, what they start, and taking them back."""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from pathlib import Path

import pytest
from PIL import Image

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.register import Answer, Filing, RegisterActions
from hq_desktop.actions.terms import TermsActions
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import CaseEventId, CaseEventKind, FilingWay, Outcome
from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.errors import (
    FactsMissing,
    FileMissing,
    FileUnreadable,
    NotFound,
    Refused,
)
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.register import CasePlace, summary
from hq_desktop.domain.terms import TermSide
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import at_clock
from hq_desktop.storage import (
    announcements,
    case_events,
    cases,
    commissions,
    evidence,
    journal,
    legal_events,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import CITY, RACE, Clock, Town

DAY = town.CAMPAIGN.election_day
SEEN = at_clock(DAY + timedelta(days=1), 14)
FILED_AT = SEEN + timedelta(hours=20)
COURT, CENTRAL = CommissionCode("court"), CommissionCode("cec")


@cache
def catalogue() -> Catalogue:
    return load(paths.resource())


@pytest.fixture
def register(database: Database, built: Town, clock: Clock) -> RegisterActions:
    """Announced totals of the city, a court and the commission above it."""
    with database.transaction("Айгүл", "announced") as tx:
        commissions.save_many(
            tx,
            (
                Commission(COURT, Text("Суд"), level="court"),
                Commission(CENTRAL, Text("ЦИК"), level="central"),
                replace(built.city, parent=CENTRAL),
            ),
        )
        announcements.add_many(
            tx, (Announcement(AnnouncementId(0), RACE, CITY, {"contestant:A": 900}, "сайт", SEEN),)
        )
    clock.moment = datetime(2026, 12, 20, tzinfo=UTC)
    return RegisterActions(Desk(database, catalogue(), "Ерлан"))


COMPLAINT = CasePlace(RACE, "complaint-territory", CITY, CENTRAL)
CLAIM = CasePlace(RACE, "claim-court", CITY, COURT)


def filing(at: datetime = FILED_AT, *scans: Path) -> Filing:
    return Filing(FilingWay.HAND, at, "вх. 12", scans)


def answer(outcome: Outcome = Outcome.REFUSED, **changes: object) -> Answer:
    told = Answer(
        FILED_AT + timedelta(days=3),
        (FILED_AT + timedelta(days=2)).date(),
        "№ 7",
        outcome,
        ("deadline", "other"),
        "Сроки.",
    )
    return replace(told, **changes)  # type: ignore[arg-type]


def stored(register: RegisterActions, case: Case) -> Case:
    with register.desk.database.reading() as tx:
        return cases.get(tx, case.id)


def running(register: RegisterActions, now: datetime) -> set[tuple[str, str, TermSide]]:
    board = TermsActions(register.desk).board()
    return {(one.deadline.code, one.event.kind.value, one.side) for one in board.live(now)}


def refused(deed: Callable[[], object]) -> str:
    with pytest.raises(Refused) as error:
        deed()
    return str(error.value.facts["reason"])


def test_a_case_is_begun_once_and_brought_up_to_date(
    register: RegisterActions, database: Database, built: Town
) -> None:
    places = tuple(one.id for one in built.precincts)
    first = register.begin(CasePlace(RACE, "complaint-precinct", None, CITY, places[:2]))
    with database.reading() as tx:
        before = journal.last_number(tx)
    again = register.begin(CasePlace(RACE, "complaint-precinct", None, CITY, places[:2]))
    with database.reading() as tx:
        assert journal.last_number(tx) == before
    assert again == first
    wider = CasePlace(RACE, "complaint-precinct", None, CITY, places, "kk")
    assert register.find(wider) == first
    moved = register.begin(wider)
    assert (moved.id, moved.precincts, moved.language) == (first.id, places, "kk")


def test_a_complaint_is_printed_filed_answered_and_appealed(
    register: RegisterActions, database: Database
) -> None:
    case = register.begin(COMPLAINT)
    case = register.printed(case, (("жалоба.pdf", "a" * 64),), "f" * 64, 3)
    assert (case.stage, case.snapshots) == (CaseStage.PRINTED, ("f" * 64,))
    case = register.file(case, filing()).case
    assert (case.stage, case.filed_on, case.filed_number) == (
        CaseStage.FILED,
        date(2026, 11, 24),
        "вх. 12",
    )
    assert ("D05", "complaint_filed", TermSide.THEIRS) in running(register, FILED_AT)
    case = register.answer(case, answer())
    assert (case.stage, case.decision) == (CaseStage.DECIDED, "refused")
    with database.reading() as tx:
        (decided,) = legal_events.all(tx)
    assert (decided.kind, decided.commission, decided.case, decided.act_on) == (
        EventKind.DECISION_RECEIVED,
        CENTRAL,
        case.id,
        date(2026, 11, 26),
    )
    now = FILED_AT + timedelta(days=4)
    assert ("D05", "complaint_filed", TermSide.THEIRS) not in running(register, now)
    assert ("D10", "decision_received", TermSide.OURS) in running(register, now)
    new = register.appeal(case, CasePlace(RACE, "claim-court", CENTRAL, COURT))
    assert stored(register, case).stage is CaseStage.APPEALED
    assert (new.stage, new.act_on) == (CaseStage.DRAFTED, date(2026, 11, 26))
    register.file(new, filing(now))
    assert ("D10", "decision_received", TermSide.OURS) not in running(register, now)
    assert verify(database).problems == ()


def test_a_claim_starts_the_terms_of_a_judgment(register: RegisterActions) -> None:
    case = register.file(register.begin(CLAIM), filing()).case
    register.answer(case, answer(act_on=None))
    now = FILED_AT + timedelta(days=4)
    assert ("D09", "judgment_handed", TermSide.OURS) in running(register, now)
    row = register.board(now).row(case.id)
    assert row is not None
    assert [one.deadline.code for one in row.terms] == ["D09"]
    assert (row.outcome, row.reasons) == (Outcome.REFUSED, ("deadline", "other"))


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome.RETURNED, EventKind.CLAIM_RETURNED),
        (Outcome.NONE, None),
        (Outcome.TRANSFERRED, None),
    ],
)
def test_a_court_that_does_not_judge_starts_no_appeal(
    register: RegisterActions, database: Database, outcome: Outcome, kind: EventKind | None
) -> None:
    case = register.file(register.begin(CLAIM), filing()).case
    after = register.answer(case, answer(outcome, act_on=None))
    with database.reading() as tx:
        assert [one.kind for one in legal_events.all(tx)] == ([] if kind is None else [kind])
    waits = outcome is Outcome.TRANSFERRED
    assert after.stage is (CaseStage.FILED if waits else CaseStage.DECIDED)
    assert ("D09", "judgment_handed", TermSide.OURS) not in running(register, FILED_AT)


def test_silence_is_an_inaction_where_its_day_is_told(
    register: RegisterActions, database: Database
) -> None:
    case = register.file(register.begin(COMPLAINT), filing()).case
    register.answer(case, answer(Outcome.NONE, reasons=()))
    with database.reading() as tx:
        (one,) = legal_events.all(tx)
    assert (one.kind, one.commission) == (EventKind.COMMISSION_ACTED, CENTRAL)
    late = register.answer(stored(register, case), answer())
    assert (late.stage, late.decision) == (CaseStage.DECIDED, "refused")


def test_taking_an_answer_back_takes_what_it_started(
    register: RegisterActions, database: Database
) -> None:
    case = register.file(register.begin(COMPLAINT), filing()).case
    before = running(register, FILED_AT + timedelta(days=1))
    register.answer(case, answer())
    with database.reading() as tx:
        event = case_events.of_case(tx, case.id)[-1]
    after = register.take_back(event.id)
    assert replace(after, version=case.version) == case
    assert running(register, FILED_AT + timedelta(days=1)) == before
    with database.reading() as tx:
        assert legal_events.all(tx) == ()


def test_an_event_that_somebody_wrote_anew_is_taken_back_too(
    register: RegisterActions, database: Database
) -> None:
    case = register.file(register.begin(COMPLAINT), filing()).case
    register.answer(case, answer())
    with database.reading() as tx:
        (one,) = legal_events.all(tx)
        event = case_events.of_case(tx, case.id)[-1]
    TermsActions(register.desk).change(replace(one, at=one.at - timedelta(hours=5)))
    register.take_back(event.id)
    with database.reading() as tx:
        assert legal_events.all(tx) == ()


def test_an_appeal_that_was_begun_by_mistake_goes_with_its_draft(
    register: RegisterActions, database: Database
) -> None:
    case = register.file(register.begin(COMPLAINT), filing()).case
    case = register.answer(case, answer())
    new = register.appeal(case, CLAIM)
    with database.reading() as tx:
        event = case_events.of_case(tx, case.id)[-1]
    assert register.take_back(event.id).stage is CaseStage.DECIDED
    assert stored(register, new).stage is CaseStage.WITHDRAWN
    draft = register.begin(CLAIM)
    assert register.appeal(stored(register, case), CLAIM).id == draft.id
    register.file(draft, filing(FILED_AT + timedelta(days=4)))
    with database.reading() as tx:
        event = case_events.of_case(tx, case.id)[-1]
    assert refused(lambda: register.take_back(event.id)) == "appeal_is_filed"


def test_deeds_out_of_turn_are_refused(register: RegisterActions) -> None:
    case = register.begin(COMPLAINT)
    assert refused(lambda: register.answer(case, answer())) == "case_not_filed"
    assert refused(lambda: register.appeal(case, CLAIM)) == "case_not_filed"
    gone = register.withdraw(case, "подаём в суд")
    assert refused(lambda: register.file(gone, filing())) == "case_is_withdrawn"
    filed = register.file(register.begin(COMPLAINT), filing()).case
    assert filed.id != gone.id
    assert refused(lambda: register.file(filed, filing())) == "case_is_filed"
    assert refused(lambda: register.appeal(filed, CLAIM)) == "case_not_answered"


def test_days_that_cannot_be_are_refused(register: RegisterActions, clock: Clock) -> None:
    case = register.begin(COMPLAINT)
    ahead = filing(clock.moment + timedelta(days=2))
    assert refused(lambda: register.file(case, ahead)) == "moment_ahead"
    filed = register.file(case, filing()).case
    day = timedelta(days=1)
    for changes, reason in (
        ({"received_at": FILED_AT - day, "act_on": None}, "answer_before_filing"),
        ({"act_on": (FILED_AT - day).date()}, "decision_before_filing"),
        ({"act_on": (FILED_AT + 9 * day).date()}, "decision_after_receipt"),
        ({"received_at": clock.moment + 2 * day}, "moment_ahead"),
    ):
        assert refused(partial(register.answer, filed, answer(**changes))) == reason
    with pytest.raises(FactsMissing):
        register.answer(filed, answer(act_on=None))
    with pytest.raises(NotFound):
        register.answer(filed, answer(reasons=("weather",)))
    assert stored(register, filed) == filed


def test_filing_late_is_written_down_and_told(register: RegisterActions) -> None:
    case = register.begin(COMPLAINT)
    assert register.weigh(case, FILED_AT) == ()
    safe_over = at_clock(DAY + timedelta(days=11), 9)
    (told,) = register.weigh(case, safe_over)
    assert (told.code, told.deadline.code) == ("after_safe", "D05")
    late = register.file(case, filing(safe_over + timedelta(days=1)))
    assert [one.code for one in late.warnings] == ["after_nominal"]
    assert late.case.stage is CaseStage.FILED
    row = register.board(safe_over).row(case.id)
    assert row is not None
    assert row.late is not None
    assert row.late.code == "D05"


def test_scans_are_kept_with_the_event(
    register: RegisterActions, database: Database, tmp_path: Path
) -> None:
    receipt = tmp_path / "талон.png"
    Image.new("RGB", (60, 80), "white").save(receipt)
    case = register.file(register.begin(COMPLAINT), filing(FILED_AT, receipt, receipt)).case
    with database.reading() as tx:
        event = case_events.of_case(tx, case.id)[-1]
        (file,) = evidence.all(tx)
    assert event.evidence == (file.sha256,)
    assert register.scan(file.sha256).read_bytes() == receipt.read_bytes()
    assert register.board().files[file.sha256].name == "талон.png"
    assert verify(database).problems == ()


def test_a_scan_that_cannot_be_read_is_named_and_nothing_is_kept(
    register: RegisterActions, database: Database, tmp_path: Path
) -> None:
    good, cut, table = (tmp_path / name for name in ("хороший.png", "битый.png", "список.csv"))
    Image.new("RGB", (60, 80), "white").save(good)
    cut.write_bytes(good.read_bytes()[:60])
    table.write_text("precinct,votes\n1,2\n")
    case = register.begin(COMPLAINT)
    for bad, error in (
        (cut, FileUnreadable),
        (table, FileUnreadable),
        (tmp_path / "нет", FileMissing),
    ):
        with pytest.raises(error) as refusal:
            register.file(case, filing(FILED_AT, good, bad))
        assert bad.name in str(refusal.value.facts["path"])
    assert stored(register, case) == case
    assert register.desk.database.evidence.all() == ()
    with database.reading() as tx:
        assert [one.kind for one in case_events.of_case(tx, case.id)] == [CaseEventKind.DRAFTED]


def test_tasks_are_listed_by_their_day_until_they_are_done(register: RegisterActions) -> None:
    case = register.begin(COMPLAINT)
    late = register.add_task(case, "Подписать", "Дана", DAY + timedelta(days=2))
    some_day = register.add_task(case, "Позвонить в суд", "", None)
    soon = register.add_task(case, "Отвезти  в комиссию", "Ерлан", DAY + timedelta(days=3))
    now = at_clock(DAY + timedelta(days=3), 10)
    board = register.board(now)
    assert [one.event for one in board.tasks] == [late, soon, some_day]
    assert [one.event for one in board.overdue(now)] == [late]
    assert board.rows[0].responsible == "Дана"
    register.done(late.id)
    assert [one.event.id for one in register.board(now).tasks] == [soon.id, some_day.id]
    register.done(late.id, is_done=False)
    assert len(register.board(now).tasks) == 3
    assert soon.words == "Отвезти в комиссию"
    with pytest.raises(FactsMissing):
        register.add_task(case, "  ", "Дана", None)
    note = register.note(case, "Звонили из комиссии.")
    assert refused(lambda: register.done(note.id)) == "not_a_task"


def test_the_day_of_the_act_tells_acts_of_one_body_apart(register: RegisterActions) -> None:
    case = register.file(register.begin(COMPLAINT), filing()).case
    assert ("D05", "totals_announced", TermSide.OURS) not in running(register, FILED_AT)
    register.set_act(case, DAY)
    assert ("D05", "totals_announced", TermSide.OURS) in running(register, FILED_AT)
    told = register.set_act(case, SEEN.date())
    assert told.act_on == SEEN.date()
    assert ("D05", "totals_announced", TermSide.OURS) not in running(register, FILED_AT)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_a_case_is_what_its_events_say(
    register: RegisterActions, database: Database, seed: int
) -> None:
    chance = random.Random(seed)
    places = (COMPLAINT, CLAIM, CasePlace(RACE, "complaint-precinct", None, CITY))
    register.begin(COMPLAINT)
    done = 0
    for _ in range(60):
        with database.reading() as tx:
            every, events = cases.all(tx), case_events.all(tx)
        case, place = chance.choice(every), chance.choice(places)
        event = chance.choice(events).id
        outcome = chance.choice(tuple(Outcome))
        deeds: tuple[Callable[[], object], ...] = (
            partial(register.begin, place),
            partial(register.printed, case, (), "f" * 64),
            partial(register.file, case, filing()),
            partial(register.answer, case, answer(outcome)),
            partial(register.appeal, case, place),
            partial(register.withdraw, case, ""),
            partial(register.note, case, "слово"),
            partial(register.set_act, case, SEEN.date()),
            partial(register.take_back, event),
        )
        with suppress(Refused):
            chance.choice(deeds)()
            done += 1
        with database.reading() as tx:
            for one in cases.all(tx):
                assert summary(case_events.of_case(tx, one.id)).of(one) == one
    assert done > 20
    assert verify(database).problems == ()
    with database.reading() as tx:
        answered = [one for one in case_events.all(tx) if one.kind is CaseEventKind.ANSWERED]
        assert len(legal_events.all(tx)) <= len(answered)


def test_an_event_that_is_gone_is_not_found(register: RegisterActions) -> None:
    with pytest.raises(NotFound):
        register.take_back(CaseEventId(99))
    with pytest.raises(NotFound):
        register.file(replace(register.begin(COMPLAINT), id=CaseId(99)), filing())
