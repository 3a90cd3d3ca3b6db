"""What comes in: deliveries, decisions, recipes, places of lines, people, what was found."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hq_desktop.domain.assignment import Assignment, Decision, Unusable
from hq_desktop.domain.chat import Channel, MissingReason
from hq_desktop.domain.delivery import DeliveredFile, Delivery, DeliveryId, Provenance
from hq_desktop.domain.errors import ChangedElsewhere
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Attempt, Incident, IncidentId, IncidentStatus, Witness
from hq_desktop.domain.inspection import Inspection
from hq_desktop.domain.observer import Credential, CredentialKind, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.recipe import PLAIN, LinePlaces, Recipe
from hq_desktop.storage import (
    assignments,
    deliveries,
    evidence,
    incidents,
    inspections,
    observers,
    placements,
    recipes,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.town import RACE, Town

NIGHT = datetime(2026, 8, 23, 17, 5, tzinfo=UTC)
MESSAGE = Delivery(
    DeliveryId(0),
    Channel.TELEGRAM,
    "telegram:77:12",
    NIGHT,
    "Айгүл",
    title="Штаб",
    chat="77",
    chat_name="Наблюдатели",
    number="12",
    sender="Дана",
    sender_key="user5",
    sent_at=NIGHT,
    text="УИК 312 хаттама",
    reply_to="11",
    files=(
        DeliveredFile("photo_1.jpg", "a" * 64),
        DeliveredFile("photo_2.jpg", missing=MissingReason.NOT_INCLUDED),
        DeliveredFile("../x.jpg", refused="path_escapes"),
    ),
)
CARD = Provenance(recorded_by="Дана С.", recorded_at=NIGHT, paper_where="сейф")
CORNERS = ((0.1, 0.0), (0.9, 0.05), (1.0, 1.0), (0.0, 0.95))


def keep(database: Database, content: bytes) -> str:
    sha256 = database.evidence.put(content)
    with database.transaction("Айгүл", "picture_kept") as tx:
        evidence.add(tx, EvidenceFile(sha256, "1.jpg", len(content), "image/jpeg", NIGHT))
    return sha256


def test_a_delivery_comes_back_with_its_files_and_its_card(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "deliveries_taken_in") as tx:
        (stored,) = deliveries.add_many(tx, (MESSAGE,))
    with database.transaction("Айгүл", "card_written") as tx:
        changed = deliveries.save(tx, replace(stored, card=CARD, text="УИК 313"))
    with database.reading() as tx:
        assert deliveries.get(tx, stored.id) == changed
        assert deliveries.by_keys(tx, [MESSAGE.key, "other"]) == {MESSAGE.key: changed}
        assert deliveries.of_file(tx, "a" * 64) == (changed,)
        assert deliveries.of_file(tx, "b" * 64) == ()
    assert changed.card.missing == (
        "recorded_where",
        "device",
        "conditions",
        "received_from",
        "received_how",
    )
    assert verify(database).problems == ()


def test_the_second_editor_of_a_card_is_told(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "deliveries_taken_in") as tx:
        (stored,) = deliveries.add_many(tx, (MESSAGE,))
    with database.transaction("Айгүл", "card_written") as tx:
        deliveries.save(tx, replace(stored, card=CARD))
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "card_written") as tx:
        deliveries.save(tx, replace(stored, text="другое"))


def test_many_deliveries_are_one_journal_entry(database: Database, built: Town) -> None:
    many = [replace(MESSAGE, key=f"telegram:77:{number}") for number in range(700)]
    before = database.journal_number()
    with database.transaction("Айгүл", "deliveries_taken_in") as tx:
        deliveries.add_many(tx, many)
    assert database.journal_number() == before + 1
    with database.reading() as tx:
        assert [one.key for one in deliveries.all(tx)] == [one.key for one in many]
        found = deliveries.by_keys(tx, [one.key for one in many])
    assert len(found) == 700
    assert verify(database).problems == ()


def test_a_file_waits_until_somebody_decides(database: Database, built: Town) -> None:
    sheet, other = keep(database, b"sheet"), keep(database, b"other")
    came = replace(MESSAGE, files=(DeliveredFile("1", sheet), DeliveredFile("2", other)))
    with database.transaction("Айгүл", "deliveries_taken_in") as tx:
        deliveries.add_many(tx, (came,))
    place = built.precincts[0].id
    decided = Assignment(sheet, Decision.SHEET, "Айгүл", NIGHT, place, RACE)
    useless = Assignment(
        other, Decision.UNUSABLE, "Айгүл", NIGHT, unusable=Unusable.ILLEGIBLE, note="темно"
    )
    with database.transaction("Айгүл", "file_assigned") as tx:
        assert set(assignments.waiting(tx)) == {sheet, other}
        assignments.add(tx, decided)
        assignments.add(tx, useless)
    with database.reading() as tx:
        assert assignments.waiting(tx) == ()
        assert assignments.of(tx, [sheet, other]) == {sheet: decided, other: useless}
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "file_assigned") as tx:
        assignments.add(tx, decided)
    with database.transaction("Айгүл", "assignment_undone") as tx:
        assignments.remove(tx, [decided])
    with database.reading() as tx:
        assert assignments.waiting(tx) == (sheet,)
    assert verify(database).problems == ()


def test_a_file_that_came_without_a_delivery_does_not_wait(database: Database, built: Town) -> None:
    keep(database, b"opened at the form")
    with database.reading() as tx:
        assert assignments.waiting(tx) == ()


def test_a_recipe_stands_beside_its_file(database: Database, built: Town) -> None:
    sha256 = keep(database, b"photo")
    recipe = Recipe(turned=90, corners=CORNERS, crop=(0.0, 0.1, 1.0, 0.9), contrast=1.5)
    for one in (recipe, replace(recipe, turned=180), replace(recipe, turned=180), PLAIN):
        with database.transaction("Айгүл", "picture_shown_so") as tx:
            recipes.save(tx, sha256, 2, one)
            assert recipes.of(tx, [sha256]) == {(sha256, 2): one}
    assert database.evidence.read(sha256) == b"photo"
    assert verify(database).problems == ()


def test_the_places_of_lines_belong_to_a_form(database: Database, built: Town) -> None:
    first = LinePlaces("form-2026", {"voters_on_list": (0.6, 0.2, 0.9, 0.25)})
    with database.transaction("Айгүл", "lines_placed") as tx:
        stored = placements.save(tx, first)
    moved = replace(stored, lines={"voters_on_list": (0.6, 0.21, 0.9, 0.26)})
    with database.transaction("Айгүл", "lines_placed") as tx:
        placements.save(tx, moved)
    with database.reading() as tx:
        assert placements.find(tx, "form-2026") == replace(moved, version=2)
        assert placements.find(tx, "other") is None
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "lines_placed") as tx:
        placements.save(tx, stored)
    assert verify(database).problems == ()


def test_a_person_comes_back_with_precincts_and_credential(database: Database, built: Town) -> None:
    paper = Credential(
        CredentialKind.REFERRAL, "ОО «Пример»", "17", True, NIGHT.date(), None, "c" * 64
    )
    person = Observer(
        ObserverId(0),
        "",
        "Дана С.",
        ObserverRole.ORGANISATION_OBSERVER,
        "+7 700 000 00 00",
        "dana",
        (built.precincts[1].id, built.precincts[0].id),
        paper,
        "до 22:00",
    )
    with database.transaction("Айгүл", "observer_added") as tx:
        added = observers.add(tx, person)
    assert added == replace(person, id=added.id, code=str(added.id))
    with database.transaction("Айгүл", "observer_changed") as tx:
        saved = observers.save(tx, replace(added, role=None, precincts=(built.precincts[2].id,)))
    with database.reading() as tx:
        assert observers.all(tx) == (saved,)
    assert verify(database).problems == ()
    with database.transaction("Айгүл", "observer_removed") as tx:
        observers.remove(tx, saved)
    assert verify(database).problems == ()


def test_an_incident_keeps_witnesses_and_attempts(database: Database, built: Town) -> None:
    told = Incident(
        IncidentId(0),
        "copy_refused",
        built.precincts[0].id,
        NIGHT,
        "Копию не выдали.",
        place="у стола секретаря",
        status=IncidentStatus.ON_PAPER,
        reported_by=ObserverId(4),
        witnesses=(Witness("Ерлан Т.", "+7 701"), Witness("Сауле")),
        attempts=(Attempt(NIGHT, "1432", "не отвечает"),),
        recorded_at=NIGHT,
        recorded_by="Айгүл",
    )
    with database.transaction("Айгүл", "incident_recorded") as tx:
        added = incidents.add(tx, told)
    with database.reading() as tx:
        assert incidents.get(tx, added.id) == replace(told, id=added.id)
    assert verify(database).problems == ()


def test_what_was_found_in_a_file_can_be_found_anew(database: Database, built: Town) -> None:
    sha256 = keep(database, b"photo")
    with database.reading() as tx:
        assert inspections.uninspected(tx, 1) == (sha256,)
    found = Inspection(sha256, "image/jpeg", 1280, 960, 1, latitude=43.2, sharpness=12.5)
    with database.transaction("Айгүл", "inspected") as tx:
        inspections.put_many(tx, [replace(found, width=1), replace(found, width=2)][:1])
        inspections.put_many(tx, [found])
    with database.reading() as tx:
        assert inspections.of(tx, [sha256, "x"]) == {sha256: found}
        assert inspections.uninspected(tx, 1) == ()
        assert inspections.uninspected(tx, 2) == (sha256,)
