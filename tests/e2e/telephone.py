"""A program that writes part of a call down, says so, and waits to be killed: run as a module."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.catalogue.library import load
from hq_desktop.storage.database import open_campaign
from hq_desktop.ui.incidents.page import IncidentsPage
from hq_desktop.ui.incidents.paper_shelf import PaperShelf
from hq_desktop.ui.tasks import Tasks


def main(address: str, operator: str, account: str) -> None:
    app = QApplication([])
    desk = Desk(open_campaign(address), load(paths.resource()), operator)
    tasks = Tasks()
    page = IncidentsPage(
        IncidentActions(desk), tasks, shelf=PaperShelf(Path(address).parent / "papers")
    )
    page.show()
    page.refresh()
    tasks.wait()
    page.writing.begin_new()
    fields = page.form.fields
    QTest.keyClicks(fields.head.precinct, "313")
    QTest.keyClick(fields.head.precinct, Qt.Key.Key_Return)
    QTest.keyClicks(fields.ground, "5")
    QTest.keyClick(fields.ground, Qt.Key.Key_Return)
    QTest.keyClicks(fields.account, account)
    last_key = time.monotonic()
    while time.monotonic() - last_key < 1:
        app.processEvents()
    print("typed", flush=True)  # noqa: T201 — the other process waits for this word
    while True:
        app.processEvents()


if __name__ == "__main__":
    main(*sys.argv[1:])
