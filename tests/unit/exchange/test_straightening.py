"""A sheet on a table is found, and becomes a page; the recipe's steps follow one another."""

from math import dist
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from hq_desktop.domain import quads
from hq_desktop.domain.inspection import Defect
from hq_desktop.domain.recipe import WHOLE, Quad, Recipe
from hq_desktop.exchange.inspecting import inspect
from hq_desktop.exchange.photos import Picture, picture
from hq_desktop.exchange.straightening import corners_of
from hq_desktop.exchange.strips import strip
from tests.samples import ugly_photos

SHA = "0" * 64
SMALL = (1500, 2000)


@pytest.fixture(scope="module")
def ugly(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return ugly_photos.ugly_photos(tmp_path_factory.mktemp("ugly"))


def image(shown: Picture) -> Image.Image:
    return Image.frombytes("RGB", (shown.width, shown.height), shown.pixels)


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference in grey, both made as small as the letters are large."""
    small = [each.convert("L").resize((100, 140), Image.Resampling.BOX) for each in (one, other)]
    return ImageStat.Stat(ImageChops.difference(*small)).mean[0]


def off(found: Quad, wanted: Quad) -> float:
    return max(dist(*pair) for pair in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    "name",
    ["skewed", "dark", "folded", "blurred", "low_resolution", "overexposed", "thumb", "crumpled"],
)
def test_the_corners_of_a_sheet_on_a_table_are_found(ugly: dict[str, Path], name: str) -> None:
    assert off(corners_of(ugly[name]), ugly_photos.SKEWED) < 0.012


def test_of_two_sheets_one_is_found(ugly: dict[str, Path]) -> None:
    found = corners_of(ugly["two_on_one"])
    assert quads.is_convex(found)
    assert 0.3 < quads.area(found) < 0.45


@pytest.mark.parametrize("colour", ["white", "black", "gray"])
def test_where_no_sheet_stands_out_the_whole_picture_is_taken(tmp_path: Path, colour: str) -> None:
    path = tmp_path / "photo.png"
    Image.new("RGB", (300, 400), colour).save(path)
    assert corners_of(path) == WHOLE


def test_a_sheet_that_fills_the_picture_is_the_whole_picture(tmp_path: Path) -> None:
    path = tmp_path / "scan.jpg"
    ugly_photos.sheet().save(path)
    assert corners_of(path) == WHOLE


def test_corners_are_those_of_the_upright_picture(tmp_path: Path) -> None:
    photo = ugly_photos.on_table(ugly_photos.sheet(), size=SMALL)
    path = tmp_path / "lying.jpg"
    path.write_bytes(ugly_photos.as_jpeg(photo.transpose(Image.Transpose.ROTATE_90), 85, 6))
    assert off(corners_of(path), ugly_photos.SKEWED) < 0.012


@pytest.mark.parametrize(
    ("name", "defects"),
    [
        ("skewed", ()),
        ("dark", (Defect.DARK,)),
        ("folded", ()),
        ("blurred", (Defect.BLURRED,)),
        ("two_on_one", ()),
        ("upside_down", ()),
        ("low_resolution", (Defect.SMALL,)),
        ("overexposed", ()),
        ("thumb", ()),
        ("crumpled", ()),
    ],
)
def test_what_makes_a_photo_hard_to_read_is_flagged_and_nothing_else(
    ugly: dict[str, Path], name: str, defects: tuple[Defect, ...]
) -> None:
    assert inspect(ugly[name], SHA).defects == defects


@pytest.mark.parametrize("quality", [40, 60, 85])
@pytest.mark.parametrize("quad", [ugly_photos.SKEWED, ugly_photos.STRAIGHT])
def test_a_sharp_photo_sent_through_a_chat_is_not_flagged(
    tmp_path: Path, quality: int, quad: Quad
) -> None:
    photo = ugly_photos.noisy(ugly_photos.on_table(ugly_photos.sheet(), quad))
    path = tmp_path / "photo.jpg"
    path.write_bytes(ugly_photos.as_jpeg(ugly_photos.chatted(photo, 1280, quality)))
    assert inspect(path, SHA).defects == ()


@pytest.mark.parametrize("share", [1.0, 0.45])
@pytest.mark.parametrize("noise", [0.1, 6, 10])
def test_a_blurred_photo_is_flagged_by_day_and_lamp_whatever_the_noise(
    tmp_path: Path, share: float, noise: float
) -> None:
    photo = ugly_photos.on_table(ugly_photos.sheet(), ugly_photos.STRAIGHT)
    blurred = ugly_photos.blurred(photo, 9).point(
        [round(level * share) for level in range(256)] * 3
    )
    path = tmp_path / "photo.jpg"
    path.write_bytes(ugly_photos.as_jpeg(ugly_photos.noisy(blurred, noise)))
    assert inspect(path, SHA).defects == (Defect.BLURRED,)


def test_a_skewed_sheet_becomes_the_page_it_was(ugly: dict[str, Path]) -> None:
    shown = image(picture(ugly["skewed"], recipe=Recipe(corners=ugly_photos.SKEWED)))
    assert difference(shown, ugly_photos.sheet()) < 4
    assert difference(image(picture(ugly["skewed"])), ugly_photos.sheet()) > 30


def test_a_sheet_photographed_upside_down_is_turned_and_straightened(
    ugly: dict[str, Path],
) -> None:
    recipe = Recipe(turned=180, corners=ugly_photos.SKEWED)
    shown = image(picture(ugly["upside_down"], recipe=recipe))
    assert difference(shown, ugly_photos.sheet()) < 4


def test_a_straightened_page_is_no_longer_than_asked_and_keeps_its_proportions(
    ugly: dict[str, Path],
) -> None:
    recipe = Recipe(corners=ugly_photos.SKEWED)
    large, small = (picture(ugly["skewed"], 0, side, recipe) for side in (4096, 500))
    assert max(small.width, small.height) == 500
    assert small.width / small.height == pytest.approx(large.width / large.height, abs=0.01)


def coloured(path: Path) -> Path:
    """Red, green, blue, yellow from the left top, row by row."""
    sheet = Image.new("RGB", (400, 600))
    for place, colour in enumerate(("red", "lime", "blue", "yellow")):
        left, top = 200 * (place % 2), 300 * (place // 2)
        sheet.paste(colour, (left, top, left + 200, top + 300))
    sheet.save(path)
    return path


def corners_seen(shown: Picture) -> list[tuple[int, ...]]:
    """The colours near the four corners, row by row."""
    seen = image(shown)
    across, down = (seen.width // 8, seen.height // 8)
    spots = [(x, y) for y in (down, -down) for x in (across, -across)]
    return [
        tuple(255 * (level > 128) for level in _pixel(seen, x % seen.width, y % seen.height))
        for x, y in spots
    ]


def _pixel(seen: Image.Image, x: int, y: int) -> tuple[int, ...]:
    return tuple(seen.crop((x, y, x + 1, y + 1)).tobytes())


RED, LIME, BLUE, YELLOW = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)


@pytest.mark.parametrize(
    ("turned", "seen"),
    [
        (0, [RED, LIME, BLUE, YELLOW]),
        (90, [BLUE, RED, YELLOW, LIME]),
        (180, [YELLOW, BLUE, LIME, RED]),
        (270, [LIME, YELLOW, RED, BLUE]),
    ],
)
@pytest.mark.parametrize("corners", [None, ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))])
def test_a_turn_is_clockwise_straightened_or_not(
    tmp_path: Path, turned: int, seen: list[tuple[int, ...]], corners: Quad | None
) -> None:
    shown = picture(coloured(tmp_path / "a.png"), recipe=Recipe(turned, corners))
    assert corners_seen(shown) == seen
    assert (shown.width < shown.height) is (turned % 180 == 0)


@pytest.mark.parametrize("corners", [None, WHOLE])
def test_a_crop_is_taken_from_the_turned_picture(tmp_path: Path, corners: Quad | None) -> None:
    recipe = Recipe(90, corners, (0.5, 0.0, 1.0, 1.0))
    shown = picture(coloured(tmp_path / "a.png"), recipe=recipe)
    assert (shown.width, shown.height) == (300, 400)
    assert corners_seen(shown) == [RED, RED, LIME, LIME]


def test_corners_that_enclose_nothing_are_not_followed(tmp_path: Path) -> None:
    dented: Quad = ((0, 0), (1, 0), (0.1, 0.1), (0, 1))
    shown = picture(coloured(tmp_path / "a.png"), recipe=Recipe(corners=dented))
    assert (shown.width, shown.height) == (400, 600)


def test_contrast_and_brightness_are_about_what_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    dark = Image.new("RGB", (100, 100), (60, 60, 60))
    dark.paste((20, 20, 20), (0, 0, 50, 100))
    dark.save(path)
    shown = image(picture(path, recipe=Recipe(contrast=2.0, brightness=1.5)))
    assert _pixel(shown, 80, 50) == (120, 120, 120)
    assert _pixel(shown, 20, 50) == (0, 0, 0)


def test_a_strip_is_the_quad_of_a_box_of_the_page(ugly: dict[str, Path]) -> None:
    box = (0.05, 0.3, 0.95, 0.36)
    quad = quads.quad_of(Recipe(corners=ugly_photos.SKEWED), box)
    seen = image(strip(ugly["skewed"], 0, quad, (900, 85)))
    page = ugly_photos.sheet()
    wanted = page.crop((50, round(0.3 * 1414), 950, round(0.36 * 1414)))
    assert seen.size == (900, 85)
    assert difference(seen, wanted) < 8
    assert difference(seen, page.crop((50, 600, 950, 685))) > 12


def test_a_strip_of_a_turned_page_is_level(ugly: dict[str, Path]) -> None:
    recipe = Recipe(turned=180, corners=ugly_photos.SKEWED)
    quad = quads.quad_of(recipe, (0.05, 0.3, 0.95, 0.36))
    seen = image(strip(ugly["upside_down"], 0, quad, (900, 85)))
    wanted = ugly_photos.sheet().crop((50, round(0.3 * 1414), 950, round(0.36 * 1414)))
    assert difference(seen, wanted) < 8
