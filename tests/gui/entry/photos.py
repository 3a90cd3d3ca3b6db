"""Photos of sheets whose rows have colours of their own, and the sheets they become."""

from pathlib import Path

from PIL import Image

from hq_desktop.domain import quads
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.protocol import CopyId, Grade, Page, ProtocolCopy, Side
from hq_desktop.domain.recipe import Box, Quad
from hq_desktop.storage import campaigns, copies
from tests.gui.entry.office import LINES, Office

TABLE, PAPER = (60, 40, 30), (250, 250, 245)
CORNERS: Quad = ((0.2, 0.1), (0.85, 0.15), (0.9, 0.92), (0.1, 0.85))
"""Where the corners of the sheet lie on the photo."""
TOP, ROW = 0.2, 0.05
"""Where the rows of the sheet begin, and how high one is, in parts of the sheet."""
LEFT, RIGHT = 0.5, 0.95


def colour(place: int) -> tuple[int, int, int]:
    """Return the colour of a row, each another one."""
    return 40 + 14 * place, 200 - 10 * place, 90 + (place * 53) % 120


def row_box(place: int) -> Box:
    """Return where a row stands on the straightened sheet."""
    return LEFT, TOP + place * ROW, RIGHT, TOP + (place + 1) * ROW


def sheet() -> Image.Image:
    """Draw a sheet from above."""
    page = Image.new("RGB", (800, 1130), PAPER)
    for place in range(len(LINES)):
        left, top, right, bottom = row_box(place)
        across, down = (
            (round(left * 800), round(right * 800)),
            (round(top * 1130), round(bottom * 1130)),
        )
        page.paste(colour(place), (across[0], down[0], across[1], down[1]))
    return page


def photograph(path: Path, *, turned: int = 0, corners: Quad = CORNERS) -> Path:
    """Write a photo of the sheet lying askew on a table, turned clockwise by degrees."""
    page, size = sheet(), (900, 1200)
    target = quads.corners((0.0, 0.0, float(page.width), float(page.height)))
    matrix = quads.homography(quads.scaled(corners, *size), target)
    eight = tuple(number / matrix[8] for number in matrix[:8])
    photo = page.transform(
        size, Image.Transform.PERSPECTIVE, eight, Image.Resampling.BICUBIC, fillcolor=TABLE
    )
    photo.rotate(-turned, expand=True).save(path, quality=95)
    return path


def come_in(office: Office, number: str, *paths: Path) -> CopyId:
    """Let photos come in and be given a precinct, as the intake does it."""
    pages = tuple(office.actions.keep_page(path) for path in paths)
    with office.database.transaction("Intake", "file_assigned") as tx:
        race = campaigns.directory(tx).races[0].code
        return copies.add(tx, _untyped(race, office.precinct(number), pages)).id


def _untyped(race: RaceCode, precinct: PrecinctId, pages: tuple[Page, ...]) -> ProtocolCopy:
    return ProtocolCopy(
        CopyId(0),
        race,
        precinct,
        Side.OURS,
        "Н-041",
        Grade.E,
        {},
        None,
        obtained_by="Н-041",
        obtained_where="школа",
        operator="Intake",
        pages=pages,
    )
