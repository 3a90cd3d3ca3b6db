"""What is done to a picture when it is shown; the file itself never changes."""

from dataclasses import dataclass

Point = tuple[float, float]
"""Fractions of a picture: (0, 0) is its left top, (1, 1) its right bottom."""

Quad = tuple[Point, Point, Point, Point]
"""Four corners: left top, right top, right bottom, left bottom."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, as fractions."""

WHOLE: Quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@dataclass(frozen=True, slots=True)
class Recipe:
    """Steps applied in this order to the picture that EXIF puts upright.

    `turned` is clockwise degrees (0, 90, 180, 270); `corners`, of the turned picture, become the
    corners of the sheet; `crop` cuts a box out of that; `contrast` and `brightness` are factors,
    1 leaves them as they are.
    """

    turned: int = 0
    corners: Quad | None = None
    crop: Box | None = None
    contrast: float = 1.0
    brightness: float = 1.0

    @property
    def is_straightened(self) -> bool:
        """Whether somebody placed the four corners of the sheet."""
        return self.corners is not None


PLAIN = Recipe()


@dataclass(frozen=True, slots=True)
class Strip:
    """The part of a picture that was seen while a figure was typed.

    `quad` are its corners in fractions of the picture that EXIF puts upright, before any recipe.
    """

    sha256: str
    number: int
    quad: Quad


@dataclass(frozen=True, slots=True)
class LinePlaces:
    """Where the lines of a form stand on its straightened sheet, once somebody placed them.

    `lines` gives each line its box in fractions of the straightened page.
    """

    form: str
    lines: dict[str, Box]
    version: int = 1
