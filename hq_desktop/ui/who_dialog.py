"""Asks once who is typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from hq_desktop.ui import look


class WhoDialog(QDialog):
    """The name or code that the journal and every sheet will carry."""

    def __init__(self, campaign: str, known: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(campaign)
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        title = QLabel(self.tr("Who is typing?"), self)
        look.kind(title, "page-title")
        text = QLabel(
            self.tr(
                "A name or a code. Every sheet and every entry of the journal carries it. This "
                "computer will not ask again; the name at the lower left changes it."
            ),
            self,
        )
        text.setWordWrap(True)
        look.kind(text, "second")
        label = QLabel(self.tr("&Name or code"), self)
        self._name = QLineEdit(known, self)
        self._name.setMaxLength(80)
        self._name.selectAll()
        label.setBuddy(self._name)
        self._buttons = QDialogButtonBox(self)
        self._go = self._buttons.addButton(self.tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._go.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for widget in (title, text, label, self._name):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self._buttons)
        self._name.textChanged.connect(self._changed)
        self._changed()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def name(self) -> str:
        """The name as it is written into the journal."""
        return " ".join(self._name.text().split())

    def _changed(self) -> None:
        self._go.setEnabled(bool(self.name))
