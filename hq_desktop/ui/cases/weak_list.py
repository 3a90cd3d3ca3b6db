"""What the other side will object to: for the lawyer, on screen and on a sheet never filed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.widgets.chips import Chip


class WeakList(QWidget):
    """Objections, one a line, each with its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("What the commission will object to"), self)
        title.setWordWrap(True)
        look.kind(title, "heading")
        self._chip = Chip("", "attention", self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        head.addWidget(self._chip)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.texts: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._lines)

    def show_points(self, points: Sequence[str]) -> None:
        """Show the objections of a document."""
        self.texts = tuple(points)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if points:
            self._chip.show_text("! " + self.tr("%n point(s)", "", len(points)), "attention")
        else:
            self._chip.show_text("✓ " + self.tr("nothing found"), "good")
        for point in points:
            line = QLabel(f"! {point}", self)
            line.setWordWrap(True)
            self._lines.addWidget(line)
