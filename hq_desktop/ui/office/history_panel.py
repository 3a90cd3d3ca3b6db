"""The history of records beside the journal: which record, its changes, the fields they changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.history import HistoryActions, Named
from hq_desktop.actions.record_names import RecordName
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.history import FieldChange, RecordChange, changed_fields
from hq_desktop.domain.journal import JournalEntry
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.office.facts import Titles
from hq_desktop.ui.office.history_columns import change_columns, field_columns, name_columns
from hq_desktop.ui.office.put_back_dialog import PutBackDialog
from hq_desktop.ui.office.record_words import unknown_words
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key


class HistoryPanel(QWidget):
    """Three lists that follow one another; Enter goes to the next, Escape closes."""

    closed = Signal()
    put_back = Signal()
    """An earlier state was stored again."""

    def __init__(
        self, actions: HistoryActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._titles: Titles = {}
        self._changes: tuple[RecordChange, ...] = ()
        self._told = ""
        self._waits_for_keys = False
        look.kind(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("precinct number, person, file"))
        self.search.setAccessibleName(self.tr("Find a record"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.look_for)
        self.records: RecordTable[RecordName] = RecordTable(
            name_columns(), self, identity=lambda one: (one.record, bool(one.together))
        )
        self.changes: RecordTable[RecordChange] = RecordTable(
            change_columns(lambda: self._titles),
            self,
            identity=lambda one: (one.number, one.record),
        )
        self.fields: RecordTable[FieldChange] = RecordTable(
            field_columns(lambda: self._titles, self._noun), self, identity=lambda one: one.path
        )
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.put_back_button = QPushButton(self.tr("Put this state back …"), self)
        self.put_back_button.setToolTip("F4")
        self.put_back_button.setEnabled(False)
        self._build()
        self._connect()

    def _noun(self) -> str:
        """The kind of record whose fields are shown."""
        change = self.changes.current()
        return "" if change is None else change.record[0]

    def show_entry(self, entry: JournalEntry) -> None:
        """Show the records that a journal entry touched."""
        self.show()
        self.search.clear()
        self._waits_for_keys = True
        self._ask(lambda: self._actions.touched(entry.number))

    def ask_for_record(self) -> None:
        """Let a record be looked for."""
        self.show()
        self.search.setFocus()
        self.search.selectAll()

    def look_for(self) -> None:
        """Look for the records that the question names."""
        question = self.search.text()
        if question.strip():
            self._waits_for_keys = True
            self._ask(lambda: self._actions.found(question))

    def refresh(self) -> None:
        """Read the history of the record again; what is chosen stays chosen."""
        if self.isVisible():
            self._show_history(self.records.current())

    def ask_put_back(self) -> None:
        """Ask for the reason and put the chosen state back, where it can be asked for."""
        change = self.changes.current()
        if change is None or not self._actions.may_restore(change):
            return
        newest = self._newest(change)
        fields = changed_fields(newest.after, change.after)
        dialog = PutBackDialog(change, fields, self._titles, self)
        if dialog.exec():
            self._tasks.run(
                lambda: self._actions.restore(change, newest.number, dialog.reason),
                lambda _: self._was_put_back(),
                self._failed,
            )

    def _build(self) -> None:
        left, middle, right = (QWidget(self) for _ in range(3))
        for part, widgets in (
            (left, (self.search, self.records)),
            (middle, (self.changes,)),
            (right, (self.fields,)),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            for widget in widgets:
                column.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 8)
        foot.setSpacing(16)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.put_back_button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for part, share in ((left, 22), (middle, 43), (right, 35)):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([250, 452, 470])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(split, 1)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.records.current_changed.connect(self._show_history)
        self.records.chosen.connect(lambda _: self.changes.setFocus(Qt.FocusReason.TabFocusReason))
        self.changes.current_changed.connect(self._show_fields)
        self.changes.chosen.connect(lambda _: self.ask_put_back())
        self.put_back_button.clicked.connect(self.ask_put_back)
        add_key(self, "F4", self.ask_put_back)
        add_key(self, "Esc", self._close)

    def _ask(self, work: Callable[[], Named]) -> None:
        self._told = ""
        self._say("")
        self._tasks.run(
            lambda: (work(), self._actions.titles()),
            lambda told: self._show_named(*told),
            self._failed,
            kind="history-records",
        )

    def _show_named(self, named: Named, titles: Titles) -> None:
        self._titles = titles
        self.records.show_records(named.records)
        left = named.count - len(named.records)
        if not named.records:
            self._say(self.tr("Nothing was found. A precinct is found by its whole number."))
        elif left:
            self._say(self.tr("… and {count} more records").format(count=figure(left)))
        if named.records:
            self.records.select_record(lambda one: one is named.records[0])
        if self._waits_for_keys and named.records:
            self.records.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waits_for_keys = False

    def _show_history(self, one: RecordName | None) -> None:
        if one is None:
            self._show_changes(())
            return
        self._tasks.run(
            lambda: self._actions.changes(one.records),
            self._show_changes,
            self._failed,
            kind="history-changes",
        )

    def _show_changes(self, changes: tuple[RecordChange, ...]) -> None:
        self._changes = changes
        self.changes.show_records(changes)
        if self.changes.current() is None and changes:
            self.changes.select_record(lambda one: one is changes[0])
        self._show_fields(self.changes.current())

    def _show_fields(self, change: RecordChange | None) -> None:
        self.put_back_button.setEnabled(change is not None and self._actions.may_restore(change))
        if change is None:
            self.fields.show_records(())
            return
        is_known = change.is_before_known and change.is_after_known
        fields = changed_fields(change.before, change.after) if is_known else ()
        if change.is_after_known and not change.is_before_known:
            fields = changed_fields(None, change.after)
        self.fields.show_records(fields)
        self._say(self._told if is_known else unknown_words(change), "good" if is_known else "")

    def _newest(self, change: RecordChange) -> RecordChange:
        return next(one for one in self._changes if one.record == change.record)

    def _was_put_back(self) -> None:
        self._told = self.tr("✓ Put back as a new change.")
        self.refresh()
        self.put_back.emit()

    def _failed(self, error: HqError) -> None:
        self._say(f"! {messages.explain(error)}", "attention")

    def _say(self, words: str, tone: str = "") -> None:
        self.note.setText(words)
        look.state(self.note, tone)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
