"""The formulas of our workbooks calculated by hand: sums, counts and conditions over ranges."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries

_CALL = re.compile(r"(SUMIFS|COUNTIFS|SUM|COUNT|MAX|MIN)\(([^()]*)\)")
_AREA = re.compile(r"(?:'([^']+)'!)?([A-Z]+\d+(?::[A-Z]+\d+)?)")

Number = int | float


@dataclass
class Calculated:
    """A workbook whose formulas are worked out when a cell is asked for."""

    book: Workbook
    _known: dict[tuple[str, str], object] = field(default_factory=dict)

    def value(self, sheet: str, address: str) -> object:
        """What a cell shows."""
        key = sheet, address
        if key not in self._known:
            stored = self.book[sheet][address]
            is_live = stored.data_type == "f"
            self._known[key] = self._of(sheet, stored.value[1:]) if is_live else stored.value
        return self._known[key]

    def rows(self, sheet: str) -> Iterator[list[object]]:
        """What the rows under the headings show."""
        for row in self.book[sheet].iter_rows(min_row=2):
            yield [self.value(sheet, cell.coordinate) for cell in row]

    def _of(self, sheet: str, formula: str) -> Number:
        plain = _CALL.sub(lambda call: str(self._call(sheet, call[1], call[2])), formula)
        plain = _AREA.sub(lambda one: str(self._number(one[1] or sheet, one[2])), plain)
        if not re.fullmatch(r"[\d.+\-*/() ]+", plain):
            raise ValueError(formula)
        return eval(plain)  # type: ignore[no-any-return]  # noqa: S307 — numbers and signs alone

    def _call(self, sheet: str, name: str, told: str) -> Number:
        parts = [self._area(sheet, one) for one in told.split(",") if one != '">=0"']
        numbers = [[one if isinstance(one, int) else None for one in part] for part in parts]
        if name in {"SUMIFS", "COUNTIFS"}:
            rows = [row for row in zip(*numbers, strict=True) if None not in row[1:]]
            if name == "COUNTIFS":
                return sum(None not in row for row in rows)
            return sum(row[0] or 0 for row in rows)
        every = [one for part in numbers for one in part if one is not None]
        if name == "COUNT":
            return len(every)
        if name == "SUM":
            return sum(every)
        return max(every) if name == "MAX" else min(every)

    def _area(self, sheet: str, told: str) -> list[object]:
        found = _AREA.fullmatch(told)
        if found is None:
            raise ValueError(told)
        first, top, last, bottom = range_boundaries(found[2])
        page = found[1] or sheet
        return [
            self.value(page, self.book[page].cell(row, column).coordinate)
            for row in range(int(top or 1), int(bottom or 1) + 1)
            for column in range(int(first or 1), int(last or 1) + 1)
        ]

    def _number(self, sheet: str, address: str) -> Number:
        found = self.value(sheet, address)
        return found if isinstance(found, int | float) else 0


def calculated(path: Path) -> Calculated:
    """Return a workbook to be worked out; the values in the file are not looked at."""
    return Calculated(load_workbook(path))
