"""How a package is bound: volumes, its size, copies, observers by code; one line while folded."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.package_press import Binding, binding
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.step_field import StepField

WHOLE, BY_SIZE, BY_SHEETS = range(3)
LEAST_SHEETS = 2
"""A volume has a cover and at least one sheet behind it."""

MOST_MEGABYTES, MOST_SHEETS, MOST_COPIES = 9_999, 9_999, 99
FIRST_SIZE, FIRST_SHEETS = 20, 150
FIELD_WIDTH = 72


class BindingFields(QWidget):
    """Choices that stay as they are until the window is closed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unfold = QPushButton(self.tr("Change…"), self)
        self.unfold.setCheckable(True)
        self.unfold.setAccessibleName(self.tr("Change the binding"))
        self.volumes = QComboBox(self)
        self.volumes.setAccessibleName(self.tr("Volumes"))
        for name in (
            self.tr("one volume"),
            self.tr("volumes by size, MB"),
            self.tr("volumes by sheets"),
        ):
            self.volumes.addItem(name)
        self.volume = self._number(self.tr("Most of a volume"), MOST_MEGABYTES)
        self.most = self._number(self.tr("All files together, MB at most"), MOST_MEGABYTES)
        self.most.setPlaceholderText("–")
        self.copies = self._number(self.tr("Copies handed in"), MOST_COPIES)
        self.copies.setPlaceholderText("–")
        self.by_code = QCheckBox(self.tr("Observers by code, names in a sealed file"), self)
        self._summary = ElidedLabel("", self)
        self._body = self._fields()
        self._build()
        self._show()

    def binding(self) -> Binding:
        """Return the binding that was chosen."""
        place, number = self.volumes.currentIndex(), self.volume.number()
        return binding(
            number or None if place == BY_SIZE else None,
            max(LEAST_SHEETS, number) if place == BY_SHEETS and number else None,
            self.most.number() or None,
        )

    def words(self) -> tuple[str, ...]:
        """Return what was chosen besides the usual, in words."""
        return tuple(self._words())

    def _words(self) -> Iterator[str]:
        volumes = self.binding().volumes
        if volumes.most_bytes is not None:
            yield self.tr("volumes up to {size} MB").format(size=figure(self.volume.number()))
        if volumes.most_sheets is not None:
            yield self.tr("volumes up to %n sheet(s)", "", volumes.most_sheets)
        if self.most.number():
            yield self.tr("at most {size} MB").format(size=figure(self.most.number()))
        if self.copies.number():
            yield self.tr("copies handed in: {count}").format(count=figure(self.copies.number()))
        if self.by_code.isChecked():
            yield self.tr("observers by code")

    def _show(self) -> None:
        is_whole = self.volumes.currentIndex() == WHOLE
        self.volume.setEnabled(not is_whole)
        words = ", ".join(self.words()) or self.tr("one volume, people by name")
        self._summary.show_text(words)

    def _choose_volumes(self, place: int) -> None:
        first, most = {
            BY_SIZE: (FIRST_SIZE, MOST_MEGABYTES),
            BY_SHEETS: (FIRST_SHEETS, MOST_SHEETS),
        }.get(place, (0, 0))
        self.volume.show_number(first, most)
        if place == WHOLE:
            self.volume.clear()
        self._tell()

    def _unfold(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        if is_open:
            self.volumes.setFocus()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _number(self, name: str, most: int) -> StepField:
        field = StepField(self)
        field.setAccessibleName(name)
        field.setFixedWidth(FIELD_WIDTH)
        field.show_number(0, most)
        field.clear()
        return field

    def _fields(self) -> QWidget:
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.volumes, 0, 0)
        grid.addWidget(self.volume, 0, 1)
        for row, field in enumerate((self.most, self.copies), start=1):
            label = QLabel(field.accessibleName(), body)
            label.setWordWrap(True)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.by_code, 3, 0, 1, 2)
        body.hide()
        return body

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._summary, 1)
        head.addWidget(self.unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._body)
        order = (self.unfold, self.volumes, self.volume, self.most, self.copies, self.by_code)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.unfold.toggled.connect(self._unfold)
        self.volumes.currentIndexChanged.connect(self._choose_volumes)
        self.by_code.toggled.connect(lambda _is_checked: self._tell())
        for field in (self.volume, self.most, self.copies):
            field.stepped.connect(lambda _number: self._tell())
