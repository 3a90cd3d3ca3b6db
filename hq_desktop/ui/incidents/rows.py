"""What the table of incidents shows of each, made ready in the language of the screen."""

from collections.abc import Mapping
from dataclasses import dataclass

from hq_desktop.actions.incidents import IncidentRegister
from hq_desktop.domain.incident import Incident, IncidentId, IncidentStatus
from hq_desktop.domain.law import AnsweredBy, Ground
from hq_desktop.ui.incidents.paper_shelf import ShelvedPaper


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """One incident with the words that stand beside it; people stand there by their codes."""

    incident: Incident
    precinct: str
    ground: Ground | None
    reporter: str
    lacks: tuple[AnsweredBy, ...]
    papers: tuple[ShelvedPaper, ...]
    has_draft: bool

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is done."""
        return self.incident.status is IncidentStatus.CLOSED


def lines_of(
    register: IncidentRegister, papers: Mapping[IncidentId, tuple[ShelvedPaper, ...]]
) -> tuple[IncidentLine, ...]:
    """Return the incidents, the latest recorded first."""
    titles = register.directory.titles()
    codes = {one.id: one.code for one in register.observers}
    drafts = {one.incident for one in register.drafts}
    return tuple(
        IncidentLine(
            incident=one,
            precinct=titles.get(one.precinct, str(one.precinct)),
            ground=register.grounds.get(one.ground),
            reporter=codes.get(one.reported_by, "") if one.reported_by is not None else "",
            lacks=register.lacks(one),
            papers=papers.get(one.id, ()),
            has_draft=one.id in drafts,
        )
        for one in reversed(register.incidents)
    )
