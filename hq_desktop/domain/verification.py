"""What a verification of a campaign found."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerificationProblem:
    """One thing that is not as it was written.

    `code` finds its sentence in `domain.sentences`; `facts` fill the places of the sentence.
    """

    code: str
    facts: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """How much was looked at, and everything that is not as it was written."""

    journal_entries: int
    evidence_files: int
    problems: tuple[VerificationProblem, ...] = ()

    @property
    def is_intact(self) -> bool:
        """Whether everything is as it was written."""
        return not self.problems
