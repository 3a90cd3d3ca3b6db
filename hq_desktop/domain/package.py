"""The frozen facts of one package: everything that is printed, in no language yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from hq_desktop.domain.case_text import EditedParagraph
from hq_desktop.domain.complaint import Each, Flag, Value
from hq_desktop.domain.protocol import Cell, Feature, Grade, Typing
from hq_desktop.domain.text import Text

LATE = {"is_late": True}
"""Marks a field that facts frozen earlier did not have: at its default it changes no digest."""

ASIDE = {"is_aside": True}
"""Marks a field that prints nothing and is never frozen: it changes no digest at all."""


class ExhibitKind(StrEnum):
    """What an exhibit is."""

    COPY = "copy"
    OFFICIAL_COPY = "official_copy"
    ANNOUNCEMENT = "announcement"
    INCIDENT = "incident"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class ExhibitPage:
    """One page picture of an exhibit; `number` counts the pages of one file from 0."""

    sha256: str
    name: str = ""
    turned: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of a reading, as it is printed where a copy has no picture."""

    line: Text
    number: str
    cell: Cell


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A thing attached: what it is, how it was obtained, its pages, the figures read from it.

    ГПК 99(2) asks when, by whom and under what conditions a picture was taken. `apart` says by a
    code why no paper can show its file, which is then handed over by itself; `file` is its SHA-256.
    """

    key: str
    kind: ExhibitKind
    title: Text
    precinct: Text = field(default_factory=Text)
    grade: Grade | None = None
    typing: Typing | None = None
    obtained_at: datetime | None = None
    obtained_by: str = ""
    obtained_where: str = ""
    obtained_how: str = ""
    source: str = ""
    pages: tuple[ExhibitPage, ...] = ()
    figures: tuple[Figure, ...] = ()
    features: tuple[tuple[Feature, bool], ...] = field(default=(), metadata=LATE)
    apart: str = field(default="", metadata=LATE)
    file: str = field(default="", metadata=LATE)

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """The SHA-256 and name of every file it consists of, each once."""
        own = [(one.sha256, one.name or self.source) for one in self.pages]
        if self.file:
            own.append((self.file, self.source))
        return tuple({sha256: (sha256, name) for sha256, name in reversed(own)}.values())[::-1]

    @property
    def sheets(self) -> int:
        """How many sheets it takes: one a page, one for figures without a page."""
        return max(1, len(self.pages))


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A precinct's figures for the lines in question: a row of the copies behind a bound."""

    precinct: str
    exhibit: str
    grade: Grade
    typing: Typing | None
    figures: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A row of the table of discrepancies: one line of one precinct on both sides."""

    precinct: str
    line: Text
    ours: int
    official: int
    exhibit: str
    grade: Grade

    @property
    def difference(self) -> int:
        """Official figure less ours."""
        return self.official - self.ours


@dataclass(frozen=True, slots=True)
class PatternRow:
    """The kind of change that a differing precinct shows: its name, and a sentence about it."""

    precinct: str
    name: Text
    sentence: Text


@dataclass(frozen=True, slots=True)
class SumRow:
    """A line summed over the precincts where both sides state it."""

    line: Text
    ours: int
    official: int
    precincts: int


@dataclass(frozen=True, slots=True)
class LadderRow:
    """The bounds of one line when only copies of some grades are heard."""

    level: str
    observed: int
    lower: int
    upper: int | None
    gap: int | None
    survives: int | None


@dataclass(frozen=True, slots=True)
class DerivationFacts:
    """How an announced total leaves its bounds, step by step, for the sheet and its chart."""

    line: Text
    is_below: bool
    total: int
    observed: int
    lower: int
    upper: int | None
    official: int
    gap: int
    survives: int | None
    source: str
    seen_at: datetime | None
    caps: Mapping[str, int]
    ladder: tuple[LadderRow, ...]
    sentence: Text = field(default_factory=Text)

    @property
    def unseen(self) -> int:
        """How many precincts have no copy that states the line."""
        return self.total - self.observed

    @property
    def rest(self) -> int:
        """What the unseen precincts would have to hold for the announced total to be right."""
        return self.official - self.lower

    @property
    def rest_mean(self) -> Fraction | None:
        """The same for one precinct on average; None where every precinct was seen."""
        return Fraction(self.rest, self.unseen) if self.unseen else None


@dataclass(frozen=True, slots=True)
class VersionSource:
    """Where one version of official figures stood, when it was seen, and what proves it.

    `file` and `screenshot` are SHA-256, "" where nothing was kept; `seen_at` is None where nobody
    stated it.
    """

    source: str
    address: str
    issue: str
    seen_at: datetime | None
    stored_at: datetime
    file: str
    file_name: str
    screenshot: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One figure that two versions state differently, at a precinct or a commission.

    `is_vote` tells votes for a contestant or against all from the other lines of a protocol.
    """

    place: Text
    line: Text
    before: int
    after: int
    is_vote: bool = field(default=False, metadata=LATE)

    @property
    def difference(self) -> int:
        """Later figure less the earlier one."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class VersionSum:
    """A line summed over the places where both versions state it; `is_vote` as in a row."""

    line: Text
    places: int
    changed: int
    before: int
    after: int
    is_vote: bool = field(default=False, metadata=LATE)

    @property
    def difference(self) -> int:
        """Later sum less the earlier one."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """What was changed between two versions of official figures, and where each of them stood."""

    sentence: Text
    is_of_precincts: bool
    earlier: VersionSource
    later: VersionSource
    rows: tuple[VersionRow, ...]
    sums: tuple[VersionSum, ...]
    gone: tuple[Text, ...] = ()
    appeared: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """The values and flags of one repetition of a block; `about` says of what, by its number."""

    values: Mapping[str, Value]
    flags: frozenset[Flag] = frozenset()
    about: str = field(default="", metadata=ASIDE)


@dataclass(frozen=True, slots=True)
class WeakPoint:
    """What the other side will raise; `code` finds its words."""

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CodedPerson:
    """Somebody who stands in a package by a code, and the precincts they were at."""

    code: str
    name: str
    precincts: str = ""


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """Everything one package prints; the same facts make the same bytes.

    `numbers` are those of annexes and exhibits by their codes, remembered from version to version.
    `people` are those called by codes. `copies` are how many are handed in, 0 where nobody said.
    `edited` are the paragraphs that differ from the template. With `replaced_by`, the SHA-256 of a
    finished PDF, its `replaced_pages` are printed in place of the text.
    """

    complaint: str
    is_sample: bool
    challenged: str
    values: Mapping[str, Value]
    flags: frozenset[Flag]
    scopes: Mapping[Each, tuple[Scope, ...]]
    lines: tuple[Text, ...]
    copy_rows: tuple[CopyRow, ...]
    differences: tuple[DifferenceRow, ...]
    sums: tuple[SumRow, ...]
    derivations: tuple[DerivationFacts, ...]
    exhibits: tuple[Exhibit, ...]
    weak_points: tuple[WeakPoint, ...]
    patterns: tuple[PatternRow, ...] = ()
    filed_on: date | None = None
    act_on: date | None = None
    versions: tuple[VersionFacts, ...] = field(default=(), metadata=LATE)
    race: str = field(default="", metadata=LATE)
    numbers: tuple[tuple[str, int], ...] = field(default=(), metadata=LATE)
    people: tuple[CodedPerson, ...] = field(default=(), metadata=LATE)
    copies: int = field(default=0, metadata=LATE)
    edited: tuple[EditedParagraph, ...] = field(default=(), metadata=LATE)
    replaced_by: str = field(default="", metadata=LATE)
    replaced_pages: tuple[ExhibitPage, ...] = field(default=(), metadata=LATE)


def plain(value: object) -> object:
    """Return facts as values that JSON knows, each said in one way only."""
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, frozenset):
        return sorted(str(one) for one in value)
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if is_dataclass(value):
        return {
            one.name: plain(own)
            for one in fields(value)
            if one.metadata != ASIDE
            and ((own := getattr(value, one.name)) != one.default or one.metadata != LATE)
        }
    return _plain_value(value)


def _plain_value(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case Fraction():
            return f"{value.numerator}/{value.denominator}"
        case StrEnum():
            return value.value
        case _:
            return value
