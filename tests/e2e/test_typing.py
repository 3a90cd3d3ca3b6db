"""The typing of a protocol as a whole: how many keys it takes, and that a power cut takes none."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from hq_desktop.domain.protocol import CellState, Feature
from hq_desktop.settings import Theme
from hq_desktop.ui import language, look
from tests.gui.entry.office import LINES, PAPER, Office, headquarters, sit_down, stand_up

ROOT = Path(__file__).resolve().parents[2]
FIFTEEN = (2187, 1573, 1557, 214, 186, 141, 487, 129, 133, 112, 45, 16, 2209, 636, 1)
KEYS_AT_MOST = 65


class KeyCount(QObject):
    """Counts what is pressed anywhere in the program, as the program gets it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.pressed = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's name
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            self.pressed += 1
        return False


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    look.load_fonts()
    look.dress(qapp, Theme.LIGHT)
    language.install(qapp, "en")
    made = sit_down(headquarters(tmp_path))
    yield made
    stand_up(made)


def test_fifteen_numbers_take_at_most_sixty_five_keys(office: Office, qapp: QApplication) -> None:
    assert sum(len(str(number)) for number in FIFTEEN) == 45
    show_a_fifteenth_line(office)
    count = KeyCount(qapp)
    office.type("312\n2" + "".join(f"{number}\n" for number in FIFTEEN))
    qapp.removeEventFilter(count)
    office.settle()
    (copy,) = office.copies()
    assert tuple(copy.cells.values()) == FIFTEEN
    assert count.pressed <= KEYS_AT_MOST


def show_a_fifteenth_line(office: Office) -> None:
    """Seven contestants make fourteen lines; an optional one is switched on before."""
    office.key(Qt.Key.Key_F4)
    office.type("2")
    office.key(Qt.Key.Key_F4)


def test_the_finding_is_seen_before_the_sheet_is_saved(office: Office) -> None:
    office.type("312\n2" + "".join(f"{number}\n" for number in PAPER[:-1]) + str(PAPER[-1]))
    assert office.note("votes_against_all").startswith("1\u202f557 ≠ 1\u202f547")
    assert office.copies() == ()


def test_a_killed_program_loses_nothing(qapp: QApplication, tmp_path: Path) -> None:
    address = headquarters(tmp_path)
    photo = tmp_path / "лист.png"
    Image.new("RGB", (40, 60), "white").save(photo)
    kill_while_typing(address, photo, "2187\n1573\n.\n21")
    office = sit_down(address)
    draft = office.page.hand.draft
    assert draft.cells == {
        LINES[0]: 2187,
        LINES[1]: 1573,
        LINES[2]: CellState.DASH,
        LINES[3]: 21,
    }
    assert draft.precinct == office.precinct("312")
    assert draft.features[Feature.PICTURE]
    assert [page.name for page in draft.pages] == ["лист.png"]
    assert office.line == LINES[3]
    assert office.page.parts.photo.count == 1
    stand_up(office)


def kill_while_typing(address: str, photo: Path, keys: str) -> None:
    """Let another process type, and kill it a second after its last key."""
    command = [sys.executable, "-m", "tests.e2e.typing_until_killed", address, str(photo), keys]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    with subprocess.Popen(  # noqa: S603 — our own module
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as typing:
        assert typing.stdout is not None
        said = typing.stdout.readline().strip()
        typing.kill()
    assert said == "typed"
