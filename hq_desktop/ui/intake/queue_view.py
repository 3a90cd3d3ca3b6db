"""The queue at the left: who sent what, which precinct is proposed, what is wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hq_desktop.actions.intake import Waiting
from hq_desktop.domain.election import PrecinctId
from hq_desktop.ui import icons, look
from hq_desktop.ui.figures import moment
from hq_desktop.ui.intake import words
from hq_desktop.ui.intake.filters import is_attachment, is_faulty
from hq_desktop.ui.intake.queue_model import WAITING, QueueModel
from hq_desktop.ui.widgets.lazy_pictures import LazyPictures

ROW = 72
THUMB = 56
BAR = 3
LEFT = 12
LEAST_ROOM = 24
_WALKING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


@dataclass(frozen=True, slots=True)
class Ink:
    """How a line is written: the name of its colour, its size in pixels."""

    tone: str
    size: int = 13
    is_strong: bool = False
    is_right: bool = False


class QueueDelegate(QStyledItemDelegate):
    """Draws one waiting file: picture, sender and moment, caption, proposal and signs."""

    def __init__(self, view: QListView, pictures: LazyPictures) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self.titles: Mapping[PrecinctId, str] = {}

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 — Qt's signature
    ) -> QSize:
        """Return the one height of all rows."""
        return QSize(option.rect.width(), ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground, the picture and the three lines of a row."""
        waiting = index.data(WAITING)
        painter.save()
        place = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color(self._view, "accent-weak"))
            bar = QRect(place.topLeft(), QSize(BAR, place.height()))
            painter.fillRect(bar, look.color(self._view, "accent"))
        painter.setPen(look.color(self._view, "line"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if isinstance(waiting, Waiting):
            self._paint_thumb(painter, place, waiting)
            lines = place.adjusted(LEFT + THUMB + 10, 7, -12, -7)
            self._paint_lines(painter, lines, waiting)
        painter.restore()

    def _paint_thumb(self, painter: QPainter, place: QRect, waiting: Waiting) -> None:
        frame = QRect(place.left() + LEFT, place.top() + (ROW - THUMB) // 2, THUMB, THUMB)
        if is_faulty(waiting) or is_attachment(waiting):
            self._paint_icon(painter, frame, waiting)
            return
        pixmap = self._pictures.get(waiting.front)
        if pixmap is None or pixmap.isNull():
            painter.fillRect(frame, look.color(self._view, "unknown-weak"))
            return
        size = pixmap.deviceIndependentSize().toSize()
        corner = QPoint((THUMB - size.width()) // 2, (THUMB - size.height()) // 2)
        painter.drawPixmap(frame.topLeft() + corner, pixmap)

    def _paint_icon(self, painter: QPainter, frame: QRect, waiting: Waiting) -> None:
        painter.fillRect(frame, look.color(self._view, "unknown-weak"))
        name = "faulty" if is_faulty(waiting) else words.kind_of(waiting)
        shade = look.color(self._view, "unknown")
        icon = icons.picture(name, shade, 24, self._view.devicePixelRatioF())
        painter.drawPixmap(frame.center() - QPoint(12, 12), icon)

    def _paint_lines(self, painter: QPainter, lines: QRect, waiting: Waiting) -> None:
        line = QRect(lines.topLeft(), QSize(lines.width(), lines.height() // 3))
        delivery = waiting.delivery
        day, _, clock = moment(delivery.sent_at or delivery.received_at).partition(" ")
        when = Ink("ink3", size=12, is_right=True)
        used = self._text(painter, line, f"{day[:5]} {clock}", when)
        room = line.adjusted(0, 0, -used - 8, 0)
        self._text(painter, room, words.sender_words(delivery), Ink("ink", is_strong=True))
        line.moveTop(line.top() + line.height())
        self._text(painter, line, _beginning(waiting), Ink("ink2"))
        line.moveTop(line.top() + line.height())
        self._paint_signs(painter, line, waiting)

    def _paint_signs(self, painter: QPainter, line: QRect, waiting: Waiting) -> None:
        """The proposal first, then what is wrong, each with its word."""
        place = QRect(line)
        for text, ink in self._signs(waiting):
            if place.width() < LEAST_ROOM:
                return
            place.setLeft(place.left() + self._text(painter, place, text, ink) + 10)

    def _signs(self, waiting: Waiting) -> list[tuple[str, Ink]]:
        quiet, alarm = Ink("ink3", size=12), Ink("attention", size=12)
        signs: list[tuple[str, Ink]] = []
        if is_faulty(waiting):
            signs.append((self.tr("! cannot be shown"), alarm))
        elif is_attachment(waiting):
            signs.append((words.kind_words(waiting), quiet))
        if waiting.proposals:
            number = self.titles.get(waiting.proposals[0].precinct, "?")
            signs.insert(0, (f"→ {number}", Ink("accent", size=12, is_strong=True)))
        elif not signs:
            signs.append((self.tr("no precinct"), quiet))
        found = waiting.inspection
        for defect in found.defects if found is not None else ():
            signs.append((f"! {words.defect_words(defect)}", alarm))
        if waiting.alike:
            signs.append((words.alike_words(waiting), quiet))
        return signs

    def _text(self, painter: QPainter, place: QRect, text: str, ink: Ink) -> int:
        """Draw a text in one line, shortened where it does not fit; return its width."""
        font = QFont(self._view.font())
        font.setPixelSize(ink.size)
        if ink.is_strong:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.color(self._view, ink.tone))
        measured = painter.fontMetrics()
        shown = measured.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if ink.is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        return measured.horizontalAdvance(shown)


class QueueView(QListView):
    """The list of what waits; it keeps the arrows and leaves every other key to the screen."""

    current_changed = Signal(object)

    def __init__(
        self, model: QueueModel, pictures: LazyPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._drawing = QueueDelegate(self, pictures)
        self.setModel(model)
        self.setItemDelegate(self._drawing)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW // 2)
        self.setAccessibleName(self.tr("What waits for a precinct"))
        pictures.arrived.connect(lambda _key: self.viewport().update())
        self.selectionModel().currentChanged.connect(self._changed)

    def current(self) -> Waiting | None:
        """Return the file in hand."""
        return self._rows.at(self.currentIndex().row())

    def go_to(self, row: int) -> None:
        """Take the file of a row in hand; past the end the last one."""
        row = min(max(row, 0), self._rows.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))
            self.scrollTo(self._rows.index(row))

    def show_titles(self, titles: Mapping[PrecinctId, str]) -> None:
        """Take the numbers of the precincts."""
        self._drawing.titles = titles
        self.viewport().update()

    def after(self, count: int) -> tuple[Waiting, ...]:
        """Return the files below the one in hand."""
        row = self.currentIndex().row()
        return tuple(self._rows.shown[row + 1 : row + 1 + count])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the arrows; all else is a key of the screen."""
        is_plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if event.key() in _WALKING and is_plain:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _changed(self, current: QModelIndex) -> None:
        self.current_changed.emit(self._rows.at(current.row()))


def _beginning(waiting: Waiting) -> str:
    text = " ".join(waiting.delivery.text.split())
    return text or waiting.file.name


def in_words(titles: Callable[[PrecinctId], str]) -> Callable[[Waiting], str]:
    """Return what says a row aloud and in its tooltip."""

    def told(waiting: Waiting) -> str:
        delivery = waiting.delivery
        lines = [words.sender_words(delivery), words.origin_words(delivery), waiting.file.name]
        lines += [delivery.text] if delivery.text else []
        lines += [
            f"→ {titles(one.precinct)}: {words.because_words(one)}" for one in waiting.proposals
        ]
        found = waiting.inspection
        lines += [words.defect_words(one) for one in (found.defects if found else ())]
        lines += [words.alike_words(waiting)] if waiting.alike else []
        if found is not None and found.fault:
            lines.append(words.reason_words(found.fault))
        return "\n".join(lines)

    return told
