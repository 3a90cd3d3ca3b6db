"""Sheets that came in as pictures wait to be typed, and are typed once, on either database."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions, opened
from hq_desktop.actions.sheet_turns import SheetTurns
from hq_desktop.catalogue.library import load
from hq_desktop.domain.assignment import Assignment, Decision
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, Refused
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.protocol import (
    CopyId,
    Feature,
    Grade,
    Page,
    ProtocolCopy,
    Side,
    Typing,
)
from hq_desktop.domain.recipe import Strip
from hq_desktop.storage import assignments, copies, evidence, journal
from hq_desktop.storage.database import Database
from tests.storage.town import RACE, Town

CATALOGUE = load(paths.resource())
NIGHT = datetime(2026, 11, 22, 18, 40, tzinfo=UTC)
CELLS = {"voters_on_list": 900}
PICTURE = {Feature.PICTURE: True}
STRIP = Strip("a" * 64, 0, ((0.1, 0.2), (0.9, 0.2), (0.9, 0.3), (0.1, 0.3)))


@pytest.fixture
def actions(database: Database) -> EntryActions:
    return EntryActions(Desk(database, CATALOGUE, "Айгүл"))


@pytest.fixture
def other(database: Database) -> EntryActions:
    return EntryActions(Desk(database, CATALOGUE, "Ерлан"))


def come_in(database: Database, precinct: PrecinctId, name: str = "a") -> ProtocolCopy:
    """A picture is given a precinct; nobody has typed it."""
    with database.transaction("Intake", "sheet_assigned") as tx:
        evidence.add(tx, EvidenceFile(name * 64, f"{name}.jpg", 1, "image/jpeg", tx.moment))
        copy = copies.add(
            tx,
            ProtocolCopy(
                CopyId(0),
                RACE,
                precinct,
                Side.OURS,
                "Н-041",
                Grade.E,
                {},
                None,
                obtained_by="Н-041",
                obtained_at=NIGHT,
                obtained_where="школа",
                operator="Intake",
                pages=(Page(name * 64, f"{name}.jpg"),),
            ),
        )
        assignments.add(
            tx,
            Assignment(
                name * 64, Decision.SHEET, "Intake", tx.moment, precinct, RACE, copy=copy.id
            ),
        )
    return copy


def typed(draft: Draft, **changed: object) -> Draft:
    return replace(draft, cells=CELLS, features=PICTURE, **changed)  # type: ignore[arg-type]


def waiting(actions: EntryActions) -> list[CopyId]:
    """Return the sheets that wait for somebody, the next one first."""
    return [one.progress.copy.id for one in SheetTurns(actions.desk).takeable(RACE)]


def test_precincts_without_a_reading_come_first_then_the_oldest(
    actions: EntryActions, built: Town, database: Database
) -> None:
    one, two, three = (precinct.id for precinct in built.precincts)
    actions.save(Draft(RACE, one, cells=CELLS, features=PICTURE))
    known, first, second = (
        come_in(database, precinct, name)
        for precinct, name in ((one, "a"), (three, "b"), (two, "c"))
    )
    assert waiting(actions)[:3] == [first.id, second.id, known.id]


def test_what_somebody_else_has_before_them_does_not_wait(
    actions: EntryActions, other: EntryActions, built: Town, database: Database
) -> None:
    first = come_in(database, built.precincts[0].id, "a")
    second = come_in(database, built.precincts[1].id, "b")
    other.put_draft(other.open_sheet(first.id))
    assert waiting(actions) == [second.id]
    assert waiting(other) == [first.id, second.id]


def test_a_sheet_passed_over_comes_round_again(
    actions: EntryActions, built: Town, database: Database
) -> None:
    one, two = (
        come_in(database, place.id, name).id
        for place, name in zip(built.precincts[:2], "ab", strict=True)
    )
    turns, passed = SheetTurns(actions.desk), frozenset[CopyId]()
    given: list[CopyId] = []
    for _ in range(3):
        found = turns.next_after(RACE, passed, given[-1] if given else None)
        assert found is not None
        given.append(found.copy)
        passed |= {found.copy}
    assert given == [one, two, one]
    assert [claim.copy for claim in turns.claims()] == [one]


def test_a_second_entry_passed_over_makes_room_for_another(
    actions: EntryActions, other: EntryActions, built: Town, database: Database
) -> None:
    typed = []
    for place, name in zip(built.precincts[:2], "ab", strict=True):
        copy = come_in(database, place.id, name).id
        other.save(replace(other.open_sheet(copy), cells=CELLS, features=PICTURE))
        typed.append(copy)
    found = SheetTurns(actions.desk).next_after(RACE, frozenset(typed[:1]), None)
    assert found is not None
    assert (found.copy, found.draft.is_second) == (typed[1], True)


def test_a_waiting_sheet_brings_its_precinct_pages_and_origin_and_nothing_else(
    actions: EntryActions, built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    draft = actions.open_sheet(copy.id)
    assert draft == Draft(
        RACE,
        built.precincts[1].id,
        copy.id,
        source="Н-041",
        obtained_by="Н-041",
        obtained_at=NIGHT,
        obtained_where="школа",
        pages=copy.pages,
        copy_version=1,
        is_first=True,
    )
    assert draft.is_untouched
    assert not draft.is_correction


def test_its_first_typing_is_no_correction(
    actions: EntryActions, built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    draft = typed(actions.open_sheet(copy.id), strips={"voters_on_list": STRIP, "dropped": STRIP})
    actions.put_draft(draft)
    assert actions.drafts() == (draft,)
    saved = actions.save(draft)
    (listed,) = actions.sheets_of(RACE, built.precincts[1].id)
    assert (listed.copy.id, listed.copy.typing, listed.copy.grade) == (
        copy.id,
        Typing.TYPED_ONCE,
        Grade.D,
    )
    assert (saved.source, saved.obtained_at, saved.operator) == ("Н-041", NIGHT, "Айгүл")
    (entry,) = listed.entries
    assert not entry.is_correction
    assert dict(entry.strips) == {"voters_on_list": STRIP}
    assert actions.drafts() == ()
    assert waiting(actions) == []
    with database.reading() as tx:
        assert journal.entries(tx)[-1].deed == "copy_saved"


def test_nobody_corrects_what_nobody_has_typed(
    actions: EntryActions, built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    with pytest.raises(Refused):
        actions.correct(replace(typed(actions.open_sheet(copy.id)), is_first=False))
    (listed,) = actions.sheets_of(RACE, built.precincts[1].id)
    assert (listed.copy, listed.entries) == (copy, ())


def test_the_kind_of_copy_is_asked_for_all_the_same(
    actions: EntryActions, built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    with pytest.raises(FactsMissing) as told:
        actions.save(replace(actions.open_sheet(copy.id), cells=CELLS))
    assert told.value.facts["names"] == "features_untold"


def test_the_second_of_two_who_typed_it_is_told_and_keeps_the_draft(
    actions: EntryActions, other: EntryActions, built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    mine, theirs = typed(actions.open_sheet(copy.id)), typed(other.open_sheet(copy.id))
    other.put_draft(theirs)
    actions.save(mine)
    with pytest.raises(ChangedElsewhere):
        other.save(theirs)
    assert other.drafts() == (theirs,)
    assert [one.operator for one in actions.sheet(copy.id).entries] == ["Айгүл"]


def test_a_page_that_comes_in_meanwhile_is_no_conflict(
    actions: EntryActions, built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    draft = typed(actions.open_sheet(copy.id))
    with database.transaction("Intake", "page_added") as tx:
        copies.save(tx, replace(copy, pages=(*copy.pages, Page("b" * 64, "b.jpg"))))
    saved = actions.save(draft)
    assert [page.name for page in saved.pages] == ["a.jpg", "b.jpg"]


def test_a_sheet_given_a_wrong_precinct_is_typed_under_the_right_one(
    actions: EntryActions, built: Town, database: Database
) -> None:
    wrong, right = built.precincts[0].id, built.precincts[2].id
    copy = come_in(database, wrong)
    actions.save(typed(actions.open_sheet(copy.id), precinct=right))
    assert actions.sheets_of(RACE, wrong) == ()
    assert [one.copy.id for one in actions.sheets_of(RACE, right)] == [copy.id]
    with database.reading() as tx:
        assert [one.precinct for one in assignments.of_copy(tx, copy.id)] == [right]
        assert journal.entries(tx)[-1].facts["moved_from"] == str(wrong)


def test_a_corrected_sheet_brings_the_strips_that_were_seen(
    actions: EntryActions, built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    actions.save(typed(actions.open_sheet(copy.id), strips={"voters_on_list": STRIP}))
    again = actions.open_sheet(copy.id)
    assert again.is_correction
    assert again.strips == {"voters_on_list": STRIP}
    actions.save(replace(again, cells={"voters_on_list": 901}, reason="slip"))
    entries = actions.sheet(copy.id).entries
    assert [entry.is_correction for entry in entries] == [False, True]


def test_what_is_opened_from_a_copy_alone_has_nothing_prefilled(
    built: Town, database: Database
) -> None:
    copy = come_in(database, built.precincts[1].id)
    assert opened(copy).is_untouched
