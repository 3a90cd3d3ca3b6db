"""How a picture is shown and where lines stand is kept beside the file, on either database."""

from pathlib import Path

import pytest
from PIL import Image

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import EntryActions
from hq_desktop.catalogue.library import load
from hq_desktop.domain.protocol import Page
from hq_desktop.domain.recipe import PLAIN, LinePlaces, Recipe, Strip
from hq_desktop.storage import journal
from hq_desktop.storage.database import Database
from tests.storage.town import Town

SHEET = Recipe(corners=((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)), contrast=1.5)


@pytest.fixture
def actions(database: Database, built: Town) -> EntryActions:
    return EntryActions(Desk(database, load(paths.resource()), "Айгүл"))


@pytest.fixture
def page(actions: EntryActions, tmp_path: Path) -> Page:
    """A photo: black table, white sheet."""
    path = tmp_path / "фото.png"
    photo = Image.new("RGB", (300, 400), "black")
    photo.paste("white", (30, 40, 270, 360))
    photo.save(path)
    return actions.keep_page(path)


def test_a_recipe_is_kept_beside_the_file(actions: EntryActions, page: Page) -> None:
    before = actions.desk.database.evidence.read(page.sha256)
    actions.save_recipe(page.sha256, 0, SHEET)
    assert actions.recipe(page.sha256) == SHEET
    assert actions.desk.database.evidence.read(page.sha256) == before
    with actions.desk.database.reading() as tx:
        assert journal.entries(tx)[-1].deed == "recipe_saved"


def test_the_same_recipe_again_writes_nothing(actions: EntryActions, page: Page) -> None:
    actions.save_recipe(page.sha256, 0, SHEET)
    number = actions.desk.database.journal_number()
    actions.save_recipe(page.sha256, 0, SHEET)
    assert actions.desk.database.journal_number() == number


def test_a_page_that_was_turned_before_recipes_keeps_its_turn(
    actions: EntryActions, page: Page
) -> None:
    (facts,) = actions.page_facts([Page(page.sha256, page.name, 90)])
    assert facts.recipes == (Recipe(turned=90),)
    actions.save_recipe(page.sha256, 0, SHEET)
    (facts,) = actions.page_facts([Page(page.sha256, page.name, 90)])
    assert facts.recipes == (SHEET,)


def test_a_straightened_picture_shows_the_sheet_alone(actions: EntryActions, page: Page) -> None:
    whole = actions.picture(page)
    assert (whole.width, whole.height) == (300, 400)
    sheet = actions.picture(page, 0, SHEET)
    assert (sheet.width, sheet.height) == (240, 320)
    assert sheet.pixels[:3] == b"\xff\xff\xff"


def test_the_program_guesses_the_corners(actions: EntryActions, page: Page) -> None:
    left_top, _, right_bottom, _ = actions.corners(page.sha256)
    assert left_top == pytest.approx((0.1, 0.1), abs=0.02)
    assert right_bottom == pytest.approx((0.9, 0.9), abs=0.02)


def test_a_strip_is_cut_out_of_the_kept_file(actions: EntryActions, page: Page) -> None:
    quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 0.05), (0.0, 0.05))
    strip = actions.strip(Strip(page.sha256, 0, quad), (120, 20))
    assert (strip.width, strip.height) == (120, 20)
    assert not any(strip.pixels)


def test_lines_are_placed_and_placed_again(actions: EntryActions) -> None:
    assert actions.line_places("president-2026") is None
    boxes = {"voters_on_list": (0.5, 0.2, 1.0, 0.25)}
    placed = actions.place_lines(LinePlaces("president-2026", boxes))
    assert actions.line_places("president-2026") == placed
    again = LinePlaces("president-2026", {"voters_on_list": (0.5, 0.3, 1.0, 0.35)}, placed.version)
    actions.place_lines(again)
    found = actions.line_places("president-2026")
    assert found is not None
    assert found.lines == again.lines


def test_a_picture_nobody_touched_is_shown_plainly(actions: EntryActions, page: Page) -> None:
    assert actions.recipe(page.sha256) == PLAIN
