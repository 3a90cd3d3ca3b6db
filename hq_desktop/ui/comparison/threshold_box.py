"""How far the figures are from thresholds to which the law ties a consequence."""

from math import ceil, floor

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.domain.form import ThresholdKind, ThresholdRule
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.thresholds import ThresholdFact
from hq_desktop.ui import look
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import law_note, source_note

translate = QCoreApplication.translate


class ThresholdBox(QWidget):
    """The law's words of each threshold, the figures of either side, the article and its mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(translate("Thresholds", "Thresholds of the law"), self)
        look.kind(self._title, "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._lines: list[QWidget] = []
        self.texts: tuple[str, ...] = ()

    def show_board(self, board: RaceView) -> None:
        """Show the thresholds of a race; without any there is no box."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines, self.texts = [], ()
        facts: dict[ThresholdRule, list[ThresholdFact]] = {}
        for one in board.comparison.thresholds:
            facts.setdefault(one.rule, []).append(one)
        self.setVisible(bool(facts))
        for rule, found in facts.items():
            self._show_rule(rule, found)

    def _show_rule(self, rule: ThresholdRule, found: list[ThresholdFact]) -> None:
        if self._lines:
            between = QFrame(self)
            look.kind(between, "rule")
            self._put(between)
        self._say(worded(rule.text), "second")
        for one in found:
            self._say(fact_words(one), "")
        note = law_note(rule.law, rule.mark)
        if rule.kind is ThresholdKind.PRECINCTS:
            whose = translate(
                "Thresholds",
                "Whether a difference is a violation is for a commission or a court to say.",
            )
            note = f"{whose} {note}"
        self._say(note, "caption").setToolTip(source_note(rule.mark))

    def _say(self, text: str, kind: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(40)
        if kind:
            look.kind(label, kind)
        self._put(label)
        self.texts = (*self.texts, text)
        return label

    def _put(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._lines.append(widget)
        widget.setVisible(True)


def fact_words(one: ThresholdFact) -> str:
    """Return how far a threshold is reached, on which side and over how much."""
    whose = {
        Side.OFFICIAL: translate("Thresholds", "Officially"),
        Side.OURS: translate("Thresholds", "By the copies"),
    }
    side = f"{whose[one.side]}: " if one.side is not None else ""
    return f"{side}{_count(one)} – {_state(one)}; {_over(one)}"


def _count(one: ThresholdFact) -> str:
    match one.rule.kind:
        case ThresholdKind.PRECINCTS:
            said = translate(
                "Thresholds", "precincts that differ: {count} of {of}, needed {needed}"
            )
            needed = ceil(one.needed)
        case ThresholdKind.MAJORITY:
            said = translate(
                "Thresholds", "{count} of {of} who took part, more than {needed} needed"
            )
            needed = floor(one.needed)
        case ThresholdKind.TIE:
            said = translate("Thresholds", "contestants with the most votes: {count} of {of}")
            needed = int(one.needed)
    return said.format(count=figure(one.count), of=figure(one.of), needed=figure(needed))


def _state(one: ThresholdFact) -> str:
    match one.is_reached:
        case True:
            return translate("Thresholds", "reached")
        case False:
            return translate("Thresholds", "not reached")
        case None:
            return "? " + translate("Thresholds", "cannot be said yet")


def _over(one: ThresholdFact) -> str:
    if one.precincts is None:
        return translate("Thresholds", "announced total")
    if one.rule.kind is ThresholdKind.PRECINCTS:
        return translate("Thresholds", "compared: {count}").format(count=figure(one.precincts))
    return translate("Thresholds", "precincts: {count}").format(count=figure(one.precincts))
