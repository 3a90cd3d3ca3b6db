"""What an empty screen says: what to do first, with the button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.ui import look


class EmptyNote(QWidget):
    """A heading, a sentence, and perhaps one button, in the middle of an empty place."""

    asked = Signal()

    def __init__(
        self, heading: str, sentence: str, deed: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(8)
        title = QLabel(heading, self)
        look.kind(title, "page-title")
        text = QLabel(sentence, self)
        text.setWordWrap(True)
        text.setMaximumWidth(480)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.kind(text, "second")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignCenter)
        if deed:
            button = QPushButton(deed, self)
            look.kind(button, "primary")
            button.clicked.connect(self.asked)
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
            self.setFocusProxy(button)
