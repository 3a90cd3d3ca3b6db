"""Typing announced figures: who announced at the left, the page, the form, the versions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.official import OfficialActions, OfficialFigures
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.official.columns import SOURCE, version_columns
from hq_desktop.ui.official.figures_form import FiguresForm
from hq_desktop.ui.official.rows import SubjectRow, Version
from hq_desktop.ui.official.scan_pane import ScanPane
from hq_desktop.ui.official.seen_box import SeenBox
from hq_desktop.ui.official.subject_lists import SubjectLists
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.record_table import RecordTable

_WIDTHS, _WIDTHS_WITH_SCAN = (500, 0, 674), (230, 480, 464)


class FiguresDesk(QWidget):
    """At the left who announced, at the right what; a page to type from stands between them."""

    stored = Signal(str)
    """A version was stored; whose it is."""

    def __init__(
        self, actions: OfficialActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._figures: OfficialFigures | None = None
        self._wanted: tuple[str, object] | None = None
        self._subject: SubjectRow | None = None
        self.lists = SubjectLists(self)
        self.scan = ScanPane(tasks, self)
        self.seen = SeenBox(self)
        self.seen.page_chosen.connect(self._show_page)
        self.scan.closed.connect(lambda: self.seen.keep(None))
        self.lists.chosen.connect(self._choose)
        self.form = FiguresForm(self)
        self.lists.begun.connect(self.form.begin)
        self.form.finished.connect(self.save)
        self.form.changed.connect(lambda: self._say("", ""))
        self.versions: RecordTable[Version] = RecordTable(
            version_columns(self._label), self, identity=lambda one: one.number
        )
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        for widget in (self.lists, self.scan, self._right()):
            self._split.addWidget(widget)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self._choose(None)

    @property
    def figures(self) -> OfficialFigures | None:
        """What is shown."""
        return self._figures

    @property
    def sources(self) -> list[str]:
        """The sources known already."""
        return [] if self._figures is None else _sources(self._figures)

    def want(self, key: tuple[str, object]) -> None:
        """Make a commission or precinct current as soon as the lists are read."""
        self._wanted = key

    def forget_subject(self) -> None:
        """Another race is shown: what was typed does not belong to it."""
        self._subject = None

    def show_figures(self, figures: OfficialFigures) -> None:
        """Show who announced what."""
        self._figures = figures
        self.form.show_lines(figures.form.fields(figures.race.contestants))
        self.lists.show_figures(figures)
        self.seen.show_sources(_sources(figures))
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.lists.select(wanted)
        self._choose(self.lists.table.current())

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
            code = subject.commission.code
            self._tasks.run(
                lambda: self._actions.announce(race, code, cells, seen),
                lambda _: self._saved(title),
                self.fail,
            )
        elif subject.precinct is not None:
            precinct = subject.precinct.id
            self._tasks.run(
                lambda: self._actions.publish(race, precinct, cells, seen),
                lambda _: self._saved(title),
                self.fail,
            )

    def fail(self, error: HqError) -> None:
        """Say what went wrong."""
        self._say(f"! {messages.explain(error)}", "attention")

    def _fault(self) -> str:
        if self._subject is None:
            return self.tr("Choose a commission or a precinct first.")
        if not self.form.cells():
            return self.tr("No figure is typed yet.")
        return self.seen.fault()

    def _show_page(self, page: object) -> None:
        is_shown = page is not None
        self.scan.show_file(self.seen.page)
        self._split.setSizes(_WIDTHS_WITH_SCAN if is_shown else _WIDTHS)
        self.versions.setColumnHidden(SOURCE, is_shown)

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
        self.stored.emit(title)
        self.lists.seek()

    def _say(self, words: str, tone: str) -> None:
        self._result.setText(words)
        look.state(self._result, tone)

    def _label(self, line: str) -> str:
        return self.form.labels().get(line, line)

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
        self._form_area.setFrameShape(QFrame.Shape.NoFrame)
        self._form_area.setWidget(self.form)
        self._result = QLabel(ground)
        self._result.setWordWrap(True)
        self._save = QPushButton(self.tr("Save as a new version"), ground)
        self._save.setToolTip("Ctrl+Enter")
        look.kind(self._save, "primary")
        self._save.clicked.connect(self.save)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(8)
        foot.addWidget(self._result, 1)
        foot.addWidget(self._save)
        self.versions.setFixedHeight(28 * 4)
        column.addWidget(self._name)
        column.addWidget(self._hint)
        column.addWidget(self.seen)
        column.addWidget(self._form_area, 1)
        column.addLayout(foot)
        column.addWidget(self.versions)
        return ground


def _sources(figures: OfficialFigures) -> list[str]:
    every = [one.source for one in figures.announcements]
    every += [one.source for one in figures.copies]
    return [source for source in dict.fromkeys(every) if source]
