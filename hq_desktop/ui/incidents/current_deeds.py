"""What is done with the recorded incident that is current in the register."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.domain.incident import Incident, IncidentStatus
from hq_desktop.domain.station_paper import PaperKind
from hq_desktop.domain.text import Language
from hq_desktop.ui.incidents.list_view import IncidentListView
from hq_desktop.ui.incidents.paper_making import PaperMaking
from hq_desktop.ui.tasks import Tasks


class CurrentDeeds(QObject):
    """Follows, closes and reopens it, notes attempts, makes papers for it."""

    done = Signal(object)
    """The incident as it stands now."""

    failed = Signal(object)
    """The HqError that refused a deed."""

    def __init__(
        self,
        view: IncidentListView,
        actions: IncidentActions,
        making: PaperMaking,
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._actions, self._making, self._tasks = view, actions, making, tasks
        panel = view.panel
        panel.followed.connect(self._follow)
        panel.closed.connect(self._close)
        panel.reopened.connect(lambda: self._do(actions.reopen))
        panel.attempts.noted.connect(
            lambda attempt: self._do(lambda one: actions.attempt(one.id, attempt))
        )
        panel.papers.asked.connect(self._make_paper)
        panel.made.opened.connect(making.show_again)

    def _do(self, deed: Callable[[Incident], Incident]) -> None:
        line = self._view.current()
        if line is not None:
            incident = line.incident
            self._tasks.run(lambda: deed(incident), self.done.emit, self.failed.emit)

    def _follow(self, status: IncidentStatus) -> None:
        self._do(lambda one: self._actions.follow(one, status))

    def _close(self, reason: str) -> None:
        self._do(lambda one: self._actions.close(one, reason))
        self._view.table.setFocus()

    def _make_paper(self, kind: PaperKind, language: Language) -> None:
        line = self._view.current()
        if line is not None:
            self._making.make(line.incident.id, kind, language)
