"""Copies of one photo are grouped, and two sheets of one form never are."""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image

from hq_desktop.domain.inspection import Inspection
from hq_desktop.domain.recipe import Quad
from hq_desktop.exchange.near import Alike
from hq_desktop.exchange.thumbnails import inspect_and_thumbnail
from tests.samples import ugly_photos

SIZE = (1200, 1600)


@dataclass(frozen=True)
class Store:
    """A folder of photos and their thumbnails."""

    folder: Path

    def taken(self, photo: bytes) -> Inspection:
        sha256 = hashlib.sha256(photo).hexdigest()
        path = self.folder / sha256
        path.write_bytes(photo)
        return inspect_and_thumbnail(path, sha256, self.thumbnail(sha256))

    def thumbnail(self, sha256: str) -> Path:
        return self.folder / f"{sha256}.thumb.jpg"

    def alike(self, *known: Inspection) -> Alike:
        return Alike(known, self.thumbnail)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def registered(count: int) -> Iterator[Image.Image]:
    """Sheets of one form in perfect registration: of twelve figures only one differs a little."""
    chance = random.Random(1)
    figures = {place: chance.randint(0, 2400) for place in range(12)}
    for number in range(count):
        place = number % 12
        yield ugly_photos.sheet(1, figures | {place: figures[place] + 1 + number // 12})


def photographed(count: int) -> Iterator[Image.Image]:
    """Different sheets in a hand that shakes, one after the other on the same table."""
    chance = random.Random(2)
    for number in range(count):
        one, two, three, four = (
            (x + chance.uniform(-0.02, 0.02), y + chance.uniform(-0.02, 0.02))
            for x, y in ugly_photos.SKEWED
        )
        quad: Quad = (one, two, three, four)
        yield ugly_photos.on_table(ugly_photos.sheet(number), quad, SIZE)


def copies(photo: Image.Image) -> list[bytes]:
    """What becomes of a photo in messengers: recompressed, made smaller, turned with its EXIF."""
    lying = photo.transpose(Image.Transpose.ROTATE_90)
    return [
        ugly_photos.as_jpeg(photo, 40),
        ugly_photos.as_jpeg(ugly_photos.chatted(photo, 1280, 75), 75),
        ugly_photos.as_jpeg(ugly_photos.chatted(photo, 800, 60), 60),
        ugly_photos.as_jpeg(lying, 70, 6),
    ]


def share_grouped(store: Store, photos: list[Image.Image]) -> tuple[int, float]:
    """How many originals are grouped though they differ, and what share of copies is grouped."""
    alike = store.alike()
    originals = [store.taken(ugly_photos.as_jpeg(photo, 88)) for photo in photos]
    falsely = sum(alike.add(original) != "" for original in originals)
    found = [
        alike.add(store.taken(copy)) == original.sha256
        for original, photo in zip(originals, photos, strict=True)
        for copy in copies(photo)
    ]
    return falsely, sum(found) / len(found)


def test_sheets_in_one_scanner_are_told_apart_and_their_copies_grouped(store: Store) -> None:
    assert share_grouped(store, list(registered(24))) == (0, 1.0)


def test_photos_on_one_table_are_told_apart_and_their_copies_grouped(store: Store) -> None:
    assert share_grouped(store, list(photographed(6))) == (0, 1.0)


@pytest.mark.prove
def test_of_two_hundred_sheets_of_each_kind_none_is_grouped_and_every_copy_is(
    store: Store,
) -> None:
    for kind, photos in (("scans", registered(200)), ("photos", photographed(200))):
        falsely, recall = share_grouped(store, list(photos))
        print(f"{kind}: {falsely} of 200 falsely grouped, recall {recall:.1%}")  # noqa: T201
        assert (falsely, recall) == (0, 1.0)


def test_ten_thousand_pictures_are_looked_up_and_not_compared_one_by_one() -> None:
    asked: list[str] = []
    chance = random.Random(3)
    alike = Alike((), lambda sha256: asked.append(sha256))
    for number in range(10_000):
        look = chance.getrandbits(256) & chance.getrandbits(256)
        alike.add(Inspection(f"{number:064x}", width=3, height=4, pictures=1, look=f"{look:064x}"))
    assert len(asked) < 20_000


def photo(store: Store, taken_at: str = "") -> Inspection:
    drawn = ugly_photos.on_table(ugly_photos.sheet(), size=SIZE)
    return replace(store.taken(ugly_photos.as_jpeg(drawn, 88)), taken_at=taken_at)


def recompressed(store: Store) -> Inspection:
    return store.taken(copies(ugly_photos.on_table(ugly_photos.sheet(), size=SIZE))[0])


def test_what_was_known_before_is_grouped_with(store: Store) -> None:
    known = photo(store)
    assert store.alike(known).add(recompressed(store)) == known.sha256


def test_a_group_is_named_by_its_first_picture(store: Store) -> None:
    known = replace(photo(store), alike="f" * 64)
    assert store.alike(known).add(recompressed(store)) == "f" * 64


def test_a_picture_added_again_is_in_the_group_it_was_in(store: Store) -> None:
    alike, first, second = store.alike(), photo(store), recompressed(store)
    assert [alike.add(one) for one in (first, second, first, second)] == [
        "",
        first.sha256,
        "",
        first.sha256,
    ]


def test_two_moments_of_one_camera_are_two_photos(store: Store) -> None:
    early = photo(store, "2026-11-22 20:00:00")
    late = replace(recompressed(store), taken_at="2026-11-22 20:00:05")
    assert store.alike(early).add(late) == ""


def test_without_a_thumbnail_nothing_is_grouped(store: Store) -> None:
    known, copy = photo(store), recompressed(store)
    store.thumbnail(known.sha256).unlink()
    assert store.alike(known).add(copy) == ""


def test_documents_of_several_pages_are_not_grouped_by_their_first(store: Store) -> None:
    known = replace(photo(store), pictures=2)
    assert store.alike(known).add(replace(recompressed(store), pictures=2)) == ""
