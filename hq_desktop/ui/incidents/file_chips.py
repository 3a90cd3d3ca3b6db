"""The files of a call by their names; each can be taken away again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.widgets.flow_row import FlowRow

LONGEST = 32
"""Signs of a name that are shown; the whole stands in the tooltip."""


class FileChips(QWidget):
    """A button a file; a click or Space takes it away from the call, never from the evidence."""

    removed = Signal(str)
    """SHA-256 of the file that does not belong here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none = QLabel(self.tr("none yet: drop them here, paste a picture, or add them"), self)
        self._none.setWordWrap(True)
        look.kind(self._none, "second")
        self._row = FlowRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addLayout(self._row)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are shown, in their order."""
        places = range(self._row.count())
        found = (item.widget() for place in places if (item := self._row.itemAt(place)))
        return tuple(one.toolTip() for one in found if one is not None)

    def show_files(self, files: Sequence[tuple[str, str]]) -> None:
        """Show files: SHA-256 and name."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._none.setVisible(not files)
        for sha256, name in files:
            short = name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
            button = QPushButton(f"{short}   ×", self)
            button.setToolTip(name)
            button.setAccessibleName(self.tr("Take away {name}").format(name=name))
            button.clicked.connect(lambda _checked=False, one=sha256: self.removed.emit(one))
            look.kind(button, "quiet")
            self._row.addWidget(button)
            button.show()
