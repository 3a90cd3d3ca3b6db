"""What every chart of the program does: zoom, pan, hover, a walk by keys, a picture of itself."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from hq_desktop.ui import look
from hq_desktop.ui.widgets.charts_paint import beside, sized
from hq_desktop.ui.widgets.charts_window import Window

NEARER = 1.4
"""How much nearer one step of the wheel or one key goes."""

NOTCH = 120
"""What Qt counts for one step of a wheel."""

NEAR = 24
"""How many pixels from a point the pointer still means it."""

ROOM = 8
LINE = 16


@dataclass(frozen=True, slots=True)
class Spot:
    """One point of a chart: where it stands on the axis, its name, its exact figures.

    `key` is what stands behind it, given back when the person asks for it.
    """

    place: float
    name: str
    figures: str
    key: object = None


@dataclass(frozen=True, slots=True)
class Heading:
    """The words over a chart's picture and the sentence that says the same without it."""

    title: str = ""
    sentence: str = ""


class ChartFrame(QWidget):
    """A chart one can walk through; what it draws and where its spots stand is the child's."""

    chosen = Signal(object)
    """Enter or a double click fell on a spot; its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading()
        self.window_across = Window.whole(0, 1)
        self.spots: Sequence[Spot] = ()
        self._home = self.window_across
        self._current = -1
        self._grip: tuple[QPointF, Window] | None = None
        self._tokens: look.Tokens | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # what a child says

    @abstractmethod
    def area(self) -> QRectF:
        """Return where the axis runs, in pixels."""

    @abstractmethod
    def anchor(self, spot: int) -> QPointF:
        """Return where a spot stands, in pixels."""

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Draw the chart without the mark of the current spot."""

    def spot_at(self, place: QPointF) -> int:
        """Return the spot that the pointer means, -1 for none."""
        inside = self.area().adjusted(-NEAR, -NEAR, NEAR, NEAR)
        if not self.spots or not inside.contains(place):
            return -1
        value = self.window_across.value(
            (place.x() - self.area().left()) / max(1.0, self.area().width())
        )
        return min(range(len(self.spots)), key=lambda one: abs(self.spots[one].place - value))

    # what is shown

    def show_spots(
        self,
        spots: Sequence[Spot],
        heading: Heading,
        whole: Window,
        home: Window | None = None,
    ) -> None:
        """Take other spots; the current one stays where its key is still there.

        What is in sight stays as well while the axis is the same.
        """
        key = self.spots[self._current].key if self._current >= 0 else None
        self.spots, self.heading = spots, heading
        if (home or whole) != self._home:
            self._home = self.window_across = home or whole
        self._current = next(
            (place for place, one in enumerate(spots) if key is not None and one.key == key), -1
        )
        self.setAccessibleName(heading.title)
        self._tell()
        self.update()

    def current(self) -> Spot | None:
        """Return the spot that is current."""
        return self.spots[self._current] if 0 <= self._current < len(self.spots) else None

    def readout(self) -> str:
        """Return the name and the figures of the current spot."""
        one = self.current()
        return "" if one is None else f"{one.name}: {one.figures}"

    def point(self, spot: int) -> None:
        """Make a spot current and bring it into sight."""
        if not -1 <= spot < len(self.spots) or spot == self._current:
            return
        self._current = spot
        if spot >= 0:
            self._look_at(self.window_across.showing(self.spots[spot].place))
        self._tell()
        self.update()

    def zoom(self, factor: float) -> None:
        """Go nearer to the current spot, or to the middle; below 1 is farther."""
        one = self.current()
        about = one.place if one is not None else self.window_across.value(0.5)
        self._look_at(self.window_across.zoomed(factor, about))

    def show_whole(self) -> None:
        """Show what was in sight at first."""
        self._look_at(self._home)

    def color(self, name: str) -> QColor:
        """Return a colour: the screen's, or the light one while a picture is made."""
        return QColor(self._tokens[name]) if self._tokens is not None else look.color(self, name)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the chart in light colours and without marks: for a picture of it."""
        self._tokens = {**look.LIGHT, "window": look.LIGHT["surface"]}
        try:
            self.draw(painter)
        finally:
            self._tokens = None

    # what a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, zoom and pan by keys."""
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ) or not self._do(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, pan sideways; without the focus the page scrolls instead."""
        if not self.hasFocus() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        turned = event.angleDelta()
        if turned.x():
            self._look_at(self.window_across.panned(-turned.x() / NOTCH / 8 * self._length()))
        if turned.y():
            share = (event.position().x() - self.area().left()) / max(1.0, self.area().width())
            about = self.window_across.value(min(1.0, max(0.0, share)))
            self._look_at(self.window_across.zoomed(NEARER ** (turned.y() / NOTCH), about))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the chart."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = (event.position(), self.window_across)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while held, else point at what is under the pointer."""
        if self._grip is None:
            self.point(self.spot_at(event.position()))
            return
        start, window = self._grip
        moved = (event.position().x() - start.x()) / max(1.0, self.area().width())
        self._look_at(window.panned(-moved * window.length))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the chart go; a press that did not move points."""
        self._grip = None
        self.point(self.spot_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        self.point(self.spot_at(event.position()))
        self._choose()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, the current spot and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        if self.current() is not None and self.window_across.holds(self.spots[self._current].place):
            self._mark(painter, self.spots[self._current])
        if self.hasFocus():
            painter.setPen(QPen(self.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _do(self, event: QKeyEvent) -> bool:
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        part = 1 / 8 if is_shifted else 1.0
        last = len(self.spots) - 1
        walks = {
            Qt.Key.Key_Left: max(0, self._current - 1) if self._current >= 0 else last,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Home: min(0, last),
            Qt.Key.Key_End: last,
        }
        pans = {Qt.Key.Key_PageUp: -part, Qt.Key.Key_PageDown: part}
        if is_shifted:
            pans |= {Qt.Key.Key_Left: -part, Qt.Key.Key_Right: part}
        key = Qt.Key(event.key())
        if key in pans:
            self._look_at(self.window_across.panned(pans[key] * self._length()))
        elif key in walks:
            self.point(min(last, walks[key]))
        else:
            return self._change(key)
        return True

    def _change(self, key: Qt.Key) -> bool:
        deeds: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(NEARER),
            Qt.Key.Key_Equal: lambda: self.zoom(NEARER),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / NEARER),
            Qt.Key.Key_0: self.show_whole,
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
        }
        deed = deeds.get(key)
        if deed is not None:
            deed()
        return deed is not None

    def _choose(self) -> None:
        one = self.current()
        if one is not None and one.key is not None:
            self.chosen.emit(one.key)

    def _length(self) -> float:
        return self.window_across.length

    def _look_at(self, window: Window) -> None:
        if window != self.window_across:
            self.window_across = window
            self.update()

    def _tell(self) -> None:
        """Say the current spot to who cannot see it."""
        words = " ".join(filter(None, (self.readout(), self.heading.sentence)))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )

    def _mark(self, painter: QPainter, one: Spot) -> None:
        place = self.anchor(self._current)
        painter.setPen(QPen(self.color("ink"), 2))
        painter.setBrush(self.color("surface"))
        painter.drawEllipse(place, 4.5, 4.5)
        plain, strong = sized(self.font(), 12), sized(self.font(), 12, QFont.Weight.DemiBold)
        wide = max(
            QFontMetricsF(plain).horizontalAdvance(one.name),
            QFontMetricsF(strong).horizontalAdvance(one.figures),
        )
        box = beside(place, QSizeF(wide + 2 * ROOM, 2 * LINE + ROOM), QSizeF(self.size()))
        painter.setPen(QPen(self.color("edge"), 1))
        painter.drawRoundedRect(box, 4, 4)
        for font, colour, text, down in (
            (plain, "ink2", one.name, ROOM / 2),
            (strong, "ink", one.figures, ROOM / 2 + LINE),
        ):
            painter.setFont(font)
            painter.setPen(self.color(colour))
            painter.drawText(box.adjusted(ROOM, down, 0, 0), Qt.AlignmentFlag.AlignLeft, text)
