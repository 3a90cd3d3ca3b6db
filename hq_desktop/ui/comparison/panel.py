"""The panel beside the table: what the announced total of a territory proves, or does not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.bounds import ABOVE_UPPER, TerritoryLine
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.form import Line
from hq_desktop.ui import look
from hq_desktop.ui.comparison.contradiction_list import ContradictionList
from hq_desktop.ui.comparison.ladder import Ladder
from hq_desktop.ui.comparison.outcome_box import OutcomeBox
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.threshold_box import ThresholdBox
from hq_desktop.ui.comparison.wording import (
    bounds_note,
    caps_note,
    counted,
    flowing,
    gap_record,
    gap_words,
    line_name,
    protocols,
    statement,
    territory_name,
)
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.charts import GapChart
from hq_desktop.ui.widgets.chips import Chip
from hq_desktop.ui.widgets.flow_row import FlowRow


class Panel(QWidget):
    """The contradiction of the territory and line that are shown."""

    proof_asked = Signal()
    complaint_asked = Signal()
    sheets_asked = Signal()
    official_asked = Signal()
    charts_asked = Signal()
    jumped = Signal(object)
    """The contradiction that was chosen from the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = GapChart(self)
        self.ladder = Ladder(self)
        self.contradictions = ContradictionList(self)
        self.outcome = OutcomeBox(self)
        self.thresholds = ThresholdBox(self)
        self.chip = Chip("", "unknown", self)
        self._territory = _wrapped("heading", self)
        self._line = _wrapped("second", self)
        self._bounds = _wrapped("caption", self)
        self.sentence = _wrapped("sentence", self)
        self._stands = _wrapped("heading", self)
        self._survives = _wrapped("caption", self)
        self._caps = _wrapped("second", self)
        self._formula = _wrapped("second", self)
        self._not_announced = QPushButton(self.tr("Official figures"), self)
        self.proof = QPushButton(self.tr("Proof"), self)
        self.complaint = QPushButton(self.tr("To complaint"), self)
        self.charts = QPushButton(self.tr("Charts"), self)
        self.sheets = QPushButton(self)
        self._build()

    def show_line(
        self, board: RaceView, commission: CommissionCode | None, line: str, outcome: str
    ) -> None:
        """Show what is announced for a line in a territory; `outcome` says what the race gives."""
        one = board.territory(commission, line)
        self._territory.setText(territory_name(board, one.commission if one else commission))
        self._line.setText(line_name(board, line))
        self._show_chip(board, one)
        for widget in (self.chart, self._bounds, self.ladder, self._stands, self._survives):
            widget.setVisible(one is not None)
        self._not_announced.setVisible(one is None)
        self.proof.setEnabled(one is not None)
        self.complaint.setEnabled(one is not None and one.contradiction is not None)
        self.sheets.setVisible(one is not None)
        if one is None:
            self._show_nothing()
        else:
            self._show_total(one)
        self._show_formula(board, line)
        self.contradictions.show_board(board, one)
        self.outcome.show_outcome(board, outcome)
        self.thresholds.show_board(board)

    def _show_total(self, one: TerritoryLine) -> None:
        self.chart.show_record(gap_record(one), gap_words(one))
        self.sentence.setText(flowing(" ".join(statement(one))))
        self._bounds.setText(bounds_note(one))
        self.ladder.show_line(one)
        self._survives.setText(protocols(one.survives_any or 0) if one.contradiction else "")
        self._survives.setVisible(one.contradiction is not None)
        self._caps.setText(caps_note(one.caps))
        self._caps.setVisible(one.contradiction == ABOVE_UPPER and bool(one.caps))
        count = one.precincts_observed
        text = self.tr("%n sheet(s)", "", count)
        self.sheets.setText(counted(text, count, figure(count)))

    def _show_nothing(self) -> None:
        self._caps.hide()
        self.sentence.setText(
            self.tr(
                "No total has been announced for this line here. Enter what the commission "
                "announced, and the panel shows whether it can be right."
            )
        )

    def _show_chip(self, board: RaceView, one: TerritoryLine | None) -> None:
        every = board.comparison.contradictions
        if one is None:
            self.chip.show_text("? " + self.tr("not announced"), "unknown")
        elif one.contradiction is None:
            self.chip.show_text("✓ " + self.tr("within the bounds"), "good")
        else:
            text = self.tr("contradiction {number} of {count}").format(
                number=every.index(one) + 1, count=len(every)
            )
            self.chip.show_text("≠ " + text, "contradiction")

    def _show_formula(self, board: RaceView, line: str) -> None:
        other = sum(1 for row in board.comparison.rows if row.is_other_formula)
        self._formula.setVisible(line == Line.PARTICIPATED and other > 0)
        text = self.tr(
            "%n precinct(s): the sides differ by exactly the invalid ballots. This is another "
            "formula of “took part”, not a discrepancy.",
            "",
            other,
        )
        self._formula.setText("~ " + counted(text, other, figure(other)))

    def _build(self) -> None:
        self._stands.setText(self.tr("What it stands on"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)
        column.addWidget(self._foot())
        self.contradictions.chosen.connect(self.jumped)

    def _head(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        column.addWidget(self._territory)
        column.addLayout(row)
        return head

    def _body(self) -> QScrollArea:
        inside = QWidget(self)
        look.kind(inside, "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(8)
        for widget in (
            self.chart,
            self._under_chart(),
            self.sentence,
            self._not_announced,
            self._caps,
            self._formula,
            self._stands,
            self.ladder,
            self._survives,
            self.contradictions,
            self.outcome,
            self.thresholds,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self._not_announced.clicked.connect(self.official_asked)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _under_chart(self) -> QWidget:
        """The bounds in words, and the way to the charts."""
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bounds, 1)
        look.kind(self.charts, "link")
        self.charts.setFixedHeight(24)
        self.charts.setToolTip("Ctrl+G")
        row.addWidget(self.charts, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return holder

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.kind(foot, "foot-bar")
        look.kind(self.proof, "primary")
        row = FlowRow(foot)
        row.setContentsMargins(16, 8, 16, 8)
        for button in (self.proof, self.complaint, self.sheets):
            row.addWidget(button)
        self.proof.clicked.connect(self.proof_asked)
        self.complaint.clicked.connect(self.complaint_asked)
        self.sheets.clicked.connect(self.sheets_asked)
        self.charts.clicked.connect(self.charts_asked)
        self.chart.chosen.connect(lambda _part: self.charts_asked.emit())
        return foot


def _wrapped(kind: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setMinimumWidth(40)
    look.kind(label, kind)
    return label
