"""Pictures of protocols: upright pixels of photos (HEIC too) and of the pages of a PDF."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PIL import Image, ImageStat

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import PLAIN, Quad, Recipe
from hq_desktop.exchange import pdf_pages
from hq_desktop.exchange.media_types import PDF, media_type_of
from hq_desktop.exchange.opening import (
    LARGEST_SIDE,
    coarse,
    failures_told,
    fitted,
    frames,
    opened,
    upright,
    upright_size,
)
from hq_desktop.exchange.straightening import straightened

LONGEST_SIDE = 4096
"""Pixels of the longer side on screen; the file itself stays as it is."""

MEDIA_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".pdf": "application/pdf",
}

_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
_WHOLE_BOX = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Picture:
    """Upright pixels, three bytes each (red, green, blue), rows one after another."""

    width: int
    height: int
    pixels: bytes


def media_type(path: Path) -> str:
    """Return the media type that a file's name claims."""
    return MEDIA_TYPES.get(path.suffix.lower(), "application/octet-stream")


def pictures_in(path: Path) -> int:
    """Return how many pictures a file holds: pages of a PDF or of a TIFF, else one.

    Raises FileMissing or FileUnreadable.
    """
    with failures_told(path):
        if media_type_of(path) == PDF:
            return pdf_pages.pages_in(path)
        with opened(path) as image:
            return frames(image)


def picture(
    path: Path, number: int = 0, longest: int = LONGEST_SIDE, recipe: Recipe = PLAIN
) -> Picture:
    """Return one picture of a file, upright as its EXIF says, no side longer than `longest`.

    The recipe is followed after that. Raises FileMissing or FileUnreadable.
    """
    with failures_told(path):
        return pixels(cooked(path, number, longest, recipe))


def cooked(path: Path, number: int, longest: int, recipe: Recipe) -> Image.Image:
    """Return one picture of a file as its recipe shows it; raises one of `opening.FAULTS`."""
    if recipe.corners is not None and quads.is_convex(recipe.corners):
        shown = _straightened(path, number, longest, recipe)
    else:
        shown = _cut(path, number, longest, recipe)
    return _toned(shown, recipe)


def pixels(image: Image.Image) -> Picture:
    """Return the pixels of an image."""
    coloured = image if image.mode == "RGB" else image.convert("RGB")
    return Picture(coloured.width, coloured.height, coloured.tobytes())


def needed_side(path: Path, number: int, quad: Quad, size: tuple[int, int]) -> int:
    """Return how long a picture must be decoded for its part inside a quad to have a size."""
    width, height = upright_size(path, number)
    wide, high = quads.sides(quad, width, height)
    share = min(1.0, max(size[0] / max(wide, 1.0), size[1] / max(high, 1.0)))
    return min(LARGEST_SIDE, ceil(max(width, height) * share))


def _cut(path: Path, number: int, longest: int, recipe: Recipe) -> Image.Image:
    """Turned and cropped: no pixel is made up."""
    if recipe.crop is None:
        turn = _TURNS.get(recipe.turned)
        image = upright(path, number, longest)
        return image if turn is None else image.transpose(turn)
    lying = Recipe(recipe.turned, crop=recipe.crop)
    quad = quads.quad_of(lying, _WHOLE_BOX)
    image = coarse(path, number, needed_side(path, number, quad, (longest, longest)))
    across, down = [x for x, _ in quad], [y for _, y in quad]
    left, right = (round(side * image.width) for side in (min(across), max(across)))
    top, bottom = (round(side * image.height) for side in (min(down), max(down)))
    image = fitted(image.crop((left, top, max(right, left + 1), max(bottom, top + 1))), longest)
    turn = _TURNS.get(recipe.turned)
    return image if turn is None else image.transpose(turn)


def _straightened(path: Path, number: int, longest: int, recipe: Recipe) -> Image.Image:
    """Turning, straightening and cropping are one step: the pixels are mixed only once."""
    quad = quads.quad_of(recipe, _WHOLE_BOX)
    size = straight_size(upright_size(path, number), recipe, longest)
    image = coarse(path, number, needed_side(path, number, quad, size))
    return straightened(image, quad, size)


def straight_size(picture_size: tuple[int, int], recipe: Recipe, longest: int) -> tuple[int, int]:
    """Return the size of a straightened sheet, its proportions told by the lengths of its edges."""
    width, height = picture_size if recipe.turned % 180 == 0 else picture_size[::-1]
    wide, high = quads.sides(recipe.corners or quads.corners(_WHOLE_BOX), width, height)
    left, top, right, bottom = recipe.crop or _WHOLE_BOX
    wide, high = wide * (right - left), high * (bottom - top)
    scale = min(1.0, longest / max(wide, high, 1.0))
    return max(1, round(wide * scale)), max(1, round(high * scale))


def _toned(image: Image.Image, recipe: Recipe) -> Image.Image:
    """Contrast is about the mean grey of what is shown, so that a dark sheet stays readable."""
    if recipe.contrast == 1.0 and recipe.brightness == 1.0:
        return image
    mean = ImageStat.Stat(image.resize((64, 64), Image.Resampling.BOX).convert("L")).mean[0]
    table = [
        round((mean + (level - mean) * recipe.contrast) * recipe.brightness) for level in range(256)
    ]
    bounded = [min(255, max(0, level)) for level in table]
    return image.point(bounded * len(image.getbands()))
