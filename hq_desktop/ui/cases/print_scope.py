"""Which sheets are printed: all, the document alone, annexes, one exhibit, sheets by number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from hq_desktop.domain.print_run import Scope, ScopeKind
from hq_desktop.ui.widgets.form_dialog import choice_field, trimmed
from hq_desktop.ui.widgets.step_field import StepField

MOST_SHEETS = 99_999
NUMBER_WIDTH = 72


class ScopeFields(QWidget):
    """A choice, and beside it the numbers that the choice asks for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = choice_field(
            [
                (ScopeKind.WHOLE, self.tr("everything")),
                (ScopeKind.DOCUMENT, self.tr("the document alone")),
                (ScopeKind.ANNEXES, self.tr("annexes from … to …")),
                (ScopeKind.EXHIBIT, self.tr("one exhibit by its number")),
                (ScopeKind.SHEETS, self.tr("sheets from … to …")),
            ],
            ScopeKind.WHOLE,
        )
        self.kinds.setAccessibleName(self.tr("What is printed"))
        self.first = self._number(self.tr("From"))
        self.last = self._number(self.tr("To"))
        self._dash = QLabel("–", self)
        self.exhibit = QLineEdit(self)
        self.exhibit.setAccessibleName(self.tr("Number of the exhibit"))
        self.exhibit.setPlaceholderText("3.1")
        self.exhibit.setFixedWidth(NUMBER_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kinds, 1)
        for widget in (self.first, self._dash, self.last, self.exhibit):
            row.addWidget(widget)
        self.setFocusProxy(self.kinds)
        self.kinds.currentIndexChanged.connect(lambda _place: self._show())
        self.exhibit.textEdited.connect(lambda _text: self.changed.emit())
        for field in (self.first, self.last):
            field.stepped.connect(lambda _number: self.changed.emit())
        self._show()

    def scope(self) -> Scope:
        """Return what was chosen."""
        return Scope(self._kind, self.first.number(), self.last.number(), trimmed(self.exhibit))

    @property
    def _kind(self) -> ScopeKind:
        return ScopeKind(self.kinds.currentData())

    def _show(self) -> None:
        kind = self._kind
        is_range = kind in (ScopeKind.ANNEXES, ScopeKind.SHEETS)
        for widget in (self.first, self._dash, self.last):
            widget.setVisible(is_range)
        self.exhibit.setVisible(kind is ScopeKind.EXHIBIT)
        self.changed.emit()

    def _number(self, name: str) -> StepField:
        field = StepField(self)
        field.setAccessibleName(name)
        field.setFixedWidth(NUMBER_WIDTH)
        field.show_number(1, MOST_SHEETS)
        return field
