"""Everything one entry says of a copy, line by line: figures, words, features.

Two entries are compared, and settled, by these lines. A figure goes by its line code, the words
of a figure by `words:CODE`, a feature by `feature:NAME`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from hq_desktop.domain.protocol import (
    Cell,
    Cells,
    CellState,
    Feature,
    Features,
    ProtocolCopy,
    Words,
)

Value = Cell | bool | None
"""A figure, the number that words say (`illegible` where it is not told), a feature, or nothing."""

K = TypeVar("K")
V = TypeVar("V")

WORDS = "words:"
FEATURE = "feature:"

HELD = frozenset({Feature.PAPER_IN_HAND, Feature.PICTURE})
"""What the headquarters has of a copy, not what is to be seen on it: never a difference."""

NOTICED = frozenset(
    {
        Feature.FIGURES_IN_WORDS,
        Feature.CORRECTIONS,
        Feature.FORM_MATCHES,
        Feature.PENCIL,
        Feature.TWO_INKS,
    }
)
"""What decides no grade and is noted by whoever looks for it: in question only where both did."""


class Typed(NamedTuple):
    """What one person typed of a copy."""

    cells: Cells
    words: Words
    features: Features


class LineDifference(NamedTuple):
    """A line on which two entries differ; None where one of them says nothing."""

    line: str
    first: Value
    second: Value


def is_feature(line: str) -> bool:
    """Return whether a line is a feature of the copy."""
    return line.startswith(FEATURE)


def is_figure(line: str) -> bool:
    """Return whether a line is a figure, not its words and not a feature."""
    return not line.startswith((WORDS, FEATURE))


def differences(first: Typed, second: Typed) -> tuple[LineDifference, ...]:
    """Return the lines on which two entries of a copy differ, figures first.

    A feature of the grade that nobody looked for is as one that is missing; one that decides no
    grade is not in question where only one looked for it. Where one entry tells none at all, the
    other's are not in question.
    """
    return (
        *_unlike(first.cells, second.cells, ""),
        *_unlike(_spoken(first.words), _spoken(second.words), WORDS),
        *_unlike_features(first.features, second.features),
    )


def agreed(first: Typed, second: Typed) -> Typed:
    """Return what two entries of a copy say alike, in the order of the second."""
    return Typed(
        cells={line: cell for line, cell in second.cells.items() if first.cells.get(line) == cell},
        words={
            line: number
            for line, number in second.words.items()
            if line in first.words and first.words[line] == number
        },
        features=_agreed_features(first.features, second.features),
    )


def reading_of(copy: ProtocolCopy) -> Typed:
    """Return what the reading of a copy says."""
    return Typed(copy.cells, copy.words, copy.features)


def with_reading(copy: ProtocolCopy, typed: Typed) -> ProtocolCopy:
    """Return a copy with another reading."""
    return replace(copy, cells=typed.cells, words=typed.words, features=typed.features)


def with_line(typed: Typed, line: str, value: Value, order: Iterable[str]) -> Typed:
    """Return a reading with one settled line put in; figures stand in the order given."""
    if is_feature(line):
        return typed._replace(
            features={**typed.features, Feature(line.removeprefix(FEATURE)): bool(value)}
        )
    if value is None or isinstance(value, bool):
        return typed
    if line.startswith(WORDS):
        number = None if isinstance(value, CellState) else value
        return typed._replace(words={**typed.words, line.removeprefix(WORDS): number})
    cells = {**typed.cells, line: value}
    return typed._replace(
        cells={one: cells[one] for one in dict.fromkeys((*order, *cells)) if one in cells}
    )


def without_line(typed: Typed, line: str) -> Typed:
    """Return a reading in which one line stands no more, as before it was settled."""
    if is_feature(line):
        feature = Feature(line.removeprefix(FEATURE))
        return typed._replace(features=_without(typed.features, feature))
    if line.startswith(WORDS):
        return typed._replace(words=_without(typed.words, line.removeprefix(WORDS)))
    return typed._replace(cells=_without(typed.cells, line))


def value_in(typed: Typed, line: str) -> Value:
    """Return what a reading says in a line, as it is settled; None where it says nothing."""
    if is_feature(line):
        return typed.features.get(Feature(line.removeprefix(FEATURE)))
    if line.startswith(WORDS):
        return _spoken(typed.words).get(line.removeprefix(WORDS))
    return typed.cells.get(line)


def _without(values: Mapping[K, V], key: K) -> dict[K, V]:
    return {one: value for one, value in values.items() if one != key}


def _unlike(
    first: Mapping[str, Cell], second: Mapping[str, Cell], prefix: str
) -> tuple[LineDifference, ...]:
    lines = dict.fromkeys((*second, *first))
    return tuple(
        LineDifference(prefix + line, first.get(line), second.get(line))
        for line in lines
        if first.get(line) != second.get(line)
    )


def _spoken(words: Words) -> Mapping[str, Cell]:
    return {
        line: CellState.ILLEGIBLE if number is None else number for line, number in words.items()
    }


def _unlike_features(first: Features, second: Features) -> tuple[LineDifference, ...]:
    if not first or not second:
        return ()
    pairs = ((one, first.get(one, False), second.get(one, False)) for one in Feature)
    return tuple(
        LineDifference(f"{FEATURE}{one.value}", own, other)
        for one, own, other in pairs
        if own != other and one not in HELD and not _is_of_one(one, first, second)
    )


def _agreed_features(first: Features, second: Features) -> Features:
    if not first or not second:
        return dict(first or second)
    return {
        one: first.get(one, False) or second.get(one, False)
        for one in Feature
        if (one in first or one in second)
        and (
            one in HELD
            or _is_of_one(one, first, second)
            or first.get(one, False) == second.get(one, False)
        )
    }


def _is_of_one(feature: Feature, first: Features, second: Features) -> bool:
    """Whether only one of two people looked for something that decides no grade."""
    return feature in NOTICED and (feature in first) != (feature in second)
