"""What a sample campaign consists of, before any of it is stored."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    Signatory,
    TookPart,
)
from hq_desktop.domain.protocol import Cells, Feature, Grade, Side, Typing
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import ZONE

FEATURES: Mapping[Grade, Mapping[Feature, bool]] = {
    Grade.A: {
        Feature.PAPER_IN_HAND: True,
        Feature.CHAIR_SIGNATURE: True,
        Feature.SECRETARY_SIGNATURE: True,
        Feature.SEAL: True,
        Feature.FIGURES_IN_WORDS: True,
    },
    Grade.B: {
        Feature.PICTURE: True,
        Feature.CHAIR_SIGNATURE: True,
        Feature.SECRETARY_SIGNATURE: True,
        Feature.SEAL: True,
        Feature.FIGURES_IN_WORDS: True,
    },
    Grade.C: {Feature.PICTURE: True, Feature.POSTED_SHEET: True, Feature.SEAL: False},
    Grade.D: {Feature.PICTURE: True, Feature.CHAIR_SIGNATURE: True, Feature.SEAL: False},
    Grade.E: {},
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One reading to be stored; `place` is the precinct's index in the plan."""

    place: int
    cells: Cells
    side: Side
    source: str
    grade: Grade
    typing: Typing
    obtained_at: datetime
    obtained_by: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """An announced total to be stored."""

    commission: CommissionCode
    cells: Cells
    source: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """A whole sample: places, people, sheets and what was planted in them."""

    title: str
    election_day: date
    profile: str
    district: Text
    ours: ContestantCode
    contestants: tuple[Contestant, ...]
    commissions: tuple[Commission, ...]
    precincts: tuple[Precinct, ...]
    signatory: Signatory
    sheets: tuple[Sheet, ...]
    totals: tuple[Total, ...]
    took_part: TookPart | None = None
    took_part_official: TookPart | None = None
    planted: tuple[Mapping[str, object], ...] = field(default=())


def on_the_night(election_day: date, minutes: int) -> datetime:
    """Return a moment so many minutes after the polls closed at 20:00 (election law 38)."""
    return datetime.combine(election_day, time(20), ZONE) + timedelta(minutes=minutes)


def observer_sheets(
    chance: random.Random,
    election_day: date,
    cells: Mapping[int, Cells],
    grades: Sequence[tuple[Grade, float]],
) -> tuple[Sheet, ...]:
    """Return our sheets of the precincts at the places given, as observers brought them."""
    kinds, weights = zip(*grades, strict=True)
    return tuple(
        Sheet(
            place=place,
            cells=figures,
            side=Side.OURS,
            source=f"Н-{place + 1:03}",
            grade=chance.choices(kinds, weights)[0],
            typing=Typing.TYPED_TWICE if chance.random() < 0.3 else Typing.TYPED_ONCE,
            obtained_at=on_the_night(election_day, chance.randint(60, 540)),
            obtained_by=f"Н-{place + 1:03}",
        )
        for place, figures in sorted(cells.items())
    )
