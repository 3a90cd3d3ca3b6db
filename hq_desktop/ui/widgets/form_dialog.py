"""A dialog of labelled fields; it names its object and says what is missing."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.ui import look

W = TypeVar("W", bound=QWidget)
LEAST_WIDTH = 280
"""A field narrower than this goes below its label."""


class FormDialog(QDialog):
    """Labels at the left, fields at the right, what is wrong above the buttons."""

    def __init__(self, title: str, deed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(600)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(8)
        heading = QLabel(title, self)
        heading.setWordWrap(True)
        look.kind(heading, "page-title")
        outer.addWidget(heading)
        self._fields = QWidget(self)
        look.kind(self._fields, "scrolled")
        self._form = QFormLayout(self._fields)
        self._form.setContentsMargins(0, 8, 8, 8)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._fields)
        self._fields.installEventFilter(self)
        outer.addWidget(self._scroll, 1)
        self._fault = QLabel(self)
        self._fault.setWordWrap(True)
        look.state(self._fault, "attention")
        self._fault.hide()
        outer.addWidget(self._fault)
        self._last: QWidget | None = None
        buttons = QDialogButtonBox(self)
        self.save_button = buttons.addButton(deed, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.save_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)

    def add(self, label: str, field: W) -> W:
        """Add a field under a label and return it."""
        words = QLabel(label, self)
        words.setBuddy(field)
        field.setMinimumWidth(LEAST_WIDTH)
        field.setAccessibleName(label)
        self._form.addRow(words, field)
        # The buttons are older than the fields: without this Tab would come to them first.
        if self._last is None:
            field.setFocus()
        self.setTabOrder(self._last or field, field)
        self._last = field
        return field

    def rename(self, field: QWidget, label: str) -> None:
        """Call a field otherwise: what it means follows from another field."""
        field.setAccessibleName(label)
        words = self._form.labelForField(field)
        if isinstance(words, QLabel):
            words.setText(label)

    def add_note(self, text: str) -> None:
        """Add a sentence over the whole width."""
        note = QLabel(text, self)
        note.setWordWrap(True)
        look.kind(note, "caption")
        self._form.addRow(note)

    def fault(self) -> str:
        """Return what is wrong with the fields as they stand, or ""."""
        return ""

    def accept(self) -> None:
        """Close when nothing is wrong, else say what is."""
        fault = self.fault()
        self.show_fault(fault)
        if not fault:
            super().accept()

    def show_fault(self, fault: str) -> None:
        """Show what is wrong above the buttons; "" takes it away."""
        self._fault.setText(f"! {fault}" if fault else "")
        self._fault.setVisible(bool(fault))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height the fields need, as far as the screen has it."""
        wanted = self._fields.sizeHint().height() + 140
        limit = self.screen().availableGeometry().height() - 80
        self.resize(max(self.width(), 600), min(wanted, limit))
        super().showEvent(event)
        self._give_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the fields as they grow: a file that was chosen, a warning that came."""
        if watched is self._fields and event.type() == QEvent.Type.LayoutRequest:
            self._give_room()
        return super().eventFilter(watched, event)

    def _give_room(self) -> None:
        """Keep everything whole: higher while there is room, then by scrolling."""
        if not self.isVisible():
            return
        wanted = self._form.heightForWidth(self._scroll.viewport().width())
        self._fields.setMinimumHeight(wanted)
        missing = wanted - self._scroll.viewport().height()
        limit = self.screen().availableGeometry().height() - 48
        if missing > 0 and self.height() < limit:
            self.resize(self.width(), min(self.height() + missing, limit))


def text_field(text: str = "", *, longest: int = 300) -> QLineEdit:
    """Return a field with a text in it."""
    field = QLineEdit(text)
    field.setMinimumWidth(LEAST_WIDTH)
    field.setMaxLength(longest)
    field.setCursorPosition(0)
    return field


def choice_field(choices: Sequence[tuple[object, str]], current: object) -> QComboBox:
    """Return a field with closed choices: value and words."""
    field = QComboBox()
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(16)
    show_choices(field, choices, current)
    return field


def show_choices(field: QComboBox, choices: Sequence[tuple[object, str]], current: object) -> None:
    """Fill a field with choices and mark the current one, telling nobody."""
    field.blockSignals(True)
    field.clear()
    for value, words in choices:
        field.addItem(words, value)
    values = [value for value, _ in choices]
    field.setCurrentIndex(values.index(current) if current in values else 0)
    field.blockSignals(False)


def trimmed(field: QLineEdit) -> str:
    """Return a field's text without spaces around and doubled ones inside."""
    return " ".join(field.text().split())
