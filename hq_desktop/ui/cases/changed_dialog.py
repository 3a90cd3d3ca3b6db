"""Everything that changed since a package was made, one line each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from hq_desktop.domain.fact_change import FactChange
from hq_desktop.ui import look
from hq_desktop.ui.cases.changed_words import Names, change_words, headline

MANY = 500
"""A list longer than this is read by nobody; the rest are counted."""


class ChangedDialog(QDialog):
    """Walked by arrows, left by Esc."""

    def __init__(
        self,
        package: str,
        changes: Sequence[FactChange],
        names: Names,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed since the package was made"))
        self.resize(760, 520)
        title = QLabel(package, self)
        title.setWordWrap(True)
        look.kind(title, "page-title")
        summary = QLabel(headline(changes), self)
        summary.setWordWrap(True)
        look.state(summary, "attention")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        look.kind(self.list, "framed")
        self.list.addItems([change_words(one, names) for one in changes[:MANY]])
        if len(changes) > MANY:
            self.list.addItem(self.tr("and %n more", "", len(changes) - MANY))
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for widget in (title, summary, self.list, buttons):
            column.addWidget(widget)
        self.list.setFocus()
