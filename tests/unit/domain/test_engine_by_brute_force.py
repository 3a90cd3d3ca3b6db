"""Sums, discrepancies and the mandates of lists equal what counting by hand gives.

Hypothesis makes small campaigns; the reference adds up sheet by sheet and tries every way in which
the unseen ballots can fall.
"""

from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hq_desktop.domain.board import Board, RaceFacts, compare
from hq_desktop.domain.election import TookPart
from hq_desktop.domain.form import LegalMark, ListRule
from hq_desktop.domain.list_outcome import ListOutcome
from hq_desktop.domain.protocol import Cell, CellState, Grade, ProtocolCopy, Side, Typing
from tests.unit.domain.races import RaceMaker

RULE = ListRule(Fraction("0.2"), 1, "", LegalMark("", ""), Fraction("0.7"))
LISTS = ("contestant:a", "contestant:b", "contestant:c")
LINES = (*LISTS, "votes_against_all", "ballots_invalid", "voters_participated")
MOST = 9

counts: st.SearchStrategy[Cell] = st.integers(0, MOST)
figures: st.SearchStrategy[Cell] = counts | st.sampled_from(list(CellState))
cells: st.SearchStrategy[dict[str, Cell]] = st.dictionaries(st.sampled_from(LINES), figures)
whole: st.SearchStrategy[dict[str, Cell]] = st.fixed_dictionaries(dict.fromkeys(LINES, counts))
sheets = st.none() | cells | whole


@dataclass(frozen=True)
class Drawn:
    """A small campaign and, by precinct, the cells of both sides as they were drawn."""

    facts: RaceFacts
    ours: list[dict[str, Cell] | None]
    official: list[dict[str, Cell] | None]
    caps: list[int | None]
    totals: dict[str, Cell] | None


@st.composite
def campaigns(draw: st.DrawFn) -> Drawn:
    maker = RaceMaker(
        codes=("a", "b", "c"),
        outcome="list",
        lists=RULE,
        mandates=draw(st.integers(1, 4)),
        took_part=draw(st.sampled_from([None, *TookPart])),
        took_part_official=draw(st.sampled_from([None, *TookPart])),
    )
    number = draw(st.integers(1, 3))
    ours = draw(st.lists(sheets, min_size=number, max_size=number))
    official = draw(st.lists(sheets, min_size=number, max_size=number))
    caps: list[int | None] = []
    for own, other in zip(ours, official, strict=True):
        voters = draw(st.none() | st.integers(0, 3))
        precinct = maker.precinct(voters=voters)
        caps.append(None if voters is None else -(-voters * 101 // 100))
        if own is not None:
            maker.copy(precinct, own)
        if other is not None:
            maker.copy(precinct, other, Side.OFFICIAL, Grade.E, Typing.IMPORTED)
    totals = draw(st.none() | whole | cells)
    if totals is not None:
        maker.announce("root", totals)
    return Drawn(maker.facts(), ours, official, caps, totals)


def number(one: dict[str, Cell] | None, line: str) -> int | None:
    cell = None if one is None else one.get(line)
    return cell if isinstance(cell, int) else None


@given(campaigns())
@settings(max_examples=300, deadline=None)
def test_lines_and_discrepancies_are_those_counted_sheet_by_sheet(drawn: Drawn) -> None:
    comparison = compare(drawn.facts)
    is_comparable = (
        drawn.facts.race.took_part is not None
        and drawn.facts.race.took_part == drawn.facts.race.took_part_official
    )
    found = {(one.precinct, one.line): (one.ours, one.official) for one in comparison.discrepancies}
    expected: dict[tuple[int, str], tuple[int | None, int | None]] = {}
    for sums in comparison.lines:
        pairs = [
            (place, number(own, sums.line), number(other, sums.line))
            for place, (own, other) in enumerate(
                zip(drawn.ours, drawn.official, strict=True), start=1
            )
        ]
        both = [(place, own, other) for place, own, other in pairs if None not in (own, other)]
        assert sums.precincts == len(both)
        assert sums.ours == sum(own or 0 for _, own, _ in both)
        assert sums.official == sum(other or 0 for _, _, other in both)
        if sums.line != "voters_participated" or is_comparable:
            expected |= {
                (place, sums.line): (own, other) for place, own, other in both if own != other
            }
    assert found == expected


# --- lists -----------------------------------------------------------------------------------


def base_terms(facts: RaceFacts) -> tuple[str, ...]:
    race = facts.race
    if race.took_part is not None and race.took_part == race.took_part_official:
        if race.took_part is TookPart.RECEIVED:
            return ("voters_received_ballots",)
        if race.took_part is TookPart.WITH_INVALID:
            return (*LISTS, "votes_against_all", "ballots_invalid")
    return (*LISTS, "votes_against_all")


def row(one: dict[str, Cell] | None, terms: tuple[str, ...]) -> tuple[list[int], int] | None:
    """The votes of the lists and the base of one sheet; None where a term is missing."""
    votes = [number(one, line) for line in LISTS]
    parts = [number(one, line) for line in terms]
    if None in votes or None in parts:
        return None
    return [vote or 0 for vote in votes], sum(part or 0 for part in parts)


def added(rows: list[tuple[list[int], int]]) -> tuple[list[int], int]:
    return [sum(column) for column in zip(*(one[0] for one in rows), strict=True)], sum(
        one[1] for one in rows
    )


def official_row(drawn: Drawn, terms: tuple[str, ...]) -> tuple[list[int], int] | None:
    if drawn.totals is not None:
        told = row(drawn.totals, terms)
        if told is not None:
            return told
        votes = [number(drawn.totals, line) for line in LISTS]
        took_part = number(drawn.totals, "voters_participated")
        without = (*LISTS, "votes_against_all")
        kind = TookPart.WITHOUT_INVALID if terms == without else TookPart.WITH_INVALID
        if "voters_received_ballots" in terms:
            kind = TookPart.RECEIVED
        is_base = drawn.facts.race.took_part_official == kind
        if None not in votes and took_part is not None and is_base:
            return [vote or 0 for vote in votes], took_part
    rows = [row(one, terms) for one in drawn.official]
    return None if None in rows else added([one for one in rows if one is not None])


def possible(votes: list[int], took_part: int, mandates: int) -> set[tuple[int, ...]]:
    """Every division that the law allows, whoever was registered earlier."""
    least = Fraction(took_part, 5)
    passing = [place for place, vote in enumerate(votes) if vote and vote >= least]
    joins: list[int | None] = [None]
    if len(passing) == 1:
        rest = [place for place, vote in enumerate(votes) if place not in passing and vote]
        most = max((votes[place] for place in rest), default=0)
        if most and most >= least * Fraction(7, 10):
            joins = [place for place in rest if votes[place] == most]
    found = set()
    for joined in joins:
        inside = [*passing, *([] if joined is None else [joined])]
        for way in nearest([votes[place] for place in inside], mandates):
            division = [0, 0, 0]
            for place, seats in zip(inside, way, strict=True):
                division[place] = seats
            if joined is not None and not division[joined]:
                division[joined], division[passing[0]] = 1, mandates - 1
            found.add(tuple(division))
    return found


def nearest(votes: list[int], mandates: int) -> list[tuple[int, ...]]:
    """The divisions with the least sum of squared distances from the quotas."""
    together = sum(votes)
    total = mandates if votes else 0
    ways = [way for way in product(range(total + 1), repeat=len(votes)) if sum(way) == total]
    missed = {
        way: sum(
            (vote * mandates - seats * together) ** 2
            for vote, seats in zip(votes, way, strict=True)
        )
        for way in ways
    }
    return [way for way in ways if missed[way] == min(missed.values())]


@given(campaigns())
@settings(max_examples=400, deadline=None)
def test_the_outcome_of_lists_is_what_trying_every_ballot_gives(drawn: Drawn) -> None:
    got = compare(drawn.facts).lists
    assert got is not None
    terms = base_terms(drawn.facts)
    mandates = drawn.facts.race.mandates or 0
    rows = [row(one, terms) for one in drawn.ours]
    read = [one for one in rows if one is not None]
    official = official_row(drawn, terms)
    check_side(got, official, mandates)
    if not read:
        assert got.readings is None
        assert got.changes_result is None
        return
    assert got.readings is not None
    votes, took_part = added(read)
    assert got.readings.precincts == len(read)
    assert tuple(got.readings.votes.values()) == tuple(votes)
    assert got.readings.took_part == took_part
    unread = [cap for cap, one in zip(drawn.caps, rows, strict=True) if one is None]
    if None in unread:
        assert got.changes_result is None
        return
    unseen = sum(cap or 0 for cap in unread)
    every = [
        possible([vote + one for vote, one in zip(votes, more, strict=False)], base, mandates)
        for more in product(range(unseen + 1), repeat=4)
        if sum(more) <= unseen
        for base in (took_part + sum(more),)
    ]
    check_change(got, official, every, mandates)


def check_side(got: ListOutcome, official: tuple[list[int], int] | None, mandates: int) -> None:
    if official is None:
        assert got.official is None
        return
    assert got.official is not None
    assert (tuple(got.official.votes.values()), got.official.took_part) == (
        tuple(official[0]),
        official[1],
    )
    every = possible(*official, mandates)
    assert got.official.is_tie == (len(every) > 1)
    if len(every) == 1:
        assert tuple(got.official.mandates.values()) == every.pop()


def check_change(
    got: ListOutcome,
    official: tuple[list[int], int] | None,
    every: list[set[tuple[int, ...]]],
    mandates: int,
) -> None:
    announced = set() if official is None else possible(*official, mandates)
    if got.changes_result is True:
        assert all(not announced & one for one in every)
    elif got.changes_result is False:
        assert all(one == announced and len(one) == 1 for one in every)
    if got.is_certain:
        (only,) = set.union(*every)
        assert got.readings is not None
        assert tuple(got.readings.mandates.values()) == only
        if got.changes_result is not None and got.official is not None:
            more = [now - was for now, was in zip(only, *announced, strict=True)]
            assert list(got.gained.values()) == [one for one in more if one > 0]
            assert list(got.lost.values()) == [-one for one in more if one < 0]
    elif len(every) == 1 and len(every[0]) == 1:
        raise AssertionError("nothing is unseen and yet it is not certain")
    else:
        assert got.gained == got.lost == {}


@given(campaigns(), campaigns())
@settings(max_examples=150, deadline=None)
def test_lists_after_one_change_are_those_of_comparing_everything(
    drawn: Drawn, other: Drawn
) -> None:
    facts = drawn.facts
    assume(other.facts.copies)
    board = Board(facts)
    board.comparison()
    copies: list[ProtocolCopy] = list(facts.copies)
    for precinct in facts.directory.precincts:
        own = [one for one in other.facts.copies if one.precinct == precinct]
        copies = [one for one in copies if one.precinct != precinct] + own
        board.replace(precinct, own)
        afresh = compare(replaced(facts, copies))
        assert board.comparison() == afresh


def replaced(facts: RaceFacts, copies: list[ProtocolCopy]) -> RaceFacts:
    return RaceFacts(
        facts.directory,
        facts.race,
        facts.form,
        facts.profile,
        tuple(copies),
        facts.announcements,
        facts.choices,
    )
