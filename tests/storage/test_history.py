"""What became of a record: every change, its values field by field, states that digests prove."""

from dataclasses import replace

import pytest

from hq_desktop.domain.election import ContestantCode, Precinct
from hq_desktop.domain.history import FieldChange, Record, changed_fields
from hq_desktop.storage import copies, history, journal, precincts, races
from hq_desktop.storage.database import Database
from tests.storage import town
from tests.storage.town import RACE, Town


def changed(database: Database, precinct: Precinct, **values: object) -> Precinct:
    with database.transaction("Ерлан", "precinct_changed") as tx:
        return precincts.save(tx, replace(precinct, **values))  # type: ignore[arg-type]


def test_a_change_tells_who_when_and_which_fields(database: Database, built: Town) -> None:
    place = built.precincts[0]
    changed(database, place, voters_on_list=2600, closed_reason="нет")
    with database.reading() as tx:
        newest, first = history.changes(tx, [("precinct", str(place.id))])
        assert history.last_change(tx, ("precinct", str(place.id))) == newest.number
    assert (newest.operator, newest.deed, newest.count) == ("Ерлан", "precinct_changed", 1)
    assert (newest.is_last, first.is_last, first.is_first) == (True, False, True)
    assert changed_fields(newest.before, newest.after) == (
        FieldChange(("closed_reason",), None, "нет"),
        FieldChange(("voters_on_list",), 2500, 2600),
    )


def test_figures_are_told_cell_by_cell(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "copy_saved") as tx:
        copy = copies.add(tx, town.full_copy(built.precincts[0].id))
    with database.transaction("Ерлан", "copy_corrected") as tx:
        copies.save(tx, replace(copy, cells={**copy.cells, "contestant:A": 21, "contestant:Ә": 0}))
    with database.reading() as tx:
        newest, _ = history.changes(tx, [("protocol_copy", str(copy.id))])
    assert changed_fields(newest.before, newest.after) == (
        FieldChange(("cells", "contestant:A"), 12, 21),
        FieldChange(("cells", "contestant:Ә"), None, 0),
    )


def test_what_a_bulk_import_wrote_is_known_from_the_change_after_it(
    database: Database, built: Town
) -> None:
    """The journal keeps only digests of many records; the next `before` has the digest."""
    with database.transaction("Айгүл", "table_imported") as tx:
        added = precincts.add_many(tx, [town.precinct(str(number)) for number in range(20)])
    first = changed(database, added[0], voters_on_list=1)
    with database.transaction("Айгүл", "table_imported") as tx:
        precincts.save_many(tx, [replace(one, voters_on_list=7) for one in (first, *added[1:])])
    with database.transaction("Айгүл", "table_imported") as tx:
        now = precincts.all(tx)[3:]
        precincts.save_many(tx, [replace(one, voters_on_list=9) for one in now])
    with database.reading() as tx:
        last, lost, small, bulk = history.changes(tx, [("precinct", str(added[0].id))])
        _, _, never = history.changes(tx, [("precinct", str(added[1].id))])
    assert bulk.after == small.before
    assert (bulk.count, bulk.is_after_known) == (20, True)
    assert (lost.is_after_known, lost.is_before_known) == (False, True)
    assert (last.is_before_known, last.is_after_known) == (False, True)
    assert last.after is not None
    assert last.after["voters_on_list"] == 9
    assert not never.is_after_known
    assert not never.is_removal


def test_a_removal_is_told_and_the_record_is_among_the_removed(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "precinct_added") as tx:
        lonely = precincts.add(tx, town.precinct("999"))
    with database.transaction("Айгүл", "import_undone") as tx:
        precincts.remove_many(tx, (lonely,))
    with database.reading() as tx:
        gone, there = history.changes(tx, [("precinct", str(lonely.id))])
        assert history.removed(tx) == ((gone.record, there.after),)
    assert (gone.is_removal, gone.before) == (True, there.after)


def test_a_race_with_thousands_of_precincts_tells_what_changed_in_it(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "table_imported") as tx:
        many = precincts.add_many(tx, [town.precinct(f"9{number}") for number in range(6000)])
        large = races.include(tx, RACE, [one.id for one in many])
    for ours in ("A", "Ә"):
        with database.transaction("Ерлан", "race_changed") as tx:
            large = races.save(tx, replace(large, ours=ContestantCode(ours)))
    with database.reading() as tx:
        second, first, bulk, _ = history.changes(tx, [("race", RACE)])
        kept = sum(len(one.before) + len(one.after) for one in journal.entries(tx, after=3))
    assert changed_fields(second.before, second.after) == (FieldChange(("ours",), "A", "Ә"),)
    assert changed_fields(first.before, first.after) == (FieldChange(("ours",), None, "A"),)
    assert bulk.after is not None
    assert len(bulk.after["precincts"]) == 6003  # type: ignore[arg-type]
    assert kept < 20_000


def test_nothing_is_told_of_a_record_that_never_was(database: Database) -> None:
    with database.reading() as tx:
        assert history.changes(tx, [("precinct", "404"), ("dragon", "1")]) == ()
        assert history.last_change(tx, ("precinct", "404")) == 0


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, {"a": 1}, [FieldChange(("a",), None, 1)]),
        ({"a": True}, {"a": 1}, [FieldChange(("a",), True, 1)]),
        ({"n": {"ru": "x", "kk": "y"}}, {"n": {"ru": "z", "kk": "y"}}, [("n", "ru")]),
        ({"n": {"ru": "x"}}, {}, [("n", "ru")]),
        ({"list": [1]}, {"list": [1, 2]}, [("list",)]),
        ({"a": 1}, {"a": 1}, []),
    ],
)
def test_fields_are_compared_part_by_part(
    before: Record | None, after: Record, expected: list[object]
) -> None:
    found = changed_fields(before, after)
    assert [one if isinstance(expected[0], FieldChange) else one.path for one in found] == expected
