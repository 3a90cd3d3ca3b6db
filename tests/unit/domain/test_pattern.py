"""The kind of change of a differing precinct: by example, and against trying everything."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.board import Board, RaceComparison, RaceFacts, compare
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.pattern import Pattern, PatternKind, Slip, pattern_of, slip_of
from hq_desktop.domain.protocol import Cell, CellState, CopyId, Grade, Side
from tests.unit.domain import pattern_by_hand
from tests.unit.domain.races import RaceMaker

CODES = ("a", "b", "c", "d", "e")
LINES = (*(f"contestant:{code}" for code in CODES), "votes_against_all")


def told(ours: Sequence[Cell], official: Sequence[Cell]) -> Pattern | None:
    lines = LINES[: len(ours)]
    return pattern_of(
        PrecinctId(1),
        lines,
        dict(zip(lines, ours, strict=True)),
        dict(zip(lines, official, strict=True)),
    )


EXAMPLES = (
    # exchanged: exactly two lines, each with the other's figure
    ((10, 20, 30, 40), (40, 20, 30, 10), "exchanged", 30, (0, 3), 0),
    ((10, 20, 30, 40), (20, 10, 30, 40), "exchanged", 10, (0, 1), 0),
    ((1, 2, 3, 4), (2, 1, 3, 4), "exchanged", 1, (0, 1), 0),
    ((10, 20, 30, 40), (40, 20, 31, 10), "mixed", 61, (0, 2, 3), 0),
    ((10, 20, 30, 40), (20, 10, 40, 30), "transfer", 20, (0, 1, 2, 3), 0),
    # three lines in a ring: two stand one lower, the third two higher
    ((10, 20, 30, 99), (30, 10, 20, 99), "transfer", 20, (0, 1, 2), 0),
    # rows shifted: the end that is left over may hold anything
    ((10, 20, 30, 40), (40, 10, 20, 30), "rows_shifted", None, (0, 1, 2, 3), 1),
    ((10, 20, 30, 40), (0, 10, 20, 30), "rows_shifted", None, (0, 1, 2, 3), 1),
    ((10, 20, 30, 40), (10, 10, 20, 30), "rows_shifted", None, (0, 1, 2, 3), 1),
    ((10, 20, 30, 40), (20, 30, 40, 40), "rows_shifted", None, (0, 1, 2, 3), -1),
    ((9, 10, 20, 30, 40, 5), (8, 7, 10, 20, 30, 6), "rows_shifted", None, (1, 2, 3, 4), 1),
    ((10, 20, 20, 30, 40), (9, 10, 20, 20, 30), "rows_shifted", None, (0, 1, 2, 3, 4), 1),
    ((10, 20, 30, 40, 50), (7, 10, 20, 40, 50), "removed", 23, (0, 1, 2), 0),
    # zeros of small parties look displaced; nothing has moved
    ((5, 3, 0, 0, 0, 0), (5, 4, 3, 0, 0, 0), "added", 4, (1, 2), 0),
    ((0, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0), "digit_edited", 1, (0,), 0),
    # digit edited: one line, one slip
    ((512, 20, 30), (412, 20, 30), "digit_edited", 100, (0,), 0),
    ((51, 20, 30), (512, 20, 30), "digit_edited", 461, (0,), 0),
    ((10, 205, 30), (10, 25, 30), "digit_edited", 180, (1,), 0),
    ((10, 20, 34), (10, 20, 43), "digit_edited", 9, (2,), 0),
    ((10, 20, 314), (10, 20, 413), "added", 99, (2,), 0),
    ((10, 99, 30), (10, 100, 30), "added", 1, (1,), 0),
    ((10, 20, 341), (10, 20, 300), "removed", 41, (2,), 0),
    ((512, 20, 31), (412, 20, 30), "removed", 101, (0, 2), 0),
    # what is left
    ((244, 150, 9), (47, 347, 9), "transfer", 197, (0, 1), 0),
    ((10, 20, 30), (10, 33, 37), "added", 20, (1, 2), 0),
    ((10, 20, 30), (10, 7, 11), "removed", 32, (1, 2), 0),
    ((10, 20, 30), (33, 7, 30), "mixed", 36, (0, 1), 0),
)


@pytest.mark.parametrize(("ours", "official", "kind", "moved", "places", "shift"), EXAMPLES)
def test_the_first_kind_that_fits_names_the_change(
    ours: Sequence[int],
    official: Sequence[int],
    kind: str,
    moved: int | None,
    places: Sequence[int],
    shift: int,
) -> None:
    lines = tuple(LINES[place] for place in places)
    assert told(ours, official) == Pattern(PrecinctId(1), PatternKind(kind), moved, lines, shift)


def test_every_kind_has_an_example() -> None:
    assert {kind for _, _, kind, *_ in EXAMPLES} == set(PatternKind)


@pytest.mark.parametrize("cell", [CellState.ILLEGIBLE, CellState.BLANK, CellState.DASH])
def test_a_line_that_a_side_does_not_state_leaves_the_change_unnamed(cell: CellState) -> None:
    assert told((10, cell, 30), (30, 20, 10)) is None
    assert told((10, 20, 30), (30, cell, 10)) is None


def test_a_precinct_that_differs_in_no_vote_has_no_kind_of_change() -> None:
    maker = RaceMaker(codes=("a",))
    precinct = maker.precinct()
    votes: Mapping[str, Cell] = {"contestant:a": 7, "votes_against_all": 2}
    maker.copy(precinct, {**votes, "ballots_invalid": 1})
    maker.copy(precinct, {**votes, "ballots_invalid": 3}, Side.OFFICIAL)
    comparison = compare(maker.facts())
    assert (comparison.precincts.differing, comparison.patterns) == (1, ())
    assert comparison.rows[0].pattern is None


def test_lines_other_than_votes_do_not_change_the_kind() -> None:
    maker = RaceMaker(codes=("a", "b"))
    precinct = maker.precinct()
    maker.copy(precinct, votes((244, 150, 9)) | {"ballots_invalid": 4, "ballots_cancelled": 90})
    maker.copy(precinct, votes((47, 347, 9)) | {"ballots_invalid": 5}, Side.OFFICIAL)
    (pattern,) = compare(maker.facts()).patterns
    assert (pattern.kind, pattern.moved) == (PatternKind.TRANSFER, 197)


# --- against trying everything ----------------------------------------------------------------

counts = st.integers(0, 3) | st.integers(0, 40) | st.integers(0, 1_200)


@st.composite
def sides(draw: st.DrawFn) -> tuple[list[int], list[int]]:
    """A sheet and what might have become of it, so that every kind comes often."""
    ours = draw(st.lists(counts, min_size=2, max_size=len(LINES)))
    return ours, changed(draw(st.randoms(use_true_random=False)), ours)


def changed(chance: random.Random, ours: Sequence[int]) -> list[int]:
    official = list(ours)
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        one, two = chance.sample(range(len(official)), 2)
        how = chance.randrange(6)
        if how == 0:
            official[one], official[two] = official[two], official[one]
        elif how == 1:
            rows = sorted((one, two))
            run = official[rows[0] : rows[1] + 1]
            official[rows[0] : rows[1] + 1] = chance.choice(
                [[run[-1], *run[:-1]], [*run[1:], run[0]], [0, *run[:-1]], [*run[1:], run[-1]]]
            )
        elif how == 2:
            official[one] = int(chance.choice(sorted(pattern_by_hand.slips(str(official[one])))))
        elif how == 3:
            votes = chance.randint(0, official[one])
            official[one] -= votes
            official[two] += votes
        else:
            official[one] = max(0, official[one] + chance.choice([-1, 1]) * chance.randint(0, 60))
    return official


@given(sides())
def test_the_kind_equals_what_trying_everything_finds(pair: tuple[list[int], list[int]]) -> None:
    ours, official = pair
    got, kind = told(ours, official), pattern_by_hand.kind_of(ours, official)
    assert (got.kind.value if got else None) == kind
    if got is not None:
        assert got.moved == pattern_by_hand.moved(got.kind, ours, official)
        apart = {LINES[place] for place, own in enumerate(ours) if own != official[place]}
        assert list(got.lines) == sorted(got.lines, key=LINES.index)
        if got.kind is PatternKind.ROWS_SHIFTED:
            reached = got.lines[1:] if got.shift == 1 else got.lines[:-1]
            places = [LINES.index(line) for line in reached]
            assert all(official[place] == ours[place - got.shift] for place in places)
        else:
            assert (set(got.lines), got.shift) == (apart, 0)


@given(st.integers(0, 100_000), st.integers(0, 100_000))
def test_a_slip_of_a_digit_is_one_in_both_directions(one: int, two: int) -> None:
    assert (slip_of(one, two) is None) == (slip_of(two, one) is None)
    assert (slip_of(one, two) is not None) == (str(two) in set(pattern_by_hand.slips(str(one))))


@pytest.mark.parametrize(
    ("ours", "official", "slip"),
    [
        (512, 412, Slip.CHANGED),
        (51, 512, Slip.INSERTED),
        (1_005, 105, Slip.DROPPED),
        (10, 1, Slip.DROPPED),
        (34, 43, Slip.SWAPPED),
        (314, 413, None),
        (99, 100, None),
        (7, 7, None),
    ],
)
def test_a_slip_is_told_from_the_others(ours: int, official: int, slip: Slip | None) -> None:
    assert slip_of(ours, official) is slip


# --- whole races ------------------------------------------------------------------------------


def votes(figures: Sequence[int]) -> dict[str, Cell]:
    lines = (*LINES[: len(figures) - 1], LINES[-1])
    return dict(zip(lines, figures, strict=True))


def random_sheet(chance: random.Random) -> dict[str, Cell]:
    cells = votes([chance.choice([0, 1, chance.randint(0, 300)]) for _ in LINES])
    if chance.random() < 0.1:
        cells[chance.choice(LINES)] = CellState.ILLEGIBLE
    return cells


def changed_sheet(chance: random.Random, sheet: Mapping[str, Cell]) -> dict[str, Cell]:
    if not all(isinstance(cell, int) for cell in sheet.values()):
        return dict(sheet)
    return votes(changed(chance, [int(sheet[line]) for line in LINES]))


def random_facts(chance: random.Random) -> RaceFacts:
    maker = RaceMaker(codes=CODES)
    for _ in range(chance.randint(1, 6)):
        precinct = maker.precinct()
        sheet = random_sheet(chance)
        for _ in range(chance.choice([0, 1, 1, 2])):
            own = sheet if chance.random() < 0.8 else changed_sheet(chance, sheet)
            maker.copy(precinct, own, grade=chance.choice(list(Grade)))
        if chance.random() < 0.9:
            maker.copy(precinct, changed_sheet(chance, sheet), Side.OFFICIAL)
    return maker.facts()


def patterns_by_hand(comparison: RaceComparison) -> list[tuple[PrecinctId, str, int | None]]:
    """The kinds of all precincts, from the two copies that stand in each."""
    found = []
    for row in comparison.rows:
        if row.ours is None or row.official is None:
            continue
        own = [row.ours.cells.get(line) for line in LINES]
        other = [row.official.cells.get(line) for line in LINES]
        ours = [cell for cell in own if isinstance(cell, int)]
        official = [cell for cell in other if isinstance(cell, int)]
        if len(ours) == len(official) == len(LINES):
            kind = pattern_by_hand.kind_of(ours, official)
            if kind is not None:
                moved = pattern_by_hand.moved(kind, ours, official)
                found.append((row.precinct.id, kind, moved))
    return found


def test_whole_races_name_what_trying_everything_finds_before_and_after_a_change() -> None:
    seen: Counter[str] = Counter()
    for seed in range(400):
        chance = random.Random(seed)
        facts = random_facts(chance)
        board = Board(facts)
        check(board.comparison(), seen)
        copies = list(facts.copies)
        for turn in range(2):
            precinct = chance.choice(sorted(facts.race.precincts))
            own = [one for one in copies if one.precinct == precinct]
            copies = [one for one in copies if one.precinct != precinct]
            if own:
                other = replace(own[-1], id=CopyId(1_000 + turn))
                own[-1] = replace(other, cells=changed_sheet(chance, other.cells))
            copies += own
            before = board.comparison()
            kept = (before.patterns, before.rows)
            board.replace(precinct, own)
            after = board.comparison()
            assert after == compare(replace(facts, copies=tuple(copies)))
            check(after, seen)
            assert kept == (before.patterns, tuple(map(before.read_row, range(len(before.rows)))))
    assert set(seen) == set(PatternKind)


def check(comparison: RaceComparison, seen: Counter[str]) -> None:
    got = [(one.precinct, one.kind.value, one.moved) for one in comparison.patterns]
    assert got == patterns_by_hand(comparison)
    assert comparison.patterns == tuple(row.pattern for row in comparison.rows if row.pattern)
    seen.update(kind for _, kind, _ in got)
