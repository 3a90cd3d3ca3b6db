"""The fields of a call in their order, each with its label; no field knows another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.ui import look
from hq_desktop.ui.incidents.attempts_box import AttemptsBox
from hq_desktop.ui.incidents.call_head import CallerList, CallHead
from hq_desktop.ui.incidents.fields import AccountField, ClockField, GroundField, LineField
from hq_desktop.ui.incidents.file_chips import FileChips
from hq_desktop.ui.widgets.choice_list import ChoiceList

ACCOUNT_HEIGHT = 120
LABEL_WIDTH = 148


class CallLayout(QScrollArea):
    """Precinct, ground, time, account; below them what may be told later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.body = QWidget(self)
        look.kind(self.body, "scrolled")
        self.setWidget(self.body)
        self.head = CallHead(self.body)
        below = QWidget(self.body)
        self.ground = GroundField(self.tr("Ground"), self.body)
        self.ground_words = _wrapped(self.body, "strong")
        self.time = ClockField(self.tr("Time"), self.body)
        self.time.setFixedWidth(150)
        self.time_words = _wrapped(self.body, "second")
        self.account = AccountField(self.tr("What happened"), self.body)
        self.account.setMinimumHeight(ACCOUNT_HEIGHT)
        self.place = LineField(self.tr("Where at the precinct"), self.body)
        self.people = LineField(self.tr("Who acted: name, office"), self.body)
        self.witnesses = LineField(self.tr("Witnesses: name, phone; name, phone"), self.body)
        self.attempts = AttemptsBox(self.body)
        self.race = QComboBox(self.body)
        self.race.setAccessibleName(self.tr("Race"))
        self.files = FileChips(self.body)
        self.add_files = QPushButton(self.tr("Add files   Ctrl+O"), self.body)
        self.add_files.setToolTip(self.tr("A picture is pasted by Ctrl+Shift+V"))
        self._labels: dict[QWidget, QLabel] = {}
        self._build(below)
        # Over the fields, right below the precinct: what was found, and who may be calling.
        self.found = ChoiceList(below)
        self.callers = CallerList(below)

    @property
    def lines(self) -> tuple[LineField, ...]:
        """The optional lines in their order; Enter on the last one saves."""
        return (self.place, self.people, self.witnesses)

    def show_row(self, field: QWidget, *, is_shown: bool) -> None:
        """Show a row that not every call has."""
        field.setVisible(is_shown)
        self._labels[field].setVisible(is_shown)

    def _build(self, below: QWidget) -> None:
        grid = QGridLayout(below)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        clock = QHBoxLayout()
        clock.setSpacing(12)
        clock.addWidget(self.time)
        clock.addWidget(self.time_words, 1)
        chosen = QHBoxLayout()
        chosen.setSpacing(12)
        self.ground.setFixedWidth(150)
        chosen.addWidget(self.ground)
        chosen.addWidget(self.ground_words, 1)
        files = QHBoxLayout()
        files.setSpacing(12)
        files.addWidget(self.files, 1)
        files.addWidget(self.add_files, 0, Qt.AlignmentFlag.AlignTop)
        rows = (
            (self.tr("Ground"), self.ground, chosen),
            (self.tr("Time"), self.time, clock),
            (self.tr("What happened"), self.account, None),
            (self.place.accessibleName(), self.place, None),
            (self.people.accessibleName(), self.people, None),
            (self.witnesses.accessibleName(), self.witnesses, None),
            (self.tr("Attempts to reach"), self.attempts, None),
            (self.tr("Race"), self.race, None),
            (self.tr("Files"), self.add_files, files),
        )
        for row, (words, field, layout) in enumerate(rows):
            label = QLabel(words, self.body)
            label.setWordWrap(True)
            label.setFixedWidth(LABEL_WIDTH)
            look.kind(label, "second")
            label.setBuddy(field)
            self._labels[field] = label
            is_tall = field in (self.account, self.attempts, self.add_files)
            label.setContentsMargins(0, 6 if is_tall else 0, 0, 0)
            side = Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, row, 0, side)
            if layout is None:
                grid.addWidget(field, row, 1)
            else:
                grid.addLayout(layout, row, 1)
        grid.setRowStretch(2, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(below, 1)


def _wrapped(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    look.kind(label, kind)
    return label
