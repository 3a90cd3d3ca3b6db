"""Which copy stands, decided by a person: chosen, taken back, undone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class _Step:
    """A decision that was taken here: what held before and what held after."""

    before: StandingChoice | None
    after: StandingChoice | None


class StandingDesk(QObject):
    """Takes decisions outside the window's thread, and remembers them to be undone."""

    decided = Signal(str)
    """What was done, in words."""

    failed = Signal(object)

    def __init__(
        self, actions: ComparisonActions, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._steps: list[_Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether a decision taken here can be undone."""
        return bool(self._steps)

    def choose(self, copy: ProtocolCopy, reason: str, seen: StandingChoice | None) -> None:
        """Let a copy stand."""
        self._run(
            lambda: self._actions.choose(copy.id, reason, seen),
            lambda choice: self._done(_Step(seen, choice), self.tr("copy chosen")),
        )

    def take_back(self, choice: StandingChoice) -> None:
        """Let the rule decide again."""
        self._run(
            lambda: self._actions.take_back(choice),
            lambda _done: self._done(_Step(choice, None), self.tr("choice taken back")),
        )

    def undo(self) -> None:
        """Put back what held before the last decision taken here."""
        if not self._steps:
            return
        step = self._steps.pop()
        before, after = step.before, step.after
        if before is not None:
            self._run(lambda: self._actions.choose(before.copy, before.reason, after), self._undone)
        elif after is not None:
            self._run(lambda: self._actions.take_back(after), self._undone)

    def _run(
        self,
        work: Callable[[], StandingChoice | None],
        done: Callable[[StandingChoice | None], None],
    ) -> None:
        self._tasks.run(work, done, self._fail)

    def _done(self, step: _Step, words: str) -> None:
        self._steps.append(step)
        self.decided.emit(words)

    def _undone(self, choice: StandingChoice | None) -> None:
        """What was put back is a new decision: an older step must undo that one."""
        if self._steps and choice is not None:
            last = self._steps[-1]
            self._steps[-1] = _Step(last.before, choice)
        self.decided.emit(self.tr("decision undone"))

    def _fail(self, error: HqError) -> None:
        self.failed.emit(error)
