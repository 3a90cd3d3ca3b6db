"""The printed form a protocol follows: numbered lines and the control relations between them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from hq_desktop.domain.election import Contestant, TookPart
from hq_desktop.domain.text import Text

CONTESTANTS = "contestants"
"""The place of the contestants among a form's lines, and their sum in a relation."""


class Line:
    """Codes that the program itself speaks about; every other code lives in form files alone."""

    VOTERS_ON_LIST = "voters_on_list"
    RECEIVED = "voters_received_ballots"
    PARTICIPATED = "voters_participated"
    AGAINST_ALL = "votes_against_all"
    INVALID = "ballots_invalid"
    BALLOTS_RECEIVED = "ballots_received_by_pec"
    CANCELLED = "ballots_cancelled"
    HOME_APPLICATIONS = "home_applications"


class Severity(StrEnum):
    """How much a relation that does not hold means."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "info"


class Comparison(StrEnum):
    """How the left sum must stand to the right sum."""

    AT_MOST = "<="
    EQUAL = "="
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class LegalMark:
    """Where a legal item comes from and who has checked it.

    `mark` is V read in the act, S secondary source, U not verified. An empty `checked_by` is
    shown as "to be checked by a lawyer".
    """

    source: str
    edition: str
    mark: str = "U"
    checked_by: str = ""

    @property
    def is_checked(self) -> bool:
        """Whether a lawyer has put a name to it."""
        return bool(self.checked_by)


@dataclass(frozen=True, slots=True)
class FormLine:
    """One numbered row of a form; `group` names the group it is repeated in, if any."""

    code: str
    number: str
    label: Text
    law: str = ""
    is_optional: bool = False
    group: str = ""
    mark: LegalMark = field(default_factory=lambda: LegalMark("", ""))


@dataclass(frozen=True, slots=True)
class Relation:
    """A control relation: sum of lines, comparison, sum of lines.

    The right side is ⌈or⌊ factor × sum ⌉or⌋ + `constant`; `tolerance` is how far the sides may
    miss. `needs` are further lines without which the relation stays unchecked; it is unchecked
    anyway while a term is not stated, except terms of `if_stated`, which join the right side
    where they are stated. `severity_without` replaces the severity where one of them is not.
    `formula` ties the relation to one way of counting who took part.
    """

    id: str
    left: tuple[str, ...]
    comparison: Comparison
    right: tuple[str, ...]
    severity: Severity
    law: str
    message: Text
    factor: Fraction = Fraction(1)
    rounds_up: bool = True
    constant: int = 0
    tolerance: int = 0
    needs: tuple[str, ...] = ()
    if_stated: tuple[str, ...] = ()
    severity_without: Severity | None = None
    formula: TookPart | None = None
    is_on: bool = True
    mark: LegalMark = field(default_factory=lambda: LegalMark("", ""))


@dataclass(frozen=True, slots=True)
class ProtocolForm:
    """A printed form: its lines in the order of the paper, its relations, its decree.

    `lines` holds the code `contestants` once, where the contestants stand on the paper.
    `groups` maps a group's code to the codes of its lines (issued_by_member_1 … 9).
    """

    code: str
    title: Text
    lines: tuple[FormLine, ...]
    relations: tuple[Relation, ...]
    mark: LegalMark
    resolution: str = ""
    annex: str = ""
    note: Text = field(default_factory=Text)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def line(self, code: str) -> FormLine | None:
        """Return a line by code."""
        return next((line for line in self.lines if line.code == code), None)

    @property
    def codes(self) -> frozenset[str]:
        """Every line code of the form."""
        return frozenset(line.code for line in self.lines if line.code != CONTESTANTS)

    def fields(
        self, contestants: tuple[Contestant, ...], shown: frozenset[str] = frozenset()
    ) -> tuple[FormLine, ...]:
        """Return what is typed, in the order of the paper: lines and contestants.

        Optional lines come only when `shown` names them (or their group).
        """
        return tuple(self._fields(contestants, shown))

    def _fields(
        self, contestants: tuple[Contestant, ...], shown: frozenset[str]
    ) -> Iterator[FormLine]:
        for line in self.lines:
            if line.code == CONTESTANTS:
                for place, one in enumerate(contestants, start=1):
                    yield FormLine(one.line, f"{line.number}.{place}", one.name, line.law)
            elif not line.is_optional or line.code in shown or line.group in shown:
                yield line


@dataclass(frozen=True, slots=True)
class ListRule:
    """How lists share mandates: largest remainders among those with the threshold.

    `threshold` is a share of those who took part, counted as `base` says. When only one list has
    it, the runner-up with `runner_up_share` of the threshold joins with at least
    `runner_up_mandates`. `mandates` is their number where the law fixes it.
    """

    threshold: Fraction
    runner_up_mandates: int
    law: str
    mark: LegalMark
    runner_up_share: Fraction = Fraction(0)
    mandates: int | None = None
    base: TookPart = TookPart.WITHOUT_INVALID

    @property
    def runner_up_threshold(self) -> Fraction:
        """The share of those who took part that the runner-up needs."""
        return self.threshold * self.runner_up_share


class ThresholdKind(StrEnum):
    """What a threshold of the law is measured in."""

    PRECINCTS = "precincts"
    MAJORITY = "majority"
    TIE = "tie"


@dataclass(frozen=True, slots=True)
class ThresholdRule:
    """A threshold to which the law ties a consequence; `share` is of precincts or of voters."""

    kind: ThresholdKind
    text: Text
    law: str
    mark: LegalMark
    share: Fraction = Fraction(0)
    base: TookPart = TookPart.WITHOUT_INVALID


@dataclass(frozen=True, slots=True)
class ParallelRule:
    """A line that ballots of one precinct share; `reason` says what may lawfully part them."""

    line: str
    law: str
    mark: LegalMark
    reason: Text = field(default_factory=Text)


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of election: its default form, its contestants, how its result is established.

    `sends_to` are the levels a precinct sends its protocol to, the usual one first. `terms` are
    the days after the election day within which results, totals and publication are due. `lists`
    is there where mandates are shared by a known rule. `parallel` are the lines that other ballots
    of the same precinct must agree with.
    """

    code: str
    title: Text
    form: str
    contestant_kind: str
    is_archive: bool
    outcome: str
    mark: LegalMark
    sends_to: tuple[str, ...] = ()
    note: Text = field(default_factory=Text)
    ballot_order: Text = field(default_factory=Text)
    law: tuple[str, ...] = ()
    terms: Mapping[str, int] = field(default_factory=dict)
    lists: ListRule | None = None
    thresholds: tuple[ThresholdRule, ...] = ()
    parallel: tuple[ParallelRule, ...] = ()

    @property
    def is_plurality(self) -> bool:
        """Whether one seat goes to whoever has most votes."""
        return self.outcome == "plurality"
