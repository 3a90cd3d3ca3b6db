"""Ugly tables: a guess, a person's word where needed, a layout kept, the next day's file known."""

import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop.actions.import_shapes import GUESS, Pasted
from hq_desktop.actions.imports import ImportActions
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.table_guess import Correction
from hq_desktop.domain.table_shape import Grouping
from tests.e2e.ugly_campaign import figures_of, founded, opened
from tests.samples.corrupted_tables import EVERY as SPOILS
from tests.samples.ugly_tables import EVERY, Truth, Ugly, territories, truth

DOTTED = "dotted.txt"


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


SPOILED = [one for one in EVERY if one.name != "open.ods"]


def wrong_figures(actions: ImportActions, wanted: Truth) -> list[tuple[str, str, object]]:
    """Return what is stored and not so."""
    return [
        (key, line, cell)
        for key, cells in figures_of(actions).items()
        for line, cell in cells.items()
        if wanted[key].get(line) != cell
    ]


@pytest.mark.parametrize("is_known", [True, False], ids=["kept layout", "guess"])
@pytest.mark.parametrize("seed", range(100))
def test_a_spoiled_file_never_brings_a_wrong_figure_in(
    seed: int, is_known: bool, actions: ImportActions, tmp_path: Path
) -> None:
    chance = random.Random(f"{seed} {is_known}")
    ugly, spoil = chance.choice(SPOILED), chance.choice(SPOILS)
    kind, said = ImportKind(ugly.kind), word(ugly)
    first, second = (written(ugly, tmp_path, day) for day in (1, 2))
    if is_known:
        actions.save_layout("Сайт", kind, first, correction=said)
    path = tmp_path / "2" / ugly.name
    spoil(path, chance)
    if isinstance(second, Pasted):
        second = Pasted(path.read_text(encoding="utf-8", errors="replace"))
    with suppress(FileUnreadable):
        actions.run(kind, second, layout=None if is_known else GUESS)
    assert wrong_figures(actions, expected(ugly, 2)) == [], (ugly.name, spoil.__name__)
