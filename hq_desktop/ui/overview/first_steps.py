"""What to do first in a campaign that is not ready yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from hq_desktop.actions.overview import Overview
from hq_desktop.ui import look

PRECINCTS, CONTESTANTS, SIGNATORIES, IMPORTS = 0, 2, 3, 4
"""Sections of the campaign's screen, by place."""


class FirstSteps(QWidget):
    """Four steps, each done or waiting, each with the way there."""

    asked = Signal(str, object)

    def __init__(self, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        title = QLabel(self.tr("First steps"), self)
        look.kind(title, "page-title")
        grid.addWidget(title, 0, 0, 1, 3)
        has_contestants = all(state.race.contestants for state in overview.races)
        has_figures = any(state.covered.precincts for state in overview.races)
        steps = (
            (not overview.is_empty, self.tr("The list of precincts"), "campaign", IMPORTS),
            (has_contestants, self.tr("The contestants in ballot order"), "campaign", CONTESTANTS),
            (
                overview.has_signatory,
                self.tr("Who signs, with the facts documents need"),
                "campaign",
                SIGNATORIES,
            ),
            (has_figures, self.tr("The first protocol"), "entry", None),
        )
        for row, (is_done, words, page, subject) in enumerate(steps, start=1):
            sign = QLabel("✓" if is_done else "○", self)
            look.state(sign, "good" if is_done else "unknown")
            grid.addWidget(sign, row, 0)
            grid.addWidget(QLabel(words, self), row, 1)
            if not is_done:
                button = QPushButton(self.tr("Go there"), self)
                button.setAccessibleName(words)
                button.clicked.connect(
                    lambda _checked=False, page=page, subject=subject: self.asked.emit(
                        page, subject
                    )
                )
                grid.addWidget(button, row, 2)
