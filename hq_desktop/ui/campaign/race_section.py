"""How a race is counted: whose it is, what "took part" means on each side, which caps hold."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.domain.bounds import DEFAULT_CAP
from hq_desktop.domain.election import ContestantCode, Directory, Race, TookPart
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.form import ListRule
from hq_desktop.ui import look, messages
from hq_desktop.ui.campaign.campaign_form import CampaignForm
from hq_desktop.ui.campaign.columns import contestant_choices
from hq_desktop.ui.campaign.wording import took_part_choices
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import choice_field, show_choices, text_field, trimmed

MOST_MANDATES = 999


class RaceSection(QScrollArea):
    """The settings of one race; nothing changes before it is saved."""

    stored = Signal(str)

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._race: Race | None = None
        self.setWidgetResizable(True)
        ground = QWidget(self)
        ground.setMaximumWidth(760)
        look.kind(ground, "scrolled")
        self._form = QFormLayout()
        self._about = QLabel(ground)
        self._about.setWordWrap(True)
        look.kind(self._about, "second")
        self._district_ru, self._district_kk = text_field(), text_field()
        self._ours = choice_field((), None)
        self._took_part = choice_field((), None)
        self._took_part_official = choice_field((), None)
        self._mandates = text_field(longest=len(str(MOST_MANDATES)))
        self._mandates.setValidator(QIntValidator(1, MOST_MANDATES, self._mandates))
        self._cap = QCheckBox(
            self.tr("allow {cap} ballots for a precinct whose list is not known").format(
                cap=figure(DEFAULT_CAP)
            ),
            ground,
        )
        self._single = QCheckBox(self.tr("one entry is enough: no second, blind entry"), ground)
        self._save = QPushButton(self.tr("Save the settings"), ground)
        look.kind(self._save, "primary")
        self._save.clicked.connect(self._store)
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.campaign = CampaignForm(actions, tasks, ground)
        self.campaign.stored.connect(self.stored)
        column.addWidget(self.campaign)
        column.addWidget(self._about)
        column.addLayout(self._fields())
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(ground)
        # As they stand one under another, not as they were made.
        order = (
            self.campaign.save_button,
            self._district_ru,
            self._district_kk,
            self._ours,
            self._mandates,
            self._took_part,
            self._took_part_official,
            self._cap,
            self._single,
            self._save,
        )
        for first, second in pairwise(order):
            self.setTabOrder(first, second)
        self.setFocusProxy(self.campaign)

    def show_race(self, directory: Directory, race: Race | None) -> None:
        """Show the campaign and the settings of a race, unless the person is changing them."""
        self.campaign.show_campaign(directory.campaign)
        if race is None or (self._race is not None and self._is_changed(self._race)):
            return
        self._race = race
        profile = self._actions.profiles().get(race.profile)
        self._about.setText(
            self.tr("{campaign}: {profile}, form {form}, {count} precincts").format(
                campaign=directory.campaign.title,
                profile=worded(profile.title) if profile else race.profile,
                form=race.form,
                count=figure(len(directory.open_precincts(race))),
            )
        )
        for field, text in (
            (self._district_ru, race.district.ru),
            (self._district_kk, race.district.kk),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        show_choices(self._ours, contestant_choices(race), race.ours)
        show_choices(self._took_part, took_part_choices(), race.took_part)
        show_choices(self._took_part_official, took_part_choices(), race.took_part_official)
        self._show_mandates(race, None if profile is None else profile.lists)
        self._cap.setChecked(race.is_default_cap_allowed)
        self._single.setChecked(race.is_second_entry_off)

    def _show_mandates(self, race: Race, rule: ListRule | None) -> None:
        """The number is asked where lists share mandates; what the law fixes stands in grey."""
        self._form.setRowVisible(self._mandates, rule is not None)
        self._mandates.setText("" if race.mandates is None else str(race.mandates))
        fixed = None if rule is None else rule.mandates
        self._mandates.setPlaceholderText("" if fixed is None else str(fixed))

    def _fields(self) -> QFormLayout:
        form = self._form
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("District, Russian"), self._district_ru),
            (self.tr("District, Kazakh"), self._district_kk),
            (self.tr("Which contestant is ours"), self._ours),
            (self.tr("Mandates that the lists share"), self._mandates),
            (self.tr("“Took part” in our copies"), self._took_part),
            (self.tr("“Took part” in official figures"), self._took_part_official),
        ):
            _add(form, label, field)
        note = QLabel(
            self.tr(
                "“Took part” is compared only when both sides are recorded and equal: three ways "
                "of counting it are in real use."
            )
        )
        note.setWordWrap(True)
        look.kind(note, "caption")
        form.addRow(note)
        form.addRow(self._cap)
        cap_note = QLabel(
            self.tr(
                "Article 23 limits a precinct to 3,000 voters, article 37(3) adds 1 %. Without "
                "this an upper bound stays unknown where a list is not known. Special precincts "
                "and precincts abroad never take it."
            )
        )
        cap_note.setWordWrap(True)
        look.kind(cap_note, "caption")
        form.addRow(cap_note)
        form.addRow(self._single)
        single_note = QLabel(
            self.tr(
                "For a headquarters of one person. A figure mistyped once is then found by nobody "
                "but the other side; every such reading says “typed once” wherever it is shown."
            )
        )
        single_note.setWordWrap(True)
        look.kind(single_note, "caption")
        form.addRow(single_note)
        return form

    def _changed(self, race: Race) -> Race:
        ours = self._ours.currentData()
        district = replace(
            race.district, ru=trimmed(self._district_ru), kk=trimmed(self._district_kk)
        )
        return replace(
            race,
            district=district,
            ours=None if ours is None else ContestantCode(ours),
            took_part=_formula(self._took_part),
            took_part_official=_formula(self._took_part_official),
            is_default_cap_allowed=self._cap.isChecked(),
            is_second_entry_off=self._single.isChecked(),
            mandates=int(self._mandates.text()) if self._mandates.hasAcceptableInput() else None,
        )

    def _is_changed(self, race: Race) -> bool:
        return self._changed(race) != race

    def _store(self) -> None:
        if self._race is None or not self._is_changed(self._race):
            return
        title = self.tr("Race “{race}”").format(race=self._race.code)
        race = self._changed(self._race)
        self._tasks.run(
            lambda: self._actions.save_race(race),
            lambda saved: self._stored(saved, title),
            lambda error: self._failed(error, title),
        )

    def _stored(self, race: Race, title: str) -> None:
        self._race = race
        self.stored.emit(title)

    def _failed(self, error: HqError, title: str) -> None:
        self._race = None
        messages.tell_error(self, title, error)


def _formula(field: QComboBox) -> TookPart | None:
    value = field.currentData()
    return None if value is None else TookPart(value)


def _add(form: QFormLayout, label: str, field: QLineEdit | QComboBox) -> None:
    words = QLabel(label)
    words.setBuddy(field)
    field.setAccessibleName(label)
    form.addRow(words, field)
