"""Incidents are recorded, amended and followed in one go each, on either database."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.catalogue.library import load
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import (
    ChangedElsewhere,
    FactsMissing,
    FileMissing,
    FileUnreadable,
    NotFound,
    Refused,
)
from hq_desktop.domain.incident import (
    NOT_REACHED,
    Attempt,
    Incident,
    IncidentDraft,
    IncidentId,
    IncidentStatus,
    opened,
)
from hq_desktop.domain.law import AnsweredBy
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.storage import evidence, journal, observers
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import RACE, Town

CATALOGUE = load(paths.resource())
EVENING = datetime(2026, 11, 22, 15, 15, tzinfo=UTC)


@pytest.fixture
def actions(database: Database) -> IncidentActions:
    return IncidentActions(Desk(database, CATALOGUE, "Айгүл"))


def told(place: Town, **changed: object) -> Incident:
    incident = Incident(
        IncidentId(0), "copy_refused", place.precincts[0].id, EVENING, "Копию не дали."
    )
    return replace(incident, **changed)  # type: ignore[arg-type] # fields of Incident


def deeds(database: Database) -> list[str]:
    with database.reading() as tx:
        return [one.deed for one in journal.entries(tx)][2:]


def test_a_recorded_incident_says_who_wrote_it_down_and_when(
    actions: IncidentActions, built: Town, database: Database
) -> None:
    added = actions.record(told(built))
    assert added.recorded_by == "Айгүл"
    assert added.recorded_at is not None
    assert actions.all() == (added,)
    assert deeds(database) == ["incident_recorded"]


def test_an_incident_without_a_known_ground_is_refused(
    actions: IncidentActions, built: Town
) -> None:
    with pytest.raises(FactsMissing):
        actions.record(told(built, ground="rain"))
    assert actions.all() == ()


def test_incidents_that_lack_something_and_begun_calls_are_counted(
    actions: IncidentActions, built: Town
) -> None:
    first = actions.record(told(built))
    actions.record(told(built, precinct=built.precincts[1].id, ground="threats", account=""))
    assert actions.waiting() == actions.register().waiting == 2
    actions.close(first, "копию выдали")
    actions.put_draft(IncidentDraft(account="звонит с чужого телефона"))
    assert actions.waiting() == actions.register().waiting == 2
    actions.drop_draft(None)
    assert actions.waiting() == 1


def test_a_change_of_somebody_else_is_told_and_nothing_overwritten(
    actions: IncidentActions, built: Town, database: Database
) -> None:
    added = actions.record(told(built))
    other = IncidentActions(Desk(database, CATALOGUE, "Ботакоз"))
    other.save(replace(added, account="Копию дали утром."))
    with pytest.raises(ChangedElsewhere):
        actions.save(replace(added, account="иначе"))
    with pytest.raises(ChangedElsewhere):
        actions.write(replace(opened(added), account="иначе"))
    with pytest.raises(ChangedElsewhere):
        actions.close(added, "нечего добавить")
    assert [one.account for one in actions.all()] == ["Копию дали утром."]


def test_an_incident_is_followed_closed_with_a_reason_and_taken_up_again(
    actions: IncidentActions, built: Town, database: Database
) -> None:
    one = actions.record(told(built))
    one = actions.follow(one, IncidentStatus.ON_PAPER)
    one = actions.follow(one, IncidentStatus.HANDED_OVER)
    with pytest.raises(FactsMissing):
        actions.close(one, "  ")
    one = actions.close(one, " копию   выдали ")
    assert (one.status, one.closed_reason) == (IncidentStatus.CLOSED, "копию выдали")
    one = actions.reopen(one)
    assert (one.status, one.closed_reason) == (IncidentStatus.REPORTED, "")
    assert actions.all() == (one,)
    assert deeds(database)[1:] == [
        "incident_followed",
        "incident_followed",
        "incident_closed",
        "incident_reopened",
    ]


def test_files_are_kept_and_attached_once(
    actions: IncidentActions, built: Town, database: Database, tmp_path: Path
) -> None:
    photo = tmp_path / "объявление.jpg"
    photo.write_bytes(b"\xff\xd8\xff photo")
    added = actions.record(told(built))
    file = actions.keep_file(photo)
    assert (file.name, file.media_type, file.size) == ("объявление.jpg", "image/jpeg", 9)
    saved = actions.attach(added.id, [file.sha256])
    assert actions.attach(added.id, [file.sha256]) == saved
    assert saved.evidence == (file.sha256,)
    assert database.evidence.path(file.sha256).read_bytes() == b"\xff\xd8\xff photo"
    assert verify(actions.desk.database).is_intact


def test_a_picture_of_the_clipboard_is_kept(actions: IncidentActions, built: Town) -> None:
    file = actions.keep_picture(b"\x89PNG\r\n\x1a\n picture", "picture.png")
    assert (file.name, file.media_type) == ("picture.png", "image/png")


def test_a_filled_ballot_is_refused_wherever_it_would_be_attached(
    actions: IncidentActions, built: Town, tmp_path: Path, database: Database
) -> None:
    photo = tmp_path / "ballot.jpg"
    photo.write_bytes(b"\xff\xd8\xff ballot")
    file = actions.keep_file(photo)
    with database.transaction("Айгүл", "marked") as tx:
        evidence.save(tx, replace(file, shows_filled_ballot=True))
    added = actions.record(told(built))
    for attach in (
        lambda: actions.attach(added.id, [file.sha256]),
        lambda: actions.save(replace(added, evidence=(file.sha256,))),
        lambda: actions.record(told(built, evidence=(file.sha256,))),
    ):
        with pytest.raises(Refused) as refused:
            attach()
        assert refused.value.facts["reason"] == "filled_ballot"
    assert actions.all() == (added,)


def test_files_that_are_missing_empty_or_not_kept_are_refused(
    actions: IncidentActions, built: Town, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    added = actions.record(told(built))
    with pytest.raises(FileMissing):
        actions.keep_file(tmp_path / "nothing.jpg")
    with pytest.raises(FileUnreadable):
        actions.keep_file(empty)
    with pytest.raises(NotFound):
        actions.attach(added.id, ["0" * 64])
    assert actions.all() == (added,)


def test_attempts_are_added_one_after_another(actions: IncidentActions, built: Town) -> None:
    added = actions.record(told(built, ground="prosecutor_unreachable"))
    attempts = [Attempt(EVENING, "102", NOT_REACHED), Attempt(EVENING, "103", "занято")]
    for one in attempts:
        saved = actions.attempt(added.id, one)
    assert saved.attempts == tuple(attempts)
    assert AnsweredBy.ATTEMPTS in actions.register().lacks(added)
    assert AnsweredBy.ATTEMPTS not in actions.register().lacks(saved)


def test_an_unfinished_call_is_kept_without_an_entry_of_the_journal(
    actions: IncidentActions, built: Town, database: Database
) -> None:
    draft = IncidentDraft(precinct=built.precincts[0].id, time="20", account="Копию не ")
    actions.put_draft(draft)
    assert actions.register().drafts == (draft,)
    assert deeds(database) == []


def test_recording_and_saving_drop_the_draft_of_that_incident_alone(
    actions: IncidentActions, built: Town
) -> None:
    new = IncidentDraft(precinct=built.precincts[0].id, ground="threats")
    actions.put_draft(new)
    added = actions.write(new)
    assert actions.register().drafts == ()
    changed = replace(opened(added), account="Звонили.")
    actions.put_draft(changed)
    actions.put_draft(new)
    assert actions.write(changed).account == "Звонили."
    assert actions.register().drafts == (new,)
    actions.drop_draft(None)
    assert actions.register().drafts == ()


def test_calls_and_sheets_put_aside_do_not_meet(actions: IncidentActions, built: Town) -> None:
    entry = EntryActions(actions.desk)
    sheet = Draft(race=RACE, precinct=built.precincts[0].id, cells={"ballots_invalid": 4})
    call = IncidentDraft(precinct=built.precincts[0].id, ground="threats")
    entry.put_draft(sheet)
    actions.put_draft(call)
    assert entry.drafts() == (sheet,)
    assert actions.register().drafts == (call,)
    actions.put_draft(IncidentDraft())
    assert actions.register().drafts == ()
    assert entry.drafts() == (sheet,)


def test_a_call_without_precinct_or_ground_is_not_recorded(
    actions: IncidentActions, built: Town
) -> None:
    for draft in (IncidentDraft(ground="threats"), IncidentDraft(precinct=built.precincts[0].id)):
        with pytest.raises(FactsMissing):
            actions.write(draft)
    assert actions.all() == ()


def test_the_register_knows_who_stands_where(
    actions: IncidentActions, built: Town, database: Database
) -> None:
    here, there = built.precincts[0].id, built.precincts[1].id
    with database.transaction("Айгүл", "observer_added") as tx:
        for code, precincts in (("К-10", (here,)), ("К-2", (here, there)), ("К-3", (there,))):
            observers.add(tx, Observer(ObserverId(0), code, "", precincts=precincts))
    register = actions.register()
    assert [one.code for one in register.people_of(here)] == ["К-2", "К-10"]
    assert register.index.get(here) is not None
    assert register.election_day == town.CAMPAIGN.election_day
