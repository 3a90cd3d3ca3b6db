"""Over a package made before: that its data changed since, which figures, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.actions.package_changes import PackageComparison
from hq_desktop.ui import look
from hq_desktop.ui.cases.changed_words import Names, change_words, headline

FEW = 3
"""So many changes stand in the strip; the rest are counted, and shown by a key."""


class ChangedStrip(QWidget):
    """Hidden while the package says what the campaign says."""

    details_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = QLabel(self)
        look.kind(self.heading, "heading")
        look.state(self.heading, "attention")
        self.lines = QLabel(self)
        look.kind(self.lines, "caption")
        for label in (self.heading, self.lines):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.details = QPushButton(self.tr("Details"), self)
        self.details.setToolTip("F8")
        self.again = QPushButton(self.tr("Make a new version"), self)
        self.again.setToolTip("Shift+F8")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.lines)
        deeds = QVBoxLayout()
        deeds.setSpacing(4)
        deeds.addWidget(self.details)
        deeds.addWidget(self.again)
        deeds.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addLayout(deeds)
        self.details.clicked.connect(self.details_asked)
        self.again.clicked.connect(self.again_asked)
        self.hide()

    def show_comparison(self, found: PackageComparison | None, names: Names) -> None:
        """Show what changed; nothing where nothing did or nothing is known yet."""
        if found is None or found.is_unchanged:
            self.hide()
            return
        self.details.setVisible(bool(found.changes))
        self.again.setVisible(found.is_comparable)
        if not found.is_comparable:
            self.heading.setText(
                self.tr(
                    "It cannot be told whether the data changed since: the package was made by an "
                    "older version of the program or from another campaign."
                )
            )
            self.lines.clear()
        else:
            told = self.tr("Since this package was made: {changes}")
            self.heading.setText(f"! {told.format(changes=headline(found.changes))}")
            self.lines.setText("\n".join(self._first(found, names)))
        self.show()

    def _first(self, found: PackageComparison, names: Names) -> Sequence[str]:
        lines = [change_words(one, names) for one in found.changes[:FEW]]
        rest = len(found.changes) - FEW
        return [*lines, self.tr("and %n more", "", rest)] if rest > 0 else lines
