"""The wizard of a new campaign: it makes nothing before its last step."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.new_campaign import NewCampaign, NewCampaignActions
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.campaign.wizard_step import WizardStep
from hq_desktop.ui.campaign.wizard_steps import BasicsStep, CountingStep
from hq_desktop.ui.campaign.wizard_tables import ContestantsStep, PrecinctsStep
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import trimmed


class CampaignWizard(QDialog):
    """Four steps, two minutes, one campaign."""

    def __init__(
        self,
        actions: NewCampaignActions,
        tasks: Tasks,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self.address = ""
        self.setWindowTitle(self.tr("New campaign"))
        self.resize(960, 640)
        self.basics = BasicsStep(actions.profiles(), folder, self)
        self.precincts = PrecinctsStep(actions, tasks, self)
        self.contestants = ContestantsStep(actions, tasks, self)
        self.counting = CountingStep(self)
        self._steps: tuple[WizardStep, ...] = (
            self.basics,
            self.precincts,
            self.contestants,
            self.counting,
        )
        self._stack = QStackedWidget(self)
        for step in self._steps:
            self._stack.addWidget(step)
            step.changed.connect(self._show_buttons)
        self._build()
        self._show_step(0)

    def next(self) -> None:
        """Go to the next step, or make the campaign after the last one."""
        fault = self._step.fault()
        self._say(f"! {fault}" if fault else "")
        if fault:
            self._give_focus()
            return
        place = self._stack.currentIndex()
        if place + 1 < len(self._steps):
            self._show_step(place + 1)
        else:
            self._make()

    def back(self) -> None:
        """Go back one step; what was written stays."""
        self._say("")
        self._show_step(max(0, self._stack.currentIndex() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close an empty wizard only; what was written takes the button."""
        if event.key() != Qt.Key.Key_Escape or not trimmed(self.basics.title_field):
            super().keyPressEvent(event)

    def wanted(self) -> NewCampaign:
        """Return everything the person said."""
        ours, official = self.counting.formulas
        return NewCampaign(
            address=self.basics.place,
            title=trimmed(self.basics.title_field),
            election_day=self.basics.day or date.min,
            profile=str(self.basics.profile_field.currentData()),
            district=self.basics.district,
            precincts=self.precincts.table,
            contestants=self.contestants.contestants,
            ours=self.counting.ours,
            took_part=ours,
            took_part_official=official,
        )

    @property
    def _step(self) -> WizardStep:
        return self._steps[self._stack.currentIndex()]

    def _build(self) -> None:
        self._number = QLabel(self)
        look.kind(self._number, "caption")
        self._heading = QLabel(self)
        look.kind(self._heading, "page-title")
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        look.state(self._said, "attention")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._back = QPushButton(self.tr("Back"), self)
        self.next_button = QPushButton(self)
        look.kind(self.next_button, "primary")
        self.next_button.setDefault(True)
        self._cancel.setAutoDefault(False)
        self._back.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._back.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._number)
        column.addWidget(self._heading)
        column.addSpacing(8)
        column.addWidget(self._stack, 1)
        column.addWidget(self._said)
        column.addLayout(buttons)

    def _show_step(self, place: int) -> None:
        profile = self._actions.profiles().get(str(self.basics.profile_field.currentData()))
        if profile is not None:
            self.precincts.show_profile(profile.code)
            self.contestants.show_profile(profile)
        self.counting.show_contestants(self.contestants.contestants)
        self._stack.setCurrentIndex(place)
        self._number.setText(
            self.tr("Step {step} of {steps}").format(step=place + 1, steps=len(self._steps))
        )
        self._heading.setText(self._step.heading())
        self._show_buttons()
        self._give_focus()

    def _give_focus(self) -> None:
        wanting = self._step.wanting()
        if wanting is not None:
            wanting.setFocus()

    def _show_buttons(self) -> None:
        place = self._stack.currentIndex()
        is_last = place + 1 == len(self._steps)
        self._back.setEnabled(place > 0)
        self.next_button.setText(self.tr("Make the campaign") if is_last else self.tr("Next"))
        self._say("")

    def _make(self) -> None:
        wanted = self.wanted()
        self.next_button.setEnabled(False)
        self._back.setEnabled(False)
        self._tasks.run_long(
            lambda progress: self._actions.make(wanted, progress.step), self._made, self._failed
        )

    def _made(self, address: str) -> None:
        self.address = address
        self.accept()

    def _failed(self, error: HqError) -> None:
        self.next_button.setEnabled(True)
        self._show_buttons()
        self._say(f"! {messages.explain(error)}")

    def _say(self, words: str) -> None:
        self._said.setText(words)
