"""Key caps: the keys that matter now, with what they do."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hq_desktop.ui import look


class KeyCap(QLabel):
    """One key as it looks on the keyboard."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        look.kind(self, "key")


class _Pair(QWidget):
    """A key and what it does."""

    def __init__(self, key: str, deed: str, parent: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(deed, self)
        look.kind(label, "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(KeyCap(key, self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label)


class KeyRow(QWidget):
    """Keys with what they do, one after another; what has no room stands in the tooltip.

    Those at the end go first; where the last one leads on (`keeps_last`), those before it.
    """

    def __init__(self, parent: QWidget | None = None, *, keeps_last: bool = False) -> None:
        super().__init__(parent)
        self._dropped = -2 if keeps_last else -1
        self._keys: tuple[tuple[str, str], ...] = ()
        self._pairs: list[_Pair] = []
        self._widths: list[int] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_keys(self, keys: Iterable[tuple[str, str]]) -> None:
        """Show other keys."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._keys = tuple(keys)
        self._pairs = [_Pair(key, deed, self) for key, deed in self._keys]
        for one in self._pairs:
            self._row.addWidget(one)
        self._row.addStretch(1)
        self._measure()
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for room for every key."""
        return QSize(self._wide(range(len(self._pairs))), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for no width, so that a narrow window cuts nothing in two."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
            self._fit()

    def _measure(self) -> None:
        for one in self._pairs:
            for label in one.findChildren(QLabel):
                label.ensurePolished()
        self._widths = [one.sizeHint().width() for one in self._pairs]

    def _fit(self) -> None:
        shown: list[int] = []
        width = -1
        # Hiding a key may let the row be laid out at once, in another width.
        while width != self.width():
            width = self.width()
            shown = list(range(len(self._pairs)))
            while len(shown) > 1 and self._wide(shown) > width:
                del shown[self._dropped]
            for place, one in enumerate(self._pairs):
                one.setVisible(place in shown)
        is_whole = len(shown) == len(self._pairs)
        every = "\n".join(f"{key}  {deed}" for key, deed in self._keys)
        self.setToolTip("" if is_whole else every)

    def _wide(self, places: Sequence[int]) -> int:
        margins = self.contentsMargins()
        inner = sum(self._widths[one] for one in places) + _GAP * max(0, len(places) - 1)
        return inner + margins.left() + margins.right()


_GAP = 12
