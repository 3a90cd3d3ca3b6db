"""Contrast and brightness on screen are those of the recipe everywhere else."""

from pathlib import Path

import pytest
from PIL import Image

from hq_desktop.domain.recipe import PLAIN, Recipe
from hq_desktop.domain.tones import LEAST, MOST, STEP, is_toned, stepped, tone_table
from hq_desktop.exchange import photos


def test_a_plain_recipe_changes_no_level() -> None:
    assert not is_toned(PLAIN)
    assert tone_table(PLAIN, 100.0) == bytes(range(256))


def test_the_mean_level_stays_where_only_contrast_is_raised() -> None:
    table = tone_table(Recipe(contrast=2.0), 100.0)
    assert (table[100], table[110], table[90]) == (100, 120, 80)
    assert (table[0], table[255]) == (0, 255)


@pytest.mark.parametrize("recipe", [Recipe(contrast=1.75), Recipe(contrast=0.5, brightness=1.5)])
def test_the_screen_and_the_derivatives_agree(recipe: Recipe, tmp_path: Path) -> None:
    path = tmp_path / "шкала.png"
    scale = Image.new("L", (256, 256))
    scale.putdata([level for _ in range(256) for level in range(256)])
    scale.convert("RGB").save(path)
    levels = photos.picture(path, recipe=recipe).pixels[: 256 * 3 : 3]
    table = tone_table(recipe, 127.5)
    assert max(abs(one - other) for one, other in zip(levels, table, strict=True)) <= 1


def test_steps_end_at_the_bounds() -> None:
    assert stepped(1.0, 2) == 1.0 + 2 * STEP
    assert stepped(1.0, 99) == MOST
    assert stepped(1.0, -99) == LEAST
