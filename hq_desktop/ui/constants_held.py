"""Keeps Python 3.11 running under PySide6 6.12, which loses references to None, True and False."""

import ctypes
import sys

MORTAL_BEFORE = (3, 12)
"""Since Python 3.12 these constants are immortal (PEP 683)."""

HELD = 1 << (40 if sys.maxsize > 1 << 32 else 29)
"""References given at once: a thousand lost a second for thirty years."""


def hold_constants() -> None:
    """Give the constants more references than calls of Qt can ever lose.

    PySide6 6.12.0 is built for constants that are not counted. On 3.11 each call that returns
    nothing takes a reference from None, each emitted signal one from True; after some hundred
    the interpreter ends with "deallocating True or False". PySide6 6.11 does not do so.
    """
    if sys.version_info >= MORTAL_BEFORE or sys.getrefcount(True) > HELD // 2:
        return
    for constant in (None, True, False, NotImplemented, Ellipsis):
        # CPython keeps the count of references at the beginning of every object.
        ctypes.c_ssize_t.from_address(id(constant)).value += HELD
