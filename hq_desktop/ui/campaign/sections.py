"""The sections of the campaign: precincts, contestants, signatories."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.domain.bodies import above_precinct
from hq_desktop.domain.election import Directory, Precinct, Race, Signatory
from hq_desktop.domain.observer import Observer
from hq_desktop.ui.campaign.above_panel import AbovePanel
from hq_desktop.ui.campaign.columns import (
    ContestantRow,
    PrecinctRow,
    contestant_columns,
    contestant_rows,
    precinct_columns,
    precinct_rows,
    signatory_columns,
)
from hq_desktop.ui.campaign.dialogs import ContestantDialog
from hq_desktop.ui.campaign.precinct_dialog import ClosingDialog, PrecinctDialog
from hq_desktop.ui.campaign.section import Section
from hq_desktop.ui.campaign.signatory_dialog import SignatoryDialog
from hq_desktop.ui.campaign.wording import contestant_title
from hq_desktop.ui.tasks import Tasks


class PrecinctsSection(Section[PrecinctRow]):
    """Precincts, found by number, school or address."""

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(precinct_columns(), lambda row: row.precinct.id, tasks, parent)
        self._actions = actions
        self._directory: Directory | None = None
        self._race: Race | None = None
        self._people: Sequence[Observer] = ()
        self.add_deed(self.tr("Change …"), "F2", self._change)
        self._close = self.add_deed(self.tr("Close …"), "Ctrl+Del", self._close_or_open)
        self.add_deed(self.tr("Add precinct …"), "Ctrl+N", self._add, is_primary=True)
        self.panel = AbovePanel(actions.law_bodies(), self)
        column = self.layout()
        assert column is not None  # noqa: S101 — a section has its column
        column.addWidget(self.panel)
        self.table.chosen.connect(self._change)
        self.table.current_changed.connect(self._show_current)

    def show_people(self, people: Sequence[Observer]) -> None:
        """Take over who stands at precincts, to be told with each of them."""
        self._people = people

    def show_race(self, directory: Directory, race: Race | None) -> None:
        """Show the precincts of a race."""
        self._directory, self._race = directory, race
        rows = precinct_rows(directory, race) if race else ()
        self.table.show_records(rows)
        self.show_note(
            ""
            if rows
            else self.tr("No precincts yet. Import the list in “Imports”, or add one here.")
        )
        self._show_current(self.table.current())

    def _add(self) -> None:
        if self._directory is None or self._race is None:
            return
        dialog = PrecinctDialog(self._directory, None, self)
        if dialog.exec():
            precinct, race = dialog.precinct, self._race.code
            self.do(lambda: self._actions.add_precinct(precinct, race), self._title(precinct))

    def _change(self) -> None:
        row = self.table.current()
        if row is None or self._directory is None:
            return
        people = [one for one in self._people if row.precinct.id in one.precincts]
        dialog = PrecinctDialog(self._directory, row.precinct, self, people=people)
        if dialog.exec() and dialog.precinct != row.precinct:
            precinct = dialog.precinct
            self.do(lambda: self._actions.save_precinct(precinct), self._title(precinct))

    def _close_or_open(self) -> None:
        row = self.table.current()
        if row is None:
            return
        precinct = row.precinct
        if precinct.is_closed:
            self.do(lambda: self._actions.reopen_precinct(precinct), self._title(precinct))
            return
        dialog = ClosingDialog(precinct.number, self)
        if dialog.exec():
            reason = dialog.reason
            self.do(lambda: self._actions.close_precinct(precinct, reason), self._title(precinct))

    def _show_current(self, row: PrecinctRow | None) -> None:
        self._name_close(row)
        directory, race = self._directory, self._race
        if row is None or directory is None:
            self.panel.show_above("", None, {}, ())
            return
        profile = None if race is None else self._actions.profiles().get(race.profile)
        self.panel.show_above(
            self._title(row.precinct),
            above_precinct(row.precinct, directory, profile),
            directory.commissions,
            self._actions.observers().acts(),
        )

    def _name_close(self, row: PrecinctRow | None) -> None:
        is_closed = row is not None and row.precinct.is_closed
        self._close.setText(self.tr("Open again") if is_closed else self.tr("Close …"))

    def _title(self, precinct: Precinct) -> str:
        return self.tr("Precinct {number}").format(number=precinct.number)


class ContestantsSection(Section[ContestantRow]):
    """The contestants in the order of the ballot."""

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(contestant_columns(), lambda row: row.contestant.code, tasks, parent)
        self._actions = actions
        self._race: Race | None = None
        self.add_deed(self.tr("Change …"), "F2", self._change)
        self._withdraw = self.add_deed(self.tr("Withdrawn"), "Ctrl+Del", self._withdraw_or_return)
        self.add_deed(self.tr("Add contestant …"), "Ctrl+N", self._add, is_primary=True)
        self.table.chosen.connect(self._change)
        self.table.current_changed.connect(self._name_withdraw)

    def show_race(self, _directory: Directory, race: Race | None) -> None:
        """Show the ballot of a race."""
        self._race = race
        rows = contestant_rows(race) if race else ()
        self.table.show_records(rows)
        self.show_note("" if rows else self.tr("No contestants yet. Add them in ballot order."))

    def _add(self) -> None:
        if self._race is None:
            return
        race = self._race
        profile = self._actions.profiles().get(race.profile)
        kind = profile.contestant_kind if profile else ""
        dialog = ContestantDialog(None, [one.code for one in race.contestants], kind, self)
        if dialog.exec():
            one = dialog.contestant
            self.do(lambda: self._actions.add_contestant(race.code, one), contestant_title(one))

    def _change(self) -> None:
        row = self.table.current()
        if row is None or self._race is None:
            return
        dialog = ContestantDialog(row.contestant, (), parent=self)
        if dialog.exec() and dialog.contestant != row.contestant:
            one, race = dialog.contestant, self._race.code
            self.do(lambda: self._actions.save_contestant(race, one), contestant_title(one))

    def _withdraw_or_return(self) -> None:
        row = self.table.current()
        if row is None or self._race is None:
            return
        one, race = row.contestant, self._race.code
        deed = (
            self._actions.return_contestant
            if one.is_withdrawn
            else self._actions.withdraw_contestant
        )
        self.do(lambda: deed(race, one.code), contestant_title(one))

    def _name_withdraw(self, row: ContestantRow | None) -> None:
        is_withdrawn = row is not None and row.contestant.is_withdrawn
        self._withdraw.setText(
            self.tr("In the race again") if is_withdrawn else self.tr("Withdrawn")
        )


class SignatoriesSection(Section[Signatory]):
    """The people who sign, with the facts that documents ask for."""

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(signatory_columns(actions.roles()), lambda one: one.id, tasks, parent)
        self._actions = actions
        self.add_deed(self.tr("Change …"), "F2", self._change)
        self.add_deed(self.tr("Add signatory …"), "Ctrl+N", self._add, is_primary=True)
        self.table.chosen.connect(self._change)

    def show_race(self, directory: Directory, _race: Race | None) -> None:
        """Show the people of the campaign."""
        self.table.show_records(directory.signatories)
        self.show_note(
            ""
            if directory.signatories
            else self.tr("Nobody can sign yet. A complaint needs a person with these facts.")
        )

    def _add(self) -> None:
        dialog = SignatoryDialog(None, self._actions.roles(), self)
        if dialog.exec():
            one = dialog.signatory
            self.do(lambda: self._actions.save_signatory(one), one.name)

    def _change(self) -> None:
        known = self.table.current()
        if known is None:
            return
        dialog = SignatoryDialog(known, self._actions.roles(), self)
        if dialog.exec() and dialog.signatory != known:
            one = dialog.signatory
            self.do(lambda: self._actions.save_signatory(one), one.name)
