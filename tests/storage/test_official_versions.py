"""Versions and checks of official figures, as a person asks for them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.official import OfficialActions, Seen
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.election import CommissionCode, RaceCode
from hq_desktop.domain.errors import NotFound, Refused
from hq_desktop.domain.imports import ImportId, ImportKind
from hq_desktop.domain.official_check import CheckKind
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.text import Language
from hq_desktop.paths import resource
from hq_desktop.storage import journal, races
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.town import CITY, NIGHT, RACE, Town

A, B = "contestant:A", "contestant:Ә"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource())


@pytest.fixture
def actions(database: Database, built: Town, catalogue: Catalogue) -> OfficialActions:
    with database.transaction("Айгүл", "form_chosen") as tx:
        races.save(tx, replace(built.race, form="president-2026"))
    return OfficialActions(Desk(database, catalogue, "Айгүл"))


def bring(actions: OfficialActions, folder: Path, rows: str, hour: int) -> None:
    path = folder / "сайт.csv"
    path.write_text(rows, encoding="utf-8")
    seen = datetime(2026, 11, 23, hour, tzinfo=UTC)
    ImportActions(actions.desk).run(ImportKind.OFFICIAL, path, source="сайт", seen_at=seen)


def test_a_figure_that_changed_the_next_morning_is_told(
    actions: OfficialActions, tmp_path: Path, built: Town
) -> None:
    bring(actions, tmp_path, "УИК;A;Ә\n311;10;20\n312;30;40\n", 1)
    bring(actions, tmp_path, "УИК;A;Ә\n311;13;17\n312;30;40\n", 5)
    first, second = actions.publications(RACE)
    assert actions.version_before(second) == first
    assert actions.version_before(first) is None
    found = actions.changes(RACE, first.id, second.id)
    assert [(one.precinct, one.line, one.difference) for one in found.figures] == [
        (built.precincts[0].id, B, -3),
        (built.precincts[0].id, A, 3),
    ]
    assert [(one.line, one.places, one.before, one.after) for one in found.lines] == [
        (B, 2, 60, 57),
        (A, 2, 40, 43),
    ]
    assert "изменились данные 1 участка" in actions.changes_words(found, Language.RU)


def test_the_order_they_were_seen_in_holds_whatever_was_imported_first(
    actions: OfficialActions, tmp_path: Path
) -> None:
    bring(actions, tmp_path, "УИК;A;Ә\n311;13;17\n", 5)
    bring(actions, tmp_path, "УИК;A;Ә\n311;10;20\n", 1)
    assert [one.id for one in actions.publications(RACE)] == [2, 1]


def test_a_version_that_was_taken_back_is_none(actions: OfficialActions, tmp_path: Path) -> None:
    bring(actions, tmp_path, "УИК;A;Ә\n311;10;20\n", 1)
    bring(actions, tmp_path, "УИК;A;Ә\n311;13;17\n", 5)
    ImportActions(actions.desk).undo(ImportId(2))
    bring(actions, tmp_path, "УИК;A;Ә\n311;10;20\n312;1;2\n", 6)
    first, third = actions.publications(RACE)
    found = actions.changes(RACE, first.id, third.id)
    assert (found.figures, len(found.appeared)) == ((), 1)


def test_unlike_or_unknown_publications_are_refused(
    actions: OfficialActions, tmp_path: Path
) -> None:
    bring(actions, tmp_path, "УИК;A;Ә\n311;10;20\n", 1)
    total = actions.announce(RACE, CITY, {A: 10}, Seen("сайт", NIGHT))
    assert total.publication is not None
    with pytest.raises(Refused):
        actions.changes(RACE, PublicationId(1), total.publication)
    with pytest.raises(Refused):
        actions.changes(RaceCode("other"), PublicationId(1), PublicationId(1))
    with pytest.raises(NotFound):
        actions.changes(RACE, PublicationId(1), PublicationId(9))


def test_a_total_that_its_own_precincts_contradict_is_told_in_words(
    actions: OfficialActions, tmp_path: Path
) -> None:
    bring(actions, tmp_path, "УИК;A;Ә\n311;10;20\n312;30;40\n313;1;2\n", 1)
    actions.announce(
        RACE, CITY, {A: 42, B: 62}, Seen("сайт", NIGHT), {A: "40.38", B: "59.62"}, {A: 1, B: 2}
    )
    told = dict(actions.check_words(RACE, Language.RU))
    assert tuple(told) == actions.checks(RACE)
    kinds = [one.kind for one in told]
    assert kinds == [CheckKind.SUM, CheckKind.PERCENT_BASE, CheckKind.RANK]
    words = next(iter(told.values())).replace("\u00a0", " ")
    assert words.startswith("Қала комиссиясы, строка «Б»: объявлено 42, а официальные данные 3")


def test_a_typed_page_of_which_nothing_counts_is_no_version(
    actions: OfficialActions, built: Town
) -> None:
    seen = Seen("сайт", NIGHT)
    first = actions.announce(RACE, CITY, {A: 42}, seen)
    second = actions.announce(RACE, CommissionCode("d1"), {A: 2}, seen)
    actions.withdraw(first)
    assert len(actions.publications(RACE)) == 1
    actions.withdraw(second)
    assert actions.publications(RACE) == ()
    assert verify(actions.desk.database).problems == ()


def test_where_it_was_published_can_be_said_afterwards(
    actions: OfficialActions, tmp_path: Path
) -> None:
    bring(actions, tmp_path, "УИК;A;Ә\n311;10;20\n", 1)
    picture = tmp_path / "снимок.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    number = PublicationId(1)
    told = actions.describe(number, " https://example.kz ", "№ 47", picture)
    assert (told.address, told.issue) == ("https://example.kz", "№ 47")
    assert actions.page(told.screenshot).read_bytes() == b"\x89PNG\r\n\x1a\n"
    with actions.desk.database.reading() as tx:
        before = journal.last_number(tx)
    assert actions.describe(number, "https://example.kz", "№ 47") == told
    with actions.desk.database.reading() as tx:
        assert journal.last_number(tx) == before
    assert verify(actions.desk.database).problems == ()
