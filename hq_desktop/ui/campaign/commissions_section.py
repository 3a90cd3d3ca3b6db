"""The directory of commissions and courts: a tree to write, to import, to put into a table."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.domain.bodies import above_commission
from hq_desktop.domain.election import Commission, Directory, Race
from hq_desktop.domain.imports import ImportKind
from hq_desktop.ui import files, messages
from hq_desktop.ui.campaign.above_panel import AbovePanel
from hq_desktop.ui.campaign.columns import CommissionRow, commission_columns, commission_rows
from hq_desktop.ui.campaign.dialogs import CommissionDialog
from hq_desktop.ui.campaign.section import Section
from hq_desktop.ui.language import worded
from hq_desktop.ui.table_import import TableImportDialog
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.written_notice import tell_written


class CommissionsSection(Section[CommissionRow]):
    """Commissions as a tree and the courts, with the chain above whichever is chosen."""

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(commission_columns(), lambda row: row.commission.code, tasks, parent)
        self._actions = actions
        self._directory: Directory | None = None
        self._race: Race | None = None
        self.add_deed(self.tr("Import …"), "F8", self._import)
        self._export = self.add_deed(self.tr("Table …"), "Ctrl+S", self._save_table)
        self.add_deed(self.tr("Change …"), "F2", self._change)
        self._removal = self.add_deed(self.tr("Take out …"), "Ctrl+Del", self._remove)
        self.add_deed(self.tr("Add …"), "Ctrl+N", self._add, is_primary=True)
        self.panel = AbovePanel(actions.law_bodies(), self)
        column = self.layout()
        assert column is not None  # noqa: S101 — a section has its column
        column.addWidget(self.panel)
        self.table.chosen.connect(self._change)
        self.table.current_changed.connect(self._show_above)
        self._show_above(None)

    def show_race(self, directory: Directory, race: Race | None) -> None:
        """Show the commissions of the campaign."""
        self._directory, self._race = directory, race
        rows = commission_rows(directory)
        self.table.show_records(rows)
        self._export.setEnabled(bool(rows))
        self.show_note(
            ""
            if rows
            else self.tr(
                "No commissions yet. Import a table with code, name, level, the commission above, "
                "address; or the list of precincts, which brings those it names."
            )
        )
        self._show_above(self.table.current())

    def _show_above(self, row: CommissionRow | None) -> None:
        self._removal.setEnabled(row is not None)
        directory, race = self._directory, self._race
        if row is None or directory is None or row.commission.is_court:
            self.panel.show_above("", None, {}, ())
            return
        profile = None if race is None else self._actions.profiles().get(race.profile)
        self.panel.show_above(
            _called(row.commission),
            above_commission(row.commission, directory, profile),
            directory.commissions,
            self._actions.observers().acts(),
        )

    def _add(self) -> None:
        if self._directory is None:
            return
        dialog = CommissionDialog(self._directory, None, self)
        if dialog.exec():
            one = dialog.commission
            self.do(lambda: self._actions.add_commission(one), self._title(one))

    def _change(self) -> None:
        row = self.table.current()
        if row is None or self._directory is None:
            return
        dialog = CommissionDialog(self._directory, row.commission, self)
        if dialog.exec() and dialog.commission != row.commission:
            one = dialog.commission
            self.do(lambda: self._actions.save_commission(one), self._title(one))

    def _remove(self) -> None:
        row = self.table.current()
        if row is None:
            return
        one = row.commission
        text = self.tr("It leaves the directory. The journal keeps that it was there.")
        if messages.ask(self, self._title(one), text, self.tr("Take out")):
            self.do(lambda: self._actions.bodies().remove(one.code), self._title(one))

    def _import(self) -> None:
        kinds = (ImportKind.COMMISSIONS,)
        dialog = TableImportDialog(self._actions.imports(), self._tasks, kinds, None, {}, self)
        if dialog.exec():
            self.stored.emit(self.tr("Import of a table"))

    def _save_table(self) -> None:
        title = self.tr("Commissions and courts as a table")
        target = files.ask_save(self, title, self.tr("commissions.xlsx"), "Excel (*.xlsx)")
        if target is not None:
            self._tasks.run(
                lambda: self._actions.bodies().export(target),
                lambda _: self._written(target),
                lambda error: messages.tell_error(self, title, error),
            )

    def _written(self, target: Path) -> None:
        self.stored.emit(str(target))
        tell_written(self, target)

    def _title(self, one: Commission) -> str:
        return self.tr("Commission “{name}”").format(name=_called(one))


def _called(one: Commission) -> str:
    return worded(one.name) or one.code
