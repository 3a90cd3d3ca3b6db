"""Paragraphs that are being typed: for each operator and document, beside the other drafts."""

from dataclasses import replace

from sqlalchemy import select

from hq_desktop.domain.case_text import EditedParagraph
from hq_desktop.domain.damage import DraftLeft
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.incident import IncidentDraft
from hq_desktop.domain.register import CasePlace
from hq_desktop.storage import drafts, incident_drafts, journal, text_drafts
from hq_desktop.storage.damage import put_drafts
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.storage.schema import DraftRow
from tests.storage.town import CITY, RACE

PLACE = CasePlace(RACE, "complaint-precinct", None, CITY, (PrecinctId(1), PrecinctId(2)))
TYPED = EditedParagraph("paragraph-1", "Не допис", "Дописано.")
MORE = EditedParagraph("paragraph-1+new", "Новый абзац", "Дописано.")


def put(database: Database, typed: EditedParagraph, place: CasePlace = PLACE) -> None:
    with database.transaction("Айгүл", "draft_put") as tx:
        text_drafts.put(tx, "Айгүл", place, typed)


def kept(
    database: Database, operator: str = "Айгүл", place: CasePlace = PLACE
) -> text_drafts.Typed:
    with database.reading() as tx:
        return text_drafts.of_place(tx, operator, place)


def test_what_is_typed_is_kept_for_its_operator_and_document(database: Database) -> None:
    put(database, TYPED)
    put(database, MORE)
    other = replace(PLACE, complaint="claim-court")
    put(database, replace(TYPED, text="В иске"), other)
    assert kept(database) == {TYPED.key: TYPED, MORE.key: MORE}
    assert kept(database, place=other)[TYPED.key].text == "В иске"
    assert kept(database, "Болат") == {}
    assert kept(database, place=replace(PLACE, language="kk")) == {}
    put(database, replace(TYPED, text="Допис"))
    assert kept(database)[TYPED.key].text == "Допис"


def test_it_is_found_again_when_a_precinct_comes_or_goes(database: Database) -> None:
    put(database, TYPED)
    wider = replace(PLACE, precincts=(PrecinctId(2), PrecinctId(3)))
    assert kept(database, place=wider) == {TYPED.key: TYPED}
    put(database, MORE, wider)
    assert set(kept(database, place=wider)) == {TYPED.key, MORE.key}
    assert kept(database, place=replace(PLACE, precincts=(PrecinctId(9),))) == {}


def test_what_is_dropped_leaves_the_rest_and_no_row_behind(database: Database) -> None:
    put(database, TYPED)
    put(database, MORE)
    for typed, left in ((TYPED, {MORE.key: MORE}), (MORE, {}), (MORE, {})):
        with database.transaction("Айгүл", "draft_dropped") as tx:
            text_drafts.drop(tx, "Айгүл", PLACE, typed.key)
        assert kept(database) == left
    with database.reading() as tx:
        assert tx.connection.scalars(select(DraftRow.copy)).all() == []


def test_calls_and_sheets_do_not_see_it_and_the_journal_does_not_either(
    database: Database,
) -> None:
    with database.reading() as tx:
        before = journal.last_number(tx)
    with database.transaction("Айгүл", "draft_put") as tx:
        incident_drafts.put(tx, "Айгүл", IncidentDraft(account="Копию не "))
    put(database, TYPED)
    with database.reading() as tx:
        assert [one.account for one in incident_drafts.all_of(tx, "Айгүл")] == ["Копию не "]
        assert drafts.all_of(tx, "Айгүл") == ()
        assert journal.last_number(tx) == before
    assert kept(database) == {TYPED.key: TYPED}


def test_it_is_carried_into_a_restored_campaign_as_it_is(
    database: Database, made_address: str
) -> None:
    put(database, TYPED)
    with database.reading() as tx:
        (row,) = tx.connection.execute(
            select(DraftRow.operator, DraftRow.copy, DraftRow.content, DraftRow.put_at)
        )
    with database.transaction("Айгүл", "draft_dropped") as tx:
        text_drafts.drop(tx, "Айгүл", PLACE, TYPED.key)
    database.close()
    assert put_drafts(made_address, [DraftLeft(*row)]).drafts == 1
    restored = open_campaign(made_address)
    assert kept(restored) == {TYPED.key: TYPED}
    restored.close()
