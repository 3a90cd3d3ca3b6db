"""An earlier state comes back as a new change; where it cannot, nothing changes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.history import HistoryActions
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import Contestant, ContestantCode
from hq_desktop.domain.errors import AlreadyExists, ChangedElsewhere, FactsMissing, Refused
from hq_desktop.domain.history import RecordChange, RecordKey
from hq_desktop.domain.observer import Credential
from hq_desktop.domain.protocol import CopyId
from hq_desktop.domain.recipe import PLAIN
from hq_desktop.domain.text import Text
from hq_desktop.storage import (
    assignments,
    campaigns,
    case_events,
    case_texts,
    cases,
    choices,
    commissions,
    copies,
    deliveries,
    entries,
    exhibits,
    incidents,
    journal,
    layouts,
    legal_events,
    observers,
    placements,
    precincts,
    publications,
    races,
    recipes,
    signatories,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.live_records import live
from hq_desktop.storage.records import record_of
from hq_desktop.storage.transaction import Transaction
from hq_desktop.storage.verification import verify
from tests.storage import everything, town
from tests.storage.town import RACE, Town

WHY = "ошиблись строкой"


@pytest.fixture
def copy(database: Database, built: Town) -> CopyId:
    """The typed sheet of a town that has everything."""
    return everything.fill(database, built)


@pytest.fixture
def actions(database: Database, copy: CopyId) -> HistoryActions:
    return HistoryActions(Desk(database, Catalogue({}, {}), "Ерлан"))


def change(database: Database, store: Callable[[Transaction], object]) -> None:
    with database.transaction("Сауле", "changed") as tx:
        store(tx)


def state(actions: HistoryActions, record: RecordKey, back: int = 1) -> tuple[RecordChange, int]:
    """The state `back` changes ago, and the number of the last change."""
    known = actions.changes([record])
    return known[back], known[0].number


def now(database: Database, record: RecordKey) -> object:
    with database.reading() as tx:
        thing = live(tx, record)
    return None if thing is None else record_of(thing)


def every_change() -> dict[str, Callable[[Transaction], object]]:
    """A change of one record of each noun that can be edited."""
    return {
        "campaign": lambda tx: campaigns.save(tx, replace(campaigns.get(tx), title="Другой")),
        "precinct": lambda tx: precincts.save(tx, replace(precincts.all(tx)[0], voters_on_list=3)),
        "commission": lambda tx: commissions.save(
            tx, replace(commissions.all(tx)[0], address="пл. 2")
        ),
        "race": lambda tx: races.save(tx, replace(races.all(tx)[0], ours=ContestantCode("A"))),
        "signatory": lambda tx: signatories.save(
            tx, replace(signatories.all(tx)[0], phone="+7 702")
        ),
        "observer": lambda tx: observers.save(
            tx, replace(observers.all(tx)[0], name="Другая", precincts=())
        ),
        "incident": lambda tx: incidents.save(
            tx, replace(incidents.all(tx)[0], account="Иначе", witnesses=())
        ),
        "protocol_copy": lambda tx: copies.save(
            tx, replace(copies.all(tx)[0], cells={"contestant:A": 21}, features={})
        ),
        "delivery": lambda tx: deliveries.save(
            tx,
            replace(
                deliveries.all(tx)[0], card=replace(deliveries.all(tx)[0].card, device="телефон")
            ),
        ),
        "recipe": lambda tx: recipes.save(tx, *next(iter(recipes.all(tx))), PLAIN),
        "line_places": lambda tx: placements.save(
            tx, replace(placements.all(tx)[0], lines={"a": (0.0, 0.0, 1.0, 1.0)})
        ),
        "assignment": lambda tx: assignments.save(
            tx, replace(next(one for one in assignments.all(tx) if one.note), note="иначе")
        ),
        "standing_choice": lambda tx: choices.put(
            tx, replace(choices.of_campaign(tx)[0], reason="иначе")
        ),
        "case": lambda tx: cases.save(tx, replace(cases.all(tx)[0], filed_number="17")),
        "case_event": lambda tx: case_events.save(
            tx, replace(case_events.all(tx)[0], number="16", done_at=None, evidence=())
        ),
        "case_text": lambda tx: case_texts.save(
            tx, replace(case_texts.all(tx)[0], paragraphs=(), replaced_by="", replaced_name="")
        ),
        "exhibit": lambda tx: exhibits.save(tx, replace(exhibits.all(tx)[0], title="Иначе")),
        "publication": lambda tx: publications.save(
            tx, replace(publications.all(tx)[0], address="", issue="№ 48", screenshot="")
        ),
        "legal_event": lambda tx: legal_events.save(
            tx, replace(legal_events.all(tx)[0], note="иначе", act_on=None)
        ),
        "layout": lambda tx: layouts.save(tx, replace(layouts.all(tx)[0], content="")),
    }


@pytest.mark.parametrize("noun", sorted(every_change()))
def test_an_earlier_state_of_every_editable_noun_comes_back(
    noun: str, database: Database, actions: HistoryActions
) -> None:
    change(database, every_change()[noun])
    with database.reading() as tx:
        marks = [one for one in journal.records(tx, journal.last_number(tx)) if one.noun == noun]
    record = (noun, marks[0].key)
    wrong = now(database, record)
    earlier, seen = state(actions, record)
    assert actions.may_restore(earlier)
    actions.restore(earlier, seen, f"  {WHY} ")
    assert now(database, record) == state(actions, record, 2)[0].after != wrong
    with database.reading() as tx:
        head = journal.head(tx)
    assert head is not None
    assert (head.number, head.operator, head.deed) == (seen + 1, "Ерлан", "record_restored")
    assert (head.facts["reason"], head.facts["state_of"]) == (WHY, str(earlier.number))
    assert verify(database).problems == ()


def test_figures_come_back_as_a_correction_with_its_entry(
    database: Database, actions: HistoryActions, copy: CopyId, built: Town
) -> None:
    record = ("protocol_copy", str(copy))
    change(database, every_change()["protocol_copy"])
    other = built.precincts[2].id
    change(database, lambda tx: copies.save(tx, replace(copies.get(tx, copy), precinct=other)))
    earlier, seen = state(actions, record, 2)
    actions.restore(earlier, seen, WHY)
    with database.reading() as tx:
        stored = copies.get(tx, copy)
        correction = entries.of_copy(tx, copy)[-1]
    assert stored.precinct == other, "a sheet that was moved stays where it belongs"
    assert stored.cells["contestant:A"] == 12
    assert (correction.cells, correction.operator) == (stored.cells, "Ерлан")
    assert (correction.is_correction, correction.reason) == (True, WHY)


def test_whoever_was_faster_is_not_overwritten(database: Database, actions: HistoryActions) -> None:
    change(database, every_change()["precinct"])
    earlier, seen = state(actions, ("precinct", "1"))
    with database.transaction("Сауле", "changed") as tx:
        precincts.save(tx, replace(precincts.all(tx)[0], voters_on_list=4))
    with pytest.raises(ChangedElsewhere):
        actions.restore(earlier, seen, WHY)
    with database.reading() as tx:
        assert precincts.all(tx)[0].voters_on_list == 4


def test_a_reason_is_asked_for(database: Database, actions: HistoryActions) -> None:
    change(database, every_change()["precinct"])
    earlier, seen = state(actions, ("precinct", "1"))
    with pytest.raises(FactsMissing):
        actions.restore(earlier, seen, "  ")


def test_a_person_and_a_decision_that_were_taken_out_come_back(
    database: Database, actions: HistoryActions, built: Town
) -> None:
    with database.transaction("Сауле", "observer_added") as tx:
        person = observers.add(tx, replace(observers.all(tx)[0], code="", credential=Credential()))
    change(database, lambda tx: observers.remove(tx, person))
    with database.reading() as tx:
        decision = next(one for one in assignments.all(tx) if one.note)
    change(database, lambda tx: assignments.remove(tx, [decision]))
    for record in (("observer", str(person.id)), ("assignment", decision.sha256)):
        earlier, seen = state(actions, record)
        assert state(actions, record, 0)[0].is_removal
        actions.restore(earlier, seen, WHY)
    with database.reading() as tx:
        assert observers.get(tx, person.id) == person
        assert assignments.find(tx, decision.sha256) == decision
    assert verify(database).problems == ()


def test_a_precinct_that_was_taken_out_comes_back_into_its_race(
    database: Database, actions: HistoryActions, built: Town
) -> None:
    with database.transaction("Сауле", "precinct_added") as tx:
        lonely = precincts.add(tx, town.precinct("999"))
    change(database, lambda tx: precincts.remove_many(tx, (lonely,)))
    record = ("precinct", str(lonely.id))
    earlier, seen = state(actions, record)
    actions.restore(earlier, seen, WHY)
    with database.reading() as tx:
        assert precincts.get(tx, lonely.id) == lonely
        assert lonely.id in races.get(tx, RACE).precincts
    assert verify(database).problems == ()


def test_what_cannot_come_back_is_refused_in_words(
    database: Database, actions: HistoryActions, copy: CopyId, built: Town
) -> None:
    def refused(record: RecordKey, back: int = 1) -> object:
        before = database.journal_number()
        earlier, seen = state(actions, record, back)
        with pytest.raises(Refused) as said:
            actions.restore(earlier, seen, WHY)
        assert database.journal_number() == before
        return said.value.facts["reason"]

    assert refused(("entry", "1"), 0) == "never_edited"
    assert refused(("evidence_file", records_of(database, "evidence_file")[0]), 0) == "never_edited"
    assert refused(("form", "own"), 0) == "never_edited"
    assert refused(("precinct", "1"), 0) == "state_is_current"
    change(database, lambda tx: _with_third(tx, built))
    assert refused(("race", RACE)) == "contestant_counted"
    change(database, lambda tx: copies.withdraw(tx, copies.all(tx)[:1]))
    assert refused(("protocol_copy", str(copy))) == "sheet_counts_no_more"
    with database.reading() as tx:
        sheet = next(one for one in assignments.all(tx) if one.copy == copy)
    change(database, lambda tx: assignments.remove(tx, [sheet]))
    assert refused(("assignment", sheet.sha256)) == "sheet_without_page"
    assert refused(("assignment", sheet.sha256), 0) == "state_was_removal"


def test_references_that_are_gone_make_it_impossible(
    database: Database, actions: HistoryActions, built: Town
) -> None:
    with database.transaction("Сауле", "changed") as tx:
        lonely = precincts.add(tx, town.precinct("999"))
        person = observers.all(tx)[0]
        moved = observers.save(tx, replace(person, precincts=(lonely.id,)))
    change(database, lambda tx: observers.save(tx, replace(moved, precincts=())))
    change(database, lambda tx: precincts.remove_many(tx, (lonely,)))
    earlier, seen = state(actions, ("observer", str(person.id)))
    with pytest.raises(Refused) as said:
        actions.restore(earlier, seen, WHY)
    assert said.value.facts == {"reason": "precinct_gone", "key": lonely.id}
    change(database, lambda tx: precincts.add(tx, town.precinct("999")))
    earlier, seen = state(actions, ("precinct", str(lonely.id)))
    with pytest.raises(AlreadyExists):
        actions.restore(earlier, seen, WHY)


def test_a_state_that_only_a_bulk_import_knew_is_refused(
    database: Database, actions: HistoryActions
) -> None:
    for voters in (1, 2):
        with database.transaction("Сауле", "table_imported") as tx:
            if voters == 1:
                precincts.add_many(tx, [town.precinct(f"9{number}") for number in range(20)])
            else:
                precincts.save_many(
                    tx, [replace(one, voters_on_list=voters) for one in precincts.all(tx)]
                )
    with database.reading() as tx:
        record = ("precinct", str(precincts.all(tx)[-1].id))
    earlier, seen = state(actions, record)
    assert not actions.may_restore(earlier)
    with pytest.raises(Refused) as said:
        actions.restore(earlier, seen, WHY)
    assert said.value.facts["reason"] == "state_unknown"


def test_people_ask_by_number_by_person_and_by_file(
    actions: HistoryActions, copy: CopyId, built: Town
) -> None:
    together, *own = actions.found("311").records
    assert together.record == ("precinct", str(built.precincts[0].id))
    assert set(together.records) > {together.record, ("protocol_copy", str(copy))}
    assert {one.record for one in own} > set(together.records)
    assert ("observer", "1") in {one.record for one in actions.found("дана с").records}
    found = {one.record[0] for one in actions.found("лист.jpg").records}
    assert {"evidence_file", "assignment", "recipe"} <= found
    assert [one.record for one in actions.found("итоги.xlsx").records] == [("import_record", "1")]
    assert actions.found("31").records == (), "a part of a number is another number"
    assert actions.found(" ").records == ()
    assert ("signatory", "1") in {one.record for one in actions.found("Сериков").records}


def test_the_records_of_an_entry_are_named(actions: HistoryActions, database: Database) -> None:
    touched = actions.touched(2)
    assert touched.count == len(touched.records) == 7
    assert [one.precinct for one in touched.records if one.record[0] == "precinct"] == [
        "311",
        "312",
        "313",
    ]


def test_what_was_taken_out_is_found_by_its_name(
    actions: HistoryActions, database: Database
) -> None:
    with database.transaction("Сауле", "observer_added") as tx:
        person = observers.add(tx, replace(observers.all(tx)[0], code="", name="Бакыт Т."))
    change(database, lambda tx: observers.remove(tx, person))
    (found,) = actions.found("бакыт").records
    assert (found.record, found.is_gone) == (("observer", str(person.id)), True)


def _with_third(tx: Transaction, built: Town) -> None:
    third = Contestant(ContestantCode("c"), Text("Третий", "Үшінші"))
    race = races.get(tx, RACE)
    races.save(tx, replace(race, contestants=(*race.contestants, third)))
    one = town.plain_copy(built.precincts[1].id)
    copies.add(tx, replace(one, cells={**one.cells, third.line: 5}))


def records_of(database: Database, noun: str) -> list[str]:
    with database.reading() as tx:
        every = [m for e in journal.entries(tx) for m in journal.records(tx, e.number)]
    return [one.key for one in every if one.noun == noun]
