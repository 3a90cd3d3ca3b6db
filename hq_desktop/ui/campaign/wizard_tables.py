"""The steps of the wizard that take tables: the precincts and the contestants."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.actions.new_campaign import NewCampaignActions, Table
from hq_desktop.domain.election import Contestant, ContestantKind
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.form import Profile
from hq_desktop.domain.imports import ImportPreview
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.campaign.contestant_grid import ContestantGrid
from hq_desktop.ui.campaign.wizard_step import WizardStep
from hq_desktop.ui.mapping_view import MappingView
from hq_desktop.ui.table_import import TABLES
from hq_desktop.ui.tasks import Tasks


class PrecinctsStep(WizardStep):
    """A spreadsheet of precincts with its columns; it can also come later."""

    def __init__(
        self, actions: NewCampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._profile = ""
        self._path: Path | None = None
        self._is_good = False
        note = QLabel(
            self.tr(
                "A spreadsheet with number and commission, and if it has them address, school and "
                "voters. Rows above the heading do not matter. Without a file the precincts can "
                "be added later."
            ),
            self,
        )
        note.setWordWrap(True)
        look.kind(note, "second")
        self._file = QPushButton(self.tr("&Choose the spreadsheet …"), self)
        self._drop = QPushButton(self.tr("Without this file"), self)
        self._drop.hide()
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        look.state(self._said, "attention")
        self._drop.setAutoDefault(False)
        self._file.clicked.connect(self._choose)
        self._drop.clicked.connect(self._forget)
        self.view = MappingView(self)
        self.view.mapping_changed.connect(self._preview)
        row = QHBoxLayout()
        row.addWidget(self._file)
        row.addWidget(self._drop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(note)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self.view, 1)

    def heading(self) -> str:
        """Return what the step is about."""
        return self.tr("The precincts")

    def fault(self) -> str:
        """Say that the table must be right, or left for later."""
        if self._path is None or self._is_good:
            return ""
        return self.tr("Map the columns or correct the cells, or go on without this file.")

    def wanting(self) -> QWidget:
        """Return the button that chooses the file."""
        return self._file

    @property
    def table(self) -> Table | None:
        """The spreadsheet that was accepted."""
        return Table(self._path, self.view.correction) if self._path is not None else None

    def show_profile(self, profile: str) -> None:
        """Say which kind of election it is."""
        self._profile = profile

    def show_file(self, path: Path) -> None:
        """Read a spreadsheet."""
        self._path = path
        self._file.setText(path.name)
        self._drop.show()
        self.view.clear()
        self._preview()

    def _choose(self) -> None:
        pattern = self.tr("Tables") + f" ({TABLES})"
        path = files.ask_open(self, self.tr("The precincts"), pattern)
        if path is not None:
            self.show_file(path)

    def _forget(self) -> None:
        self._path = None
        self._file.setText(self.tr("&Choose the spreadsheet …"))
        self._drop.hide()
        self._said.clear()
        self.view.clear()
        self.changed.emit()

    def _preview(self) -> None:
        table, profile = self.table, self._profile
        self._is_good = False
        if table is not None:
            self._tasks.run(
                lambda: self._actions.preview(profile, table),
                self._show,
                self._failed,
                kind="precincts preview",
            )

    def _show(self, preview: ImportPreview) -> None:
        self._said.clear()
        self._is_good = not preview.outcome.problems
        self.view.show_preview(preview, {})
        self.changed.emit()

    def _failed(self, error: HqError) -> None:
        self.view.clear()
        self._said.setText(f"! {messages.explain(error)}")
        self.changed.emit()


class ContestantsStep(WizardStep):
    """The ballot: typed, pasted, or read from a list."""

    def __init__(
        self, actions: NewCampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._profile = ""
        note = QLabel(
            self.tr(
                "In the order of the ballot. Type the names, paste two columns from a "
                "spreadsheet, or read a list from a file. They can be added later too."
            ),
            self,
        )
        note.setWordWrap(True)
        look.kind(note, "second")
        file = QPushButton(self.tr("&Read a list from a file …"), self)
        file.setAutoDefault(False)
        file.clicked.connect(self._choose)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        look.state(self._said, "attention")
        self.grid = ContestantGrid(self)
        self.grid.changed.connect(self.changed)
        row = QHBoxLayout()
        row.addWidget(file)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(note)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self.grid, 1)

    def heading(self) -> str:
        """Return what the step is about."""
        return self.tr("The contestants")

    def wanting(self) -> QWidget:
        """Return the table of names."""
        return self.grid

    @property
    def contestants(self) -> tuple[Contestant, ...]:
        """The contestants as they stand in the table."""
        return self.grid.contestants()

    def show_profile(self, profile: Profile) -> None:
        """Say which kind of election it is, and so what one can vote for."""
        self._profile = profile.code
        if profile.contestant_kind in set(ContestantKind):
            self.grid.show_kind(ContestantKind(profile.contestant_kind))

    def show_file(self, path: Path) -> None:
        """Read a list of contestants."""
        profile = self._profile
        self._tasks.run(
            lambda: self._actions.contestants_of(profile, path), self._show, self._failed
        )

    def _choose(self) -> None:
        pattern = self.tr("Tables") + f" ({TABLES})"
        path = files.ask_open(self, self.tr("The contestants"), pattern)
        if path is not None:
            self.show_file(path)

    def _show(self, contestants: tuple[Contestant, ...]) -> None:
        self._said.clear()
        self.grid.show_contestants(contestants)

    def _failed(self, error: HqError) -> None:
        self._said.setText(f"! {messages.explain(error)}")
