"""The bar below everything: what is saved, the journal's head, the keys that matter now."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
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
        self._backup = QLabel(self)
        look.kind(self._backup, "caption")
        self._backup.hide()
        self._busy = QLabel(self.tr("working …"), self)
        look.kind(self._busy, "caption")
        self._busy.hide()
        self._keys = KeyRow(self, keeps_last=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._saved)
        row.addWidget(_upright(self))
        row.addWidget(self._head)
        row.addWidget(self._backup)
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

    def show_backup(self, last_good: datetime | None, now: datetime, trouble: str = "") -> None:
        """Show how old the last good backup is; `trouble` says why there is no newer one."""
        self._backup.show()
        if last_good is None:
            words = self.tr("! no backup")
        else:
            minutes = max(0, int((now - last_good).total_seconds() // 60))
            words = self.tr("backup {age} old").format(age=_age(minutes))
        self._backup.setText(f"! {words}" if trouble and last_good else words)
        self._backup.setToolTip(trouble or figures.moment(last_good) if last_good else trouble)
        look.state(self._backup, "attention" if trouble or last_good is None else "")

    def show_keys(self, keys: Iterable[tuple[str, str]]) -> None:
        """Show the keys that matter now."""
        self._keys.show_keys(keys)

    def show_busy(self, is_busy: bool) -> None:
        """Show that work is going on."""
        self._busy.setVisible(is_busy)


def _age(minutes: int) -> str:
    """Return an age in minutes below two hours, in hours below two days, else in days."""
    translate = QCoreApplication.translate
    if minutes < 120:
        return translate("StatusLine", "{count} min").format(count=minutes)
    if minutes < 2 * 24 * 60:
        return translate("StatusLine", "{count} h").format(count=minutes // 60)
    return translate("StatusLine", "{count} d").format(count=minutes // (24 * 60))


def _upright(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    look.kind(rule, "upright")
    rule.setFixedSize(1, 16)
    return rule
