"""Ugly tables: a guess, a person's word where needed, a layout kept, the next day's file known."""

import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from hq_desktop.actions.import_shapes import GUESS
from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.opened_tables import Pasted
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.table_guess import Correction
from hq_desktop.domain.table_shape import Grouping
from hq_desktop.storage import announcements, campaigns
from tests.e2e.commands import DONE, REFUSED, Told, run
from tests.e2e.ugly_campaign import figures_of, founded, opened
from tests.samples.corrupted_tables import EVERY as SPOILS
from tests.samples.ugly_tables import EVERY, Truth, Ugly, share, territories, truth

DOTTED = "dotted.txt"
OFFICIAL = ImportKind.OFFICIAL


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign that nobody changes."""
    return founded(tmp_path_factory.mktemp("ugly") / "Штаб.hq")


@pytest.fixture
def actions(made: Path, tmp_path: Path) -> Iterator[ImportActions]:
    own = opened(Path(shutil.copytree(made, tmp_path / "Штаб.hq")))
    yield own
    own.desk.database.close()


def written(ugly: Ugly, folder: Path, day: int) -> Path | Pasted:
    """Write a day's file; what came over the clipboard is text."""
    path = folder / f"{day}" / ugly.name
    path.parent.mkdir()
    ugly.make(path, truth(day))
    return Pasted(path.read_text(encoding="utf-8")) if ugly.name.startswith("clip") else path


def expected(ugly: Ugly, day: int) -> Truth:
    """Return what the file states, and nothing else."""
    every = truth(day)
    whole = territories(every) if ugly.kind == "totals" else every
    return {key: {line: cells[line] for line in ugly.lines} for key, cells in whole.items()}


def word(ugly: Ugly) -> Correction:
    """Return what a person says of a file."""
    said = Correction(columns=ugly.columns, keys=ugly.keys)
    return replace(said, style=Grouping.DOT) if ugly.name == DOTTED else said


@pytest.mark.parametrize("ugly", EVERY, ids=lambda one: one.name)
def test_the_second_file_of_a_shape_needs_no_word(
    ugly: Ugly, actions: ImportActions, tmp_path: Path
) -> None:
    kind = ImportKind(ugly.kind)
    first, second = (written(ugly, tmp_path, day) for day in (1, 2))
    seen = actions.preview(kind, first)
    assert bool(seen.doubts) != ugly.is_sure
    said = word(ugly)
    actions.save_layout("Сайт комиссии", kind, first, correction=said)
    assert actions.run(kind, first, correction=said, source="сайт").problems == ()
    assert figures_of(actions) == expected(ugly, 1)

    again = actions.preview(kind, second)
    assert (again.layout_known, again.doubts) == ("Сайт комиссии", ())
    outcome = actions.run(kind, second, source="сайт")
    assert (outcome.problems, outcome.created) == ((), 0)
    assert figures_of(actions) == expected(ugly, 2)
    changed = sum(1 for key, cells in expected(ugly, 2).items() if cells != expected(ugly, 1)[key])
    assert outcome.updated == changed > 0


@pytest.mark.parametrize("ugly", EVERY, ids=lambda one: one.name)
def test_a_guess_imports_when_it_is_sure_and_else_stores_nothing(
    ugly: Ugly, actions: ImportActions, tmp_path: Path
) -> None:
    file = written(ugly, tmp_path, 1)
    outcome = actions.run(ImportKind(ugly.kind), file, layout=GUESS)
    if isinstance(file, Pasted) or ugly.is_sure:
        assert outcome.problems == ()
        assert figures_of(actions) == expected(ugly, 1)
    else:
        assert outcome.problems
        assert figures_of(actions) == {}


SPOILED = [one for one in EVERY if one.name not in {"open.ods", "binary.xls"}]


def wrong_figures(actions: ImportActions, wanted: Truth) -> list[tuple[str, str, object]]:
    """Return what is stored and not so."""
    return [
        (key, line, cell)
        for key, cells in figures_of(actions).items()
        for line, cell in cells.items()
        if wanted[key].get(line) != cell
    ]


@pytest.mark.parametrize("is_known", [True, False], ids=["kept layout", "guess"])
@pytest.mark.parametrize("seed", range(12))
def test_a_spoiled_file_never_brings_a_wrong_figure_in(
    seed: int, is_known: bool, actions: ImportActions, tmp_path: Path
) -> None:
    assert brought_in(seed, is_known, actions, tmp_path) == []


@pytest.mark.prove
@pytest.mark.parametrize("is_known", [True, False], ids=["kept layout", "guess"])
@pytest.mark.parametrize("seed", range(12, 112))
def test_two_hundred_spoiled_files_bring_no_wrong_figure_in(
    seed: int, is_known: bool, actions: ImportActions, tmp_path: Path
) -> None:
    assert brought_in(seed, is_known, actions, tmp_path) == []


def brought_in(
    seed: int, is_known: bool, actions: ImportActions, folder: Path
) -> list[tuple[str, str, object]]:
    """Import the next day's file, spoiled at random, and return what is stored and not so."""
    chance = random.Random(f"{seed} {is_known}")
    ugly, spoil = chance.choice(SPOILED), chance.choice(SPOILS)
    kind = ImportKind(ugly.kind)
    first, second = (written(ugly, folder, day) for day in (1, 2))
    if is_known:
        actions.save_layout("Сайт", kind, first, correction=word(ugly))
    path = folder / "2" / ugly.name
    spoil(path, chance)
    if isinstance(second, Pasted):
        second = Pasted(path.read_text(encoding="utf-8", errors="replace"))
    with suppress(FileUnreadable):
        actions.run(kind, second, layout=None if is_known else GUESS)
    return wrong_figures(actions, expected(ugly, 2))


def told(campaign: Path, ugly: Ugly, folder: Path, *words: str) -> Told:
    """Import a day's file by command."""
    file = written(ugly, folder, 1)
    return run("import", campaign, ugly.kind, file, "--layout", "guess", "--json", *words)


def named(name: str) -> Ugly:
    return next(one for one in EVERY if one.name == name)


def test_the_command_applies_a_sure_guess(actions: ImportActions, tmp_path: Path) -> None:
    ugly = named("automated.xlsx")
    answer = told(tmp_path / "Штаб.hq", ugly, tmp_path)
    assert (answer.code, answer.json()["created"]) == (DONE, 24)
    assert figures_of(actions) == expected(ugly, 1)


def test_the_command_names_every_doubt_and_stores_nothing(
    actions: ImportActions, tmp_path: Path
) -> None:
    answer = told(tmp_path / "Штаб.hq", named("nicknames.xlsx"), tmp_path)
    doubts = answer.json()["problems"]
    assert (answer.code, answer.json()["created"]) == (REFUSED, 0)
    assert [(one["sheet"], one["cell"], one["value"]) for one in doubts] == [
        ("Sheet", f"{letter}1", f"Кандидат {place}") for place, letter in enumerate("CDEF", 1)
    ]
    assert all(one["expected"].startswith("expected one of the columns") for one in doubts)
    assert figures_of(actions) == {}


def test_a_person_at_the_command_line_may_confirm_the_doubts(
    actions: ImportActions, tmp_path: Path
) -> None:
    ugly = named("out_of_order.xlsx")
    assert told(tmp_path / "Штаб.hq", ugly, tmp_path, "--confirm-doubts").code == DONE
    assert figures_of(actions) == expected(ugly, 1)


def test_a_shape_that_changed_says_what_changed(actions: ImportActions, tmp_path: Path) -> None:
    ugly = named("nicknames.xlsx")
    first = tmp_path / ugly.name
    ugly.make(first, truth(1))
    actions.save_layout("Сайт", OFFICIAL, first, correction=word(ugly))
    book = load_workbook(first)
    book.worksheets[0]["C1"] = "Выдвиженец"
    book.save(first)
    (doubt,) = [
        one for one in actions.preview(OFFICIAL, first).doubts if one.code == "shape_changed"
    ]
    assert dict(doubt.facts) == {
        "layout": "Сайт",
        "added": "выдвиженец",
        "gone": "кандидат 1",
        "moved": "—",
    }


def test_a_layout_that_was_kept_can_be_named(actions: ImportActions, tmp_path: Path) -> None:
    ugly = named("out_of_order.xlsx")
    file = written(ugly, tmp_path, 1)
    kept = actions.save_layout("Сайт", OFFICIAL, file, correction=Correction())
    assert kept.code in [one.code for one in actions.layouts(OFFICIAL)]
    assert actions.run(OFFICIAL, file, layout=kept.code).created == 24
    strange = tmp_path / "другая.csv"
    strange.write_text("УИК;Явка\n181;40\n", encoding="utf-8")
    refused = actions.run(OFFICIAL, strange, layout=kept.code)
    assert [one.code for one in refused.problems] == ["shape_expected"]


def test_an_official_table_of_percents_keeps_them_with_the_totals(
    actions: ImportActions, tmp_path: Path
) -> None:
    ugly = named("totals.xlsx")
    actions.run(ImportKind.TOTALS, written(ugly, tmp_path, 1), correction=word(ugly))
    with actions.desk.database.reading() as tx:
        (race,) = campaigns.directory(tx).races
        north = next(
            one for one in announcements.of_race(tx, race.code) if one.commission == "north"
        )
    cells = expected(ugly, 1)["north"]
    line = "contestant:a"
    assert north.percents[line] == share(cells[line], cells["voters_received_ballots"])
    assert len(north.percents) == 5


def test_a_person_may_choose_another_table_and_other_heading_rows(
    actions: ImportActions, tmp_path: Path
) -> None:
    file = written(named("several.xlsx"), tmp_path, 1)
    said = Correction(
        sheet="Sheet", header_rows=(2, 2), columns={1: "", 2: "", 3: "voters_participated"}
    )
    seen = actions.preview(OFFICIAL, file, correction=said)
    assert (seen.header_row, [one.meaning for one in seen.columns][:4]) == (
        2,
        ["precinct", "", "", "voters_participated"],
    )
    left = replace(said, not_rows=frozenset(range(8, 40)))
    assert actions.run(OFFICIAL, file, correction=left).problems == ()
    assert {key: dict(cells) for key, cells in figures_of(actions).items()} == {
        key: {"voters_participated": truth(1)[key]["voters_participated"]}
        for key in ("181", "182", "183", "184", "185")
    }


def test_percents_beside_the_votes_are_named_in_the_preview(
    actions: ImportActions, tmp_path: Path
) -> None:
    seen = actions.preview(OFFICIAL, written(named("three_rows.xlsx"), tmp_path, 1))
    assert [one.meaning for one in seen.columns][3:5] == ["contestant:a", "percent:contestant:a"]
    assert "percent:contestant:a" in seen.choices
    assert seen.cells.rows[2][1] == "Избирательный участок №"
    assert (2, 4, 2, 11) in [
        (one.first_row, one.first_column, one.last_row, one.last_column) for one in seen.cells.spans
    ]


def test_the_preview_tells_what_a_person_has_not_settled_yet(
    actions: ImportActions, tmp_path: Path
) -> None:
    file = written(named("out_of_order.xlsx"), tmp_path, 1)
    half = Correction(columns={4: "contestant:v"})
    assert {one.code for one in actions.preview(OFFICIAL, file).doubts} == {"columns_exchangeable"}
    assert actions.preview(OFFICIAL, file, correction=half).doubts
    every = {4: "contestant:v", 5: "contestant:a", 6: "contestant:g", 7: "contestant:b"}
    assert actions.preview(OFFICIAL, file, correction=Correction(columns=every)).doubts == ()
