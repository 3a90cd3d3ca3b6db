"""Whether a PDF may be handed to pdfium: what it unpacks to is measured before it is opened.

A file of a few kilobytes can unpack to many gigabytes, once or twice over. Streams are unpacked
here block by block, nothing is kept, and the first that goes too far ends it. In an encrypted file
they cannot be unpacked; pdfium's own limits then hold.
"""

import mmap
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from hq_desktop.exchange.limits import (
    MOST_PIXELS,
    TOO_MANY_PIXELS,
    UNPACKS_TOO_LARGE,
    Unshowable,
)

MOST_UNPACKED = 64 << 20
"""Bytes of one stream that is no image: a page, a font, a table of objects."""

MOST_UNPACKED_IN_ALL = 512 << 20

_BLOCK = 1 << 16
_LONGEST_HEAD = 4096
_STREAM = re.compile(rb"stream\r?\n")
_HEAD = re.compile(rb".*\bobj\b", re.DOTALL)
_PACKERS = re.compile(rb"/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b")
_FLATE = re.compile(rb"/Filter\s*\[?\s*/(?:FlateDecode|Fl)\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_WIDTH = re.compile(rb"/Width\s+(\d+)")
_HEIGHT = re.compile(rb"/Height\s+(\d+)")


def check_pdf(path: Path) -> None:
    """Raise Unshowable for a PDF that would fill the memory; raises OSError too."""
    if not path.stat().st_size:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        left = MOST_UNPACKED_IN_ALL
        for head, start in _streams(content):
            left -= _unpacked(content, head, start)
            if left < 0:
                raise Unshowable(UNPACKS_TOO_LARGE)


def _streams(content: mmap.mmap) -> Iterator[tuple[bytes, int]]:
    """Give what is said of each stream, and where it begins."""
    place = 0
    while found := _STREAM.search(content, place):
        place = found.end()
        if content[found.start() - 3 : found.start()] == b"end":
            continue
        before = content[max(0, found.start() - _LONGEST_HEAD) : found.start()]
        yield _HEAD.sub(b"", before, count=1), place


def _unpacked(content: mmap.mmap, head: bytes, start: int) -> int:
    """Return how many bytes a stream unpacks to, images apart, whose size is told."""
    layers = len(_PACKERS.findall(head))
    if layers > 2:
        raise Unshowable(UNPACKS_TOO_LARGE)
    if _IMAGE.search(head):
        _check_image(head)
        if layers < 2:
            return 0
    if not _FLATE.search(head):
        return 0
    return _inflated(content, start, layers)


def _check_image(head: bytes) -> None:
    width, height = _WIDTH.search(head), _HEIGHT.search(head)
    if width and height and int(width.group(1)[:9]) * int(height.group(1)[:9]) > MOST_PIXELS:
        raise Unshowable(TOO_MANY_PIXELS)


def _inflated(content: mmap.mmap, start: int, layers: int) -> int:
    total, inner = 0, zlib.decompressobj() if layers == 2 else None
    for block in _inflating(content, start):
        total += len(block)
        if inner is not None:
            total += _inner_size(inner, block, MOST_UNPACKED - total)
        if total > MOST_UNPACKED:
            raise Unshowable(UNPACKS_TOO_LARGE)
    return total


def _inflating(content: mmap.mmap, start: int) -> Iterator[bytes]:
    """Unpack a stream block by block; where it is damaged, it ends."""
    packer, place = zlib.decompressobj(), start
    try:
        while not packer.eof and (packed := content[place : place + _BLOCK]):
            place += _BLOCK
            yield packer.decompress(packed, _BLOCK)
            while packer.unconsumed_tail and not packer.eof:
                yield packer.decompress(packer.unconsumed_tail, _BLOCK)
    except zlib.error:
        return


def _inner_size(packer: "zlib._Decompress", block: bytes, most: int) -> int:
    """Return how much one block unpacks to the second time, at most a little more than allowed."""
    total = 0
    try:
        while block and not packer.eof and total <= most:
            total += len(packer.decompress(block, _BLOCK))
            block = packer.unconsumed_tail
    except zlib.error:
        return total
    return total
