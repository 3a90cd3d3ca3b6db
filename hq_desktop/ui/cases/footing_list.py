"""What a document stands on: who signs, the signatory's papers, bodies that are not recorded."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hq_desktop.ui import look

MISSING = "!"


class FootingList(QWidget):
    """Short lines under one heading; without lines it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Who signs, and where to"), self)
        title.setWordWrap(True)
        look.kind(title, "heading")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.texts: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addLayout(self._lines)
        self.hide()

    def show_lines(self, texts: Sequence[str]) -> None:
        """Show other lines; those that begin with a sign of what is missing stand out."""
        self.setVisible(bool(texts))
        if tuple(texts) == self.texts:
            return
        self.texts = tuple(texts)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text in self.texts:
            line = QLabel(text, self)
            line.setWordWrap(True)
            if text.startswith(MISSING):
                look.state(line, "attention")
            else:
                look.kind(line, "second")
            self._lines.addWidget(line)
