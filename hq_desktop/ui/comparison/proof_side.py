"""Beside a proof: the ladder of grades as bars, and what is left without any k protocols."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.bounds import ABOVE_UPPER, GradeBounds, TerritoryLine
from hq_desktop.ui import look
from hq_desktop.ui.comparison.ladder import GradeMarks
from hq_desktop.ui.comparison.proof_ground import GRADES, LEFT_OUT
from hq_desktop.ui.comparison.rows import bound_after, is_below
from hq_desktop.ui.comparison.wording import counted, grades, ladder, protocols, sheets
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.charts_curve import CurveRecord, StepCurve
from hq_desktop.ui.widgets.charts_levels import LevelBar
from hq_desktop.ui.widgets.step_field import StepField

AFTER = 0.7
"""How far the curve runs beyond the last step that holds, in parts of it."""


class ProofSide(QScrollArea):
    """The strength of a contradiction: by grade, and sheet by sheet."""

    followed = Signal(str)
    """What a number leads to, as `proof_ground` names it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: TerritoryLine | None = None
        self._left: tuple[int, ...] = ()
        self._announced = QLabel(self)
        self._steps = QWidget(self)
        self._steps_column = QVBoxLayout(self._steps)
        self.chooser = StepField(self)
        self.verdict = QLabel(self)
        self.curve = StepCurve(self)
        self._any = QWidget(self)
        self._curve_note = QLabel(self)
        self._struck = QPushButton(self)
        self._build()

    def show_proof(self, one: TerritoryLine) -> None:
        """Show how strong the contradiction is."""
        self._one = one
        self._announced.setText(
            self.tr("mark: announced {official}").format(official=figure(one.official))
        )
        self._show_steps(one)
        self._any.setVisible(one.contradiction is not None)
        self._left = bound_after(one)
        self.curve.setVisible(bool(self._left))
        self._curve_note.setVisible(bool(self._left))
        self.chooser.show_number(one.survives_any or 0, one.precincts_observed)
        self._show_chosen()

    def left(self) -> tuple[int, ...]:
        """Return the bound after leaving out 0, 1, 2 … sheets."""
        return self._left

    def _show_steps(self, one: TerritoryLine) -> None:
        while (item := self._steps_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        steps = ladder(one)
        largest = max([one.official, *(_bound(one, step) for _, step in steps)])
        for level, step in steps:
            self._steps_column.addWidget(self._step(one, level, step, round(largest * 1.1)))

    def _step(self, one: TerritoryLine, level: str, step: GradeBounds, largest: int) -> QWidget:
        box = QWidget(self._steps)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(GradeMarks(grades(level), box))
        head.addWidget(self._to_sheets(sheets(step.precincts_observed), f"{GRADES}{level}", box))
        head.addStretch(1)
        head.addWidget(_label(figure(_bound(one, step)), "heading", box))
        bar = LevelBar(box)
        words = self._words(one, step)
        bar.show_level(
            _bound(one, step), one.official, largest, " ".join(text for text, _ in words)
        )
        column.addLayout(head)
        column.addWidget(bar)
        for text, tone in words:
            label = _label(text, "", box)
            look.state(label, tone)
            column.addWidget(label)
        rule = QFrame(box)
        look.kind(rule, "rule")
        column.addSpacing(4)
        column.addWidget(rule)
        return box

    def _to_sheets(self, text: str, code: str, parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setProperty("scale", "line")
        look.kind(button, "link")
        button.clicked.connect(lambda: self.followed.emit(code))
        return button

    def _words(self, one: TerritoryLine, step: GradeBounds) -> tuple[tuple[str, str], ...]:
        if step.gap is not None:
            gap = "≠ " + self.tr("gap {gap}").format(gap=figure(step.gap))
            return (gap, "contradiction"), (protocols(step.survives_any or 0), "")
        nothing = self.tr("no gap: these copies alone prove nothing")
        if one.contradiction == ABOVE_UPPER:
            bound = "?" if step.upper is None else figure(step.upper)
            words = self.tr("at most {bound}, not less than announced").format(bound=bound)
        else:
            left = figure(one.official - step.lower)
            words = self.tr("{left} more to the announced total").format(left=left)
        return (nothing, "unknown"), (words, "unknown")

    def _show_chosen(self) -> None:
        one = self._one
        if one is None or one.contradiction is None:
            return
        k, last = self.chooser.number(), one.survives_any or 0
        holds = k <= last
        parts = [self._left_word(k)] if self._left else []
        parts.append(
            "≠ " + self.tr("it holds; at {step} it ends").format(step=figure(last + 1))
            if holds
            else "✓ " + self.tr("nothing is contradicted any more")
        )
        self.verdict.setText("\n".join(parts))
        self._struck.setVisible(bool(k and self._left))
        self._struck.setText(self.tr("Which sheets these are"))
        look.state(self.verdict, "contradiction" if holds else "unknown")
        if self._left:
            shown = self._left[
                : min(len(self._left), max(6, round(max(k, last) * (1 + AFTER)) + 2))
            ]
            self.curve.show_record(
                CurveRecord(shown, one.official, last, k),
                self.tr("announced {official}").format(official=figure(one.official)),
                self.verdict.text(),
                [_without(number) for number in range(len(shown))],
            )

    def _choose(self, number: object) -> None:
        if isinstance(number, int) and self._one is not None:
            self.chooser.show_number(number, self._one.precincts_observed)
            self._show_chosen()

    def _left_word(self, k: int) -> str:
        bound, announced = self._left[k], self._one.official if self._one is not None else 0
        if self._one is not None and not is_below(self._one):
            words = (
                self.tr("at most {bound}, less than announced")
                if bound < announced
                else self.tr("at most {bound}, not less than announced")
            )
        elif bound > announced:
            words = self.tr("{bound} is left, more than announced")
        else:
            words = self.tr("{bound} is left, not more than announced")
        return words.format(bound=figure(bound))

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        look.kind(inside, "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        look.kind(self._announced, "caption")
        head = QHBoxLayout()
        self._announced.setWordWrap(True)
        self._announced.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(_label(self.tr("What it stands on"), "page-title", inside), 1)
        head.addWidget(self._announced, 1)
        self._steps_column.setContentsMargins(0, 0, 0, 0)
        self._steps_column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._steps)
        column.addWidget(self._any)
        column.addStretch(1)
        self._build_any()
        self.setWidget(inside)

    def _build_any(self) -> None:
        self.chooser.setAccessibleName(self.tr("Protocols left out"))
        self.chooser.setFixedWidth(72)
        self.curve.chosen.connect(self._choose)
        self.chooser.stepped.connect(lambda _number: self._show_chosen())
        look.kind(self._struck, "link")
        self._struck.clicked.connect(
            lambda: self.followed.emit(f"{LEFT_OUT}{self.chooser.number()}")
        )
        self.verdict.setWordWrap(True)
        look.kind(self._curve_note, "caption")
        self._curve_note.setWordWrap(True)
        self._curve_note.setText(
            self.tr("The heaviest sheets are left out first. Bound by sheets left out.")
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_label("k =", "second", self._any))
        row.addWidget(self.chooser)
        row.addWidget(self.verdict, 1)
        column = QVBoxLayout(self._any)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_label(self.tr("Without any k protocols"), "page-title", self._any))
        column.addLayout(row)
        column.addWidget(self.curve)
        column.addWidget(self._curve_note)
        column.addWidget(self._struck, 0, Qt.AlignmentFlag.AlignLeft)


def _bound(one: TerritoryLine, step: GradeBounds) -> int:
    """The bound that the announced total is held against."""
    return step.upper or step.lower if one.contradiction == ABOVE_UPPER else step.lower


def _label(text: str, kind: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(kind not in {"heading"})
    if kind:
        look.kind(label, kind)
    return label


def _without(number: int) -> str:
    """What a step of the curve is."""
    if not number:
        return QCoreApplication.translate("ProofSide", "all sheets")
    text = QCoreApplication.translate("ProofSide", "without %n sheet(s)", "", number)
    return counted(text, number, figure(number))
