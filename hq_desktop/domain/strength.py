"""How strong a proof stays without the weak sheets, one kind of them after another.

Every step is the same comparison of the race over fewer of our copies (`board.compare`); nothing
is added up here. Official figures are heard in every step.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from hq_desktop.domain.board import RaceComparison, RaceFacts, compare
from hq_desktop.domain.bounds import BELOW_LOWER, TerritoryLine
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.form import Severity
from hq_desktop.domain.protocol import CopyId, Grade, ProtocolCopy, Side, Typing


class Step(StrEnum):
    """What is left out; each step leaves out what those before it did as well."""

    EVERY = "every"
    WITH_SHEET = "with_sheet"
    TYPED_TWICE = "typed_twice"
    HOLDING = "holding"
    TOLD = "told"
    CERTIFIED = "certified"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Stage:
    """One step: how many copies it left out so far, the comparison of the rest, and by itself."""

    step: Step
    left_out: int
    together: RaceComparison
    alone: RaceComparison


@dataclass(frozen=True, slots=True)
class LineStep:
    """What one step leaves of an announced total's contradiction.

    `bound` is the one that the announced total leaves, None where a cap is unknown; `fewest` is
    how many sheets the contradiction needs, `alone` the gap where only this step leaves out.
    """

    step: Step
    left_out: int
    observed: int
    bound: int | None
    gap: int | None
    survives: int | None
    fewest: int | None
    alone: int | None


@dataclass(frozen=True, slots=True)
class LineStrength:
    """An announced total step by step; `needed` are the precincts whose sheets suffice."""

    commission: CommissionCode
    line: str
    official: int
    total: int
    is_below: bool
    steps: tuple[LineStep, ...]
    needed: tuple[PrecinctId, ...]


@dataclass(frozen=True, slots=True)
class PrecinctStrength:
    """Whether a precinct's difference stands after each step, and why its copy is weak."""

    precinct: PrecinctId
    lines: int
    weak: tuple[Step, ...]
    stands: tuple[bool, ...]


WeakCopies = Mapping[Step, frozenset[CopyId]]
"""The copies that each step leaves out by itself."""

_CERTIFIED = frozenset({Grade.A, Grade.B})


def weak_copies(
    facts: RaceFacts, failing: Iterable[CopyId], untold: Iterable[CopyId]
) -> WeakCopies:
    """Return which of our copies each step leaves out.

    `failing` do not fulfil a control relation; of `untold` it is not stated who obtained them,
    when and under what conditions (ГПК 99(2)).
    """
    ours = [one for one in facts.copies if one.side is Side.OURS and one.is_current]

    def ids(found: Iterable[ProtocolCopy]) -> frozenset[CopyId]:
        return frozenset(one.id for one in found)

    return {
        Step.EVERY: frozenset(),
        Step.WITH_SHEET: ids(one for one in ours if one.grade is Grade.E),
        Step.TYPED_TWICE: ids(one for one in ours if one.typing is not Typing.TYPED_TWICE),
        Step.HOLDING: frozenset(failing) & ids(ours),
        Step.TOLD: frozenset(untold) & ids(ours),
        Step.CERTIFIED: ids(one for one in ours if one.grade not in _CERTIFIED),
        Step.ORIGINAL: ids(one for one in ours if one.grade is not Grade.A),
    }


def failing_relations(severity: Severity) -> bool:
    """Whether a relation that does not hold makes a sheet weak: a mere note does not."""
    return severity is not Severity.NOTE


def stages(facts: RaceFacts, weak: WeakCopies) -> tuple[Stage, ...]:
    """Return the race compared once for every step, together and alone."""
    known: dict[frozenset[CopyId], RaceComparison] = {}

    def without(left_out: frozenset[CopyId]) -> RaceComparison:
        if left_out not in known:
            kept = [one for one in facts.copies if one.id not in left_out]
            known[left_out] = compare(replace(facts, copies=kept))
        return known[left_out]

    found: list[Stage] = []
    gone: frozenset[CopyId] = frozenset()
    for step in Step:
        gone |= weak[step]
        found.append(Stage(step, len(gone), without(gone), without(weak[step])))
    return tuple(found)


def line_strength(every: Sequence[Stage], line: TerritoryLine) -> LineStrength:
    """Return an announced total that contradicts the copies, step by step."""
    is_below = line.contradiction == BELOW_LOWER
    weights = _weights(line, is_below=is_below)
    count = fewest([weight for weight, _ in weights], line.gap or 0)
    return LineStrength(
        commission=line.commission,
        line=line.line,
        official=line.official,
        total=line.precincts_total,
        is_below=is_below,
        steps=tuple(_line_step(one, line, is_below=is_below) for one in every),
        needed=tuple(precinct for _, precinct in weights[len(weights) - count :])[::-1],
    )


def precinct_strength(
    every: Sequence[Stage], weak: WeakCopies, precincts: Iterable[PrecinctId]
) -> tuple[PrecinctStrength, ...]:
    """Return for each precinct that differs whether it still does without the weak copies."""
    known = [{row.precinct.id: row for row in one.together.rows} for one in every]
    found: list[PrecinctStrength] = []
    for precinct in precincts:
        row = known[0].get(precinct)
        if row is not None and row.ours is not None and row.is_differing:
            own = row.ours.id
            found.append(
                PrecinctStrength(
                    precinct,
                    len(row.discrepancies),
                    tuple(step for step in Step if own in weak[step]),
                    tuple(precinct in one and one[precinct].is_differing for one in known),
                )
            )
    return tuple(found)


def fewest(weights: Sequence[int], gap: int) -> int:
    """Return how many of the sheets, the lightest given first, the contradiction cannot miss."""
    left, together = len(weights), 0
    for weight in weights:
        together += weight
        if together >= gap:
            break
        left -= 1
    return left


def _line_step(stage: Stage, line: TerritoryLine, *, is_below: bool) -> LineStep:
    own, alone = _same(stage.together, line), _same(stage.alone, line)
    bound = None if own is None else own.lower if is_below else own.upper
    gap = _gap(own, line)
    needed = None
    if own is not None and gap is not None:
        weights = [weight for weight, _ in _weights(own, is_below=is_below)]
        needed = fewest(weights, gap)
    return LineStep(
        step=stage.step,
        left_out=stage.left_out,
        observed=0 if own is None else own.precincts_observed,
        bound=bound,
        gap=gap,
        survives=None if own is None or gap is None else own.survives_any,
        fewest=needed,
        alone=_gap(alone, line),
    )


def _gap(own: TerritoryLine | None, line: TerritoryLine) -> int | None:
    """The gap where the total still leaves the same bound."""
    return own.gap if own is not None and own.contradiction == line.contradiction else None


def _same(comparison: RaceComparison, line: TerritoryLine) -> TerritoryLine | None:
    return next(
        (
            one
            for one in comparison.territories
            if (one.commission, one.line, one.announcement.id)
            == (line.commission, line.line, line.announcement.id)
        ),
        None,
    )


def _weights(line: TerritoryLine, *, is_below: bool) -> list[tuple[int, PrecinctId]]:
    """What each sheet holds up of a contradiction, the lightest first."""
    ground = line.ground()
    found = [
        (figure if is_below else max(0, (cap.ballots or 0) - figure), precinct)
        for precinct, figure, cap in zip(ground.precincts, ground.figures, ground.caps, strict=True)
        if figure is not None
    ]
    return sorted(found)
