"""Whether a picture is there to its end: decoders forgive what a broken download left out."""

import zlib
from pathlib import Path
from typing import BinaryIO

from hq_desktop.exchange.limits import CUT_SHORT, DAMAGED, Unshowable

_BLOCK = 1 << 16
_PNG_START = 8
_JPEG_END = b"\xff\xd9"


def check_complete(path: Path, media_type: str) -> None:
    """Raise Unshowable for a JPEG or PNG that breaks off or whose parts are damaged."""
    with path.open("rb") as file:
        if media_type == "image/png":
            _check_png(file)
        elif media_type == "image/jpeg":
            _check_jpeg(file, path.stat().st_size)


def _check_png(file: BinaryIO) -> None:
    """Walk the chunks to the last one; each carries a sum of its content."""
    file.seek(_PNG_START)
    while True:
        head = file.read(8)
        length = int.from_bytes(head[:4], "big")
        seen = zlib.crc32(head[4:])
        while length and (block := file.read(min(length, _BLOCK))):
            seen, length = zlib.crc32(block, seen), length - len(block)
        wanted = file.read(4)
        if length or len(wanted) < 4:
            raise Unshowable(CUT_SHORT)
        if int.from_bytes(wanted, "big") != seen:
            raise Unshowable(DAMAGED)
        if head[4:] == b"IEND":
            return


def _check_jpeg(file: BinaryIO, size: int) -> None:
    """A download that broke off may be filled up with zeros instead of the mark of its end."""
    place, tail = size, b""
    while place and not tail.strip(b"\0"):
        place = max(0, place - _BLOCK)
        file.seek(place)
        tail = file.read(_BLOCK) + tail[:2]
    if tail.endswith(b"\0") and not tail.rstrip(b"\0").endswith(_JPEG_END):
        raise Unshowable(CUT_SHORT)
