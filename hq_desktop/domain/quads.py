"""The geometry of a straightened sheet: four corners, and what maps one quad onto another.

Everything is in fractions of a picture, so that no size is needed but where lengths are compared.
"""

from dataclasses import replace
from math import dist

from hq_desktop.domain.recipe import WHOLE, Box, Point, Quad, Recipe

Homography = tuple[float, float, float, float, float, float, float, float, float]
"""A 3 × 3 matrix, row after row: straight lines stay straight; any multiple means the same."""

_LEAST_AREA = 1e-4


def homography(source: Quad, target: Quad) -> Homography:
    """Return what maps the corners of one quad onto those of another; both must be convex."""
    return _after(_from_square(target), inverse(_from_square(source)))


def inverse(matrix: Homography) -> Homography:
    """Return what maps back; ZeroDivisionError where everything falls onto one line."""
    a, b, c, d, e, f, g, h, i = matrix
    whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return (
        (e * i - f * h) / whole,
        (c * h - b * i) / whole,
        (b * f - c * e) / whole,
        (f * g - d * i) / whole,
        (a * i - c * g) / whole,
        (c * d - a * f) / whole,
        (d * h - e * g) / whole,
        (b * g - a * h) / whole,
        (a * e - b * d) / whole,
    )


def mapped(matrix: Homography, point: Point) -> Point:
    """Return where a point goes."""
    a, b, c, d, e, f, g, h, i = matrix
    x, y = point
    depth = g * x + h * y + i
    return (a * x + b * y + c) / depth, (d * x + e * y + f) / depth


def corners(box: Box) -> Quad:
    """Return a box as a quad."""
    left, top, right, bottom = box
    return (left, top), (right, top), (right, bottom), (left, bottom)


def is_convex(quad: Quad) -> bool:
    """Whether four corners stand clockwise, without a dent, and enclose something."""
    for place, corner in enumerate(quad):
        after, then = quad[(place + 1) % 4], quad[(place + 2) % 4]
        turn = (after[0] - corner[0]) * (then[1] - after[1]) - (after[1] - corner[1]) * (
            then[0] - after[0]
        )
        if turn <= 0:
            return False
    return area(quad) > _LEAST_AREA


def area(quad: Quad) -> float:
    """Return what share of the picture a quad covers."""
    following = (*quad[1:], quad[0])
    pairs = zip(quad, following, strict=True)
    return abs(sum(x * down - across * y for (x, y), (across, down) in pairs)) / 2


def scaled(quad: Quad, width: float, height: float) -> Quad:
    """Return a quad of fractions in pixels of a picture of a size."""
    first, second, third, fourth = ((x * width, y * height) for x, y in quad)
    return first, second, third, fourth


def sides(quad: Quad, width: float, height: float) -> tuple[float, float]:
    """Return the width and height of the sheet in a quad, in pixels of a picture of a size.

    Of two opposite edges the longer one counts: it is nearer to the camera and shows more.
    """
    left_top, right_top, right_bottom, left_bottom = scaled(quad, width, height)
    return (
        max(dist(left_top, right_top), dist(left_bottom, right_bottom)),
        max(dist(left_top, left_bottom), dist(right_top, right_bottom)),
    )


def turned(quad: Quad, degrees: int) -> Quad:
    """Return where four points stand once the whole picture is turned clockwise by degrees."""
    points = list(quad)
    for _ in range(degrees // 90 % 4):
        points = [(1 - y, x) for x, y in points]
    first, second, third, fourth = points
    return first, second, third, fourth


def quad_of(recipe: Recipe, box: Box) -> Quad:
    """Return where a box of the picture as the recipe shows it lies in the EXIF-upright picture.

    For a box of the straightened page before it is cropped, give a recipe without a crop.
    """
    page = corners(uncropped(recipe, box))
    if recipe.corners is not None:
        matrix = homography(WHOLE, recipe.corners)
        first, second, third, fourth = (mapped(matrix, point) for point in page)
        page = first, second, third, fourth
    return turned(page, -recipe.turned)


def shown_quad(recipe: Recipe, quad: Quad) -> Quad:
    """Return where a quad of the EXIF-upright picture lies in the picture as the recipe shows it.

    It is the way back of `quad_of`; what lies outside of the sheet lies below 0 or beyond 1.
    """
    points = turned(quad, recipe.turned)
    if recipe.corners is not None:
        matrix = homography(recipe.corners, WHOLE)
        first, second, third, fourth = (mapped(matrix, point) for point in points)
        points = first, second, third, fourth
    left, top, right, bottom = recipe.crop or (0.0, 0.0, 1.0, 1.0)
    wide, high = right - left, bottom - top
    one, two, three, four = (((x - left) / wide, (y - top) / high) for x, y in points)
    return one, two, three, four


def turned_by(recipe: Recipe, degrees: int) -> Recipe:
    """Return a recipe that shows what it showed before, turned clockwise by a quarter or several.

    The corners stay on the same points of the paper; another one of them is the left top now.
    """
    quarters = degrees // 90 % 4
    after = replace(recipe, turned=(recipe.turned + degrees) % 360)
    if recipe.corners is not None:
        after = replace(after, corners=_renamed(turned(recipe.corners, degrees), quarters))
    if recipe.crop is not None:
        left_top, _, right_bottom, _ = _renamed(turned(corners(recipe.crop), degrees), quarters)
        after = replace(after, crop=(*left_top, *right_bottom))
    return after


def uncropped(recipe: Recipe, box: Box) -> Box:
    """Return a box of the picture as shown in fractions of the whole straightened page."""
    left, top, right, bottom = recipe.crop or (0.0, 0.0, 1.0, 1.0)
    wide, high = right - left, bottom - top
    return left + box[0] * wide, top + box[1] * high, left + box[2] * wide, top + box[3] * high


def cropped(recipe: Recipe, box: Box) -> Box:
    """Return a box of the straightened page in fractions of what the crop leaves of it.

    What lies outside of the crop lies below 0 or beyond 1.
    """
    left, top, right, bottom = recipe.crop or (0.0, 0.0, 1.0, 1.0)
    wide, high = right - left, bottom - top
    return (
        (box[0] - left) / wide,
        (box[1] - top) / high,
        (box[2] - left) / wide,
        (box[3] - top) / high,
    )


def _renamed(quad: Quad, quarters: int) -> Quad:
    """Let the corner that came to the left top by a turn be the first one."""
    start = -quarters % 4
    first, second, third, fourth = (*quad[start:], *quad[:start])
    return first, second, third, fourth


def _from_square(quad: Quad) -> Homography:
    """What maps the unit square onto a quad (Heckbert, Fundamentals of Texture Mapping, 1989)."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    dx1, dx2, dx3 = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, dy3 = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    whole = dx1 * dy2 - dx2 * dy1
    g = (dx3 * dy2 - dx2 * dy3) / whole
    h = (dx1 * dy3 - dx3 * dy1) / whole
    return x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1.0


def _after(second: Homography, first: Homography) -> Homography:
    rows = (second[0:3], second[3:6], second[6:9])
    columns = (first[0::3], first[1::3], first[2::3])
    nine = tuple(
        sum(one * other for one, other in zip(row, column, strict=True))
        for row in rows
        for column in columns
    )
    a, b, c, d, e, f, g, h, i = nine
    return a, b, c, d, e, f, g, h, i
