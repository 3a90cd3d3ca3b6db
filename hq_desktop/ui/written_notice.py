"""The line over every screen that says what was written outside the campaign, and where it lies."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from hq_desktop.ui import files, look
from hq_desktop.ui.widgets.elided_label import ElidedLabel

STAYS = 15_000
"""Milliseconds until it goes by itself, unless the keys or the mouse are in it."""

FOLDER_KEY = "Ctrl+Shift+F"

_PRESSED = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
"""The second is all there is to see where Escape is the key of an action."""


class WrittenNotice(QWidget):
    """Names the file or folder and leads to it; Escape, or some seconds, take it away.

    Escape still means to the screen what it means there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._path: Path | None = None
        self._before: QWidget | None = None
        word = QLabel(self.tr("✓ Written:"), self)
        look.state(word, "good")
        self.words = ElidedLabel("", self, mode=Qt.TextElideMode.ElideMiddle)
        self.lead = QPushButton(self.tr("Open the folder   Ctrl+Shift+F"), self)
        self.lead.clicked.connect(self.open_folder)
        self.close_button = QPushButton(self.tr("Close   Esc"), self)
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(word)
        row.addWidget(self.words, 1)
        row.addWidget(self.lead)
        row.addWidget(self.close_button)
        self._key = QShortcut(QKeySequence(FOLDER_KEY), self)
        self._key.setContext(Qt.ShortcutContext.WindowShortcut)
        self._key.activated.connect(self.open_folder)
        self._timer = QTimer(self)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self.pass_by)
        self.hide()

    def show_path(self, path: Path) -> None:
        """Name what was just written, instead of what was named before."""
        self._path = path
        self.words.show_text(str(path))
        self._before = QApplication.focusWidget()
        self.show()
        self._timer.start()
        self._watch(is_watching=True)

    def open_folder(self) -> None:
        """Open the folder in which it lies, or the folder itself; then it has been read."""
        if self._path is not None:
            files.open_folder(self._path if self._path.is_dir() else self._path.parent)
        self.leave()

    def leave(self) -> None:
        """Go away; the keys go back to where they were."""
        had_keys = self._has_keys()
        self._timer.stop()
        self._watch(is_watching=False)
        self.hide()
        if had_keys and self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def pass_by(self) -> None:
        """Go away unless somebody is at it."""
        if not self.underMouse() and not self._has_keys():
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Escape pressed anywhere, and leave it to whoever it is meant for."""
        if _is_escape(event):
            self.leave()
        return super().eventFilter(watched, event)

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _watch(self, *, is_watching: bool) -> None:
        program = QCoreApplication.instance()
        if program is not None:
            program.removeEventFilter(self)
            if is_watching:
                program.installEventFilter(self)


def _is_escape(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() not in _PRESSED:
        return False
    return event.key() == Qt.Key.Key_Escape


def tell_written(teller: QWidget, path: Path) -> None:
    """Have the window over a widget name what was written; a dialog asks the window behind it."""
    window: QWidget | None = teller.window()
    while window is not None:
        notice = window.findChild(WrittenNotice)
        if notice is not None:
            notice.show_path(path)
            return
        behind = window.parentWidget()
        window = behind.window() if behind is not None else None
