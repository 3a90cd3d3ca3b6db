"""The campaign's title and day of voting; another day shows what it moves before it is stored."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.campaign_day import DayMove
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import day, figure, parsed_day
from hq_desktop.ui.language import worded
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import text_field, trimmed


class CampaignForm(QWidget):
    """Two fields; where figures or terms stand on the old day a tick says that it is meant."""

    stored = Signal(str)

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._campaign: Campaign | None = None
        self._move: DayMove | None = None
        self.title = text_field(longest=200)
        self.day = text_field(longest=10)
        self.moved = QLabel(self)
        self.moved.setWordWrap(True)
        look.state(self.moved, "attention")
        self.meant = QCheckBox(self)
        self.save_button = QPushButton(self.tr("Save title and day"), self)
        self.save_button.clicked.connect(self._store)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("Title of the campaign"), self.title),
            (self.tr("Day of voting: 22.11.2026"), self.day),
        ):
            words = QLabel(label, self)
            words.setBuddy(field)
            field.setAccessibleName(label)
            form.addRow(words, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.moved)
        column.addWidget(self.meant)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        # The fields are younger than the button: without this Tab would pass it by.
        for first, second in pairwise((self.title, self.day, self.meant, self.save_button)):
            self.setTabOrder(first, second)
        self.setFocusProxy(self.title)
        self.title.textChanged.connect(self._allow)
        self.day.textChanged.connect(self._look_at_day)
        self.meant.toggled.connect(self._allow)
        self._show_move(None)

    def show_campaign(self, campaign: Campaign) -> None:
        """Show the campaign, unless the person is changing it."""
        if self._campaign is not None and self._is_changed(self._campaign):
            return
        self._campaign = campaign
        self.title.setText(campaign.title)
        self.day.setText(day(campaign.election_day))
        for field in (self.title, self.day):
            field.setCursorPosition(0)
        self._allow()

    def _is_changed(self, campaign: Campaign) -> bool:
        return trimmed(self.title) != campaign.title or self.day.text().strip() != day(
            campaign.election_day
        )

    def _look_at_day(self) -> None:
        """Ask what the day would move; the answer for a day typed over is let go."""
        self._show_move(None)
        wanted, campaign = parsed_day(self.day.text()), self._campaign
        if wanted is not None and campaign is not None and wanted != campaign.election_day:
            self._tasks.run(
                lambda: self._actions.day_move(wanted), self._moved, self._failed, kind="day move"
            )

    def _moved(self, move: DayMove) -> None:
        if move.day == parsed_day(self.day.text()):
            self._show_move(move)

    def _show_move(self, move: DayMove | None) -> None:
        self._move = move
        has_words = move is not None and move.needs_word
        self.moved.setVisible(has_words)
        self.meant.setVisible(has_words)
        self.meant.setChecked(False)
        if move is not None and has_words:
            self.moved.setText("! " + self._words(move))
            self.meant.setText(self.tr("The day of voting is {day}").format(day=day(move.day)))
        self._allow()

    def _words(self, move: DayMove) -> str:
        named = dict.fromkeys(
            f"{one.deadline.code} {worded(one.deadline.action)}" for one in move.terms
        )
        parts = [self.tr("%n term(s) move", "", len(move.terms))] if move.terms else []
        if named:
            parts[0] += ": " + "; ".join(named)
        if move.sheets or move.totals:
            parts.append(
                self.tr("{sheets} sheets and {totals} announced totals stay as they are").format(
                    sheets=figure(move.sheets), totals=figure(move.totals)
                )
            )
        return ". ".join(parts) + "."

    def _allow(self) -> None:
        campaign, wanted = self._campaign, parsed_day(self.day.text())
        is_fit = campaign is not None and bool(trimmed(self.title)) and wanted is not None
        is_new = campaign is not None and self._is_changed(campaign)
        self.save_button.setEnabled(is_fit and is_new and self._is_day_settled(wanted))

    def _is_day_settled(self, wanted: object) -> bool:
        if self._campaign is None or wanted == self._campaign.election_day:
            return True
        move = self._move
        return move is not None and (not move.needs_word or self.meant.isChecked())

    def _store(self) -> None:
        campaign, wanted = self._campaign, parsed_day(self.day.text())
        if campaign is None or wanted is None:
            return
        title = trimmed(self.title)
        self._tasks.run(
            lambda: self._actions.save_campaign(campaign, title, wanted), self._stored, self._failed
        )

    def _stored(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._show_move(None)
        self.stored.emit(campaign.title)

    def _failed(self, error: HqError) -> None:
        self._campaign = None
        messages.tell_error(self, self.tr("Title and day"), error)
