"""Which precinct is proposed and why; the field of another one; what Enter would do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.finding_precincts import FoundPrecinct, PrecinctIndex
from hq_desktop.domain.proposals import Proposal
from hq_desktop.ui import look
from hq_desktop.ui.intake import words
from hq_desktop.ui.language import worded
from hq_desktop.ui.precinct_choice import PrecinctChoice
from hq_desktop.ui.precinct_field import PrecinctField
from hq_desktop.ui.widgets.choice_list import ChoiceList
from hq_desktop.ui.widgets.key_cap import KeyCap

LEAST_HEIGHT = 136
"""What the longest usual proposal takes, so that nothing below jumps from file to file."""


class PrecinctBox(QWidget):
    """Shows a proposal with its reason, or the field while a person types another precinct."""

    picked = Signal(object)
    """A precinct that a person typed and took by Enter."""

    left = Signal()
    """The field was left without choosing."""

    began = Signal()

    def __init__(self, choices: ChoiceList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PrecinctField(self)
        self._number = QLabel(self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.kind(self._number, "proposed")
        self._place = QStackedWidget(self)
        self._place.setFixedSize(96, 48)
        self._place.addWidget(self._number)
        self._place.addWidget(self.field)
        self._title = _wrapped(self, "strong")
        self._second = _wrapped(self, "second")
        self._reason = _wrapped(self, "caption")
        self._enter = KeyCap("Enter", self)
        self._walk = KeyCap("← →", self)
        self._which = QLabel(self)
        look.kind(self._which, "caption")
        self._index: PrecinctIndex | None = None
        self._proposals: tuple[Proposal, ...] = ()
        self._at = 0
        self._choices = choices
        self._choice = PrecinctChoice(self.field, self, choices, self)
        self._choice.picked.connect(self._picked)
        self._choice.given_up.connect(self._give_up)
        self._build()
        self.show_proposals(())

    def set_index(self, index: PrecinctIndex) -> None:
        """Take the precincts of the race in hand."""
        self._index = index
        self._choice.set_index(index)

    @property
    def is_typing(self) -> bool:
        """Whether a person is typing a precinct."""
        return self._place.currentWidget() is self.field

    @property
    def proposal(self) -> Proposal | None:
        """The proposal that Enter would confirm."""
        return self._proposals[self._at] if self._at < len(self._proposals) else None

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show the proposals for the file in hand, the best in front."""
        index = self._index
        self._proposals = tuple(
            one for one in proposals if index is not None and index.get(one.precinct) is not None
        )
        self._at = 0
        self._close()
        self._tell()

    def step(self, steps: int) -> None:
        """Show the next or the previous proposal."""
        if self._proposals:
            self._at = (self._at + steps) % len(self._proposals)
            self._tell()

    def found(self, proposal: Proposal) -> FoundPrecinct | None:
        """Return the precinct of a proposal."""
        return self._index.get(proposal.precinct) if self._index is not None else None

    def begin(self, event: QKeyEvent | None = None) -> None:
        """Open the field; the key that opened it is its first."""
        if self._index is None:
            told = self.tr("Add a race and its precincts on the screen Campaign first.")
            self.show_words(self.tr("There is no precinct to give it to yet"), told)
            return
        self._place.setCurrentWidget(self.field)
        self.field.show_text("")
        self.field.setFocus()
        self._reason.clear()
        self._show_caps(is_shown=False)
        self.show_words(self.tr("Number, school or street"), "")
        self.began.emit()
        if event is not None:
            QApplication.sendEvent(self.field, event)

    def show_precinct(self, found: FoundPrecinct | None) -> None:
        """Show which precinct is meant."""
        if found is None:
            self.show_words("", "")
            return
        one, commission = found.precinct, found.commission
        parts = (worded(one.name), worded(one.address))
        self._title.setText(", ".join(part for part in parts if part) or one.number)
        above = worded(commission.name) if commission else str(one.commission)
        self._second.setText(above)

    def show_words(self, title: str, second: str) -> None:
        """Show words where the precinct's name would stand."""
        self._title.setText(title)
        self._second.setText(second)

    def _tell(self) -> None:
        proposal = self.proposal
        self._show_caps(is_shown=proposal is not None)
        if proposal is None:
            self._number.setText("?")
            look.state(self._number, "unknown")
            self.show_words(self.tr("No precinct is proposed"), self.tr("Type its number."))
            self._reason.clear()
            return
        found = self.found(proposal)
        self._number.setText(found.precinct.number if found else "?")
        look.state(self._number, "")
        self.show_precinct(found)
        self._reason.setText(words.because_words(proposal))
        count = len(self._proposals)
        said = self.tr("proposal {place} of {count}")
        self._which.setText(said.format(place=self._at + 1, count=count) if count > 1 else "")

    def _show_caps(self, *, is_shown: bool) -> None:
        self._enter.setVisible(is_shown)
        self._walk.setVisible(is_shown and len(self._proposals) > 1)
        self._which.setVisible(is_shown and len(self._proposals) > 1)

    def _picked(self, found: FoundPrecinct) -> None:
        self._close()
        self.picked.emit(found)

    def _give_up(self) -> None:
        if self.is_typing:
            self._close()
            self._tell()
            self.left.emit()

    def _close(self) -> None:
        self._place.setCurrentWidget(self._number)
        self._choices.hide()

    def _build(self) -> None:
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for widget in (self._enter, self._walk, self._which):
            caps.addWidget(widget)
        caps.addStretch(1)
        sayings = QVBoxLayout()
        sayings.setSpacing(2)
        sayings.addWidget(self._title)
        sayings.addWidget(self._second)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(sayings, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._reason)
        column.addLayout(caps)
        column.addStretch(1)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def _wrapped(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    look.kind(label, kind)
    return label
