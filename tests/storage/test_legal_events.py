"""Events that start terms, on both databases."""

from dataclasses import replace

import pytest

from hq_desktop.domain.errors import ChangedElsewhere, NotFound, Refused
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.imports import ImportId, ImportKind, ImportRecord
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.storage import imports, journal, legal_events, precincts
from hq_desktop.storage.database import Database
from hq_desktop.storage.undoing import Created, take_back
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import CITY, NIGHT, RACE, Town


def event(**changes: object) -> LegalEvent:
    plain = LegalEvent(LegalEventId(0), EventKind.TOTALS_ANNOUNCED, NIGHT, RACE, commission=CITY)
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_an_event_is_written_changed_and_taken_out(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "legal_event_recorded") as tx:
        bare = legal_events.add(tx, LegalEvent(LegalEventId(0), EventKind.LAW_BROKEN, NIGHT))
        full = legal_events.add(tx, event(source="сайт", note="список 3", act_on=NIGHT.date()))
    with database.reading() as tx:
        assert legal_events.all(tx) == (bare, full)
        assert legal_events.get(tx, full.id) == full
    with database.transaction("Айгүл", "legal_event_changed") as tx:
        changed = legal_events.save(tx, replace(full, note="иначе"))
        with pytest.raises(ChangedElsewhere):
            legal_events.save(tx, full)
    with database.transaction("Айгүл", "legal_event_removed") as tx:
        legal_events.remove(tx, bare.id)
    with database.reading() as tx:
        assert legal_events.all(tx) == (changed,)
        with pytest.raises(NotFound):
            legal_events.get(tx, bare.id)
        head = journal.head(tx)
    assert head is not None
    assert head.deed == "legal_event_removed"
    assert verify(database).problems == ()


def test_a_number_of_an_event_is_not_given_again(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "legal_event_recorded") as tx:
        first = legal_events.add(tx, event())
        legal_events.remove(tx, first.id)
        assert legal_events.add(tx, event()).id > first.id


def test_an_import_of_a_precinct_with_an_event_is_not_undone(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "table_imported") as tx:
        lonely = precincts.add(tx, town.precinct("999"))
        made = Created(precincts=(lonely.id,))
        done = ImportRecord(
            ImportId(0), ImportKind.PRECINCTS, "у.xlsx", "f" * 64, NIGHT, "Айгүл", 1, 0
        )
        imports.add(tx, done, made)
        legal_events.add(tx, event(precinct=lonely.id))
    with (
        pytest.raises(Refused) as told,
        database.transaction("Айгүл", "import_undone") as tx,
    ):
        take_back(tx, made)
    assert told.value.facts["reason"] == "precinct_has_event"
