"""The ladder of grades: what each set of copies shows by itself."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from hq_desktop.domain.bounds import GradeBounds, TerritoryLine
from hq_desktop.ui import look
from hq_desktop.ui.comparison.wording import grades, ladder
from hq_desktop.ui.figures import NOTHING, figure
from hq_desktop.ui.widgets.row_delegate import GRADE_SIZE, paint_grade

STEP = GRADE_SIZE + 6


class GradeMarks(QWidget):
    """A set of grades, letter after letter."""

    def __init__(self, letters: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self.setAccessibleName(" ".join(letters))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of all letters."""
        return QSize(len(self._letters) * STEP, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the letters as the tables do."""
        painter = QPainter(self)
        for place, letter in enumerate(self._letters):
            paint_grade(painter, QRect(place * STEP - 8, 0, STEP, 24), letter, self)
        painter.end()


class Ladder(QWidget):
    """A row for each set of grades: sheets, votes, gap, how many sheets it survives."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        for column in range(1, 5):
            self._grid.setColumnStretch(column, 1)
        self.steps: tuple[tuple[str, GradeBounds], ...] = ()

    def show_line(self, one: TerritoryLine) -> None:
        """Show the ladder of an announced total."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.steps = ladder(one)
        for column, word in enumerate(
            (
                self.tr("Grades"),
                self.tr("Sheets"),
                self.tr("Votes"),
                self.tr("Gap"),
                self.tr("Without any"),
            )
        ):
            self._put(0, column, self._label(word, "caption"))
        for number, (level, step) in enumerate(self.steps):
            self._put_step(2 * number + 1, level, step)

    def _put_step(self, row: int, level: str, step: GradeBounds) -> None:
        rule = QFrame(self)
        look.kind(rule, "rule")
        self._grid.addWidget(rule, row, 0, 1, 5)
        marks = GradeMarks(grades(level), self)
        self._grid.addWidget(marks, row + 1, 0)
        self._put(row + 1, 1, self._label(figure(step.precincts_observed)))
        self._put(row + 1, 2, self._label(figure(step.lower)))
        gap = self._label(self.tr("none") if step.gap is None else f"≠ {figure(step.gap)}")
        look.state(gap, "contradiction" if step.gap is not None else "unknown")
        self._put(row + 1, 3, gap)
        survives = NOTHING if step.gap is None else figure(step.survives_any)
        self._put(row + 1, 4, self._label(survives, "strong"))

    def _put(self, row: int, column: int, label: QLabel) -> None:
        if column == 0:
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column)

    def _label(self, text: str, kind: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(kind == "caption")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if kind:
            look.kind(label, kind)
        return label
