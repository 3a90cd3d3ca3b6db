"""Official figures come with the file they stood in; one page is one publication."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.actions.publishing import Sighting, Whereabouts
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.errors import FileMissing, FileUnreadable, WrongUsage
from hq_desktop.domain.imports import ImportId, ImportKind, ImportOutcome
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.paths import resource
from hq_desktop.storage import announcements, copies, evidence, imports, publications, races
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.town import CITY, NIGHT, RACE, Town

MORNING = datetime(2026, 11, 23, 3, tzinfo=UTC)
A = "contestant:A"
FIRST = ("УИК;A", "311;120", "312;80")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource())


@pytest.fixture
def desk(database: Database, built: Town, catalogue: Catalogue) -> Desk:
    with database.transaction("Айгүл", "form_chosen") as tx:
        races.save(tx, replace(built.race, form="president-2026"))
    return Desk(database, catalogue, "Айгүл")


def brought(
    desk: Desk, folder: Path, rows: Sequence[str], kind: ImportKind = ImportKind.OFFICIAL
) -> ImportOutcome:
    path = folder / "сайт.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return ImportActions(desk).run(kind, path, source="сайт", seen_at=MORNING)


def seen_ones(desk: Desk) -> tuple[Publication, ...]:
    with desk.database.reading() as tx:
        return publications.of_race(tx, RACE)


def test_the_file_of_an_official_import_is_kept_with_where_it_stood(
    desk: Desk, tmp_path: Path
) -> None:
    page = tmp_path / "страница.png"
    page.write_bytes(b"\x89PNG\r\n\x1a\n...")
    path = tmp_path / "итоги.csv"
    path.write_text("\n".join(FIRST), encoding="utf-8")
    ImportActions(desk).run(
        ImportKind.OFFICIAL, path, seen_at=MORNING,
        where=Whereabouts(" https://example.kz/1 ", "№ 47, с. 2", page),
    )  # fmt: skip
    (one,) = seen_ones(desk)
    assert (one.kind, one.source, one.is_source_stated) == (
        PublicationKind.OFFICIAL, "итоги.csv", False,
    )  # fmt: skip
    assert (one.address, one.issue, one.seen_at) == ("https://example.kz/1", "№ 47, с. 2", MORNING)
    assert one.file == hashlib.sha256(path.read_bytes()).hexdigest()
    assert one.screenshot == hashlib.sha256(page.read_bytes()).hexdigest()
    assert desk.database.evidence.read(one.file) == path.read_bytes()
    with desk.database.reading() as tx:
        own = [one for one in copies.of_race(tx, RACE) if one.side is Side.OFFICIAL]
        assert [copy.publication for copy in own] == [one.id, one.id]
        assert imports.created_by(tx, ImportId(1)).publications == (one.id,)
        assert evidence.get(tx, one.file).name == "итоги.csv"
    assert one.import_id == ImportId(1)
    assert len(one.precincts) == 2
    assert verify(desk.database).problems == ()


def test_a_file_with_other_figures_or_other_places_is_a_version(desk: Desk, tmp_path: Path) -> None:
    brought(desk, tmp_path, FIRST)
    same = brought(desk, tmp_path, ("УИК;A", "312;80", "311;120"))
    assert (same.created, same.updated, len(seen_ones(desk))) == (0, 0, 1)
    changed = brought(desk, tmp_path, ("УИК;A", "311;120", "312;81"))
    assert (changed.updated, len(seen_ones(desk))) == (1, 2)
    shorter = brought(desk, tmp_path, ("УИК;A", "311;120"))
    assert (shorter.created, shorter.updated, len(seen_ones(desk))) == (0, 0, 3)
    brought(desk, tmp_path, ("УИК;A", "313;7"))
    again = brought(desk, tmp_path, ("УИК;A", "311;120"))
    assert (again.created, len(seen_ones(desk))) == (0, 4)


def test_a_dry_run_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "сайт.csv"
    path.write_text("\n".join(FIRST), encoding="utf-8")
    ImportActions(desk).run(ImportKind.OFFICIAL, path, dry_run=True)
    assert (seen_ones(desk), desk.database.evidence.all()) == ((), ())


def test_our_own_readings_are_no_publication(desk: Desk, tmp_path: Path) -> None:
    brought(desk, tmp_path, FIRST, ImportKind.READINGS)
    assert (seen_ones(desk), desk.database.evidence.all()) == ((), ())
    with pytest.raises(WrongUsage):
        ImportActions(desk).run(
            ImportKind.READINGS, tmp_path / "сайт.csv", where=Whereabouts("https://example.kz")
        )


def test_totals_of_a_table_are_a_publication(desk: Desk, tmp_path: Path) -> None:
    brought(desk, tmp_path, ("commission;A", f"{CITY};900"), ImportKind.TOTALS)
    (one,) = seen_ones(desk)
    assert (one.kind, one.commissions, one.is_whole_file) == (PublicationKind.TOTALS, (CITY,), True)
    with desk.database.reading() as tx:
        assert [total.publication for total in announcements.of_race(tx, RACE)] == [one.id]


def test_undo_of_an_import_takes_its_publication_back(desk: Desk, tmp_path: Path) -> None:
    brought(desk, tmp_path, FIRST)
    brought(desk, tmp_path, ("УИК;A", "311;121", "312;80"))
    ImportActions(desk).undo(ImportId(2))
    (one,) = seen_ones(desk)
    with desk.database.reading() as tx:
        own = [one for one in copies.of_race(tx, RACE) if one.side is Side.OFFICIAL]
    assert {copy.publication for copy in own} == {one.id}
    again = brought(desk, tmp_path, ("УИК;A", "311;121", "312;80"))
    assert (again.updated, len(seen_ones(desk))) == (1, 2)
    assert verify(desk.database).problems == ()


def test_what_is_typed_from_one_page_is_one_publication(desk: Desk, tmp_path: Path) -> None:
    page = tmp_path / "газета.jpg"
    page.write_bytes(b"\xff\xd8\xff")
    seen = Seen("«Коктем»", NIGHT, page, issue="№ 47")
    actions = OfficialActions(desk)
    first = actions.announce(RACE, CITY, {A: 900}, seen, {A: "53.90"})
    district = desk.directory().commissions
    other = next(code for code in district if code != CITY)
    second = actions.announce(RACE, other, {A: 400}, seen)
    later = actions.announce(RACE, CITY, {A: 901}, replace(seen, issue="№ 48"))
    one, two = seen_ones(desk)
    assert (first.publication, second.publication, later.publication) == (one.id, one.id, two.id)
    assert (one.commissions, one.issue, one.file) == ((CITY, other), "№ 47", first.page)
    assert (first.percents, one.is_whole_file) == ({A: "53.90"}, False)
    assert verify(desk.database).problems == ()


def test_typed_figures_of_precincts_stand_in_a_publication(desk: Desk, built: Town) -> None:
    place = built.precincts[0].id
    typed = OfficialActions(desk).publish(
        RACE, place, {A: 12}, Seen("сайт", NIGHT, address="https://example.kz")
    )
    (one,) = seen_ones(desk)
    assert (typed.publication, one.precincts, one.address) == (
        one.id, (place,), "https://example.kz",
    )  # fmt: skip


def test_a_missing_screenshot_stores_nothing(desk: Desk, tmp_path: Path) -> None:
    seen = Seen("сайт", NIGHT, screenshot=tmp_path / "нет.png")
    with pytest.raises(FileMissing):
        OfficialActions(desk).announce(RACE, CITY, {A: 900}, seen)
    assert seen_ones(desk) == ()
    with desk.database.reading() as tx:
        assert announcements.of_race(tx, RACE) == ()


def test_a_file_that_changed_while_it_was_read_is_refused(database: Database, built: Town) -> None:
    told = Sighting(database.evidence, b"after", "и.csv", None, "0" * 64)
    with (
        pytest.raises(FileUnreadable) as said,
        database.transaction("Айгүл", "table_imported") as tx,
    ):
        told.record(
            tx, Publication(PublicationId(0), RACE, PublicationKind.TOTALS, "и", NIGHT, NIGHT)
        )
    assert said.value.facts["reason"] == "file_changed_meanwhile"
