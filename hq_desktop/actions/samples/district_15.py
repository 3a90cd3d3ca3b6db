"""`district-15`: all 15 copies give the seat to ours by 67, the official figures take it by 33."""

import random
from datetime import date

from hq_desktop.actions.samples.figures import honest_protocol, shared_out
from hq_desktop.actions.samples.people import applicant, contestants
from hq_desktop.actions.samples.places import (
    CENTRAL_COMMISSION,
    TOWN,
    TOWN_COMMISSION,
    TOWN_COURT,
    precincts_of,
)
from hq_desktop.actions.samples.plan import (
    SamplePlan,
    Sheet,
    Total,
    observer_sheets,
    on_the_night,
)
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    ContestantCode,
    TookPart,
    contestant_line,
)
from hq_desktop.domain.form import Line
from hq_desktop.domain.protocol import Cells, Grade, Side, Typing, stated
from hq_desktop.domain.text import Text

DAY = date(2026, 10, 25)
PRECINCTS = 15
IN_COPIES = {"k": 2_150, "b": 2_083, "s": 240}
MOVED = {3: 20, 8: 18, 12: 12}
"""Votes moved from ours to the rival, by the precinct's index: 50 in all."""
OURS, RIVAL = contestant_line(ContestantCode("k")), contestant_line(ContestantCode("b"))
_GRADES = ((Grade.A, 0.6), (Grade.B, 0.3), (Grade.C, 0.1))

DISTRICT = Commission(
    CommissionCode("okrug-3"),
    Text(
        "Окружная избирательная комиссия по одномандатному территориальному избирательному "
        "округу № 3 города Алматау",
        "Алматау қаласының № 3 бірмандаттық аумақтық сайлау округі бойынша округтік сайлау "
        "комиссиясы",
    ),
    TOWN,
    level="okrug",
    heading=Text(
        "В Окружную избирательную комиссию по одномандатному территориальному избирательному "
        "округу № 3 города Алматау",
        "Алматау қаласының № 3 бірмандаттық аумақтық сайлау округі бойынша округтік сайлау "
        "комиссиясына",
    ),
    address="г. Алматау, ул. Яблоневая, 30",
)


def plan() -> SamplePlan:
    """Return the sample, the same at every call."""
    chance = random.Random(15)  # noqa: S311 — a repeatable draw, nothing secret
    voters = [chance.randint(700, 1_400) for _ in range(PRECINCTS)]
    ours = _readings(chance, voters)
    official = {place: _moved(cells, MOVED.get(place, 0)) for place, cells in ours.items()}
    lines = (*(contestant_line(ContestantCode(code)) for code in IN_COPIES), Line.AGAINST_ALL)
    return SamplePlan(
        title="Алматау, № 3",
        election_day=DAY,
        profile="maslikhat_smd",
        district=Text(
            "одномандатный территориальный избирательный округ № 3",
            "№ 3 бірмандаттық аумақтық сайлау округі",
        ),
        ours=ContestantCode("k"),
        contestants=contestants(tuple(IN_COPIES)),
        commissions=(CENTRAL_COMMISSION, TOWN_COMMISSION, DISTRICT, TOWN_COURT),
        precincts=precincts_of(chance, [DISTRICT.code], voters),
        signatory=applicant(
            Text(
                "кандидат в депутаты маслихата города Алматау по округу № 3",
                "№ 3 округ бойынша Алматау қаласы мәслихатының депутаттығына кандидат",
            )
        ),
        sheets=(
            *observer_sheets(chance, DAY, ours, _GRADES),
            *(_published(place, cells) for place, cells in official.items()),
        ),
        totals=(
            Total(
                DISTRICT.code,
                {line: sum(stated(one, line) or 0 for one in official.values()) for line in lines},
                "https://town.example/okrug-3",
                on_the_night(DAY, 30 * 60),
            ),
        ),
        took_part=TookPart.WITHOUT_INVALID,
        took_part_official=TookPart.WITHOUT_INVALID,
    )


def _readings(chance: random.Random, voters: list[int]) -> dict[int, Cells]:
    weights = [[one * chance.uniform(0.8, 1.2) for one in voters] for _ in IN_COPIES]
    votes = [
        shared_out(total, weight, voters)
        for total, weight in zip(IN_COPIES.values(), weights, strict=True)
    ]
    cells: dict[int, Cells] = {}
    for place, listed in enumerate(voters):
        own = {
            contestant_line(ContestantCode(code)): votes[column][place]
            for column, code in enumerate(IN_COPIES)
        }
        turnout = sum(own.values()) * 1.06 / listed
        cells[place] = honest_protocol(chance, listed, turnout, own)
    return cells


def _moved(cells: Cells, votes: int) -> Cells:
    changed = dict(cells)
    changed[OURS] = (stated(cells, OURS) or 0) - votes
    changed[RIVAL] = (stated(cells, RIVAL) or 0) + votes
    return changed


def _published(place: int, cells: Cells) -> Sheet:
    return Sheet(
        place=place,
        cells=cells,
        side=Side.OFFICIAL,
        source="https://town.example/okrug-3/uik",
        grade=Grade.E,
        typing=Typing.IMPORTED,
        obtained_at=on_the_night(DAY, 30 * 60),
    )
