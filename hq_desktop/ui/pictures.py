"""Pictures of every screen, as they are on a small office display."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from hq_desktop.ui.main_window import MainWindow

SIZE = (1366, 768)
_MOMENT = 50


def take_pictures(
    window: MainWindow, folder: Path, language: str, subjects: Mapping[str, object]
) -> list[Path]:
    """Write one picture of each screen and return their paths; `subjects` are what they show."""
    window.resize(*SIZE)
    window.start()
    window.show()
    written = []
    for name in window.codes:
        window.show_page(name)
        _settle(window)
        if name in subjects:
            window.show_page(name, subjects[name])
            _settle(window)
        path = folder / f"{name}.{language}.png"
        window.grab().save(str(path))
        written.append(path)
    window.hide()
    window.retire()
    return written


def _settle(window: MainWindow) -> None:
    """Wait until the screen shows what it has read."""
    for _ in range(3):
        window.wait()
        loop = QEventLoop()
        QTimer.singleShot(_MOMENT, loop.quit)
        loop.exec()
