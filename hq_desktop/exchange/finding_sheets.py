"""Finding a bright sheet on a darker table: threshold, largest region, lines along its edges."""

from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean, median

from PIL import Image, ImageFilter

from hq_desktop.domain import quads
from hq_desktop.domain.recipe import Point, Quad

_SIDE = 256
"""Pixels of the longer side of the picture in which a sheet is looked for."""
_LEAST_SHARE, _MOST_SHARE = 0.12, 0.97
"""How much of the picture a sheet covers; more is a sheet that fills it anyway."""
_LEAST_FILLED = 0.86
"""How much of the quad must be bright; less is no sheet, or two of them."""
_MUCH_MORE = 1.3
"""How much larger a sheet is with its shaded half; a thumb on it adds less."""
_LEAST_STEP = 30
"""Grey levels between sheet and table; less cannot be told apart from a shadow."""

_Run = tuple[int, int, int]
"""Bright pixels side by side: their row, the first column, the one after the last."""
_Line = tuple[float, float]
"""Slope and offset."""


def sheet_in(grey: Image.Image) -> Quad | None:
    """Return the corners of a sheet in a grey picture, or None where none stands out."""
    small = grey.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    small = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MinFilter(5))
    found = [quad for level in _thresholds(small) if (quad := _bright_sheet(small, level))]
    if len(found) > 1 and quads.area(found[1]) < _MUCH_MORE * quads.area(found[0]):
        return found[0]
    return found[-1] if found else None


def _bright_sheet(small: Image.Image, threshold: int) -> Quad | None:
    bright = small.point([255 * (level > threshold) for level in range(256)])
    runs = _grown(_largest(bright.filter(ImageFilter.MinFilter(3))), small.size)
    covered = sum(end - start for _, start, end in runs)
    if not _LEAST_SHARE < covered / (small.width * small.height) < _MOST_SHARE:
        return None
    return _checked(_corners(runs), covered, small.size)


def _grown(runs: Sequence[_Run], size: tuple[int, int]) -> Sequence[_Run]:
    """Give back the rim that was taken off to part the sheet from what it touches."""
    wider = [(row, max(0, start - 1), min(size[0], end + 1)) for row, start, end in runs]
    if not wider:
        return wider
    (first, *above), (last, *below) = wider[0], wider[-1]
    if first > 0:
        wider.insert(0, (first - 1, above[0], above[1]))
    if last < size[1] - 1:
        wider.append((last + 1, below[0], below[1]))
    return wider


def _thresholds(small: Image.Image) -> Iterator[int]:
    """Give the level between table and sheet, and one lower, as half a sheet may lie in shadow."""
    histogram = small.histogram()
    level = _threshold(histogram)
    if level is not None:
        yield level
        lower = _threshold(histogram[: level + 1])
        if lower is not None:
            yield lower


def _threshold(histogram: Sequence[int]) -> int | None:
    """Otsu's threshold: the one that parts dark from bright best."""
    total, mass = sum(histogram), sum(level * count for level, count in enumerate(histogram))
    best, found, below, weight = 0.0, None, 0, 0
    for level, count in enumerate(histogram):
        below, weight = below + count, weight + level * count
        if below in {0, total}:
            continue
        step = (mass - weight) / (total - below) - weight / below
        parted = step * step * below * (total - below)
        if parted > best:
            best, found = parted, level if step > _LEAST_STEP else None
    return found


def _largest(bright: Image.Image) -> Sequence[_Run]:
    """Return the runs of the largest region; its holes, which are print, are filled row by row."""
    regions: dict[int, list[_Run]] = {}
    above: list[tuple[int, int, int]] = []
    for row in range(bright.height):
        here: list[tuple[int, int, int]] = []
        for start, end in _runs(bright, row):
            names = sorted({name for first, last, name in above if first < end and start < last})
            name = names[0] if names else row * bright.width + start
            regions.setdefault(name, []).append((row, start, end))
            for other in names[1:]:
                regions[name].extend(regions.pop(other))
                above = [(a, b, name if n == other else n) for a, b, n in above]
                here = [(a, b, name if n == other else n) for a, b, n in here]
            here.append((start, end, name))
        above = here
    largest = max(regions.values(), key=lambda runs: sum(e - s for _, s, e in runs), default=[])
    extents: dict[int, tuple[int, int]] = {}
    for row, start, end in largest:
        first, last = extents.get(row, (start, end))
        extents[row] = min(first, start), max(last, end)
    return [(row, *extents[row]) for row in sorted(extents)]


def _runs(bright: Image.Image, row: int) -> Iterator[tuple[int, int]]:
    line = bright.crop((0, row, bright.width, row + 1)).tobytes()
    start = line.find(255)
    while start >= 0:
        end = line.find(0, start)
        end = len(line) if end < 0 else end
        yield start, end
        start = line.find(255, end)


def _corners(runs: Sequence[_Run]) -> Quad | None:
    """Cut the straight lines along the four edges; a corner under a thumb is found all the same."""
    ends = [(x, row) for row, start, end in runs for x in (start, end)]
    left_top, right_bottom = min(ends, key=sum), max(ends, key=sum)
    right_top = max(ends, key=lambda one: one[0] - one[1])
    left_bottom = min(ends, key=lambda one: one[0] - one[1])
    starts = {row + 0.5: float(start) for row, start, _ in runs}
    stops = {row + 0.5: float(end) for row, _, end in runs}
    tops, bottoms = _columns(runs)
    left = _edge(starts, left_top[1], left_bottom[1])
    right = _edge(stops, right_top[1], right_bottom[1])
    top = _edge(tops, left_top[0], right_top[0])
    bottom = _edge(bottoms, left_bottom[0], right_bottom[0])
    if left is None or right is None or top is None or bottom is None:
        return None
    return (
        _crossed(left, top),
        _crossed(right, top),
        _crossed(right, bottom),
        _crossed(left, bottom),
    )


def _columns(runs: Sequence[_Run]) -> tuple[Mapping[float, float], Mapping[float, float]]:
    """Where each column begins and ends."""
    tops: dict[float, float] = {}
    bottoms: dict[float, float] = {}
    for row, start, end in runs:
        for column in range(start, end):
            tops.setdefault(column + 0.5, row)
            bottoms[column + 0.5] = row + 1
    return tops, bottoms


def _edge(border: Mapping[float, float], first: float, last: float) -> _Line | None:
    """Fit a line to the middle of an edge; what stands far off it is a finger or a fold."""
    rim = (last - first) * 0.12
    points = [(at, place) for at, place in border.items() if first + rim < at < last - rim]
    for _ in range(3):
        if len(points) < 8:
            return None
        slope, offset = _fitted(points)
        off = [abs(place - slope * at - offset) for at, place in points]
        most = max(1.0, 2 * median(off))
        points = [point for point, far in zip(points, off, strict=True) if far <= most]
    return slope, offset


def _fitted(points: Sequence[tuple[float, float]]) -> _Line:
    at, place = fmean(one for one, _ in points), fmean(one for _, one in points)
    spread = sum((one - at) ** 2 for one, _ in points)
    slope = sum((one - at) * (other - place) for one, other in points) / spread
    return slope, place - slope * at


def _crossed(upright: _Line, level: _Line) -> Point:
    """Where x = slope y + offset meets y = slope x + offset."""
    x = (upright[0] * level[1] + upright[1]) / (1 - upright[0] * level[0])
    return x, level[0] * x + level[1]


def _checked(found: Quad | None, covered: int, size: tuple[int, int]) -> Quad | None:
    if found is None:
        return None
    one, two, three, four = (
        (min(1.0, max(0.0, x / size[0])), min(1.0, max(0.0, y / size[1]))) for x, y in found
    )
    quad = (one, two, three, four)
    if not quads.is_convex(quad):
        return None
    filled = covered / (quads.area(quad) * size[0] * size[1])
    return quad if _LEAST_FILLED < filled < 1 / _LEAST_FILLED else None
