"""Under a list: what is known of the row in hand, in columns of lines with a heading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from hq_desktop.ui import look


class ColumnPanel(QScrollArea):
    """A title, captioned columns that share the width by their parts, and a line at the foot."""

    def __init__(
        self,
        name: str,
        captions: Sequence[str],
        parts: Sequence[int],
        height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(height)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget(self)
        look.kind(ground, "foot-bar")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = _label(ground, "heading")
        self._texts = [_label(ground, "second") for _ in captions]
        self._foot = _label(ground, "caption")
        grid = QGridLayout(ground)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._title, 0, 0, 1, len(captions))
        for place, (words, text) in enumerate(zip(captions, self._texts, strict=True)):
            caption = _label(ground, "caption")
            caption.setText(words)
            grid.addWidget(caption, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, 2, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, parts[place])
        grid.addWidget(self._foot, 3, 0, 1, len(captions))
        grid.setRowStretch(4, 1)
        self.setWidget(ground)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The columns as they are read."""
        return tuple(one.text() for one in self._texts)

    def show_columns(self, title: str, columns: Sequence[Sequence[str]], foot: str = "") -> None:
        """Show lines under their captions, from the top."""
        self._title.setText(title)
        self._foot.setText(foot)
        self._foot.setVisible(bool(foot))
        for text, lines in zip(self._texts, columns, strict=True):
            text.setText("\n".join(lines))
        self.verticalScrollBar().setValue(0)

    def show_state(self, column: int, *, is_faulty: bool) -> None:
        """Say whether something is to be mended in a column, or nothing is missing there."""
        look.state(self._texts[column], "attention" if is_faulty else "good")


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    look.kind(label, kind)
    return label
