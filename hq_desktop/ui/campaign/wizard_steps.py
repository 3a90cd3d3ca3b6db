"""The four steps to a campaign: what and when, precincts, contestants, how it is counted."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.new_campaign import NewCampaignActions, Table
from hq_desktop.domain.election import Contestant, ContestantCode, ContestantKind, TookPart
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.form import Profile
from hq_desktop.domain.imports import ImportPreview
from hq_desktop.domain.text import Text
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.campaign.contestant_grid import ContestantGrid
from hq_desktop.ui.campaign.wording import contestant_title, took_part_choices
from hq_desktop.ui.language import worded
from hq_desktop.ui.mapping_view import MappingView
from hq_desktop.ui.table_import import TABLES
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import choice_field, show_choices, text_field, trimmed

_FORBIDDEN = set('<>:"/\\|?*')


class WizardStep(QWidget):
    """One step; it says what is missing before the next one."""

    changed = Signal()

    def heading(self) -> str:
        """Return what the step is about."""
        raise NotImplementedError

    def fault(self) -> str:
        """Return what is missing, or ""."""
        return ""


class BasicsStep(WizardStep):
    """Title, day, kind of election, and where the campaign is kept."""

    def __init__(
        self, profiles: Mapping[str, Profile], folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._is_place_own = False
        self.title_field = text_field(longest=120)
        self.day_field = QDateEdit(QDate.currentDate(), self)
        self.day_field.setDisplayFormat("dd.MM.yyyy")
        self.day_field.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        usual = [(one.code, worded(one.title)) for one in profiles.values() if not one.is_archive]
        older = [(one.code, worded(one.title)) for one in profiles.values() if one.is_archive]
        none: tuple[object, str] = (None, self.tr("choose"))
        self.profile_field = choice_field([none, *usual, *older], None)
        self.district_ru = text_field()
        self.district_kk = text_field()
        self.place_field = text_field(longest=1000)
        form = QFormLayout(self)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Title of the campaign"), self.title_field),
            (self.tr("Election &day"), self.day_field),
            (self.tr("&Kind of election"), self.profile_field),
            (self.tr("District in Russian, if there is one"), self.district_ru),
            (self.tr("District in Kazakh, if there is one"), self.district_kk),
            (self.tr("&Where to keep it: a folder, or postgresql://"), self.place_field),
        )
        for words, field in rows:
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        self.title_field.textChanged.connect(self._name_place)
        self.title_field.textChanged.connect(self.changed)
        self.place_field.textEdited.connect(self._own_place)

    def heading(self) -> str:
        """Return what the step is about."""
        return self.tr("The campaign")

    def fault(self) -> str:
        """Say that a title and a place are needed."""
        if not trimmed(self.title_field):
            return self.tr("Write a title.")
        if self.profile_field.currentData() is None:
            return self.tr("Choose the kind of election.")
        place = self.place
        if not place:
            return self.tr("Write where the campaign is kept.")
        if "://" not in place and Path(place).exists():
            return self.tr("There is something at this place already. Choose another name.")
        return ""

    @property
    def place(self) -> str:
        """Where the campaign is to be kept."""
        text = self.place_field.text().strip()
        if not text or "://" in text:
            return text
        return text if text.endswith(".hq") else f"{text}.hq"

    @property
    def day(self) -> date:
        """The election day."""
        day = self.day_field.date()
        return date(day.year(), day.month(), day.day())

    @property
    def district(self) -> Text:
        """The district, where the election has one."""
        return Text(ru=trimmed(self.district_ru), kk=trimmed(self.district_kk))

    def _own_place(self) -> None:
        self._is_place_own = True
        self.changed.emit()

    def _name_place(self) -> None:
        if not self._is_place_own:
            name = "".join(
                "-" if sign in _FORBIDDEN else sign for sign in trimmed(self.title_field)
            )
            self.place_field.setText(str(self._folder / f"{name}.hq") if name else "")


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
        self.view = MappingView(self)
        self.view.mapping_changed.connect(self._preview)
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
        self._file.setAutoDefault(False)
        self._drop.setAutoDefault(False)
        self._file.clicked.connect(self._choose)
        self._drop.clicked.connect(self._forget)
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

    @property
    def table(self) -> Table | None:
        """The spreadsheet that was accepted."""
        return Table(self._path, self.view.mapping) if self._path is not None else None

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
        pattern = f"{self.tr('Tables')} ({TABLES})"
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
        pattern = f"{self.tr('Tables')} ({TABLES})"
        path = files.ask_open(self, self.tr("The contestants"), pattern)
        if path is not None:
            self.show_file(path)

    def _show(self, contestants: tuple[Contestant, ...]) -> None:
        self._said.clear()
        self.grid.show_contestants(contestants)

    def _failed(self, error: HqError) -> None:
        self._said.setText(f"! {messages.explain(error)}")


class CountingStep(WizardStep):
    """Which contestant is ours, and how "took part" is counted on each side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ours_field = choice_field((), None)
        self.took_part_field = choice_field(took_part_choices(), None)
        self.official_field = choice_field(took_part_choices(), None)
        note = QLabel(
            self.tr(
                "Three ways of counting who took part are in real use. What is not recorded is "
                "not compared; it can be set later."
            ),
            self,
        )
        note.setWordWrap(True)
        look.kind(note, "caption")
        form = QFormLayout(self)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Which contestant is &ours"), self.ours_field),
            (self.tr("“Took part” in our &copies"), self.took_part_field),
            (self.tr("“Took part” in official &figures"), self.official_field),
        )
        for words, field in rows:
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        form.addRow(note)

    def heading(self) -> str:
        """Return what the step is about."""
        return self.tr("How it is counted")

    def show_contestants(self, contestants: tuple[Contestant, ...]) -> None:
        """Offer the contestants."""
        choices: list[tuple[object, str]] = [(None, self.tr("not chosen"))]
        choices += [(one.code, contestant_title(one)) for one in contestants]
        show_choices(self.ours_field, choices, self.ours_field.currentData())

    @property
    def ours(self) -> ContestantCode | None:
        """The contestant of this headquarters."""
        code = self.ours_field.currentData()
        return None if code is None else ContestantCode(code)

    @property
    def formulas(self) -> tuple[TookPart | None, TookPart | None]:
        """The formulas of "took part": in our copies, in official figures."""
        ours, official = self.took_part_field.currentData(), self.official_field.currentData()
        return (
            None if ours is None else TookPart(ours),
            None if official is None else TookPart(official),
        )
