"""The line over every screen that a term ends soon; it is there from the start on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from hq_desktop.actions.terms import TermsActions
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.tasks import Tasks


class TermNotice(QWidget):
    """Says how many terms end within two days, and leads to them; hidden where none does."""

    asked = Signal()

    def __init__(self, actions: TermsActions, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._tasks = actions, tasks
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(self)
        look.state(self.words, "attention")
        self.lead = QPushButton(self.tr("To the terms"), self)
        self.lead.clicked.connect(self._lead)
        self.later = QPushButton(self.tr("Later"), self)
        self.later.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.lead)
        row.addWidget(self.later)
        self.hide()

    def ask(self) -> None:
        """Look once whether a term ends soon."""
        self._tasks.run(self._actions.urgent, self._show, _ignore, kind="terms at start")

    def _show(self, count: int) -> None:
        text = self.tr("%n term(s) end within 48 hours", "", count)
        self.words.setText("! " + text.replace(str(count), figure(count), 1))
        self.setVisible(count > 0)

    def _lead(self) -> None:
        self.hide()
        self.asked.emit()


def _ignore(_error: HqError) -> None:
    """A server that is away says so by the deeds themselves."""
