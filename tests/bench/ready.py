"""Opens a window and says how long that took: `python -m tests.bench.ready [CAMPAIGN]`.

Run in a process of its own, once bare and once on a campaign, so that imports count.
"""

import sys
import time

BEGUN = time.perf_counter()


def bare() -> None:
    """Show an empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    application.processEvents()
    window.grab()


def on_campaign(address: str) -> None:
    """Show the program's window on a campaign, its first page filled."""
    from PySide6.QtWidgets import QApplication

    from hq_desktop import app, paths
    from hq_desktop.actions.desk import Desk
    from hq_desktop.catalogue.library import load
    from hq_desktop.settings import Theme
    from hq_desktop.storage.database import open_campaign
    from hq_desktop.ui import language, look
    from hq_desktop.ui.constants_held import hold_constants

    hold_constants()
    application = QApplication([])
    language.install(application, "ru")
    look.dress(application, Theme.LIGHT)
    window = app.window_of(Desk(open_campaign(address), load(paths.resource()), "bench"))
    window.resize(1366, 768)
    window.show()
    application.processEvents()
    window.grab()


def main() -> None:
    """Open what is asked for and print the seconds since the process began to work."""
    if len(sys.argv) > 1:
        on_campaign(sys.argv[1])
    else:
        bare()
    print(time.perf_counter() - BEGUN, flush=True)  # noqa: T201 — the one result
    sys.stdout.flush()
    # The figure is known; waiting for threads that read the campaign would only take time.
    import os

    os._exit(0)


if __name__ == "__main__":
    main()
