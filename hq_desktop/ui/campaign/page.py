"""The campaign: what it is about, and every change of that."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.domain.election import Directory, PrecinctId, Race
from hq_desktop.domain.observer import Observer
from hq_desktop.ui.campaign.commissions_section import CommissionsSection
from hq_desktop.ui.campaign.imports_section import ImportsSection
from hq_desktop.ui.campaign.law_section import LawSection
from hq_desktop.ui.campaign.observers_section import HIDE_KEY, ObserversSection
from hq_desktop.ui.campaign.race_section import RaceSection
from hq_desktop.ui.campaign.sections import (
    ContestantsSection,
    PrecinctsSection,
    SignatoriesSection,
)
from hq_desktop.ui.figures import day, figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.page import Page, PrecinctSubject
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import show_choices
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.tab_bar import TabBar


class CampaignPage(Page):
    """Precincts, commissions, contestants, signatories, imports, settings, the law's marks."""

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._directory: Directory | None = None
        self._wanted: PrecinctId | None = None
        self._header = PageHeader(self.title(), self)
        self._races = QComboBox(self)
        self._races.setAccessibleName(self.tr("Race"))
        self._races.hide()
        self._header.add_beside(self._races)
        self._precincts = PrecinctsSection(actions, tasks, self)
        self._observers = ObserversSection(actions.observers(), tasks, self)
        self._observers.names_switched.connect(self.names_switched)
        self._sections = (
            (self.tr("Precincts"), self._precincts),
            (self.tr("Commissions"), CommissionsSection(actions, tasks, self)),
            (self.tr("Contestants"), ContestantsSection(actions, tasks, self)),
            (self.tr("Observers and proxies"), self._observers),
            (self.tr("Signatories"), SignatoriesSection(actions, tasks, self)),
            (self.tr("Imports"), ImportsSection(actions, tasks, self)),
            (self.tr("Settings"), RaceSection(actions, tasks, self)),
            (self.tr("Lawyer's check"), LawSection(actions, tasks, self)),
        )
        self._tabs = TabBar([name for name, _ in self._sections], self)
        self._stack = QStackedWidget(self)
        for _, section in self._sections:
            self._stack.addWidget(section)
            section.stored.connect(self._stored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._tabs.chosen.connect(self.show_section)
        self._races.activated.connect(self._show)
        for place in range(len(self._sections)):
            self._add_key(place)
        self._tabs.show_current(0)

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Campaign")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the lists."""
        return (
            (f"Ctrl 1–{len(self._sections)}", self.tr("section")),
            ("Ctrl F", self.tr("find")),
            ("F2", self.tr("change")),
            ("Ctrl N", self.tr("add")),
            ("Ctrl Del", self.tr("close, withdraw")),
            *self._own_keys(),
        )

    def _own_keys(self) -> tuple[tuple[str, str], ...]:
        if self._stack.currentWidget() is not self._observers:
            return ()
        return ((HIDE_KEY.replace("+", " "), self.tr("codes or names")),)

    def refresh(self) -> None:
        """Read the campaign again."""
        people = self._actions.observers()
        self._tasks.run(
            lambda: (self._actions.directory(), people.all()), self._read, kind="campaign"
        )

    def show_subject(self, subject: object) -> None:
        """Show a precinct, or a section by its number."""
        if isinstance(subject, PrecinctSubject):
            self._wanted = subject.precinct
            self.show_section(0)
        elif isinstance(subject, int):
            self.show_section(subject)
        self.refresh()

    def show_section(self, place: int) -> None:
        """Open a section."""
        self._tabs.show_current(place)
        self._stack.setCurrentIndex(place)
        self._sections[place][1].setFocus()
        self._show()
        self.keys_changed.emit()

    def _read(self, found: tuple[Directory, tuple[Observer, ...]]) -> None:
        directory, people = found
        self._directory = directory
        self._precincts.show_people(people)
        self._observers.show_people(people)
        campaign = directory.campaign
        self._header.show_note(f"{campaign.title}, {day(campaign.election_day)}")
        codes = [(race.code, self._race_title(race)) for race in directory.races]
        show_choices(self._races, codes, self._races.currentData())
        self._races.setVisible(len(codes) > 1)
        race = self._race()
        count = len(directory.open_precincts(race)) if race else 0
        self.badge_changed.emit(figure(count) if count else "", "")
        self._show()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._precincts.table.select_record(lambda row: row.precinct.id == wanted)

    def _show(self) -> None:
        if self._directory is None:
            return
        _, section = self._sections[self._stack.currentIndex()]
        section.show_race(self._directory, self._race())

    def _race(self) -> Race | None:
        if self._directory is None:
            return None
        code = self._races.currentData()
        chosen = [race for race in self._directory.races if race.code == code]
        return chosen[0] if chosen else next(iter(self._directory.races), None)

    def _race_title(self, race: Race) -> str:
        profile = self._actions.profiles().get(race.profile)
        title = worded(profile.title) if profile else race.profile
        district = worded(race.district)
        return f"{title}, {district}" if district else title

    def _stored(self, what: str) -> None:
        self.saved.emit(what)
        self.refresh()

    def _add_key(self, place: int) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(f"Ctrl+{place + 1}"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self.show_section(place))
        self.addAction(action)
