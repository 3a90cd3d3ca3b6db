"""What was imported, and taking it back."""

from PySide6.QtWidgets import QWidget

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.domain.election import Directory, Race
from hq_desktop.domain.imports import ImportKind, ImportRecord
from hq_desktop.ui.campaign.columns import import_columns
from hq_desktop.ui.campaign.section import Section
from hq_desktop.ui.column_words import labels_of
from hq_desktop.ui.table_import import TableImportDialog
from hq_desktop.ui.tasks import Tasks

_KINDS = (
    ImportKind.PRECINCTS,
    ImportKind.COMMISSIONS,
    ImportKind.CONTESTANTS,
    ImportKind.OBSERVERS,
    ImportKind.READINGS,
    ImportKind.OFFICIAL,
    ImportKind.TOTALS,
)


class ImportsSection(Section[ImportRecord]):
    """Every import with its file; one that nothing depends on can be taken back."""

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(import_columns(), lambda one: one.id, tasks, parent)
        self._actions = actions
        self._race: Race | None = None
        self._undo = self.add_deed(self.tr("Take back"), "Ctrl+Del", self._take_back)
        self.add_deed(self.tr("Import a table …"), "Ctrl+N", self._import, is_primary=True)
        self.table.current_changed.connect(self._allow)
        self._allow(None)

    def show_race(self, _directory: Directory, race: Race | None) -> None:
        """Show the imports of the campaign."""
        self._race = race
        self._tasks.run(self._actions.imports().all, self._show, kind="imports")

    def _show(self, records: tuple[ImportRecord, ...]) -> None:
        self.table.show_records(records)
        self.show_note(
            ""
            if records
            else self.tr(
                "Nothing was imported yet. Begin with the precincts: a spreadsheet with number, "
                "commission, address and voters."
            )
        )

    def _import(self) -> None:
        race = self._race
        labels = labels_of(race, self._actions.form(race)) if race is not None else {}
        code = race.code if race is not None else None
        dialog = TableImportDialog(self._actions.imports(), self._tasks, _KINDS, code, labels, self)
        if dialog.exec():
            self.stored.emit(self.tr("Import of a table"))

    def _take_back(self) -> None:
        record = self.table.current()
        if record is not None and record.undone_at is None:
            number = record.id
            self.do(lambda: self._actions.imports().undo(number), record.file_name)

    def _allow(self, record: ImportRecord | None) -> None:
        self._undo.setEnabled(record is not None and record.undone_at is None)
