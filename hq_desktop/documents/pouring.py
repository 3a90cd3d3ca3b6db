"""Writing the finished PDF in one pass: pictures are poured from their files, never held whole.

A library would keep every picture in memory, or copy it twice; a package of a thousand photos
must need neither. The file to fill has a plain cross-reference table and, for each picture, an
empty stream that carries its number.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hq_desktop.documents.pictures import Picture
from hq_desktop.domain.errors import FileUnreadable

MARKER = "/HqPicture"
"""The key in an empty stream that says which picture belongs there."""

CHANGED = "content_changed"

_LONGEST_MARKED = 300
_MARKED = re.compile(rb"/HqPicture (\d+)")
_ENTRY = 20


@dataclass(frozen=True, slots=True)
class _Table:
    """The objects of a PDF by their place in the file, and its trailer."""

    places: tuple[tuple[int, int], ...]
    start: int
    count: int
    trailer: bytes


class _Out:
    """The file being written, hashed as it grows."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, block: bytes) -> None:
        self._file.write(block)
        self._hash.update(block)
        self.size += len(block)

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()


def pour(
    base: Path,
    target: Path,
    pictures: Sequence[Picture],
    digest: str,
    step: Callable[[int, int], None],
) -> tuple[int, str]:
    """Write the base with its pictures to the target and return the file's size and SHA-256.

    `digest` becomes the file's identity.
    """
    table = _table(base)
    done = 0
    with base.open("rb") as source, target.open("wb") as file:
        out = _Out(file)
        out.write(source.read(table.places[0][0]))
        offsets: dict[int, int] = {}
        for (place, number), end in zip(table.places, _ends(table), strict=True):
            source.seek(place)
            chunk = source.read(end - place)
            offsets[number] = out.size
            marked = _MARKED.search(chunk) if len(chunk) <= _LONGEST_MARKED else None
            if marked is None:
                out.write(chunk)
                continue
            _pour_picture(out, number, pictures[int(marked.group(1))])
            done += 1
            step(done, len(pictures))
        _close(out, table, offsets, digest)
    return out.size, out.sha256


def _pour_picture(out: _Out, number: int, picture: Picture) -> None:
    head = b"%d 0 obj\n<< /Type /XObject /Subtype /Image /Width %d /Height %d %b /Length %d >>\n"
    out.write(
        head % (number, picture.width, picture.height, picture.entries, picture.length)
        + b"stream\n"
    )
    seen = hashlib.sha256() if picture.sha256 else None
    for block in picture.blocks():
        out.write(block)
        if seen is not None:
            seen.update(block)
    if seen is not None and seen.hexdigest() != picture.sha256:
        raise FileUnreadable(path=picture.sha256, reason=CHANGED)
    out.write(b"\nendstream\nendobj\n")


def _close(out: _Out, table: _Table, offsets: dict[int, int], digest: str) -> None:
    start = out.size
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % table.count)
    for number in range(1, table.count):
        out.write(b"%010d 00000 n \n" % offsets[number])
    identity = digest[:32].encode()
    trailer = re.sub(
        rb"/ID\s*\[.*?\]", b"/ID [<%b><%b>]" % (identity, identity), table.trailer, flags=re.DOTALL
    )
    out.write(trailer + b"startxref\n%d\n%%%%EOF\n" % start)


def _ends(table: _Table) -> Iterator[int]:
    yield from (place for place, _ in table.places[1:])
    yield table.start


def _table(base: Path) -> _Table:
    """Read the cross-reference table that the assembler has just written."""
    with base.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 64))
        found = re.search(rb"startxref\s+(\d+)", file.read())
        if found is None:
            raise RuntimeError("the assembled file has no cross-reference table")
        start = int(found.group(1))
        file.seek(start)
        tail = file.read()
    head, numbers, rest = tail.split(b"\n", 2)
    count = int(numbers.split()[1])
    if head.strip() != b"xref" or len(rest) < count * _ENTRY:
        raise RuntimeError("the assembled file has no plain cross-reference table")
    entries = (rest[place * _ENTRY : (place + 1) * _ENTRY] for place in range(count))
    places = sorted(
        (int(entry[:10]), number) for number, entry in enumerate(entries) if entry[17:18] == b"n"
    )
    trailer = rest[count * _ENTRY :].partition(b"startxref")[0]
    return _Table(tuple(places), start, count, trailer)
