"""Pictures that pass into a PDF byte for byte: JPEG as it is, PNG with its own compression."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hq_desktop.documents.exif import orientation_in, orientation_in_exif

_JPEG, _PNG = b"\xff\xd8", b"\x89PNG\r\n\x1a\n"
_PDF = re.compile(rb"(?:^|[\r\n])%PDF-")
_LONGEST_EXIF = 1 << 20
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Baseline, extended and progressive frames, which every PDF reader decodes."""
_OTHER_FRAMES = frozenset(range(0xC3, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
_PNG_SPACES = {0: (b"/DeviceGray", 1), 2: (b"/DeviceRGB", 3)}


@dataclass(frozen=True, slots=True)
class Picture:
    """Where the bytes of a picture lie in its file, and how a PDF reader is to take them.

    `orientation` is EXIF's, 1 to 8; a foreign value counts as 1. Where the whole file passes,
    `sha256` may say what its bytes must be.
    """

    path: Path
    width: int
    height: int
    entries: bytes
    parts: tuple[tuple[int, int], ...]
    orientation: int = 1
    sha256: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether the file passes from its first byte to its last."""
        return self.parts == ((0, self.path.stat().st_size),)

    @property
    def length(self) -> int:
        """How many bytes pass into the PDF."""
        return sum(length for _, length in self.parts)

    def blocks(self, size: int = 1 << 20) -> Iterator[bytes]:
        """Give the bytes that pass into the PDF, block by block."""
        with self.path.open("rb") as file:
            for start, length in self.parts:
                file.seek(start)
                left = length
                while left > 0 and (block := file.read(min(size, left))):
                    left -= len(block)
                    yield block


def is_pdf(path: Path) -> bool:
    """Whether a file is a PDF: its mark begins a line of the first kilobyte."""
    with path.open("rb") as file:
        return _PDF.search(file.read(1024)) is not None


def passing_picture(path: Path) -> Picture | None:
    """Return a picture that can pass unchanged; None for everything that must be redrawn."""
    with path.open("rb") as file:
        start = file.read(8)
        if start.startswith(_JPEG):
            return _jpeg(path, file)
        return _png(path, file) if start == _PNG else None


def _jpeg(path: Path, file: BinaryIO) -> Picture | None:
    orientation, size = 1, path.stat().st_size
    for marker, start, length in _segments(file):
        if marker == 0xE1:
            file.seek(start)
            orientation = orientation_in(file.read(length)) or orientation
        if marker in _OTHER_FRAMES:
            return None
        if marker in _FRAMES:
            file.seek(start)
            bits, height, width, colours = struct.unpack(">BHHB", file.read(6))
            space = {1: b"/DeviceGray", 3: b"/DeviceRGB"}.get(colours)
            if bits != 8 or space is None or not width or not height:
                return None
            entries = b"/ColorSpace %b /BitsPerComponent 8 /Filter /DCTDecode" % space
            return Picture(path, width, height, entries, ((0, size),), orientation)
    return None


def _segments(file: BinaryIO) -> Iterator[tuple[int, int, int]]:
    """Walk the markers of a JPEG: marker, where its content starts, how long it is."""
    place = 2
    while True:
        file.seek(place)
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF:
            return
        marker = head[1]
        if marker == 0xFF:
            place += 1
            continue
        if marker in _BARE:
            place += 2
            continue
        if marker in {0xD9, 0xDA}:
            return
        length = int.from_bytes(head[2:4], "big")
        yield marker, place + 4, length - 2
        place += 2 + length


def _png(path: Path, file: BinaryIO) -> Picture | None:
    chunks = list(_chunks(file))
    if not chunks or chunks[0][0] != b"IHDR" or any(name == b"tRNS" for name, _, _ in chunks):
        return None
    file.seek(chunks[0][1])
    width, height, bits, kind, _, _, interlaced = struct.unpack(">IIBBBBB", file.read(13))
    if interlaced or bits == 16:
        return None
    space = _png_space(file, chunks, kind)
    parts = tuple((start, length) for name, start, length in chunks if name == b"IDAT")
    if space is None or not parts:
        return None
    colours = _PNG_SPACES[kind][1] if kind in _PNG_SPACES else 1
    parms = b"<< /Predictor 15 /Colors %d /BitsPerComponent %d /Columns %d >>"
    entries = b"/ColorSpace %b /BitsPerComponent %d /Filter /FlateDecode /DecodeParms " % (
        space,
        bits,
    )
    entries += parms % (colours, bits, width)
    return Picture(path, width, height, entries, parts, _png_orientation(file, chunks))


def _png_orientation(file: BinaryIO, chunks: list[tuple[bytes, int, int]]) -> int:
    for name, start, length in chunks:
        if name == b"eXIf" and length <= _LONGEST_EXIF:
            file.seek(start)
            return orientation_in_exif(file.read(length)) or 1
    return 1


def _png_space(file: BinaryIO, chunks: list[tuple[bytes, int, int]], kind: int) -> bytes | None:
    if kind in _PNG_SPACES:
        return _PNG_SPACES[kind][0]
    palette = next(((start, length) for name, start, length in chunks if name == b"PLTE"), None)
    if kind != 3 or palette is None:
        return None
    file.seek(palette[0])
    colours = file.read(palette[1])
    return b"[/Indexed /DeviceRGB %d <%b>]" % (len(colours) // 3 - 1, colours.hex().encode())


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Walk the chunks of a PNG: name, where its content starts, how long it is."""
    place = 8
    while True:
        file.seek(place)
        head = file.read(8)
        if len(head) < 8:
            return
        length = int.from_bytes(head[:4], "big")
        yield head[4:], place + 8, length
        place += 12 + length
