"""A night of scripted typing with a known rate of slips: what is settled is right."""

from collections import Counter
from dataclasses import dataclass, field, replace
from random import Random

import pytest

from hq_desktop.actions.sheet_turns import NextSheet
from hq_desktop.domain.entry_states import EntryState
from hq_desktop.domain.protocol import Cell, CellState, CopyId, Typing
from hq_desktop.storage import entries, precincts, races
from hq_desktop.storage.database import Database
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import RACE, Town
from tests.storage.typists import CERTIFIED, Person, person, photographed

LINES = tuple(f"line_{number}" for number in range(1, 16))
SLIP, ILLEGIBLE = 0.02, 0.003
Figures = dict[str, Cell]


@dataclass
class Night:
    """The sheets as they hang on the wall, and what the scripted people did."""

    papers: dict[CopyId, Figures]
    chance: Random = field(default_factory=lambda: Random(2026))
    typed: dict[CopyId, list[Figures]] = field(default_factory=dict)
    slips: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)
    decided: int = 0

    def type_sheet(self, someone: Person, given: NextSheet) -> None:
        """Type the sheet that was handed out: one key takes it, one says its kind."""
        cells = {line: self.read(cell) for line, cell in self.papers[given.copy].items()}
        self.typed.setdefault(given.copy, []).append(cells)
        self.keys["sheet"] += 2 + sum(len(str(one)) + 1 for one in cells.values())
        draft = replace(given.draft, cells=cells, features=CERTIFIED)
        if given.draft.is_second:
            someone.double.save_second(draft)
        else:
            someone.entry.save(draft)

    def read(self, cell: Cell) -> Cell:
        """Return a figure as somebody types it: now and then one digit is another one."""
        if isinstance(cell, CellState) or self.chance.random() >= SLIP:
            return cell
        digits = list(str(cell))
        place = self.chance.randrange(len(digits))
        digits[place] = self.chance.choice("123456789".replace(digits[place], ""))
        return int("".join(digits))

    def settle(self, judge: Person, others: tuple[Person, ...]) -> None:
        """Settle every open line as a person who sees the sheet: no other line is touched."""
        for seen in judge.settling.disputes(RACE):
            truth = self.papers[seen.copy][seen.line]
            self.decided += 1
            self.keys["dispute"] += 1
            if truth in seen.values:
                judge.settling.choose(seen, truth)
                continue
            judge.settling.send_to_third(seen)
            for one in others:
                (line,) = [it for it in one.settling.disputes(RACE) if it.id == seen.id]
                self.keys["dispute"] += len(str(truth)) + 1
                one.settling.type_third(line, truth)

    def differing(self) -> int:
        """Return how many figures two people typed differently."""
        pairs = self.typed.values()
        return sum(first[line] != second[line] for first, second in pairs for line in LINES)

    def missed(self) -> set[tuple[CopyId, str]]:
        """Return the figures that both people typed wrong in the same way."""
        return {
            (copy, line)
            for copy, (first, second) in self.typed.items()
            for line in LINES
            if first[line] == second[line] != self.papers[copy][line]
        }


@pytest.mark.parametrize("sheets", [25, pytest.param(500, marks=pytest.mark.prove)])
def test_what_two_people_typed_and_a_third_settled_is_what_stands_on_the_paper(
    sheets: int, database: Database, built: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    night = Night(_papers(database, sheets))
    people = [person(database, name) for name in ("Айгүл", "Ерлан", "Дана", "Марат", "Шолпан")]
    for someone in people[:2] * 2:
        while given := someone.double.next_sheet(RACE):
            night.type_sheet(someone, given)
    differing = night.differing()
    night.settle(people[2], (people[3], people[4]))
    stored = {copy: people[0].entry.sheet(copy) for copy in night.papers}
    wrong = {
        (copy, line)
        for copy, paper in night.papers.items()
        for line in LINES
        if stored[copy].copy.cells[line] != paper[line]
    }
    assert wrong == night.missed()
    assert night.decided == differing > 0
    assert {one.copy.typing for one in stored.values()} == {Typing.TYPED_TWICE}
    assert {len(one.entries) for one in stored.values()} == {2}
    assert {one.state for one in people[0].states.progresses(RACE)} == {EntryState.SETTLED}
    assert _wrong(people[0]) == _slips(database, night)
    assert verify(database).problems == ()
    with capsys.disabled():
        print(  # noqa: T201 — the proof says what it measured
            f"\n{sheets} sheets: {differing} cells differed, {night.decided} were settled; "
            f"{night.keys['sheet'] / sheets / 2:.1f} keys an entry, "
            f"{night.keys['dispute'] / differing:.1f} keys a dispute; "
            f"typed wrong alike by both: {len(night.missed())}"
        )


def _papers(database: Database, sheets: int) -> dict[CopyId, Figures]:
    """Hang up the sheets: figures of three digits on average, hardly any illegible."""
    chance = Random(5)
    with database.transaction("Айгүл", "precincts_imported") as tx:
        added = precincts.add_many(tx, [town.precinct(str(500 + n)) for n in range(sheets)])
        races.include(tx, RACE, [one.id for one in added])
    return {
        photographed(database, one.id, number): {
            line: CellState.ILLEGIBLE
            if chance.random() < ILLEGIBLE
            else chance.randrange(10 ** chance.choice((2, 3, 3, 4)))
            for line in LINES
        }
        for number, one in enumerate(added)
    }


def _wrong(someone: Person) -> dict[str, int]:
    return {one.operator: one.wrong for one in someone.settling.mistakes() if one.wrong}


def _slips(database: Database, night: Night) -> dict[str, int]:
    """Count the slips of each person from what they typed, beside those made alike by both."""
    with database.reading() as tx:
        every = entries.all(tx)
    missed = night.missed()
    return dict(
        Counter(
            one.operator
            for one in every
            for line, cell in one.cells.items()
            if cell != night.papers[one.copy][line] and (one.copy, line) not in missed
        )
    )
