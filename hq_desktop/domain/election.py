"""The campaign and what it is about: races, contestants, commissions, precincts, signatories."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text

RaceCode = NewType("RaceCode", str)
CommissionCode = NewType("CommissionCode", str)
ContestantCode = NewType("ContestantCode", str)
PrecinctId = NewType("PrecinctId", int)
SignatoryId = NewType("SignatoryId", int)

CONTESTANT_PREFIX = "contestant:"


def contestant_line(code: ContestantCode) -> str:
    """Return the key of a contestant's line in the cells of a protocol."""
    return f"{CONTESTANT_PREFIX}{code}"


@dataclass(frozen=True, slots=True)
class Campaign:
    """One headquarters' work on one election day."""

    title: str
    election_day: date
    is_sample: bool = False
    version: int = 1


class ContestantKind(StrEnum):
    """What a voter can mark on the ballot."""

    CANDIDATE = "candidate"
    PARTY = "party"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Contestant:
    """Someone or something one can vote for, in the order of the ballot."""

    code: ContestantCode
    name: Text
    kind: ContestantKind = ContestantKind.CANDIDATE
    withdrawn_at: datetime | None = None

    @property
    def line(self) -> str:
        """The key of this contestant's line."""
        return contestant_line(self.code)

    @property
    def is_withdrawn(self) -> bool:
        """Whether the contestant has left the race."""
        return self.withdrawn_at is not None


class TookPart(StrEnum):
    """How "took part in the voting" is counted; three ways are in real use.

    Election law 43(5) excludes invalid ballots; territorial reports of 2023 and 2026 include
    them or give the voters who received ballots.
    """

    WITHOUT_INVALID = "without_invalid"
    WITH_INVALID = "with_invalid"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Race:
    """One ballot: its form, its contestants, its own set of precincts.

    `is_second_entry_off` lets a headquarters of one person type every sheet once. `mandates` is
    the number of seats that lists share; None where nobody has stated it.
    """

    code: RaceCode
    profile: str
    form: str
    district: Text = field(default_factory=Text)
    contestants: tuple[Contestant, ...] = ()
    ours: ContestantCode | None = None
    took_part: TookPart | None = None
    took_part_official: TookPart | None = None
    is_default_cap_allowed: bool = False
    precincts: frozenset[PrecinctId] = frozenset()
    version: int = 1
    is_second_entry_off: bool = False
    mandates: int | None = None

    def contestant(self, code: ContestantCode) -> Contestant | None:
        """Return a contestant by code."""
        return next((one for one in self.contestants if one.code == code), None)


@dataclass(frozen=True, slots=True)
class Commission:
    """An election commission, or a court kept in the same address book (level `court`)."""

    code: CommissionCode
    name: Text
    parent: CommissionCode | None = None
    level: str = ""
    heading: Text = field(default_factory=Text)
    address: str = ""
    version: int = 1

    @property
    def is_court(self) -> bool:
        """Whether this is a court, which stands outside the tree of commissions."""
        return self.level == COURT


COURT = "court"


class PrecinctKind(StrEnum):
    """Special precincts (hospitals, remand prisons …) and foreign ones have no default cap."""

    ORDINARY = "ordinary"
    SPECIAL = "special"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Precinct:
    """A polling place and its commission; the same number may occur in two towns."""

    id: PrecinctId
    number: str
    commission: CommissionCode
    name: Text = field(default_factory=Text)
    address: Text = field(default_factory=Text)
    voters_on_list: int | None = None
    kind: PrecinctKind = PrecinctKind.ORDINARY
    closed_at: datetime | None = None
    closed_reason: str = ""
    version: int = 1

    @property
    def is_closed(self) -> bool:
        """Whether the precinct was struck off: it counts nowhere any more."""
        return self.closed_at is not None


@dataclass(frozen=True, slots=True)
class Signatory:
    """A person who signs, with the facts that documents ask for (АППК 93 as our list, 131).

    `acts_as` is the capacity in which the person signs, None where nobody stated it; `role` is how
    a document says it.
    """

    id: SignatoryId
    name: str
    role: Text = field(default_factory=Text)
    iin: str = ""
    residence: str = ""
    postal_address: str = ""
    born_on: date | None = None
    born_at: str = ""
    phone: str = ""
    email: str = ""
    papers: str = ""
    version: int = 1
    acts_as: ObserverRole | None = None


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything about the campaign that is not a figure, read in one go."""

    campaign: Campaign
    races: tuple[Race, ...]
    commissions: Mapping[CommissionCode, Commission]
    precincts: Mapping[PrecinctId, Precinct]
    signatories: tuple[Signatory, ...] = ()

    def race(self, code: RaceCode) -> Race | None:
        """Return a race by code."""
        return next((race for race in self.races if race.code == code), None)

    def open_precincts(self, race: Race) -> tuple[Precinct, ...]:
        """Return the race's precincts that are not closed, by commission and number."""
        chosen = (self.precincts[one] for one in race.precincts if one in self.precincts)
        return tuple(sorted((one for one in chosen if not one.is_closed), key=precinct_order))

    def titles(self) -> Mapping[PrecinctId, str]:
        """Return every precinct's number, with the commission's code where it is not unique."""
        same = Counter(one.number for one in self.precincts.values())
        return {
            one.id: one.number if same[one.number] == 1 else f"{one.commission}/{one.number}"
            for one in self.precincts.values()
        }


def precinct_order(precinct: Precinct) -> tuple[str, int, str]:
    """Return the sorting key of a precinct: commission, then number as a number."""
    number = precinct.number
    if number.isdecimal():
        return precinct.commission, int(number), number
    digits = "".join(sign for sign in number if sign.isdecimal())
    return precinct.commission, int(digits or 0), number
