"""What the figures of a race show and a person has to look at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.actions.overview import RaceFigures
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.page import PrecinctSubject

_Line = tuple[str, str, int, str, str, PrecinctId | None]


class WorkBox(QWidget):
    """Counts that lead to the comparison or to the entry; they come after the comparison ran."""

    asked = Signal(str, object)

    def __init__(
        self, race: RaceCode, figures: RaceFigures | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._race = race
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = QLabel(self.tr("What needs a person"), self)
        look.kind(heading, "heading")
        column.addWidget(heading)
        if figures is None:
            note = QLabel(self.tr("… the figures are compared"), self)
            look.state(note, "unknown")
            column.addWidget(note)
            return
        shown = [line for line in self._lines(figures) if line[2]]
        column.addLayout(self._grid(shown))
        if not shown:
            nothing = QLabel(self.tr("✓ Nothing waits."), self)
            look.state(nothing, "good")
            column.addWidget(nothing)

    def _grid(self, shown: list[_Line]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, (sign, tone, count, words, page, precinct) in enumerate(shown):
            mark = QLabel(sign, self)
            look.state(mark, tone)
            number = QLabel(figure(count), self)
            look.kind(number, "strong")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            text = QLabel(words, self)
            text.setWordWrap(True)
            button = QPushButton(self.tr("Show"), self)
            button.setAccessibleName(words)
            subject = None if precinct is None else PrecinctSubject(self._race, precinct)
            button.clicked.connect(
                lambda _checked=False, page=page, subject=subject: self.asked.emit(page, subject)
            )
            for place, widget in enumerate((mark, number, text, button)):
                grid.addWidget(widget, row, place)
        return grid

    def _lines(self, figures: RaceFigures) -> tuple[_Line, ...]:
        return (
            (
                "≠",
                "contradiction",
                figures.contradictions,
                self.tr("announced totals contradict the copies; the widest gap is {gap}").format(
                    gap=figure(figures.widest_gap)
                ),
                "comparison",
                None,
            ),
            (
                "≠",
                "attention",
                figures.precincts.differing,
                self.tr("precincts where official figures differ from our copy"),
                "comparison",
                None,
            ),
            (
                "?",
                "unknown",
                figures.disputed,
                self.tr("precincts where copies of one grade state different numbers"),
                "comparison",
                figures.first_disputed,
            ),
            (
                "!",
                "attention",
                figures.with_findings,
                self.tr("precincts with figures that do not add up: compare with the paper"),
                "entry",
                figures.first_finding,
            ),
        )
