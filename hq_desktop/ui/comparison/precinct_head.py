"""What is to be said of a precinct before its lines: what differs, which copy stands and why."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.domain.precinct_copies import PrecinctCopies
from hq_desktop.domain.protocol import Side
from hq_desktop.ui import look
from hq_desktop.ui.comparison import copy_words
from hq_desktop.ui.comparison.other_ballots import other_ballots, parted_by
from hq_desktop.ui.comparison.pattern_words import pattern_tip
from hq_desktop.ui.comparison.proof_words import changed
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.widgets.chips import Chip
from hq_desktop.ui.widgets.flow_row import FlowRow


class PrecinctHead(QWidget):
    """Chips with a sign and a word, what the sides show together, a sentence for each of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = QWidget(self)
        self._signs = [Chip("", "unknown", self._chips) for _ in range(5)]
        self.standing = wrapped("sentence", self)
        self.official = wrapped("second", self)
        self.change = wrapped("sentence", self)
        self.ballots = wrapped("sentence", self)
        self.parted = wrapped("second", self)
        flow = FlowRow(self._chips)
        for chip in self._signs:
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        for widget in (
            self._chips,
            self.change,
            self.standing,
            self.official,
            self.ballots,
            self.parted,
        ):
            column.addWidget(widget)

    def show_precinct(self, board: RaceView, found: PrecinctCopies) -> None:
        """Show another precinct, or the same one again."""
        signs = self._words(board, found)
        for chip, (text, tone) in zip(self._signs, signs, strict=True):
            chip.show_text(text, tone)
        self._chips.setVisible(any(text for text, _ in signs))
        row = board.comparison.row(found.precinct.id)
        self.change.setText(changed(board, row) if row is not None else "")
        self.change.setVisible(bool(self.change.text()))
        self.standing.setText(
            copy_words.standing_sentence(found, Side.OURS)
            or self.tr("There is no reading of ours yet.")
        )
        official = copy_words.standing_sentence(found, Side.OFFICIAL)
        several = sum(1 for one in found.copies if one.copy.side is Side.OFFICIAL) > 1
        self.official.setText(self.tr("Officially: {sentence}").format(sentence=official))
        self.official.setVisible(bool(official) and several)
        self._show_ballots(board, found)

    def _show_ballots(self, board: RaceView, found: PrecinctCopies) -> None:
        """What other ballots state, and under it what may lawfully part them."""
        told = other_ballots(board, found.precinct.id)
        self.ballots.setText("\n".join(told))
        self.parted.setText("\n".join(parted_by(board, found.precinct.id)))
        for label in (self.ballots, self.parted):
            label.setVisible(bool(told))

    def _words(self, board: RaceView, found: PrecinctCopies) -> tuple[tuple[str, str], ...]:
        row = board.comparison.row(found.precinct.id)
        differ, disputed = len(found.differing), len(found.disputed)
        flagged = sum(len(one.flagged) for one in found.copies if one.copy.side is Side.OURS)
        official = len(found.discrepant)
        said = (
            (disputed, "? " + self.tr("%n line(s) disputed", "", disputed), "attention"),
            (differ, "≠ " + self.tr("our copies differ: %n line(s)", "", differ), "attention"),
            (flagged, "≠ " + self.tr("words and digits: %n line(s)", "", flagged), "attention"),
            (official, "≠ " + self.tr("official: %n line(s)", "", official), "unknown"),
            (row is not None, pattern_tip(board, row) if row is not None else "", "unknown"),
        )
        return tuple((text if is_there else "", tone) for is_there, text, tone in said)


def wrapped(kind: str, parent: QWidget) -> QLabel:
    """Return a label that wraps and never widens the window."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setMinimumWidth(40)
    look.kind(label, kind)
    return label
