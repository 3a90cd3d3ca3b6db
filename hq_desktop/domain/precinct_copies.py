"""One precinct with all its copies, ours and official ones, laid side by side line by line."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.copy_comparison import copy_differences
from hq_desktop.domain.election import Precinct, PrecinctId
from hq_desktop.domain.form import FormLine
from hq_desktop.domain.protocol import ProtocolCopy, Side
from hq_desktop.domain.rules import Checker, Finding
from hq_desktop.domain.standing import StandingChoice, StandsBy, standing, stands_by
from hq_desktop.domain.words import flagged_lines


@dataclass(frozen=True, slots=True)
class CopyBeside:
    """One copy with what is to be known of it by itself; `stands` is None where it does not stand.

    `findings` are the control relations of the form that do not hold in it, `flagged` its lines
    whose words say another number than the digits (43(8)).
    """

    copy: ProtocolCopy
    stands: StandsBy | None
    findings: tuple[Finding, ...]
    flagged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrecinctCopies:
    """The current copies of a precinct, ours first, on either side the one that stands first.

    `lines` are those of the paper that are usually typed or that a copy carries. `differing` are
    the lines where our copies state different numbers, `disputed` those of them that count for
    nothing until a person chooses, `discrepant` those where the official figure differs from what
    stands of ours. `choices` are the people's decisions, in force or not.
    """

    precinct: Precinct
    copies: tuple[CopyBeside, ...]
    lines: tuple[FormLine, ...]
    differing: frozenset[str]
    disputed: frozenset[str]
    discrepant: frozenset[str]
    choices: Mapping[Side, StandingChoice]

    def standing(self, side: Side) -> CopyBeside | None:
        """Return the copy that stands for a side; None where none has figures."""
        return next((one for one in self.copies if one.copy.side is side and one.stands), None)


def precinct_copies(
    facts: RaceFacts, row: PrecinctRow, copies: Sequence[ProtocolCopy]
) -> PrecinctCopies:
    """Lay the copies of the precinct of a row side by side; `copies` are its current ones."""
    chosen = {one.side: one for one in facts.choices if one.precinct == row.precinct.id}
    beside = tuple(
        one
        for side in (Side.OURS, Side.OFFICIAL)
        for one in _side(facts, [copy for copy in copies if copy.side is side], chosen.get(side))
    )
    return PrecinctCopies(
        precinct=row.precinct,
        copies=beside,
        lines=_lines(facts, copies),
        differing=frozenset(one.line for one in copy_differences(copies)),
        disputed=row.disputed,
        discrepant=frozenset(one.line for one in row.discrepancies),
        choices=chosen,
    )


def by_precinct(copies: Iterable[ProtocolCopy]) -> Mapping[PrecinctId, tuple[ProtocolCopy, ...]]:
    """Return the current copies of each precinct, by id."""
    found: dict[PrecinctId, tuple[ProtocolCopy, ...]] = {}
    for copy in copies:
        if copy.is_current:
            found[copy.precinct] = (*found.get(copy.precinct, ()), copy)
    return found


def _side(
    facts: RaceFacts, copies: Sequence[ProtocolCopy], choice: StandingChoice | None
) -> tuple[CopyBeside, ...]:
    if not copies:
        return ()
    race = facts.race
    is_ours = copies[0].side is Side.OURS
    took_part = race.took_part if is_ours else race.took_part_official
    checker = Checker(facts.form, race.contestants, took_part)
    wanted = choice.copy if choice is not None else None
    found = standing(copies, wanted)
    why = stands_by(copies, wanted)
    best = found.copy.id if found is not None else None
    every = (
        CopyBeside(
            copy,
            why if copy.id == best else None,
            checker.findings(copy.cells) if copy.has_reading else (),
            flagged_lines(copy),
        )
        for copy in copies
    )
    return tuple(sorted(every, key=lambda one: (one.stands is None, one.copy.grade, one.copy.id)))


def _lines(facts: RaceFacts, copies: Iterable[ProtocolCopy]) -> tuple[FormLine, ...]:
    carried = frozenset(line for copy in copies for line in copy.cells)
    return facts.form.fields(facts.race.contestants, carried)
