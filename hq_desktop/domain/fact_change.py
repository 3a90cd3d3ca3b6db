"""One named change of a package's facts; how facts that were frozen as plain values are read."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from hq_desktop.domain.text import Text

Facts = Mapping[str, Any]
"""Frozen facts as plain values, read back from their snapshot."""

Told = int | str | Text | None
"""A value on one side; None where that side does not state it."""

OURS, OFFICIAL = "ours", "official"


class ChangeKind(StrEnum):
    """What kind of change, the gravest first."""

    NOTHING_LEFT = "nothing_left"
    CONTRADICTION_GONE = "contradiction_gone"
    DIFFERENCE_GONE = "difference_gone"
    FIGURE = "figure"
    BOUND = "bound"
    CONTRADICTION_NEW = "contradiction_new"
    DIFFERENCE_NEW = "difference_new"
    OUTCOME = "outcome"
    SUM = "sum"
    EXHIBIT_GONE = "exhibit_gone"
    EXHIBIT_REPLACED = "exhibit_replaced"
    EXHIBIT_NEW = "exhibit_new"
    EXHIBIT_CARD = "exhibit_card"
    INCIDENT_GONE = "incident_gone"
    INCIDENT_NEW = "incident_new"
    INCIDENT_CHANGED = "incident_changed"
    VERSION = "version"
    ADDRESS = "address"
    SIGNATORY = "signatory"
    PERSON = "person"
    VALUE = "value"
    TEXT = "text"
    OTHER = "other"


GRAVITY = {kind: place for place, kind in enumerate(ChangeKind)}
FIGURES = frozenset({ChangeKind.FIGURE, ChangeKind.BOUND, ChangeKind.SUM, ChangeKind.OUTCOME})
"""Changes of a number."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """One thing that changed.

    `place` is a precinct's number, an exhibit's number or a place of official figures, `line` the
    words of a line or of an incident; `name` tells by a code which value it is: a side, a bound, a
    field of a card, a place of the document. Of a difference that is gone or new `before` is our
    figure and `after` the official one.
    """

    kind: ChangeKind
    place: str = ""
    line: Text = field(default_factory=Text)
    name: str = ""
    before: Told = None
    after: Told = None


def by_key(facts: Facts, name: str, key: Callable[[Facts], Hashable]) -> dict[Hashable, Facts]:
    """Return the rows of a table of the facts by their keys; none where the facts lack it."""
    return {key(one): one for one in facts.get(name) or ()}


def line_key(row: Facts) -> Hashable:
    """Return what a row about a line is known by."""
    return text_of(row["line"])


def row_key(row: Facts) -> Hashable:
    """Return what a row about a line of a precinct is known by."""
    return row["precinct"], text_of(row["line"])


def text_of(value: object) -> Text:
    """Return a wording; an empty one where the facts have none."""
    if isinstance(value, Mapping):
        return Text(str(value.get("ru", "")), str(value.get("kk", "")), str(value.get("en", "")))
    return Text()


def told(value: object) -> Told:
    """Return a value as it is told; an empty text says nothing."""
    match value:
        case Mapping():
            return text_of(value)
        case int():
            return value
        case str():
            return value or None
        case _:
            return None
