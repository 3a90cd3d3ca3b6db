"""A desk on a campaign of its own, and the window over it; boxes are written down, not shown."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop import app, paths
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.settings import Theme
from hq_desktop.ui import language, look, messages
from hq_desktop.ui.constants_held import hold_constants
from hq_desktop.ui.main_window import MainWindow
from hq_desktop.ui.tasks import Tasks
from tests.gui import hall

A4 = (595, 842)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The law as data, read once."""
    return load(paths.resource())


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> None:
    """Light colours and the shipped fonts; put on once, it takes a while."""
    hold_constants()
    look.load_fonts()
    look.dress(qapp, Theme.LIGHT)


@pytest.fixture(autouse=True)
def english(qapp: QApplication, dressed: None) -> Iterator[None]:
    """The program's own words in English, and no window left over for the next test."""
    language.install(qapp, "en")
    yield
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Desk]:
    """A place in a small campaign: two towns, one number twice, three contestants."""
    made = hall.build(tmp_path / "Штаб 1.hq", catalogue)
    yield made
    made.database.close()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """The one place where threads begin; everything is answered before a test ends."""
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[MainWindow]:
    """The window over the campaign, as it is shown at 1366 × 768."""
    made = app.window_of(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.start()
    made.wait()
    yield made
    made.retire()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the message boxes would have said."""
    said: list[str] = []

    def tell(_parent: QWidget | None, _title: str, text: str) -> None:
        said.append(text)

    monkeypatch.setattr(messages, "tell", tell)
    return said


@pytest.fixture
def leaflet(tmp_path: Path) -> Path:
    """Three blank sheets; the second is called Ә in the outline."""
    target = tmp_path / "leaflet.pdf"
    with pikepdf.Pdf.new() as pdf:
        for _ in range(3):
            pdf.add_blank_page(page_size=A4)
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Ә", 1, "XYZ"))
        pdf.save(target)
    return target
