"""Takes a waiting photo, straightens it and places its lines through a real X server: a module."""

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hq_desktop.settings import Theme
from hq_desktop.ui import language, look
from tests.e2e.typing_on_x11 import Keyboard
from tests.gui.entry.office import LINES, PAPER, headquarters, sit_down
from tests.gui.entry.photos import come_in, photograph

CONTROL, SHIFT = 37, 50
F7, F9, R, UP, DOWN = 73, 75, 27, 111, 116


def main(layout: str, picture: str = "") -> None:
    """Go the whole way with a layout active and print what was kept."""
    subprocess.run(["setxkbmap", "-layout", layout], check=True)  # noqa: S603, S607 — X's own
    app = QApplication([])
    look.load_fonts()
    look.dress(app, Theme.LIGHT)
    language.install(app, "en")
    folder = Path(tempfile.mkdtemp())
    office = sit_down(headquarters(folder))
    come_in(office, "305", photograph(folder / "фото.jpg", turned=180))
    office.page.refresh()
    office.settle()
    QTest.qWait(500)
    keyboard = Keyboard()
    keyboard.chord(F7)
    keyboard.press("2")
    for _ in range(2):
        keyboard.chord(R, CONTROL)
    keyboard.chord(F9)
    office.settle()
    keyboard.press("\n")
    keyboard.chord(UP, CONTROL, SHIFT)
    keyboard.chord(F9, CONTROL)
    for _ in range(10):
        keyboard.chord(DOWN, CONTROL)
        keyboard.chord(UP)
    keyboard.press("\n" * len(LINES))
    office.settle()
    keyboard.press("".join(f"{number}\n" for number in PAPER[:6]))
    if picture:
        office.page.window().grab().save(picture)
    keyboard.press("".join(f"{number}\n" for number in PAPER[6:]))
    office.page.parts.photo.recipes.keep_now()
    office.settle()
    (copy,) = office.copies()
    recipe = office.actions.recipe(copy.pages[0].sha256)
    (entry,) = office.entries(copy.id)
    print(recipe.turned, recipe.is_straightened, recipe.contrast, len(entry.strips))  # noqa: T201
    print(*copy.cells.values())  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
