"""Comparing everything, and comparing again after one change."""

import random
import sqlite3
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from hq_desktop.domain.board import Board, RaceFacts, compare
from hq_desktop.domain.bounds import with_reserve
from hq_desktop.domain.form import LegalMark, ListRule
from hq_desktop.domain.protocol import Cell, CopyId, Grade, Side
from tests.bench.bar import Bar, ratio
from tests.unit.domain.races import RaceMaker

PRECINCTS, FIGURES = 10_223, 17
CODES = tuple(f"c{place}" for place in range(1, 11))


def bars() -> Iterator[Bar]:
    """Measure on a country: 10,223 precincts, 17 figures, both sides, totals of 18 commissions."""
    facts = country()
    rows = fetchable(facts)
    yield Bar(
        "Compare everything, 10,223 × 17 × 2, against sqlite3 fetchall",
        ratio(lambda: compare(facts), lambda: rows.execute("SELECT * FROM reading").fetchall()),
        3,
    )
    yield Bar("One change of a copy, compared again", one_change(facts), 5, "ms")
    graded = country(grades=tuple(Grade))
    yield Bar("The same among copies of all five grades", one_change(graded), 5, "ms")


def country(precincts: int = PRECINCTS, grades: Sequence[Grade] = (Grade.A,)) -> RaceFacts:
    """Return a whole country with figures on both sides and totals announced everywhere.

    Its lists share mandates, so that their outcome is measured with the rest.
    """
    chance = random.Random(precincts)
    commissions: dict[str, str | None] = {"cec": None}
    for region in range(17):
        commissions[f"r{region}"] = "cec"
        commissions.update({f"r{region}-{place}": f"r{region}" for place in range(12)})
    rule = ListRule(Fraction("0.05"), 2, "97-1", LegalMark("", ""))
    maker = RaceMaker(
        codes=CODES, outcome="list", lists=rule, mandates=145, commissions=commissions
    )
    districts = [code for code in commissions if "-" in code]
    totals: dict[str, dict[str, Cell]] = {code: {} for code in commissions}
    for place in range(precincts):
        district = districts[place % len(districts)]
        voters = chance.randint(100, 3_000)
        precinct = maker.precinct(district, voters)
        ours = protocol(chance, voters)
        official = dict(ours)
        if chance.random() < 0.05:
            official["contestant:c1"] = ours["contestant:c1"] + 7
        maker.copy(precinct, dict(ours), grade=chance.choice(grades))
        maker.copy(precinct, dict(official), Side.OFFICIAL)
        for code in (district, district.partition("-")[0], "cec"):
            for line, figure in ours.items():
                totals[code][line] = int(totals[code].get(line, 0)) + figure
    for code in sorted(set(totals) - set(districts)):  # the centre and the regions announce
        cells = totals[code]
        if code == "r3":
            cells["contestant:c2"] = int(cells["contestant:c2"]) // 2
        maker.announce(code, {line: cells[line] for line in cells if "contestant" in line})
    return maker.facts()


def protocol(chance: random.Random, voters: int) -> dict[str, int]:
    """Return 17 figures of one precinct."""
    votes = {f"contestant:{code}": chance.randint(0, voters // 12) for code in CODES}
    return {
        "voters_on_list": voters,
        "voters_received_ballots": sum(votes.values()) + 9,
        "voters_participated": sum(votes.values()) + 5,
        **votes,
        "votes_against_all": 5,
        "ballots_invalid": 4,
        "ballots_received_by_pec": with_reserve(voters),
        "ballots_cancelled": with_reserve(voters) - sum(votes.values()) - 9,
    }


def fetchable(facts: RaceFacts) -> sqlite3.Connection:
    """Return a database in memory with one row a reading and its figures as integer columns."""
    connection = sqlite3.connect(":memory:")
    columns = ", ".join(f"figure{place} INTEGER" for place in range(FIGURES))
    connection.execute(f"CREATE TABLE reading ({columns})")
    marks = ", ".join("?" * FIGURES)
    connection.executemany(
        f"INSERT INTO reading VALUES ({marks})",
        [tuple(copy.cells.values()) for copy in facts.copies],
    )
    return connection


def one_change(facts: RaceFacts, runs: int = 50) -> float:
    """Return the milliseconds from one changed copy to the whole comparison, at the median."""
    board = Board(facts)
    board.comparison()
    chance = random.Random(5)
    taken = []
    for turn in range(runs):
        precinct = chance.choice(facts.directory.open_precincts(facts.race))
        own = [copy for copy in facts.copies if copy.precinct == precinct.id]
        changed = replace(
            own[0],
            id=CopyId(100_000 + turn),
            cells={**own[0].cells, "contestant:c1": chance.randint(0, 99)},
        )
        begun = time.perf_counter()
        board.replace(precinct.id, [changed, *own[1:]])
        board.comparison()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000
