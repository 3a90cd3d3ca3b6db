"""What the body answered: outcome, reasons from the list and in its own words, number, days."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.register import Answer
from hq_desktop.domain.case_event import Outcome
from hq_desktop.ui.cases.register_form import DeedForm, WordsField
from hq_desktop.ui.cases.register_reasons import Reason, ReasonsField
from hq_desktop.ui.cases.register_scans import ScansField
from hq_desktop.ui.cases.register_words import outcome_words
from hq_desktop.ui.figures import moment, parsed_day, parsed_moment
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import choice_field, text_field, trimmed

WITHOUT_REASONS = frozenset({Outcome.SATISFIED, Outcome.NONE})


class AnswerForm(DeedForm):
    """The answer to one document; the next terms run from it."""

    def __init__(
        self,
        what: str,
        at: datetime,
        reasons: Sequence[Reason],
        store: Callable[[Answer], object],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(what, "", tasks, parent)
        self.save_button.setText(self.tr("Record the answer"))
        self._store = store
        outcomes = [(one, outcome_words(one)) for one in Outcome]
        self.outcome = self.add(self.tr("Outcome"), choice_field(outcomes, Outcome.REFUSED))
        self.at = self.add(self.tr("Received, time of the precinct"), text_field(moment(at)))
        self.act_on = self.add(self.tr("Day of the decision itself"), text_field(longest=20))
        self.number = self.add(self.tr("Number of the decision"), text_field(longest=80))
        self.reasons = self.add(self.tr("Reasons given"), ReasonsField(reasons))
        self.words = self.add(self.tr("In the decision's own words"), WordsField())
        self.scans = self.add(self.tr("Scan of the decision"), ScansField())
        self.add_note(
            self.tr("Terms to appeal run from the day of the decision, not from its receipt.")
        )
        self.add_key("Ctrl+O", self.scans.choose)
        self.add_key("Ctrl+Shift+V", self.scans.paste)
        self.setAcceptDrops(True)
        self.outcome.activated.connect(lambda _: self._show_rows())
        self._show_rows()

    def fault(self) -> str:
        """Say which field is missing or is no day."""
        received = parsed_moment(self.at.text())
        if received is None:
            words = self.tr("Received: write the day and the time, for example: 24.11.2026 14:05.")
            return self.faulty(self.at, words)
        if not self._has_decision:
            return ""
        acted = parsed_day(trimmed(self.act_on))
        if acted is None:
            words = self.tr("Day of the decision itself: write it, for example: 24.11.2026.")
            return self.faulty(self.act_on, words)
        if acted > received.date():
            words = self.tr("Day of the decision itself: it is later than the decision came.")
            return self.faulty(self.act_on, words)
        return ""

    def work(self) -> Callable[[], object]:
        """Return the deed that records the answer."""
        received = parsed_moment(self.at.text())
        if received is None:
            raise ValueError(self.at.text())
        outcome = self._outcome
        answer = Answer(
            received_at=received,
            act_on=parsed_day(trimmed(self.act_on)) if self._has_decision else None,
            number=trimmed(self.number) if self._has_decision else "",
            outcome=outcome,
            reasons=() if outcome in WITHOUT_REASONS else self.reasons.codes,
            words=self.words.words,
            scans=self.scans.paths,
        )
        return lambda: self._store(answer)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take scans anywhere over the form."""
        self.scans.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the scans that were let go."""
        self.scans.dropEvent(event)

    @property
    def _outcome(self) -> Outcome:
        return Outcome(self.outcome.currentData())

    @property
    def _has_decision(self) -> bool:
        """Whether there is a paper: silence has neither a number nor a day."""
        return self._outcome is not Outcome.NONE

    def _show_rows(self) -> None:
        for field in (self.act_on, self.number, self.scans):
            self._form.setRowVisible(field, self._has_decision)
        self._form.setRowVisible(self.reasons, self._outcome not in WITHOUT_REASONS)
