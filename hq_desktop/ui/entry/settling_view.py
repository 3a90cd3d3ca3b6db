"""One line on which two entries differ: its strip, both values, a key for each way to settle it."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.settling import Dispute
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.typed_lines import is_feature
from hq_desktop.ui import keys, look
from hq_desktop.ui.entry.cell_field import CellField, Step
from hq_desktop.ui.entry.panels import FieldPanel
from hq_desktop.ui.entry.settling_words import LineName, standing_words, value_words
from hq_desktop.ui.widgets.key_cap import KeyCap
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate

STRIP_HEIGHT = 84


class Way(Enum):
    """How a line is to be settled."""

    LEFT = auto()
    RIGHT = auto()
    NEITHER = auto()
    ILLEGIBLE = auto()


_KEYS = {"1": Way.LEFT, "2": Way.RIGHT, "3": Way.NEITHER, keys.ILLEGIBLE: Way.ILLEGIBLE}


class StripPicture(QWidget):
    """What was seen of the line when it was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.setFixedHeight(STRIP_HEIGHT)
        self.hide()

    def show_image(self, image: QImage | None) -> None:
        """Show a strip; None shows none."""
        self.image = image
        self.setVisible(image is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip inside its border."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(self, "accent"))
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect().adjusted(2, 2, -2, -2), self.image)


class _Option(QFrame):
    """One way to settle the line, with its key."""

    clicked = Signal()

    def __init__(self, key: str, parent: QWidget, *, is_value: bool = False) -> None:
        super().__init__(parent)
        look.kind(self, "option")
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        look.kind(self.words, "figure" if is_value else "second")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(KeyCap(key, self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by the mouse as well."""
        event.accept()
        self.clicked.emit()


class SettlingView(QFrame):
    """The line in hand above the list of all that wait; the keys stay here."""

    settled = Signal(object, object, str)
    """A dispute, the way, the reason."""

    typed = Signal(object, object)
    """A dispute that was settled against both, and what a further person typed."""

    turned = Signal(object)
    """Another line is in hand."""

    closed = Signal()

    def __init__(
        self,
        number: Callable[[PrecinctId], str],
        name: Callable[[str], LineName],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look.kind(self, "surface")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number, self._name = number, name
        self._way: Way | None = None
        self.current: Dispute | None = None
        self.heading = QLabel(self)
        look.kind(self.heading, "page-title")
        self.label = QLabel(self)
        look.kind(self.label, "sentence")
        self.strip = StripPicture(self)
        self.options = {
            Way.LEFT: _Option("1", self, is_value=True),
            Way.RIGHT: _Option("2", self, is_value=True),
            Way.NEITHER: _Option("3", self),
            Way.ILLEGIBLE: _Option("*", self),
        }
        self.cell = CellField(self)
        self.hint = QLabel(self)
        look.kind(self.hint, "second")
        self.told = QLabel(self)
        look.state(self.told, "good")
        self.reason = FieldPanel(self.tr("Why"), (self.tr("In one line"),), self)
        self.count = QLabel(self)
        look.kind(self.count, "heading")
        self.table = RecordTable(_columns(number, name), self)
        self._build()

    @property
    def way(self) -> Way | None:
        """The way that Enter would take."""
        return self._way

    @property
    def disputes(self) -> tuple[Dispute, ...]:
        """The lines of the list."""
        return self.table.records.shown

    def show_disputes(self, disputes: Sequence[Dispute]) -> None:
        """Show the lines that wait; the one in hand stays in hand where it still waits."""
        before = self.current
        place = max(self.table.currentIndex().row(), 0)
        self.table.show_records(disputes)
        copies = len({one.copy for one in disputes})
        words = self.tr("To settle, lines: {lines}, sheets: {sheets}")
        self.count.setText(words.format(lines=len(disputes), sheets=copies))
        same = next((one for one in disputes if before and one.id == before.id), None)
        if same is not None and before is not None and same.version == before.version:
            self.current = same
        else:
            rest = tuple(disputes)[place : place + 1] or tuple(disputes)[-1:]
            self._take(same or next(iter(rest), None))

    def go_to(self, wanted: Callable[[Dispute], bool]) -> None:
        """Take the first line in hand that passes."""
        found = next((one for one in self.disputes if wanted(one)), None)
        if found is not None:
            self._take(found)

    def tell(self, words: str, tone: str = "good") -> None:
        """Say what became of the line before."""
        self.told.setText(words)
        look.state(self.told, tone)

    def take_keys(self) -> None:
        """Put the keys where the line needs them."""
        if self.cell.isVisibleTo(self):
            self.cell.setFocus()
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by one key, confirm by Enter, go along the list by arrows, leave by Escape."""
        sign = keys.meant(event)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(1 if event.key() == Qt.Key.Key_Down else -1)
        elif sign in _KEYS:
            self.choose(_KEYS[sign])
        elif sign == keys.JUMP:
            self._ask_reason()
        elif keys.is_enter(event):
            self._confirm()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the field of a single cell."""
        super().focusInEvent(event)
        if self.cell.isVisibleTo(self):
            self.cell.setFocus()

    def focusNextPrevChild(self, _is_next: bool) -> bool:
        """Keep the keys: Tab leads nowhere from here."""
        return False

    def choose(self, way: Way) -> None:
        """Mark a way; Enter takes it. Illegible asks for its reason at once."""
        one = self.current
        if one is None or one.needs_third or not self.options[way].isVisibleTo(self):
            return
        self._mark(way)
        if way is Way.ILLEGIBLE:
            self._ask_reason()

    def _mark(self, way: Way | None) -> None:
        self._way = way
        for one, option in self.options.items():
            look.state(option, "current" if one is way else "")

    def _ask_reason(self) -> None:
        if self._way is None:
            return
        self.reason.fields[0].clear()
        self.reason.open()
        top = self.told.geometry().top()
        self.reason.setGeometry(0, top, self.width(), self.reason.height())

    def _confirm(self) -> None:
        if self._way is Way.ILLEGIBLE:
            self._ask_reason()
        elif self._way is not None:
            self._settle("")

    def _reason_told(self) -> None:
        reason = self.reason.fields[0].text().strip()
        if self._way is Way.ILLEGIBLE and not reason:
            return
        self.reason.hide()
        self.setFocus()
        self._settle(reason)

    def _reason_left(self) -> None:
        self.reason.hide()
        if self._way is Way.ILLEGIBLE:
            self._mark(None)
        self.setFocus()

    def _settle(self, reason: str) -> None:
        if self.current is not None and self._way is not None:
            self.settled.emit(self.current, self._way, reason)

    def _stepped(self, step: Step) -> None:
        if step in (Step.NEXT, Step.BACK):
            self._go(1 if step is Step.NEXT else -1)
        elif step is Step.ENTER and self.current is not None and self.cell.cell is not None:
            self.typed.emit(self.current, self.cell.cell)

    def _go(self, steps: int) -> None:
        place = self.table.currentIndex().row() + steps
        if 0 <= place < len(self.disputes):
            self._take(self.disputes[place])

    def _take(self, dispute: Dispute | None) -> None:
        self.current = dispute
        self.reason.hide()
        self._mark(None)
        self.cell.show_cell(None)
        if dispute is not None:
            self.table.select_record(lambda one: one.id == dispute.id)
        self._show_line(dispute)
        self.turned.emit(dispute)
        if self.isVisible():
            self.take_keys()

    def _show_line(self, one: Dispute | None) -> None:
        is_choice = one is not None and not one.needs_third
        is_figure = one is not None and not is_feature(one.line)
        for way, option in self.options.items():
            is_value = way in (Way.LEFT, Way.RIGHT)
            option.setVisible(is_choice and (is_value or is_figure))
        self.cell.setVisible(one is not None and one.needs_third and one.may_type)
        if one is None:
            self.heading.setText(self.tr("Nothing waits to be settled"))
            self.label.clear()
            self.hint.setText(self.tr("Where two entries of a sheet differ, its lines come here."))
            return
        name = self._name(one.line)
        precinct = self.tr("Precinct {number}").format(number=self._number(one.precinct))
        numbered = self.tr("line {number}").format(number=name.number) if name.number else ""
        self.heading.setText(" · ".join(part for part in (precinct, numbered) if part))
        self.label.setText(name.label)
        for way, value in zip((Way.LEFT, Way.RIGHT), one.values, strict=False):
            self.options[way].words.setText(value_words(value, one.line))
        self.hint.setText(self._asked(one))

    def _asked(self, one: Dispute) -> str:
        if not one.needs_third:
            return self.tr("What does the paper say? Who typed which is shown after the choice.")
        if one.may_type:
            return self.tr("Type what the paper says; nothing that was typed before is shown.")
        return self.tr("Settled against both: a person who has seen neither value types it.")

    def _build(self) -> None:
        for label in (self.label, self.hint, self.told):
            label.setWordWrap(True)
        self.options[Way.NEITHER].words.setText(self.tr("neither: another person types it, unseen"))
        self.options[Way.ILLEGIBLE].words.setText(self.tr("illegible: a reason is asked"))
        for way, option in self.options.items():
            option.clicked.connect(lambda way=way: self.choose(way))
        self.cell.setFixedSize(160, 44)
        self.cell.setProperty("scale", "alone")
        self.cell.setAccessibleName(self.tr("What the paper says"))
        self.cell.stepped.connect(self._stepped)
        self.reason.done.connect(self._reason_told)
        self.reason.given_up.connect(self._reason_left)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.clicked.connect(lambda index: self._clicked(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.heading, self.label, self.strip, self.hint):
            column.addWidget(part)
        column.addWidget(self.cell)
        column.addLayout(self._grid())
        column.addWidget(self.told)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, option in enumerate(self.options.values()):
            grid.addWidget(option, place // 2, place % 2)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        return grid

    def _clicked(self, row: int) -> None:
        found = self.table.record_at(row)
        if found is not None:
            self._take(found)


def _columns(
    number: Callable[[PrecinctId], str], name: Callable[[str], LineName]
) -> tuple[Column[Dispute], ...]:
    return (
        Column(
            lambda: translate("EntrySettling", "Precinct"),
            lambda one: number(one.precinct),
            is_number=True,
            width=80,
        ),
        Column(
            lambda: translate("EntrySettling", "Line"),
            lambda one: name(one.line).number,
            is_number=True,
            width=56,
        ),
        Column(lambda: translate("EntrySettling", "Its words"), lambda one: name(one.line).label),
        Column(lambda: translate("EntrySettling", "Waits for"), standing_words, width=200),
    )
