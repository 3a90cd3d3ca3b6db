"""Pictures as EXIF puts them upright: one frame of a photo, or one page of a PDF."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pi_heif
from PIL import Image, UnidentifiedImageError

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.exchange import pdf_pages
from hq_desktop.exchange.limits import (
    CUT_SHORT,
    DAMAGED,
    EMPTY,
    MOST_PICTURES,
    NO_PICTURE,
    TOO_HEAVY,
    TOO_MANY_PAGES,
    TOO_MANY_PIXELS,
    Unshowable,
    check_size,
)
from hq_desktop.exchange.media_types import PDF, PICTURES, media_type_of

pi_heif.register_heif_opener()

LARGEST_SIDE = 6000
"""Pixels of the longer side that are ever asked for; at most 1.8 times as many are decoded."""

_NEARLY = 0.9
"""A JPEG decoded at half its scale is taken if it is nearly as long as asked: four times faster."""

FAULTS = (
    OSError,
    EOFError,
    ValueError,
    SyntaxError,
    ArithmeticError,
    LookupError,
    TypeError,
    AttributeError,
    RuntimeError,
    MemoryError,
    UserWarning,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    Unshowable,
)
"""What Pillow, libheif and pdfium raise at files that are not what they seem."""

_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "TIFF", "GIF", "BMP")
"""What is asked of Pillow; its other readers are for files that nobody photographs."""

_ORIENTATION = 0x0112
_STANDING_UP = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def upright(path: Path, number: int, longest: int) -> Image.Image:
    """Return one picture of a file in RGB or grey, upright, no side longer than `longest`.

    Raises one of FAULTS; `failures_told` turns them into failures with words.
    """
    if media_type_of(path) == PDF:
        return plain(pdf_pages.page(path, number, longest))
    with opened(path) as image:
        return frame(image, number, longest)


def upright_size(path: Path, number: int) -> tuple[int, int]:
    """Return the width and height of one picture of a file, upright; nothing is decoded."""
    if media_type_of(path) == PDF:
        return pdf_pages.page_size(path, number, LARGEST_SIDE)
    with opened(path) as image:
        if number:
            image.seek(number)
        return standing(image.size, orientation_of(image) if image.format != "TIFF" else 0)


def coarse(path: Path, number: int, least: int) -> Image.Image:
    """Return one picture of a file upright, nearly `least` pixels long or more, if it has them."""
    if media_type_of(path) == PDF:
        return plain(pdf_pages.page(path, number, least))
    with opened(path) as image:
        found = decoded(image, number, round(least * _NEARLY))
        return stood(found, orientation_of(image))


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """Open a picture and check its size; nothing is decoded yet."""
    if not path.stat().st_size:
        raise Unshowable(EMPTY)
    try:
        image = Image.open(path, formats=_FORMATS)
    except UnidentifiedImageError as fault:
        raise Unshowable(DAMAGED if media_type_of(path) in PICTURES else NO_PICTURE) from fault
    with image:
        check_size(image)
        yield image


def frame(image: Image.Image, number: int, longest: int) -> Image.Image:
    """Return one frame of an open picture upright, at most `longest` pixels long."""
    found = fitted(decoded(image, number, round(longest * _NEARLY)), longest)
    return stood(found, orientation_of(image))


def decoded(image: Image.Image, number: int, least: int) -> Image.Image:
    """Decode one frame of an open picture as it is stored, at least `least` pixels long.

    A JPEG is decoded at the smallest scale that suffices: that is what makes large photos fast.
    """
    if number:
        image.seek(number)
        check_size(image)
    longer = max(image.size)
    if longer > least:
        width, height = (-(-side * least // longer) for side in image.size)
        image.draft("RGB", (width, height))
    image.load()
    return plain(image)


def fitted(image: Image.Image, longest: int) -> Image.Image:
    """Return a picture no side of which is longer than `longest`."""
    longer = max(image.size)
    if longer <= longest:
        return image
    width, height = (max(1, round(side * longest / longer)) for side in image.size)
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)


def stood(image: Image.Image, orientation: int) -> Image.Image:
    """Return a picture upright."""
    how = _STANDING_UP.get(orientation)
    return image if how is None else image.transpose(how)


def frames(image: Image.Image) -> int:
    """Return how many pictures an open picture holds: the pages of a TIFF, else one."""
    if image.format != "TIFF":
        return 1
    for number in range(1, MOST_PICTURES + 1):
        try:
            image.seek(number)
        except EOFError:
            image.seek(0)
            return number
    raise Unshowable(TOO_MANY_PAGES)


def orientation_of(image: Image.Image) -> int:
    """Return the orientation that a picture's EXIF still asks for; 0 where none can be read.

    Pillow turns a TIFF, and libheif a HEIC, while it is decoded; then nothing is asked any more.
    """
    try:
        found = image.getexif().get(_ORIENTATION)
    except FAULTS:
        return 0
    return found if isinstance(found, int) else 0


def standing(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Return the width and height that a picture has once it stands upright."""
    return (size[1], size[0]) if orientation in {5, 6, 7, 8} else size


def plain(image: Image.Image) -> Image.Image:
    """Return a picture in RGB or grey of 8 bits; what is transparent becomes paper."""
    if image.mode in {"RGB", "L"}:
        return image if "transparency" not in image.info else _on_white(image)
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        return _on_white(image)
    if image.mode.startswith("I"):
        return image.point(lambda level: level / 256).convert("L")
    return image.convert("L" if image.mode == "1" else "RGB")


def reason_of(fault: BaseException) -> str:
    """Return the code of why a file cannot be shown."""
    match fault:
        case Unshowable():
            return fault.reason
        case Image.DecompressionBombError() | Image.DecompressionBombWarning():
            return TOO_MANY_PIXELS
        case MemoryError():
            return TOO_HEAVY
        case EOFError():
            return CUT_SHORT
        case _:
            words = str(fault).lower()
            return CUT_SHORT if "truncated" in words or "end of file" in words else DAMAGED


def is_of_the_system(fault: BaseException) -> bool:
    """Whether the disk failed and not the file."""
    return isinstance(fault, OSError) and fault.errno is not None


@contextmanager
def failures_told(path: Path) -> Iterator[None]:
    """Turn the faults of a file into FileMissing or FileUnreadable."""
    try:
        yield
    except FileNotFoundError as fault:
        raise FileMissing(path=str(path)) from fault
    except FAULTS as fault:
        reason = str(fault) if is_of_the_system(fault) else reason_of(fault)
        raise FileUnreadable(path=path.name, reason=reason) from fault


def _on_white(image: Image.Image) -> Image.Image:
    layered = image.convert("RGBA")
    paper = Image.new("RGB", layered.size, "white")
    paper.paste(layered, mask=layered.getchannel("A"))
    return paper
