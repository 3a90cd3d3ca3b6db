"""One line that asks why: which copy is to stand, the reason, Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.widgets.key_cap import KeyRow

LONGEST = 500


class ReasonBar(QWidget):
    """Takes a reason; nothing is kept without one."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "foot-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._asked = QLabel(self)
        self._asked.setWordWrap(True)
        look.kind(self._asked, "strong")
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        look.state(self.trouble, "attention")
        keys = KeyRow(self)
        keys.show_keys((("Enter", self.tr("keep")), ("Esc", self.tr("leave"))))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(self._asked)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.reason.returnPressed.connect(self._give)
        self.hide()

    def ask(self, question: str) -> None:
        """Ask for a reason."""
        self._asked.setText(question)
        self.reason.clear()
        self.say("")
        self.reason.setEnabled(True)
        self.show()
        self.reason.setFocus()

    def say(self, trouble: str) -> None:
        """Say what was wrong; the reason stays to be given again."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _give(self) -> None:
        reason = " ".join(self.reason.text().split())
        if reason:
            self.say("")
            self.given.emit(reason)
        else:
            self.say("! " + self.tr("Say why this copy is to stand."))
