"""The bar over every screen: title, what it shows, its few deeds at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.widgets.elided_label import ElidedLabel

HEIGHT = 40


class PageHeader(QWidget):
    """Forty pixels: title, widgets beside it, a note, and deeds at the right."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self._title = QLabel(title, self)
        look.kind(self._title, "page-title")
        self._note = ElidedLabel("", self)
        look.kind(self._note, "second")
        self._row.addWidget(self._title)
        self._row.addSpacing(4)
        self._row.addWidget(self._note, 1)

    def show_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def show_note(self, note: str) -> None:
        """Show what the screen is about now, in second ink."""
        self._note.show_text(note)

    def add_beside(self, widget: QWidget) -> None:
        """Put a widget beside the title, before the note."""
        self._row.insertWidget(
            self._row.indexOf(self._note), widget, 0, Qt.AlignmentFlag.AlignVCenter
        )

    def add_before(self, widget: QWidget) -> None:
        """Put a widget before the title: the way back."""
        self._row.insertWidget(0, widget)

    def add_deed(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_deed_before(self, other: QWidget, widget: QWidget) -> None:
        """Put a widget before one that stands at the right end already."""
        place = self._row.indexOf(other)
        self._row.insertWidget(place, widget, 0, Qt.AlignmentFlag.AlignVCenter)
