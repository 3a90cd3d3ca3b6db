"""Whether a PDF may be handed to pdfium: what it unpacks to is measured before it is opened.

A file of a few kilobytes can unpack to many gigabytes, once or twice over. Streams are unpacked
here block by block, nothing is kept, and the first that goes too far ends it. Drawings that draw
other drawings ten times each, and so on, are counted before they are drawn. In an encrypted file
nothing can be unpacked; pdfium's own limits then hold.
"""

import mmap
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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

MOST_DRAWN = 100_000
"""How many drawings (form XObjects) one drawing may come to, those inside it and so on."""

_BLOCK = 1 << 16
_LONGEST_HEAD = 4096
_STREAM = re.compile(rb"stream\r?\n")
_OBJECT = re.compile(rb"(\d+)\s+\d+\s+obj\b")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
_REFERENCE = re.compile(rb"(\d+)\s+\d+\s+R\b")
_DRAW = re.compile(rb"/\S+\s+Do\b")
_LONGEST_NESTED = 64
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
        forms: dict[int, _Form] = {}
        for number, head, start in _streams(content):
            left -= _unpacked(content, head, start)
            if left < 0:
                raise Unshowable(UNPACKS_TOO_LARGE)
            if _FORM.search(head) and (draws := _draws(content, head, start)):
                forms[number] = _Form(draws, _references(head))
        if len(forms) > 1:
            _check_forms(_with_lists(content, forms))


@dataclass(frozen=True, slots=True)
class _Form:
    """How often a drawing draws another, and the objects that it may draw."""

    draws: int
    inside: frozenset[int]


def _streams(content: mmap.mmap) -> Iterator[tuple[int, bytes, int]]:
    """Give the number of each stream, what is said of it, and where it begins."""
    place = 0
    while found := _STREAM.search(content, place):
        place = found.end()
        if content[found.start() - 3 : found.start()] == b"end":
            continue
        before = content[max(0, found.start() - _LONGEST_HEAD) : found.start()]
        head = before.rpartition(b"endobj")[2]
        named = _OBJECT.search(head)
        yield (int(named.group(1)) if named else 0), head, place


def _draws(content: mmap.mmap, head: bytes, start: int) -> int:
    if _FLATE.search(head):
        return sum(len(_DRAW.findall(block)) for block in _inflating(content, start))
    end = content.find(b"endstream", start)
    return len(_DRAW.findall(content[start : min(end, start + MOST_UNPACKED)]))


def _references(head: bytes) -> frozenset[int]:
    return frozenset(int(number) for number in _REFERENCE.findall(head))


def _with_lists(content: mmap.mmap, forms: Mapping[int, _Form]) -> Mapping[int, _Form]:
    """Add what a drawing may draw by a list of resources that stands by itself."""
    wanted = frozenset().union(*(form.inside for form in forms.values())) - forms.keys()
    listed: dict[int, frozenset[int]] = {}
    for found in _OBJECT.finditer(content):
        if int(found.group(1)) in wanted:
            body = content[found.end() : found.end() + _LONGEST_HEAD].partition(b"endobj")[0]
            if b"stream" not in body:
                listed[int(found.group(1))] = _references(body)
    return {
        number: _Form(form.draws, form.inside.union(*(listed.get(one, ()) for one in form.inside)))
        for number, form in forms.items()
    }


def _check_forms(forms: Mapping[int, _Form]) -> None:
    """Raise Unshowable where drawings inside drawings come to too many, or to no end."""
    counted: dict[int, int] = {}

    def drawn(number: int, depth: int) -> int:
        if depth > _LONGEST_NESTED:
            raise Unshowable(UNPACKS_TOO_LARGE)
        if number not in counted:
            form = forms[number]
            inner = (drawn(one, depth + 1) for one in form.inside if one in forms)
            counted[number] = 1 + form.draws * max(inner, default=1)
        return counted[number]

    if any(drawn(number, 0) > MOST_DRAWN for number in forms):
        raise Unshowable(UNPACKS_TOO_LARGE)


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
