"""Keys that are commands of a screen: they work while the keys are anywhere in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def add_key(screen: QWidget, keys: str | tuple[str, ...], deed: Callable[[], object]) -> QAction:
    """Let a screen do something by one key, or by any of several."""
    action = QAction(screen)
    named = (keys,) if isinstance(keys, str) else keys
    action.setShortcuts([QKeySequence(key) for key in named])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked=False: deed())
    screen.addAction(action)
    return action
