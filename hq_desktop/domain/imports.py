"""What an import of a table found and did."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.errors import Problem
from hq_desktop.domain.table_guess import Doubt, SheetView, TableGuess

ImportId = NewType("ImportId", int)


class ImportKind(StrEnum):
    """What the rows of a table are."""

    COMMISSIONS = "commissions"
    PRECINCTS = "precincts"
    CONTESTANTS = "contestants"
    OBSERVERS = "observers"
    READINGS = "readings"
    OFFICIAL = "official"
    TOTALS = "totals"


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """Counts of one import; with problems nothing was stored and created = updated = 0.

    `accepted` are the rows without a fault, `rejected` the rows with one; an accepted row whose
    values are known already is neither created nor updated.
    """

    accepted: int
    rejected: int
    created: int
    updated: int
    problems: tuple[Problem, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class PreviewColumn:
    """One column of a table that waits to be imported, and what it is taken for.

    `meaning` is one of our columns, `LEFT_OUT` ("") where it is not imported, None where it is
    unknown; `index` counts from 0 and is the key of a correction.
    """

    index: int
    letter: str
    heading: str
    meaning: str | None


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a table looks like before anything is stored.

    `rows` are the first rows under the header as text, as wide as `columns`, and `row_numbers`
    their numbers in the sheet, which skip empty rows; `choices` what a column can be mapped to;
    `outcome` what the import would do.

    `tables` are the tables of the file as guessed, the best first, `chosen` the one that is shown,
    `cells` its sheet. `doubts` are what a person must settle; importing with a `Correction`
    settles them. `layout_known` is the title of the saved layout that knows this shape, or "".
    """

    sheet: str
    header_row: int
    columns: tuple[PreviewColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    row_numbers: tuple[int, ...]
    row_count: int
    choices: tuple[str, ...]
    outcome: ImportOutcome
    tables: tuple[TableGuess, ...] = ()
    chosen: int = 0
    cells: SheetView = field(default_factory=lambda: SheetView(""))
    doubts: tuple[Doubt, ...] = ()
    layout_known: str = ""


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import as the campaign remembers it, so that it can be undone."""

    id: ImportId
    kind: ImportKind
    file_name: str
    sha256: str
    moment: datetime
    operator: str
    created: int
    updated: int
    undone_at: datetime | None = None
