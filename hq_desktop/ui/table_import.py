"""Importing a table: the file, what its columns are, its faults; nothing is stored before that."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.opened_tables import Pasted
from hq_desktop.actions.publishing import NOWHERE, Whereabouts
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import Cancelled, HqError, RowsRefused
from hq_desktop.domain.imports import ImportKind, ImportOutcome
from hq_desktop.ui import files, given, keys, look, messages
from hq_desktop.ui.column_words import Labels, kind_words
from hq_desktop.ui.import_form import ImportForm
from hq_desktop.ui.import_reading import ANNOUNCED, Asked, Read, other_kinds, read_table
from hq_desktop.ui.import_sources import Places, pasted_table
from hq_desktop.ui.language import worded
from hq_desktop.ui.tasks import Progress, Tasks
from hq_desktop.ui.widgets.form_dialog import show_choices
from hq_desktop.ui.widgets.screen_keys import add_key

TABLES = "*.xlsx *.xls *.ods *.csv *.tsv *.txt *.html *.htm *.mht *.mhtml"
GUESS = "guess"


class TableImportDialog(ImportForm):
    """One table on its way in: chosen, dropped, or pasted."""

    def __init__(
        self,
        imports: ImportActions,
        tasks: Tasks,
        kinds: Sequence[ImportKind],
        race: RaceCode | None,
        labels: Labels,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__([(kind, kind_words(kind)) for kind in kinds], parent)
        self._imports = imports
        self._tasks = tasks
        self._race = race
        self._labels = labels
        self._table: Path | Pasted | None = None
        self._places: Places | None = None
        self._is_kind_open = False
        self._progress: Progress | None = None
        self.outcome: ImportOutcome | None = None
        self._connect()
        self._show_kind()

    def show_file(self, path: Path) -> None:
        """Read a file and show what would happen."""
        self._show_table(path, path.name)

    def show_pasted(self, table: Pasted) -> None:
        """Read a table that was copied and show what would happen."""
        self._show_table(table, self.tr("from the clipboard"))

    def take(self, held: QMimeData) -> bool:
        """Take what was dropped or copied: a table, or a picture of where it was seen."""
        paths = given.files_of(held)
        if paths:
            self.show_file(paths[0])
            return True
        if self.origin.isVisible() and self.origin.take_pasted(held):
            return True
        table = pasted_table(held)
        if table is not None:
            self.show_pasted(table)
        return table is not None

    def paste(self) -> None:
        """Take what lies in the clipboard."""
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if held is None or not self.take(held):
            self._say(self.tr("! There is no table and no picture in the clipboard."), "attention")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, tables and pictures that are dragged here."""
        if given.is_takeable(event.mimeData()) or pasted_table(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let go."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the buttons that have the keys: a field never stores by chance."""
        if keys.is_enter(event):
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """End a reading that is under way, then leave."""
        self._end()
        self._progress = None
        super().reject()

    def _show_table(self, table: Path | Pasted, name: str) -> None:
        self._table = table
        self._file.setText(name)
        self.view.clear()
        self.title_field.clear()
        self._show_layouts()
        self._is_kind_open = True
        self._preview()

    def _show_kind(self) -> None:
        self._show_kind_parts()
        self._is_kind_open = False
        self._places = None
        self.view.clear()
        self._preview()

    def _show_kind_parts(self) -> None:
        kind = self._chosen_kind()
        self._show_layouts()
        is_announced = kind in ANNOUNCED
        self.origin.setVisible(is_announced or kind is ImportKind.READINGS)
        self.origin.show_cells(range(5 if is_announced else 1))

    def _show_layouts(self) -> None:
        layouts = self._imports.layouts(self._chosen_kind())
        choices: list[tuple[object, str]] = [(None, self.tr("by itself"))]
        choices += [(one.code, worded(one.title)) for one in layouts]
        choices += [(GUESS, self.tr("guess anew"))]
        show_choices(self._layout, choices, None)

    def _choose(self) -> None:
        pattern = self.tr("Tables") + f" ({TABLES});;" + self.tr("All files") + " (*)"
        path = files.ask_open(self, self.tr("A table to import"), pattern)
        if path is not None:
            self.show_file(path)

    def _relayout(self) -> None:
        self.view.clear()
        self._preview()

    def _refuse_layout(self) -> None:
        self._layout.setCurrentIndex(self._layout.findData(GUESS))
        self._relayout()

    def _preview(self) -> None:
        table = self._table
        if table is None:
            return
        kind, layout = self._chosen_kind(), self._chosen_layout()
        if self._progress is not None:
            self._progress.cancel()
        self.store_button.setEnabled(False)
        others = self._other_kinds() if self._is_kind_open and layout is None else ()
        asked = Asked(kind, table, self._race, layout, self.view.said, others, self._places)
        progress = self._tasks.run_long(
            lambda told: read_table(self._imports, asked, told.step),
            lambda found: self._show(found, progress),
            lambda error: self._not_shown(error, progress),
        )
        self._begin(progress)

    def _show(self, read: Read, progress: Progress) -> None:
        if progress is not self._progress:
            return
        self._ended()
        self._is_kind_open = False
        if read.kind is not self._chosen_kind():
            self._kind.setCurrentIndex(self._kind.findData(read.kind))
            self._show_kind_parts()
        self._places = read.places
        self.view.offer_places(read.places)
        self._say("", "")
        self.view.show_preview(read.preview, self._labels)
        self._hint.hide()
        self.view.table.setFocus()
        self._allow()

    def _not_shown(self, error: HqError, progress: Progress) -> None:
        if progress is not self._progress:
            return
        self._ended()
        if self.view.preview is None:
            self.view.clear()
        else:
            self.view.give_up()
        self._allow()
        self._failed(error)

    def _allow(self) -> None:
        preview = self.view.preview
        is_new = preview is not None and bool(preview.outcome.created or preview.outcome.updated)
        self.store_button.setEnabled(self.view.is_settled and is_new)
        can_keep = preview is not None and bool(preview.tables) and not preview.layout_known
        for widget in (self._keep_words, self.title_field, self.keep_button):
            widget.setVisible(can_keep)

    def _store(self) -> None:
        table, origin = self._table, self.origin
        if table is None or not self.store_button.isEnabled():
            return
        kind, layout, said = self._chosen_kind(), self._chosen_layout(), self.view.correction
        is_announced = kind in ANNOUNCED
        if is_announced and origin.is_moment_faulty:
            self._say(self.tr("! The moment is written like 24.11.2026 14:05."), "attention")
            return
        where = NOWHERE
        if is_announced:
            address, issue = origin.address.text().strip(), origin.issue.text().strip()
            where = Whereabouts(address, issue, origin.screenshot)
        title = self.title_field.text().strip() if self.title_field.isVisible() else ""
        source, seen_at = origin.source_words or None, origin.seen_at if is_announced else None
        race, imports = self._race, self._imports

        def work(told: Progress) -> ImportOutcome:
            outcome = imports.run(
                kind,
                table,
                race=race,
                layout=layout,
                correction=said,
                source=source,
                seen_at=seen_at,
                where=where,
                progress=told.step,
            )
            if title and not outcome.problems:
                imports.save_layout(title, kind, table, race, said)
            return outcome

        self.store_button.setEnabled(False)
        progress = self._tasks.run_long(
            work,
            lambda outcome: self._stored(outcome, progress),
            lambda error: self._not_stored(error, progress),
        )
        self._begin(progress)

    def _stored(self, outcome: ImportOutcome, progress: Progress) -> None:
        if progress is not self._progress:
            return
        self._ended()
        if outcome.problems:
            self._failed(RowsRefused(outcome.problems))
        else:
            self.outcome = outcome
            self.accept()

    def _not_stored(self, error: HqError, progress: Progress) -> None:
        if progress is not self._progress:
            return
        self._ended()
        self._failed(error)
        self._allow()

    def _keep(self) -> None:
        table, title = self._table, self.title_field.text().strip()
        if table is None or not title:
            self._say(self.tr("! Give the layout a title first."), "attention")
            self.title_field.setFocus()
            return
        kind, said, race = self._chosen_kind(), self.view.correction, self._race
        progress = self._tasks.run_long(
            lambda _: self._imports.save_layout(title, kind, table, race, said),
            lambda _: self._kept(title, progress),
            lambda error: self._not_stored(error, progress),
        )
        self._begin(progress)

    def _kept(self, title: str, progress: Progress) -> None:
        if progress is not self._progress:
            return
        self._ended()
        self.title_field.clear()
        words = self.tr("✓ Kept as “{title}”: the next file of this shape is recognised.")
        self._say(words.format(title=title), "good")

    def _begin(self, progress: Progress) -> None:
        self._progress = progress
        self._bar.begin()
        progress.moved.connect(self._bar.advance)

    def _ended(self) -> None:
        self._progress = None
        self._bar.end()

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _failed(self, error: HqError) -> None:
        tone = "unknown" if isinstance(error, Cancelled) else "attention"
        self._say(f"! {messages.explain(error)}", tone)

    def _say(self, words: str, tone: str) -> None:
        self._result.setText(words)
        self._result.setVisible(bool(words))
        look.state(self._result, tone)

    def _chosen_kind(self) -> ImportKind:
        return ImportKind(self._kind.currentData())

    def _other_kinds(self) -> tuple[ImportKind, ...]:
        offered = (ImportKind(self._kind.itemData(row)) for row in range(self._kind.count()))
        return other_kinds(self._chosen_kind(), offered)

    def _chosen_layout(self) -> str | None:
        code = self._layout.currentData()
        return None if code is None else str(code)

    def _connect(self) -> None:
        self._kind.activated.connect(self._show_kind)
        self._layout.activated.connect(self._relayout)
        self._file.clicked.connect(self._choose)
        self._paste.clicked.connect(self.paste)
        self._bar.stopped.connect(self._end)
        self.view.mapping_changed.connect(self._preview)
        self.view.settled_changed.connect(self._allow)
        self.view.layout_refused.connect(self._refuse_layout)
        self.keep_button.clicked.connect(self._keep)
        self.title_field.returnPressed.connect(self._keep)
        self.store_button.clicked.connect(self._store)
        for key, deed in (
            ("Ctrl+V", self.paste),
            ("Ctrl+O", self._choose),
            ("Ctrl+K", self.title_field.setFocus),
            ("Ctrl+D", self.view.doubts.setFocus),
            ("Ctrl+Return", self._store),
            ("Ctrl+Enter", self._store),
        ):
            add_key(self, key, deed)
