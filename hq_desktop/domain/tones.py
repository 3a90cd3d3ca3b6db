"""Contrast and brightness: what becomes of each level of grey."""

from hq_desktop.domain.recipe import Recipe

LEAST, MOST, STEP = 0.5, 3.0, 0.25
"""How far contrast and brightness go, and how far one step leads."""


def is_toned(recipe: Recipe) -> bool:
    """Whether the recipe changes contrast or brightness."""
    return recipe.contrast != 1.0 or recipe.brightness != 1.0


def tone_table(recipe: Recipe, mean: float) -> bytes:
    """Return the new level of each of the 256 levels, as an argument of `bytes.translate`.

    Contrast is about the mean level of what is shown, so that a dark sheet stays readable.
    """
    levels = (
        round((mean + (level - mean) * recipe.contrast) * recipe.brightness) for level in range(256)
    )
    return bytes(min(255, max(0, level)) for level in levels)


def stepped(factor: float, steps: int) -> float:
    """Return a factor some steps on, within its bounds."""
    return min(MOST, max(LEAST, factor + steps * STEP))
