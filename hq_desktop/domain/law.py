"""The law as the program knows it: articles, grounds, deadlines, routes, reliefs.

Nothing here is a legal opinion. Every item says where it comes from and who has checked it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.text import Text


class Level(StrEnum):
    """Bodies of the route, as levels of the commission tree and what stands outside it."""

    PRECINCT = "precinct"
    DISTRICT = "district"
    TERRITORIAL = "territorial"
    REGIONAL = "regional"
    CENTRAL = "central"
    COURT = "court"
    APPEAL_COURT = "appeal_court"
    SUPREME_COURT = "supreme_court"
    PROSECUTOR = "prosecutor"
    POLICE = "police"


@dataclass(frozen=True, slots=True)
class Act:
    """A law by its full and its short name, in the edition that was read."""

    code: str
    title: Text
    short: Text
    mark: LegalMark


@dataclass(frozen=True, slots=True)
class Article:
    """A norm by its number in an act: what it is about in our words, and its own words.

    `text` may be missing in a language whose wording was not read; it is never a translation.
    """

    code: str
    act: str
    about: Text
    text: Text
    mark: LegalMark


class AnsweredBy(StrEnum):
    """The field of an incident that holds the answer to a question."""

    TIME = "time"
    PLACE = "place"
    PEOPLE = "people"
    WITNESSES = "witnesses"
    EVIDENCE = "evidence"
    ATTEMPTS = "attempts"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask the observer on the telephone; words of the program, not of the law."""

    code: str
    text: Text
    answered_by: AnsweredBy


@dataclass(frozen=True, slots=True)
class Ground:
    """A breach as a ground of a complaint: articles, liability, and what should show it.

    `law` are articles of the election law, which alone is cited to commissions; `offences` and
    `crimes` are articles of the codes, for a prosecutor. A weak ground carries a warning.
    """

    code: str
    number: int
    title: Text
    law: tuple[str, ...]
    offences: tuple[str, ...]
    crimes: tuple[str, ...]
    evidence: Text
    mark: LegalMark
    warning: Text = field(default_factory=Text)
    is_weak: bool = False
    ask: tuple[Question, ...] = ()

    def asks_for(self, field: AnsweredBy) -> bool:
        """Whether a question of the ground is answered by a field."""
        return any(question.answered_by is field for question in self.ask)


@dataclass(frozen=True, slots=True)
class Window:
    """The last days of a term counted both ways; the law does not say which day is the first.

    `safe` counts the day of the act as day one, `nominal` the day after it.
    """

    safe: date
    nominal: date


def window_of(first: date, days: int) -> Window:
    """Return the last days of so many calendar days from a day, counted both ways."""
    return Window(first + timedelta(days=days - 1), first + timedelta(days=days))


@dataclass(frozen=True, slots=True)
class Deadline:
    """Who may turn to whom within how many calendar days, and when an answer is due.

    `days` is None where the term is not a number of days after an act. `starts` are the events it
    runs from, from the day of the act or, with `from_handing`, the day the paper was handed over;
    `bodies` whose acts it is about, empty for all; `to` the bodies it is a term to turn to.
    `ends` are events after which nothing can be asked for any more; `milestones` the profile's
    terms by which that has happened, the last one at the latest. `days_of` holds the days of
    kinds of election that have their own.
    """

    code: str
    action: Text
    who: Text
    addressee: Text
    within: Text
    answer: Text
    law: tuple[str, ...]
    mark: LegalMark
    days: int | None = None
    answer_days: int | None = None
    profiles: tuple[str, ...] = ()
    warning: Text = field(default_factory=Text)
    starts: frozenset[EventKind] = frozenset()
    from_handing: bool = False
    hours: int | None = None
    bodies: frozenset[Level] = frozenset()
    to: frozenset[Level] = frozenset()
    ends: frozenset[EventKind] = frozenset()
    milestones: tuple[str, ...] = ()
    days_of: Mapping[str, int] = field(default_factory=dict)
    answer_starts: frozenset[EventKind] = frozenset()

    def window(self, act_on: date, profile: str = "") -> Window | None:
        """Return the last days to turn to the addressee about an act of a day."""
        days = self.window_days(profile)
        return None if days is None else window_of(act_on, days)

    def window_days(self, profile: str) -> int | None:
        """Return the number of days in a kind of election; None where the law states none."""
        return self.days_of.get(profile, self.days)

    def answer_window(self, filed_on: date) -> Window | None:
        """Return the last days to answer what was filed on a day."""
        return None if self.answer_days is None else window_of(filed_on, self.answer_days)

    def runs_for(self, kind: EventKind, body: Level | None, profile: str) -> bool:
        """Whether the term starts with an event that is an act of a body."""
        if kind not in self.starts or not self.fits(profile):
            return False
        return not self.bodies or body in self.bodies

    def fits(self, profile: str) -> bool:
        """Whether the term belongs to a kind of election; an empty list means every kind."""
        return not self.profiles or profile in self.profiles


@dataclass(frozen=True, slots=True)
class Route:
    """Where the acts of a body are challenged: to commissions and courts, in this order.

    `events` are the acts that have a route of their own; a route without them is for the rest.
    """

    code: str
    body: Level
    addressees: tuple[Level, ...]
    law: tuple[str, ...]
    mark: LegalMark
    profiles: tuple[str, ...] = ()
    note: Text = field(default_factory=Text)
    events: frozenset[EventKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Relief:
    """What can be asked for, of whom, and on which articles.

    `events` are the acts about which it is offered, empty for all; `milestone` the profile's term
    after which it can no longer be granted, which may come earlier.
    """

    code: str
    title: Text
    law: tuple[str, ...]
    addressees: tuple[Level, ...]
    mark: LegalMark
    note: Text = field(default_factory=Text)
    events: frozenset[EventKind] = frozenset()
    milestone: str = ""
    profiles: tuple[str, ...] = ()

    def fits(self, profile: str) -> bool:
        """Whether it belongs to a kind of election; an empty list means every kind."""
        return not self.profiles or profile in self.profiles


@dataclass(frozen=True, slots=True)
class StartingEvent:
    """An event that starts terms, in words; `body` is there where it is always an act of one."""

    kind: EventKind
    title: Text
    law: tuple[str, ...]
    mark: LegalMark
    body: Level | None = None
    note: Text = field(default_factory=Text)


@dataclass(frozen=True, slots=True)
class Body:
    """A body of the route by its name in the law, for where the directory does not name it."""

    level: Level
    title: Text
    mark: LegalMark
    law: tuple[str, ...] = ()
    """Articles by which it is the body that hears, where one has to be chosen."""


@dataclass(frozen=True, slots=True)
class ObsoleteTerm:
    """Words of a law that is no longer in force, wrong in any new document.

    Before the day `since` they were right; without one they were never.
    """

    code: str
    words: tuple[str, ...]
    reason: Text
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A legal item that no lawyer has put a name to: shown as such, on a sheet of its own."""

    kind: str
    code: str
    title: Text
    mark: LegalMark
