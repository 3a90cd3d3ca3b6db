import json

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError

from hq_desktop.domain.errors import HqError
from hq_desktop.domain.journal import FIRST
from hq_desktop.storage import copies, journal, races
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.schema import JournalRecordRow, JournalRow
from tests.storage import town
from tests.storage.town import Town

REFUSED = (HqError, DBAPIError)


@pytest.mark.parametrize("table", [JournalRow, JournalRecordRow])
def test_no_entry_can_be_changed(
    table: type[JournalRow] | type[JournalRecordRow], database: Database
) -> None:
    with pytest.raises(REFUSED), database.transaction("x", "x") as tx:
        tx.connection.execute(update(table).values(digest=FIRST))


@pytest.mark.parametrize("table", [JournalRow, JournalRecordRow])
def test_no_entry_can_be_removed(
    table: type[JournalRow] | type[JournalRecordRow], database: Database
) -> None:
    with pytest.raises(REFUSED), database.transaction("x", "x") as tx:
        tx.connection.execute(delete(table))


@pytest.mark.postgres
def test_a_server_does_not_empty_the_journal_either(server_address: str) -> None:
    database = open_campaign(server_address)
    with pytest.raises(REFUSED), database.transaction("x", "x") as tx:
        tx.connection.execute(text("TRUNCATE journal"))
    database.close()


def test_the_first_entry_is_the_making_of_the_campaign(database: Database) -> None:
    with database.reading() as tx:
        (first,) = journal.entries(tx)
        assert journal.head(tx) == first
        (mark,) = journal.records(tx, 1)
    assert (first.number, first.previous, first.deed) == (1, FIRST, "campaign_created")
    assert (mark.noun, mark.key) == ("campaign", "1")


def test_a_small_change_keeps_what_was_before_and_after(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "typed") as tx:
        added = copies.add(tx, town.full_copy(built.precincts[0].id))
    with database.transaction("Айгүл", "corrected") as tx:
        copies.save(tx, added)
        copies.save(tx, copies.get(tx, added.id))
    with database.reading() as tx:
        typed, corrected = journal.entries(tx, after=2)
    name = f"protocol_copy {added.id}"
    assert typed.before == ""
    assert json.loads(typed.after)[name]["source"] == "наблюдатель 1"
    assert json.loads(corrected.before)[name] == json.loads(typed.after)[name]


def test_a_race_with_very_many_precincts_is_kept_by_its_digest(
    database: Database, built: Town
) -> None:
    form = "x" * 30_000
    with database.transaction("Айгүл", "form_kept") as tx:
        races.keep_form(tx, "long", form)
        races.keep_form(tx, "short", "title = 1")
    with database.reading() as tx:
        head = journal.head(tx)
    assert head is not None
    assert list(json.loads(head.after)) == ["form short"]


def test_the_newest_entries_come_newest_last(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "typed") as tx:
        copies.add(tx, town.full_copy(built.precincts[0].id))
    with database.reading() as tx:
        assert [one.number for one in journal.entries(tx)] == [1, 2, 3]
        assert [one.number for one in journal.entries(tx, after=1)] == [2, 3]
        assert [one.number for one in journal.entries(tx, limit=2)] == [2, 3]
