"""The line over every screen of what is urgent: terms that end, tasks whose day is over."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from hq_desktop.actions.urgent import Urgent
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.tasks import Tasks


class TermNotice(QWidget):
    """Says how many terms end within two days and which tasks are late; hidden where none is.

    `count` is asked outside the GUI thread.
    """

    asked = Signal()
    """The terms are wanted."""

    register_asked = Signal()

    def __init__(
        self,
        count: Callable[[], Urgent],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count, self._tasks = count, tasks
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(self)
        look.state(self.words, "attention")
        self.lead = QPushButton(self.tr("To the terms"), self)
        self.lead.clicked.connect(self._lead)
        self.register = QPushButton(self.tr("To the register"), self)
        self.register.clicked.connect(self._lead_to_register)
        self.later = QPushButton(self.tr("Later"), self)
        self.later.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.lead)
        row.addWidget(self.register)
        row.addWidget(self.later)
        self.hide()

    def ask(self) -> None:
        """Look once whether something is urgent."""
        self._tasks.run(self._count, self._show, _ignore, kind="terms at start")

    def _show(self, found: Urgent) -> None:
        ending, overdue = found.ending, found.overdue
        terms = self.tr("%n term(s) end within 48 hours", "", ending)
        tasks = self.tr("%n task(s) overdue", "", overdue)
        told = [
            text.replace(str(count), figure(count), 1)
            for text, count in ((terms, ending), (tasks, overdue))
            if count
        ]
        self.words.setText("! " + "; ".join(told))
        self.lead.setVisible(ending > 0)
        self.register.setVisible(overdue > 0)
        self.setVisible(bool(told))

    def _lead(self) -> None:
        self.hide()
        self.asked.emit()

    def _lead_to_register(self) -> None:
        self.hide()
        self.register_asked.emit()


def _ignore(_error: HqError) -> None:
    """A server that is away says so by the deeds themselves."""
