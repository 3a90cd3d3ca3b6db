"""The photos of a copy, to be looked at beside its figures."""

from collections.abc import Iterable
from dataclasses import dataclass

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.protocol import Page
from hq_desktop.domain.recipe import Recipe


@dataclass(frozen=True, slots=True)
class CopyPhoto:
    """One picture of a kept file, as EXIF puts it upright, and how it is to be shown.

    `pixels` are red, green and blue bytes, rows one after another.
    """

    width: int
    height: int
    pixels: bytes
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class CopyPhotos:
    """The photos of one campaign, decoded when somebody looks at them."""

    desk: Desk

    def places(self, pages: Iterable[Page]) -> tuple[tuple[Page, int], ...]:
        """Return every picture of some pages: its page and its number in the kept file.

        Raises FileMissing or FileUnreadable.
        """
        # The libraries of pictures take longer to load than the window: only who looks waits.
        from hq_desktop.actions.sheet_pictures import SheetPictures

        facts = SheetPictures(self.desk).page_facts(pages)
        return tuple((one.page, number) for one in facts for number in range(one.pictures))

    def photo(self, page: Page, number: int) -> CopyPhoto:
        """Decode one picture; raises FileMissing or FileUnreadable."""
        from hq_desktop.actions.sheet_pictures import SheetPictures

        pictures = SheetPictures(self.desk)
        (facts,) = pictures.page_facts((page,))
        shown = pictures.picture_for_screen(page.sha256, number)
        return CopyPhoto(shown.width, shown.height, shown.pixels, facts.recipes[number])
