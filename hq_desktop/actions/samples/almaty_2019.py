"""`almaty-2019`: copies from 225 of 554 precincts already hold more than was announced for all.

The figures 225, 554, 69,669 and 50,366 are those published in 2019; all else is invented.
"""

import random
from datetime import date

from hq_desktop.actions.samples.figures import (
    honest_protocol,
    shared_out,
    voters_of_town,
    votes_by_share,
)
from hq_desktop.actions.samples.people import applicant, contestants
from hq_desktop.actions.samples.places import (
    DISTRICTS,
    TOWN,
    precincts_of,
    town_commissions,
)
from hq_desktop.actions.samples.plan import SamplePlan, Total, observer_sheets, on_the_night
from hq_desktop.domain.election import CommissionCode, ContestantCode, TookPart, contestant_line
from hq_desktop.domain.form import Line
from hq_desktop.domain.protocol import Cells, Grade, stated
from hq_desktop.domain.text import Text

DAY = date(2019, 6, 9)
PRECINCTS, READ = 554, 225
IN_COPIES, ANNOUNCED = 69_669, 50_366
OURS = ContestantCode("k")
_OTHERS = {"b": 0.62, "zh": 0.09, "kk": 0.05, "m": 0.04, "s": 0.11, "t": 0.09}
_GRADES = ((Grade.A, 0.48), (Grade.B, 0.34), (Grade.C, 0.13), (Grade.D, 0.05))


def plan() -> SamplePlan:
    """Return the sample, the same at every call."""
    chance = random.Random(2019)  # noqa: S311 — a repeatable draw, nothing secret
    districts = [CommissionCode(code) for code, _, _ in DISTRICTS]
    voters = voters_of_town(chance, PRECINCTS)
    precincts = precincts_of(chance, districts, voters)
    read = sorted(chance.sample(range(PRECINCTS), READ))
    cells = _readings(chance, read, voters)
    codes = (*_OTHERS, OURS)
    return SamplePlan(
        title="Алматау 2019",
        election_day=DAY,
        profile="president",
        district=Text("город Алматау", "Алматау қаласы"),
        ours=OURS,
        contestants=contestants(codes),
        commissions=town_commissions(),
        precincts=precincts,
        signatory=applicant(
            Text(
                "кандидат в Президенты Республики Казахстан",
                "Қазақстан Республикасының Президенттігіне кандидат",
            )
        ),
        sheets=observer_sheets(chance, DAY, cells, _GRADES),
        totals=(
            Total(
                TOWN,
                _announced(cells),
                "https://town.example/2019-06-11",
                on_the_night(DAY, 42 * 60),
            ),
        ),
        took_part=TookPart.WITHOUT_INVALID,
    )


def _readings(chance: random.Random, read: list[int], voters: list[int]) -> dict[int, Cells]:
    most = [int(voters[place] * 0.45) for place in read]
    weights = [voters[place] * chance.uniform(0.13, 0.29) for place in read]
    ours = shared_out(IN_COPIES, weights, most)
    cells: dict[int, Cells] = {}
    for place, own in zip(read, ours, strict=True):
        ballots = int(voters[place] * chance.uniform(0.26, 0.38))
        others = votes_by_share(chance, ballots, _OTHERS)
        votes = {contestant_line(ContestantCode(code)): one for code, one in others.items()}
        votes[contestant_line(OURS)] = own
        turnout = (ballots + own) * 1.05 / voters[place]
        cells[place] = honest_protocol(chance, voters[place], turnout, votes)
    return cells


def _announced(cells: dict[int, Cells]) -> Cells:
    """Totals for all 554: K. as published, the others at a multiple that contradicts nothing."""
    totals: dict[str, int] = {}
    for code in _OTHERS:
        line = contestant_line(ContestantCode(code))
        totals[line] = _seen(cells, line) * PRECINCTS // READ + 17
    totals[contestant_line(OURS)] = ANNOUNCED
    totals[Line.AGAINST_ALL] = _seen(cells, Line.AGAINST_ALL) * PRECINCTS // READ
    return totals


def _seen(cells: dict[int, Cells], line: str) -> int:
    return sum(stated(one, line) or 0 for one in cells.values())
