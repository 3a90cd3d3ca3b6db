"""What an intake did, counted; and how far it is."""

from dataclasses import dataclass, field

from hq_desktop.domain.progress import Step
from hq_desktop.exchange.parcels import RefusedFile


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """What came in, in files: `files` is `new` and `duplicates` and `refused` together.

    `new` were kept for the first time; of `duplicates` the same bytes were kept already;
    `near_duplicates` are new pictures that belong to the group of another picture; `missing` are
    named in an export but not in it, and not counted as files. `unassigned` files of the campaign
    wait for a person's decision afterwards.
    """

    files: int
    new: int
    duplicates: int
    near_duplicates: int
    missing: int
    messages: int
    new_messages: int
    unassigned: int
    refused: tuple[RefusedFile, ...]
    is_dry: bool = False


@dataclass(slots=True)
class Counts:
    """What has been counted so far; `new` are SHA-256."""

    new: list[str] = field(default_factory=list)
    duplicates: int = 0
    missing: int = 0
    messages: int = 0
    new_messages: int = 0
    refused: list[RefusedFile] = field(default_factory=list)

    def report(self, near_duplicates: int, unassigned: int, *, is_dry: bool) -> IntakeReport:
        """Return everything together."""
        return IntakeReport(
            files=len(self.new) + self.duplicates + len(self.refused),
            new=len(self.new),
            duplicates=self.duplicates,
            near_duplicates=near_duplicates,
            missing=self.missing,
            messages=self.messages,
            new_messages=self.new_messages,
            unassigned=unassigned,
            refused=tuple(self.refused),
            is_dry=is_dry,
        )


class Steps:
    """How far an intake is: each file is kept, then inspected, which makes two steps."""

    def __init__(self, progress: Step, files: int) -> None:
        self._progress = progress
        self._done = 0
        self._total = 2 * files

    def advance(self) -> None:
        """Tell that a file is done; raises Cancelled where the person wants no more."""
        self._done += 1
        self._progress(min(self._done, self._total), self._total)

    def expect(self, files: int) -> None:
        """Tell how many files are still to be done."""
        self._total = self._done + files
