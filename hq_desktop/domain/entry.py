"""One operator's typing of one copy: the draft while typing, the entry when saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NewType

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.protocol import Cell, Cells, CopyId, Features, Page, Words, stated
from hq_desktop.domain.recipe import Strip

EntryId = NewType("EntryId", int)


@dataclass(frozen=True, slots=True)
class Entry:
    """What one operator typed from one copy; never changed, a correction is another entry.

    `strips` are the parts of the pictures that were seen while the lines were typed. A second
    entry (`is_second`) was typed blind, by another person than the entry before it. `features`
    is empty in entries of programs that kept them with the copy alone.
    """

    id: EntryId
    copy: CopyId
    operator: str
    cells: Cells
    saved_at: datetime
    is_correction: bool = False
    reason: str = ""
    strips: Mapping[str, Strip] = field(default_factory=dict)
    is_second: bool = False
    features: Features = field(default_factory=dict)
    words: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """Typing in progress: durable whenever a field is left, one for each operator and copy.

    `copy` is None for a sheet that has not been saved yet; otherwise the draft is a correction
    of that copy as it was in `copy_version`, or its first typing where the sheet came in as a
    picture and nobody has typed it (`is_first`), or its second, blind one (`is_second`). `line`
    is the field in hand.
    """

    race: RaceCode
    precinct: PrecinctId | None = None
    copy: CopyId | None = None
    cells: Cells = field(default_factory=dict)
    features: Features = field(default_factory=dict)
    source: str = ""
    obtained_by: str = ""
    obtained_at: datetime | None = None
    obtained_where: str = ""
    pages: tuple[Page, ...] = ()
    line: str = ""
    reason: str = ""
    copy_version: int = 0
    strips: Mapping[str, Strip] = field(default_factory=dict)
    is_first: bool = False
    is_second: bool = False
    words: Words = field(default_factory=dict)

    def with_cell(self, line: str, cell: Cell | None) -> "Draft":
        """Return the draft with one cell set, or taken out where the cell is None."""
        cells = {key: value for key, value in self.cells.items() if key != line}
        if cell is not None:
            cells[line] = cell
        return replace(self, cells=cells)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been typed that could be lost."""
        return not self.cells and not self.features and not self.pages and not self.words

    @property
    def is_untouched(self) -> bool:
        """Whether it is a first or second entry of a stored sheet of which nothing is typed."""
        is_taken = self.is_first or self.is_second
        return is_taken and not self.cells and not self.features and not self.words

    @property
    def is_correction(self) -> bool:
        """Whether it replaces what somebody typed of the copy before."""
        return self.copy is not None and not self.is_first and not self.is_second


@dataclass(frozen=True, slots=True)
class CellDifference:
    """A line where two typings of the same copy differ: our own mistake, not evidence."""

    line: str
    first: Cell | None
    second: Cell | None


def differences(first: Cells, second: Cells) -> tuple[CellDifference, ...]:
    """Return the lines where two typings differ, in the order of the first then the second."""
    lines = dict.fromkeys((*first, *second))
    return tuple(
        CellDifference(line, first.get(line), second.get(line))
        for line in lines
        if first.get(line) != second.get(line)
    )


def total(cells: Cells, lines: tuple[str, ...]) -> tuple[int, bool]:
    """Return the sum of the numbers stated in the lines, and whether every line states one."""
    numbers = [stated(cells, line) for line in lines]
    return sum(number or 0 for number in numbers), None not in numbers
