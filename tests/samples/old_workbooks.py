"""Writing the binary workbooks of before 2007: one sheet with texts, numbers and merged cells."""

import struct
from collections.abc import Sequence
from pathlib import Path

_SECTOR = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def write_xls(
    path: Path,
    sheet: str,
    cells: Sequence[tuple[int, int, object]],
    merged: Sequence[tuple[int, int, int, int]] = (),
) -> None:
    """Write cells (row, column, value) and merged ones (rows from, to, columns from, to)."""
    path.write_bytes(_compound(_workbook(sheet, cells, merged)))


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _text(value: str, size: str) -> bytes:
    return struct.pack(f"<{size}B", len(value), 1) + value.encode("utf-16-le")


def _workbook(
    sheet: str,
    cells: Sequence[tuple[int, int, object]],
    merged: Sequence[tuple[int, int, int, int]],
) -> bytes:
    start = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0x0600))
    start += _record(0x0042, struct.pack("<H", 1200))
    end = _record(0x000A, b"")
    named = struct.pack("<IBB", 0, 0, 0) + _text(sheet, "B")
    place = len(start) + 4 + len(named) + len(end)
    start += _record(0x0085, struct.pack("<I", place) + named[4:]) + end
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0x0600))
    rows = 1 + max(row for row, _, _ in cells)
    columns = 1 + max(column for _, column, _ in cells)
    body += _record(0x0200, struct.pack("<IIHHH", 0, rows, 0, columns, 0))
    for row, column, value in cells:
        where = struct.pack("<HHH", row, column, 0)
        if isinstance(value, int):
            body += _record(0x0203, where + struct.pack("<d", value))
        else:
            body += _record(0x0204, where + _text(str(value), "H"))
    places = b"".join(struct.pack("<HHHH", *one) for one in merged)
    return start + body + _record(0x00E5, struct.pack("<H", len(merged)) + places) + end


def _compound(stream: bytes) -> bytes:
    """Return a compound file with one stream, Workbook: sectors, their chain, a directory."""
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    count = len(stream) // _SECTOR
    chain = [_TABLE, _END, *range(3, count + 2), _END]
    table = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    folder = _entry("Root Entry", 5, child=1, first=_END, size=0)
    folder += _entry("Workbook", 2, child=_FREE, first=2, size=len(stream))
    folder += bytes(_SECTOR - len(folder))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    return head + table + folder + stream


def _entry(name: str, kind: int, *, child: int, first: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    about = struct.pack("<HBBIII", len(text), kind, 1, _FREE, _FREE, child)
    return text.ljust(64, b"\0") + about + bytes(36) + struct.pack("<IQ", first, size)
