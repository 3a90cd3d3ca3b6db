"""`night`: about 300 readings of an ordinary night, official figures for all, changes planted."""

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date

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
from hq_desktop.domain.protocol import Cells, CellState, Grade, Side, Typing, stated
from hq_desktop.domain.text import Text

DAY = date(2026, 11, 22)
PRECINCTS, READ = 554, 300
_SHARES = dict(zip(EVERY_CODE, (0.34, 0.08, 0.06, 0.27, 0.05, 0.09, 0.07, 0.04), strict=True))
CONTESTANTS = tuple(contestant_line(ContestantCode(code)) for code in EVERY_CODE)
COUNTED = (*CONTESTANTS, Line.AGAINST_ALL)
_OURS, _RIVAL = contestant_line(ContestantCode("k")), contestant_line(ContestantCode("b"))
_GRADES = ((Grade.A, 0.35), (Grade.B, 0.35), (Grade.C, 0.2), (Grade.D, 0.1))

Figures = dict[str, int]
Change = Callable[[random.Random, Figures], Figures]


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


def _transfer(chance: random.Random, cells: Figures) -> Figures:
    moved = chance.randint(31, 79)
    return cells | {_OURS: cells[_OURS] - moved, _RIVAL: cells[_RIVAL] + moved}


def _added(chance: random.Random, cells: Figures) -> Figures:
    first, second = chance.randint(31, 69), chance.randint(11, 29)
    other = contestant_line(ContestantCode("s"))
    return cells | {_RIVAL: cells[_RIVAL] + first, other: cells[other] + second}


def _removed(chance: random.Random, cells: Figures) -> Figures:
    first = chance.randint(31, 69)
    return cells | {_OURS: cells[_OURS] - first, Line.AGAINST_ALL: cells[Line.AGAINST_ALL] - 2}


def _exchanged(_: random.Random, cells: Figures) -> Figures:
    return cells | {_OURS: cells[_RIVAL], _RIVAL: cells[_OURS]}


def _digit_edited(_: random.Random, cells: Figures) -> Figures:
    """The hundreds of ours become one less: one digit changed, nothing else."""
    return cells | {_OURS: cells[_OURS] - 100}


def _rows_shifted(_: random.Random, cells: Figures) -> Figures:
    """Five neighbouring lines written one row lower, the last one's figure at their top."""
    rows = CONTESTANTS[1:6]
    figures = [cells[line] for line in rows]
    return cells | dict(zip(rows, [figures[-1], *figures[:-1]], strict=True))


PLANTED: Sequence[tuple[str, int, Change]] = (
    ("transfer", 9, _transfer),
    ("added", 5, _added),
    ("removed", 5, _removed),
    ("exchanged", 4, _exchanged),
    ("digit_edited", 3, _digit_edited),
    ("rows_shifted", 3, _rows_shifted),
)


def _plant(
    chance: random.Random, true: Sequence[Figures], read: Sequence[int]
) -> tuple[list[Figures], dict[int, Mapping[str, object]]]:
    official = [dict(one) for one in true]
    planted: dict[int, Mapping[str, object]] = {}
    fit = [place for place in sorted(read) if _is_fit(true[place])]
    chance.shuffle(fit)
    for pattern, count, change in PLANTED:
        for place in (fit.pop() for _ in range(count)):
            official[place] = _with_sums(change(chance, true[place]))
            planted[place] = _described(place, pattern, "planted", true[place], official[place])
    return official, planted


def _is_fit(cells: Figures) -> bool:
    """Large enough for every change, with neighbours that differ."""
    rows = [cells[line] for line in CONTESTANTS]
    return (
        min(rows) > 12
        and cells[_OURS] > 210
        and cells[_RIVAL] - cells[_OURS] > 15
        and cells[Line.AGAINST_ALL] > 5
        and len(set(rows)) == len(rows)
    )


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
            planted[place] = _described(place, "digit_edited", "typing", ours[place], cells)
        elif draw < 0.06:
            ours[place] = {**cells, Line.INVALID: CellState.ILLEGIBLE}
        else:
            ours[place] = {**cells, Line.CANCELLED: CellState.BLANK}
    return ours


def _mistyped(cells: Figures) -> Figures:
    """The last digit of ours struck as its neighbour on the keypad."""
    own = cells[_OURS]
    return cells | {_OURS: own - 1 if own % 10 else own + 1}


def _described(
    place: int, pattern: str, cause: str, ours: Cells, official: Cells
) -> Mapping[str, object]:
    changed = {
        line: [stated(ours, line), stated(official, line)]
        for line in COUNTED
        if ours.get(line) != official.get(line)
    }
    apart = sum(abs((one[0] or 0) - (one[1] or 0)) for one in changed.values())
    moved = {"exchanged": apart // 2, "transfer": apart // 2, "rows_shifted": None}
    return {
        "precinct": str(place + 1),
        "pattern": pattern,
        "cause": cause,
        "moved": moved.get(pattern, apart),
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
