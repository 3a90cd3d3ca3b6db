"""Who won, officially and by the copies: a seat or the mandates, and whether it changes."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.comparison.list_box import ListBox
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import margin_note, outcome_rows

_TONES: Mapping[bool | None, tuple[str, str]] = {
    True: ("!", "attention"),
    False: ("✓", "good"),
    None: ("?", "unknown"),
}


class OutcomeBox(QWidget):
    """The margins of a seat, or the mandates of lists, and the sentence of what follows."""

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
        self.lists = ListBox(self)
        self._grid.addWidget(self.lists, 4, 0, 1, 2)
        self._grid.addWidget(self.verdict, 5, 0, 1, 2)

    def show_outcome(self, board: RaceView, sentence: str) -> None:
        """Show the outcome of a race; the sentence says what is proved of it."""
        seat, lists = board.comparison.outcome, board.comparison.lists
        self.setVisible(seat is not None or lists is not None)
        self.lists.setVisible(lists is not None)
        self._whose.setVisible(seat is not None)
        for labels in self._rows:
            for label in labels:
                label.setVisible(seat is not None)
        if seat is not None:
            self._whose.setText(margin_note(board, seat))
            for (word, value), (what, figures) in zip(
                self._rows, outcome_rows(board, seat), strict=True
            ):
                word.setText(what)
                value.setText(figures)
        if lists is not None:
            self.lists.show_lists(board, lists)
        decided = seat or lists
        changes = decided.changes_result if decided is not None else None
        sign, tone = _TONES[changes]
        self.verdict.setText(f"{sign} {sentence}")
        look.state(self.verdict, tone)

    def figures(self) -> tuple[str, ...]:
        """Return what stands in the rows."""
        return tuple(value.text() for _, value in self._rows)
