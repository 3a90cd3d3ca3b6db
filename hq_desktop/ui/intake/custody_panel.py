"""Where a file was, from its delivery to the package, as one list that can be read."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from hq_desktop.actions.intake import CustodyStep
from hq_desktop.ui import keys, look
from hq_desktop.ui.figures import digest, moment
from hq_desktop.ui.widgets.fitted_text import FittedText
from hq_desktop.ui.widgets.key_cap import KeyRow


class CustodyPanel(QWidget):
    """One paragraph for every step: when, who, what."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = QLabel(self.tr("Where the file was"), self)
        look.kind(self._title, "page-title")
        self._digest = QLabel(self)
        look.kind(self._digest, "caption")
        ground = QWidget(self)
        look.kind(ground, "scrolled")
        self._text = FittedText(ground)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(16, 4, 8, 8)
        inside.addWidget(self._text)
        inside.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(ground)
        foot = KeyRow(self)
        foot.show_keys((("Esc", self.tr("back")), ("↑ ↓", self.tr("move"))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(4)
        for widget in (self._title, self._digest):
            widget.setContentsMargins(16, 0, 12, 0)
            column.addWidget(widget)
        column.addWidget(self._scroll, 1)
        foot.setContentsMargins(16, 0, 12, 0)
        column.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def words(self) -> str:
        """What can be read here."""
        return self._text.toPlainText()

    def show_steps(
        self, sha256: str, steps: Sequence[CustodyStep], told: Callable[[CustodyStep], str]
    ) -> None:
        """Show the way of a file; `told` says a step in words."""
        self._digest.setText(f"SHA-256 {digest(sha256)}")
        self._digest.setToolTip(sha256)
        third = look.color(self, "ink3").name()
        parts = [
            f"<p style='margin:0 0 8px 0'><span style='color:{third}; font-size:12px'>"
            f"{moment(step.moment)} · {escape(step.operator)}</span><br>"
            f"{escape(told(step))}</p>"
            for step in steps
        ]
        self._text.show_html("".join(parts))
        self._scroll.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrows; Escape, Enter or the key that opened the list closes it."""
        bar = self._scroll.verticalScrollBar()
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            down = event.key() == Qt.Key.Key_Down
            bar.setValue(bar.value() + (48 if down else -48))
        elif event.key() == Qt.Key.Key_Escape or keys.is_enter(event) or keys.letter(event) == "h":
            self.left.emit()
