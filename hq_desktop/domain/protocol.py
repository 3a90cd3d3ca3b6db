"""A sheet with counted figures: its cells, its features, its grade, its settled reading."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.text import Text

CopyId = NewType("CopyId", int)


class CellState(StrEnum):
    """What stands on the paper where no number can be read; never a zero."""

    BLANK = "blank"
    DASH = "dash"
    ILLEGIBLE = "illegible"


Cell = int | CellState
Cells = Mapping[str, Cell]
"""Line code (or `contestant:CODE`) to what stands there; an absent line was not looked at."""

Words = Mapping[str, int | None]
"""Lines whose words on the paper disagree with their digits, and the number the words say."""

LARGEST_COUNT = 999_999_999


def stated(cells: Cells, line: str) -> int | None:
    """Return the number of a line; None where it is blank, dash, illegible or absent."""
    cell = cells.get(line)
    return cell if isinstance(cell, int) else None


class Side(StrEnum):
    """Whose figures a copy carries."""

    OURS = "ours"
    OFFICIAL = "official"


class Feature(StrEnum):
    """What can be seen on a copy; None of them is ever prefilled."""

    PAPER_IN_HAND = "paper_in_hand"
    PICTURE = "picture"
    POSTED_SHEET = "posted_sheet"
    CHAIR_SIGNATURE = "chair_signature"
    SECRETARY_SIGNATURE = "secretary_signature"
    SEAL = "seal"
    FIGURES_IN_WORDS = "figures_in_words"
    CORRECTIONS = "corrections"
    FORM_MATCHES = "form_matches"
    PENCIL = "pencil"
    TWO_INKS = "two_inks"


Features = Mapping[Feature, bool]
"""Features that somebody looked for: present or not; an absent key was not looked for."""


class Grade(StrEnum):
    """How strong a copy is, A (paper of a certified copy in hand) to E (figures only)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


@dataclass(frozen=True, slots=True)
class GradeRule:
    """One step of the grading: the grade when all of `needs` and one of `any_of` are present."""

    grade: Grade
    needs: tuple[Feature, ...]
    label: Text
    any_of: tuple[Feature, ...] = ()


def grade_of(features: Features, rules: Iterable[GradeRule]) -> Grade:
    """Return the first grade whose features are all present; E where none fits.

    A certified copy carries the signatures of the chair and the secretary and the seal
    (election law 43(8)).
    """
    present = {feature for feature, is_there in features.items() if is_there}
    for rule in rules:
        has_one = not rule.any_of or not present.isdisjoint(rule.any_of)
        if present.issuperset(rule.needs) and has_one:
            return rule.grade
    return Grade.E


class Typing(StrEnum):
    """How the figures of a reading came into the program."""

    TYPED_TWICE = "typed_twice"
    TYPED_ONCE = "typed_once"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Page:
    """One page picture of a copy, known by its SHA-256; `turned` is clockwise degrees on screen."""

    sha256: str
    name: str = ""
    turned: int = 0


@dataclass(frozen=True, slots=True)
class ProtocolCopy:
    """One sheet of one precinct and race with its settled figures (its reading).

    `grade` is the grade in force: computed from `features`, or as stated by an import
    (`is_grade_stated`). `source` says who or what it came from; `superseded_by` is set when a
    later version for the same source replaced it; `withdrawn_at` when its import was undone.
    `typing` is None while nobody has entered its figures. `words` holds the lines whose words
    disagree with the digits. A line on which two entries differ stands in no reading until it
    is settled: neither in `cells` nor in `features` nor in `words`. `publication` is what official
    figures stood in.
    """

    id: CopyId
    race: RaceCode
    precinct: PrecinctId
    side: Side
    source: str
    grade: Grade
    cells: Cells
    typing: Typing | None
    is_source_stated: bool = True
    is_grade_stated: bool = False
    features: Features = field(default_factory=dict)
    obtained_by: str = ""
    obtained_at: datetime | None = None
    is_moment_stated: bool = True
    obtained_where: str = ""
    obtained_how: str = ""
    operator: str = ""
    pages: tuple[Page, ...] = ()
    supersedes: CopyId | None = None
    superseded_by: CopyId | None = None
    withdrawn_at: datetime | None = None
    version: int = 1
    words: Words = field(default_factory=dict)
    publication: PublicationId | None = None

    @property
    def is_current(self) -> bool:
        """Whether the copy counts: neither superseded nor withdrawn."""
        return self.superseded_by is None and self.withdrawn_at is None

    @property
    def has_reading(self) -> bool:
        """Whether its figures have been entered or imported."""
        return self.typing is not None
