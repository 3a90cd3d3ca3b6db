"""What can be said of official figures by themselves, without a single copy of ours."""

from dataclasses import dataclass
from enum import StrEnum

from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.form import Severity
from hq_desktop.domain.official import AnnouncementId
from hq_desktop.domain.protocol import CopyId


class CheckKind(StrEnum):
    """What was found in official figures."""

    SUM = "sum"
    EXCEED = "exceed"
    MISSING = "missing"
    PERCENT_BASE = "percent_base"
    PERCENT_OTHER_BASE = "percent_other_base"
    PERCENT_UNFIT = "percent_unfit"
    PERCENT_LINE = "percent_line"
    PERCENT_ORDER = "percent_order"
    PERCENTS_OVER = "percents_over"
    RANK = "rank"
    VOTES_OVER = "votes_over"
    RELATION = "relation"


_NO_FAULTS = frozenset({CheckKind.MISSING, CheckKind.PERCENT_BASE, CheckKind.PERCENT_OTHER_BASE})


class Parts(StrEnum):
    """What a total is made of: territories of commissions below, or precincts."""

    COMMISSIONS = "commissions"
    PRECINCTS = "precincts"


class PercentFormula(StrEnum):
    """What percentages may be counted of; each of these bases is in real use.

    `PARTICIPATED` is the announced number itself, however it was counted. Election law 43(5)
    leaves invalid ballots out of those who took part; published reports differ.
    """

    WITHOUT_INVALID = "without_invalid"
    WITH_INVALID = "with_invalid"
    RECEIVED = "received"
    PARTICIPATED = "participated"
    CONTESTANTS = "contestants"
    ON_LIST = "on_list"
    IN_BOXES = "in_boxes"


@dataclass(frozen=True, slots=True)
class OfficialCheck:
    """One finding about the official figures of a commission or a precinct.

    `stated` is what was published, `computed` what follows from the rest of what was published;
    `parts` of how many things it was summed, `missing` how many more there would have to be, and
    then nothing was compared. `formulas` are the ways of counting percentages that fit (of a line
    that does not fit: the one that fits the others), `untried` those whose base was not published,
    `base` the smallest and the largest number that percentages can have been counted of.
    `is_cut` says that decimals were cut off and not rounded. `ranks` are the published places of
    two lines, `stated` and `computed` then their votes. `is_one_publication` says that total and
    parts stood in one publication.
    """

    kind: CheckKind
    race: RaceCode
    commission: CommissionCode | None = None
    precinct: PrecinctId | None = None
    lines: tuple[str, ...] = ()
    stated: int | None = None
    computed: int | None = None
    of: Parts | None = None
    parts: int = 0
    missing: int = 0
    stated_percent: str = ""
    computed_percent: str = ""
    formulas: tuple[PercentFormula, ...] = ()
    untried: tuple[PercentFormula, ...] = ()
    base: tuple[int, int] | None = None
    is_cut: bool = False
    ranks: tuple[int, int] | None = None
    relation: str = ""
    severity: Severity = Severity.WARNING
    is_one_publication: bool = False
    announcement: AnnouncementId | None = None
    copy: CopyId | None = None

    @property
    def is_fault(self) -> bool:
        """Whether published figures contradict one another; the rest only tells how they stand."""
        return self.kind not in _NO_FAULTS and self.severity is not Severity.NOTE

    @property
    def difference(self) -> int | None:
        """What was published less what follows from the rest."""
        if self.stated is None or self.computed is None:
            return None
        return self.stated - self.computed
