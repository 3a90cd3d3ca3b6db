"""What was published and the layouts it was read with: stored, journaled, restored, undone."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from hq_desktop.domain.errors import AlreadyExists, ChangedElsewhere
from hq_desktop.domain.history import RecordKey
from hq_desktop.domain.imports import ImportId, ImportKind, ImportRecord
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.publication import (
    Publication,
    PublicationId,
    PublicationKind,
    in_order_seen,
)
from hq_desktop.domain.saved_layout import SavedLayout
from hq_desktop.domain.sentences import not_as_written
from hq_desktop.storage import (
    announcements,
    history,
    imports,
    layouts,
    publications,
    putting_back,
    races,
)
from hq_desktop.storage.database import Database
from hq_desktop.storage.schema import AnnouncementRow, PublicationRow, RaceRow, TableLayoutRow
from hq_desktop.storage.verification import verify
from tests.storage.town import CITY, NIGHT, RACE, SHA, Town


def seen(source: str = "сайт", **known: object) -> Publication:
    one = Publication(PublicationId(0), RACE, PublicationKind.TOTALS, source, NIGHT, NIGHT)
    return replace(one, **known)  # type: ignore[arg-type]


def layout() -> SavedLayout:
    return SavedLayout("город", "Сайт города", 'code = "город"', "участок|за", NIGHT, "Айгүл")


def test_a_publication_comes_back_as_it_was_seen(database: Database, built: Town) -> None:
    places = tuple(one.id for one in built.precincts)
    full = seen(
        kind=PublicationKind.OFFICIAL, address="https://example.kz/итоги", issue="№ 47, с. 2",
        file=SHA, file_name="итоги.xls", screenshot="b" * 64, operator="Айгүл",
        is_source_stated=False, is_moment_stated=False, precincts=places,
    )  # fmt: skip
    with database.transaction("Айгүл", "seen") as tx:
        first = publications.add(tx, full)
        second = publications.add(tx, seen(commissions=(CITY,)))
    with database.reading() as tx:
        assert publications.get(tx, first.id) == replace(full, id=first.id)
        assert publications.of_race(tx, RACE) == (first, second)


def test_publications_are_told_in_the_order_they_were_seen() -> None:
    late = seen(id=PublicationId(1))
    early = seen(id=PublicationId(2), seen_at=NIGHT.replace(hour=1))
    assert in_order_seen((late, early)) == (early, late)


def test_whoever_described_a_publication_first_is_not_overwritten(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "seen") as tx:
        first = publications.add(tx, seen())
        publications.save(tx, replace(first, address="https://example.kz"))
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "changed") as tx:
        publications.save(tx, replace(first, issue="№ 1"))


def test_an_undone_import_takes_its_publication_back_and_keeps_it(
    database: Database, built: Town
) -> None:
    with database.transaction("Айгүл", "table_imported") as tx:
        number = imports.next_id(tx)
        published = publications.add(tx, seen(import_id=number, file=SHA))
        total = Announcement(
            AnnouncementId(0), RACE, CITY, {"a": 1}, "сайт", NIGHT, publication=published.id
        )
        added = announcements.add(tx, total)
        record = ImportRecord(ImportId(0), ImportKind.TOTALS, "и.xls", SHA, NIGHT, "Айгүл", 1, 0)
        stored = imports.add(
            tx, record, imports.Created((), (added.id,), (), (), (), (published.id,), number)
        )
    assert (stored.id, published.is_whole_file) == (ImportId(1), True)
    with database.transaction("Айгүл", "import_undone") as tx:
        imports.undo(tx, number)
    with database.reading() as tx:
        assert publications.of_race(tx, RACE) == ()
        (kept,) = publications.of_race(tx, RACE, current_only=False)
        assert announcements.of_race(tx, RACE) == ()
    assert (kept.is_current, kept.file) == (False, SHA)
    assert verify(database).problems == ()


def test_a_layout_is_kept_once_under_its_code(database: Database) -> None:
    with database.transaction("Айгүл", "layout_saved") as tx:
        first = layouts.add(tx, layout())
    with pytest.raises(AlreadyExists), database.transaction("Айгүл", "layout_saved") as tx:
        layouts.add(tx, layout())
    with database.transaction("Айгүл", "layout_saved") as tx:
        changed = layouts.save(tx, replace(first, content="другое"))
    with database.reading() as tx:
        assert layouts.all(tx) == (changed,)
        assert layouts.find(tx, "нет") is None


def test_a_layout_that_was_taken_out_comes_back(database: Database) -> None:
    record: RecordKey = (layouts.NOUN, "город")
    with database.transaction("Айгүл", "layout_saved") as tx:
        first = layouts.add(tx, layout())
    with database.transaction("Айгүл", "layout_removed") as tx:
        layouts.remove(tx, first)
    with database.reading() as tx:
        state = history.changes(tx, [record])[0].before
        assert layouts.all(tx) == ()
    assert state is not None
    with database.transaction("Ерлан", "record_restored") as tx:
        putting_back.put_back(tx, record, state, "нужна")
    with database.reading() as tx:
        assert layouts.all(tx) == (first,)
    assert verify(database).problems == ()


def test_percentages_and_mandates_come_back(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "changed") as tx:
        races.save(tx, replace(races.get(tx, RACE), mandates=42))
        total = Announcement(
            AnnouncementId(0),
            RACE,
            CITY,
            {"a": 1},
            "сайт",
            NIGHT,
            percents={"a": "53.90"},
            ranks={"a": 1},
        )
        added = announcements.add(tx, total)
    with database.reading() as tx:
        assert races.get(tx, RACE).mandates == 42
        assert announcements.get(tx, added.id).percents == {"a": "53.90"}


def test_what_was_changed_past_the_program_is_named(database: Database, built: Town) -> None:
    with database.transaction("Айгүл", "seen") as tx:
        published = publications.add(tx, seen())
        layouts.add(tx, layout())
        total = Announcement(AnnouncementId(0), RACE, CITY, {"a": 1}, "сайт", NIGHT)
        announcements.add(tx, total)
    with (
        database.engine.connect().execution_options(is_writing=True) as connection,
        connection.begin(),
    ):
        connection.execute(update(PublicationRow).values(file=SHA))
        connection.execute(update(TableLayoutRow).values(content=""))
        connection.execute(update(RaceRow).values(mandates=7))
        connection.execute(update(AnnouncementRow).values(publication=published.id))
    told = [not_as_written(one).filled() for one in verify(database).problems]
    assert len(told) == 4
    assert any("publication" in one for one in told)
    assert any("layout" in one for one in told)
