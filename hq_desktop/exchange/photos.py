"""Pictures of protocols: upright pixels of photos (HEIC too) and of the pages of a PDF."""

from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import pi_heif
import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from hq_desktop.domain.errors import FileMissing, FileUnreadable

pi_heif.register_heif_opener()

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

_PDF = b"%PDF-"

# pdfium answers one caller at a time; whoever renders takes the key from its hook.
_KEY: SimpleQueue[None] = SimpleQueue()
_KEY.put(None)


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
    try:
        if _is_pdf(path):
            return _pdf_pages(path)
        with Image.open(path) as image:
            return int(getattr(image, "n_frames", 1)) if image.format == "TIFF" else 1
    except _FAULTS as fault:
        raise _unreadable(path, fault) from fault


def picture(path: Path, number: int = 0, longest: int = LONGEST_SIDE) -> Picture:
    """Return one picture of a file, upright as its EXIF says, no side longer than `longest`.

    Raises FileMissing or FileUnreadable.
    """
    try:
        return _rendered(path, number, longest) if _is_pdf(path) else _photo(path, number, longest)
    except _FAULTS as fault:
        raise _unreadable(path, fault) from fault


def _photo(path: Path, number: int, longest: int) -> Picture:
    with Image.open(path) as image:
        if number:
            image.seek(number)
        image.draft("RGB", (longest, longest))
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((longest, longest))
        return _pixels(upright)


def _pdf_pages(path: Path) -> int:
    _KEY.get()
    try:
        with pypdfium2.PdfDocument(path) as document:
            return len(document)
    finally:
        _KEY.put(None)


def _rendered(path: Path, number: int, longest: int) -> Picture:
    _KEY.get()
    try:
        with pypdfium2.PdfDocument(path) as document:
            page = document[number]
            scale = min(longest / max(page.get_size()), 3.0)
            return _pixels(page.render(scale=scale).to_pil())
    finally:
        _KEY.put(None)


def _pixels(image: Image.Image) -> Picture:
    plain = image if image.mode == "RGB" else _on_white(image)
    return Picture(plain.width, plain.height, plain.tobytes())


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        layered = image.convert("RGBA")
        paper = Image.new("RGB", layered.size, "white")
        paper.paste(layered, mask=layered.getchannel("A"))
        return paper
    if image.mode.startswith("I;16"):
        return image.point(lambda level: level / 256).convert("L").convert("RGB")
    return image.convert("RGB")


def _is_pdf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_PDF)) == _PDF


_FAULTS = (
    OSError,
    EOFError,
    ValueError,
    SyntaxError,
    IndexError,
    UnidentifiedImageError,
    Image.DecompressionBombError,
    pypdfium2.PdfiumError,
)


def _unreadable(path: Path, fault: Exception) -> FileMissing | FileUnreadable:
    if isinstance(fault, FileNotFoundError):
        return FileMissing(path=str(path))
    if isinstance(fault, UnidentifiedImageError):
        return FileUnreadable(path=path.name, reason="picture_missing")
    return FileUnreadable(path=path.name, reason=str(fault) or type(fault).__name__)
