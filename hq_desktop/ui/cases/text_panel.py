"""The editor of one paragraph, laid over its row: what it is, the field, what to look at."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.cases.text_edit import ParagraphEdit
from hq_desktop.ui.cases.text_lines import LINE_HEIGHT, Note, ParagraphLine
from hq_desktop.ui.cases.text_rows import AIR, BAR, LEFT, RIGHT


class ParagraphPanel(QWidget):
    """A paragraph in hand; its height follows what is typed."""

    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.number = QLabel(self)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setGeometry(BAR, AIR, LEFT - 8 - BAR, LINE_HEIGHT)
        look.kind(self.number, "caption")
        self.head = QLabel(self)
        look.kind(self.head, "strong")
        self.edit = ParagraphEdit(self)
        self.offer = QLabel(self)
        look.state(self.offer, "good")
        self.notes = QLabel(self)
        look.state(self.notes, "attention")
        self.hint = QLabel(self)
        look.kind(self.hint, "caption")
        self._doubts: tuple[Note, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LEFT, AIR, RIGHT, AIR + 2)
        self._column.setSpacing(4)
        for label in (self.head, self.edit, self.offer, self.notes, self.hint):
            if isinstance(label, QLabel):
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
            self._column.addWidget(label)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._told)
        self.edit.caret_moved.connect(self._tell_offer)
        self.hide()

    def open(self, line: ParagraphLine, number: int, hint: str) -> None:
        """Take a paragraph in hand, with what was typed of it before."""
        self.number.setText(str(number))
        marks = "   ".join(one.words for one in line.marks)
        self.head.setText(f"{line.head}   {marks}".rstrip())
        text = line.draft if line.draft is not None else line.text or line.template
        self.edit.show_text(text, line.facts)
        self.edit.setAccessibleName(line.head)
        self.hint.setText(hint)
        self.show_doubts(())
        self.show()
        self.edit.setFocus()

    def show_doubts(self, doubts: tuple[Note, ...]) -> None:
        """Say what is to be looked at in what is typed, and what is offered nearest the caret."""
        self._doubts = doubts
        self._say(self.notes, "\n".join(f"! {one.words}" for one in doubts))
        self._tell_offer()

    def put_offered(self) -> None:
        """Put what is offered nearest to the caret in the place of its words."""
        one = self._offered()
        if one is not None:
            self.edit.put_text(one.at, one.end, one.better)

    def select_next_doubt(self) -> bool:
        """Select the next passage to look at behind the caret; say whether there is one."""
        caret = self.edit.caret
        later = [one for one in self._doubts if one.at >= caret]
        return self._select(later)

    def select_first_doubt(self) -> bool:
        """Select the first passage to look at; say whether there is one."""
        return self._select(self._doubts)

    def _select(self, doubts: Iterable[Note]) -> bool:
        first = min((one for one in doubts if one.at >= 0), key=lambda one: one.at, default=None)
        if first is not None:
            self.edit.select(first.at, first.end)
        return first is not None

    def _offered(self) -> Note | None:
        caret = self.edit.caret
        offered = (one for one in self._doubts if one.better and one.at >= 0)
        return min(offered, key=lambda one: _gap(one, caret), default=None)

    def _tell_offer(self) -> None:
        one = self._offered()
        self._say(self.offer, "" if one is None else one.offer)

    def needed(self, width: int) -> int:
        """Return the height that everything takes in a width."""
        for label in self.findChildren(QLabel):
            label.ensurePolished()
        inner = width - LEFT - RIGHT
        parts = [
            label.heightForWidth(inner)
            for label in (self.head, self.offer, self.notes, self.hint)
            if not label.isHidden()
        ]
        margins = self._column.contentsMargins()
        gaps = self._column.spacing() * len(parts)
        edges = margins.top() + margins.bottom()
        return sum(parts) + self.edit.sizeHint().height() + gaps + edges

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar of the current row and its hairline."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, BAR, self.height(), look.color(self, "accent"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color(self, "line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._told()

    def _say(self, label: QLabel, words: str) -> None:
        if label.text() != words or label.isHidden() == bool(words):
            label.setText(words)
            label.setVisible(bool(words))
            self._told()

    def _told(self, *_size: object) -> None:
        self.height_changed.emit()


def _gap(note: Note, caret: int) -> int:
    return max(note.at - caret, caret - note.end, 0)
