"""A board that takes one change shows what comparing everything again would show."""

import random
from dataclasses import replace

import pytest

from hq_desktop.domain.board import Board, compare
from hq_desktop.domain.protocol import CopyId, Grade, Side, Typing
from tests.unit.domain.test_bounds_by_brute_force import random_cells, random_race


@pytest.mark.parametrize("seed", range(150))
def test_one_change_gives_the_same_as_comparing_everything(seed: int) -> None:
    chance = random.Random(seed)
    facts = random_race(chance).facts()
    board = Board(facts)
    board.comparison()
    copies = list(facts.copies)
    for turn in range(4):
        precinct = chance.choice(sorted(facts.race.precincts))
        own = [one for one in copies if one.precinct == precinct]
        others = [one for one in copies if one.precinct != precinct]
        if own and chance.random() < 0.4:
            own.pop(chance.randrange(len(own)))
        else:
            template = chance.choice(list(facts.copies)) if facts.copies else None
            if template is None:
                continue
            own.append(
                replace(
                    template,
                    id=CopyId(1_000 + turn),
                    precinct=precinct,
                    side=chance.choice(list(Side)),
                    grade=chance.choice(list(Grade)),
                    typing=chance.choice(list(Typing)),
                    cells=random_cells(chance),
                )
            )
        copies = others + own
        kept = board.comparison()
        shown = (kept, kept.rows, [line.ground() for line in kept.territories])
        board.replace(precinct, own)
        changed, afresh = board.comparison(), compare(replace(facts, copies=tuple(copies)))
        assert changed == afresh
        assert changed.rows == afresh.rows
        assert [one.ground() for one in changed.territories] == [
            one.ground() for one in afresh.territories
        ]
        assert shown == (kept, kept.rows, [line.ground() for line in kept.territories])
