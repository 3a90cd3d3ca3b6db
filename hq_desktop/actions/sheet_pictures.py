"""What an operator can do with the pictures of sheets: keep, show, straighten, find their lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.thumbnails import Thumbnails
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.protocol import Page
from hq_desktop.domain.recipe import PLAIN, LinePlaces, Quad, Recipe, Strip
from hq_desktop.exchange import opening, photos, straightening, strips
from hq_desktop.exchange.photos import LONGEST_SIDE, Picture
from hq_desktop.storage import evidence, placements, recipes

PICTURE_KEPT = "picture_kept"
RECIPE_SAVED = "recipe_saved"
LINES_PLACED = "lines_placed"

LONGEST_ON_SCREEN = 4200
"""Pixels of the longer side: a photo of 12 megapixels is shown as it is."""

PictureKey = tuple[str, int]
"""The SHA-256 of a kept file and the number of the picture in it, from 0."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is known of the pictures of one page before any is decoded."""

    page: Page
    pictures: int
    recipes: tuple[Recipe, ...]


@dataclass(frozen=True, slots=True)
class SheetPictures:
    """The pictures of sheets in one campaign; a kept file itself never changes."""

    desk: Desk

    def keep_page(self, path: Path) -> Page:
        """Keep a picture of a sheet as evidence, byte for byte, and return it as a page.

        Raises FileMissing or FileUnreadable, and then nothing is kept.
        """
        photos.pictures_in(path)
        photos.picture(path, longest=64)
        size = path.stat().st_size
        sha256 = self.desk.database.evidence.put(path)
        with self.desk.database.transaction(self.desk.operator, PICTURE_KEPT) as tx:
            evidence.add(
                tx, EvidenceFile(sha256, path.name, size, photos.media_type(path), tx.moment)
            )
            tx.note(name=path.name, sha256=sha256)
        return Page(sha256, path.name)

    def pictures_in(self, page: Page) -> int:
        """Return how many pictures a kept file holds; a PDF holds one a page."""
        return photos.pictures_in(self._path(page.sha256))

    def page_facts(self, pages: Iterable[Page]) -> tuple[PageFacts, ...]:
        """Return how many pictures each page holds and how each of them is shown."""
        wanted = tuple(pages)
        with self.desk.database.reading() as tx:
            known = recipes.of(tx, {page.sha256 for page in wanted})
        found = []
        for page in wanted:
            count = self.pictures_in(page)
            own = (
                known.get((page.sha256, number), Recipe(turned=page.turned))
                for number in range(count)
            )
            found.append(PageFacts(page, count, tuple(own)))
        return tuple(found)

    def picture(
        self, page: Page, number: int = 0, recipe: Recipe = PLAIN, longest: int = LONGEST_SIDE
    ) -> Picture:
        """Return one picture of a kept file as a recipe shows it."""
        return photos.picture(self._path(page.sha256), number, longest, recipe)

    def picture_for_screen(self, sha256: str, number: int = 0) -> Picture:
        """Return one picture of a kept file, upright, at the size that is decoded fastest.

        A JPEG is decoded at halves and quarters of its size without resampling, which takes
        several times as long; so a large photo comes at the first half that a screen needs.
        """
        path = self._path(sha256)
        with opening.failures_told(path):
            longest = max(opening.upright_size(path, number))
        while longest > LONGEST_ON_SCREEN:
            longest = -(-longest // 2)
        return photos.picture(path, number, longest)

    def recipe(self, sha256: str, number: int = 0) -> Recipe:
        """Return how a picture is shown."""
        with self.desk.database.reading() as tx:
            return recipes.of(tx, (sha256,)).get((sha256, number), PLAIN)

    def save_recipe(self, sha256: str, number: int, recipe: Recipe) -> None:
        """Keep how a picture is shown from now on, for everybody."""
        self.save_recipes({(sha256, number): recipe})

    def save_recipes(self, changed: dict[PictureKey, Recipe]) -> None:
        """Keep how several pictures are shown from now on."""
        with self.desk.database.transaction(self.desk.operator, RECIPE_SAVED) as tx:
            for (sha256, number), recipe in changed.items():
                recipes.save(tx, sha256, number, recipe)
                tx.note(sha256=sha256)

    def thumbnail(self, sha256: str) -> Path | None:
        """Return the small picture of a kept file, where it has been made."""
        return Thumbnails(self.desk.database).kept(sha256)

    def corners(self, sha256: str, number: int = 0) -> Quad:
        """Guess the corners of the sheet in the EXIF-upright picture; the whole where unsure."""
        return straightening.corners_of(self._path(sha256), number)

    def line_places(self, form: str) -> LinePlaces | None:
        """Return where the lines of a form stand on its straightened sheet, once placed."""
        with self.desk.database.reading() as tx:
            return placements.find(tx, form)

    def place_lines(self, places: LinePlaces) -> LinePlaces:
        """Keep where the lines of a form stand; raises ChangedElsewhere."""
        with self.desk.database.transaction(self.desk.operator, LINES_PLACED) as tx:
            tx.note(form=places.form, lines=str(len(places.lines)))
            return placements.save(tx, places)

    def strip(self, strip: Strip, size: tuple[int, int]) -> Picture:
        """Return the part of a picture that was seen when a figure was typed, in a size in pixels.

        Raises NotFound, FileMissing or FileUnreadable.
        """
        return strips.strip(self._path(strip.sha256), strip.number, strip.quad, size)

    def _path(self, sha256: str) -> Path:
        return self.desk.database.evidence.path(sha256)
