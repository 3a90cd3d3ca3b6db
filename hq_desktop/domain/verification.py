"""What a verification of a campaign found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """How much was looked at, and a sentence for everything that is not as it was written."""

    journal_entries: int
    evidence_files: int
    problems: tuple[str, ...] = ()

    @property
    def is_intact(self) -> bool:
        """Whether everything is as it was written."""
        return not self.problems
