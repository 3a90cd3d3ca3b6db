"""The table of incidents, column by column."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.incident import IncidentStatus
from hq_desktop.ui.figures import figure
from hq_desktop.ui.incidents.rows import IncidentLine
from hq_desktop.ui.incidents.wording import (
    ground_words,
    lacks_words,
    short_moment,
    status_words,
)
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate
_STEPS = list(IncidentStatus)


def incident_columns() -> Sequence[Column[IncidentLine]]:
    """Return the columns; what the ground is takes the room that is left."""
    return (*_what(), *_how_far())


def _what() -> Sequence[Column[IncidentLine]]:
    return (
        Column(
            lambda: translate("Incidents", "No."),
            lambda line: str(line.incident.id),
            lambda line: line.incident.id,
            is_number=True,
            width=40,
        ),
        Column(
            lambda: translate("Incidents", "Precinct"),
            lambda line: line.precinct,
            is_number=True,
            tone=lambda _: "strong",
            width=88,
        ),
        Column(
            lambda: translate("Incidents", "Happened"),
            lambda line: short_moment(line.incident.happened_at),
            lambda line: line.incident.happened_at,
            tone=lambda line: "" if line.incident.happened_at else "ink3",
            width=100,
        ),
        Column(
            lambda: translate("Incidents", "Ground"),
            lambda line: ground_words(line.ground, line.incident.ground),
            lambda line: line.ground.number if line.ground else 0,
            tone=lambda line: "ink3" if line.is_closed else "",
        ),
    )


def _how_far() -> Sequence[Column[IncidentLine]]:
    return (
        Column(
            lambda: translate("Incidents", "By"),
            lambda line: line.reporter or "–",
            tone=lambda line: "" if line.reporter else "ink3",
            width=62,
        ),
        Column(
            lambda: translate("Incidents", "Files"),
            lambda line: figure(len(line.incident.evidence)),
            lambda line: len(line.incident.evidence),
            is_number=True,
            width=52,
        ),
        Column(
            lambda: translate("Incidents", "Papers"),
            lambda line: figure(len(line.papers)),
            lambda line: len(line.papers),
            is_number=True,
            width=58,
        ),
        Column(
            lambda: translate("Incidents", "Status"),
            lambda line: status_words(line.incident.status),
            lambda line: _STEPS.index(line.incident.status),
            tone=lambda line: "ink3" if line.is_closed else "",
            width=106,
        ),
        Column(
            lambda: translate("Incidents", "Missing"),
            _missing,
            lambda line: -len(line.lacks),
            tone=lambda line: "attention" if line.lacks or line.has_draft else "ink3",
            width=140,
        ),
    )


def _missing(line: IncidentLine) -> str:
    if line.has_draft:
        return translate("Incidents", "! change not saved")
    return f"! {lacks_words(line.lacks)}" if line.lacks else "–"
