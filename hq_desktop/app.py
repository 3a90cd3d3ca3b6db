"""The composition root of the window: settings, law, campaign, deeds and screens put together."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from hq_desktop import paths, settings
from hq_desktop.actions.backups import BackupActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.overview import OverviewActions
from hq_desktop.actions.samples.names import NAMES
from hq_desktop.actions.urgent import urgent
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.election import Directory
from hq_desktop.domain.errors import CampaignDamaged, HqError
from hq_desktop.settings import Language, Settings, Theme
from hq_desktop.storage.database import Database, open_campaign
from hq_desktop.ui import fault_report, files, language, look, messages
from hq_desktop.ui.backing_up import BackingUp
from hq_desktop.ui.constants_held import hold_constants
from hq_desktop.ui.figures import figure
from hq_desktop.ui.intake.watch_keeping import WatchKeeping
from hq_desktop.ui.main_window import MainWindow, Place, keep_geometry, restore_geometry
from hq_desktop.ui.overview.filter_keeping import (
    FilterKeeping,
    ListFilters,
    SavedFilter,
    kept_nowhere,
)
from hq_desktop.ui.page import (
    Page,
    PrecinctSubject,
    RegisterSubject,
    TermsSubject,
    TerritorySubject,
)
from hq_desktop.ui.rail import Heading
from hq_desktop.ui.start_window import StartWindow
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.term_notice import TermNotice
from hq_desktop.ui.who_dialog import WhoDialog

NO_DISPLAY = 3
FAULTY_DATA = 1
PICTURED = ("ru", "kk")
PICTURED_OPERATOR = "Оператор 07"


def run_window(address: str | None) -> int:
    """Open the window: a campaign, the last one, or the first steps; return the exit code."""
    if not _has_display():
        sys.stderr.write("There is no display here. Use the commands: hq-desktop --help\n")
        return NO_DISPLAY
    application = _application()
    catalogue = _read_catalogue(application)
    if catalogue is None:
        return FAULTY_DATA
    program = Program(application, catalogue, paths.data_folder())
    sys.excepthook = program.fault
    program.begin(address)
    return application.exec()


def _read_catalogue(application: QApplication) -> Catalogue | None:
    """Read forms, law and documents; a faulty file is named in a box, not in a traceback."""
    try:
        return load(paths.resource())
    except HqError as fault:
        kept, _ = settings.read(paths.data_folder() / "settings.json")
        language.install(application, kept.language.value)
        messages.tell_error(None, QCoreApplication.applicationName(), fault)
        return None


def screenshots(address: str, folder: Path) -> list[Path]:
    """Write every screen of a campaign as a picture, in Russian and Kazakh, without a display."""
    from hq_desktop.ui.pictures import take_pictures

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = _application()
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = load(paths.resource())
    written: list[Path] = []
    for code in PICTURED:
        database = open_campaign(address)
        language.install(application, code)
        look.dress(application, Theme.LIGHT)
        desk = Desk(database, catalogue, PICTURED_OPERATOR)
        window = window_of(desk)
        written += take_pictures(window, folder, code, _subjects(desk))
        window.may_close()
        window.deleteLater()
        database.close()
    return written


def window_of(
    desk: Desk,
    backups: str = "",
    watching: WatchKeeping | None = None,
    filters: ListFilters | None = None,
) -> MainWindow:
    """Put the screens of a campaign together in a window.

    `backups` is the folder of backups; `watching` keeps which folder photos come in from,
    `filters` the filters of lists that got a name.
    """
    tasks = Tasks()
    overview = OverviewActions(desk)
    backing_up = BackingUp(BackupActions(desk), tasks, backups)
    kept = watching or _watching("", _forget)
    named = filters or ListFilters(kept_nowhere(), kept_nowhere())
    screens = _Screens(desk, tasks, overview, backing_up, kept, named)
    window = MainWindow(
        screens.places(),
        tasks,
        _heading(desk, desk.directory()),
        operator=desk.operator,
        news=overview.news,
        backing_up=backing_up,
    )
    tasks.setParent(window)
    notice = TermNotice(lambda: urgent(desk, datetime.now(UTC)), tasks, window)
    notice.asked.connect(lambda: window.show_page("cases", TermsSubject()))
    notice.register_asked.connect(lambda: window.show_page("cases", RegisterSubject()))
    window.add_notice(notice)
    notice.ask()
    window.show_language(language.current().value)
    return window


def _watching(folder: str, keep: Callable[[str], None]) -> WatchKeeping:
    return WatchKeeping(folder, keep, paths.data_folder() / "watched")


def _forget(_choice: object) -> None:
    """A window without settings remembers no folder."""


def _filter_rows(filters: Sequence[SavedFilter]) -> list[tuple[str, str, str, str]]:
    return [(one.name, one.condition, one.words, one.commission) for one in filters]


@dataclass(frozen=True, slots=True)
class _Screens:
    """The screens of the rail; what a screen stands on is read when it is first shown.

    Spreadsheets, pages and pictures bring large libraries along: the window does not wait for
    them.
    """

    desk: Desk
    tasks: Tasks
    overview: OverviewActions
    backing_up: BackingUp
    watching: WatchKeeping
    filters: ListFilters

    def places(self) -> tuple[Place, ...]:
        """Return the screens in their order."""
        return (
            Place("overview", QCoreApplication.translate("OverviewPage", "Overview"), self.first),
            Place(
                "intake",
                QCoreApplication.translate("IntakePage", "Intake"),
                self.intake,
                self.overview.waiting_pictures,
            ),
            Place(
                "entry",
                QCoreApplication.translate("EntryPage", "Entry"),
                self.entry,
                self.waiting_sheets,
                is_urgent=False,
            ),
            Place(
                "official", QCoreApplication.translate("OfficialPage", "Official"), self.official
            ),
            Place(
                "comparison",
                QCoreApplication.translate("ComparisonPage", "Comparison"),
                self.comparison,
            ),
            Place(
                "incidents",
                QCoreApplication.translate("IncidentsPage", "Incidents"),
                self.incidents,
                self.waiting_incidents,
            ),
            Place(
                "cases",
                QCoreApplication.translate("CasesPage", "Cases"),
                self.cases,
                self.ending_terms,
            ),
            Place(
                "campaign", QCoreApplication.translate("CampaignPage", "Campaign"), self.campaign
            ),
            Place("office", QCoreApplication.translate("OfficePage", "Office"), self.office),
        )

    def first(self) -> Page:
        from hq_desktop.actions.chase import ChaseActions
        from hq_desktop.ui.overview.page import OverviewPage

        return OverviewPage(self.overview, self.tasks, ChaseActions(self.desk), self.filters)

    def intake(self) -> Page:
        from hq_desktop.actions.incidents import IncidentActions
        from hq_desktop.actions.intake import IntakeActions
        from hq_desktop.ui.intake.page import IntakePage
        from hq_desktop.ui.intake.side_deeds import Means
        from hq_desktop.ui.office.deeds import deed_words

        means = Means(IntakeActions(self.desk), IncidentActions(self.desk), self.tasks, deed_words)
        return IntakePage(means, self.watching)

    def entry(self) -> Page:
        from hq_desktop.actions.entry import EntryActions
        from hq_desktop.ui.entry.page import EntryPage

        return EntryPage(EntryActions(self.desk), self.tasks)

    def waiting_sheets(self) -> int:
        """Return how many sheets the operator could type in the race that the entry begins with."""
        from hq_desktop.actions.sheet_turns import SheetTurns

        races = self.desk.directory().races
        return SheetTurns(self.desk).waiting(races[0].code).entries if races else 0

    def official(self) -> Page:
        from hq_desktop.actions.official import OfficialActions
        from hq_desktop.ui.official.page import OfficialPage

        return OfficialPage(OfficialActions(self.desk), self.tasks)

    def comparison(self) -> Page:
        from hq_desktop.actions.comparison import ComparisonActions
        from hq_desktop.ui.comparison.page import ComparisonPage

        return ComparisonPage(ComparisonActions(self.desk), self.tasks)

    def incidents(self) -> Page:
        from hq_desktop.actions.incidents import IncidentActions
        from hq_desktop.ui.incidents.page import IncidentsPage

        return IncidentsPage(IncidentActions(self.desk), self.tasks)

    def waiting_incidents(self) -> int:
        """Return how many incidents and unfinished calls wait for an answer."""
        from hq_desktop.actions.incidents import IncidentActions

        return IncidentActions(self.desk).waiting()

    def cases(self) -> Page:
        from hq_desktop.actions.cases import CasesActions
        from hq_desktop.ui.cases.page import CasesPage

        return CasesPage(CasesActions(self.desk), self.tasks)

    def ending_terms(self) -> int:
        """Return how many of our own terms end within two days and how many tasks are overdue."""
        return urgent(self.desk, datetime.now(UTC)).together

    def campaign(self) -> Page:
        from hq_desktop.actions.campaign import CampaignActions
        from hq_desktop.ui.campaign.page import CampaignPage

        return CampaignPage(CampaignActions(self.desk), self.tasks)

    def office(self) -> Page:
        from hq_desktop.actions.history import HistoryActions
        from hq_desktop.actions.office import OfficeActions
        from hq_desktop.ui.office.page import OfficePage

        history = HistoryActions(self.desk)
        return OfficePage(OfficeActions(self.desk), self.tasks, self.backing_up, history)


@dataclass(frozen=True, slots=True)
class _Opened:
    address: str
    database: Database
    title: str


class Program(QObject):
    """What outlives a window: the settings, the campaign that is open, who is at the keyboard."""

    def __init__(self, application: QApplication, catalogue: Catalogue, folder: Path) -> None:
        super().__init__(application)
        self._application = application
        self._catalogue = catalogue
        self._folder = folder
        self._file = folder / "settings.json"
        self._settings, _ = settings.read(self._file)
        self._tasks = Tasks(self)
        self._desk: Desk | None = None
        self._address = ""
        self.window: MainWindow | None = None
        self.start: StartWindow | None = None
        self._is_telling = self._is_guiding = False
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        language.install(application, self._settings.language.value)
        self._dress()

    @property
    def operator(self) -> str:
        """Who is at the keyboard; "" while no campaign is open."""
        return self._desk.operator if self._desk is not None else ""

    def close(self) -> None:
        """Close what is shown and let go of the campaign."""
        self._tasks.wait()
        for shown in (self.window, self.start):
            if shown is not None:
                shown.close()
                shown.deleteLater()
        self.window = self.start = None

    def begin(self, address: str | None) -> None:
        """Open the campaign named, else the last one, else show the first steps."""
        recent = self._settings.recent
        wanted = address or (recent[0] if recent else None)
        if wanted is None:
            self.show_start()
        else:
            self.open(wanted)

    def open(self, address: str) -> None:
        """Open a campaign in the background, then show it."""
        place = address if "://" in address else str(Path(address).absolute())
        self._tasks.run(lambda: _opened(place), self._show, self._not_opened)

    def show_start(self) -> None:
        """Show the ways to a campaign."""
        start = StartWindow(self._settings.recent, NAMES)
        start.open_asked.connect(self.open)
        start.new_asked.connect(self.make_campaign)
        start.restore_asked.connect(self.restore)
        start.sample_asked.connect(self._open_sample)
        start.language_chosen.connect(self._speak)
        start.show()
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
        self.start = start

    def make_campaign(self) -> None:
        """Show the wizard; a campaign that was made is opened."""
        from hq_desktop.actions.new_campaign import NewCampaignActions
        from hq_desktop.ui.campaign.wizard import CampaignWizard

        actions = NewCampaignActions(self._catalogue, self._settings.operator or "keeper")
        parent = self.window or self.start
        wizard = CampaignWizard(actions, Tasks(self), self._folder, parent)
        if wizard.exec():
            self.open(wizard.address)

    def restore(self) -> None:
        """Guide through the making of a new campaign from a backup; then open it."""
        self._guide(settings.backups_of(self._settings, self._address), None)

    def recover(self, damaged: CampaignDamaged) -> None:
        """Say what a damaged campaign still holds and restore its newest good backup elsewhere."""
        if self._is_guiding:
            return
        address = str(damaged.facts["address"])
        folder = settings.backups_of(self._settings, address)
        restored = self._guide(folder, damaged)
        if restored:
            known = settings.operator_of(self._settings, address)
            changed = settings.with_backups(self._settings, restored, folder)
            if known:
                changed = settings.with_operator(changed, restored, known)
            self._remember(changed)

    def _guide(self, backups: str, damaged: CampaignDamaged | None) -> str:
        """Show the guided restore and open what it made; "" where the person turned back."""
        from hq_desktop.ui.restore_dialog import RestoreDialog

        self._is_guiding = True
        dialog = RestoreDialog(
            self._tasks,
            self._folder,
            backups=backups,
            damaged=damaged,
            parent=self.window or self.start,
        )
        is_restored = bool(dialog.exec())
        self._is_guiding = False
        dialog.deleteLater()
        if not is_restored:
            return ""
        self.open(dialog.address)
        return dialog.address

    def fault(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log a fault of ours, keep a report without personal facts, say where it lies."""
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        if isinstance(error, HqError):
            messages.tell_error(self.window or self.start, "", error)
            return
        text = fault_report.report(kind, trace)
        place = fault_report.keep(text, self._folder / "faults")
        if not self._is_telling:
            self._is_telling = True
            messages.tell_bug(self.window or self.start, text, str(place or "–"))
            self._is_telling = False

    def _open_sample(self, name: str) -> None:
        path = self._folder / f"{name}.hq"
        if path.exists():
            self.open(str(path))
            return
        from hq_desktop.actions.samples import writing

        self._tasks.run(
            lambda: writing.write(name, self._folder, self._catalogue),
            lambda made: self.open(str(made)),
            self._not_opened,
        )

    def _show(self, opened: _Opened) -> None:
        operator = self._who(opened)
        if not operator:
            opened.database.close()
            if self.window is None:
                self.show_start()
            return
        self._leave()
        self._address = opened.address
        self._remember(
            settings.with_operator(
                settings.with_recent(self._settings, opened.address), opened.address, operator
            )
        )
        self._desk = Desk(opened.database, self._catalogue, operator)
        self._build("overview")

    def _who(self, opened: _Opened) -> str:
        known = settings.operator_of(self._settings, opened.address)
        if known:
            return known
        dialog = WhoDialog(opened.title, self._settings.operator, self.window or self.start)
        return dialog.name if dialog.exec() else ""

    def _not_opened(self, error: HqError) -> None:
        if self.window is None and self.start is None:
            self.show_start()
        if isinstance(error, CampaignDamaged):
            self.recover(error)
            return
        messages.tell_error(self.window or self.start, "", error)

    def _build(self, code: str) -> None:
        """Build the window anew; what was being typed is kept as a draft and comes back."""
        if self._desk is None:
            return
        folder = settings.backups_of(self._settings, self._address)
        watched = settings.watched_of(self._settings, self._address)
        watching = _watching(watched, self._keep_watched)
        filters = self._list_filters()
        old, self.window = self.window, window_of(self._desk, folder, watching, filters)
        window = self.window
        window.language_chosen.connect(self._speak)
        window.theme_chosen.connect(self._paint)
        window.backups_chosen.connect(self._keep_backups)
        window.operator_clicked.connect(self._change_operator)
        window.new_asked.connect(self.make_campaign)
        window.open_asked.connect(self._ask_open)
        window.restore_asked.connect(self.restore)
        window.damage_found.connect(self.recover)
        window.closed.connect(self._leave)
        restore_geometry(window)
        window.start(code)
        window.show()
        if watched:
            self._begin_watching(window)
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
            self.start = None
        if old is not None:
            old.hide()
            old.deleteLater()

    def _rebuild(self) -> None:
        window = self.window
        if window is None:
            if self.start is not None:
                self.show_start()
            return
        if window.may_close():
            keep_geometry(window)
            window.retire()
            self._build(window.current)

    def _speak(self, code: str) -> None:
        self._remember(replace(self._settings, language=Language(code)))
        language.install(self._application, code)
        self._rebuild()

    def _paint(self, theme: str) -> None:
        self._remember(replace(self._settings, theme=Theme(theme)))
        self._dress()

    def _keep_backups(self, folder: str) -> None:
        self._remember(settings.with_backups(self._settings, self._address, folder))

    def _keep_watched(self, folder: str) -> None:
        self._remember(settings.with_watched(self._settings, self._address, folder))

    def _list_filters(self) -> ListFilters:
        kept = settings.filters_of(self._settings, self._address)
        chase = settings.chase_filters_of(self._settings, self._address)
        return ListFilters(
            FilterKeeping(tuple(SavedFilter(*one) for one in kept), self._keep_filters),
            FilterKeeping(tuple(SavedFilter(*one) for one in chase), self._keep_chase_filters),
        )

    def _keep_filters(self, filters: Sequence[SavedFilter]) -> None:
        rows = _filter_rows(filters)
        self._remember(settings.with_filters(self._settings, self._address, rows))

    def _keep_chase_filters(self, filters: Sequence[SavedFilter]) -> None:
        rows = _filter_rows(filters)
        self._remember(settings.with_chase_filters(self._settings, self._address, rows))

    def _begin_watching(self, window: MainWindow) -> None:
        """Make the screen that watches, though nobody looks at it yet; its libraries come first."""
        self._tasks.run(
            lambda: import_module("hq_desktop.actions.intake"),
            lambda _: window.page("intake").refresh() if window is self.window else None,
        )

    def _follow_system(self) -> None:
        if self._settings.theme is Theme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        look.dress(self._application, self._settings.theme)

    def _change_operator(self) -> None:
        if self._desk is None or self.window is None:
            return
        dialog = WhoDialog(self.window.windowTitle(), self._desk.operator, self.window)
        if dialog.exec() and dialog.name != self._desk.operator and self.window.may_close():
            self._remember(settings.with_operator(self._settings, self._address, dialog.name))
            self._desk = replace(self._desk, operator=dialog.name)
            self._rebuild()

    def _ask_open(self) -> None:
        folder = files.ask_folder(self.window, "")
        if folder is not None:
            self.open(str(folder))

    def _leave(self) -> None:
        """Let go of the campaign that is open."""
        if self.window is not None and self.window.isVisible():
            keep_geometry(self.window)
            self.window.retire()
        if self._desk is not None:
            self._desk.database.close()
            self._desk = None

    def _remember(self, changed: Settings) -> None:
        self._settings = changed
        try:
            settings.write(self._file, changed)
        except OSError:
            # Settings that cannot be kept are asked for again; no work is lost by it.
            return


def _opened(address: str) -> _Opened:
    database = open_campaign(address)
    desk = Desk(database, Catalogue({}, {}), "")
    try:
        return _Opened(address, database, desk.directory().campaign.title)
    except (ValueError, KeyError, TypeError) as fault:  # a byte was changed in a text of a record
        database.close()
        raise CampaignDamaged(address=address, reason="record_unreadable") from fault
    except HqError:
        database.close()
        raise


def _heading(desk: Desk, directory: Directory) -> Heading:
    races = directory.races
    day = f"{directory.campaign.election_day:%d.%m.%y}"
    if len(races) == 1:
        title = language.worded(desk.profile(races[0]).title)
        return Heading(directory.campaign.title, f"{title}, {day}")
    return Heading(directory.campaign.title, f"{figure(len(races))} × , {day}")


def _subjects(desk: Desk) -> dict[str, object]:
    """Return what each screen is worth being shown with: a sheet, a contradiction."""
    from hq_desktop.actions.comparison import ComparisonActions

    race = desk.directory().races[0]
    compared = ComparisonActions(desk).compare(race.code)
    subjects: dict[str, object] = {}
    sheets = [row for row in compared.rows if row.ours is not None and row.ours.pages]
    differing = [row for row in sheets if row.is_differing]
    for row in (differing or sheets)[:1]:
        if row.ours is not None:
            subjects["entry"] = PrecinctSubject(race.code, row.precinct.id, row.ours.id)
    if differing:
        subjects["cases"] = tuple(PrecinctSubject(race.code, row.precinct.id) for row in differing)
    for one in compared.contradictions[:1]:
        wanted = TerritorySubject(race.code, one.commission, one.line)
        subjects["official"] = wanted
        subjects.setdefault("cases", wanted)
    return subjects


def _has_display() -> bool:
    """Say whether a window can be shown: elsewhere than on X11 and Wayland there always is one."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in known)


def _application() -> QApplication:
    hold_constants()
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("hq-desktop")
    look.load_fonts()
    return application
