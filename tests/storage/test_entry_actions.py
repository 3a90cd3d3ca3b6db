"""Sheets are saved, corrected and moved in one go, on either database."""

from dataclasses import replace

import pytest

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions, opened
from hq_desktop.catalogue.library import load
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing
from hq_desktop.domain.protocol import CellState, Feature, Grade, Typing
from hq_desktop.storage import journal
from hq_desktop.storage.database import Database
from tests.storage.town import RACE, Town

CATALOGUE = load(paths.resource())


@pytest.fixture
def actions(database: Database) -> EntryActions:
    return EntryActions(Desk(database, CATALOGUE, "Айгүл"))


def sheet(town: Town, **changed: object) -> Draft:
    draft = Draft(
        race=RACE,
        precinct=town.precincts[1].id,
        cells={"voters_on_list": 900, "ballots_invalid": CellState.DASH},
        features={Feature.PICTURE: True, Feature.POSTED_SHEET: True},
    )
    return replace(draft, **changed)  # type: ignore[arg-type] # fields of Draft


def deeds(database: Database) -> list[str]:
    with database.reading() as tx:
        return [one.deed for one in journal.entries(tx)][2:]


def test_a_saved_sheet_is_a_copy_with_its_entry(actions: EntryActions, built: Town) -> None:
    copy = actions.save(sheet(built))
    (listed,) = actions.sheets_of(RACE, built.precincts[1].id)
    assert (listed.copy.id, listed.copy.grade, listed.copy.typing) == (
        copy.id,
        Grade.C,
        Typing.TYPED_ONCE,
    )
    assert dict(listed.copy.cells) == {"voters_on_list": 900, "ballots_invalid": CellState.DASH}
    assert [entry.operator for entry in listed.entries] == ["Айгүл"]


def test_saving_writes_one_journal_entry_and_drops_the_draft(
    actions: EntryActions, built: Town, database: Database
) -> None:
    draft = sheet(built)
    actions.put_draft(draft)
    assert actions.drafts() == (draft,)
    actions.save(draft)
    assert actions.drafts() == ()
    assert deeds(database) == ["copy_saved"]


def test_a_draft_comes_back_exactly(actions: EntryActions, built: Town) -> None:
    draft = sheet(built, line="ballots_invalid", obtained_by="Н-041", obtained_where="школа")
    actions.put_draft(draft)
    assert actions.drafts() == (draft,)


@pytest.mark.parametrize(("missing", "value"), [("precinct", None), ("features", {})])
def test_a_sheet_without_its_facts_is_refused(
    actions: EntryActions, built: Town, missing: str, value: object
) -> None:
    with pytest.raises(FactsMissing) as told:
        actions.save(sheet(built, **{missing: value}))
    assert told.value.facts["names"] == f"{missing}_untold"


def test_a_correction_keeps_what_was_typed_before(actions: EntryActions, built: Town) -> None:
    copy = actions.save(sheet(built))
    draft = replace(opened(copy), cells={"voters_on_list": 901}, reason="slip")
    corrected = actions.save(draft)
    assert corrected.id == copy.id
    (listed,) = actions.sheets_of(RACE, built.precincts[1].id)
    assert [dict(one.cells)["voters_on_list"] for one in listed.entries] == [900, 901]
    assert [one.reason for one in listed.entries] == ["", "slip"]


def test_the_second_of_two_who_correct_is_told(actions: EntryActions, built: Town) -> None:
    copy = actions.save(sheet(built))
    actions.correct(replace(opened(copy), cells={"voters_on_list": 901}))
    with pytest.raises(ChangedElsewhere):
        actions.correct(replace(opened(copy), cells={"voters_on_list": 902}))
    (listed,) = actions.sheets_of(RACE, built.precincts[1].id)
    assert dict(listed.copy.cells) == {"voters_on_list": 901}


def test_a_moved_sheet_leaves_a_trace(
    actions: EntryActions, built: Town, database: Database
) -> None:
    copy = actions.save(sheet(built))
    actions.move(copy, built.precincts[2].id, "misread")
    assert actions.sheets_of(RACE, built.precincts[1].id) == ()
    assert [one.copy.id for one in actions.sheets_of(RACE, built.precincts[2].id)] == [copy.id]
    with database.reading() as tx:
        last = journal.entries(tx)[-1]
    assert (last.deed, last.facts["reason"]) == ("copy_moved", "misread")
    assert last.facts["moved_from"] == str(built.precincts[1].id)


def test_my_last_sheets_are_mine_and_the_newest_first(
    actions: EntryActions, built: Town, database: Database
) -> None:
    first, second = actions.save(sheet(built)), actions.save(sheet(built))
    EntryActions(Desk(database, CATALOGUE, "Ерлан")).save(sheet(built))
    assert [one.copy.id for one in actions.my_sheets(RACE)] == [second.id, first.id]
