"""Attempts to reach somebody: one key notes that nobody answered now."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.domain.incident import NOT_REACHED, Attempt
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui import look
from hq_desktop.ui.incidents.fields import LineField
from hq_desktop.ui.incidents.wording import attempt_words


class AttemptsBox(QWidget):
    """The number dialled, what came of it, and the attempts so far."""

    noted = Signal(object)
    """An attempt that was made now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = LineField(self.tr("Number dialled"), self)
        self.number.setPlaceholderText(self.tr("number dialled"))
        self.outcome = LineField(self.tr("What came of it"), self)
        self.outcome.setPlaceholderText(self.tr("answered? what was said"))
        self.button = QPushButton(self.tr("Not reached now   F7"), self)
        self.button.clicked.connect(self.note)
        self.outcome.textChanged.connect(self._name_deed)
        self.number.stepped.connect(lambda steps: self.outcome.setFocus() if steps > 0 else None)
        self.outcome.stepped.connect(self._step)
        self._made = QLabel(self)
        self._made.setWordWrap(True)
        look.kind(self._made, "second")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.number, 3)
        row.addWidget(self.outcome, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._made)

    def show_attempts(self, attempts: Sequence[Attempt]) -> None:
        """Show the attempts made so far, and the number that was dialled last."""
        self._made.setText("\n".join(attempt_words(one) for one in attempts))
        self._made.setVisible(bool(attempts))
        if attempts and not self.number.text():
            self.number.setText(attempts[-1].number)

    def note(self) -> None:
        """Note an attempt with this moment; without words of what came of it nobody answered.

        Where neither a number nor an outcome is told yet, the number is asked for first.
        """
        number = " ".join(self.number.text().split())
        outcome = " ".join(self.outcome.text().split())
        if not number and not outcome:
            self.number.setFocus()
            return
        now = datetime.now(ZONE).replace(microsecond=0)
        self.outcome.clear()
        self.noted.emit(Attempt(now, number, outcome or NOT_REACHED))

    def _step(self, steps: int) -> None:
        if steps < 0:
            self.number.setFocus()
        else:
            self.note()

    def clear(self) -> None:
        """Forget what was typed for another incident."""
        self.number.clear()
        self.outcome.clear()

    def _name_deed(self, text: str) -> None:
        is_told = bool(text.strip())
        self.button.setText(
            self.tr("Note this now   F7") if is_told else self.tr("Not reached now   F7")
        )
