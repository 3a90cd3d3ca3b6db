"""Official figures: typed or imported, with source and moment; every version is kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.official import OfficialActions, OfficialFigures
from hq_desktop.domain.election import CommissionCode, PrecinctId, Race, RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.imports import ImportKind
from hq_desktop.ui import look, messages
from hq_desktop.ui.column_words import labels_of
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.official.columns import version_columns
from hq_desktop.ui.official.figures_form import FiguresForm
from hq_desktop.ui.official.rows import SubjectRow, Version
from hq_desktop.ui.official.seen_box import SeenBox
from hq_desktop.ui.official.subject_lists import PRECINCTS, TOTALS, SubjectLists
from hq_desktop.ui.page import Page, PrecinctSubject, TerritorySubject
from hq_desktop.ui.table_import import TableImportDialog
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import show_choices
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.record_table import RecordTable


class OfficialPage(Page):
    """At the left who announced, at the right what: source, moment, figures, versions."""

    def __init__(
        self, actions: OfficialActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._figures: OfficialFigures | None = None
        self._races: tuple[Race, ...] = ()
        self._wanted: tuple[str, object] | None = None
        self._subject: SubjectRow | None = None
        self._header = PageHeader(self.title(), self)
        self._race_field = QComboBox(self)
        self._race_field.setAccessibleName(self.tr("Race"))
        self._race_field.hide()
        self._race_field.activated.connect(self._read_race)
        self._header.add_beside(self._race_field)
        load = QPushButton(self.tr("Import …"), self)
        load.setToolTip("Ctrl+I")
        load.clicked.connect(self._import)
        self._header.add_deed(load)
        self.lists = SubjectLists(self)
        self.seen = SeenBox(self)
        self.lists.chosen.connect(self._choose)
        self.form = FiguresForm(self)
        self.lists.begun.connect(self.form.begin)
        self.form.finished.connect(self.save)
        self.form.changed.connect(lambda: self._say("", ""))
        self.versions: RecordTable[Version] = RecordTable(
            version_columns(self._label), self, identity=lambda one: one.number
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.lists, 5)
        row.addWidget(self._right(), 6)
        column.addLayout(row, 1)
        self._add_keys()
        self._choose(None)

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Official")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of typing."""
        return (
            ("Ctrl 1 2", self.tr("totals, precincts")),
            ("Ctrl F", self.tr("find")),
            ("Enter", self.tr("further")),
            ("↑", self.tr("back")),
            ("Ctrl Enter", self.tr("save")),
        )

    def refresh(self) -> None:
        """Read the figures again; what is being typed stays."""
        self._tasks.run(self._read, self._show, self._failed, kind="official")

    def show_subject(self, subject: object) -> None:
        """Show a precinct or a commission that another page asked for."""
        if isinstance(subject, PrecinctSubject):
            self.lists.open(PRECINCTS)
            self._want(subject.race, ("precinct", subject.precinct))
        elif isinstance(subject, TerritorySubject):
            self.lists.open(TOTALS)
            self._want(subject.race, ("commission", subject.commission))
        self.refresh()

    def save(self) -> None:
        """Store what is typed as the next version."""
        fault = self._fault()
        seen = self.seen.seen()
        figures, subject = self._figures, self._subject
        if fault or seen is None or figures is None or subject is None:
            self._say(f"! {fault}", "attention")
            return
        cells, race = self.form.cells(), figures.race.code
        title = self._subject_title(subject)
        if subject.commission is not None:
            code: CommissionCode = subject.commission.code
            self._tasks.run(
                lambda: self._actions.announce(race, code, cells, seen),
                lambda _: self._saved(title),
                self._failed,
            )
        elif subject.precinct is not None:
            precinct: PrecinctId = subject.precinct.id
            self._tasks.run(
                lambda: self._actions.publish(race, precinct, cells, seen),
                lambda _: self._saved(title),
                self._failed,
            )

    def _fault(self) -> str:
        if self._subject is None:
            return self.tr("Choose a commission or a precinct first.")
        if not self.form.cells():
            return self.tr("No figure is typed yet.")
        return self.seen.fault()

    def _read(self) -> OfficialFigures:
        chosen = self._race_field.currentData()
        races = self._actions.directory().races
        code = chosen if chosen in {race.code for race in races} else races[0].code
        return self._actions.figures(RaceCode(code))

    def _show(self, figures: OfficialFigures) -> None:
        self._figures = figures
        races = figures.directory.races
        show_choices(
            self._race_field,
            [(race.code, worded(race.district) or race.code) for race in races],
            figures.race.code,
        )
        self._race_field.setVisible(len(races) > 1)
        self.form.show_lines(figures.form.fields(figures.race.contestants))
        self.lists.show_figures(figures)
        self.seen.show_sources(_sources(figures))
        self._header.show_note(
            self.tr("totals: {totals}, precincts with official figures: {precincts}").format(
                totals=figure(len({one.commission for one in figures.announcements})),
                precincts=figure(len({one.precinct for one in figures.copies if one.is_current})),
            )
        )
        self._go_to_wanted()
        self._choose(self.lists.table.current())

    def _go_to_wanted(self) -> None:
        if self._wanted is None:
            return
        wanted, self._wanted = self._wanted, None
        self.lists.select(wanted)

    def _choose(self, row: SubjectRow | None) -> None:
        is_same = row is not None and self._subject is not None and row.key == self._subject.key
        self._subject = row
        if not is_same:
            self.form.clear()
            self._say("", "")
        self._name.setText(self._subject_title(row) if row else "")
        self._form_area.setEnabled(row is not None)
        self._hint.setVisible(row is None)
        self.versions.show_records(row.versions if row else ())

    def _subject_title(self, row: SubjectRow) -> str:
        if row.precinct is None:
            return row.title
        place = f", {row.place}" if row.place else ""
        return self.tr("Precinct {number}").format(number=row.title) + place

    def _saved(self, title: str) -> None:
        self.form.clear()
        self._say(self.tr("✓ {title}: stored as a new version").format(title=title), "good")
        self.saved.emit(title)
        self.refresh()
        self.lists.seek()

    def _failed(self, error: HqError) -> None:
        self._say(f"! {messages.explain(error)}", "attention")

    def _say(self, words: str, tone: str) -> None:
        self._result.setText(words)
        look.state(self._result, tone)

    def _label(self, line: str) -> str:
        return self.form.labels().get(line, line)

    def _want(self, race: RaceCode, key: tuple[str, object]) -> None:
        self._wanted = key
        place = self._race_field.findData(race)
        if place >= 0:
            self._race_field.setCurrentIndex(place)

    def _read_race(self) -> None:
        self._subject = None
        self.refresh()

    def _import(self) -> None:
        if self._figures is None:
            return
        is_totals = self.lists.place == TOTALS
        kind = ImportKind.TOTALS if is_totals else ImportKind.OFFICIAL
        race = self._figures.race
        dialog = TableImportDialog(
            self._actions.imports(),
            self._tasks,
            (kind,),
            race.code,
            labels_of(race, self._figures.form),
            self,
        )
        if dialog.exec():
            self.saved.emit(self.tr("import"))
            self.refresh()

    def _right(self) -> QWidget:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._name = QLabel(ground)
        self._name.setWordWrap(True)
        self._name.setContentsMargins(16, 8, 16, 0)
        look.kind(self._name, "page-title")
        self._hint = QLabel(
            self.tr("Choose who announced the figures at the left, then type them here."), ground
        )
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(16, 8, 16, 0)
        look.kind(self._hint, "second")
        self._form_area = QScrollArea(ground)
        self._form_area.setWidgetResizable(True)
        self._form_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form_area.setWidget(self.form)
        self._result = QLabel(ground)
        self._result.setWordWrap(True)
        self._save = QPushButton(self.tr("Save as a new version"), ground)
        look.kind(self._save, "primary")
        self._save.clicked.connect(self.save)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self._result, 1)
        foot.addWidget(self._save)
        self.versions.setFixedHeight(28 * 5)
        column.addWidget(self._name)
        column.addWidget(self._hint)
        column.addWidget(self.seen)
        column.addWidget(self._form_area, 1)
        column.addLayout(foot)
        column.addWidget(self.versions)
        return ground

    def _add_keys(self) -> None:
        deeds = (
            ("Ctrl+1", lambda: self.lists.open(TOTALS)),
            ("Ctrl+2", lambda: self.lists.open(PRECINCTS)),
            ("Ctrl+F", self.lists.seek),
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Ctrl+I", self._import),
        )
        for key, deed in deeds:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(deed)
            self.addAction(action)


def _sources(figures: OfficialFigures) -> list[str]:
    every = [one.source for one in figures.announcements]
    every += [one.source for one in figures.copies]
    return [source for source in dict.fromkeys(every) if source]
