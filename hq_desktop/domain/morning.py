"""The page that the candidate gets every morning: what ends, what was filed, what was answered."""

from dataclasses import dataclass, field
from datetime import date, datetime

from hq_desktop.domain.case_event import FilingWay, Outcome
from hq_desktop.domain.text import Text


@dataclass(frozen=True, slots=True)
class Ending:
    """Terms of one kind that end at one moment, about several acts.

    `who` is the person who has a task of the complaint, "" where nobody has. `is_nominal` says
    that the safe day is over, `is_assumed` that nobody stated when the act was.
    """

    ends_at: datetime
    last_on: date
    action: Text
    who: str
    about: tuple[Text, ...]
    is_ours: bool
    is_nominal: bool = False
    is_assumed: bool = False
    may_end_earlier: bool = False
    is_checked: bool = False


@dataclass(frozen=True, slots=True)
class FiledPaper:
    """A complaint that was handed in."""

    title: Text
    about: Text
    addressee: Text
    at: datetime
    how: FilingWay | None
    number: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class AnsweredPaper:
    """An answer that was received, with its reasons in words."""

    title: Text
    about: Text
    addressee: Text
    outcome: Outcome
    number: str
    reasons: tuple[Text, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class OpenTask:
    """What somebody must do; `about` is the complaint it belongs to."""

    words: str
    about: Text
    due: date | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class RaceStrength:
    """How strong the proof stands in one race: sheets in hand, one sentence, what is missing."""

    title: Text
    seen: int
    total: int
    sentence: Text
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many complaints stand where."""

    total: int = 0
    unfiled: int = 0
    filed: int = 0
    decided: int = 0


@dataclass(frozen=True, slots=True)
class MorningPage:
    """Everything the page of one day says; `moment` is when the records were read."""

    day: date
    moment: datetime
    campaign: str
    is_sample: bool = False
    endings: tuple[Ending, ...] = ()
    next_ending: Ending | None = None
    filed: tuple[FiledPaper, ...] = ()
    answered: tuple[AnsweredPaper, ...] = ()
    tasks: tuple[tuple[str, tuple[OpenTask, ...]], ...] = ()
    races: tuple[RaceStrength, ...] = ()
    counts: Counts = field(default_factory=Counts)


MORNING_PHRASES = (
    "title",
    "note",
    "ends",
    "ends_none",
    "ends_next",
    "today",
    "tomorrow",
    "nominal",
    "earlier",
    "assumed",
    "answer",
    "unchecked",
    "nobody",
    "filed",
    "filed_none",
    "filed_late",
    *(f"how_{one.value}" for one in FilingWay),
    "number",
    "answered",
    "answered_none",
    *(f"outcome_{one.value}" for one in Outcome),
    "reasons",
    "tasks",
    "tasks_none",
    "tasks_nobody",
    "overdue",
    "proof",
    "sheets",
    "sheets_all",
    "proof_none",
    "wanted",
    "counts",
    "more",
)
"""Words of the page; the data file must have each."""
