"""Types a sheet through a real X server, by key codes alone: run as a module."""

import ctypes
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hq_desktop.ui import language
from tests.gui.entry.office import PAPER, headquarters, sit_down

ENTER = 36
ROW = {digit: code for code, digit in enumerate("1234567890", start=10)}


class Keyboard:
    """The keyboard of an X server, pressed by the server's own test extension."""

    def __init__(self) -> None:
        server = ctypes.CDLL("libX11.so.6")
        server.XOpenDisplay.restype = ctypes.c_void_p
        self._server = server
        self._keys = ctypes.CDLL("libXtst.so.6")
        self._display = ctypes.c_void_p(server.XOpenDisplay(None))

    def press(self, text: str) -> None:
        """Press the keys of the row of digits; a line's end is Enter."""
        for sign in text:
            code = ROW.get(sign, ENTER)
            self._keys.XTestFakeKeyEvent(self._display, code, 1, 0)
            self._keys.XTestFakeKeyEvent(self._display, code, 0, 0)
            self._server.XFlush(self._display)
            QTest.qWait(25)

    def chord(self, code: int, *held: int) -> None:
        """Press one key while others are held."""
        for one in (*held, code):
            self._keys.XTestFakeKeyEvent(self._display, one, 1, 0)
        for one in (code, *reversed(held)):
            self._keys.XTestFakeKeyEvent(self._display, one, 0, 0)
        self._server.XFlush(self._display)
        QTest.qWait(25)


def main(layout: str) -> None:
    """Type a sheet with a layout active and print what was saved."""
    subprocess.run(["setxkbmap", "-layout", layout], check=True)  # noqa: S603, S607 — X's own
    app = QApplication([])
    language.install(app, "en")
    office = sit_down(headquarters(Path(tempfile.mkdtemp())))
    QTest.qWait(500)
    Keyboard().press("312\n2" + "".join(f"{number}\n" for number in PAPER))
    office.settle()
    print(*(cell for copy in office.copies() for cell in copy.cells.values()))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
