"""Any deeds in any order: only the chart's transitions, no lost entry, an intact journal."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from hq_desktop.actions.entry import opened
from hq_desktop.actions.settling import Dispute
from hq_desktop.domain.entry import Entry
from hq_desktop.domain.entry_states import CHART, CannotEnter, EntryDeed, EntryState
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import CellState, ProtocolCopy
from hq_desktop.storage import entries, settlements
from hq_desktop.storage.database import open_campaign
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.entry_model import UNTYPED, Figures, SheetModel
from tests.storage.town import RACE, Clock
from tests.storage.typists import CERTIFIED, Person, person, photographed

NAMES = ("Айгүл", "Ерлан", "Дана", "Марат")
names, sheets = st.sampled_from(NAMES), st.integers(0, 1)
figures = st.fixed_dictionaries({"ballots_invalid": st.integers(1, 3), "contestant:A": st.just(7)})


class Office(RuleBasedStateMachine):
    """Four people and two sheets; the model says what must happen to every deed."""

    folder: Path
    """Where the campaign of this run lies, made anew for each."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.database = open_campaign(str(self.folder), clock=self.clock)
        built = town.build(self.database)
        self.people = {name: person(self.database, name) for name in NAMES}
        self.copies = [photographed(self.database, built.precincts[one].id) for one in (0, 0)]
        self.models = [SheetModel() for _ in self.copies]

    @rule(name=names, sheet=sheets)
    def claim(self, name: str, sheet: int) -> None:
        model, now = self.models[sheet], self.clock.moment
        is_first = model.state(now) in UNTYPED
        is_due = is_first or model.may_type_second(name, now)
        is_right = is_due and model.is_free_for(name, now)
        copy = self.copies[sheet]
        if self.tried(EntryDeed.CLAIM, sheet, lambda one: one.double.claim(copy), name, is_right):
            model.claim = (name, self.clock.moment)
        self.look(sheet)

    @rule(name=names)
    def take_the_next_sheet(self, name: str) -> None:
        now = self.clock.moment
        given = self.people[name].double.next_sheet(RACE)
        takeable = [
            self.copies[place]
            for place, one in enumerate(self.models)
            if one.is_free_for(name, now)
            and (one.state(now) in UNTYPED or one.may_type_second(name, now))
        ]
        assert (given.copy in takeable) if given else not takeable
        if given is not None:
            sheet = self.copies.index(given.copy)
            self.models[sheet].claim = (name, self.clock.moment)
            self.look(sheet)

    @rule(name=names, sheet=sheets)
    def give_back(self, name: str, sheet: int) -> None:
        model = self.models[sheet]
        self.people[name].double.give_back(self.copies[sheet])
        if model.claim is not None and model.claim[0] == name:
            model.claim = None
        self.look(sheet)

    @rule(name=names, sheet=sheets)
    def leave_a_field(self, name: str, sheet: int) -> None:
        model, copy = self.models[sheet], self.stored(sheet)
        draft = replace(opened(copy), cells={}, is_first=not model.typings)
        draft = replace(draft, is_second=bool(model.typings)).with_cell("ballots_invalid", 1)
        is_free = model.is_free_for(name, self.clock.moment)
        self.people[name].entry.put_draft(draft)
        if is_free:
            model.claim = (name, self.clock.moment)
        self.look(sheet)

    @rule(minutes=st.sampled_from((10, 31)))
    def wait(self, minutes: int) -> None:
        self.clock.moment += timedelta(minutes=minutes)
        for sheet in range(len(self.copies)):
            self.look(sheet)

    @rule(name=names, sheet=sheets, typed=figures)
    def save_first(self, name: str, sheet: int, typed: Figures) -> None:
        draft = replace(opened(self.stored(sheet)), cells=typed, features=CERTIFIED, is_first=True)
        is_right = self.models[sheet].state(self.clock.moment) in UNTYPED
        if self.tried(
            EntryDeed.SAVE_FIRST, sheet, lambda one: one.entry.save(draft), name, is_right
        ):
            self.models[sheet].type_alone(name, typed)
        self.look(sheet)

    @rule(name=names, sheet=sheets, typed=figures)
    def save_second(self, name: str, sheet: int, typed: Figures) -> None:
        model, now, copy = self.models[sheet], self.clock.moment, self.copies[sheet]
        is_right = model.may_type_second(name, now) and model.is_free_for(name, now)
        if self.tried(
            EntryDeed.SAVE_SECOND, sheet, lambda one: one.types_second(copy, typed), name, is_right
        ):
            model.type_second(name, typed)
        self.look(sheet)

    @rule(name=names, sheet=sheets, typed=figures)
    def correct(self, name: str, sheet: int, typed: Figures) -> None:
        if not self.models[sheet].typings:
            return  # a sheet that nobody typed opens as a first entry
        draft = replace(opened(self.stored(sheet)), cells=typed, features=CERTIFIED, is_first=False)
        state = self.models[sheet].state(self.clock.moment)
        is_right = state in CHART[EntryDeed.CORRECT]
        if self.tried(
            EntryDeed.CORRECT, sheet, lambda one: one.entry.correct(draft), name, is_right
        ):
            self.models[sheet].type_alone(name, typed)
        self.look(sheet)

    @rule(name=names, sheet=sheets, left=st.booleans())
    def choose(self, name: str, sheet: int, left: bool) -> None:
        seen = self.dispute(name, sheet)
        if seen is None:
            return
        line = self.models[sheet].open[seen.line]
        value = line.values[0 if left else 1]
        deed, is_right = EntryDeed.SETTLE_CELL, not line.is_sent
        if self.tried(deed, sheet, lambda one: one.settling.choose(seen, value), name, is_right):
            self.models[sheet].settle(seen.line, value)
        self.look(sheet)

    @rule(name=names, sheet=sheets)
    def find_illegible(self, name: str, sheet: int) -> None:
        seen = self.dispute(name, sheet)
        if seen is not None:
            self.people[name].settling.mark_illegible(seen, "размыто")
            self.models[sheet].settle(seen.line, CellState.ILLEGIBLE)
            self.look(sheet)

    @rule(name=names, sheet=sheets)
    def send_to_third(self, name: str, sheet: int) -> None:
        seen = self.dispute(name, sheet)
        if seen is None:
            return
        line = self.models[sheet].open[seen.line]
        deed, is_right = EntryDeed.SEND_TO_THIRD, not line.is_sent
        if self.tried(deed, sheet, lambda one: one.settling.send_to_third(seen), name, is_right):
            line.is_sent, line.judge = True, name
        self.look(sheet)

    @rule(name=names, sheet=sheets, value=st.integers(1, 5))
    def type_third(self, name: str, sheet: int, value: int) -> None:
        seen = self.dispute(name, sheet)
        if seen is None:
            return
        line, deed = self.models[sheet].open[seen.line], EntryDeed.SETTLE_CELL
        is_right = line.is_sent and name not in (*line.known_to, line.judge)
        assert seen.may_type is is_right
        if self.tried(
            deed, sheet, lambda one: one.settling.type_third(seen, value), name, is_right
        ):
            line.thirds += 1
            if value in line.values:
                self.models[sheet].settle(seen.line, value, name)
            else:
                line.known_to.add(name)
                line.values = (*line.values, value)
        self.look(sheet)

    @rule(name=names, sheet=sheets, place=st.integers(0, 3))
    def take_back(self, name: str, sheet: int, place: int) -> None:
        with self.database.reading() as tx:
            lines = settlements.of_copy(tx, self.copies[sheet])
        if not lines:
            return
        line, model = lines[place % len(lines)], self.models[sheet]
        is_late = line.entry != self.entries_of(sheet)[-1].id
        held = model.open.get(line.line)
        is_decided = line.line in model.closed or (
            held is not None and held.is_sent and not held.thirds
        )
        is_right = model.state(self.clock.moment) in CHART[EntryDeed.TAKE_BACK]
        is_right = is_right and is_decided and not is_late
        deed = EntryDeed.TAKE_BACK
        if self.tried(deed, sheet, lambda one: one.settling.take_back(line), name, is_right):
            model.take_back(line.line)
        self.look(sheet)

    @rule(name=names, sheet=sheets)
    def say_cannot(self, name: str, sheet: int) -> None:
        self.mark(name, sheet, EntryDeed.SAY_CANNOT)

    @rule(name=names, sheet=sheets)
    def say_can(self, name: str, sheet: int) -> None:
        self.mark(name, sheet, EntryDeed.SAY_CAN)

    @rule(name=names, sheet=sheets)
    def withdraw(self, name: str, sheet: int) -> None:
        self.mark(name, sheet, EntryDeed.WITHDRAW)

    @rule(name=names, sheet=sheets)
    def bring_back(self, name: str, sheet: int) -> None:
        self.mark(name, sheet, EntryDeed.BRING_BACK)

    def mark(self, name: str, sheet: int, deed: EntryDeed) -> None:
        model, copy = self.models[sheet], self.stored(sheet)
        steps: dict[EntryDeed, Callable[[Person], object]] = {
            EntryDeed.SAY_CANNOT: lambda one: one.states.say_cannot(
                copy.id, CannotEnter.PAGE_MISSING
            ),
            EntryDeed.SAY_CAN: lambda one: one.states.say_can(copy.id),
            EntryDeed.WITHDRAW: lambda one: one.states.withdraw(copy, "не тот"),
            EntryDeed.BRING_BACK: lambda one: one.states.bring_back(copy, "тот"),
        }
        is_right = model.state(self.clock.moment) in CHART[deed]
        if self.tried(deed, sheet, steps[deed], name, is_right):
            model.claim = None
            if deed in (EntryDeed.SAY_CANNOT, EntryDeed.SAY_CAN):
                model.is_obstructed = deed is EntryDeed.SAY_CANNOT
            else:
                model.is_withdrawn = deed is EntryDeed.WITHDRAW
        self.look(sheet)

    def tried(
        self,
        deed: EntryDeed,
        sheet: int,
        step: Callable[[Person], object],
        name: str,
        is_right: bool,
    ) -> bool:
        """Do a deed; it succeeds exactly where it is right, and leads where the chart says."""
        before = self.state(sheet)
        is_done = False
        with suppress(HqError):
            step(self.people[name])
            is_done = True
        assert is_done is is_right, (deed, before)
        if is_done:
            assert self.state(sheet) in CHART[deed][before]
        return is_done

    def look(self, sheet: int) -> None:
        """Compare a sheet with its model: state, reading, every entry ever saved."""
        model, copy = self.models[sheet], self.stored(sheet)
        assert self.state(sheet) is model.state(self.clock.moment)
        assert dict(copy.cells) == model.reading
        stored = self.entries_of(sheet)
        assert [(one.operator, dict(one.cells)) for one in stored] == model.typings

    def entries_of(self, sheet: int) -> tuple[Entry, ...]:
        with self.database.reading() as tx:
            return entries.of_copy(tx, self.copies[sheet])

    def state(self, sheet: int) -> EntryState:
        return self.people[NAMES[0]].states.progress(self.copies[sheet]).state

    def stored(self, sheet: int) -> ProtocolCopy:
        return self.people[NAMES[0]].entry.sheet(self.copies[sheet]).copy

    def dispute(self, name: str, sheet: int) -> Dispute | None:
        """Return the first open line of a sheet, as this person sees it."""
        found = self.people[name].settling.disputes(RACE)
        model = self.models[sheet]
        is_shown = model.state(self.clock.moment) is EntryState.DIFFERING
        own = [one for one in found if one.copy == self.copies[sheet]]
        assert {one.line for one in own} == (set(model.open) if is_shown else set())
        return own[0] if own else None

    def teardown(self) -> None:
        assert verify(self.database).problems == ()
        self.database.close()


@pytest.mark.parametrize(
    ("examples", "steps"),
    [pytest.param(6, 25, id="few"), pytest.param(150, 60, id="many", marks=pytest.mark.prove)],
)
def test_any_deeds_in_any_order_keep_to_the_chart(
    made_folder: Path, tmp_path: Path, examples: int, steps: int
) -> None:
    numbers = count()

    class Run(Office):
        def __init__(self) -> None:
            self.folder = Path(shutil.copytree(made_folder, tmp_path / f"{next(numbers)}.hq"))
            super().__init__()

        def teardown(self) -> None:
            super().teardown()
            shutil.rmtree(self.folder)

    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Run, settings=chosen)
