from collections.abc import Callable

import pytest

from hq_desktop.domain.assignment import Assignment, Decision
from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.entry import Draft, Entry, EntryId
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.imports import ImportId, ImportKind, ImportRecord
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CopyId, Side
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.domain.text import Text
from hq_desktop.storage import (
    announcements,
    assignments,
    choices,
    commissions,
    copies,
    drafts,
    entries,
    evidence,
    imports,
    incidents,
    observers,
    precincts,
    races,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.imports import Created
from hq_desktop.storage.transaction import Transaction
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import CITY, NIGHT, RACE, SHA, Town


def record(kind: ImportKind, created: int, updated: int = 0) -> ImportRecord:
    return ImportRecord(ImportId(0), kind, "итоги.xlsx", SHA, NIGHT, "Айгүл", created, updated)


def imported(tx: Transaction, built: Town) -> tuple[ImportRecord, tuple[CopyId, ...]]:
    """Import a reading for two precincts, one of which replaces an earlier one."""
    first, second = (one.id for one in built.precincts[:2])
    (old,) = copies.add_many(tx, [town.plain_copy(first)])
    new = copies.add_many(tx, [town.plain_copy(first, 1, 2, 3, 4), town.plain_copy(second)])
    copies.supersede(tx, [(old, new[0])])
    return imports.add(tx, record(ImportKind.READINGS, 1, 1), Created(copies=new)), (old, *new)


def test_an_undone_import_gives_back_what_it_replaced(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        made, (old, *new) = imported(tx, built)
    with database.transaction("Айгүл", "import_undone") as tx:
        imports.undo(tx, made.id)
    with database.reading() as tx:
        assert [one.id for one in copies.of_race(tx, RACE)] == [old]
        assert all(copies.get(tx, one).withdrawn_at for one in new)
        (stored,) = imports.all(tx)
    assert stored.undone_at is not None
    assert verify(database).problems == ()


def test_an_import_is_undone_once(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        made, _ = imported(tx, built)
        imports.undo(tx, made.id)
    with pytest.raises(Refused, match="refused"), database.transaction("Айгүл", "undone") as tx:
        imports.undo(tx, made.id)


def supersede(tx: Transaction, ids: tuple[CopyId, ...], built: Town) -> None:
    later = copies.add(tx, town.plain_copy(built.precincts[1].id, 5, 6, 7, 8))
    copies.supersede(tx, [(ids[2], later.id)])


def type_from(tx: Transaction, ids: tuple[CopyId, ...], _: Town) -> None:
    entries.add(tx, Entry(EntryId(0), ids[1], "Ерлан", {"ballots_invalid": 1}, NIGHT))


def put_aside(tx: Transaction, ids: tuple[CopyId, ...], _: Town) -> None:
    drafts.put(tx, "Ерлан", Draft(RACE, copy=ids[1]))


def choose(tx: Transaction, ids: tuple[CopyId, ...], built: Town) -> None:
    place = built.precincts[1].id
    choices.put(tx, StandingChoice(RACE, place, Side.OURS, ids[2], "печать", "Айгүл"))


@pytest.mark.parametrize("later", [supersede, type_from, put_aside, choose])
def test_an_import_on_which_something_later_stands_is_not_undone(
    later: Callable[[Transaction, tuple[CopyId, ...], Town], None], database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        made, ids = imported(tx, built)
        later(tx, ids, built)
    with database.reading() as tx:
        before = copies.of_race(tx, RACE)
    with pytest.raises(Refused) as told, database.transaction("Айгүл", "undone") as tx:
        imports.undo(tx, made.id)
    assert told.value.facts["reason"]
    with database.reading() as tx:
        assert copies.of_race(tx, RACE) == before


def test_an_undone_import_of_totals_withdraws_them(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        total = announcements.add(
            tx, Announcement(AnnouncementId(0), RACE, CITY, {"ballots_invalid": 1}, "сайт", NIGHT)
        )
        made = imports.add(tx, record(ImportKind.TOTALS, 1), Created(announcements=[total.id]))
    with database.transaction("Айгүл", "undone") as tx:
        imports.undo(tx, made.id)
    with database.reading() as tx:
        assert announcements.of_race(tx, RACE) == ()


def import_precincts(tx: Transaction) -> ImportRecord:
    new = commissions.save(tx, Commission(CommissionCode("new"), Text("Новая"), CITY))
    added = precincts.add_many(tx, [town.precinct(str(number)) for number in range(3)])
    races.include(tx, RACE, [one.id for one in added])
    created = Created(precincts=[one.id for one in added], commissions=[new.code])
    return imports.add(tx, record(ImportKind.PRECINCTS, 3), created)


def test_an_undone_import_of_precincts_removes_them(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        made = import_precincts(tx)
    with database.transaction("Айгүл", "undone") as tx:
        imports.undo(tx, made.id)
    with database.reading() as tx:
        assert precincts.all(tx) == built.precincts
        assert races.get(tx, RACE).precincts == built.race.precincts
        assert "new" not in {one.code for one in commissions.all(tx)}
    assert verify(database).problems == ()


def a_sheet(tx: Transaction, made: Created) -> None:
    copies.add(tx, town.plain_copy(made.precincts[2]))


def an_incident(tx: Transaction, made: Created) -> None:
    incidents.add(tx, Incident(IncidentId(0), "removed", made.precincts[0], None, "удалили"))


def a_person(tx: Transaction, made: Created) -> None:
    observers.add(tx, Observer(ObserverId(0), "", "Дана", precincts=(made.precincts[1],)))


def a_file(tx: Transaction, made: Created) -> None:
    sheet = Assignment("a" * 64, Decision.SHEET, "Айгүл", NIGHT, made.precincts[1], RACE)
    evidence.add(tx, EvidenceFile("a" * 64, "лист.jpg", 1, "image/jpeg", NIGHT))
    assignments.add(tx, sheet)


def a_commission_below(tx: Transaction, made: Created) -> None:
    commissions.save(tx, Commission(CommissionCode("below"), Text("Ниже"), made.commissions[0]))


def a_total(tx: Transaction, made: Created) -> None:
    new = made.commissions[0]
    announcements.add(tx, Announcement(AnnouncementId(0), RACE, new, {}, "сайт", NIGHT))


@pytest.mark.parametrize(
    "later", [a_sheet, an_incident, a_person, a_file, a_commission_below, a_total]
)
def test_precincts_that_something_refers_to_are_not_removed(
    later: Callable[[Transaction, Created], None], database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        made = import_precincts(tx)
        later(tx, imports.created_by(tx, made.id))
    with pytest.raises(Refused), database.transaction("Айгүл", "undone") as tx:
        imports.undo(tx, made.id)
    with database.reading() as tx:
        assert len(precincts.all(tx)) == 6


@pytest.mark.parametrize(
    ("kind", "updated"),
    [(ImportKind.CONTESTANTS, 0), (ImportKind.OBSERVERS, 1), (ImportKind.PRECINCTS, 4)],
)
def test_an_import_that_changed_records_in_place_is_not_undone(
    kind: ImportKind, updated: int, database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        made = imports.add(tx, record(kind, 0, updated), Created())
    with pytest.raises(Refused), database.transaction("Айгүл", "undone") as tx:
        imports.undo(tx, made.id)
