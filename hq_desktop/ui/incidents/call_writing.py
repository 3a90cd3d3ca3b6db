"""The life of a call in hand: begun, put aside, taken up again, saved, thrown away."""

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.incidents import IncidentActions, IncidentRegister
from hq_desktop.domain.errors import ChangedElsewhere, HqError
from hq_desktop.domain.incident import Incident, IncidentDraft, IncidentId, opened
from hq_desktop.ui import messages
from hq_desktop.ui.incidents.call_form import CallForm
from hq_desktop.ui.incidents.draft_keeping import DraftKeeping
from hq_desktop.ui.tasks import Tasks


class CallWriting(QObject):
    """Moves calls between the form and the disk; one call is in hand at a time."""

    begun = Signal(object)
    """The form gets a call in hand: the number of the incident, None for a new one."""

    left = Signal()
    """The form was left; what was typed is on its way to the disk."""

    dropped = Signal()
    """What was put aside for a call is forgotten."""

    saved = Signal(object)
    """The incident that was stored."""

    said = Signal(str)
    """What the person should read; "" takes it away."""

    failed = Signal(object)

    def __init__(
        self, form: CallForm, actions: IncidentActions, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._actions = actions
        self._tasks = tasks
        self._register: IncidentRegister | None = None
        self._cleared: IncidentDraft | None = None
        self._begun_as = IncidentDraft()
        self._is_saving = False
        self.keeping = DraftKeeping(actions.put_draft, tasks, self)
        form.changed.connect(lambda: self.keeping.change(form.draft))
        form.save_asked.connect(self.save)
        form.given_up.connect(self.leave)
        self.keeping.failed.connect(self.failed)

    def take_register(self, register: IncidentRegister) -> None:
        """Take what was put aside and not saved; the first reading takes it up again."""
        is_first, self._register = self._register is None, register
        if is_first and register.drafts:
            self._take(register.drafts[0])
            self.said.emit(self.tr("This call was not saved yet. It is as it was typed."))

    def begin_new(self) -> None:
        """Write a call down, or go on with the one that has not been saved."""
        self._take(self._put_aside(None) or IncidentDraft())

    def change(self, incident: Incident) -> None:
        """Change an incident, from what was typed and not saved where there is something."""
        self._take(self._put_aside(incident.id) or opened(incident))

    def save(self) -> None:
        """Store the call; what cannot be missing is asked for, everything else may wait."""
        draft = self._form.draft
        if self._is_saving:
            return
        if draft.precinct is None:
            self._ask(self.tr("! The precinct first: its number and Enter."))
        elif not draft.ground:
            self._ask(self.tr("! What happened? The number of the ground and Enter."))
        else:
            self._is_saving = True
            self._form.setEnabled(False)  # what is typed from here on belongs to no call
            write = self._actions.write
            self.keeping.finish(
                lambda: self._tasks.run(lambda: write(draft), self._done, self._not_done)
            )

    def leave(self) -> None:
        """Put the call aside; it waits as it is typed. What was only looked at does not wait."""
        draft = self._form.draft
        self.left.emit()
        if draft == self._begun_as:
            self._form.put_away()
            self._drop(draft.incident)
        else:
            self.keeping.keep_now()

    def follow(self, incident: Incident) -> None:
        """Let the call in hand change what this person made of its incident meanwhile."""
        held = self._form.draft
        if held.incident == incident.id and held.version == incident.version - 1:
            self._form.renew(incident.version)

    def clear(self) -> None:
        """Throw the call in hand away; Ctrl+Z brings it back."""
        draft = self._form.draft
        self._cleared = None if draft.is_empty else draft
        self._form.put_away()
        self.left.emit()
        self._drop(draft.incident)
        if self._cleared is not None:
            self.said.emit(self.tr("The call was cleared. Ctrl+Z brings it back."))

    def bring_back(self) -> None:
        """Take the call in hand again that was cleared last."""
        draft, self._cleared = self._cleared, None
        if draft is not None:
            self._take(draft)
            self.keeping.change(draft)

    def _drop(self, number: IncidentId | None) -> None:
        drop = self._actions.drop_draft
        self.keeping.finish(
            lambda: self._tasks.run(
                lambda: drop(number), lambda _: self.dropped.emit(), self.failed.emit
            )
        )

    def _take(self, draft: IncidentDraft) -> None:
        if draft.incident != self._form.draft.incident:
            self.keeping.keep_now()
        self.said.emit("")
        self.begun.emit(draft.incident)
        is_held = draft == self._form.draft
        self._begun_as = self._begun_as if is_held else self._as_stored(draft)
        self._form.begin(draft)

    def _as_stored(self, draft: IncidentDraft) -> IncidentDraft:
        """Return the call as it would be with nothing of it typed."""
        register, number = self._register, draft.incident
        stored = register.incident(number) if register and number is not None else None
        return opened(stored) if stored is not None else IncidentDraft()

    def _put_aside(self, number: IncidentId | None) -> IncidentDraft | None:
        """What is in hand is newer than what was read."""
        held = self._form.draft
        if held.incident == number and not held.is_empty:
            return held
        drafts = self._register.drafts if self._register else ()
        return next((one for one in drafts if one.incident == number), None)

    def _ask(self, words: str) -> None:
        self.said.emit(words)
        self._form.go_on()

    def _done(self, incident: Incident) -> None:
        self._is_saving = False
        self._form.setEnabled(True)
        self._form.put_away()
        self.said.emit("")
        self.saved.emit(incident)

    def _not_done(self, error: HqError) -> None:
        self._is_saving = False
        self._form.setEnabled(True)
        self._form.go_on()
        self.keeping.change(self._form.draft)
        self.said.emit(f"! {messages.explain(error)}")
        if isinstance(error, ChangedElsewhere):
            self._tasks.run(self._actions.register, self._show_newer, self.failed.emit)

    def _show_newer(self, register: IncidentRegister) -> None:
        """Show what somebody else saved; saving again then is a decision, not an accident."""
        self._register = register
        number = self._form.draft.incident
        newer = register.incident(number) if number is not None else None
        if newer is not None:
            self._form.renew(newer.version)
            self._form.show_newer(newer)
