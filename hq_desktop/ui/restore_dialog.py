"""Guided restore: choose a backup, have it proved, name a new folder; nothing is overwritten."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions import recovery
from hq_desktop.actions.recovery import Offer
from hq_desktop.domain.damage import Recovered, Survey, TableLeft
from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.damage_words import recovered_words, since_words, survey_words, table_columns
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.tasks import Progress, Tasks
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate
_TONES = {True: "good", False: "attention"}


def offer_columns() -> Sequence[Column[Offer]]:
    """Return the columns of backups: of when, of what, how they were found."""
    return (
        Column(
            lambda: translate("Restore", "Backup of"),
            lambda one: moment(one.moment),
            lambda one: one.moment,
            width=150,
        ),
        Column(lambda: translate("Restore", "Campaign"), lambda one: one.title),
        Column(
            lambda: translate("Restore", "Journal"),
            lambda one: figure(one.journal_number),
            lambda one: one.journal_number,
            is_number=True,
            width=80,
        ),
        Column(
            lambda: translate("Restore", "State"),
            _state,
            tone=lambda one: "ink3" if one.is_good is None else _TONES[one.is_good],
            width=210,
        ),
    )


class RestoreDialog(QDialog):
    """One button leads on: prove the backup, restore it, open the campaign.

    With `damaged`, the error told at opening, it says first what that campaign still holds.
    """

    def __init__(
        self,
        tasks: Tasks,
        data_folder: Path,
        *,
        backups: str = "",
        damaged: HqError | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._data_folder = data_folder
        self._damaged = damaged
        self._survey: Survey | None = None
        self._proved: Offer | None = None
        self._is_restored = False
        self._progress: Progress | None = None
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.setMinimumSize(820, 480 if damaged is None else 640)
        self.tables: RecordTable[TableLeft] = RecordTable(table_columns(), self)
        self.survey_note = _words(self)
        self.offers: RecordTable[Offer] = RecordTable(
            offer_columns(), self, identity=lambda one: one.path
        )
        self.target = QLineEdit(self)
        self.note = _words(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.go_button = QPushButton(self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._connect()
        self._show_step()
        if damaged is not None:
            self._begin_survey(str(damaged.facts["address"]))
        if backups:
            self.look_at(Path(backups))

    @property
    def address(self) -> str:
        """The folder of the restored campaign."""
        return self.target.text().strip()

    def look_at(self, path: Path) -> None:
        """Show the backups at a path, the newest good one chosen."""
        self._tasks.run(lambda: recovery.offers(path), self._show_offers, self._failed)

    def go_on(self) -> None:
        """Do the next step: prove the chosen backup, restore it, or open what was restored."""
        if self._progress is not None:
            return
        if self._is_restored:
            super().accept()
        elif self._proved is not None:
            self._restore(self._proved)
        else:
            self._prove()

    def accept(self) -> None:
        """Go on by Enter, wherever the focus is."""
        self.go_on()

    def reject(self) -> None:
        """End the work under way, or close."""
        if self._progress is not None:
            self._progress.cancel()
        else:
            super().reject()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(8)
        is_damaged = self._damaged is not None
        heading = QLabel(
            self.tr("The campaign's file is damaged") if is_damaged else self.windowTitle(), self
        )
        look.kind(heading, "page-title")
        outer.addWidget(heading)
        if self._damaged is not None:
            sentence = _words(self)
            sentence.setText(messages.explain(self._damaged))
            outer.addWidget(sentence)
            look.kind(self.tables, "framed")
            outer.addWidget(self.tables, 2)
            outer.addWidget(self.survey_note)
        self.tables.setVisible(is_damaged)
        self.survey_note.setVisible(is_damaged)
        outer.addLayout(self._sources())
        look.kind(self.offers, "framed")
        outer.addWidget(self.offers, 3)
        outer.addLayout(self._place())
        outer.addWidget(self.note)
        outer.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go_button)
        foot.addWidget(self.cancel_button)
        outer.addLayout(foot)

    def _sources(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QLabel(self.tr("Backups"), self)
        look.kind(words, "heading")
        self.file_button = QPushButton(self.tr("A backup &file …"), self)
        self.folder_button = QPushButton(self.tr("A &folder of backups …"), self)
        row.addWidget(words, 1)
        row.addWidget(self.file_button)
        row.addWidget(self.folder_button)
        return row

    def _place(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QLabel(self.tr("&New campaign folder"), self)
        words.setBuddy(self.target)
        self.target.setAccessibleName(self.tr("New campaign folder"))
        self.place_button = QPushButton(self.tr("&Elsewhere …"), self)
        row.addWidget(words)
        row.addWidget(self.target, 1)
        row.addWidget(self.place_button)
        return row

    def _connect(self) -> None:
        self.file_button.clicked.connect(self._ask_file)
        self.folder_button.clicked.connect(self._ask_folder)
        self.place_button.clicked.connect(self._ask_place)
        self.go_button.clicked.connect(self.go_on)
        self.cancel_button.clicked.connect(self.reject)
        self.offers.current_changed.connect(self._chosen)
        self.offers.chosen.connect(lambda _: self.go_on())
        self.target.textChanged.connect(lambda _: self._show_step())
        self.go_button.setDefault(True)
        for button in (self.file_button, self.folder_button, self.place_button, self.cancel_button):
            button.setAutoDefault(False)

    def _ask_file(self) -> None:
        words = self.tr("Backups (*.hqbackup manifest.json);;All files (*)")
        file = files.ask_open(self, self.tr("A backup file"), words)
        if file is not None:
            self.look_at(file)

    def _ask_folder(self) -> None:
        folder = files.ask_folder(self, self.tr("A folder of backups"))
        if folder is not None:
            self.look_at(folder)

    def _ask_place(self) -> None:
        folder = files.ask_folder(self, self.tr("Where the new campaign folder is to lie"))
        if folder is not None:
            self.target.setText(str(folder / Path(self.address or "campaign.hq").name))

    def _begin_survey(self, address: str) -> None:
        self._begin(self.tr("Reading what can be read; the damaged folder is not touched …"))
        self._progress = self._tasks.run_long(
            lambda progress: recovery.survey(address, progress=progress.step),
            self._surveyed,
            self._failed,
        )
        self._progress.moved.connect(self._moved)

    def _surveyed(self, survey: Survey) -> None:
        self._survey = survey
        self._end()
        self.tables.show_records(survey.tables)
        self.survey_note.setText(survey_words(survey))
        self._chosen(self.offers.current())

    def _show_offers(self, found: tuple[Offer, ...]) -> None:
        self.offers.show_records(found)
        best = recovery.newest_good(found)
        self.offers.select_record(lambda one: one is best)
        self.offers.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chosen(self.offers.current())

    def _chosen(self, offer: Offer | None) -> None:
        if self._is_restored or self._progress is not None:
            return
        if offer != self._proved:
            self._proved = None
        since = "" if self._survey is None or offer is None else self._since(self._survey, offer)
        self._say(since, "attention" if since else "")
        self._show_step()

    @staticmethod
    def _since(survey: Survey, offer: Offer) -> str:
        return since_words(survey, offer.moment)

    def _prove(self) -> None:
        offer = self.offers.current()
        if offer is None:
            return
        self._begin(self.tr("Reading the backup from its first byte to its last …"))
        self._progress = self._tasks.run_long(
            lambda progress: recovery.examine(offer, progress=progress.step),
            lambda report: self._was_proved(offer, report),
            self._failed,
        )
        self._progress.moved.connect(self._moved)

    def _was_proved(self, offer: Offer, report: VerificationReport) -> None:
        self._end()
        if not report.is_intact:
            words = self.tr("! This backup is not as it was written. Choose another one.")
            found = (messages.explain_found(one) for one in report.problems[: messages.MANY])
            self._say("\n".join((words, *found)), "attention")
            return
        self._proved = offer
        today = datetime.now(ZONE).date()
        proposed = recovery.proposed_folder(self._name(offer), self._data_folder, today)
        self.target.setText(str(proposed))
        words = self.tr(
            "✓ As it was written: journal entries {entries}, evidence files {files}."
        ).format(entries=figure(report.journal_entries), files=figure(report.evidence_files))
        since = "" if self._survey is None else self._since(self._survey, offer)
        self._say(f"{words} {since}".strip(), "good")
        self._show_step()
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self, offer: Offer) -> str:
        if self._damaged is not None:
            return Path(str(self._damaged.facts["address"])).stem
        return offer.title

    def _restore(self, offer: Offer) -> None:
        address, survey = self.address, self._survey
        self._begin(self.tr("Restoring into {folder} …").format(folder=address))
        self._progress = self._tasks.run_long(
            lambda progress: recovery.restore(offer, address, survey, progress=progress.step),
            self._was_restored,
            self._failed,
        )
        self._progress.moved.connect(self._moved)

    def _was_restored(self, recovered: Recovered) -> None:
        self._end()
        self._is_restored = True
        if self._damaged is None:
            super().accept()
            return
        words = self.tr("✓ Restored into {folder}.").format(folder=self.address)
        self._say(f"{words} {recovered_words(recovered)}", "good")
        self._show_step()
        self.go_button.setFocus()

    def _failed(self, error: HqError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._say(self.tr("Cancelled. Nothing was made."), "")
        else:
            self._say(f"! {messages.explain(error)}", "attention")

    def _begin(self, words: str) -> None:
        self._say(words, "")
        self._bar.setRange(0, 0)
        self._bar.show()
        self.go_button.setEnabled(False)

    def _end(self) -> None:
        self._progress = None
        self._bar.hide()
        self._show_step()

    def _moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _say(self, words: str, tone: str) -> None:
        self.note.setText(words)
        look.state(self.note, tone)

    def _show_step(self) -> None:
        is_proved = self._proved is not None
        for widget in (self.target, self.place_button):
            widget.setEnabled(is_proved and not self._is_restored)
        for button in (self.file_button, self.folder_button):
            button.setEnabled(not self._is_restored)
        if self._is_restored:
            self.go_button.setText(self.tr("Open the campaign"))
        elif is_proved:
            self.go_button.setText(self.tr("Restore"))
        else:
            self.go_button.setText(self.tr("Check the backup"))
        is_named = self.offers.current() is not None if not is_proved else bool(self.address)
        self.go_button.setEnabled(self._progress is None and (is_named or self._is_restored))


def _state(one: Offer) -> str:
    if one.is_good is None:
        return translate("Restore", "to be checked")
    if one.is_good:
        return translate("Restore", "✓ good when it was written")
    return translate("Restore", "! not as it was written")


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
