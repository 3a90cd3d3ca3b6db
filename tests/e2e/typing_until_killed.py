"""A program that types part of a sheet, says so, and waits to be killed: run as a module."""

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.gui.entry.office import sit_down


def main(address: str, photo: str, keys: str) -> None:
    app = QApplication([])
    office = sit_down(address)
    office.type("312\n2")
    office.page.pictures.keep([Path(photo)])
    office.settle()
    office.type(keys)
    last_key = time.monotonic()
    while time.monotonic() - last_key < 1:
        app.processEvents()
    print("typed", flush=True)  # noqa: T201 — the other process waits for this word
    while True:
        app.processEvents()


if __name__ == "__main__":
    main(*sys.argv[1:])
