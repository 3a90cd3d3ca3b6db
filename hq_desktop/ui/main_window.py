"""The window: rail, the screen shown, status bar; it connects screens that stand apart."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop import paths
from hq_desktop.actions.overview import News
from hq_desktop.domain.errors import CampaignDamaged, HqError
from hq_desktop.settings import Theme
from hq_desktop.ui import hidden_names, messages
from hq_desktop.ui.backing_up import BackingUp
from hq_desktop.ui.figures import figure
from hq_desktop.ui.page import Page
from hq_desktop.ui.rail import Heading, Rail
from hq_desktop.ui.status_line import StatusLine
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.written_notice import WrittenNotice

FRAME = 40
"""Pixels that a title bar and borders take at most."""

NEWS_EVERY = 2000
"""Milliseconds between two looks at the journal's last number."""


@dataclass(frozen=True, slots=True)
class Place:
    """One screen: its code, which is the name of its icon too, its title, and how it is made.

    A screen is made when it is first shown, so that the window is there at once.
    """

    code: str
    title: str
    make: Callable[[], Page]
    waiting: Callable[[], int] | None = None
    """How many things wait there, asked outside the GUI thread until the screen itself says so."""

    is_urgent: bool = True
    """Whether what waits asks for attention, or is work that simply goes on."""


NEW_KEY, OPEN_KEY, RESTORE_KEY = "Ctrl+Shift+N", "Ctrl+Shift+O", "Ctrl+Shift+B"
"""A menu that pops up only shows its keys: the window listens to them."""


class MainWindow(QMainWindow):
    """One campaign on screen."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    backups_chosen = Signal(str)
    operator_clicked = Signal()
    new_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    damage_found = Signal(object)
    """The CampaignDamaged that some work ended with."""

    closed = Signal()

    def __init__(
        self,
        places: Sequence[Place],
        tasks: Tasks,
        heading: Heading,
        *,
        operator: str,
        news: Callable[[int], News | None],
        backing_up: BackingUp | None = None,
    ) -> None:
        super().__init__()
        self._places = {place.code: place for place in places}
        self._made: dict[str, Page] = {}
        self._tasks = tasks
        self._news = news
        self._number = -1
        self._backing_up = backing_up
        self._rail = Rail(heading, operator, self)
        self._stack = QStackedWidget(self)
        self._status = StatusLine(self)
        self._build(places)
        self._connect()
        self._heading = heading
        self._show_title()
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self._timer = QTimer(self)
        self._timer.setInterval(NEWS_EVERY)
        self._timer.timeout.connect(self.ask_news)
        if backing_up is not None:
            backing_up.setParent(self)
            backing_up.changed.connect(self._show_backup)
            backing_up.folder_chosen.connect(self.backups_chosen)
            self._timer.timeout.connect(self._show_backup)
            self._show_backup()

    def start(self, code: str = "") -> None:
        """Show the first screen and begin to listen to the journal."""
        self.show_page(code if code in self._places else next(iter(self._places)))
        self.ask_news()
        self._timer.start()
        if self._backing_up is not None:
            self._backing_up.start()

    @property
    def current(self) -> str:
        """The code of the screen that is shown."""
        shown = self._stack.currentWidget()
        return next((code for code, page in self._made.items() if page is shown), "")

    def page(self, code: str) -> Page:
        """Return a screen; it is made now if nobody has seen it yet."""
        page = self._made.get(code)
        if page is None:
            page = self._made[code] = self._places[code].make()
            self._stack.addWidget(page)
            self._listen_to(code, page)
            # What a screen brought along stays: the collector need not walk over it again, which
            # takes a tenth of a second and holds every thread.
            gc.freeze()
        return page

    def show_page(self, code: str, subject: object = None) -> None:
        """Show a screen, and in it what another screen asked for."""
        if code not in self._places:
            return
        page = self.page(code)
        self._rail.show_current(code)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        if subject is None:
            page.refresh()
        else:
            page.show_subject(subject)
        self._status.show_keys(page.keys())

    def add_notice(self, notice: QWidget) -> None:
        """Put a line over the screens."""
        self._middle.insertWidget(0, notice)

    def show_language(self, code: str) -> None:
        """Mark the language of the screen on the rail."""
        self._rail.show_language(code)

    def ask_news(self) -> None:
        """Ask whether somebody wrote into the journal."""
        known = self._number
        self._tasks.run(lambda: self._news(known), self._heard, _ignore, kind="news")

    @property
    def codes(self) -> tuple[str, ...]:
        """The screens in their order."""
        return tuple(self._places)

    def wait(self) -> None:
        """Wait until everything asked for is shown."""
        self._tasks.wait()

    def retire(self) -> None:
        """Stop listening and end the work: another window takes the place."""
        gc.unfreeze()
        self._timer.stop()
        if self._backing_up is not None:
            self._backing_up.stop()
        self._tasks.wait()

    def may_close(self) -> bool:
        """Say whether every screen can go without losing anything."""
        return all(page.may_close() for page in self._made.values())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, wait for work, remember the size."""
        if not self.may_close():
            event.ignore()
            return
        keep_geometry(self)
        self.retire()
        event.accept()
        self.closed.emit()

    def _build(self, places: Sequence[Place]) -> None:
        self._rail.show_items([(place.code, place.title) for place in places])
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._rail)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(WrittenNotice(self))
        self._middle.addWidget(self._stack, 1)
        row.addLayout(self._middle, 1)
        column.addLayout(row, 1)
        column.addWidget(self._status)
        self.setCentralWidget(body)
        for number, place in enumerate(places, start=1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)
            key.activated.connect(lambda code=place.code: self.show_page(code))

    def _connect(self) -> None:
        self._rail.chosen.connect(self.show_page)
        self._rail.language_chosen.connect(self.language_chosen)
        self._rail.operator_clicked.connect(self.operator_clicked)
        self._rail.campaign_clicked.connect(self._open_menu)
        QShortcut(QKeySequence("F10"), self).activated.connect(self._open_menu)
        QShortcut(QKeySequence(NEW_KEY), self).activated.connect(self.new_asked)
        QShortcut(QKeySequence(OPEN_KEY), self).activated.connect(self.open_asked)
        QShortcut(QKeySequence(RESTORE_KEY), self).activated.connect(self.restore_asked)
        self._tasks.busy_changed.connect(self._status.show_busy)
        self._tasks.failed.connect(self._tell)

    def _listen_to(self, code: str, page: Page) -> None:
        page.badge_changed.connect(lambda text, tone: self._rail.show_badge(code, text, tone))
        page.asked.connect(self.show_page)
        page.saved.connect(self._saved)
        page.keys_changed.connect(lambda: self._show_keys(page))
        page.names_switched.connect(self._show_title)

    def _show_keys(self, page: Page) -> None:
        if page is self._stack.currentWidget():
            self._status.show_keys(page.keys())

    def _show_title(self) -> None:
        title = f"{self._heading.title} · {self._heading.caption}"
        hidden = self.tr("names hidden, codes only")
        self.setWindowTitle(f"{title} · {hidden}" if hidden_names.are_hidden() else title)

    def _saved(self, what: str) -> None:
        self._status.show_saved(datetime.now(UTC), what)
        self.ask_news()

    def _heard(self, news: News | None) -> None:
        if news is None:
            return
        self._ask_waiting()
        is_first, self._number = self._number < 0, news.number
        self._status.show_head(news.digest, news.number)
        if news.moment is not None:
            self._status.show_saved(news.moment)
        shown = self._stack.currentWidget()
        if not is_first and isinstance(shown, Page):
            shown.refresh()

    def _ask_waiting(self) -> None:
        """Show what waits on screens that nobody has opened yet."""
        for code, place in self._places.items():
            if place.waiting is not None and code not in self._made:
                shown = partial(self._show_waiting, code)
                self._tasks.run(place.waiting, shown, _ignore, kind=f"waiting {code}")

    def _show_waiting(self, code: str, count: int) -> None:
        if code in self._made:
            return
        if self._places[code].is_urgent and count:
            self._rail.show_badge(code, f"! {figure(count)}", "attention")
        else:
            self._rail.show_badge(code, figure(count) if count else "", "")

    def _show_backup(self) -> None:
        if self._backing_up is not None:
            now, known = datetime.now(UTC), self._backing_up
            self._status.show_backup(known.last_good, now, _backup_trouble(known))

    def _tell(self, error: HqError) -> None:
        if isinstance(error, CampaignDamaged):
            self.damage_found.emit(error)
            return
        messages.tell_error(self, self.windowTitle(), error)

    def _open_menu(self) -> None:
        menu = self.menu()
        corner = self._rail.menu_corner()
        menu.popup(corner.mapToGlobal(corner.rect().topRight()))

    def menu(self) -> QMenu:
        """Return the menu of campaigns and colours."""
        menu = QMenu(self)
        deeds = (
            (self.tr("New campaign …"), NEW_KEY, self.new_asked.emit),
            (self.tr("Open campaign …"), OPEN_KEY, self.open_asked.emit),
            (self.tr("Restore from a backup …"), RESTORE_KEY, self.restore_asked.emit),
        )
        for text, key, deed in deeds:
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(deed)
            menu.addAction(action)
        menu.addSeparator()
        themes = (
            (self.tr("Colours as in the system"), Theme.SYSTEM),
            (self.tr("Light colours"), Theme.LIGHT),
            (self.tr("Dark colours"), Theme.DARK),
        )
        for text, theme in themes:
            action = QAction(text, menu)
            action.triggered.connect(
                lambda _checked=False, theme=theme: self.theme_chosen.emit(theme.value)
            )
            menu.addAction(action)
        return menu


def _backup_trouble(known: BackingUp) -> str:
    """Say why there is no newer good backup; "" where nothing is wrong."""
    translate = QCoreApplication.translate
    if known.error is not None:
        return messages.explain(known.error)
    if not known.folder:
        return translate("MainWindow", "No folder for backups was chosen: Office, F8.")
    if known.has_damage:
        return translate("MainWindow", "The newest backup is not as it was written: Office, F5.")
    return ""


def keep_geometry(window: QMainWindow) -> None:
    """Remember where the window stood and how large it was."""
    _sizes().setValue("geometry", window.saveGeometry())


def restore_geometry(window: QMainWindow) -> None:
    """Put the window where it stood; at first fill a screen it would not fit with its frame."""
    kept = _sizes().value("geometry")
    if kept is not None:
        window.restoreGeometry(kept)
        return
    room = window.screen().availableSize()
    if room.width() < window.width() + FRAME or room.height() < window.height() + FRAME:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _sizes() -> QSettings:
    return QSettings(str(paths.data_folder() / "window.ini"), QSettings.Format.IniFormat)


def _ignore(_error: HqError) -> None:
    """A server that is away for two seconds is asked again; deeds themselves say so."""
