"""Giving a file to an incident: the newest incidents, each with a digit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.text import Text
from hq_desktop.ui.figures import moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.choice_list import Choice, ChoiceList

AT_MOST = 9


@dataclass(frozen=True, slots=True)
class _Read:
    incidents: tuple[Incident, ...]
    grounds: dict[str, Text]


class IncidentChoice(QObject):
    """Shows incidents over the message; those of the precinct proposed come first."""

    chosen = Signal(object)
    left = Signal()

    none_known = Signal()
    """There is no incident yet: one has to be written down first."""

    failed = Signal(object)

    def __init__(
        self,
        actions: IncidentActions,
        tasks: Tasks,
        choices: ChoiceList,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._choices = choices
        self._shown: tuple[Incident, ...] = ()
        choices.chosen.connect(self._choose)
        choices.closed.connect(self._leave)

    def ask(self, precinct: PrecinctId | None, titles: dict[PrecinctId, str]) -> None:
        """Read the incidents and ask which one it is."""
        self._tasks.run(
            self._read,
            lambda read: self._show(read, precinct, titles),
            self._fail,
            kind="intake incidents",
        )

    def _read(self) -> _Read:
        grounds = {one.code: one.title for one in self._actions.grounds()}
        return _Read(self._actions.all(), grounds)

    def _show(
        self, read: _Read, precinct: PrecinctId | None, titles: dict[PrecinctId, str]
    ) -> None:
        if not read.incidents:
            self.none_known.emit()
            return
        newest = read.incidents[::-1]
        newest = (
            *(one for one in newest if one.precinct == precinct),
            *(one for one in newest if one.precinct != precinct),
        )
        self._shown = tuple(newest[:AT_MOST])
        rows = [_choice(one, read.grounds, titles) for one in self._shown]
        self._choices.show_choices(self.tr("Evidence of which incident?"), rows)
        self._choices.open()

    def _choose(self, place: int) -> None:
        if place < len(self._shown):
            self._choices.hide()
            number: IncidentId = self._shown[place].id
            self.chosen.emit(number)

    def _leave(self) -> None:
        self._choices.hide()
        self.left.emit()

    def _fail(self, error: HqError) -> None:
        self.failed.emit(error)


def _choice(one: Incident, grounds: dict[str, Text], titles: dict[PrecinctId, str]) -> Choice:
    ground = grounds.get(one.ground)
    title = worded(ground) if ground is not None else one.ground
    second: Sequence[str] = (moment(one.happened_at), one.account)
    return Choice(
        f"{titles.get(one.precinct, '?')}   {title}",
        second=" · ".join(part for part in second if part)[:160],
    )
