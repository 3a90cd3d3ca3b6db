"""`night`: about 300 readings of an ordinary night, official figures for all, changes planted."""

import random
from collections.abc import Mapping, Sequence
from datetime import date

from hq_desktop.actions.samples.changes import (
    COUNTED,
    NEAR_MISSES,
    OURS,
    PLANTED,
    Figures,
    is_fit,
)
from hq_desktop.actions.samples.figures import (
    honest_protocol,
    voters_of_town,
    votes_by_share,
)
from hq_desktop.actions.samples.people import EVERY_CODE, applicant, contestants
from hq_desktop.actions.samples.places import (
    DISTRICTS,
    TOWN,
    precincts_of,
    town_commissions,
)
from hq_desktop.actions.samples.plan import (
    SamplePlan,
    Sheet,
    Total,
    observer_sheets,
    on_the_night,
)
from hq_desktop.domain.election import CommissionCode, ContestantCode, TookPart, contestant_line
from hq_desktop.domain.form import Line
from hq_desktop.domain.pattern import PatternKind
from hq_desktop.domain.protocol import Cells, CellState, Grade, Side, Typing, stated
from hq_desktop.domain.text import Text

DAY = date(2026, 11, 22)
PRECINCTS, READ = 554, 300
_SHARES = dict(zip(EVERY_CODE, (0.34, 0.08, 0.06, 0.27, 0.05, 0.09, 0.07, 0.04), strict=True))
_GRADES = ((Grade.A, 0.35), (Grade.B, 0.35), (Grade.C, 0.2), (Grade.D, 0.1))


def plan() -> SamplePlan:
    """Return the sample, the same at every call."""
    chance = random.Random(1122)  # noqa: S311 — a repeatable draw, nothing secret
    districts = [CommissionCode(code) for code, _, _ in DISTRICTS]
    voters = voters_of_town(chance, PRECINCTS)
    precincts = precincts_of(chance, districts, voters)
    true = [_protocol(chance, listed) for listed in voters]
    read = chance.sample(range(PRECINCTS), READ)
    official, planted = _plant(chance, true, read)
    ours = _typed(chance, {place: true[place] for place in read}, planted)
    totals = {line: sum(one[line] for one in official) for line in COUNTED}
    return SamplePlan(
        title="Алматау, ночь",
        election_day=DAY,
        profile="president",
        district=Text("город Алматау", "Алматау қаласы"),
        ours=ContestantCode("k"),
        contestants=contestants(EVERY_CODE),
        commissions=town_commissions(),
        precincts=precincts,
        signatory=applicant(
            Text(
                "кандидат в Президенты Республики Казахстан",
                "Қазақстан Республикасының Президенттігіне кандидат",
            )
        ),
        sheets=(
            *observer_sheets(chance, DAY, ours, _GRADES),
            *(_published(place, cells) for place, cells in enumerate(official)),
        ),
        totals=(Total(TOWN, totals, "https://town.example/itogi", on_the_night(DAY, 30 * 60)),),
        took_part=TookPart.WITHOUT_INVALID,
        took_part_official=TookPart.WITHOUT_INVALID,
        planted=tuple(planted.values()),
    )


def _protocol(chance: random.Random, voters: int) -> Figures:
    ballots = int(voters * chance.uniform(0.4, 0.7))
    votes = votes_by_share(chance, ballots, _SHARES)
    own = {contestant_line(ContestantCode(code)): one for code, one in votes.items()}
    cells = honest_protocol(chance, voters, ballots * 1.06 / voters, own)
    if chance.random() < 0.04:
        cells[Line.PARTICIPATED] -= chance.randint(1, 10)  # the commission added up wrongly
    return cells


def _plant(
    chance: random.Random, true: Sequence[Figures], read: Sequence[int]
) -> tuple[list[Figures], dict[int, Mapping[str, object]]]:
    official = [dict(one) for one in true]
    planted: dict[int, Mapping[str, object]] = {}
    fit = [place for place in sorted(read) if is_fit(true[place])]
    chance.shuffle(fit)
    for changes, cause in ((PLANTED, "planted"), (NEAR_MISSES, "near_miss")):
        for change in changes:
            for place in (fit.pop() for _ in range(change.count)):
                official[place] = _with_sums(change.make(chance, true[place]))
                planted[place] = _described(
                    place, change.pattern, cause, true[place], official[place], change.looks_like
                )
    return official, planted


def _with_sums(cells: Figures) -> Figures:
    """The changed protocol made to add up again: who took part follows the votes."""
    return cells | {Line.PARTICIPATED: sum(cells[line] for line in COUNTED)}


def _typed(
    chance: random.Random, read: dict[int, Figures], planted: dict[int, Mapping[str, object]]
) -> dict[int, Cells]:
    """The readings as typed: most as on the paper, some with what hands and eyes do wrong."""
    ours: dict[int, Cells] = {}
    for place, cells in sorted(read.items()):
        draw = chance.random()
        if place in planted or draw > 0.1:
            ours[place] = cells
        elif draw < 0.03:
            ours[place] = _mistyped(cells)
            planted[place] = _described(
                place, PatternKind.DIGIT_EDITED, "typing", ours[place], cells
            )
        elif draw < 0.06:
            ours[place] = {**cells, Line.INVALID: CellState.ILLEGIBLE}
        else:
            ours[place] = {**cells, Line.CANCELLED: CellState.BLANK}
    return ours


def _mistyped(cells: Figures) -> Figures:
    """The last digit of ours struck as its neighbour on the keypad."""
    own = cells[OURS]
    return cells | {OURS: own - 1 if own % 10 else own + 1}


def _described(
    place: int,
    pattern: PatternKind | None,
    cause: str,
    ours: Cells,
    official: Cells,
    looks_like: PatternKind | None = None,
) -> Mapping[str, object]:
    changed = {
        line: [stated(ours, line), stated(official, line)]
        for line in (*COUNTED, Line.INVALID)
        if ours.get(line) != official.get(line)
    }
    apart = sum(abs((one[0] or 0) - (one[1] or 0)) for one in changed.values())
    halved = {PatternKind.EXCHANGED, PatternKind.TRANSFER}
    unmoved = {PatternKind.ROWS_SHIFTED, None}
    return {
        "precinct": str(place + 1),
        "pattern": pattern,
        "looks_like": looks_like,
        "cause": cause,
        "moved": None if pattern in unmoved else apart // 2 if pattern in halved else apart,
        "lines": changed,
    }


def _published(place: int, cells: Figures) -> Sheet:
    return Sheet(
        place=place,
        cells=cells,
        side=Side.OFFICIAL,
        source="https://town.example/uik",
        grade=Grade.E,
        typing=Typing.IMPORTED,
        obtained_at=on_the_night(DAY, 30 * 60),
    )
