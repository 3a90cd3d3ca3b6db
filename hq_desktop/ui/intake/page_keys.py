"""The keys of the intake that are commands, and what the status bar says of its keys."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hq_desktop.ui.intake.filters import Filter
from hq_desktop.ui.intake.photo import Photo
from hq_desktop.ui.intake.ways_in import WaysIn
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.screen_keys import add_key

translate = QCoreApplication.translate
Keys = tuple[tuple[str, str], ...]


class Stage(Enum):
    """What the keys are for."""

    QUEUE = auto()
    PRECINCT = auto()
    CARD = auto()
    MISSING = auto()
    EMPTY = auto()


def stage_keys(stage: Stage) -> Keys:
    """Return the keys that matter at a stage, for the status bar."""
    match stage:
        case Stage.PRECINCT:
            return (
                ("Enter", translate("Intake", "take it")),
                ("↑ ↓", translate("Intake", "choose")),
                ("Esc", translate("Intake", "back")),
            )
        case Stage.CARD:
            return (
                ("Enter", translate("Intake", "further")),
                ("Ctrl Enter", translate("Intake", "save")),
                ("Esc", translate("Intake", "back")),
            )
        case Stage.MISSING:
            return (
                ("Ctrl C", translate("Intake", "copy as text")),
                ("Ctrl 1–6", translate("Intake", "filter")),
            )
        case Stage.EMPTY:
            return (
                ("Ctrl O", translate("Intake", "files")),
                ("Ctrl D", translate("Intake", "folder or export")),
                ("Ctrl V", translate("Intake", "paste")),
                ("Ctrl W", translate("Intake", "watched folder")),
            )
        case Stage.QUEUE:
            return (
                ("Enter", translate("Intake", "confirm")),
                ("0–9", translate("Intake", "precinct")),
                ("/", translate("Intake", "by words")),
                ("P", translate("Intake", "page")),
                ("N M I W", translate("Intake", "not usable")),
                ("U", translate("Intake", "undo")),
            )


def add_ways(page: QWidget, ways: WaysIn) -> None:
    """Add the keys that bring files in."""
    add_key(page, "Ctrl+O", ways.open_files)
    add_key(page, "Ctrl+D", ways.open_folder)
    add_key(page, "Ctrl+V", ways.paste)
    add_key(page, "Ctrl+W", ways.switch_watch)


def add_pictures(page: QWidget, photo: Photo) -> None:
    """Add the keys that move, zoom and turn the picture: those of the entry."""
    view = photo.view
    add_key(page, "Ctrl+R", lambda: photo.turn(90))
    add_key(page, "Ctrl+Shift+R", lambda: photo.turn(-90))
    add_key(page, ("Ctrl++", "Ctrl+="), lambda: view.zoom(1))
    add_key(page, "Ctrl+-", lambda: view.zoom(-1))
    add_key(page, "Ctrl+0", view.fit)
    add_key(page, "Ctrl+Up", lambda: view.move_by(0, -1))
    add_key(page, "Ctrl+Down", lambda: view.move_by(0, 1))
    add_key(page, "Ctrl+Left", lambda: view.move_by(-1, 0))
    add_key(page, "Ctrl+Right", lambda: view.move_by(1, 0))
    add_key(page, "Ctrl+PgDown", lambda: photo.next_page(1))
    add_key(page, "Ctrl+PgUp", lambda: photo.next_page(-1))


def add_filters(page: QWidget, chips: FilterChips) -> None:
    """Add the keys of the filters."""
    for place, one in enumerate(Filter, start=1):
        add_key(page, f"Ctrl+{place}", partial(chips.choose, one.value))
