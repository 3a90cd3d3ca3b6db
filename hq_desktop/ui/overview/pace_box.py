"""How fast a race is typed, and when that ends."""

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from hq_desktop.actions.overview import RaceState
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure, moment


class PaceBox(QWidget):
    """Entries lately, entries left, and the finish at the pace of the last hour."""

    def __init__(self, state: RaceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = QLabel(self.tr("Pace, first and second entries"), self)
        look.kind(heading, "heading")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        pace = state.pace
        for row, (words, figures) in enumerate(
            (
                (
                    self.tr("in the last hour / 15 minutes"),
                    f"{figure(pace.hour)} / {figure(pace.quarter)}",
                ),
                (self.tr("left in the sheets that are here"), figure(state.left_in_hand)),
                (self.tr("expected finish of these"), self._finish(state, state.left_in_hand)),
                (self.tr("left if every precinct sent a sheet"), figure(state.left_in_all)),
                (self.tr("expected finish of all"), self._finish(state, state.left_in_all)),
            )
        ):
            label = QLabel(words, self)
            look.kind(label, "second")
            number = QLabel(figures, self)
            look.kind(number, "strong")
            grid.addWidget(label, row, 0)
            grid.addWidget(number, row, 1)

    def _finish(self, state: RaceState, left: int) -> str:
        if not left:
            return self.tr("nothing is left")
        if not state.pace.hour:
            return self.tr("not known")
        ends = state.pace.finish(left, state.moment)
        return self.tr("more than a month") if ends is None else moment(ends)
