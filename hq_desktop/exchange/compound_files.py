"""The streams of a compound file, in which old spreadsheets are kept ([MS-CFB])."""

import struct
from collections.abc import Sequence
from typing import Final

_END: Final = 0xFFFFFFFA
"""From here on a sector number means none, free, or the end of a chain."""
_HEADER_SECTORS: Final = 109
_ENTRY: Final = 128


def stream(content: bytes, names: Sequence[str]) -> bytes:
    """Return the first stream that has one of the names; raises ValueError where there is none."""
    try:
        return _Compound(content).stream(names)
    except (struct.error, IndexError) as fault:
        raise ValueError("damaged compound file") from fault


class _Compound:
    def __init__(self, content: bytes) -> None:
        self._content = content
        (shift, mini_shift) = struct.unpack_from("<HH", content, 30)
        if not 7 <= shift <= 16 or not 4 <= mini_shift <= shift:
            raise ValueError("damaged compound file")
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        (directory,) = struct.unpack_from("<I", content, 48)
        (self._least, mini_table) = struct.unpack_from("<II", content, 56)
        self._table = self._numbers(self._table_sectors())
        self._directory = self._chain(directory)
        self._mini_table = struct.unpack(
            f"<{len(mini := self._chain(mini_table)) // 4}I", mini[: len(mini) // 4 * 4]
        )

    def stream(self, names: Sequence[str]) -> bytes:
        root = self._directory[:_ENTRY]
        for at in range(0, len(self._directory) - _ENTRY + 1, _ENTRY):
            entry = self._directory[at : at + _ENTRY]
            (length,) = struct.unpack_from("<H", entry, 64)
            if entry[: max(0, length - 2)].decode("utf-16-le", "replace") in names:
                first, size = struct.unpack_from("<II", entry, 116)
                if size >= self._least:
                    return self._chain(first)[:size]
                return self._small(root, first)[:size]
        raise ValueError("no workbook in the compound file")

    def _table_sectors(self) -> list[int]:
        sectors = list(struct.unpack_from(f"<{_HEADER_SECTORS}I", self._content, 76))
        (following, count) = struct.unpack_from("<II", self._content, 68)
        for _ in range(min(count, len(self._content) // self._size + 1)):
            if following >= _END:
                break
            *more, following = struct.unpack(f"<{self._size // 4}I", self._sector(following))
            sectors += more
        return [one for one in sectors if one < _END]

    def _numbers(self, sectors: Sequence[int]) -> tuple[int, ...]:
        whole = b"".join(map(self._sector, sectors))
        return struct.unpack(f"<{len(whole) // 4}I", whole)

    def _sector(self, number: int) -> bytes:
        at = (number + 1) * self._size
        return self._content[at : at + self._size].ljust(self._size, b"\0")

    def _chain(self, first: int) -> bytes:
        parts: list[bytes] = []
        while first < _END:
            parts.append(self._sector(first))
            first = self._table[first]
            if len(parts) > len(self._table):
                raise ValueError("compound file without end")
        return b"".join(parts)

    def _small(self, root: bytes, first: int) -> bytes:
        (start,) = struct.unpack_from("<I", root, 116)
        whole = self._chain(start)
        parts: list[bytes] = []
        while first < _END:
            parts.append(whole[first * self._mini_size : (first + 1) * self._mini_size])
            first = self._mini_table[first]
            if len(parts) > len(self._mini_table):
                raise ValueError("compound file without end")
        return b"".join(parts)
