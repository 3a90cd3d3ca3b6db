"""Bounds, strength, grades and outcome equal what trying everything gives.

The reference below knows nothing of the program's way: it filters lists, adds up, and tries
every subset of sheets and every completion of the unseen precincts.
"""

import random
from itertools import combinations, product
from math import ceil

import pytest

from hq_desktop.domain.board import RaceComparison, RaceFacts, compare
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.election import Precinct, PrecinctKind, TookPart
from hq_desktop.domain.protocol import Cell, CellState, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.standing import StandingChoice
from tests.unit.domain.races import RACE, RaceMaker

GRADES = list(Grade)
CONTESTANTS = ("contestant:a", "contestant:b")
STRENGTH = {Typing.TYPED_TWICE: 3, Typing.TYPED_ONCE: 2, Typing.IMPORTED: 1}


def random_race(chance: random.Random) -> RaceMaker:
    maker = RaceMaker(
        ours=chance.choice([None, "a", "b"]),
        is_default_cap_allowed=chance.random() < 0.3,
        took_part=chance.choice([None, *TookPart]),
        took_part_official=chance.choice([None, *TookPart]),
        commissions={"root": None, "east": "root", "west": "root"},
    )
    for _ in range(chance.randint(1, 5)):
        precinct = maker.precinct(
            chance.choice(["east", "west", "root"]),
            chance.choice([None, chance.randint(1, 12)]),
            chance.choice([PrecinctKind.ORDINARY, PrecinctKind.FOREIGN]),
        )
        mine = [
            maker.copy(
                precinct,
                random_cells(chance),
                grade=chance.choice(GRADES),
                typing=chance.choice(list(Typing)),
                hours=chance.choice([None, 0, 1, 2]),
            )
            for _ in range(chance.choice([0, 1, 1, 2, 3]))
        ]
        if mine and chance.random() < 0.2:
            maker.choices.append(
                StandingChoice(RACE, precinct, Side.OURS, chance.choice(mine), "seen", "me")
            )
        if chance.random() < 0.4:
            maker.copy(precinct, random_cells(chance), Side.OFFICIAL, Grade.E, Typing.IMPORTED)
    for commission in ("root", "east", "west"):
        for hours in range(chance.choice([0, 1, 1, 2])):
            maker.announce(commission, random_totals(chance), hours)
    return maker


def random_cells(chance: random.Random) -> dict[str, Cell]:
    lines = (*CONTESTANTS, "voters_participated", "ballots_received_by_pec")
    cells: dict[str, Cell] = {}
    for line in lines:
        if chance.random() < 0.85:
            cells[line] = CellState.ILLEGIBLE if chance.random() < 0.1 else chance.randint(0, 9)
    return cells


def random_totals(chance: random.Random) -> dict[str, Cell]:
    lines = (*CONTESTANTS, "voters_participated")
    return {line: chance.randint(0, 40) for line in lines if chance.random() < 0.9}


# --- the reference ---------------------------------------------------------------------------


def number(copy: ProtocolCopy, line: str) -> int | None:
    cell = copy.cells.get(line)
    return cell if isinstance(cell, int) else None


def stands(facts: RaceFacts, precinct: Precinct, side: Side, allowed: str) -> ProtocolCopy | None:
    own = [
        one
        for one in facts.copies
        if one.precinct == precinct.id and one.side is side and one.grade.value in allowed
    ]
    for choice in facts.choices:
        for one in own:
            if choice.copy == one.id and choice.side is side:
                return one
    own.sort(key=lambda one: one.id)
    own.sort(key=lambda one: one.obtained_at.timestamp() if one.obtained_at else 9e18)
    own.sort(key=lambda one: -STRENGTH[one.typing] if one.typing else 0)
    own.sort(key=lambda one: one.grade.value)
    return own[0] if own else None


def figure(facts: RaceFacts, precinct: Precinct, line: str, allowed: str) -> int | None:
    one = stands(facts, precinct, Side.OURS, allowed)
    if one is None:
        return None
    if not any(choice.copy == one.id for choice in facts.choices):
        said = {
            number(other, line)
            for other in facts.copies
            if other.precinct == precinct.id
            and other.side is Side.OURS
            and other.grade is one.grade
            and number(other, line) is not None
        }
        if len(said) > 1:
            return None
    return number(one, line)


def cap(facts: RaceFacts, precinct: Precinct, allowed: str) -> int | None:
    own = stands(facts, precinct, Side.OURS, allowed)
    said = [
        number(one, "ballots_received_by_pec")
        for one in facts.copies
        if one.precinct == precinct.id
        and (one.side is Side.OFFICIAL or one.grade.value in allowed)
        and one is not own
    ]
    known = [one for one in said if one is not None]
    if known:
        return max(known)
    if precinct.voters_on_list is not None:
        return ceil(precinct.voters_on_list * 101 / 100)
    if facts.race.is_default_cap_allowed and precinct.kind is PrecinctKind.ORDINARY:
        return 3030
    return None


def under(commission: str, precincts: list[Precinct]) -> list[Precinct]:
    return [one for one in precincts if commission in ("root", one.commission)]


def interval(
    seen: dict[int, int], caps: dict[int, int | None], precincts: list[Precinct]
) -> tuple[int, int | None]:
    low = sum(seen.values())
    rest = [caps[one.id] for one in precincts if one.id not in seen]
    if any(one is None for one in rest):
        return low, None
    return low, low + sum(one for one in rest if one is not None)


def is_outside(official: int, low: int, high: int | None) -> bool:
    return official < low or (high is not None and official > high)


def check_territory(facts: RaceFacts, row: TerritoryLine) -> None:
    precincts = under(row.commission, list(facts.directory.precincts.values()))
    assert row.precincts_total == len(precincts)
    may_contradict = row.line != "voters_participated" or (
        facts.race.took_part is not None and facts.race.took_part == facts.race.took_part_official
    )
    for level, allowed in zip(row.by_grade, ("A", "AB", "ABC", "ABCD", "ABCDE"), strict=True):
        seen: dict[int, int] = {
            one.id: value
            for one in precincts
            if (value := figure(facts, one, row.line, allowed)) is not None
        }
        caps: dict[int, int | None] = {one.id: cap(facts, one, allowed) for one in precincts}
        low, high = interval(seen, caps, precincts)
        got = row.by_grade[level]
        assert (got.precincts_observed, got.lower, got.upper) == (len(seen), low, high), level
        is_wrong = may_contradict and is_outside(row.official, low, high)
        assert (got.gap is not None) == is_wrong
        if is_wrong:
            missed = low - row.official if row.official < low else row.official - (high or 0)
            assert got.gap == missed
    assert (row.lower, row.upper) == (low, high)
    assert row.gap == got.gap
    expected = None
    if is_wrong:
        expected = "below_lower" if row.official < low else "above_upper"
    assert row.contradiction == expected
    if expected is None:
        assert row.survives_any is None
    else:
        check_strength(row, seen, caps, precincts)


def check_strength(
    row: TerritoryLine,
    seen: dict[int, int],
    caps: dict[int, int | None],
    precincts: list[Precinct],
) -> None:
    """Leave out every possible set of k sheets and see whether the contradiction stays."""

    def stays(left_out: tuple[int, ...]) -> bool:
        rest = {one: value for one, value in seen.items() if one not in left_out}
        if row.contradiction == "below_lower":
            return row.official < sum(rest.values())
        # Section 3: a missing cap of a left-out sheet counts 0, and no weight is negative.
        high = row.upper or 0
        high += sum(max(0, (caps[one] or 0) - seen[one]) for one in left_out)
        return row.official > high

    most = max(
        k for k in range(len(seen) + 1) if all(stays(chosen) for chosen in combinations(seen, k))
    )
    assert row.survives_any == most


def check_smallest(comparison: RaceComparison) -> None:
    below = {"root": {"east", "west"}, "east": set[str](), "west": set[str]()}
    wrong = {(one.commission, one.line) for one in comparison.territories if one.contradiction}
    for one in comparison.territories:
        has_below = any((child, one.line) in wrong for child in below[one.commission])
        assert one.smallest == (one.contradiction is not None and not has_below)


def check_outcome(facts: RaceFacts, comparison: RaceComparison) -> None:
    got = comparison.outcome
    assert got is not None
    precincts = list(facts.directory.precincts.values())
    votes = {"a": 0, "b": 0}
    rest: list[int | None] = []
    is_any = False
    for one in precincts:
        pair = [figure(facts, one, line, "ABCDE") for line in CONTESTANTS]
        if None in pair:
            rest.append(cap(facts, one, "ABCDE"))
        else:
            is_any = True
            votes["a"] += pair[0] or 0
            votes["b"] += pair[1] or 0
    unseen = None if None in rest else sum(one for one in rest if one is not None)
    official = official_votes(facts, precincts)
    first = None
    if official is not None and official["a"] != official["b"]:
        first = max(official, key=lambda code: official[code])
    assert got.official_leader == first
    subject = facts.race.ours or first
    if subject is None or not is_any:
        assert got.readings_margin is None
    else:
        other = "b" if subject == "a" else "a"
        margin = votes[subject] - votes[other]
        assert got.readings_margin == margin
        if unseen is None:
            assert (got.margin_low, got.margin_high) == (None, None)
        else:
            assert (got.margin_low, got.margin_high) == (margin - unseen, margin + unseen)
        if official is not None:
            assert got.official_margin == official[subject] - official[other]
    check_change(got.changes_result, first, votes if is_any else None, unseen)


def check_change(
    said: bool | None, first: str | None, votes: dict[str, int] | None, unseen: int | None
) -> None:
    """Give the unseen ballots to everyone in every way; the leader must always, or never, lead."""
    if first is None or votes is None or unseen is None:
        assert said is None
        return
    other = "b" if first == "a" else "a"
    leads = set()
    for own, theirs in product({0, unseen}, {0, unseen}):
        if own + theirs <= unseen:
            ahead = votes[first] + own - votes[other] - theirs
            leads.add((ahead > 0) - (ahead < 0))
    if leads == {1}:
        assert said is False
    elif leads == {-1}:
        assert said is True
    else:
        assert said is None


def official_votes(facts: RaceFacts, precincts: list[Precinct]) -> dict[str, int] | None:
    newest: dict[str, object] = {}
    for one in sorted(facts.announcements, key=lambda one: (one.seen_at, one.id)):
        newest[one.commission] = one
    best = None
    for announced in facts.announcements:
        is_latest = newest[announced.commission] is announced
        covers = len(under(announced.commission, precincts)) == len(precincts)
        is_full = all(line in announced.cells for line in CONTESTANTS)
        if is_latest and covers and is_full:
            moment = (announced.seen_at, announced.id)
            if best is None or moment > (best.seen_at, best.id):
                best = announced
    if best is not None:
        figures = [best.cells[line] for line in CONTESTANTS]
        return {"a": int(figures[0]), "b": int(figures[1])}
    votes = {"a": 0, "b": 0}
    for precinct in precincts:
        copy = stands(facts, precinct, Side.OFFICIAL, "ABCDE")
        pair = [None, None] if copy is None else [number(copy, line) for line in CONTESTANTS]
        if None in pair:
            return None
        votes["a"] += pair[0] or 0
        votes["b"] += pair[1] or 0
    return votes


@pytest.mark.parametrize("start", range(0, 4000, 500))
def test_bounds_equal_brute_force_on_random_campaigns(start: int) -> None:
    seen: set[str | None] = set()
    for seed in range(start, start + 500):
        facts = random_race(random.Random(seed)).facts()
        comparison = compare(facts)
        for row in comparison.territories:
            check_territory(facts, row)
            seen.add(row.contradiction)
        check_smallest(comparison)
        check_outcome(facts, comparison)
    assert seen == {None, "below_lower", "above_upper"}
