"""What a person decides about the files that wait, and takes back."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.intake import IntakeActions, Waiting
from hq_desktop.domain.assignment import Decision, Unusable
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import ChangedElsewhere, NotFound, Refused
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.proposals import Because
from hq_desktop.domain.protocol import Feature, ProtocolCopy
from hq_desktop.domain.recipe import Recipe
from hq_desktop.storage import assignments, copies, incidents, precincts
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.intake_towns import intake
from tests.storage.small_chats import export, message, photo
from tests.storage.town import RACE, Town


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def actions(database: Database, built: Town, tmp_path: Path) -> IntakeActions:
    """An intake in which three photos of two precincts wait; the first is there twice."""
    made = intake(database)
    told = [
        message(1, "УИК 312", "photos/1.jpg"),
        message(2, "УИК 312 стр 2", "photos/2.jpg", date_unixtime="1795367401"),
        message(3, "УИК 313", "photos/3.jpg"),
        message(4, "", "photos/4.jpg", forwarded_from="Ерлан"),
    ]
    files = {
        "photos/1.jpg": photo(1, 85, 1600),
        "photos/2.jpg": photo(2),
        "photos/3.jpg": photo(3),
        "photos/4.jpg": photo(1, 60, 1280),
    }
    made.take_in([export(tmp_path / "ChatExport", told, files)])
    return made


def waiting(actions: IntakeActions) -> tuple[Waiting, ...]:
    return actions.queue().waiting


def decisions(database: Database) -> list[Decision]:
    with database.reading() as tx:
        return [one.decision for one in assignments.all(tx)]


def typed(database: Database, copy: ProtocolCopy, operator: str = "Ерлан") -> ProtocolCopy:
    draft = Draft(
        race=RACE,
        precinct=copy.precinct,
        copy=copy.id,
        copy_version=copy.version,
        is_first=True,
        cells={"voters_on_list": 10},
        features={Feature.PICTURE: True},
        pages=copy.pages,
    )
    return EntryActions(replace(intake(database).desk, operator=operator)).save(draft)


def test_an_assigned_picture_is_a_sheet_without_figures(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    first = waiting(actions)[0]
    assert first.proposals[0].precinct == built.precincts[1].id
    copy = actions.assign(first, built.precincts[1].id, RACE)
    assert (copy.typing, dict(copy.cells), dict(copy.features)) == (None, {}, {})
    assert [page.sha256 for page in copy.pages] == [first.front]
    assert (copy.source, copy.obtained_by, copy.is_moment_stated) == ("Дана", "Дана", False)
    assert sorted(decisions(database)) == [Decision.SAME, Decision.SHEET]
    assert first.front not in {one.front for one in waiting(actions)}
    assert len(waiting(actions)) == 2
    assert verify(database).problems == ()


def test_what_the_card_says_goes_before_the_sender(actions: IntakeActions, built: Town) -> None:
    first = waiting(actions)[0]
    card = replace(first.delivery.card, recorded_by="Сауле Т.", recorded_where="у стенда")
    actions.save_card(first.delivery.id, card)
    copy = actions.assign(first, built.precincts[1].id, RACE)
    assert (copy.obtained_by, copy.obtained_where) == ("Сауле Т.", "у стенда")


def test_another_picture_becomes_a_further_page(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    first, second, _ = waiting(actions)
    assert second.follows == first.front
    copy = actions.assign(first, built.precincts[1].id, RACE)
    assert actions.open_copies(built.precincts[1].id, RACE) == (copy,)
    both = actions.assign(second, built.precincts[1].id, RACE, page_of=copy.id)
    assert [page.sha256 for page in both.pages] == [first.front, second.front]
    assert both.id == copy.id
    with pytest.raises(Refused) as told:
        actions.assign(waiting(actions)[0], built.precincts[2].id, RACE, page_of=copy.id)
    assert told.value.facts["reason"] == "sheet_elsewhere"
    assert verify(database).problems == ()


def test_no_page_is_added_to_a_sheet_that_was_typed(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    first, second, _ = waiting(actions)
    copy = actions.assign(first, built.precincts[1].id, RACE)
    typed(database, copy)
    assert actions.open_copies(built.precincts[1].id, RACE) == ()
    with pytest.raises(Refused) as told:
        actions.assign(second, built.precincts[1].id, RACE, page_of=copy.id)
    assert told.value.facts["reason"] == "sheet_typed"


def test_a_near_duplicate_that_comes_later_makes_no_second_sheet(
    actions: IntakeActions, built: Town, tmp_path: Path, database: Database
) -> None:
    copy = actions.assign(waiting(actions)[0], built.precincts[1].id, RACE)
    late = [message(9, "", "photos/9.jpg", **{"from": "Ерлан", "from_id": "user6"})]
    actions.take_in([export(tmp_path / "late", late, {"photos/9.jpg": photo(1, 70, 1400)})])
    one = next(one for one in waiting(actions) if one.delivery.number == "9")
    assert [(each.precinct, each.because) for each in one.proposals] == [
        (built.precincts[1].id, Because.ALIKE)
    ]
    assert actions.assign(one, built.precincts[1].id, RACE) == copy
    with database.reading() as tx:
        assert len(copies.of_precinct(tx, RACE, built.precincts[1].id)) == 1
    assert actions.undo() == one.front
    assert one.front in {each.front for each in waiting(actions)}


def test_a_file_that_cannot_be_used_waits_no_more(
    actions: IntakeActions, database: Database
) -> None:
    first = waiting(actions)[0]
    actions.cannot_use(first, Unusable.ILLEGIBLE, "смазано")
    queue = actions.queue()
    assert (len(queue.waiting), queue.decided, queue.unusable) == (2, 2, 1)
    assert actions.undo() == first.front
    assert waiting(actions)[0] == first
    assert decisions(database) == []


def test_a_file_becomes_evidence_of_an_incident_and_back(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    with database.transaction("Айгүл", "incident_recorded") as tx:
        told = Incident(IncidentId(0), "copy_refused", built.precincts[0].id, None, "Не дали.")
        incident = incidents.add(tx, told)
    first = waiting(actions)[0]
    actions.to_incident(first, incident.id)
    with database.reading() as tx:
        assert incidents.get(tx, incident.id).evidence == (first.front,)
    assert actions.undo() == first.front
    with database.reading() as tx:
        assert incidents.get(tx, incident.id).evidence == ()
    assert verify(database).problems == ()
    with pytest.raises(NotFound):
        actions.to_incident(first, IncidentId(99))


def test_undo_withdraws_the_sheet_and_lets_the_whole_group_wait(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    first, second, third = waiting(actions)
    copy = actions.assign(first, built.precincts[1].id, RACE)
    actions.assign(second, built.precincts[1].id, RACE, page_of=copy.id)
    assert actions.undo() == second.front
    with database.reading() as tx:
        assert [page.sha256 for page in copies.get(tx, copy.id).pages] == [first.front]
    assert actions.undo() == first.front
    with database.reading() as tx:
        assert not copies.get(tx, copy.id).is_current
    assert actions.undo() == ""
    assert [one.front for one in waiting(actions)] == [one.front for one in (first, second, third)]
    assert verify(database).problems == ()


def test_undo_takes_back_only_what_the_person_decided(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    first, second, _ = waiting(actions)
    actions.cannot_use(first, Unusable.NOT_A_PROTOCOL)
    other = intake(database, "Ерлан")
    other.cannot_use(second, Unusable.ILLEGIBLE)
    assert actions.undo() == first.front
    assert actions.undo() == ""
    assert other.undo() == second.front


def test_undo_is_refused_once_somebody_typed(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    copy = actions.assign(waiting(actions)[0], built.precincts[1].id, RACE)
    typed(database, copy)
    with pytest.raises(Refused) as told:
        actions.undo()
    assert told.value.facts["reason"] == "sheet_typed"


def test_undo_is_refused_while_somebody_types(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    copy = actions.assign(waiting(actions)[0], built.precincts[1].id, RACE)
    draft = Draft(race=RACE, precinct=copy.precinct, copy=copy.id, cells={"voters_on_list": 1})
    EntryActions(replace(actions.desk, operator="Ерлан")).put_draft(draft)
    with pytest.raises(Refused) as told:
        actions.undo()
    assert told.value.facts["reason"] == "sheet_open"


def test_two_people_cannot_decide_about_one_file(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    first = waiting(actions)[0]
    actions.assign(first, built.precincts[1].id, RACE)
    other = intake(database, "Ерлан")
    with pytest.raises(ChangedElsewhere):
        other.cannot_use(first, Unusable.ILLEGIBLE)
    second = waiting(actions)[0]
    other.cannot_use(second, Unusable.ILLEGIBLE)
    with pytest.raises(ChangedElsewhere):
        actions.assign(second, built.precincts[2].id, RACE)
    with database.reading() as tx:
        assert copies.of_precinct(tx, RACE, built.precincts[2].id) == ()


def test_a_closed_or_foreign_precinct_gets_no_sheet(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    closed = built.precincts[1]
    with database.transaction("Айгүл", "precinct_closed") as tx:
        precincts.save(tx, replace(closed, closed_at=tx.moment))
    with pytest.raises(NotFound):
        actions.assign(waiting(actions)[0], closed.id, RACE)
    assert len(waiting(actions)) == 3


def test_a_filled_ballot_is_no_sheet_until_it_is_unmarked(
    actions: IntakeActions, built: Town
) -> None:
    first = waiting(actions)[0]
    actions.mark_ballot(first.alike[0], is_filled_ballot=True)
    with pytest.raises(Refused) as told:
        actions.assign(first, built.precincts[1].id, RACE)
    assert told.value.facts["reason"] == "filled_ballot"
    actions.mark_ballot(first.alike[0], is_filled_ballot=False)
    assert actions.assign(first, built.precincts[1].id, RACE).pages


@pytest.mark.parametrize("which", ["front", "other"])
def test_a_picture_taken_out_of_its_group_waits_on_its_own(
    actions: IntakeActions, which: str
) -> None:
    first = waiting(actions)[0]
    actions.separate(first.front if which == "front" else first.alike[0])
    assert len(waiting(actions)) == 4
    assert all(one.alike == () for one in waiting(actions))


def test_a_picture_that_was_taken_for_the_same_waits_again_once_separated(
    actions: IntakeActions, built: Town
) -> None:
    first = waiting(actions)[0]
    actions.assign(first, built.precincts[1].id, RACE)
    actions.separate(first.alike[0])
    assert first.alike[0] in {one.front for one in waiting(actions)}


def test_the_custody_of_a_file_is_one_list_from_the_message_on(
    actions: IntakeActions, built: Town, database: Database
) -> None:
    first = waiting(actions)[0]
    actions.save_card(first.delivery.id, replace(first.delivery.card, paper_where="сейф"))
    actions.save_recipe(first.front, 0, Recipe(turned=90))
    copy = actions.assign(first, built.precincts[1].id, RACE)
    typed(database, copy)
    steps = actions.custody(first.front)
    assert [one.deed for one in steps] == [
        "message_sent",
        "deliveries_taken_in",
        "card_written",
        "recipe_saved",
        "file_assigned",
        "copy_saved",
    ]
    assert steps[0].operator == "Дана"
    assert dict(steps[1].facts) == {
        "channel": "telegram",
        "chat": "Штаб",
        "message": "1",
        "sender": "Дана",
        "file": "1.jpg",
    }
    assert [one.operator for one in steps[-2:]] == ["Айгүл", "Ерлан"]
    forwarded = actions.custody(first.alike[0])
    assert forwarded[0].facts["forwarded_from"] == "Ерлан"
    with pytest.raises(NotFound):
        actions.custody("f" * 64)


def test_a_recipe_changes_what_is_shown_and_never_the_file(
    actions: IntakeActions, database: Database
) -> None:
    front = waiting(actions)[0].front
    upright = actions.picture(front)
    actions.save_recipe(front, 0, Recipe(turned=90))
    turned = actions.picture(front)
    assert (turned.width, turned.height) == (upright.height, upright.width)
    assert actions.recipe(front) == Recipe(turned=90)
    with Image.open(io.BytesIO(database.evidence.read(front))) as kept:
        assert kept.size == (upright.width, upright.height)
