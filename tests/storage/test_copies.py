from dataclasses import replace

import pytest

from hq_desktop.domain.entry import Draft, Entry, EntryId
from hq_desktop.domain.errors import ChangedElsewhere, NotFound
from hq_desktop.domain.protocol import CellState, CopyId, Feature, Page, Side
from hq_desktop.storage import copies, drafts, entries, journal
from hq_desktop.storage.database import Database, open_campaign
from tests.storage import town
from tests.storage.town import NIGHT, RACE, SHA, Town


def test_a_copy_comes_back_with_everything_on_it(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "typed") as tx:
        added = copies.add(tx, town.full_copy(built.precincts[0].id))
    with database.reading() as tx:
        stored = copies.get(tx, added.id)
    assert stored == added == replace(town.full_copy(built.precincts[0].id), id=added.id)
    assert stored.cells["ballots_invalid"] is CellState.DASH
    assert list(stored.cells) == list(added.cells)


def test_many_copies_come_back_in_their_order(database: Database, built: Town) -> None:
    place = built.precincts[0].id
    many = [town.plain_copy(place, 2500, 10, number, 400) for number in range(40)]
    many[7] = town.full_copy(place)
    with database.transaction("Айгүл", "imported") as tx:
        ids = copies.add_many(tx, many)
    with database.reading() as tx:
        stored = copies.of_race(tx, RACE)
    assert stored == tuple(replace(one, id=number) for one, number in zip(many, ids, strict=True))


def test_no_copies_are_no_trouble(database: Database, built: Town) -> None:
    number = database.journal_number()
    with database.transaction("Айгүл", "imported") as tx:
        assert copies.add_many(tx, ()) == ()
        copies.supersede(tx, ())
    assert database.journal_number() == number


def test_a_superseded_copy_counts_no_more_and_stays(database: Database, built: Town) -> None:
    place = built.precincts[0].id
    with database.transaction("Айгүл", "imported") as tx:
        old = copies.add_many(tx, [town.plain_copy(place) for _ in range(12)])
    with database.transaction("Айгүл", "imported") as tx:
        new = copies.add_many(
            tx, [replace(town.plain_copy(place, 1, 2, 3, 4), supersedes=one) for one in old[:-1]]
        )
        last = copies.add(tx, town.plain_copy(place, 1, 2, 3, 4)).id
        copies.supersede(tx, zip(old, (*new, last), strict=True))
    with database.reading() as tx:
        current = copies.of_race(tx, RACE)
        every = copies.of_precinct(tx, RACE, place)
    assert [one.id for one in current] == [*new, last]
    assert [one.supersedes for one in current] == list(old)
    assert [one.superseded_by for one in every[:12]] == [*new, last]


def test_a_copy_is_superseded_once(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        old, new, other = copies.add_many(tx, [town.plain_copy(built.precincts[0].id)] * 3)
        copies.supersede(tx, [(old, new)])
    with pytest.raises(ChangedElsewhere), database.transaction("Айгүл", "imported") as tx:
        copies.supersede(tx, [(old, other)])
    with pytest.raises(NotFound), database.transaction("Айгүл", "imported") as tx:
        copies.supersede(tx, [(CopyId(99), other)])


def test_the_editor_of_a_superseded_copy_is_told(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "imported") as tx:
        old, new = copies.add_many(tx, [town.plain_copy(built.precincts[0].id)] * 2)
        seen = copies.get(tx, old)
        copies.supersede(tx, [(old, new)])
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "corrected") as tx:
        copies.save(tx, seen)


def test_a_sheet_typed_under_the_wrong_precinct_is_moved_with_a_trace(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "typed") as tx:
        added = copies.add(tx, town.full_copy(built.precincts[0].id))
    with database.transaction("Айгүл", "sheet_moved", reason="не тот участок") as tx:
        copies.save(tx, replace(added, precinct=built.precincts[1].id))
    with database.reading() as tx:
        assert copies.of_precinct(tx, RACE, built.precincts[0].id) == ()
        (moved,) = copies.of_precinct(tx, RACE, built.precincts[1].id)
        head = journal.head(tx)
    assert moved.version == 2
    assert head is not None
    assert f'"precinct":{built.precincts[0].id}' in head.before
    assert f'"precinct":{built.precincts[1].id}' in head.after


def test_copies_of_both_sides_and_of_other_precincts_stay_apart(
    database: Database, built: Town
) -> None:
    ours, theirs = (one.id for one in built.precincts[:2])
    with database.transaction("Айгүл", "imported") as tx:
        copies.add(tx, town.plain_copy(ours))
        copies.add(tx, town.plain_copy(theirs, side=Side.OFFICIAL))
    with database.reading() as tx:
        (one,) = copies.of_precinct(tx, RACE, theirs)
    assert one.side is Side.OFFICIAL


def test_entries_of_a_copy_come_oldest_first(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "typed") as tx:
        copy = copies.add(tx, town.full_copy(built.precincts[0].id))
        typed = Entry(EntryId(0), copy.id, "Айгүл", copy.cells, NIGHT)
        first = entries.add(tx, typed)
        second = entries.add(
            tx, replace(typed, operator="Ерлан", is_correction=True, reason="цифра")
        )
    with database.reading() as tx:
        assert entries.of_copy(tx, copy.id) == (first, second)
        assert entries.of_copy(tx, CopyId(99)) == ()


def draft(built: Town) -> Draft:
    return Draft(
        RACE,
        built.precincts[0].id,
        cells={"contestant:Ә": 7, "ballots_invalid": CellState.BLANK},
        features={Feature.SEAL: True},
        source="наблюдатель 1",
        obtained_by="Дана",
        pages=(Page(SHA, "лист.jpg", 270),),
        line="contestant:A",
    )


def test_a_draft_is_there_again_after_a_power_cut(
    database: Database, built: Town, made_address: str
) -> None:
    with database.transaction("Айгүл", "draft") as tx:
        drafts.put(tx, "Айгүл", Draft(RACE))
        drafts.put(tx, "Айгүл", draft(built))
    again = open_campaign(made_address)  # the first was never closed
    with again.reading() as tx:
        assert drafts.find(tx, "Айгүл", None) == draft(built)
        assert drafts.find(tx, "Ерлан", None) is None
    again.close()


def test_drafts_are_one_for_each_operator_and_copy_and_not_in_the_journal(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "typed") as tx:
        copy = copies.add(tx, town.full_copy(built.precincts[0].id)).id
    number = database.journal_number()
    again = replace(draft(built), copy=copy)
    with database.transaction("Айгүл", "draft") as tx:
        drafts.put(tx, "Айгүл", draft(built))
    with database.transaction("Айгүл", "draft") as tx:
        drafts.put(tx, "Айгүл", again)
        drafts.put(tx, "Ерлан", again)
    with database.reading() as tx:
        assert drafts.all_of(tx, "Айгүл") == (again, draft(built))
        assert drafts.operators_on(tx, copy) == ("Айгүл", "Ерлан")
    with database.transaction("Айгүл", "draft") as tx:
        drafts.drop(tx, "Айгүл", copy)
    with database.reading() as tx:
        assert drafts.all_of(tx, "Айгүл") == (draft(built),)
    assert database.journal_number() == number
