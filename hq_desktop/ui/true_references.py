"""A guard against a fault of PySide6 6.12 on Python 3.11, which ends the program within minutes.

`Signal.emit` and `Signal.disconnect` return True, and every method of Qt that returns nothing
returns None, without taking a reference to it. Python before 3.12 counts the references of True
and None like any other's and aborts when they reach zero, after some six hundred signals or some
ten thousand calls. Later Pythons never free either. PySide6 6.11 has no such fault, but no
separate package for QtPdf either.
"""

import ctypes
import sys

SPARE = 1 << (40 if sys.maxsize > 1 << 32 else 29)
"""References given at once: a thousand signals a second for thirty years."""


def hold_true() -> None:
    """Give True and None so many references that lost ones do not matter; once is enough."""
    if sys.version_info >= (3, 12):
        return
    for kept in (True, None):
        if sys.getrefcount(kept) < SPARE // 2:
            # CPython keeps the count of references at the beginning of every object.
            ctypes.c_ssize_t.from_address(id(kept)).value += SPARE
