"""What was published, version by version; what was changed since; the kept files."""

from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.official import OfficialActions, OfficialFigures
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.publication import Publication
from hq_desktop.domain.version_changes import Place, VersionChanges
from hq_desktop.ui import files, language, look, messages
from hq_desktop.ui.column_words import labels_of
from hq_desktop.ui.language import worded
from hq_desktop.ui.official.changes_view import ChangesView
from hq_desktop.ui.official.describe_dialog import DescribeDialog
from hq_desktop.ui.official.publication_columns import Names, publication_columns
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key


class PublicationView(QWidget):
    """The versions above; below, what the one in hand changed, or how two marked ones differ."""

    described = Signal(str)
    """It was said where a publication stood; its source."""

    import_asked = Signal()

    def __init__(
        self, actions: OfficialActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._figures: OfficialFigures | None = None
        self._scratch: QTemporaryDir | None = None
        names = Names(self._place, self._line)
        self._labels: dict[str, str] = {}
        self._titles: dict[int, str] = {}
        self.table: RecordTable[Publication] = RecordTable(
            publication_columns(), self, identity=lambda one: one.id
        )
        self.table.allow_many()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._compare())
        self.table.chosen.connect(lambda _: self.open_file())
        self.changes = ChangesView(names, self)
        self._said = QLabel(self)
        self._empty = EmptyNote(
            self.tr("No publication is kept yet"),
            self.tr(
                "Every file that is imported, and every page that figures are typed from, is kept "
                "here with its address, its moment and its SHA-256. When a later version says "
                "something else, you see what was changed."
            ),
            self.tr("Import …"),
            self,
        )
        self._empty.asked.connect(self.import_asked)
        self._build()

    def show_publications(self, found: tuple[Publication, ...], figures: OfficialFigures) -> None:
        """Show what was published in a race, the latest first."""
        self._figures = figures
        self._titles = {int(key): title for key, title in figures.directory.titles().items()}
        self._labels = dict(labels_of(figures.race, figures.form))
        self.table.show_records(tuple(reversed(found)))
        self._stack.setCurrentIndex(int(bool(found)))
        if found and self.table.current() is None:
            self.table.select_record(lambda _: True)
        self._compare()

    def open_file(self) -> None:
        """Open the file of the publication in hand as it was kept."""
        one = self.table.current()
        if one is not None and one.file:
            self._open(one.file, one.file_name or one.file)

    def open_screenshot(self) -> None:
        """Open the picture of where it was seen."""
        one = self.table.current()
        if one is not None and one.screenshot:
            self._open(one.screenshot, f"{one.screenshot[:8]}.png")

    def describe(self) -> None:
        """Say where the publication in hand stood."""
        one = self.table.current()
        if one is None:
            return
        dialog = DescribeDialog(one, self)
        dialog.accepted.connect(lambda: self._describe(one, dialog))
        dialog.open()

    def _describe(self, one: Publication, dialog: DescribeDialog) -> None:
        address, issue, picture = dialog.address, dialog.issue, dialog.screenshot
        self._tasks.run(
            lambda: self._actions.describe(one.id, address, issue, picture),
            lambda told: self.described.emit(told.source),
            self._failed,
        )

    def _compare(self) -> None:
        marked = sorted(self.table.marked(), key=lambda one: (one.seen_at, one.id))
        current = self.table.current()
        one = current.file if current is not None else ""
        shot = current.screenshot if current is not None else ""
        self._file.setEnabled(bool(one))
        self._shot.setEnabled(bool(shot))
        self._tell.setEnabled(current is not None)
        self._say("" if current is None or not one else f"SHA-256 {one}")
        if len(marked) == 2:
            self._read(marked[0], marked[1])
        elif len(marked) == 1:
            self._read(None, marked[0])
        else:
            self.changes.show_nothing(
                self.tr("Mark two versions (Ctrl+click, Shift+↓) to compare them.")
            )

    def _read(self, earlier: Publication | None, later: Publication) -> None:
        spoken = language.current()

        def work() -> tuple[VersionChanges, str] | None:
            before = earlier or self._actions.version_before(later)
            if before is None:
                return None
            found = self._actions.changes(later.race, before.id, later.id)
            return found, self._actions.changes_words(found, spoken)

        self._tasks.run(work, self._show, self._refused, kind="official changes")

    def _show(self, found: tuple[VersionChanges, str] | None) -> None:
        if found is None:
            self.changes.show_nothing(
                self.tr("This is the first version of its source: nothing to compare it with.")
            )
        else:
            self.changes.show_changes(*found)

    def _refused(self, error: HqError) -> None:
        self.changes.show_nothing(f"! {messages.explain(error)}")

    def _open(self, sha256: str, name: str) -> None:
        self._tasks.run(
            lambda: self._actions.page(sha256), lambda path: self._opened(path, name), self._failed
        )

    def _opened(self, path: Path, name: str) -> None:
        if self._scratch is None:
            self._scratch = QTemporaryDir()
        if not files.open_outside(path, name, Path(self._scratch.path())):
            self._say(self.tr("! No program is there to open {name}.").format(name=name))

    def _failed(self, error: HqError) -> None:
        self._say(f"! {messages.explain(error)}")

    def _say(self, words: str) -> None:
        self._said.setText(words)

    def _place(self, place: Place) -> str:
        if isinstance(place, int):
            return self._titles.get(place, str(place))
        known = self._figures.directory.commissions.get(place) if self._figures else None
        return worded(known.name) if known is not None else place

    def _line(self, line: str) -> str:
        return self._labels.get(line, line)

    def _build(self) -> None:
        self._file = QPushButton(self.tr("Open the file"), self)
        self._shot = QPushButton(self.tr("Open the screenshot"), self)
        self._tell = QPushButton(self.tr("Address, issue, screenshot …"), self)
        look.kind(self._said, "caption")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        for button, key, deed in (
            (self._file, "Ctrl+O", self.open_file),
            (self._shot, "Ctrl+P", self.open_screenshot),
            (self._tell, "F2", self.describe),
        ):
            button.setToolTip(key)
            button.clicked.connect(deed)
            row.addWidget(button)
            add_key(self, key, deed)
        upper = QWidget(self)
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.table, 1)
        above.addLayout(row)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(upper)
        split.addWidget(self.changes)
        split.setChildrenCollapsible(False)
        split.setSizes([220, 400])
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
