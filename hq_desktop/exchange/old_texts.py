"""The shared texts of an .xls whose letters are raised or struck through ([MS-XLS] 2.4.265)."""

import struct
from collections.abc import Mapping, Sequence

from hq_desktop.exchange.seen_cells import drawn

_WIDE, _FAR_EAST, _RICH = 0x01, 0x04, 0x08

Font = tuple[str, bool]
"""Where a font puts its letters, and whether it strikes them through."""


def shared_texts(parts: Sequence[bytes], fonts: Sequence[Font]) -> Mapping[int, str]:
    """Return the texts that are drawn otherwise than stored, by their numbers.

    `parts` are the record of the texts and those that continue it; raises struct.error or
    IndexError where they break off.
    """
    if not parts:
        return {}
    reader = _Parts(parts)
    _, count = struct.unpack("<II", reader.take(8))
    found = {}
    for number in range(count):
        text, runs = _text(reader)
        shown = _drawn(text, runs, fonts)
        if shown != text:
            found[number] = shown
    return found


class _Parts:
    """Reads on over the ends of records; letters that go on begin with their width once more."""

    def __init__(self, parts: Sequence[bytes]) -> None:
        self._parts = parts
        self._part = 0
        self._at = 0

    def take(self, size: int) -> bytes:
        taken = b""
        while size > 0:
            self._turn()
            piece = self._parts[self._part][self._at : self._at + size]
            self._at += len(piece)
            size -= len(piece)
            taken += piece
        return taken

    def letters(self, count: int, is_wide: bool) -> str:
        text = ""
        while count > 0:
            if self._turn():
                is_wide = bool(self.take(1)[0] & _WIDE)
            width = 2 if is_wide else 1
            here = min(count, (len(self._parts[self._part]) - self._at) // width)
            if here == 0:
                raise IndexError("letters cut in two")
            text += self.take(here * width).decode("utf-16-le" if is_wide else "latin-1", "replace")
            count -= here
        return text

    def _turn(self) -> bool:
        """Go to the next record where this one is at its end, and say so."""
        turned = False
        while self._at >= len(self._parts[self._part]):
            self._part, self._at, turned = self._part + 1, 0, True
        return turned


def _text(reader: _Parts) -> tuple[str, list[tuple[int, int]]]:
    length, flags = struct.unpack("<HB", reader.take(3))
    runs = struct.unpack("<H", reader.take(2))[0] if flags & _RICH else 0
    more = struct.unpack("<I", reader.take(4))[0] if flags & _FAR_EAST else 0
    text = reader.letters(length, bool(flags & _WIDE))
    told = [struct.unpack("<HH", reader.take(4)) for _ in range(runs)]
    reader.take(more)
    return text, [(first, font) for first, font in told]


def _drawn(text: str, runs: Sequence[tuple[int, int]], fonts: Sequence[Font]) -> str:
    """Return a text as its runs draw it; the font of number 4 does not exist in such files."""
    ends = [*(first for first, _ in runs[1:]), len(text)]
    pieces = [text[: runs[0][0]] if runs else text]
    for (first, number), end in zip(runs, ends, strict=False):
        font = fonts[number - (number > 4)] if number - (number > 4) < len(fonts) else ("", False)
        pieces.append(drawn(text[first:end], *font))
    return "".join(pieces)
