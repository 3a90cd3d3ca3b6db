"""Who won, officially and by the copies, and whether that is another person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import change, margin_note, outcome_rows


class OutcomeBox(QWidget):
    """The margins of a seat that goes to the most votes; hidden for other races."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._title = QLabel(self.tr("Outcome"), self)
        self._whose = QLabel(self)
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self._whose.setWordWrap(True)
        self._whose.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        look.kind(self._title, "heading")
        look.kind(self._whose, "caption")
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._whose, 0, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        for row in range(1, 4):
            word, value = QLabel(self), QLabel(self)
            for label in (word, value):
                label.setWordWrap(True)
                label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            look.kind(word, "second")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(word, row, 0)
            self._grid.addWidget(value, row, 1)
            self._rows.append((word, value))
        self._grid.addWidget(self.verdict, 4, 0, 1, 2)

    def show_outcome(self, board: RaceView) -> None:
        """Show the outcome of a race."""
        found = board.comparison.outcome
        self.setVisible(found is not None)
        if found is None:
            return
        self._whose.setText(margin_note(board, found))
        for (word, value), (what, figures) in zip(
            self._rows, outcome_rows(board, found), strict=True
        ):
            word.setText(what)
            value.setText(figures)
        text, tone = change(found)
        self.verdict.setText(text)
        look.state(self.verdict, tone)

    def figures(self) -> tuple[str, ...]:
        """Return what stands in the rows."""
        return tuple(value.text() for _, value in self._rows)
