"""Python's constants outlive Qt, whatever PySide loses."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal()


def test_thousands_of_signals_do_not_use_up_true() -> None:
    bell = Bell()
    for _ in range(5_000):
        bell.rung.emit()
    assert sys.getrefcount(True) > 100
