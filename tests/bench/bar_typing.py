"""A key in the entry form to its validated repaint, against a bare QLineEdit beside it."""

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hq_desktop.actions.entry import EntryActions
from hq_desktop.settings import Theme
from hq_desktop.ui import language, look
from hq_desktop.ui.constants_held import hold_constants
from hq_desktop.ui.entry.page import EntryPage
from hq_desktop.ui.tasks import Tasks
from tests.bench.bar import Bar, seconds
from tests.bench.campaigns import empty_country

PRECINCTS, SHEETS = 10_223, 30
FIGURES = ("2187", "1236", "1214", *("214",) * 10, "45", "16", "2209", "973")
DIGITS = "1234567890"


def bars() -> Iterator[Bar]:
    """Type thirty sheets; every digit is timed from the key to the painted, checked form."""
    hold_constants()
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError(application)
    language.install(application, "ru")
    look.dress(application, Theme.LIGHT)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        desk = empty_country(Path(scratch), PRECINCTS)
        tasks = Tasks()
        page = EntryPage(EntryActions(desk), tasks)
        shown(page)
        page.refresh()
        settle(tasks)
        taken: list[float] = []
        for sheet in range(SHEETS):
            taken += typed(sheet, tasks)
        tasks.wait()
        desk.database.close()
    beside = QLineEdit()
    shown(beside)
    bare = [key_time(beside, sign) for _ in range(SHEETS * 4) for sign in DIGITS]
    p99 = percentile(taken)
    yield Bar("Key to validated repaint, p99, 10,223 precincts", p99 * 1000, 16, "ms")
    yield Bar("Key to validated repaint, p99, against a bare QLineEdit", p99 / percentile(bare), 3)


def typed(sheet: int, tasks: Tasks) -> list[float]:
    """Type one sheet whole; return the seconds of each digit of its figures."""
    for sign in f"{sheet + 101}\n1":
        press(sign)
    settle(tasks)
    taken = []
    for figure in FIGURES:
        taken += [key_time(focus(), sign) for sign in figure]
        press("\n")
    settle(tasks)
    return taken


def key_time(widget: QWidget, sign: str) -> float:
    """Return the seconds from a key to everything repainted."""
    return seconds(lambda: (QTest.keyClicks(widget, sign), QApplication.processEvents()))


def press(sign: str) -> None:
    """Press a key nobody times."""
    if sign == "\n":
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    else:
        QTest.keyClicks(focus(), sign)


def focus() -> QWidget:
    """Return where the keys go."""
    widget = QApplication.focusWidget()
    if widget is None:
        raise LookupError("focus")
    return widget


def shown(widget: QWidget) -> None:
    """Show a widget large and in front."""
    widget.resize(1174, 696)
    widget.show()
    widget.activateWindow()
    QTest.qWaitForWindowActive(widget)


def settle(tasks: Tasks) -> None:
    """Let everything under way be done."""
    for _ in range(3):
        tasks.wait()
        QApplication.processEvents()


def percentile(taken: list[float]) -> float:
    """Return the 99th percentile."""
    return statistics.quantiles(taken, n=100)[98]
