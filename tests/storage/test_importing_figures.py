from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.election import (
    Contestant,
    ContestantCode,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.errors import Cancelled, FileMissing, FileUnreadable, NotFound, WrongUsage
from hq_desktop.domain.imports import ImportKind, ImportOutcome
from hq_desktop.domain.official import latest
from hq_desktop.domain.protocol import Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.table_guess import Correction
from hq_desktop.domain.text import Text
from hq_desktop.exchange.canonical_sheets import copies_sheet
from hq_desktop.exchange.workbook import write
from hq_desktop.paths import resource
from hq_desktop.storage import announcements, campaigns, copies, journal, races
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage.town import Town

READINGS, OFFICIAL, TOTALS = ImportKind.READINGS, ImportKind.OFFICIAL, ImportKind.TOTALS
MORNING = datetime(2026, 11, 23, 3, tzinfo=UTC)
CODE = RaceCode("d15")
TABLE: list[list[Any]] = [
    ["УИК", "K", "L", "ballots_invalid"],
    [311, 120, 80, 3],
    [312, "1 236", "—", ""],
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(resource())


@pytest.fixture
def actions(database: Database, built: Town, catalogue: Catalogue) -> ImportActions:
    """The town with a second race, whose form is a shipped one."""
    with database.transaction("Айгүл", "race_added") as tx:
        races.save(
            tx,
            Race(
                CODE,
                "maslikhat_smd",
                "maslikhat-smd-2026",
                contestants=(
                    Contestant(ContestantCode("K"), Text("Қайратов Қ.")),
                    Contestant(ContestantCode("L"), Text("Лебедева Л.")),
                ),
                precincts=frozenset(one.id for one in built.precincts),
            ),
        )
    return ImportActions(Desk(database, catalogue, "Айгүл"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "папка с пробелом"
    made.mkdir()
    return made


def table(folder: Path, rows: Sequence[Any], name: str = "итоги.xlsx") -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(folder / name)
    return folder / name


def changed(place: int, column: int, value: object) -> list[list[Any]]:
    rows = [list(row) for row in TABLE]
    rows[place][column] = value
    return rows


def stored(actions: ImportActions, *, current_only: bool = True) -> tuple[ProtocolCopy, ...]:
    with actions.desk.database.reading() as tx:
        return copies.of_race(tx, CODE, current_only=current_only)


def counts(outcome: ImportOutcome) -> tuple[int, int, int, int]:
    assert outcome.problems == ()
    return outcome.accepted, outcome.rejected, outcome.created, outcome.updated


def journal_length(actions: ImportActions) -> int:
    with actions.desk.database.reading() as tx:
        return len(journal.entries(tx))


def test_readings_become_copies_of_grade_e_that_say_what_nobody_stated(
    actions: ImportActions, folder: Path, built: Town
) -> None:
    outcome = actions.run(READINGS, table(folder, TABLE), race=CODE)
    assert counts(outcome) == (2, 0, 2, 0)
    first, second = stored(actions)
    assert (first.precinct, first.side, first.grade, first.typing) == (
        built.precincts[0].id,
        Side.OURS,
        Grade.E,
        Typing.IMPORTED,
    )
    assert (first.source, first.operator) == ("итоги.xlsx", "Айгүл")
    assert not first.is_source_stated
    assert not first.is_grade_stated
    assert not first.is_moment_stated
    assert first.obtained_at is not None
    assert second.cells["contestant:K"] == 1236
    assert "ballots_invalid" not in second.cells


def test_what_is_stated_is_marked_as_stated(actions: ImportActions, folder: Path) -> None:
    rows = [[*TABLE[0], "grade", "obtained_by"], [311, 1, 2, 3, "A", "Дана"]]
    actions.run(READINGS, table(folder, rows), race=CODE, source="наблюдатели", seen_at=MORNING)
    (copy,) = stored(actions)
    assert (copy.source, copy.grade, copy.obtained_by) == ("наблюдатели", Grade.A, "Дана")
    assert copy.obtained_at == MORNING
    assert copy.is_source_stated
    assert copy.is_grade_stated
    assert copy.is_moment_stated


def test_the_same_values_create_nothing_and_write_no_journal(
    actions: ImportActions, folder: Path
) -> None:
    actions.run(READINGS, table(folder, TABLE), race=CODE)
    before = journal_length(actions)
    again = [["ballots_invalid", "contestant:K", "L", "precinct"], ["3", 120, "80 ", "УИК 311"]]
    assert counts(actions.run(READINGS, table(folder, again), race=CODE)) == (1, 0, 0, 0)
    assert journal_length(actions) == before
    assert len(actions.all()) == 1


def test_a_changed_row_supersedes_and_absent_rows_change_nothing(
    actions: ImportActions, folder: Path
) -> None:
    actions.run(READINGS, table(folder, TABLE), race=CODE)
    outcome = actions.run(READINGS, table(folder, changed(1, 1, 121)[:2]), race=CODE)
    assert counts(outcome) == (1, 0, 0, 1)
    old, _, new = stored(actions, current_only=False)
    assert (new.supersedes, old.superseded_by) == (old.id, new.id)
    assert [copy.cells["contestant:K"] for copy in stored(actions)] == [1236, 121]


def test_another_source_is_another_key(actions: ImportActions, folder: Path) -> None:
    actions.run(READINGS, table(folder, TABLE), race=CODE, source="наблюдатель 1")
    outcome = actions.run(READINGS, table(folder, TABLE), race=CODE, source="наблюдатель 2")
    assert counts(outcome) == (2, 0, 2, 0)


def test_official_figures_are_copies_of_the_official_side(
    actions: ImportActions, folder: Path
) -> None:
    actions.run(READINGS, table(folder, TABLE), race=CODE, source="один")
    outcome = actions.run(OFFICIAL, table(folder, TABLE), race=CODE, source="один")
    assert counts(outcome) == (2, 0, 2, 0)
    assert [copy.side for copy in stored(actions)].count(Side.OFFICIAL) == 2


def test_a_sheet_typed_by_hand_is_never_superseded(
    actions: ImportActions, folder: Path, built: Town
) -> None:
    actions.run(READINGS, table(folder, TABLE[:2]), race=CODE)
    with actions.desk.database.transaction("Айгүл", "typed") as tx:
        (copy,) = copies.of_race(tx, CODE)
        copies.save(tx, replace(copy, typing=Typing.TYPED_ONCE))
    outcome = actions.run(READINGS, table(folder, changed(1, 1, 7)[:2]), race=CODE)
    assert counts(outcome) == (1, 0, 1, 0)


def test_one_bad_row_and_nothing_is_stored(actions: ImportActions, folder: Path) -> None:
    before = journal_length(actions)
    outcome = actions.run(READINGS, table(folder, changed(2, 1, 12.5)), race=CODE)
    assert (outcome.accepted, outcome.rejected) == (1, 1)
    assert (outcome.created, outcome.updated) == (0, 0)
    assert [(one.cell, one.value) for one in outcome.problems] == [("B3", "12.5")]
    assert stored(actions) == ()
    assert journal_length(actions) == before


def test_a_dry_run_tells_everything_and_stores_nothing(
    actions: ImportActions, folder: Path
) -> None:
    actions.run(READINGS, table(folder, TABLE[:2]), race=CODE)
    before = journal_length(actions)
    path = table(folder, changed(1, 1, 5))
    assert counts(actions.run(READINGS, path, race=CODE, dry_run=True)) == (2, 0, 1, 1)
    assert journal_length(actions) == before
    assert counts(actions.run(READINGS, path, race=CODE)) == (2, 0, 1, 1)


def test_rows_without_a_figure_change_nothing(actions: ImportActions, folder: Path) -> None:
    rows = [TABLE[0], [311, None, None, None], TABLE[2]]
    assert counts(actions.run(READINGS, table(folder, rows), race=CODE)) == (2, 0, 1, 0)


def test_an_import_is_one_entry_of_the_journal_with_the_digest_of_its_rows(
    actions: ImportActions, folder: Path
) -> None:
    before = journal_length(actions)
    actions.run(READINGS, table(folder, TABLE), race=CODE)
    with actions.desk.database.reading() as tx:
        entries = journal.entries(tx)
        records = journal.records(tx, entries[-1].number)
    assert len(entries) == before + 1
    assert entries[-1].deed == "table_imported"
    assert entries[-1].facts["file"] == "итоги.xlsx"
    assert {record.noun for record in records} >= {"protocol_copy", "import_record"}
    assert verify(actions.desk.database).problems == ()


def test_an_undone_import_restores_what_it_replaced(actions: ImportActions, folder: Path) -> None:
    actions.run(READINGS, table(folder, TABLE), race=CODE)
    before = [dict(copy.cells) for copy in stored(actions)]
    actions.run(READINGS, table(folder, changed(1, 1, 5)), race=CODE)
    actions.undo(actions.all()[0].id)
    assert [dict(copy.cells) for copy in stored(actions)] == before
    assert actions.all()[0].undone_at is not None
    assert verify(actions.desk.database).problems == ()


def test_totals_are_versions_of_their_source(actions: ImportActions, folder: Path) -> None:
    first = [["Комиссия", "K", "L"], ["city", 50, 40], ["d1", 20, "—"]]
    path = table(folder, first)
    assert counts(actions.run(TOTALS, path, race=CODE, source="сайт", seen_at=MORNING)) == (
        2,
        0,
        2,
        0,
    )
    assert counts(actions.run(TOTALS, path, race=CODE, source="сайт")) == (2, 0, 0, 0)
    second = [["Комиссия", "K"], ["Қала комиссиясы", 55]]
    assert counts(actions.run(TOTALS, table(folder, second), race=CODE, source="сайт")) == (
        1,
        0,
        0,
        1,
    )
    back = [["Комиссия", "K", "L"], ["city", 50, 40]]
    assert counts(actions.run(TOTALS, table(folder, back), race=CODE, source="сайт")) == (
        1,
        0,
        0,
        1,
    )
    with actions.desk.database.reading() as tx:
        versions = [one for one in announcements.of_race(tx, CODE) if one.commission == "city"]
    assert [one.number for one in versions] == [1, 2, 3]
    assert [one.supersedes for one in versions] == [None, versions[0].id, versions[1].id]
    assert (versions[0].seen_at, versions[0].is_moment_stated) == (MORNING, True)
    assert not versions[1].is_moment_stated


def test_an_undone_total_is_in_force_no_more(actions: ImportActions, folder: Path) -> None:
    for votes in (50, 55):
        rows = [["Комиссия", "K"], ["city", votes]]
        actions.run(TOTALS, table(folder, rows), race=CODE, source="сайт")
    actions.undo(actions.all()[0].id)
    with actions.desk.database.reading() as tx:
        (announced,) = latest(announcements.of_race(tx, CODE))
    assert announced.cells == {"contestant:K": 50}


def test_of_several_races_one_must_be_named(actions: ImportActions, folder: Path) -> None:
    with pytest.raises(WrongUsage, match=r"wrong_usage") as caught:
        actions.run(READINGS, table(folder, TABLE))
    assert CODE in str(caught.value.facts["names"])


def test_a_race_and_a_layout_that_do_not_exist_are_told(
    actions: ImportActions, folder: Path
) -> None:
    path = table(folder, TABLE)
    with pytest.raises(NotFound):
        actions.run(READINGS, path, race=RaceCode("нет"))
    with pytest.raises(NotFound):
        actions.run(READINGS, path, race=CODE, layout="нет")


def test_a_layout_may_be_a_file_of_the_users(actions: ImportActions) -> None:
    samples = Path(__file__).parents[1] / "samples" / "tables"
    path, layout = samples / "сайт.csv", samples / "сайт.toml"
    assert counts(actions.run(OFFICIAL, path, race=CODE, layout=layout)) == (2, 0, 2, 0)
    with pytest.raises(WrongUsage):
        actions.run(READINGS, path, race=CODE, layout=layout)


def test_files_that_cannot_be_read_change_nothing(actions: ImportActions, folder: Path) -> None:
    before = journal_length(actions)
    (folder / "битый.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(FileUnreadable):
        actions.run(READINGS, folder / "битый.xlsx", race=CODE)
    with pytest.raises(FileMissing):
        actions.run(READINGS, folder / "нет.xlsx", race=CODE)
    assert journal_length(actions) == before


def test_cancelling_changes_nothing(actions: ImportActions, folder: Path) -> None:
    def cancel(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        actions.run(READINGS, table(folder, TABLE), race=CODE, progress=cancel)
    assert stored(actions) == ()


def test_a_preview_shows_what_the_columns_are_taken_for(
    actions: ImportActions, folder: Path
) -> None:
    rows = [["Итоги"], ["УИК", "K", "Явка"], [311, 5, 70], [312, -6, 71]]
    seen = actions.preview(READINGS, table(folder, rows), CODE)
    assert (seen.sheet, seen.header_row, seen.row_count) == ("Sheet", 2, 2)
    assert [(one.letter, one.heading, one.meaning) for one in seen.columns] == [
        ("A", "УИК", "precinct"),
        ("B", "K", "contestant:K"),
        ("C", "Явка", None),
    ]
    assert seen.rows[0] == ("311", "5", "70")
    assert [one.code for one in seen.outcome.problems] == ["column_unknown"]
    said = Correction(columns={2: ""})
    mapped = actions.preview(READINGS, table(folder, rows), CODE, correction=said)
    assert [one.code for one in mapped.outcome.problems] == ["whole_number"]


def test_a_table_with_foreign_headings_is_imported_by_a_persons_word(
    actions: ImportActions, folder: Path
) -> None:
    path = table(folder, [["Где", "Сколько"], [311, 5]])
    assert actions.preview(READINGS, path, CODE).columns[0].meaning is None
    said = Correction(columns={0: "precinct", 1: "contestant:K"})
    assert counts(actions.run(READINGS, path, race=CODE, correction=said)) == (1, 0, 1, 0)
    wrong = Correction(columns={0: "precinct", 1: "contestant:X"})
    with pytest.raises(WrongUsage):
        actions.run(READINGS, path, race=CODE, correction=wrong)


def test_what_is_exported_is_known_when_it_is_imported_again(
    actions: ImportActions, folder: Path
) -> None:
    actions.run(READINGS, table(folder, TABLE), race=CODE, source="один", seen_at=MORNING)
    with actions.desk.database.reading() as tx:
        directory = campaigns.directory(tx)
    race = directory.race(CODE)
    assert race is not None
    known: dict[PrecinctId, Any] = dict(directory.precincts)
    sheet = copies_sheet(READINGS, race, actions.desk.form(race), known, stored(actions))
    write(folder / "снова.xlsx", [sheet])
    outcome = actions.run(READINGS, folder / "снова.xlsx", race=CODE, source="один")
    assert counts(outcome) == (2, 0, 0, 0)
