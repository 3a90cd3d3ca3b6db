"""People at precincts: codes are theirs alone, scans are evidence, what depends on them holds."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.observers import ObserverActions
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.errors import (
    AlreadyExists,
    ChangedElsewhere,
    FileUnreadable,
    Problem,
    Refused,
)
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.observer import Credential, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import RightKind
from hq_desktop.paths import resource
from hq_desktop.storage import evidence, incidents, journal, observers
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.town import Town

DANA = Observer(ObserverId(0), "", "Дана С.", phone="+7 700 000 00 00")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource())


@pytest.fixture
def actions(database: Database, built: Town, catalogue: Catalogue) -> ObserverActions:
    return ObserverActions(Desk(database, catalogue, "Айгүл"))


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "жолдама 1.png"
    Image.new("RGB", (60, 40), "white").save(path)
    return path


def test_a_code_is_one_persons(actions: ObserverActions) -> None:
    first = actions.save(replace(DANA, code="Н-1"))
    with pytest.raises(AlreadyExists):
        actions.save(replace(DANA, code="Н-1"))
    second = actions.save(DANA)
    with pytest.raises(AlreadyExists):
        actions.save(replace(second, code="Н-1"))
    assert actions.all() == (first, second)


def test_a_code_that_is_taken_away_is_given_anew(actions: ObserverActions) -> None:
    one = actions.save(replace(DANA, code="Н-1"))
    assert actions.save(replace(one, code="")).code == str(one.id)


def test_two_people_exchange_their_codes_at_one_go(
    actions: ObserverActions, database: Database
) -> None:
    first = actions.save(replace(DANA, code="А"))
    second = actions.save(replace(DANA, code="Б"))
    with database.transaction("Айгүл", "observer_changed") as tx:
        observers.save_many(tx, [replace(first, code="Б"), replace(second, code="А")])
    assert [one.code for one in actions.all()] == ["Б", "А"]
    assert verify(database).problems == ()


def test_the_second_of_two_editors_is_told(actions: ObserverActions) -> None:
    one = actions.save(DANA)
    actions.save(replace(one, note="до 22:00"))
    with pytest.raises(ChangedElsewhere):
        actions.save(replace(one, note="до 23:00"))
    with pytest.raises(ChangedElsewhere):
        actions.remove(one)
    assert [one.note for one in actions.all()] == ["до 22:00"]


def test_the_journal_tells_the_code_and_not_the_name(
    actions: ObserverActions, database: Database
) -> None:
    one = actions.save(replace(DANA, code="Н-1"))
    actions.remove(one)
    with database.reading() as tx:
        entries = journal.entries(tx)[-2:]
    assert [entry.deed for entry in entries] == ["observer_added", "observer_removed"]
    assert [dict(entry.facts) for entry in entries] == [{"code": "Н-1"}] * 2
    assert actions.all() == ()
    assert verify(database).problems == ()


def test_who_reported_an_incident_stays(
    actions: ObserverActions, database: Database, built: Town
) -> None:
    one = actions.save(DANA)
    with database.transaction("Айгүл", "incident_recorded") as tx:
        told = Incident(
            IncidentId(0), "copy_refused", built.precincts[0].id, None, "", reported_by=one.id
        )
        incidents.add(tx, told)
    with pytest.raises(Refused) as caught:
        actions.remove(one)
    assert caught.value.facts["reason"] == "person_reported_incident"
    assert actions.all() == (one,)


def test_a_scan_is_kept_byte_for_byte_with_the_person(
    actions: ObserverActions, database: Database, scan: Path
) -> None:
    one = actions.save(DANA, scan)
    assert database.evidence.read(one.credential.scan) == scan.read_bytes()
    assert actions.scan_name(one) == "жолдама 1.png"
    assert (actions.scan(one).width, actions.scan(one).height) == (60, 40)
    with database.reading() as tx:
        assert evidence.get(tx, one.credential.scan).media_type == "image/png"
    assert verify(database).problems == ()


def test_what_is_no_picture_is_no_scan_and_nobody_is_added(
    actions: ObserverActions, tmp_path: Path
) -> None:
    path = tmp_path / "скан.jpg"
    path.write_bytes(b"not a picture")
    with pytest.raises(FileUnreadable):
        actions.save(DANA, path)
    assert actions.all() == ()


def test_numbers_of_precincts_are_read_as_in_tables(actions: ObserverActions, built: Town) -> None:
    read = actions.reader(actions.desk.directory())
    assert read("311; УИК № 313") == (built.precincts[0].id, built.precincts[2].id)
    assert read("  ") == ()
    wrong = read("311, 999")
    assert isinstance(wrong, Problem)
    assert wrong.code == "precinct_of_list_unknown"


def test_rights_are_those_of_the_role(actions: ObserverActions) -> None:
    proxy = actions.rights(ObserverRole.PROXY)
    assert proxy is not None
    assert "43(7-1)" in {law for one in proxy.of_kind(RightKind.SIGN) for law in one.law}
    assert actions.rights(None) is None
    assert "ӘРПК" in {short.kk for short in actions.acts()}


def test_many_people_come_back_with_their_precincts(
    actions: ObserverActions, database: Database, built: Town
) -> None:
    places = tuple(one.id for one in built.precincts)
    many = [
        replace(DANA, code=f"Н-{number}", precincts=places[number % 3 :]) for number in range(700)
    ]
    with database.transaction("Айгүл", "table_imported") as tx:
        added = observers.add_many(tx, many)
    with database.transaction("Айгүл", "table_imported") as tx:
        paper = Credential(number="1")
        saved = observers.save_many(
            tx, [replace(one, precincts=places[:1], credential=paper) for one in added]
        )
    assert actions.all() == saved
    assert verify(database).problems == ()
