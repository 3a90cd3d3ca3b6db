"""What the entries of a sheet must look like after any deeds: a model that stores nothing."""

from dataclasses import dataclass, field
from datetime import datetime

from hq_desktop.domain.claim import CLAIM_LIFE
from hq_desktop.domain.entry_states import EntryState
from hq_desktop.domain.protocol import Cell

Figures = dict[str, Cell]
TYPED = (EntryState.FIRST_FINISHED, EntryState.SECOND_IN_PROGRESS)
UNTYPED = (EntryState.AWAITING_FIRST, EntryState.FIRST_IN_PROGRESS)


@dataclass
class OpenLine:
    """A line that two people typed differently."""

    values: tuple[Cell, ...]
    known_to: set[str]
    is_sent: bool = False
    judge: str = ""
    """Who settled it against both."""
    thirds: int = 0


@dataclass
class SheetModel:
    """One sheet as people left it."""

    typings: list[tuple[str, Figures]] = field(default_factory=list)
    open: dict[str, OpenLine] = field(default_factory=dict)
    closed: dict[str, tuple[OpenLine, str]] = field(default_factory=dict)
    """Lines settled since the second entry, and by whom where that was typed unseen."""
    reading: Figures = field(default_factory=dict)
    is_settled: bool = False
    is_obstructed: bool = False
    is_withdrawn: bool = False
    claim: tuple[str, datetime] | None = None

    def holder(self, now: datetime) -> str:
        """Return who has the sheet; "" where nobody has."""
        if self.claim is None or now - self.claim[1] >= CLAIM_LIFE:
            return ""
        return self.claim[0]

    def state(self, now: datetime) -> EntryState:
        """Return the state that the deeds so far lead to."""
        if self.is_withdrawn:
            return EntryState.WITHDRAWN
        if self.is_obstructed:
            return EntryState.CANNOT_BE_ENTERED
        if self.open:
            return EntryState.DIFFERING
        if self.is_settled:
            return EntryState.SETTLED
        return (TYPED if self.typings else UNTYPED)[1 if self.holder(now) else 0]

    def is_free_for(self, name: str, now: datetime) -> bool:
        """Say whether nobody else has the sheet."""
        return self.holder(now) in ("", name)

    def may_type_second(self, name: str, now: datetime) -> bool:
        """Say whether a person may type the sheet a second time now."""
        return self.state(now) in TYPED and self.typings[-1][0] != name

    def type_alone(self, name: str, figures: Figures) -> None:
        """Type it first, or correct it."""
        self.typings.append((name, figures))
        self.open, self.closed, self.is_settled, self.claim = {}, {}, False, None
        self.reading = dict(figures)

    def type_second(self, name: str, figures: Figures) -> None:
        """Type it a second time."""
        first_by, first = self.typings[-1]
        self.typings.append((name, figures))
        self.claim, self.closed = None, {}
        self.open = {
            line: OpenLine((first[line], figures[line]), {first_by, name})
            for line in figures
            if first[line] != figures[line]
        }
        self.reading = {line: one for line, one in figures.items() if line not in self.open}
        self.is_settled = not self.open

    def settle(self, line: str, value: Cell, third: str = "") -> None:
        """Settle one line."""
        self.reading[line] = value
        self.closed[line] = (self.open.pop(line), third)
        self.is_settled = not self.open

    def take_back(self, line: str) -> None:
        """Open a settled line again, or let one be chosen that was settled against both."""
        if line in self.open:
            self.open[line].is_sent = False
            return
        opened, third = self.closed.pop(line)
        if third:
            opened.thirds -= 1
        self.open[line] = opened
        del self.reading[line]
        self.is_settled = False
