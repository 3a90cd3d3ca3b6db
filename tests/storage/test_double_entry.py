"""Two blind entries of one sheet become one reading, on either database."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from hq_desktop.domain.claim import ClaimedElsewhere
from hq_desktop.domain.entry_states import CannotEnter, EntryState
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, HqError, Refused
from hq_desktop.domain.next_sheet import WaitingSheets, WhyNext
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import CellState, CopyId, Feature, Grade, Side, Typing
from hq_desktop.domain.recipe import WHOLE, Strip
from hq_desktop.domain.settlement import SettledHow, Settlement
from hq_desktop.storage import announcements, copies, drafts, journal, races, settlements
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import LINES, NIGHT, RACE, SHA, Clock, Town
from tests.storage.typists import CERTIFIED, Person, blank_draft, person, photographed

FIRST = dict(zip(LINES, (2500, 10, 300, 400), strict=True))


@pytest.fixture
def aigul(database: Database) -> Person:
    return person(database, "Айгүл")


@pytest.fixture
def yerlan(database: Database) -> Person:
    return person(database, "Ерлан")


@pytest.fixture
def dana(database: Database) -> Person:
    return person(database, "Дана")


@pytest.fixture
def sheet(database: Database, built: Town) -> CopyId:
    return photographed(database, built.precincts[0].id)


@pytest.fixture
def differing(aigul: Person, yerlan: Person, sheet: CopyId) -> CopyId:
    """A sheet whose two entries differ in one figure."""
    aigul.types_first(sheet, FIRST)
    yerlan.types_second(sheet, FIRST | {"ballots_invalid": 70})
    return sheet


def state(someone: Person, copy: CopyId) -> EntryState:
    return someone.states.progress(copy).state


def closed_lines(someone: Person, copy: CopyId) -> tuple[Settlement, ...]:
    with someone.settling.desk.database.reading() as tx:
        return tuple(one for one in settlements.of_copy(tx, copy) if not one.is_open)


def refused(reason: str, failure: pytest.ExceptionInfo[HqError]) -> bool:
    return failure.value.facts["reason"] == reason


def test_two_equal_entries_are_a_reading_typed_twice(
    aigul: Person, yerlan: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    assert state(aigul, sheet) is EntryState.FIRST_FINISHED
    saved = yerlan.types_second(sheet, FIRST)
    assert (saved.state, saved.open_lines) == (EntryState.SETTLED, ())
    copy = aigul.entry.sheet(sheet).copy
    assert (copy.typing, dict(copy.cells), copy.grade) == (Typing.TYPED_TWICE, FIRST, Grade.B)


def test_the_second_draft_tells_nothing_of_the_first_entry(
    aigul: Person, yerlan: Person, sheet: CopyId
) -> None:
    draft = aigul.entry.open_sheet(sheet)
    strips = {"ballots_invalid": Strip(SHA, 0, WHOLE)}
    aigul.entry.save(replace(draft, cells=FIRST, features=CERTIFIED, strips=strips))
    given = yerlan.double.next_sheet(RACE)
    assert given is not None
    assert given.draft.is_second
    assert given.draft.pages
    assert blank_draft(given.draft)
    assert blank_draft(yerlan.double.second_draft(sheet))


def test_a_half_typed_second_entry_comes_back(aigul: Person, yerlan: Person, sheet: CopyId) -> None:
    aigul.types_first(sheet, FIRST)
    half = yerlan.double.second_draft(sheet).with_cell("ballots_invalid", 7)
    yerlan.entry.put_draft(replace(half, words={"ballots_invalid": 17}))
    again = yerlan.double.second_draft(sheet)
    assert (dict(again.cells), dict(again.words)) == (
        {"ballots_invalid": 7},
        {"ballots_invalid": 17},
    )


def test_nobody_types_the_same_sheet_twice(
    aigul: Person, sheet: CopyId, database: Database
) -> None:
    aigul.types_first(sheet, FIRST)
    assert aigul.double.next_sheet(RACE) is None
    for name in ("Айгүл", " айгүл  "):
        with pytest.raises(Refused) as told:
            person(database, name).types_second(sheet, FIRST)
        assert refused("second_entry_by_another", told)


def test_a_race_may_do_without_second_entries(
    aigul: Person, yerlan: Person, sheet: CopyId, database: Database
) -> None:
    aigul.types_first(sheet, FIRST)
    with database.transaction("Айгүл", "race_changed") as tx:
        races.save(tx, replace(races.get(tx, RACE), is_second_entry_off=True))
    assert yerlan.double.next_sheet(RACE) is None
    with pytest.raises(Refused) as told:
        yerlan.double.second_draft(sheet)
    assert refused("second_entry_is_off", told)


def test_a_differing_line_is_no_figure_until_it_is_settled(
    aigul: Person, differing: CopyId
) -> None:
    copy = aigul.entry.sheet(differing).copy
    assert copy.typing is Typing.TYPED_ONCE
    assert "ballots_invalid" not in copy.cells
    assert {line: copy.cells[line] for line in copy.cells} == {
        line: number for line, number in FIRST.items() if line != "ballots_invalid"
    }


def test_both_values_are_shown_in_an_order_that_says_nothing(
    aigul: Person, yerlan: Person, dana: Person, differing: CopyId, database: Database, built: Town
) -> None:
    other = photographed(database, built.precincts[1].id)
    yerlan.types_first(other, FIRST | {"ballots_invalid": 70})
    aigul.types_second(other, FIRST)
    assert [one.values for one in dana.settling.disputes(RACE)] == [(10, 70), (10, 70)]


def test_choosing_a_value_settles_the_line_and_the_sheet(
    dana: Person, differing: CopyId, database: Database
) -> None:
    settled = dana.settling.choose(dana.dispute("ballots_invalid"), 70, "ясно на фото")
    assert settled.state is EntryState.SETTLED
    assert (settled.copy.typing, list(settled.copy.cells.items())) == (
        Typing.TYPED_TWICE,
        list((FIRST | {"ballots_invalid": 70}).items()),
    )
    (line,) = closed_lines(dana, differing)
    assert (line.first_by, line.second_by, line.operator) == ("Айгүл", "Ерлан", "Дана")
    assert (line.how, line.reason) == (SettledHow.CHOSEN, "ясно на фото")
    with database.reading() as tx:
        last = journal.entries(tx)[-1]
    assert (last.deed, last.facts["reason"]) == ("cell_settled", "ясно на фото")
    assert verify(database).problems == ()


def test_a_value_that_nobody_typed_cannot_be_chosen(dana: Person, differing: CopyId) -> None:
    with pytest.raises(Refused) as told:
        dana.settling.choose(dana.dispute("ballots_invalid"), 71)
    assert refused("value_of_neither_entry", told)


def test_the_slower_of_two_who_settle_a_line_is_told(
    aigul: Person, dana: Person, differing: CopyId
) -> None:
    seen = aigul.dispute("ballots_invalid")
    dana.settling.choose(seen, 70)
    with pytest.raises(ChangedElsewhere):
        aigul.settling.choose(seen, 10)
    assert aigul.entry.sheet(differing).copy.cells["ballots_invalid"] == 70


def test_a_settled_line_is_taken_back_as_a_new_change(
    dana: Person, differing: CopyId, database: Database
) -> None:
    settled = dana.settling.choose(dana.dispute("ballots_invalid"), 70)
    assert {one.wrong for one in dana.settling.mistakes()} == {0, 1}
    back = dana.settling.take_back(settled.line)
    assert (back.state, back.line.is_open) == (EntryState.DIFFERING, True)
    assert "ballots_invalid" not in back.copy.cells
    assert back.copy.typing is Typing.TYPED_ONCE
    assert {one.wrong for one in dana.settling.mistakes()} == {0}
    again = dana.settling.choose(dana.dispute("ballots_invalid"), 10)
    assert again.copy.cells["ballots_invalid"] == 10
    with database.reading() as tx:
        deeds = [one.deed for one in journal.entries(tx)][-3:]
    assert deeds == ["cell_settled", "cell_taken_back", "cell_settled"]
    assert verify(database).problems == ()


def test_the_last_line_that_a_person_settled_is_found(
    aigul: Person, dana: Person, differing: CopyId
) -> None:
    assert dana.settling.last_settled(RACE) is None
    settled = dana.settling.choose(dana.dispute("ballots_invalid"), 70)
    assert dana.settling.last_settled(RACE) == settled.line
    assert aigul.settling.last_settled(RACE) is None


def test_a_line_is_not_taken_back_once_the_sheet_was_typed_again(
    aigul: Person, dana: Person, differing: CopyId
) -> None:
    settled = dana.settling.choose(dana.dispute("ballots_invalid"), 70)
    draft = dana.entry.open_sheet(differing)
    dana.entry.save(replace(draft.with_cell("ballots_invalid", 11), reason="описка"))
    aigul.types_second(differing, FIRST | {"ballots_invalid": 12})
    with pytest.raises(Refused) as told:
        dana.settling.take_back(settled.line)
    assert refused("sheet_typed_since", told)


def test_a_line_that_was_decided_again_is_not_taken_back_by_who_has_not_seen_it(
    aigul: Person, dana: Person, differing: CopyId
) -> None:
    first = dana.settling.choose(dana.dispute("ballots_invalid"), 70)
    aigul.settling.take_back(first.line)
    aigul.settling.choose(aigul.dispute("ballots_invalid"), 10)
    with pytest.raises(ChangedElsewhere):
        dana.settling.take_back(first.line)


def test_a_line_sent_to_another_person_is_taken_back_until_somebody_has_typed_it(
    dana: Person, differing: CopyId, database: Database
) -> None:
    sent = dana.settling.send_to_third(dana.dispute("ballots_invalid"))
    back = dana.settling.take_back(sent.line)
    assert not back.line.needs_third
    sent = dana.settling.send_to_third(dana.dispute("ballots_invalid"))
    marat = person(database, "Марат")
    typed = marat.settling.type_third(marat.dispute("ballots_invalid"), 71)
    with pytest.raises(Refused) as told:
        dana.settling.take_back(typed.line)
    assert refused("cell_typed_since", told)


def test_a_person_takes_the_line_back_that_they_typed_unseen(
    dana: Person, differing: CopyId, database: Database
) -> None:
    dana.settling.send_to_third(dana.dispute("ballots_invalid"), "иное")
    marat = person(database, "Марат")
    settled = marat.settling.type_third(marat.dispute("ballots_invalid"), 10)
    back = marat.settling.take_back(settled.line)
    assert (back.line.needs_third, back.line.thirds, back.line.reason) == (True, (), "иное")
    assert {one.wrong for one in dana.settling.mistakes()} == {0}
    marat.settling.type_third(marat.dispute("ballots_invalid"), 70)
    wrong = {one.operator: one.wrong for one in dana.settling.mistakes()}
    assert wrong == {"Айгүл": 1, "Ерлан": 0, "Марат": 0}


def test_a_settled_feature_is_taken_back(
    aigul: Person, yerlan: Person, dana: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    yerlan.types_second(sheet, FIRST, {**CERTIFIED, Feature.SEAL: False})
    settled = dana.settling.choose(dana.dispute("feature:seal"), True)
    back = dana.settling.take_back(settled.line)
    assert Feature.SEAL not in back.copy.features
    assert back.copy.grade is not settled.copy.grade


def test_an_illegible_line_needs_a_reason_and_counts_against_nobody(
    dana: Person, differing: CopyId
) -> None:
    seen = dana.dispute("ballots_invalid")
    with pytest.raises(FactsMissing):
        dana.settling.mark_illegible(seen, " ")
    settled = dana.settling.mark_illegible(seen, "чернила потекли")
    assert settled.copy.cells["ballots_invalid"] is CellState.ILLEGIBLE
    assert settled.state is EntryState.SETTLED
    assert [(one.typed, one.wrong) for one in dana.settling.mistakes()] == [(4, 0), (4, 0)]


def test_a_line_settled_against_both_is_typed_unseen_by_another_person(
    aigul: Person, dana: Person, differing: CopyId, database: Database
) -> None:
    marat, sholpan = person(database, "Марат"), person(database, "Шолпан")
    dana.settling.send_to_third(dana.dispute("ballots_invalid"), "на фото иное")
    for someone in (aigul, dana):
        seen = someone.dispute("ballots_invalid")
        assert (seen.values, seen.needs_third, seen.may_type) == ((), True, False)
        with pytest.raises(Refused) as told:
            someone.settling.type_third(seen, 71)
        assert refused("third_person_needed", told)
    first = marat.settling.type_third(marat.dispute("ballots_invalid"), 71)
    assert first.state is EntryState.DIFFERING
    last = sholpan.settling.type_third(sholpan.dispute("ballots_invalid"), 71)
    assert (last.state, last.line.how) == (EntryState.SETTLED, SettledHow.THIRD)
    assert last.copy.cells["ballots_invalid"] == 71
    wrong = {one.operator: one.wrong for one in dana.settling.mistakes()}
    assert wrong == {"Айгүл": 1, "Ерлан": 1, "Марат": 0, "Шолпан": 0}


def test_a_third_person_who_agrees_with_one_entry_settles_the_line(
    dana: Person, differing: CopyId, database: Database
) -> None:
    dana.settling.send_to_third(dana.dispute("ballots_invalid"))
    marat = person(database, "Марат")
    settled = marat.settling.type_third(marat.dispute("ballots_invalid"), 10)
    assert settled.state is EntryState.SETTLED
    assert {one.operator: one.wrong for one in dana.settling.mistakes()}["Айгүл"] == 0


def test_a_feature_that_one_person_saw_counts_once_it_is_settled(
    aigul: Person, yerlan: Person, dana: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    unsealed = {**CERTIFIED, Feature.SEAL: False, Feature.PAPER_IN_HAND: True}
    saved = yerlan.types_second(sheet, FIRST, unsealed)
    assert saved.open_lines == ("feature:seal",)
    assert saved.copy.grade is Grade.D
    settled = dana.settling.choose(dana.dispute("feature:seal"), True)
    assert settled.copy.grade is Grade.A


def test_a_feature_is_there_or_not(
    aigul: Person, yerlan: Person, dana: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    yerlan.types_second(sheet, FIRST, {**CERTIFIED, Feature.SEAL: False})
    for deed in (dana.settling.mark_illegible, dana.settling.send_to_third):
        with pytest.raises(Refused) as told:
            deed(dana.dispute("feature:seal"), "смазано")
        assert refused("feature_is_there_or_not", told)


def test_words_that_disagree_with_the_digits_are_compared_like_figures(
    aigul: Person, yerlan: Person, dana: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    saved = yerlan.types_second(sheet, FIRST, words={"ballots_invalid": 12})
    assert saved.open_lines == ("words:ballots_invalid",)
    assert dana.dispute("words:ballots_invalid").values == (12, None)
    settled = dana.settling.choose(dana.dispute("words:ballots_invalid"), 12)
    assert dict(settled.copy.words) == {"ballots_invalid": 12}
    assert dana.entry.sheet(sheet).copy == settled.copy


def test_a_correction_puts_a_settled_sheet_back_to_typed_once(
    aigul: Person, yerlan: Person, dana: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    yerlan.types_second(sheet, FIRST)
    draft = dana.entry.open_sheet(sheet)
    dana.entry.save(replace(draft.with_cell("ballots_invalid", 11), reason="описка"))
    assert state(dana, sheet) is EntryState.FIRST_FINISHED
    assert dana.double.next_sheet(RACE) is None
    assert yerlan.types_second(sheet, FIRST | {"ballots_invalid": 11}).state is EntryState.SETTLED


def test_a_correction_overtakes_what_was_open(
    dana: Person, yerlan: Person, differing: CopyId
) -> None:
    draft = dana.entry.open_sheet(differing)
    dana.entry.save(replace(draft.with_cell("ballots_invalid", 70), reason="по бумаге"))
    assert state(dana, differing) is EntryState.FIRST_FINISHED
    assert dana.settling.disputes(RACE) == ()
    (line,) = closed_lines(dana, differing)
    assert line.how is SettledHow.OVERTAKEN
    assert {one.wrong for one in dana.settling.mistakes()} == {0}


def test_a_claimed_sheet_is_nobody_elses_until_it_is_given_back_or_left(
    aigul: Person, yerlan: Person, sheet: CopyId, clock: Clock
) -> None:
    taken = aigul.double.next_sheet(RACE)
    assert taken is not None
    assert state(aigul, sheet) is EntryState.FIRST_IN_PROGRESS
    assert yerlan.double.next_sheet(RACE) is None
    with pytest.raises(ClaimedElsewhere) as told:
        yerlan.double.claim(sheet)
    assert told.value.facts["operator"] == "Айгүл"
    aigul.double.give_back(sheet)
    assert yerlan.double.next_sheet(RACE) is not None
    clock.moment += timedelta(minutes=31)
    assert state(aigul, sheet) is EntryState.AWAITING_FIRST
    assert aigul.double.claim(sheet).operator == "Айгүл"


def test_every_field_that_is_left_keeps_the_claim_alive(
    aigul: Person, yerlan: Person, sheet: CopyId, clock: Clock
) -> None:
    given = aigul.double.next_sheet(RACE)
    assert given is not None
    for number in range(3):
        clock.moment += timedelta(minutes=20)
        aigul.entry.put_draft(given.draft.with_cell("ballots_invalid", number))
    assert yerlan.double.next_sheet(RACE) is None
    again = aigul.double.next_sheet(RACE)
    assert again is not None
    assert (again.why.code, dict(again.draft.cells)) == (WhyNext.HELD, {"ballots_invalid": 2})


def test_the_next_sheet_is_an_unseen_precinct_then_a_second_entry_then_a_further_copy(
    aigul: Person, yerlan: Person, database: Database, built: Town
) -> None:
    read, unseen, _ = (one.id for one in built.precincts)
    typed = photographed(database, read, 1)
    aigul.types_first(typed, FIRST)
    further, waiting = photographed(database, read, 2), photographed(database, unseen, 3)
    found = []
    while given := yerlan.double.next_sheet(RACE):
        found.append((given.copy, given.why.code))
        if given.draft.is_second:
            yerlan.types_second(given.copy, FIRST)
        else:
            yerlan.types_first(given.copy, FIRST)
    assert found == [
        (waiting, WhyNext.PRECINCT_UNSEEN),
        (typed, WhyNext.SECOND_ENTRY),
        (further, WhyNext.FURTHER_COPY),
    ]


def test_a_sheet_that_cannot_be_entered_is_given_to_nobody_until_it_can(
    aigul: Person, yerlan: Person, sheet: CopyId, database: Database
) -> None:
    aigul.states.say_cannot(sheet, CannotEnter.ILLEGIBLE, "залито")
    assert state(aigul, sheet) is EntryState.CANNOT_BE_ENTERED
    assert yerlan.double.next_sheet(RACE) is None
    with pytest.raises(Refused) as told:
        yerlan.types_first(sheet, FIRST)
    assert refused("sheet_cannot_be_entered", told)
    assert yerlan.states.say_can(sheet).state is EntryState.AWAITING_FIRST
    assert yerlan.double.next_sheet(RACE) is not None
    assert verify(database).problems == ()


def test_a_withdrawn_sheet_counts_no_more_and_can_be_brought_back(
    aigul: Person, differing: CopyId, database: Database
) -> None:
    copy = aigul.entry.sheet(differing).copy
    with pytest.raises(FactsMissing):
        aigul.states.withdraw(copy, "")
    gone = aigul.states.withdraw(copy, "лист другого участка")
    assert state(aigul, differing) is EntryState.WITHDRAWN
    assert aigul.settling.disputes(RACE) == ()
    aigul.states.bring_back(gone, "всё же этот")
    assert state(aigul, differing) is EntryState.DIFFERING
    assert verify(database).problems == ()


def test_figures_of_a_table_or_of_a_commission_are_not_typed_a_second_time(
    aigul: Person, database: Database, built: Town
) -> None:
    imported = town.plain_copy(built.precincts[0].id)
    official = replace(imported, side=Side.OFFICIAL, typing=Typing.TYPED_ONCE, operator="Ерлан")
    with database.transaction("Айгүл", "imported") as tx:
        numbers = copies.add_many(tx, (imported, official))
    for number, reason in zip(numbers, ("figures_are_imported", "sheet_is_official"), strict=True):
        with pytest.raises(Refused) as told:
            aigul.double.second_draft(number)
        assert refused(reason, told)
    assert aigul.double.next_sheet(RACE) is None


def test_the_slower_of_two_second_entries_is_told_and_keeps_its_draft(
    aigul: Person, yerlan: Person, dana: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    slow = replace(yerlan.double.second_draft(sheet), cells=FIRST, features=CERTIFIED)
    yerlan.entry.put_draft(slow)
    yerlan.double.give_back(sheet)
    dana.types_second(sheet, FIRST)
    with pytest.raises(ChangedElsewhere):
        yerlan.double.save_second(slow)
    assert [one.copy for one in yerlan.entry.drafts()] == [sheet]


@pytest.mark.parametrize(
    ("table", "column"), [("settlement", "second_by"), ("obstacle", "note"), ("entry", "words")]
)
def test_what_is_changed_behind_the_journals_back_is_named(
    table: str, column: str, aigul: Person, differing: CopyId, database: Database, built: Town
) -> None:
    other = photographed(database, built.precincts[1].id)
    aigul.states.say_cannot(other, CannotEnter.OTHER, "оборвано")
    assert verify(database).problems == ()
    with (
        database.engine.connect().execution_options(is_writing=True) as connection,
        connection.begin(),
    ):
        connection.execute(text(f"UPDATE {table} SET {column} = '{{\"a\": 1}}'"))
    found = {(one.code, one.facts["noun"]) for one in verify(database).problems}
    assert found == {("record_changed", table)}


def test_a_sheet_typed_in_an_older_program_gets_its_second_entry(
    yerlan: Person, dana: Person, database: Database, built: Town
) -> None:
    old = replace(town.full_copy(built.precincts[0].id), features=CERTIFIED)
    with database.transaction("Айгүл", "sheets_typed") as tx:
        copy = copies.add(tx, old).id
    saved = yerlan.types_second(copy, {**old.cells, "contestant:A": 13})
    assert saved.open_lines == ("contestant:A",)
    settled = dana.settling.choose(dana.dispute("contestant:A"), 12)
    assert (settled.line.first_by, dict(settled.copy.cells)) == ("Айгүл", dict(old.cells))


def test_the_next_sheet_says_what_an_announced_total_can_hide(
    aigul: Person, database: Database, built: Town
) -> None:
    photographed(database, built.precincts[0].id)
    announcement = Announcement(AnnouncementId(0), RACE, town.CITY, {"a": 1}, "сайт", NIGHT)
    with database.transaction("Айгүл", "announcement_typed") as tx:
        announcements.add(tx, announcement)
    given = aigul.double.next_sheet(RACE)
    assert given is not None
    assert (given.why.code, given.why.facts) == (WhyNext.TOTAL_NEEDS, {"ballots": 2525})


def test_a_first_entry_that_another_was_faster_with_goes_on_as_the_second(
    aigul: Person, yerlan: Person, sheet: CopyId
) -> None:
    slow = replace(yerlan.entry.open_sheet(sheet), cells=FIRST, features=CERTIFIED)
    yerlan.entry.put_draft(slow)
    aigul.types_first(sheet, FIRST)
    with pytest.raises(ChangedElsewhere):
        yerlan.entry.save(slow)
    draft = yerlan.double.second_draft(sheet)
    assert (draft.is_second, dict(draft.cells)) == (True, FIRST)
    assert yerlan.double.save_second(draft).state is EntryState.SETTLED


def test_who_saw_the_figures_of_a_sheet_is_not_given_its_blind_entry(
    aigul: Person, yerlan: Person, dana: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    assert yerlan.double.waiting(RACE).seconds == {sheet}
    yerlan.entry.open_sheet(sheet)
    yerlan.entry.drop_draft(sheet)
    assert yerlan.entry.drafts() == ()
    assert yerlan.double.next_sheet(RACE) is None
    assert yerlan.double.waiting(RACE).seconds == frozenset()
    with pytest.raises(Refused) as told:
        yerlan.double.claim(sheet)
    assert refused("figures_were_seen", told)
    assert dana.double.waiting(RACE).seconds == {sheet}
    assert dana.types_second(sheet, FIRST).state is EntryState.SETTLED


def test_a_correction_that_was_begun_and_given_up_is_not_forgotten(
    aigul: Person, yerlan: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    yerlan.entry.put_draft(yerlan.entry.open_sheet(sheet).with_cell("ballots_invalid", 9))
    assert len(yerlan.entry.drafts()) == 1
    yerlan.entry.drop_draft(sheet)
    assert yerlan.double.next_sheet(RACE) is None
    assert dict(yerlan.entry.open_sheet(sheet).cells) == FIRST


def test_a_correction_of_imported_figures_that_was_given_up_leaves_nothing(
    yerlan: Person, database: Database, built: Town
) -> None:
    copy = photographed(database, built.precincts[0].id)
    with database.transaction("Айгүл", "imported") as tx:
        copies.save(tx, replace(copies.get(tx, copy), cells=FIRST, typing=Typing.IMPORTED))
    yerlan.entry.put_draft(yerlan.entry.open_sheet(copy).with_cell("ballots_invalid", 9))
    yerlan.entry.drop_draft(copy)
    with database.reading() as tx:
        assert drafts.seen_by(tx, "Ерлан") == frozenset()


def test_who_typed_the_sheet_may_look_at_it(aigul: Person, yerlan: Person, sheet: CopyId) -> None:
    aigul.types_first(sheet, FIRST)
    aigul.entry.open_sheet(sheet)
    draft = yerlan.entry.open_sheet(sheet)
    yerlan.entry.save(replace(draft.with_cell("ballots_invalid", 11), reason="описка"))
    assert aigul.types_second(sheet, FIRST | {"ballots_invalid": 11}).open_lines == ()


def test_every_sheet_that_waits_is_counted_by_what_it_waits_for(
    aigul: Person, yerlan: Person, dana: Person, differing: CopyId, database: Database, built: Town
) -> None:
    once, untyped = (photographed(database, one.id) for one in built.precincts[1:])
    aigul.types_first(once, FIRST)
    assert dana.double.waiting(RACE) == WaitingSheets(
        frozenset({untyped}), frozenset({once}), frozenset({differing})
    )
    assert aigul.double.waiting(RACE).seconds == frozenset()
    yerlan.double.claim(once)
    assert dana.double.waiting(RACE).seconds == frozenset()
    dana.settling.send_to_third(dana.dispute("ballots_invalid"))
    assert dana.double.waiting(RACE).thirds == frozenset()
    marat = person(database, "Марат")
    assert marat.double.waiting(RACE).thirds == {differing}
    assert marat.double.waiting(RACE).to_settle == frozenset()


def test_who_corrects_a_sheet_is_not_asked_for_its_blind_entry(
    aigul: Person, yerlan: Person, sheet: CopyId
) -> None:
    aigul.types_first(sheet, FIRST)
    yerlan.entry.put_draft(yerlan.entry.open_sheet(sheet))
    assert yerlan.double.next_sheet(RACE) is None
    with pytest.raises(Refused) as told:
        yerlan.double.second_draft(sheet)
    assert refused("correction_is_open", told)
