"""The steps of the wizard that ask: what and when, and how it is counted."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QWidget,
)

from hq_desktop.domain.election import Contestant, ContestantCode, TookPart
from hq_desktop.domain.form import Profile
from hq_desktop.domain.text import Text
from hq_desktop.ui import look
from hq_desktop.ui.campaign.wizard_step import WizardStep
from hq_desktop.ui.campaign.wording import contestant_title, took_part_choices
from hq_desktop.ui.figures import parsed_day
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.form_dialog import choice_field, show_choices, text_field, trimmed

_FORBIDDEN = set('<>:"/\\|?*')


class BasicsStep(WizardStep):
    """Title, day, kind of election, and where the campaign is kept."""

    def __init__(
        self, profiles: Mapping[str, Profile], folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._is_place_own = False
        self.title_field = text_field(longest=120)
        self.day_field = text_field(longest=10)
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
            (self.tr("Election &day, for example 22.11.2026"), self.day_field),
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
        self.day_field.textChanged.connect(self.changed)
        self.profile_field.activated.connect(lambda _place: self.changed.emit())
        self.place_field.textEdited.connect(self._own_place)

    def heading(self) -> str:
        """Return what the step is about."""
        return self.tr("The campaign")

    def fault(self) -> str:
        """Say that a title and a place are needed."""
        if not trimmed(self.title_field):
            return self.tr("Write a title.")
        if self.day is None:
            return self.tr("Write the election day, for example 22.11.2026.")
        if self.profile_field.currentData() is None:
            return self.tr("Choose the kind of election.")
        place = self.place
        if not place:
            return self.tr("Write where the campaign is kept.")
        if "://" not in place and Path(place).exists():
            return self.tr("There is something at this place already. Choose another name.")
        return ""

    def wanting(self) -> QWidget:
        """Return the field that is missing, else the title."""
        if trimmed(self.title_field) and self.day is None:
            return self.day_field
        if trimmed(self.title_field) and self.profile_field.currentData() is None:
            return self.profile_field
        return self.title_field

    @property
    def place(self) -> str:
        """Where the campaign is to be kept."""
        text = self.place_field.text().strip()
        if not text or "://" in text:
            return text
        return text if text.endswith(".hq") else f"{text}.hq"

    @property
    def day(self) -> date | None:
        """The election day; None while it is not written."""
        return parsed_day(self.day_field.text())

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

    def wanting(self) -> QWidget:
        """Return the first choice."""
        return self.ours_field

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
