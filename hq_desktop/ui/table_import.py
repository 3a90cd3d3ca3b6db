"""Importing a table: the file, what its columns are, its faults; nothing is stored before that."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.imports import ImportActions
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import HqError, RowsRefused
from hq_desktop.domain.imports import ImportKind, ImportOutcome, ImportPreview
from hq_desktop.domain.layout import CANONICAL
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.column_words import Labels, kind_words
from hq_desktop.ui.figures import parsed_moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.mapping_view import MappingView
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import choice_field, show_choices

TABLES = "*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt *.html *.htm *.mhtml *.mht *.xml"
_ANNOUNCED = {ImportKind.OFFICIAL, ImportKind.TOTALS}


class TableImportDialog(QDialog):
    """One table on its way in."""

    def __init__(
        self,
        imports: ImportActions,
        tasks: Tasks,
        kinds: Sequence[ImportKind],
        race: RaceCode | None,
        labels: Labels,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        self._tasks = tasks
        self._race = race
        self._labels = labels
        self._path: Path | None = None
        self.setWindowTitle(self.tr("Import of a table"))
        self.resize(1040, 640)
        self._kind = choice_field([(kind, kind_words(kind)) for kind in kinds], kinds[0])
        self._file = QPushButton(self.tr("&Choose the file …"), self)
        self._layout = choice_field((), None)
        self._source = QLineEdit(self)
        self._moment = QLineEdit(self)
        self.view = MappingView(self)
        self._result = QLabel(self)
        self._result.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        self.store_button = self._buttons.addButton(
            self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._build()
        self._connect()
        self._show_kind()

    def show_file(self, path: Path) -> None:
        """Read a file and show what would happen."""
        self._path = path
        self._file.setText(path.name)
        self.view.clear()
        self._preview()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._source_words = QLabel(self.tr("Source"), self)
        self._moment_words = QLabel(self.tr("Seen: 24.11.2026 14:05"), self)
        places: tuple[tuple[int, int, QLabel, QWidget], ...] = (
            (0, 0, QLabel(self.tr("What it holds"), self), self._kind),
            (0, 2, QLabel(self.tr("File"), self), self._file),
            (1, 0, QLabel(self.tr("Layout"), self), self._layout),
            (2, 0, self._source_words, self._source),
            (2, 2, self._moment_words, self._moment),
        )
        for row, place, words, field in places:
            words.setBuddy(field)
            field.setAccessibleName(words.text())
            grid.addWidget(words, row, place)
            grid.addWidget(field, row, place + 1)
        column.addLayout(grid)
        column.addWidget(self.view, 1)
        column.addWidget(self._result)
        column.addWidget(self._buttons)
        self.store_button.setEnabled(False)

    def _connect(self) -> None:
        self._kind.activated.connect(self._show_kind)
        self._layout.activated.connect(self._preview)
        self._file.clicked.connect(self._choose)
        self.view.mapping_changed.connect(self._preview)
        self._buttons.accepted.connect(self._store)
        self._buttons.rejected.connect(self.reject)

    def _show_kind(self) -> None:
        kind = self._chosen_kind()
        layouts = self._imports.layouts(kind)
        show_choices(self._layout, [(one.code, worded(one.title)) for one in layouts], None)
        is_announced = kind in _ANNOUNCED
        for widget in (self._source_words, self._source, self._moment_words, self._moment):
            widget.setVisible(is_announced or kind is ImportKind.READINGS)
        for widget in (self._moment_words, self._moment):
            widget.setVisible(is_announced)
        self.view.clear()
        self._preview()

    def _choose(self) -> None:
        pattern = self.tr("Tables") + f" ({TABLES})"
        path = files.ask_open(self, self.tr("A table to import"), pattern)
        if path is not None:
            self.show_file(path)

    def _preview(self) -> None:
        if self._path is None:
            return
        kind, path, layout = self._chosen_kind(), self._path, self._chosen_layout()
        correction = self.view.correction
        self.store_button.setEnabled(False)
        self._tasks.run(
            lambda: self._imports.preview(kind, path, self._race, layout, correction),
            self._show,
            self._failed,
            kind="import preview",
        )

    def _show(self, preview: ImportPreview) -> None:
        self._say("", "")
        self.view.show_preview(preview, self._labels)
        outcome = preview.outcome
        self.store_button.setEnabled(
            not outcome.problems and bool(outcome.created or outcome.updated)
        )

    def _store(self) -> None:
        path, when = self._path, self._moment.text().strip()
        seen_at = parsed_moment(when)
        if path is None:
            return
        if when and seen_at is None:
            self._say(self.tr("! The moment is written like 24.11.2026 14:05."), "attention")
            return
        kind, layout = self._chosen_kind(), self._chosen_layout()
        correction = self.view.correction
        source = " ".join(self._source.text().split()) or None
        self.store_button.setEnabled(False)
        self._tasks.run_long(
            lambda progress: self._imports.run(
                kind,
                path,
                race=self._race,
                layout=layout,
                correction=correction,
                source=source,
                seen_at=seen_at,
                progress=progress.step,
            ),
            self._stored,
            self._failed,
        )

    def _stored(self, outcome: ImportOutcome) -> None:
        if outcome.problems:
            self._failed(RowsRefused(outcome.problems))
        else:
            self.accept()

    def _failed(self, error: HqError) -> None:
        self._say(f"! {messages.explain(error)}", "attention")

    def _say(self, words: str, tone: str) -> None:
        self._result.setText(words)
        look.state(self._result, tone)

    def _chosen_kind(self) -> ImportKind:
        return ImportKind(self._kind.currentData())

    def _chosen_layout(self) -> str | None:
        """Return the layout's code; none for the usual table, so that other shapes are guessed."""
        code = self._layout.currentData()
        return None if code in {None, CANONICAL} else str(code)
