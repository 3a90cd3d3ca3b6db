"""One line of the form on screen: its number, its words, its field, what is to be said of it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from hq_desktop.domain.form import FormLine
from hq_desktop.domain.protocol import Cell
from hq_desktop.ui import look
from hq_desktop.ui.entry.cell_field import CellField, Step
from hq_desktop.ui.entry.notes import Note
from hq_desktop.ui.language import worded

NUMBER_WIDTH = 40
FIELD_WIDTH = 120
_GAP = 8
_NOTE_SHARE = 0.45
_LINE = 16


@dataclass(frozen=True, slots=True)
class Heights:
    """How high lines are: the form's own ones and those of contestants."""

    line: int
    contestant: int
    is_compact: bool = False


ROOMY = Heights(36, 28)
COMPACT = Heights(32, 24, is_compact=True)


class LineRow(QWidget):
    """Number, label, field and note; its height depends on its label, never on a finding."""

    cell_changed = Signal(str, object)
    stepped = Signal(str, Step)
    entered = Signal(str)
    left = Signal(str)
    letter_pressed = Signal(str, str)

    def __init__(self, line: FormLine, is_contestant: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.is_contestant = is_contestant
        self._note: Note | None = None
        self._is_current = False
        self._least = ROOMY.line
        self._number = QLabel(line.number, self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        look.kind(self._number, "line-number")
        self._label = QLabel(_capital(worded(line.label)), self)
        self._label.setWordWrap(True)
        look.kind(self._label, "contestant" if is_contestant else "line-label")
        self.field = CellField(self)
        self.field.setAccessibleName(f"{line.number} {worded(line.label)}")
        self.field.cell_changed.connect(lambda cell: self.cell_changed.emit(line.code, cell))
        self.field.stepped.connect(lambda step: self.stepped.emit(line.code, step))
        self.field.entered.connect(lambda: self.entered.emit(line.code))
        self.field.left.connect(lambda: self.left.emit(line.code))
        self.field.letter_pressed.connect(lambda one: self.letter_pressed.emit(line.code, one))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it fills all of its place

    @property
    def note(self) -> Note | None:
        """What stands beside the field."""
        return self._note

    def show_heights(self, heights: Heights) -> None:
        """Take the heights of a roomy or a compact screen."""
        self._least = heights.contestant if self.is_contestant else heights.line
        self._set_compact(heights.is_compact)
        self._settle()

    def show_cell(self, cell: Cell | None) -> None:
        """Show what stands in the line."""
        self.field.show_cell(cell)

    def show_note(self, note: Note | None) -> None:
        """Show what is to be said of the line, in the room there is."""
        if note != self._note:
            self._note = note
            self.update()

    def show_current(self, is_current: bool) -> None:
        """Tint the whole row while its field has the keys."""
        if is_current != self._is_current:
            self._is_current = is_current
            look.state(self._number, "current" if is_current else "")
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size the label needs at this width."""
        return QSize(400, self._height_at(max(self.width(), 400)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts, and grow where the label needs more lines."""
        super().resizeEvent(event)
        self._settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the field, wherever the row is clicked."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Show a long note in full when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and self._note is not None:
            QToolTip.showText(self.mapToGlobal(self._note_place().topLeft()), self._note.words)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grounds, the hairlines and the note."""
        painter = QPainter(self)
        field = self.field.geometry()
        ground = look.color(self, "accent-weak" if self._is_current else "window")
        painter.fillRect(self.rect(), ground)
        painter.fillRect(field, look.color(self, "surface"))
        if self._note is not None:
            self._paint_note(painter, self._note)
        painter.setPen(look.color(self, "line"))
        bottom = self.height() - 1
        painter.drawLine(0, bottom, self.width(), bottom)
        painter.drawLine(field.left() - 1, 0, field.left() - 1, bottom)
        painter.drawLine(field.right() + 1, 0, field.right() + 1, bottom)

    def _paint_note(self, painter: QPainter, note: Note) -> None:
        place = self._note_place()
        painter.fillRect(place.adjusted(-_GAP, 0, _GAP, -1), look.color(self, f"{note.tone}-weak"))
        plain = QFont(self.font())
        plain.setPixelSize(12)
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(look.color(self, note.tone))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, middle, note.sign)
        rest = place.adjusted(20, 0, 0, 0)
        painter.setPen(look.color(self, "ink"))
        if self.height() >= 2 * _LINE and note.numbers:
            top = (self.height() - 2 * _LINE) // 2
            painter.drawText(QRect(rest.left(), top, rest.width(), _LINE), middle, note.numbers)
            rest = QRect(rest.left(), top + _LINE, rest.width(), _LINE)
        elif note.numbers:
            painter.drawText(rest, middle, note.numbers)
            rest.adjust(painter.fontMetrics().horizontalAdvance(note.numbers) + _GAP, 0, 0, 0)
        painter.setFont(plain)
        painter.setPen(look.color(self, "ink2"))
        if not note.numbers and self.height() >= 2 * _LINE:
            wrapped = middle | Qt.TextFlag.TextWordWrap
            if painter.boundingRect(rest, wrapped, note.words).height() <= self.height():
                painter.drawText(rest, wrapped, note.words)
                return
        words = painter.fontMetrics().elidedText(
            note.words, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, middle, words)

    def _settle(self) -> None:
        height = self._height_at(self.width())
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        label = self._label_width(self.width())
        left = NUMBER_WIDTH + 2 * _GAP
        self._label.setGeometry(left, 0, label, height - 1)
        # A part of a fixed size asks nobody above for room when its style changes on a key.
        for part, start, width in (
            (self._number, _GAP, NUMBER_WIDTH - _GAP),
            (self.field, left + label + _GAP, FIELD_WIDTH),
        ):
            part.setFixedSize(width, height - 1)
            part.move(start, 0)
        self.update()

    def _label_width(self, width: int) -> int:
        free = width - NUMBER_WIDTH - FIELD_WIDTH - 3 * _GAP
        return max(120, int(free * (1 - _NOTE_SHARE)))

    def _height_at(self, width: int) -> int:
        wanted = self._label.heightForWidth(self._label_width(width))
        return max(self._least, wanted + 1)

    def _note_place(self) -> QRect:
        left = self.field.geometry().right() + 2 + _GAP
        return QRect(left, 0, max(0, self.width() - left - _GAP), self.height())

    def _set_compact(self, is_compact: bool) -> None:
        for part in (self.field, self._label):
            part.setProperty("scale", "compact" if is_compact else "")
            part.style().unpolish(part)
            part.style().polish(part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
