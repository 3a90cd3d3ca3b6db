"""The bar below everything: what is saved, the journal's head, the keys that matter now."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from hq_desktop.ui import figures, look
from hq_desktop.ui.widgets.key_cap import KeyRow

HEIGHT = 32


class StatusLine(QWidget):
    """Thirty-two pixels of what one needs to trust the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "status-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._saved = QLabel(self)
        look.kind(self._saved, "caption")
        self._head = QLabel(self)
        look.kind(self._head, "caption")
        self._busy = QLabel(self.tr("working …"), self)
        look.kind(self._busy, "caption")
        self._busy.hide()
        self._keys = KeyRow(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._saved)
        row.addWidget(_upright(self))
        row.addWidget(self._head)
        row.addWidget(self._busy)
        row.addStretch(1)
        row.addWidget(self._keys)
        self.show_saved(None)
        self.show_head("", 0)

    def show_saved(self, when: datetime | None, what: str = "") -> None:
        """Show when something was saved last."""
        if when is None:
            self._saved.setText(self.tr("nothing saved yet"))
            look.state(self._saved, "")
        else:
            self._saved.setText(self.tr("✓ Saved {time}").format(time=figures.clock(when)))
            look.state(self._saved, "good")
        self._saved.setToolTip(what)

    def show_head(self, sha256: str, number: int) -> None:
        """Show the journal's head, which can be read aloud on the telephone."""
        self._head.setText(self.tr("Journal {head}").format(head=figures.digest(sha256)))
        self._head.setToolTip(
            self.tr("Entry {number} of the journal: {digest}").format(number=number, digest=sha256)
        )

    def show_keys(self, keys: Iterable[tuple[str, str]]) -> None:
        """Show the keys that matter now."""
        self._keys.show_keys(keys)

    def show_busy(self, is_busy: bool) -> None:
        """Show that work is going on."""
        self._busy.setVisible(is_busy)


def _upright(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    look.kind(rule, "upright")
    rule.setFixedSize(1, 16)
    return rule
