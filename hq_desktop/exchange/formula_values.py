"""Live formulas with the values they have: openpyxl writes one or the other, so values are put in.

Spreadsheet programs calculate on opening or when asked; readers, previews and phones show what
stands in the file. Without a value they would show nothing.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_EMPTY_VALUE = re.compile(rb"</f><v(?: ?/>|></v>)")
_SHEET = re.compile(r"\{([^{}]+)\}")
_END = b"</row>"
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, without its "=", and the number it gave when it was written.

    Functions have their English names and arguments a comma between them, as files have it in
    every language. A sheet is named by its key in braces: `SUM({precincts}!B2:B9)`.
    """

    text: str
    value: int | float

    def told(self, titles: Mapping[str, str]) -> str:
        """Return the formula with the titles of the sheets it speaks of."""
        if "{" not in self.text:
            return self.text
        return _SHEET.sub(lambda key: f"'{titles[key[1]]}'", self.text)


def with_values(written: Path, target: Path, values: Sequence[Sequence[int | float]]) -> Path:
    """Copy a workbook with the values of its formulas put in, sheet by sheet, and return it."""
    parts = {f"xl/worksheets/sheet{place}.xml": one for place, one in enumerate(values, 1) if one}
    with (
        zipfile.ZipFile(written) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for part in source.infolist():
            with source.open(part) as page, copy.open(part.filename, "w") as target_page:
                own = parts.get(part.filename)
                pieces = _pieces(page) if own is None else _put_in(_pieces(page), own)
                for piece in pieces:
                    target_page.write(piece)
    return target


def _pieces(page: IO[bytes]) -> Iterator[bytes]:
    """Yield a part of the file bit by bit, never with a cell cut in two."""
    rest = b""
    while piece := page.read(_PIECE):
        whole, end, rest = (rest + piece).rpartition(_END)
        yield whole + end
    yield rest


def _put_in(pieces: Iterator[bytes], values: Sequence[int | float]) -> Iterator[bytes]:
    waiting = iter(values)
    for piece in pieces:
        yield _EMPTY_VALUE.sub(lambda _empty: b"</f><v>%a</v>" % next(waiting), piece)
