"""The head of the form: which precinct, which kind of copy, how strong it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.protocol import Features, Grade
from hq_desktop.ui import look
from hq_desktop.ui.entry import kinds
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.precinct_field import PrecinctField
from hq_desktop.ui.widgets.key_cap import KeyCap


class GradeBoxes(QWidget):
    """Five boxes, A to E; the grade of the copy is filled, the letter is always there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._boxes: dict[Grade, QLabel] = {}
        for grade in Grade:
            box = QLabel(grade.value, self)
            box.setFixedSize(24, 24)
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            look.kind(box, "grade-box")
            row.addWidget(box)
            self._boxes[grade] = box

    def show_grade(self, grade: Grade | None) -> None:
        """Fill the box of a grade; none where the kind of copy has not been told."""
        for one, box in self._boxes.items():
            look.state(box, "current" if one is grade else "")


class Identity(QWidget):
    """Precinct number large, its name and commission, the grade, the features."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.precinct = PrecinctField(self)
        self.precinct.setFixedSize(96, 48)
        self._title = _wrapped(self, "page-title")
        self._second = _wrapped(self, "second")
        self._boxes = GradeBoxes(self)
        self._grade = _wrapped(self, "caption")
        self._grade.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._grade.setFixedWidth(176)
        self._features = _wrapped(self, "second")
        self._cap = KeyCap("F2", self)
        self._build()

    def show_precinct(self, found: FoundPrecinct | None) -> None:
        """Show which precinct is meant."""
        if found is None:
            self.show_words("", "")
            return
        one, commission = found.precinct, found.commission
        place = ", ".join(part for part in (worded(one.name), worded(one.address)) if part)
        above = worded(commission.name) if commission else str(one.commission)
        title = self.tr("Precinct {number}").format(number=one.number)
        self._title.setText(f"{title}, {place}" if place else title)
        if one.voters_on_list is None:
            self._second.setText(above)
        else:
            voters = self.tr("{commission}, {voters} voters on the list")
            self._second.setText(voters.format(commission=above, voters=figure(one.voters_on_list)))
        look.state(self._second, "")

    def show_words(self, title: str, second: str, tone: str = "") -> None:
        """Show words where the precinct's name would stand."""
        self._title.setText(title)
        self._second.setText(second)
        look.state(self._second, tone)

    def show_kind(self, features: Features, grade: Grade | None, wording: str) -> None:
        """Show the features somebody looked for and the grade they make."""
        self._boxes.show_grade(grade)
        told = self.tr("grade {grade}: {wording}")
        self._grade.setText(told.format(grade=grade.value, wording=wording) if grade else "")
        self._features.setText(kinds.told(features))
        self._cap.setVisible(bool(features))

    def show_height(self, height: int) -> None:
        """Take the height of a roomy or a compact screen."""
        self.setMinimumHeight(height)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._second)
        words.addStretch(1)
        strength = QVBoxLayout()
        strength.setSpacing(2)
        strength.addWidget(self._boxes, 0, Qt.AlignmentFlag.AlignRight)
        strength.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignRight)
        strength.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.precinct, 0, Qt.AlignmentFlag.AlignTop)
        first.addLayout(words, 1)
        first.addLayout(strength)
        features = QHBoxLayout()
        features.setSpacing(8)
        features.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignTop)
        features.addWidget(self._features, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 6)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(features)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def _wrapped(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    look.kind(label, kind)
    return label
