"""What is still readable of a campaign whose database file is damaged."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TableLeft:
    """How many rows of a table can be read; `is_whole` where reading it ended without a fault."""

    table: str
    rows: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class DraftLeft:
    """Typing in progress that can be read: whose, of which sheet, as it was kept, since when.

    `copy` is 0 for a sheet that was not saved yet, below 0 for a call.
    """

    operator: str
    copy: int
    content: str
    put_at: datetime


@dataclass(frozen=True, slots=True)
class TypedLeft:
    """A typing that can be read: by whom, when, from a sheet of which precinct."""

    operator: str
    saved_at: datetime
    precinct: str


@dataclass(frozen=True, slots=True)
class Survey:
    """What a damaged file still tells.

    `proved_to` is the last journal entry up to which every one can be read and the chain holds;
    `last_entry` the last one that can be read at all, 0 where none can.
    """

    address: str
    title: str
    tables: tuple[TableLeft, ...]
    proved_to: int
    last_entry: int
    drafts: tuple[DraftLeft, ...] = ()
    typed: tuple[TypedLeft, ...] = ()

    def rows(self, table: str) -> int:
        """Return how many rows of a table can be read."""
        return next((one.rows for one in self.tables if one.table == table), 0)

    @property
    def is_readable(self) -> bool:
        """Whether anything can be read."""
        return any(one.rows for one in self.tables)

    def typed_since(self, moment: datetime | None) -> tuple[TypedLeft, ...]:
        """Return what was typed and saved after a moment, such as that of a backup."""
        return tuple(one for one in self.typed if moment is None or one.saved_at > moment)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came out of a damaged campaign into a restored one.

    `drafts` were put back; of them `renamed` under another operator's name, as new sheets, because
    their own place was taken: pairs of the operator and the name under which they are now.
    """

    drafts: int
    renamed: tuple[tuple[str, str], ...] = ()
