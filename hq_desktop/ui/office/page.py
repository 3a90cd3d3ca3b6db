"""The office: who did what and when, and whether everything is as it was written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.archive import ArchiveActions
from hq_desktop.actions.history import HistoryActions
from hq_desktop.actions.office import OfficeActions
from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.domain.journal import JournalEntry
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.backing_up import BackingUp
from hq_desktop.ui.figures import figure
from hq_desktop.ui.office.archive_bar import ArchiveBar, Told
from hq_desktop.ui.office.backup_bar import BackupBar
from hq_desktop.ui.office.facts import Titles
from hq_desktop.ui.office.history_panel import HistoryPanel
from hq_desktop.ui.office.journal_columns import journal_columns
from hq_desktop.ui.page import Page
from hq_desktop.ui.tasks import Progress, Tasks
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.record_table import RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key

NEWEST = 5000
"""Journal entries on screen; the rest are in the journal, not lost."""


class OfficePage(Page):
    """The journal, its head to be read aloud, and the verification."""

    def __init__(
        self,
        actions: OfficeActions,
        tasks: Tasks,
        backing_up: BackingUp,
        history: HistoryActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._backing_up = backing_up
        self._actions = actions
        self._tasks = tasks
        self._progress: Progress | None = None
        self._newest: JournalEntry | None = None
        self._titles: Titles = {}
        self.header = PageHeader(self.title(), self)
        self.verify_button = QPushButton(self.tr("Verify everything"), self)
        look.kind(self.verify_button, "primary")
        self.verify_button.setToolTip("F5")
        self.verify_button.clicked.connect(self._verify)
        self.backups = BackupBar(backing_up, self)
        self.backups.file_asked.connect(self._ask_back_up)
        self.archives = ArchiveBar(ArchiveActions(actions.desk), self)
        self.archives.asked.connect(self._run)
        self.header.add_deed(self.verify_button)
        self.table: RecordTable[JournalEntry] = RecordTable(
            journal_columns(lambda: self._titles), self, identity=lambda one: one.number
        )
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._head_bar())
        column.addWidget(self.backups)
        column.addWidget(self.archives)
        column.addWidget(self._result_bar())
        column.addWidget(self._lists(history), 1)
        add_key(self, "F3", self._ask_for_record)
        add_key(self, "F5", self._verify)
        add_key(self, "F6", self._ask_back_up)
        add_key(self, "Ctrl+F5", self.archives.ask_check)
        add_key(self, "Ctrl+F6", self.archives.ask_write)
        add_key(self, "F7", self._ask_keep_head)
        add_key(self, "F8", self.backups.ask_folder)
        add_key(self, "Ctrl+F", self._search.setFocus)

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Office")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the journal."""
        if not self.history.isHidden():
            return (
                ("F3", self.tr("find a record")),
                ("Enter", self.tr("to its changes")),
                ("F4", self.tr("put this state back")),
                ("Esc", self.tr("close the history")),
            )
        return (
            ("Enter", self.tr("history")),
            ("F3", self.tr("find a record")),
            ("F5", self.tr("verify")),
            ("F6", self.tr("back up")),
            ("F7", self.tr("keep the head")),
            ("Ctrl F", self.tr("find")),
        )

    def refresh(self) -> None:
        """Read the newest entries of the journal."""
        self._tasks.run(
            lambda: (self._actions.entries(limit=NEWEST), self._actions.titles()),
            self._show,
            kind="journal",
        )
        self.history.refresh()

    def may_close(self) -> bool:
        """End a verification that is under way; it only reads."""
        self._stop()
        return True

    def _show(self, read: tuple[tuple[JournalEntry, ...], Titles]) -> None:
        entries, self._titles = read
        self.table.show_records(tuple(reversed(entries)))
        self._newest = entries[-1] if entries else None
        if self._newest is not None:
            self._number.setText(figure(self._newest.number))
            self._head.setText(_grouped(self._newest.digest))
            self.header.show_note(
                self.tr("journal entries: {count}").format(count=figure(self._newest.number))
            )

    def _lists(self, actions: HistoryActions) -> QWidget:
        self.history = HistoryPanel(actions, self._tasks, self)
        self.history.hide()
        self.history.closed.connect(self._show_journal)
        self.history.put_back.connect(lambda: self.saved.emit(""))
        self.table.chosen.connect(lambda _: self._show_records())
        lists = QSplitter(Qt.Orientation.Vertical, self)
        lists.setChildrenCollapsible(False)
        lists.addWidget(self.table)
        lists.addWidget(self.history)
        lists.setSizes([260, 320])
        return lists

    def _show_records(self) -> None:
        entry = self.table.current()
        if entry is not None:
            self.history.show_entry(entry)
            self.keys_changed.emit()

    def _ask_for_record(self) -> None:
        self.history.ask_for_record()
        self.keys_changed.emit()

    def _show_journal(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def _head_bar(self) -> QWidget:
        bar = QWidget(self)
        look.kind(bar, "filter-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        words = QLabel(self.tr("Journal head:"), bar)
        words.setToolTip(self.tr("To be read aloud on the telephone, written down or printed"))
        look.kind(words, "second")
        self._number = QLabel(bar)
        look.kind(self._number, "strong")
        self._head = QLabel(bar)
        self._head.setWordWrap(True)
        look.kind(self._head, "strong")
        self._head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(self.tr("Copy"), bar)
        copy.clicked.connect(self._copy)
        self._search = QLineEdit(bar)
        self._search.setPlaceholderText(self.tr("find"))
        self._search.setAccessibleName(self.tr("Find in the journal"))
        self._search.setFixedWidth(160)
        self._search.textChanged.connect(self.table.set_filter)
        row.addWidget(words)
        row.addWidget(self._number)
        row.addWidget(self._head, 1)
        row.addWidget(copy)
        keep = QPushButton(self.tr("Keep in a file …"), bar)
        keep.setToolTip("F7")
        keep.clicked.connect(self._ask_keep_head)
        row.addWidget(keep)
        row.addWidget(self._search)
        return bar

    def _result_bar(self) -> QWidget:
        self._ground = QWidget(self)
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.result, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._ground.hide()
        return self._ground

    def _copy(self) -> None:
        if self._newest is not None:
            QGuiApplication.clipboard().setText(f"{self._newest.number} {self._newest.digest}")

    def _verify(self) -> None:
        if self._progress is not None:
            return
        self._say(self.tr("Reading the journal, the records and the evidence …"), "")
        self._set_running(is_running=True)
        self._progress = self._tasks.run_long(
            lambda progress: self._actions.verify(progress.step), self._verified, self._failed
        )
        self._progress.moved.connect(self._moved)

    def _ask_back_up(self) -> None:
        if self._progress is not None:
            return
        words = self.tr("Backup of a campaign (*.hqbackup)")
        file = files.ask_save(self, self.tr("Back up the campaign"), "campaign.hqbackup", words)
        if file is not None:
            self.back_up(file)

    def back_up(self, file: Path) -> None:
        """Write the campaign into a new file, read it again and say what it proves."""
        self._say(self.tr("Writing {file} …").format(file=file.name), "")
        self._set_running(is_running=True)
        self._progress = self._tasks.run_long(
            lambda progress: self._backing_up.actions.back_up(file, progress=progress.step),
            lambda report: self._backed_up(file, report),
            self._failed,
        )
        self._progress.moved.connect(self._moved)

    def _backed_up(self, file: Path, report: VerificationReport) -> None:
        self._set_running(is_running=False)
        if report.is_intact:
            words = self.tr("✓ Backed up and verified: {file}").format(file=file)
            self._say(words, "good")
        else:
            words = self.tr("! Backed up into {file}, but it is not as it was written:")
            found = (messages.explain_found(one) for one in report.problems[: messages.MANY])
            self._say("\n".join((words.format(file=file), *found)), "attention")

    def _run(
        self, word: str, work: Callable[[Progress], object], told: Callable[[object], Told]
    ) -> None:
        """Do long work of a bar and say what came of it."""
        if self._progress is not None:
            return

        def done(result: object) -> None:
            self._set_running(is_running=False)
            self._say(*told(result))

        self._say(word, "")
        self._set_running(is_running=True)
        self._progress = self._tasks.run_long(work, done, self._failed)
        self._progress.moved.connect(self._moved)

    def _ask_keep_head(self) -> None:
        words = self.tr("Heads of the journal (*.txt)")
        file = files.ask_save(self, self.tr("Keep the journal's head"), "heads.txt", words)
        if file is not None:
            self.keep_head(file)

    def keep_head(self, file: Path) -> None:
        """Add the journal's head to a file that is to lie elsewhere."""
        said = self.tr("✓ The head was added to {file}. Keep the file away from this computer.")
        self._ground.show()
        self._tasks.run(
            lambda: self._actions.keep_head(file),
            lambda _: self._say(said.format(file=file), "good"),
            self._failed,
        )

    def _moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _verified(self, report: VerificationReport) -> None:
        self._set_running(is_running=False)
        counted = self.tr("journal entries {entries}, evidence files {files}").format(
            entries=figure(report.journal_entries), files=figure(report.evidence_files)
        )
        if report.is_intact:
            words = self.tr("✓ Everything is as it was written: {counted}.").format(counted=counted)
            self._say(words, "good")
        else:
            words = self.tr("! Not as it was written ({counted}):").format(counted=counted)
            found = (messages.explain_found(one) for one in report.problems[: messages.MANY])
            self._say("\n".join((words, *found)), "attention")

    def _failed(self, error: HqError) -> None:
        self._set_running(is_running=False)
        if isinstance(error, Cancelled):
            self._say(self.tr("Cancelled."), "")
        else:
            self._say(f"! {messages.explain(error)}", "attention")

    def _set_running(self, *, is_running: bool) -> None:
        if not is_running:
            self._progress = None
        self._ground.show()
        self._bar.setRange(0, 0)
        self._bar.setVisible(is_running)
        self._cancel.setVisible(is_running)
        self.verify_button.setEnabled(not is_running)
        self.backups.file_button.setEnabled(not is_running)
        self.archives.set_running(is_running=is_running)

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _say(self, words: str, tone: str) -> None:
        self.result.setText(words)
        look.state(self.result, tone)


def _grouped(sha256: str) -> str:
    """Return a hash in groups of four, as it is read aloud."""
    return " ".join(sha256[place : place + 4] for place in range(0, len(sha256), 4)).upper()
