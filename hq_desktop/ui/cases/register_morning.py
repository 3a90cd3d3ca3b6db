"""The morning page of the register: made, looked at, printed and saved."""

import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTemporaryDir
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.register import RegisterActions
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.text import Language
from hq_desktop.domain.zone import ZONE, day_of
from hq_desktop.ui import files, look, messages
from hq_desktop.ui.cases.terms_words import now
from hq_desktop.ui.cases.wording import sheets
from hq_desktop.ui.figures import day
from hq_desktop.ui.language import current
from hq_desktop.ui.preview import Preview
from hq_desktop.ui.printing import ask_printer, print_pages
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.screen_keys import add_key

MIDDAY = 12
"""From this hour on, local time, the page of the next morning is what is wanted."""


class MorningDialog(QDialog):
    """Which day, which language; the page as it will be printed."""

    def __init__(
        self,
        actions: RegisterActions,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        at: datetime | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._tasks = actions, tasks
        self._today = day_of(at or now())
        is_late = (at or now()).astimezone(ZONE).hour >= MIDDAY
        self.day = self._today + timedelta(days=1) if is_late else self._today
        self.language = Language.KK if current() is Language.KK else Language.RU
        self.path: Path | None = None
        self._number = 0
        self._scratch = QTemporaryDir()
        self.preview = Preview(self)
        self.note = QLabel(self)
        self.print_button = QPushButton(self.tr("Print"), self)
        self._build()
        self.make()

    def make(self) -> None:
        """Make the page for the day and the language that are chosen."""
        self._allow(None)
        self._number += 1
        target = Path(self._scratch.filePath(f"morning-{self.day:%Y-%m-%d}-{self._number}.pdf"))
        on, language = self.day, self.language
        self._tasks.run(
            lambda: self._actions.morning_page(on, language, target),
            self._show,
            self._refused,
            kind="morning page",
        )

    def print(self) -> None:
        """Print the page that is shown."""
        path = self.path
        if path is None:
            return
        printer = ask_printer(self, path.stem, self.preview.document.pageCount())
        if printer is not None:
            self._tasks.run_long(
                lambda progress: print_pages(path, printer, progress),
                lambda count: self._say(sheets(count)),
                self._refused,
            )

    def save(self) -> None:
        """Copy the page to where the person wants it."""
        path = self.path
        if path is None:
            return
        name = f"{self.day:%Y-%m-%d}.pdf"
        target = files.ask_save(self, self.tr("Save as"), name, "PDF (*.pdf)")
        if target is not None:
            self._tasks.run(
                lambda: shutil.copyfile(path, target),
                lambda _: self._say(str(target)),
                self._refused,
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the file before its folder goes."""
        self.preview.close_file()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Let go of the file before its folder goes."""
        self._number = 0
        self.preview.close_file()
        super().done(result)

    def _show(self, path: Path) -> None:
        if self._number and self.preview.show_file(path):
            self._allow(path)
            self.preview.setFocus()

    def _refused(self, error: HqError) -> None:
        if self._number:
            self._say(f"! {messages.explain(error)}")

    def _say(self, words: str) -> None:
        if self._number:
            self.note.setText(words)

    def _allow(self, path: Path | None) -> None:
        self.path = path
        self.print_button.setEnabled(path is not None)
        self.save_button.setEnabled(path is not None)
        self.note.setText("")

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Morning page"))
        self.resize(900, 680)
        heading = QLabel(self.tr("Morning page of the register"), self)
        look.kind(heading, "page-title")
        self.save_button = QPushButton(self.tr("Save as …"), self)
        close = QPushButton(self.tr("Close"), self)
        self.print_button.setDefault(True)
        self.print_button.setToolTip("Ctrl+P")
        self.save_button.setToolTip("Ctrl+S")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(heading)
        head.addStretch(1)
        tomorrow = self._today + timedelta(days=1)
        days = QButtonGroup(self)
        for on, words in (
            (self._today, self.tr("Today, {day}").format(day=day(self._today))),
            (tomorrow, self.tr("Tomorrow, {day}").format(day=day(tomorrow))),
        ):
            button = self._choice(words, days, is_on=on == self.day)
            button.clicked.connect(lambda _checked=False, on=on: self._choose_day(on))
            head.addWidget(button)
        head.addSpacing(8)
        tongues = QButtonGroup(self)
        for language, name in ((Language.RU, "Русский"), (Language.KK, "Қазақша")):
            button = self._choice(name, tongues, is_on=language is self.language)
            button.clicked.connect(lambda _checked=False, one=language: self._choose_language(one))
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.note.setWordWrap(True)
        foot.addWidget(self.note, 1)
        for one in (close, self.save_button, self.print_button):
            foot.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)
        close.clicked.connect(self.reject)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.save)
        for key, deed in (("Ctrl+P", self.print), ("Ctrl+S", self.save)):
            add_key(self, key, deed)

    def _choice(self, words: str, group: QButtonGroup, *, is_on: bool) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setCheckable(True)
        button.setChecked(is_on)
        look.kind(button, "filter")
        group.addButton(button)
        return button

    def _choose_day(self, on: date) -> None:
        self.day = on
        self.make()

    def _choose_language(self, language: Language) -> None:
        self.language = language
        self.make()
