"""Every noun of the journal is told as a whole and found one by one, and both are the same."""

from hq_desktop.domain.journal import canonical
from hq_desktop.storage import current_records, obstacles, races, settlements
from hq_desktop.storage.database import Database
from hq_desktop.storage.live_records import live
from hq_desktop.storage.nouns import NOUNS
from hq_desktop.storage.records import record_of
from tests.storage import everything
from tests.storage.town import Town

WITHOUT_ONE = {obstacles.NOUN, settlements.NOUN}
"""Nouns of double entry, which the filled town has not begun."""


def test_what_is_told_of_a_noun_is_what_its_key_finds(database: Database, built: Town) -> None:
    everything.fill(database, built)
    with database.reading() as tx:
        told = list(current_records.all(tx))
        assert {noun for noun, _, _ in told} >= {one.name for one in NOUNS} - WITHOUT_ONE
        for noun, key, text in told:
            found = live(tx, (noun, key))
            if noun == races.FORM:
                assert found is None
            else:
                assert canonical(record_of(found)) == text
        assert len({(noun, key) for noun, key, _ in told}) == len(told)


def test_no_two_rows_tell_of_one_noun() -> None:
    names = [one.name for one in NOUNS]
    assert sorted(set(names)) == sorted(names)
