"""One objection: a line that unfolds into the answer, what to do, and the way there."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from hq_desktop.domain.objections import Gravity, Remedy
from hq_desktop.ui import look
from hq_desktop.ui.cases.objection_reading import Shown
from hq_desktop.ui.widgets.elided_label import ElidedLabel

translate = QCoreApplication.translate

STATES = {
    Gravity.BARS: "contradiction",
    Gravity.WEAKENS: "attention",
    Gravity.NOTED: "",
}
SIGNS = {Gravity.BARS: "✕", Gravity.WEAKENS: "!", Gravity.NOTED: "·"}
"""What a line begins with, so that nothing is said by colour alone."""

_INDENT = 26


class ObjectionRow(QWidget):
    """Folded it is one line; unfolded everything that is known about it."""

    led = Signal(object)
    """The way to where it can be mended."""

    def __init__(self, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        told = shown.told
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setText("▸")
        look.kind(self.fold, "quiet")
        self.fold.setAccessibleName(told.says)
        self.line = ElidedLabel(f"{SIGNS[told.gravity]} {told.says}", self)
        self.whole = QLabel(f"{SIGNS[told.gravity]} {told.says}", self)
        self.whole.setWordWrap(True)
        for label in (self.line, self.whole):
            look.state(label, STATES[told.gravity])
        self.answered = QLabel("✓" if told.is_answered else "", self)
        self.answered.setToolTip(translate("Cases", "the package answers it"))
        look.state(self.answered, "good")
        self.inside = self._inside()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.line, 1)
        head.addWidget(self.whole, 1)
        head.addWidget(self.answered, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.inside)
        self.whole.hide()
        self.inside.hide()
        self.fold.toggled.connect(self._unfold)

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops: the sign that unfolds the line, and the way if there is one."""
        return (self.fold, *self.inside.findChildren(QPushButton))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold and unfold by a click on the line, which is easier to hit than the sign."""
        if event.button() == Qt.MouseButton.LeftButton and not self.inside.underMouse():
            self.fold.toggle()
        super().mousePressEvent(event)

    def _unfold(self, is_open: bool) -> None:
        self.fold.setText("▾" if is_open else "▸")
        self.line.setVisible(not is_open)
        self.whole.setVisible(is_open)
        self.inside.setVisible(is_open)

    def _inside(self) -> QWidget:
        told = self.shown.told
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_INDENT, 0, 0, 6)
        column.setSpacing(3)
        nothing = translate("Cases", "Nothing in the package answers it.")
        answer = translate("Cases", "Answered: {places}").format(places=told.where)
        words = [
            *told.details,
            told.answer,
            answer if told.is_answered else nothing,
            translate("Cases", "Do now: {deed}").format(deed=told.do),
        ]
        for text in (one for one in words if one):
            column.addWidget(self._line(text, "second"))
        sources = " ".join(one for one in (told.law, told.source) if one)
        if sources:
            column.addWidget(self._line(sources, "caption"))
        way = self.shown.way
        if way is not None:
            link = QPushButton(words_of(told.remedy), inside)
            look.kind(link, "link")
            link.clicked.connect(lambda: self.led.emit(way))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return inside

    def _line(self, text: str, kind: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        look.kind(label, kind)
        return label


def words_of(remedy: Remedy) -> str:
    """Return what a link leads to."""
    words = {
        Remedy.ENTRY: translate("Cases", "To the entry of this sheet"),
        Remedy.INTAKE: translate("Cases", "To the card of the delivery"),
        Remedy.INCIDENTS: translate("Cases", "To the incidents"),
        Remedy.PAPERS: translate("Cases", "To the papers for the precinct"),
        Remedy.OBSERVERS: translate("Cases", "To the observers"),
        Remedy.SIGNATORIES: translate("Cases", "To the signatories"),
        Remedy.DIRECTORY: translate("Cases", "To the commissions"),
        Remedy.LAW: translate("Cases", "To the lawyer's check"),
        Remedy.OFFICIAL: translate("Cases", "To the official figures"),
        Remedy.COMPARISON: translate("Cases", "To the comparison"),
        Remedy.TERMS: translate("Cases", "To the terms"),
    }
    return words.get(remedy, "")
