"""Official figures: typed or imported, every version kept, held against themselves."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.official import OfficialActions, OfficialFigures
from hq_desktop.actions.opened_tables import Pasted
from hq_desktop.domain.election import Race, RaceCode
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.official_check import OfficialCheck
from hq_desktop.domain.publication import Publication
from hq_desktop.ui import given, language
from hq_desktop.ui.column_words import labels_of
from hq_desktop.ui.figures import figure
from hq_desktop.ui.import_sources import pasted_table
from hq_desktop.ui.language import worded
from hq_desktop.ui.official.check_view import CheckView
from hq_desktop.ui.official.figures_desk import FiguresDesk
from hq_desktop.ui.official.page_keys import CHECKS, FIGURES, PUBLICATIONS, section_keys
from hq_desktop.ui.official.publication_columns import Told
from hq_desktop.ui.official.publication_view import PublicationView
from hq_desktop.ui.official.subject_lists import PRECINCTS, TOTALS
from hq_desktop.ui.page import Page, PrecinctSubject, TerritorySubject
from hq_desktop.ui.table_import import TableImportDialog
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import show_choices
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.screen_keys import add_key
from hq_desktop.ui.widgets.tab_bar import TabBar

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".heic", ".pdf"})


class OfficialPage(Page):
    """Three sections: the figures, what was published, what the figures show by themselves."""

    def __init__(
        self, actions: OfficialActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._figures: OfficialFigures | None = None
        self._publications: tuple[Publication, ...] = ()
        self._header = PageHeader(self.title(), self)
        self._race_field = QComboBox(self)
        self.desk = FiguresDesk(actions, tasks, self)
        self.publications = PublicationView(actions, tasks, self)
        self.checks = CheckView(self)
        self.lists, self.seen, self.form = self.desk.lists, self.desk.seen, self.desk.form
        self.versions, self.save = self.desk.versions, self.desk.save
        self.import_dialog: TableImportDialog | None = None
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._add_keys()

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Official")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the section that is open."""
        return section_keys(self.tabs.current(), has_page=self.seen.page is not None)

    def refresh(self) -> None:
        """Read the figures again; what is being typed stays."""
        self._tasks.run(self._read, self._show, self.desk.fail, kind="official")

    def show_subject(self, subject: object) -> None:
        """Show a precinct or a commission that another page asked for."""
        if isinstance(subject, PrecinctSubject):
            self._go_to(subject.race, PRECINCTS, ("precinct", subject.precinct))
        elif isinstance(subject, TerritorySubject):
            self._go_to(subject.race, TOTALS, ("commission", subject.commission))
        self.refresh()

    def open_section(self, place: int) -> None:
        """Open one of the three sections and give it the keys."""
        self.tabs.show_current(place)
        self._stack.setCurrentIndex(place)
        if place == PUBLICATIONS:
            self.publications.table.setFocus()
        elif place == CHECKS:
            self.checks.table.setFocus()
        self.keys_changed.emit()

    def import_table(self, table: Path | Pasted | None = None) -> None:
        """Open the import, perhaps of a file or of what was pasted."""
        if self._figures is None:
            return
        is_totals = self.lists.place == TOTALS
        kinds = (ImportKind.TOTALS, ImportKind.OFFICIAL)
        race = self._figures.race
        labels = labels_of(race, self._figures.form)
        dialog = TableImportDialog(
            self._actions.imports(),
            self._tasks,
            kinds if is_totals else tuple(reversed(kinds)),
            race.code,
            labels,
            self,
        )
        dialog.origin.show_sources(self.desk.sources)
        dialog.accepted.connect(self._imported)
        dialog.finished.connect(dialog.deleteLater)
        self.import_dialog = dialog
        dialog.open()
        if isinstance(table, Path):
            dialog.show_file(table)
        elif table is not None:
            dialog.show_pasted(table)

    def take(self, held: QMimeData) -> None:
        """Take what was dropped or pasted: a page to type from, or a table to import."""
        paths = given.files_of(held)
        image = given.picture_of(held)
        if paths and paths[0].suffix.casefold() in _PICTURES:
            self.open_section(FIGURES)
            self.seen.keep(paths[0])
        elif paths:
            self.import_table(paths[0])
        elif image is not None:
            self.open_section(FIGURES)
            self.seen.keep(self.seen.take_picture(image))
        else:
            table = pasted_table(held)
            if table is not None:
                self.import_table(table)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pictures and tables."""
        if given.is_takeable(event.mimeData()) or pasted_table(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let go."""
        event.acceptProposedAction()
        self.take(event.mimeData())

    def _read(self) -> tuple[OfficialFigures, tuple[Publication, ...], tuple[Told, ...]]:
        chosen = self._race_field.currentData()
        races = self._actions.directory().races
        code = chosen if chosen in {race.code for race in races} else races[0].code
        race = RaceCode(code)
        found = tuple(self._actions.check_words(race, language.current()))
        return self._actions.figures(race), self._actions.publications(race), found

    def _show(
        self, read: tuple[OfficialFigures, tuple[Publication, ...], tuple[Told, ...]]
    ) -> None:
        figures, published, found = read
        self._figures, self._publications = figures, published
        races = figures.directory.races
        show_choices(self._race_field, [_race(one) for one in races], figures.race.code)
        self._race_field.setVisible(len(races) > 1)
        self._header.show_note(
            self.tr("totals: {totals}, precincts with official figures: {precincts}").format(
                totals=figure(len({one.commission for one in figures.announcements})),
                precincts=figure(len({one.precinct for one in figures.copies if one.is_current})),
            )
        )
        self.desk.show_figures(figures)
        self.publications.show_publications(published, figures)
        self.checks.show_checks(found, figures)
        faults = sum(1 for check, _ in found if check.is_fault)
        self.tabs.show_name(PUBLICATIONS, _counted(self.tr("Publications"), len(published)))
        self.tabs.show_name(CHECKS, _counted(self.tr("Checks"), faults))
        self.badge_changed.emit(figure(faults) if faults else "", "attention" if faults else "")

    def _go_to(self, race: RaceCode, place: int, key: tuple[str, object]) -> None:
        self.open_section(FIGURES)
        self.lists.open(place)
        self.desk.want(key)
        at = self._race_field.findData(race)
        if at >= 0:
            self._race_field.setCurrentIndex(at)

    def _to_figures(self, check: OfficialCheck) -> None:
        if check.commission is not None:
            self._go_to(check.race, TOTALS, ("commission", check.commission))
        elif check.precinct is not None:
            self._go_to(check.race, PRECINCTS, ("precinct", check.precinct))
        self.refresh()
        self.lists.table.setFocus()

    def _to_file(self, check: OfficialCheck) -> None:
        figures = self._figures
        if figures is None:
            return
        own = [one.publication for one in figures.announcements if one.id == check.announcement]
        own += [one.publication for one in figures.copies if one.id == check.copy]
        wanted = next((one for one in own if one is not None), None)
        self.open_section(PUBLICATIONS)
        if self.publications.table.select_record(lambda one: one.id == wanted):
            self.publications.open_file()

    def _imported(self) -> None:
        self.saved.emit(self.tr("import"))
        self.refresh()

    def _stored(self, title: str) -> None:
        self.saved.emit(title)
        self.refresh()

    def _read_race(self) -> None:
        self.desk.forget_subject()
        self.refresh()

    def _paste(self) -> None:
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if held is None:
            return
        is_screenshot = self.seen.screenshot_button.hasFocus()
        if not (is_screenshot and self.seen.take_pasted(held)):
            self.take(held)

    def _build(self) -> None:
        self._race_field.setAccessibleName(self.tr("Race"))
        self._race_field.hide()
        self._header.add_beside(self._race_field)
        load = QPushButton(self.tr("Import …"), self)
        load.setToolTip("Ctrl+I")
        load.clicked.connect(lambda: self.import_table())
        self._header.add_deed(load)
        names = (self.tr("Figures"), self.tr("Publications"), self.tr("Checks"))
        self.tabs = TabBar(names, self)
        self.tabs.show_current(FIGURES)
        self._stack = QStackedWidget(self)
        for section in (self.desk, self.publications, self.checks):
            self._stack.addWidget(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.open_section)
        self._race_field.activated.connect(self._read_race)
        self.desk.stored.connect(self._stored)
        self.desk.scan.dropped.connect(lambda paths: self.seen.keep(paths[0]))
        self.seen.page_chosen.connect(lambda _: self.keys_changed.emit())
        self.publications.described.connect(self._stored)
        self.publications.import_asked.connect(self.import_table)
        self.checks.figures_asked.connect(self._to_figures)
        self.checks.file_asked.connect(self._to_file)

    def _add_keys(self) -> None:
        view, scan = self.desk.scan.view, self.desk.scan

        def figures(place: int) -> None:
            self.open_section(FIGURES)
            self.lists.open(place)
            self.lists.table.setFocus()

        def moved(across: int, down: int) -> Callable[[], None]:
            return lambda: view.move_by(across, down)

        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+1", lambda: figures(TOTALS)),
            ("Ctrl+2", lambda: figures(PRECINCTS)),
            ("Ctrl+3", lambda: self.open_section(PUBLICATIONS)),
            ("Ctrl+4", lambda: self.open_section(CHECKS)),
            ("Ctrl+F", self.lists.seek),
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Ctrl+I", self.import_table),
            ("Ctrl+V", self._paste),
            ("Ctrl++", lambda: scan.zoom(1)),
            ("Ctrl+=", lambda: scan.zoom(1)),
            ("Ctrl+-", lambda: scan.zoom(-1)),
            ("Ctrl+0", lambda: scan.zoom(0)),
            ("Ctrl+PgUp", lambda: scan.go(-1)),
            ("Ctrl+PgDown", lambda: scan.go(1)),
            ("Ctrl+Up", moved(0, -1)),
            ("Ctrl+Down", moved(0, 1)),
            ("Ctrl+Left", moved(-1, 0)),
            ("Ctrl+Right", moved(1, 0)),
        )
        for key, deed in deeds:
            add_key(self, key, deed)


def _race(one: Race) -> tuple[object, str]:
    return one.code, worded(one.district) or one.code


def _counted(words: str, count: int) -> str:
    return f"{words} {figure(count)}" if count else words
