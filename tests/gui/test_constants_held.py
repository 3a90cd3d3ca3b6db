"""A day of signals and calls does not end the program."""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
from hq_desktop.ui.constants_held import hold_constants
class Bell(QObject):
    rung = Signal()
application = QCoreApplication([])
hold_constants()
hold_constants()
bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
    application.processEvents()
print("still here")
"""


def test_twenty_thousand_signals_and_calls_do_not_end_the_program() -> None:
    done = subprocess.run(  # noqa: S603 — our own interpreter
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "still here")
