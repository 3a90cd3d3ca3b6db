"""A guard against a fault of PySide6 6.12 on Python 3.11, which ends the program after some hours.

`Signal.emit` and `Signal.disconnect` return True without taking a reference to it. Python before
3.12 counts the references of True like any other's and aborts when they reach zero, after some
six hundred signals. Later Pythons never free True. PySide6 6.11 has no such fault, but no separate
package for QtPdf either.
"""

import ctypes
import sys

SPARE = 1 << (40 if sys.maxsize > 1 << 32 else 29)
"""References given to True at once: a thousand signals a second for thirty years."""


def hold_true() -> None:
    """Give True so many references that lost ones do not matter; once is enough."""
    if sys.version_info >= (3, 12) or sys.getrefcount(True) >= SPARE // 2:
        return
    # CPython keeps the count of references at the beginning of every object.
    ctypes.c_ssize_t.from_address(id(True)).value += SPARE
