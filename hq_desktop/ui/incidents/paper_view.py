"""A paper that was made for an incident, as it will be printed."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.preview import Preview
from hq_desktop.ui.widgets.page_header import PageHeader


class PaperView(QWidget):
    """The sheets with the way back, the printer and the way to a file of one's own."""

    left = Signal()
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._header = PageHeader("", self)
        self.preview = Preview(self)
        back = QPushButton(self.tr("← Back   Esc"), self)
        back.clicked.connect(self.left)
        self._header.add_before(back)
        save = QPushButton(self.tr("Save as …   Ctrl+S"), self)
        save.clicked.connect(self.save_asked)
        print_it = QPushButton(self.tr("Print   Ctrl+P"), self)
        look.kind(print_it, "primary")
        print_it.clicked.connect(self.print_asked)
        self._header.add_deed(save)
        self._header.add_deed(print_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.preview, 1)
        self.setFocusProxy(self.preview)

    def show_paper(self, path: Path, title: str) -> None:
        """Show a paper under its title; where it lies stands beside it."""
        self.path = path
        self._header.show_title(title)
        self._header.show_note(str(path))
        self.preview.show_file(path)
