"""A change since a package was made, in one line of words."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.fact_change import FIGURES, OURS, ChangeKind, FactChange, Told
from hq_desktop.domain.text import Text
from hq_desktop.ui.figures import NOTHING, day, figure, moment
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate

Names = Mapping[str, Text]
"""What the places of a document are called, by their codes."""


def headline(changes: Sequence[FactChange]) -> str:
    """Return how much changed: the figures first, what the package rests on before all."""
    if any(one.kind is ChangeKind.NOTHING_LEFT for one in changes):
        return translate("Changed", "Nothing stands there any more that this package complains of")
    figures = sum(one.kind in FIGURES for one in changes)
    others = len(changes) - figures
    parts = [translate("Changed", "%n figure(s) changed", "", figures)] if figures else []
    if others:
        parts.append(translate("Changed", "other changes: %n", "", others))
    return ", ".join(parts)


def change_words(one: FactChange, names: Names) -> str:
    """Return what changed: where, what, and both values."""
    words = _WORDS[one.kind]()
    return words.format(
        place=one.place or NOTHING,
        line=worded(one.line),
        name=_name(one, names),
        before=told(one.before),
        after=told(one.after),
    )


def told(value: Told) -> str:
    """Return a value as the screen shows it."""
    match value:
        case Text():
            return worded(value) or NOTHING
        case bool() | None:
            return NOTHING
        case int():
            return figure(value)
    return _dated(value)


def _dated(value: str) -> str:
    """A moment or a day of the facts, which are kept as ISO 8601 has them."""
    try:
        if "T" in value:
            return moment(datetime.fromisoformat(value))
        return day(date.fromisoformat(value))
    except ValueError:
        return value


def _name(one: FactChange, names: Names) -> str:
    if one.name in _NAMES:
        return _NAMES[one.name]()
    if one.name in names:
        return worded(names[one.name])
    if one.kind is ChangeKind.SIGNATORY:
        return translate("Changed", "who signs")
    if one.kind is ChangeKind.ADDRESS:
        return translate("Changed", "the body")
    return translate("Changed", "a statement of the document")


_NAMES: Mapping[str, Callable[[], str]] = {
    OURS: lambda: translate("Changed", "our copies"),
    "official": lambda: translate("Changed", "official figures"),
    "lower": lambda: translate("Changed", "lower bound"),
    "upper": lambda: translate("Changed", "upper bound"),
    "gap": lambda: translate("Changed", "gap"),
    "observed": lambda: translate("Changed", "precincts with a copy"),
    "total": lambda: translate("Changed", "precincts in all"),
    "precincts": lambda: translate("Changed", "precincts compared"),
    "survives": lambda: translate("Changed", "copies that may fall away"),
    "official_margin": lambda: translate("Changed", "margin as announced"),
    "readings_margin": lambda: translate("Changed", "margin by the copies"),
    "title": lambda: translate("Changed", "its name"),
    "grade": lambda: translate("Changed", "grade"),
    "typing": lambda: translate("Changed", "how it was typed"),
    "obtained_at": lambda: translate("Changed", "when it was obtained"),
    "obtained_by": lambda: translate("Changed", "who obtained it"),
    "obtained_where": lambda: translate("Changed", "where it was obtained"),
    "obtained_how": lambda: translate("Changed", "how it was obtained"),
    "source": lambda: translate("Changed", "source"),
    "seen_at": lambda: translate("Changed", "when the totals were seen"),
    "act_on": lambda: translate("Changed", "day of the act"),
    "before": lambda: translate("Changed", "earlier version"),
    "after": lambda: translate("Changed", "later version"),
}

_VALUES = "{before} → {after}"

_WORDS: Mapping[ChangeKind, Callable[[], str]] = {
    ChangeKind.NOTHING_LEFT: lambda: translate(
        "Changed", "nothing stands there any more that the document complains of"
    ),
    ChangeKind.CONTRADICTION_GONE: lambda: translate(
        "Changed", "{line}: the announced {before} contradicts the copies no more"
    ),
    ChangeKind.DIFFERENCE_GONE: lambda: translate(
        "Changed", "precinct {place}, {line}: differs no more; it was {before} and {after}"
    ),
    ChangeKind.FIGURE: lambda: (
        translate("Changed", "precinct {place}, {line}, {name}:") + f" {_VALUES}"
    ),
    ChangeKind.BOUND: lambda: f"{{line}}, {{name}}: {_VALUES}",
    ChangeKind.CONTRADICTION_NEW: lambda: translate(
        "Changed", "{line}: the announced {after} contradicts the copies now"
    ),
    ChangeKind.DIFFERENCE_NEW: lambda: translate(
        "Changed", "precinct {place}, {line}: differs now, our {before}, official {after}"
    ),
    ChangeKind.OUTCOME: lambda: f"{{name}}: {_VALUES}",
    ChangeKind.SUM: lambda: translate("Changed", "sum of {line}, {name}:") + f" {_VALUES}",
    ChangeKind.EXHIBIT_GONE: lambda: translate("Changed", "exhibit {place} is gone: {line}"),
    ChangeKind.EXHIBIT_REPLACED: lambda: translate(
        "Changed", "exhibit {place} shows another file: {line}"
    ),
    ChangeKind.EXHIBIT_NEW: lambda: translate("Changed", "exhibit {place} is new: {line}"),
    ChangeKind.EXHIBIT_CARD: lambda: (
        translate("Changed", "exhibit {place}, {name}:") + f" {_VALUES}"
    ),
    ChangeKind.INCIDENT_GONE: lambda: translate(
        "Changed", "precinct {place}: the incident is gone: {line}"
    ),
    ChangeKind.INCIDENT_NEW: lambda: translate("Changed", "precinct {place}: new incident: {line}"),
    ChangeKind.INCIDENT_CHANGED: lambda: translate(
        "Changed", "precinct {place}: an incident is told otherwise: {line}"
    ),
    ChangeKind.VERSION: lambda: (
        translate("Changed", "published figures, {place}, {line}, {name}:") + f" {_VALUES}"
    ),
    ChangeKind.ADDRESS: lambda: f"{{name}}: {_VALUES}",
    ChangeKind.SIGNATORY: lambda: f"{{name}}: {_VALUES}",
    ChangeKind.PERSON: lambda: translate("Changed", "code {place}:") + f" {_VALUES}",
    ChangeKind.VALUE: lambda: f"{{name}}: {_VALUES}",
    ChangeKind.TEXT: lambda: translate("Changed", "the wording of the document"),
    ChangeKind.OTHER: lambda: translate("Changed", "something that is printed in tables"),
}
